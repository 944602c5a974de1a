"""Documents listed with their day and city in brackets are of that day, not of the report's."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, ZH, days, tell

TEXTS = [
    (
        EN,
        "Kazakhstan and China work under the agreement on border rivers (September 12, 2001, Astana) and the treaty of "
        "good-neighbourliness (Beijing, December 23, 2002).",
    ),
    (
        FR,
        "La Chine et le Kazakhstan appliquent l'accord sur les rivières frontalières (12 septembre 2001, Astana) et le "
        "traité de bon voisinage (Pékin, 23 décembre 2002).",
    ),
    (
        RU,
        "Казахстан и Китай исполняют соглашение о пограничных реках (12 сентября 2001 г., Астана) и договор о "
        "добрососедстве (Пекин, 23 декабря 2002 года).",
    ),
    (
        ZH,
        "中国和哈萨克斯坦执行《关于界河的合作协定》（2001年9月12日，阿斯塔纳）和《睦邻友好合作条约》（2002年12月23日，北京）。",
    ),
]


@pytest.mark.parametrize(("language", "text"), TEXTS, ids=lambda value: getattr(value, "value", ""))
def test_each_document_has_its_own_day_and_city(language: Language, text: str) -> None:
    found = {(record.status, days(record), record.place) for record in tell(language, text).records}
    assert found == {("signed", "2001-09-12", "astana"), ("signed", "2002-12-23", "beijing")}


def test_a_list_under_a_signature_keeps_the_days_of_its_items() -> None:
    lead = "Many documents on water have been signed by Kazakhstan and China."
    items = "Among them are the agreement on border rivers (September 12, 2001, Astana) and the one on gauges."
    assert "2001-09-12" in {days(record) for record in tell(EN, lead, items).records}


def test_days_in_brackets_of_something_else_sign_nothing() -> None:
    text = "The fair of Kazakhstan and China (June 10, 2017, Astana) was large."
    assert not [record for record in tell(EN, text).records if record.status == "signed"]
