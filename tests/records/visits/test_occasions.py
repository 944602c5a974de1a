"""On which days something was done "during the visit" or "while in Astana"."""

import pytest

from app.terms import Language
from tests.records.telling import FR, RU, ZH, short, tell

CAME = {FR: "Wang Yi s'est rendu en visite à Astana le 13 mai.", RU: "Ван И 13 мая прибыл с визитом в Астану."}


def talks(language: Language, *paragraphs: str) -> list[str]:
    return [day for kind, _, day, _ in short(tell(language, *paragraphs)) if kind == "talks"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FR, "Lors de cette visite, il a rencontré Mourat Nourtleou."),
        (RU, "Находясь в Астане, Ван И встретился с Муратом Нуртлеу."),
        (RU, "В ходе визита Ван И встретился с Муратом Нуртлеу."),
    ],
)
def test_what_was_done_during_a_visit_has_its_day(language: Language, text: str) -> None:
    assert talks(language, CAME[language], text) == ["2024-05-13"]


@pytest.mark.parametrize(
    ("stay", "day"), [("在阿斯塔纳期间,", "2024-05-13"), ("在北京期间,", "2023-03-01..2023-03-31")]
)
def test_a_stay_in_a_city_has_the_day_of_what_was_told_of_that_city(stay: str, day: str) -> None:
    told = ("王毅5月13日访问阿斯塔纳。", "王毅和努尔特列乌2023年3月在北京举行会谈。")
    assert talks(ZH, *told, f"{stay}王毅会见别克捷诺夫。")[-1] == day


def test_a_visit_of_which_nothing_was_told_gives_no_day_but_that_of_the_report() -> None:
    assert talks(FR, "Lors de cette visite, Wang Yi a rencontré Mourat Nourtleou.") == ["2024-05-21"]
