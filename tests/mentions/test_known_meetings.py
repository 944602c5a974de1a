"""Pages without a year whose people, days and place are those of a meeting that the register knows."""

from datetime import date

import pytest

from app.mentions.mention import Published
from app.records.pipeline import read_source

TRAVELS = "{} Kassym-Jomart Tokayev, President of Kazakhstan, will pay a working visit to China."
TRADE = "He is to speak of trade between Kazakhstan and China."


def published(*paragraphs: str) -> Published:
    """The day of a page: its title, its stamp, its sentences."""
    return read_source("page.txt", "\n\n".join(paragraphs).encode()).published


def test_the_same_people_on_the_same_days_of_two_years_are_told_apart_by_the_weekday() -> None:
    told = published(
        "Chemins de fer et usines",
        "Mis à jour à 10h05 le 16/12",
        "Li Keqiang, Premier ministre chinois, et Karim Massimov, Premier ministre kazakh, se sont entretenus dimanche "
        "à Astana.",
        "Ils ont parlé du commerce entre la Chine et le Kazakhstan.",
    )
    assert told.day == date(2014, 12, 16)
    assert "known_meeting" in {reason.code for reason in told.reasons}


@pytest.mark.parametrize(
    "page",
    [
        ("Next week in Boao", "25 March, 12:40", TRAVELS.format("On 28-29 March"), TRADE),
        (
            "На следующей неделе",
            "25 марта, 12:40",
            "28-29 марта Президент Казахстана Касым-Жомарт Токаев посетит Китай с рабочим визитом.",
            "Речь пойдет о торговле Казахстана и Китая.",
        ),
    ],
    ids=["en", "ru"],
)
def test_a_page_that_announces_the_very_days_of_a_meeting_is_of_its_year(page: tuple[str, ...]) -> None:
    assert published(*page).day == date(2024, 3, 25)


def test_of_two_years_the_one_stays_that_offices_and_names_of_places_leave() -> None:
    told = published(
        "首都会谈",
        "09-15 08:12",
        "中国国家主席习近平在努尔苏丹同哈萨克斯坦总统托卡耶夫会谈。",
        "双方谈到建交30周年，就两国贸易交换了意见。",
    )
    assert told.day == date(2022, 9, 15)
    assert "known_meeting" in {reason.code for reason in told.reasons}


def test_other_days_shortly_before_a_known_meeting_say_nothing() -> None:
    assert published("Next month", "25 March, 12:40", TRAVELS.format("On 27-28 April"), TRADE).day is None


def test_people_of_one_side_alone_are_no_meeting() -> None:
    told = published(
        "Ministers",
        "05-21 08:12",
        "Murat Nurtleu, Foreign Minister of Kazakhstan, spoke of trade with China.",
        "He was asked about rail.",
    )
    assert "known_meeting" not in {reason.code for reason in told.reasons}
