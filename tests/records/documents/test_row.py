"""Documents in a row, each with its own day behind it."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, short, tell


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            EN,
            "China and Kazakhstan keep to the protocol on grain signed on 23 December 2002, the memorandum on rice "
            "signed on 13 June 2011 and the agreement on visas signed on 8 June 2017.",
        ),
        (
            FR,
            "La Chine et le Kazakhstan s'en tiennent au protocole sur les céréales signé le 23 décembre 2002, au "
            "mémorandum sur le riz signé le 13 juin 2011 et à l'accord sur les visas signé le 8 juin 2017.",
        ),
        (
            RU,
            "Между Казахстаном и Китаем действуют протокол о зерне, подписанный 23 декабря 2002 года, меморандум о "
            "рисе, подписанный 13 июня 2011 года, и соглашение о визах, подписанное 8 июня 2017 года.",
        ),
    ],
)
def test_each_document_of_a_row_has_the_day_behind_it(language: Language, text: str) -> None:
    assert [row[:3] for row in short(tell(language, text))] == [
        ("protocol", "signed", "2002-12-23"),
        ("mou", "signed", "2011-06-13"),
        ("agreement", "signed", "2017-06-08"),
    ]
