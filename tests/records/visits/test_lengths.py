"""The days of a visit out of the words beside its date."""

from datetime import date

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, TUESDAY, ZH, short, tell


def days(language: Language, text: str, page: date = TUESDAY) -> list[str]:
    return [day for kind, _, day, _ in short(tell(language, text, day=page)) if kind == "visit"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi arrived in Astana on May 13 on a three-day visit."),
        (FR, "Wang Yi est arrivé à Astana le 13 mai pour une visite de trois jours."),
        (RU, "Ван И прибыл в Астану 13 мая с трехдневным визитом."),
        (ZH, "王毅5月13日抵达阿斯塔纳,开始为期三天的访问。"),
        (KK, "Ван И 13 мамырда Астанаға үш күндік сапармен келді."),
    ],
)
def test_a_visit_of_three_days_begins_on_the_day_of_arrival(language: Language, text: str) -> None:
    assert days(language, text) == ["2024-05-13..2024-05-15"]


def test_a_visit_of_three_days_that_ended_is_counted_back() -> None:
    assert days(EN, "Wang Yi ended a three-day visit to Kazakhstan on May 15.") == ["2024-05-13..2024-05-15"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi arrived in Astana on May 13 on a visit; a three-day fair was open."),
        (EN, "Wang Yi arrived in Astana on May 13 on an official visit."),
        (EN, "Wang Yi arrived in Astana on May 13 on a thirty-day visit."),
        (RU, "Ван И прибыл в Астану 13 мая с визитом, а трехдневная ярмарка открыта."),
    ],
)
def test_the_length_of_something_else_and_one_beyond_any_visit_count_nothing(language: Language, text: str) -> None:
    assert days(language, text) == ["2024-05-13"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi arrived in Astana on a visit on May 13 and {}."),
        (FR, "Wang Yi est arrivé en visite à Astana le 13 mai et {}."),
        (RU, "Ван И прибыл с визитом в Астану 13 мая и {}."),
    ],
)
def test_a_visit_lasts_until_the_day_until_which_the_guest_stays(language: Language, text: str) -> None:
    stays, sees = {
        EN: ("stays until May 16", "sees a fair on May 16"),
        FR: ("y restera jusqu'au 16 mai", "visitera une foire le 16 mai"),
        RU: ("пробудет там до 16 мая", "посетит ярмарку 16 мая"),
    }[language]
    assert days(language, text.format(stays), date(2024, 5, 14)) == ["2024-05-13..2024-05-16"]
    assert days(language, text.format(sees), date(2024, 5, 14)) == ["2024-05-13"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FR, "Wang Yi, arrivé lundi à Astana, a rencontré Mourat Nourtleou mardi."),
        (RU, "Ван И, прилетевший в понедельник, встретился в Астане с Муратом Нуртлеу во вторник."),
    ],
)
def test_who_came_on_a_day_and_met_on_the_next_was_there_on_both(language: Language, text: str) -> None:
    assert days(language, text) == ["2024-05-20..2024-05-21"]
    assert ("talks", "2024-05-21") in [(row[0], row[2]) for row in short(tell(language, text))]
