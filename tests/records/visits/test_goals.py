"""Whose visit it is and where it goes, where its own clause does not say."""

import pytest

from app.terms import Language
from tests.records.telling import FR, RU, refused, short, tell


@pytest.mark.parametrize(
    ("language", "before", "visit"),
    [
        (RU, "Ван И посетит {}.", "Визит намечен на 27 мая."),
        (FR, "Wang Yi se rendra en visite {}.", "La visite est prévue le 27 mai."),
    ],
)
def test_a_visit_goes_where_the_sentence_before_says(language: Language, before: str, visit: str) -> None:
    there, home = {RU: ("Казахстан", "Китай"), FR: ("au Kazakhstan", "en Chine")}[language]
    reading = tell(language, f"{before.format(there)} {visit}")
    assert [record.country for record in reading.records] == ["KZ"]
    assert short(reading) == [("visit", "planned", "2024-05-27", "Wang Yi")]
    near = {RU: "Казахстан и Китай — соседи.", FR: "Le Kazakhstan et la Chine sont voisins."}[language]
    assert short(tell(language, near, f"{before.format(home)} {visit}")) == []


def test_a_delegation_without_names_goes_to_the_other_state() -> None:
    text = "Делегация Китая посетила {} 13 мая. Казахстан рад."
    (record,) = tell(RU, text.format("Астану")).records
    assert (record.kind, record.place, record.people) == ("visit", "astana", ())
    home = tell(RU, text.format("Пекин"))
    assert [why for _, why in refused(home)] == ["a delegation without its goal or its date"]
