"""Two people whom words mean together: "they", "the two", "the two sides"."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, refused, short, tell

CALL = {
    EN: "Wang Yi and Murat Nurtleu spoke by phone on Monday.",
    FR: "Wang Yi et Mourat Nourtleou se sont parlé au téléphone lundi.",
    RU: "Ван И и Мурат Нуртлеу в понедельник поговорили по телефону.",
    ZH: "王毅周一同努尔特列乌通电话。",
    KK: "Ван И дүйсенбіде Мұрат Нұртілеумен телефон арқылы сөйлесті.",
}
BOTH = {"Wang Yi", "Murat Nurtleu"}


def met(language: Language, *paragraphs: str) -> list[tuple[str, set[str]]]:
    return [
        (day, set(people.split(", "))) for kind, _, day, people in short(tell(language, *paragraphs)) if kind == "talks"
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "They met in Astana on May 3."),
        (FR, "Ils s'étaient rencontrés le 3 mai à Astana."),
        (RU, "3 мая они встречались в Астане."),
        (ZH, "5月3日两人曾在阿斯塔纳会面。"),
        (KK, "3 мамырда олар Астанада кездескен."),
    ],
)
def test_they_are_the_pair_told_before(language: Language, text: str) -> None:
    assert met(language, CALL[language], text) == [("2024-05-03", BOTH)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Students met in Astana on May 3."),
        (RU, "3 мая студенты встречались в Астане."),
        (ZH, "5月3日两国学生在阿斯塔纳会面。"),
    ],
)
def test_others_who_met_are_not_the_pair(language: Language, text: str) -> None:
    assert met(language, CALL[language], text) == []


def test_they_mean_nobody_where_no_pair_was_told() -> None:
    reading = tell(EN, "Wang Yi spoke in Beijing on Monday.", "They met in Astana on May 3.")
    assert (short(reading), refused(reading)) == ([], [("met", "not people of both sides")])


def test_the_two_sides_are_the_only_two_of_the_sentence() -> None:
    talked = "the two sides held talks in Beijing."
    assert met(EN, f"Wang Yi showed Murat Nurtleu the hall on Monday, then {talked}") == [("2024-05-20", BOTH)]
    assert met(EN, f"Wang Yi showed Sergey Lavrov the hall on Monday, then {talked} Kazakhstan is near.") == []
