"""A day told once with its year and once as of this year gives the page its year."""

import pytest

from tests.mentions.test_anchor import anchor_of

PAGES = {
    "zh": "哈外交部20日说，2021年5月17日签署的协议即将实施。据悉，托卡耶夫总统今年5月17日访问中国。",
    "en": "Monday's report says that the accord signed on 17 May 2021 is ready. He went to China on 17 May this year.",
    "ru": "Во вторник МИД сообщил: соглашение от 17 мая 2021 года готово. Токаев приехал в Китай 17 мая этого года.",
}


@pytest.mark.parametrize("language", PAGES)
def test_the_page_is_of_the_year_in_which_the_day_was(language):
    start, end = anchor_of(f"Visa\n\n{PAGES[language]}").window
    assert start.year == end.year == 2021


def test_a_day_of_last_year_puts_the_page_in_the_next():
    text = "Monday's statement recalls the agreement signed on 17 May 2021. He went to China on 17 May last year."
    start, end = anchor_of(f"Visa\n\n{text}").window
    assert start.year == end.year == 2022


def test_other_days_of_this_year_say_nothing():
    text = "Monday's statement recalls the agreement signed on 17 May 2021. He went to China on 18 May this year."
    assert anchor_of(f"Visa\n\n{text}").window[1].year > 2021
