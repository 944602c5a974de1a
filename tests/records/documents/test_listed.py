"""Documents of a list take their step and day from the sentence over it."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, short, tell

LISTS = {
    EN: (
        "China and Kazakhstan signed documents in Astana on Monday:",
        "an agreement on visas;",
        "a protocol on honey.",
    ),
    RU: ("В понедельник в Астане Китай и Казахстан подписали документы:", "соглашение о визах;", "протокол о меде."),
    FR: (
        "La Chine et le Kazakhstan ont signé lundi à Astana des documents :",
        "un accord sur les visas ;",
        "un protocole sur le miel.",
    ),
}


@pytest.mark.parametrize("mark", ["- ", "• "])
@pytest.mark.parametrize("language", LISTS)
def test_the_items_of_a_list_are_signed_when_its_lead_says(language: Language, mark: str) -> None:
    lead, *items = LISTS[language]
    reading = tell(language, lead, *(mark + item for item in items))
    assert [record.place for record in reading.records] == ["astana", "astana"]
    assert [row[:3] for row in short(reading)] == [
        ("agreement", "signed", "2024-05-20"),
        ("protocol", "signed", "2024-05-20"),
    ]


def test_an_item_without_a_document_is_none() -> None:
    lead, first, _ = LISTS[EN]
    assert len(tell(EN, lead, f"- {first}", "- a good mood.").records) == 1


def test_a_list_under_a_sentence_that_signs_nothing_is_of_no_documents() -> None:
    lead = "Officials of China and Kazakhstan talked on Monday about the following:"
    assert tell(EN, lead, *(f"- {item}" for item in LISTS[EN][1:])).records == ()


def test_among_them_names_documents_of_those_signed() -> None:
    lead = "La Chine et le Kazakhstan ont signé lundi à Astana plusieurs documents."
    among = tell(FR, lead, "Parmi eux figurent un accord sur les visas.").records
    assert [record.title for record in among] == ["plusieurs documents", "accord sur les visas"]
    beside = tell(FR, lead, "Les experts lisent un accord sur les visas.").records
    assert [record.title for record in beside] == ["plusieurs documents"]
