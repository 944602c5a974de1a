"""Dates as precise as they are, and names as they were."""

from datetime import date

import pytest

from app.query.entry import Days, Place
from app.web.wording import wording


@pytest.mark.parametrize(
    ("start", "end", "precision", "english", "french"),
    [
        ("2022-06-07", "2022-06-07", "day", "7 June 2022", "7 juin 2022"),
        ("2019-04-01", "2019-04-30", "month", "April 2019", "avril 2019"),
        ("2019-01-01", "2019-12-31", "year", "2019", "2019"),
        ("2023-05-18", "2023-05-19", "range", "18–19 May 2023", "18–19 mai 2023"),
        (
            "2019-01-01",
            "2019-12-17",
            "range",
            "1 January – 17 December 2019, day not stated",
            "1 janvier – 17 décembre 2019, jour non précisé",
        ),
        ("2019-12-30", "2020-01-02", "range", "30 December 2019 – 2 January 2020", "30 décembre 2019 – 2 janvier 2020"),
    ],
)
def test_a_date_is_said_as_precisely_as_it_is_known(
    start: str, end: str, precision: str, english: str, french: str
) -> None:
    days = Days(date.fromisoformat(start), date.fromisoformat(end), precision)
    for language, text in (("en", english), ("fr", french)):
        assert wording(language).date(days) == text


@pytest.mark.parametrize(
    ("language", "day", "days", "in_full"),
    [
        ("en", "7 Jun", "7–9 Jun", "7–9 June 2022"),
        ("fr", "7 juin", "7–9 juin", "7–9 juin 2022"),
        ("ru", "7 июн.", "7–9 июн.", "7–9 июня 2022\u202fг."),
        ("zh", "6月7日", "6月7日至9日", "2022年6月7日至9日"),
        ("kk", "7 мау.", "7–9 мау.", "2022\u202fж. 7–9 мау."),
    ],
)
def test_days_stand_in_the_order_of_the_language(language: str, day: str, days: str, in_full: str) -> None:
    first, last = date(2022, 6, 7), date(2022, 6, 9)
    words = wording(language)
    assert (words.axis(first, first, "day"), words.axis(first, last, "range")) == (day, days)
    assert words.date(Days(first, last, "range")).replace("\xa0", "\u202f") == in_full


def test_what_has_no_date_says_so() -> None:
    assert wording("en").date(None) == "undated"


def test_a_person_is_called_as_the_reader_writes_the_name() -> None:
    assert wording("ru").field("person:Wang Yi") == "Ван И"
    assert wording("zh").called(["Wang Yi", "Nobody Known"]) == ["王毅", "Nobody Known"]


def test_a_place_keeps_the_name_that_it_bore() -> None:
    astana = Place("astana", "Astana", "KZ", {"fr": "Astana", "en": "Astana"})
    assert wording("fr").place(astana, "Nur-Sultan") == "Nour-Soultan"
    assert wording("ru").place(astana, "Nur-Sultan") == "Нур-Султан"
    assert wording("zh").place_called("astana", "Nur-Sultan") == "努尔苏丹"
    assert wording("en").place_called("astana", "Nur-Sultan") == "Nur-Sultan"
    assert wording("fr").place_called("astana", "Astana") == "Astana"
    assert wording("fr").place(astana, "Astana") == "Astana"
    assert wording("fr").place(None, None, "KZ") == "Kazakhstan"
    assert wording("en").place(None) == ""


@pytest.mark.parametrize(
    ("share", "english", "french"), [(1.0, "1.00", "1,00"), (0.7, "0.70", "0,70"), (0.587, "0.59", "0,59")]
)
def test_figures_of_a_table_stand_in_line(share: float, english: str, french: str) -> None:
    assert (wording("en").share(share), wording("fr").share(share)) == (english, french)
