"""A cue in its clause: its kind, and whether it is only wished for or points back."""

import pytest

from app.records.pipeline import read_source
from tests.records.telling import EN, FR, refused, short, tell


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi hopes to meet Murat Nurtleu."),
        (EN, "Wang Yi did not meet Murat Nurtleu, he has never met Murat Nurtleu."),
        (FR, "Wang Yi souhaite rencontrer Mourat Nourtleou."),
        (FR, "Wang Yi a invité Mourat Nourtleou à une rencontre à Pékin."),
    ],
)
def test_a_wish_an_invitation_or_a_denial_is_no_meeting(language, text) -> None:
    assert short(tell(language, text)) == []


def test_a_dated_visit_that_is_looked_forward_to_is_planned() -> None:
    text = "Wang Yi said that he looked forward to the state visit of Xi Jinping to Kazakhstan on July 2."
    assert short(tell(EN, text)) == [("visit", "planned", "2024-07-02", "Xi Jinping")]


def test_talks_told_with_a_telephone_are_a_call() -> None:
    text = "Wang Yi s'est entretenu lundi au téléphone avec Mourat Nourtleou."
    assert [kind for kind, *_ in short(tell(FR, text))] == ["phone_call"]


def test_the_six_of_central_asia_and_china_make_a_gathering() -> None:
    text = "The six foreign ministers held talks in Chengdu on Monday, with Wang Yi and Murat Nurtleu taking part."
    assert [kind for kind, *_ in short(tell(EN, text))] == ["ministerial"]


def test_a_wish_is_explained() -> None:
    assert ("meet", "only wished, invited or denied") in refused(tell(EN, "Wang Yi hopes to meet Murat Nurtleu."))


def test_a_definite_noun_does_not_take_the_day_of_what_stands_nearer_to_it() -> None:
    told = short(
        tell(
            EN,
            "President Kassym-Jomart Tokayev received Chinese Foreign Minister Wang Yi on Monday.",
            "After the meeting, Tokayev spoke of the state visit of Xi Jinping to Kazakhstan in July.",
        )
    )
    assert told == [
        ("talks", "held", "2024-05-20", "Kassym-Jomart Tokayev, Wang Yi"),
        ("visit", "planned", "2024-07-01..2024-07-31", "Xi Jinping"),
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "Kazakh President to meet Xi Jinping in Beijing",
        "Kazakhstan's prime minister Karim Massimov to pay official visit to China",
        "Chinese Premier Li Keqiang, Kazakh PM to hold talks in Astana",
    ],
)
def test_a_headline_on_what_is_to_come_tells_nothing_that_was_held(headline: str) -> None:
    body = "Preparations are going on in both capitals, the ministry of Kazakhstan says of the trip to China."
    reading = read_source("a.txt", f"{headline}\n16 September 2015\n\n{body}".encode())
    assert [kind for kind, status, *_ in short(reading) if status == "held"] == []


def test_whom_a_guest_is_yet_to_meet_makes_his_visit_no_planned_one() -> None:
    text = "Erlan Koshanov of Kazakhstan came to Beijing on a visit, where he is due to meet Zhao Leji on May 22."
    assert [status for kind, status, *_ in short(tell(EN, text)) if kind == "visit"] == ["held"]
