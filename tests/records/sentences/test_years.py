"""The year of a date told without one, behind an earlier year that is recalled."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, short, tell

RECALLED = {
    EN: ("Xi Jinping visited Kazakhstan in September{}.", " 2013", "In October Nursultan Nazarbayev visited China."),
    FR: (
        "Xi Jinping s'est rendu au Kazakhstan en septembre{}.",
        " 2013",
        "En octobre Noursoultan Nazarbaïev s'est rendu en Chine.",
    ),
    RU: (
        "Си Цзиньпин посетил Казахстан в сентябре{}.",
        " 2013 года",
        "В октябре Нурсултан Назарбаев посетил Китай.",
    ),
    ZH: ("习近平{}9月访问哈萨克斯坦。", "2013年", "10月纳扎尔巴耶夫访问中国。"),
    KK: (
        "Си Цзиньпин {}қыркүйекте Қазақстанға сапармен келді.",
        "2013 жылғы ",
        "Қазанда Нұрсұлтан Назарбаев Қытайға барды.",
    ),
}


def months(language: Language, *paragraphs: str) -> list[str]:
    return [day[:7] for _, _, day, _ in short(tell(language, *paragraphs))]


@pytest.mark.parametrize("language", RECALLED)
def test_a_month_behind_a_recalled_year_is_of_that_year(language: Language) -> None:
    first, year, then = RECALLED[language]
    assert months(language, f"{first.format(year)} {then}") == ["2013-09", "2013-10"]


@pytest.mark.parametrize("language", RECALLED)
def test_a_month_behind_a_month_without_a_year_is_counted_from_the_report(language: Language) -> None:
    first, _, then = RECALLED[language]
    assert months(language, f"{first.format('')} {then}") == ["2023-09", "2023-10"]


def test_a_month_close_to_the_report_is_news() -> None:
    first, year, _ = RECALLED[EN]
    assert months(EN, f"{first.format(year)} On May 13 Wang Yi visited Kazakhstan.") == ["2013-09", "2024-05"]


def test_the_next_year_is_counted_from_the_year_told() -> None:
    signed = "China and Kazakhstan signed the treaty in 2017."
    assert months(EN, f"{signed} The next year it came into force.") == ["2017-01", "2018-01"]


@pytest.mark.parametrize(
    ("language", "built", "then"),
    [
        (EN, "A road was built in September {}.", "In October Nursultan Nazarbayev visited China."),
        (RU, "В сентябре {} года построили дорогу.", "В октябре Нурсултан Назарбаев посетил Китай."),
        (ZH, "{}年9月修建了公路。", "10月纳扎尔巴耶夫访问中国。"),
    ],
)
def test_the_year_of_what_is_no_event_carries_on_where_it_is_long_gone(
    language: Language, built: str, then: str
) -> None:
    assert months(language, f"{built.format(2013)} {then}") == ["2013-10"]
    assert months(language, then) == ["2023-10"]


def test_paragraphs_apart_leave_a_recalled_year() -> None:
    assert months(ZH, "2013年9月修建了公路。", "贸易增长。", "天气很好。", "10月纳扎尔巴耶夫访问中国。") == ["2023-10"]


def test_the_year_that_opens_a_sentence_is_of_both_its_months() -> None:
    text = "Xi Jinping visited Kazakhstan in September and Nursultan Nazarbayev visited China in April."
    assert months(EN, f"In 2013 {text}") == ["2013-09", "2013-04"]
    assert months(EN, text) == ["2023-09", "2024-04"]
