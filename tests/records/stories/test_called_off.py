"""What became of a meeting told before: called off, or not."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, short, tell

PAIR = "Wang Yi, Murat Nurtleu"
TRIP = "Wang Yi se rendra en visite à Astana le 27 mai."


@pytest.mark.parametrize("off", ["Le déplacement a été annulé.", "Il a finalement été reporté."])
def test_the_next_sentence_calls_off_what_was_planned(off: str) -> None:
    assert short(tell(FR, TRIP, off)) == [("visit", "cancelled", "2024-05-27", "Wang Yi")]


@pytest.mark.parametrize(
    "others",
    [
        ("Le concert a été annulé.",),
        ("Le commerce progresse.", "Il a finalement été annulé."),
        ("Il a finalement été confirmé.",),
    ],
)
def test_another_subject_and_a_later_sentence_call_nothing_off(others: tuple[str, ...]) -> None:
    assert short(tell(FR, TRIP, *others)) == [("visit", "planned", "2024-05-27", "Wang Yi")]


def test_what_was_held_is_not_called_off_afterwards() -> None:
    went = "Wang Yi s'est rendu en visite à Astana le 13 mai."
    assert short(tell(FR, went, "Il a finalement été annulé.")) == [("visit", "held", "2024-05-13", "Wang Yi")]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        (EN, "The talks between Wang Yi and Murat Nurtleu were due on May 27, but have been put off.", "cancelled"),
        (EN, "The talks between Wang Yi and Murat Nurtleu were due on May 27, but the hall is small.", "planned"),
        (RU, "Переговоры Ван И и Мурата Нуртлеу, намеченные на 27 мая, отложены.", "cancelled"),
        (RU, "Переговоры Ван И и Мурата Нуртлеу, намеченные на 27 мая, пройдут в Астане.", "planned"),
    ],
)
def test_a_later_clause_calls_off_what_was_once_planned(language: Language, text: str, status: str) -> None:
    assert short(tell(language, text)) == [("talks", status, "2024-05-27", PAIR)]


@pytest.mark.parametrize(("verb", "status"), [("se déroule", "held"), ("est attendue", "planned")])
def test_what_was_planned_for_the_day_of_the_report_is_held_where_it_is_under_way(verb: str, status: str) -> None:
    text = f"La visite de Wang Yi à Astana, prévue ce mardi, {verb} sous la pluie."
    assert short(tell(FR, text)) == [("visit", status, "2024-05-21", "Wang Yi")]
