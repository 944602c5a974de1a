"""Two people whom words mean together: "they", "the two", "the two sides"."""

from datetime import date

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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            EN,
            "Wang Yi showed {} the hall on Monday, and their talks in Beijing went on. China and Kazakhstan are near.",
        ),
        (RU, "Ван И показал {} зал, и в понедельник в Пекине начались их переговоры. Китай и Казахстан рядом."),
    ],
)
def test_their_talks_are_of_the_only_two_of_the_sentence(language: Language, text: str) -> None:
    ours, third = {EN: ("Murat Nurtleu", "Sergey Lavrov"), RU: ("Мурату Нуртлеу", "Сергею Лаврову")}[language]
    assert met(language, text.format(ours)) == [("2024-05-20", BOTH)]
    assert met(language, text.format(third)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (RU, "Ван И давно знает {}. Их переговоры прошли в Пекине 3 мая. Китай и Казахстан рядом."),
        (FR, "Wang Yi connaît {}. Leur entretien a eu lieu à Pékin le 3 mai. Le Kazakhstan est proche."),
    ],
)
def test_their_talks_are_of_the_two_of_the_sentence_before(language: Language, text: str) -> None:
    ours, third = {RU: ("Мурата Нуртлеу", "Сергея Лаврова"), FR: ("Mourat Nourtleou", "Sergueï Lavrov")}[language]
    assert met(language, text.format(ours)) == [("2024-05-03", BOTH)]
    assert met(language, text.format(third)) == []


def test_their_talks_are_of_the_two_of_the_lead_where_no_meeting_was_told() -> None:
    between = ("Trade is growing.", "Rain fell.", "Their talks in Beijing on May 3 were long.")
    assert met(EN, "Wang Yi and Murat Nurtleu know each other well.", *between) == [("2024-05-03", BOTH)]
    assert met(EN, "Wang Yi knows China and Kazakhstan well.", *between) == []


def test_their_talks_right_behind_two_who_are_named_are_theirs_though_others_met_before() -> None:
    met = "6 марта Роман Скляр встретился с послом КНР Чжан Сяо."
    named = "Многое решает дипломатия глав государств Касым-Жомарта Токаева и Си Цзиньпина."
    told = tell(RU, f"{met} {named} Их переговоры, состоявшиеся в мае 2023 года, были долгими.", day=date(2024, 3, 12))
    assert {names for *_, names in short(told)} == {"Roman Sklyar, Zhang Xiao", "Kassym-Jomart Tokayev, Xi Jinping"}
