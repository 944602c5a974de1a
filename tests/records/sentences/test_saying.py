"""The day on which something was said is none of what is said to be still to come."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, ZH, days, tell


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "A spokesman said on May 15 that China and Kazakhstan will sign an agreement on transit."),
        (
            FR,
            "Un porte-parole a déclaré le 15 mai que la Chine et le Kazakhstan signeront un accord de transit.",
        ),
        (RU, "Представитель заявил 15 мая, что Китай и Казахстан подпишут соглашение о транзите."),
        (ZH, "发言人5月15日表示,中国和哈萨克斯坦将签署过境运输协定。"),
    ],
)
def test_what_is_to_be_signed_is_not_of_the_day_of_saying(language: Language, text: str) -> None:
    assert [days(record) for record in tell(language, text).records] == []  # nor of that day of the next year


def test_what_was_signed_on_the_day_itself_is_of_it() -> None:
    records = tell(EN, "On May 15 China and Kazakhstan signed an agreement on transit, a spokesman said.").records
    assert [(record.status, days(record)) for record in records] == [("signed", "2024-05-15")]
