"""Who goes to a gathering where a sentence of a language with its verb last leaves the subject out."""

import pytest

from tests.records.telling import KK, short, tell

COMES = "Си Цзиньпин 2 шілдеде Астанаға мемлекеттік сапармен келеді."
VISIT = ("visit", "planned", "2024-07-02", "Xi Jinping")


def test_who_comes_is_who_will_be_at_the_summit() -> None:
    assert short(tell(KK, COMES, "4 шілдеде ШЫҰ саммитіне қатысады.")) == [
        VISIT,
        ("summit", "planned", "2024-07-04", "Xi Jinping"),
    ]


@pytest.mark.parametrize("held", ["4 шілдеде ШЫҰ саммиті өтеді.", "4 шілдеде ШЫҰ саммиті басталады."])
def test_a_summit_that_is_only_held_has_nobody_of_before(held: str) -> None:
    assert short(tell(KK, COMES, held)) == [VISIT, ("summit", "planned", "2024-07-04", "")]


def test_whoever_is_named_goes_instead() -> None:
    named = "4 шілдеде Қасым-Жомарт Тоқаев ШЫҰ саммитіне қатысады."
    assert short(tell(KK, COMES, named))[1:] == [("summit", "planned", "2024-07-04", "Kassym-Jomart Tokayev")]


def test_a_sentence_between_keeps_the_subject_apart() -> None:
    between = ("Жол салынып жатыр.", "Сауда өсіп келеді.")
    told = short(tell(KK, COMES, *between, "4 шілдеде ШЫҰ саммитіне қатысады."))
    assert not [people for kind, _, _, people in told if kind == "summit" and people]
