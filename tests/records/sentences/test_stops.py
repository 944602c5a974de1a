"""Days of a sentence that stand right beside a city of their own."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, ZH, tell


def stops(language: Language, text: str) -> list[tuple[str, str | None]]:
    return [(record.date.start.isoformat(), record.place) for record in tell(language, text).records if record.date]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi met Murat Nurtleu on January 15 in Beijing and on March 20 in Astana."),
        (EN, "Wang Yi met Murat Nurtleu in Beijing on January 15 and in Astana on March 20."),
        (FR, "Wang Yi et Mourat Nourtleou se sont rencontrés le 15 janvier à Pékin et le 20 mars à Astana."),
        (RU, "Ван И и Мурат Нуртлеу встречались 15 января в Пекине и 20 марта в Астане."),
    ],
)
def test_each_day_takes_the_city_beside_it(language: Language, text: str) -> None:
    assert stops(language, text) == [("2024-01-15", "beijing"), ("2024-03-20", "astana")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi met Murat Nurtleu on January 15 in Beijing and read of Astana before the rains of March 20."),
        (RU, "Ван И встретился с Муратом Нуртлеу 15 января в Пекине и читал об Астане до самых дождей 20 марта."),
    ],
)
def test_a_day_far_from_any_city_is_no_stop(language: Language, text: str) -> None:
    assert stops(language, text) == [("2024-01-15", "beijing")]


def test_without_spaces_a_city_touches_its_month() -> None:
    assert stops(ZH, "王毅和努尔特列乌1月在北京、3月在阿斯塔纳会晤。") == [
        ("2024-01-01", "beijing"),
        ("2024-03-01", "astana"),
    ]


def test_the_year_of_two_meetings_is_no_stop_with_the_first_city() -> None:
    text = "Wang Yi and Murat Nurtleu met twice this year, in Beijing in February and in Astana in May."
    assert stops(EN, text) == [("2024-02-01", "beijing"), ("2024-05-01", "astana")]
