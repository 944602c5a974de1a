"""Talks that only say when a ceremony was lend it neither their people nor their city."""

import pytest

from app.terms import Language, MeetingKind
from tests.records.telling import EN, FR, RU, tell

AFTER = [
    (
        EN,
        "A Chinese centre was opened in Astana on Monday following talks between Wang Yi and Murat Nurtleu in Beijing.",
    ),
    (
        FR,
        "Un centre chinois a ouvert lundi à Astana à l'issue d'entretiens entre Wang Yi et Murat Nurtleu à Pékin.",
    ),
    (RU, "Китайский центр открыли в Астане в понедельник после переговоров Ван И с Муратом Нуртлеу в Пекине."),
]
NO_CITY = "A Chinese cultural centre was opened on Monday after talks between Wang Yi and Murat Nurtleu in Beijing."


def _of_kind(language: Language, text: str, kind: MeetingKind) -> tuple[str | None, list[str]]:
    (record,) = [record for record in tell(language, text).records if record.kind == kind]
    return record.place, [person.name for person in record.people]


@pytest.mark.parametrize(("language", "text"), AFTER, ids=[language.value for language, _ in AFTER])
def test_an_opening_after_talks_has_neither_their_people_nor_their_city(language: Language, text: str) -> None:
    assert _of_kind(language, text, MeetingKind.CEREMONY) == ("astana", [])
    assert _of_kind(language, text, MeetingKind.TALKS) == ("beijing", ["Wang Yi", "Murat Nurtleu"])


def test_an_opening_without_a_city_of_its_own_has_none() -> None:
    assert _of_kind(EN, NO_CITY, MeetingKind.CEREMONY) == (None, [])


def test_who_opens_something_after_talks_was_there() -> None:
    text = "Wang Yi and Murat Nurtleu opened a Chinese cultural centre in Astana on Monday after talks in the city."
    assert _of_kind(EN, text, MeetingKind.CEREMONY) == ("astana", ["Wang Yi", "Murat Nurtleu"])
