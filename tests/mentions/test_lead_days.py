"""Pages without a date of their own: the first day that the lead tells as past gives the year where one alone fits."""

from datetime import date

import pytest

from tests.mentions.test_anchor import anchor_of, codes

FILLER = "双方还就贸易、交通、文化和旅游等领域的合作交换了意见，并参观了展览。"


def page(*lines):
    return "\n\n".join((*lines, FILLER))


def test_a_numbered_session_on_the_leads_day_gives_the_year():
    lead = "11月27日，国务院副总理丁薛祥在阿斯塔纳主持了中哈合作委员会第十一次会议。"
    anchor = anchor_of(page("副总理在哈开会", lead, "2021年11月，第十次会议以视频方式举行。"))
    assert anchor.window[0] == date(2023, 11, 27)
    assert anchor.window[1] < date(2023, 12, 31)
    assert "numbered_event" in codes(anchor)


def test_a_known_meeting_of_those_named_on_the_leads_day_gives_the_year():
    lead = "9月14日，国家主席习近平同哈萨克斯坦总统托卡耶夫在努尔苏丹举行了会谈。"
    assert anchor_of(page("两国元首会谈", lead)).window[0] == date(2022, 9, 14)


@pytest.mark.parametrize("said", ["今年是中哈建交30周年。", "正值两国建交30周年之际，双方商定加强合作。"])
def test_the_jubilee_of_this_year_leaves_the_leads_day_one_year(said):
    lead = "6月2日，外交部长王毅会见了哈萨克斯坦外长特列乌别尔季。"
    assert anchor_of(page("外长会见", lead, said)).window[0] == date(2022, 6, 2)


def test_a_day_to_come_and_a_day_of_two_years_pin_nothing():
    lead = "外交部长王毅将于6月2日会见哈萨克斯坦外长特列乌别尔季。"
    assert anchor_of(page("外长会见", lead, "今年是建交30周年。")).window[0] == date(2022, 1, 1)
    two = anchor_of(page("外长会见", "6月2日，外交部长王毅会见了哈萨克斯坦外长特列乌别尔季。"))
    assert two.window[1] - two.window[0] > date(2021, 1, 1) - date(2019, 12, 1)


def test_the_days_of_a_session_to_come_put_the_page_right_before_it():
    lead = "外交部发言人13日宣布，国家主席习近平将于16日至18日前往阿斯塔纳，出席第二届中国—中亚峰会。"
    low, high = anchor_of(page("习近平将赴哈", lead)).window
    assert (low.year, low.month) == (2025, 5)
    assert high == date(2025, 6, 16)


def test_next_year_is_said_of_its_own_clause_alone():
    head = "新华社北京11月28日电 "
    lead = "中国—中亚外长第五次会晤将落实峰会成果，启动明年在阿斯塔纳举行的第二届中国—中亚峰会筹备工作。"
    assert anchor_of(page("外长会晤", head + lead)).published.day == date(2024, 11, 28)
