"""How long a visit told before lasted, said in a sentence of its own."""

from datetime import date

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, short, tell

CAME = {
    EN: "Wang Yi arrived in Astana on a visit on May 13.",
    FR: "Wang Yi est arrivé en visite à Astana le 13 mai.",
    RU: "Ван И прибыл с визитом в Астану 13 мая.",
    ZH: "王毅5月13日抵达阿斯塔纳访问。",
    KK: "Ван И 13 мамырда Астанаға сапармен келді.",
}


def days(language: Language, text: str) -> list[str]:
    return [day for _, _, day, _ in short(tell(language, CAME[language], text, day=date(2024, 5, 14)))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "The visit lasted three days."),
        (FR, "La visite durera trois jours."),
        (ZH, "访问为期三天。"),
        (KK, "Сапар үш күнге созылады."),
    ],
)
def test_the_visit_told_before_has_the_days_that_a_sentence_counts(language: Language, text: str) -> None:
    assert days(language, text) == ["2024-05-13..2024-05-15"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "He flies home on May 16."),
        (FR, "Il repartira le 16 mai."),
        (RU, "Он вылетит домой 16 мая."),
        (ZH, "他将于5月16日离开。"),
        (KK, "Қонақ 16 мамырда қайтады."),
    ],
)
def test_the_day_on_which_the_guest_leaves_is_the_last(language: Language, text: str) -> None:
    assert days(language, text) == ["2024-05-13..2024-05-16"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "The fair lasted three days."),
        (EN, "The fair ends on May 16."),
        (FR, "La foire s'achèvera le 16 mai."),
        (RU, "Ярмарка завершится 16 мая."),
        (ZH, "展会5月16日开幕。"),
        (KK, "Жәрмеңке 16 мамырда басталады."),
        (EN, "Sergey Lavrov flies home on May 16."),
        (EN, "He flies home on June 20."),
    ],
)
def test_what_ends_besides_draws_no_visit_out(language: Language, text: str) -> None:
    assert days(language, text) == ["2024-05-13"]
