"""A day of the week that ends a stay which began on a day with a date."""

import pytest

from app.terms import Language
from tests.records.telling import EN, RU, short, tell


def days(language: Language, text: str) -> list[str]:
    return [day for _, _, day, _ in short(tell(language, text))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi will visit Kazakhstan from May 27 through Friday."),
        (RU, "Ван И прилетит в Казахстан с визитом 27 мая и пробудет там до пятницы."),
    ],
)
def test_the_weekday_behind_a_first_day_is_the_next_one_after_it(language: Language, text: str) -> None:
    assert days(language, text) == ["2024-05-27..2024-05-31"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi will visit Kazakhstan on May 27, and a fair opens on Friday."),
        (RU, "Ван И прилетит в Казахстан с визитом 27 мая, а в пятницу откроется ярмарка."),
    ],
)
def test_the_weekday_of_something_else_ends_no_stay(language: Language, text: str) -> None:
    assert days(language, text) == ["2024-05-27"]


def test_the_weekday_is_counted_from_the_stay_and_not_from_the_report() -> None:
    assert days(EN, "Wang Yi will visit Kazakhstan from June 17 through Wednesday.") == ["2024-06-17..2024-06-19"]
