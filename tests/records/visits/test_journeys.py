"""Visits that do not name their goal, and journeys that are none."""

import pytest

from tests.records.telling import EN, FR, RU, refused, short, tell


def test_a_visit_put_off_goes_to_the_other_state() -> None:
    (record,) = tell(EN, "Wang Yi's visit, due on May 27, was put off. China and Kazakhstan regret it.").records
    assert (record.status, record.country) == ("cancelled", "KZ")


@pytest.mark.parametrize(
    ("goal", "told"),
    [
        ("Астану", []),
        ("Кызылординскую область", [("visit", "held", "2024-05-13", "Han Chunlin")]),
    ],
)
def test_an_ambassador_visits_a_province_and_not_his_post(goal: str, told: list[tuple[str, ...]]) -> None:
    assert short(tell(RU, f"Посол Китая Хань Чуньлинь 13 мая посетил {goal}.")) == told


@pytest.mark.parametrize(
    ("purpose", "kind"), [("the summit of the Shanghai Cooperation Organization", "summit"), ("talks", "visit")]
)
def test_who_goes_for_a_summit_is_told_at_the_summit_alone(purpose: str, kind: str) -> None:
    text = f"Xi Jinping will go to Astana on July 4 for {purpose}."
    assert short(tell(EN, text)) == [(kind, "planned", "2024-07-04", "Xi Jinping")]


@pytest.mark.parametrize("goal", ["Russie", "Mongolie"])
def test_the_visit_after_which_somebody_goes_on_only_says_when(goal: str) -> None:
    reading = tell(FR, f"Après sa visite au Kazakhstan, Wang Yi se rendra le 27 mai en {goal}.")
    assert (short(reading), refused(reading)[0]) == ([], ("visite", "a visit that only says when"))


def test_the_visit_during_which_somebody_acts_is_told() -> None:
    text = "Lors de sa visite au Kazakhstan le 13 mai, Wang Yi a salué le transit."
    assert short(tell(FR, text)) == [("visit", "held", "2024-05-13", "Wang Yi")]


def test_a_visit_in_whose_course_people_met_is_told_beside_the_talks() -> None:
    text = "During his visit to Kazakhstan, Wang Yi met Kassym-Jomart Tokayev on May 20."
    kinds = [(record.kind, str(record.country)) for record in tell(EN, text).records]
    assert kinds == [("visit", "KZ"), ("talks", "KZ")]


def test_who_sets_out_from_home_ends_no_visit() -> None:
    text = "Ван И 19 мая вылетел из Пекина с визитом в Казахстан."
    assert short(tell(RU, text)) == [("visit", "held", "2024-05-19", "Wang Yi")]
