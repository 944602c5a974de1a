"""What was put off to another time is told of that time as well."""

import pytest

from app.terms import Language
from tests.records.telling import FR, RU, ZH, short, tell

OFF = ("visit", "cancelled", "2024-06-03", "Wang Yi")


@pytest.mark.parametrize("moved", ["改到7月10日", "改在7月10日", "延期至7月10日"])
def test_a_visit_moved_to_another_day_is_planned_for_it(moved: str) -> None:
    assert short(tell(ZH, f"王毅原定6月3日访问哈萨克斯坦,{moved}。")) == [
        OFF,
        ("visit", "planned", "2024-07-10", "Wang Yi"),
    ]


@pytest.mark.parametrize("off", ["现已取消", "现已推迟", "现已取消,展会7月10日开幕"])
def test_a_visit_only_called_off_is_planned_for_no_other_day(off: str) -> None:
    assert short(tell(ZH, f"王毅原定6月3日访问哈萨克斯坦,{off}。")) == [OFF]


def test_a_meeting_put_off_keeps_its_first_day() -> None:
    text = "Переговоры Ван И и Мурата Нуртлеу, намеченные на 27 мая, перенесены на 10 июля."
    assert short(tell(RU, text))[0][1:3] == ("cancelled", "2024-05-27")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FR, "La visite de Wang Yi au Kazakhstan, prévue le 10 juin, a été reportée au 24 juin."),
        (RU, "Визит Ван И в Казахстан, намеченный на 10 июня, перенесён на 24 июня."),
    ],
)
def test_a_long_word_of_moving_right_before_the_new_day_gives_a_plan(language: Language, text: str) -> None:
    told = [row[:3] for row in short(tell(language, text))]
    assert told == [("visit", "cancelled", "2024-06-10"), ("visit", "planned", "2024-06-24")]
