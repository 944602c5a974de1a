"""A year on a line of its own dates the paragraphs of a chronicle below it."""

import pytest

from app.terms import Language
from tests.records.telling import EN, RU, ZH, days, tell

CHRONICLE = [
    (
        EN,
        "1994",
        "April 26, Premier Li Peng met in Almaty with Kazakh President Nursultan Nazarbayev.",
        "1995",
        "September 11-13, President Nursultan Nazarbayev paid a state visit to China.",
    ),
    (
        RU,
        "1994 год",
        "26 апреля премьер Ли Пэн встретился в Алматы с президентом Казахстана Нурсултаном Назарбаевым.",
        "1995 год",
        "11-13 сентября президент Нурсултан Назарбаев посетил Китай с государственным визитом.",
    ),
    (
        ZH,
        "1994年",
        "4月26日，国务院总理李鹏在阿拉木图会见哈萨克斯坦总统纳扎尔巴耶夫。",
        "1995年",
        "9月11日至13日，哈萨克斯坦总统纳扎尔巴耶夫对中国进行国事访问。",
    ),
]


@pytest.mark.parametrize("told", CHRONICLE, ids=lambda told: told[0].value)
def test_the_days_below_a_year_are_of_that_year(told: tuple[Language, str, str, str, str]) -> None:
    language, *lines = told
    assert {days(record) for record in tell(language, *lines).records} == {"1994-04-26", "1995-09-11..1995-09-13"}


def test_a_year_in_a_menu_dates_nothing() -> None:
    text = "Chinese Premier Li Qiang met with Kazakh Prime Minister Olzhas Bektenov in Beijing on May 20."
    assert [days(record) for record in tell(EN, "1995", text).records] == ["2024-05-20"]
