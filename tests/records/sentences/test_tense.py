"""Tense and mood of a clause."""

import pytest

from app.languages.registry import LANGUAGES
from app.records.sentences.tense import mood_of
from tests.records.telling import EN, FR


@pytest.mark.parametrize(
    ("language", "words", "moods"),
    [
        (EN, "Wang Yi met Murat Nurtleu", set()),
        (EN, "Wang Yi will meet Murat Nurtleu", {"planned"}),
        (EN, "Wang Yi had met Murat Nurtleu", {"perfect"}),
        (EN, "Wang Yi hopes to meet Murat Nurtleu", {"hypothetical"}),
        (EN, "the trip was postponed", {"cancelled"}),
        (FR, "Wang Yi a rencontré Mourat Nourtleou", set()),
        (FR, "Wang Yi rencontrera Mourat Nourtleou", {"planned"}),
        (FR, "Wang Yi doit rencontrer Mourat Nourtleou", {"planned"}),
        (FR, "Wang Yi avait rencontré Mourat Nourtleou", {"perfect"}),
        (FR, "Wang Yi souhaite rencontrer Mourat Nourtleou", {"hypothetical"}),
        (FR, "la visite a été annulée", {"cancelled"}),
    ],
)
def test_a_clause_shows_its_mood(language, words, moods) -> None:
    mood = mood_of(words, LANGUAGES[language].cues)
    assert {name for name in ("planned", "cancelled", "hypothetical", "perfect") if getattr(mood, name)} == moods


def test_a_wish_colours_only_what_stands_close() -> None:
    words = (
        "They hope for rain. "
        + "The harvest was good and the trains were full all year long. " * 3
        + "Wang Yi met him."
    )
    cues = LANGUAGES[EN].cues
    assert mood_of(words, cues).hypothetical
    assert not mood_of(words, cues, words.index("met")).hypothetical


def test_a_date_beside_a_plan_is_read_ahead_unless_it_was_called_off() -> None:
    cues = LANGUAGES[EN].cues
    assert [
        mood_of(words, cues).tense for words in ("he will come", "he came", "he will not come, it was cancelled")
    ] == [
        "planned",
        "past",
        "past",
    ]
