"""When: the date words of the clause, else of the sentence; visits as long as they are said to last."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, days, tell


def told(language, *texts: str) -> list[tuple[str, str]]:
    return [(record.kind, days(record)) for record in tell(language, *texts).records]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (FR, "Wang Yi, nommé en 2013, s'est entretenu lundi à Astana avec Mourat Nourtleou.", "2024-05-20"),
        (FR, "Lundi, à Astana, Wang Yi s'est entretenu avec Mourat Nourtleou.", "2024-05-20"),
        (EN, "On Friday Wang Yi, who had landed on Thursday, met Murat Nurtleu in Astana.", "2024-05-17"),
        (EN, "Wang Yi met Murat Nurtleu in Astana yesterday.", "2024-05-20"),
        (EN, "Wang Yi met Murat Nurtleu in Astana on December 28.", "2023-12-28"),
        (EN, "Wang Yi will meet Murat Nurtleu in Astana on Thursday.", "2024-05-23"),
    ],
)
def test_a_meeting_has_the_day_of_its_clause(language, text, day) -> None:
    assert told(language, text) == [("talks", day)]


@pytest.mark.parametrize(
    ("language", "text", "span"),
    [
        (EN, "Xi Jinping will pay a state visit to Kazakhstan from July 2 to 4.", "2024-07-02..2024-07-04"),
        (FR, "Xi Jinping effectuera une visite d'Etat au Kazakhstan du 2 au 4 juillet.", "2024-07-02..2024-07-04"),
        (FR, "Xi Jinping a entamé lundi une visite de trois jours au Kazakhstan.", "2024-05-20..2024-05-22"),
        (EN, "Xi Jinping began a three-day state visit to Kazakhstan on Monday.", "2024-05-20..2024-05-22"),
    ],
)
def test_a_visit_lasts_as_long_as_it_is_said_to(language, text, span) -> None:
    assert told(language, text) == [("visit", span)]


def test_two_meetings_of_one_sentence_keep_their_own_days() -> None:
    text = (
        "Wang Yi met Murat Nurtleu on Monday in Astana, while Li Qiang spoke by phone with Olzhas Bektenov on Friday."
    )
    assert told(EN, text) == [("talks", "2024-05-20"), ("phone_call", "2024-05-17")]


def test_the_same_day_is_that_of_the_meeting_told_before() -> None:
    first = "Wang Yi s'est entretenu le 16 mai à Astana avec Mourat Nourtleou."
    then = "Le même jour, Li Qiang a reçu Oljas Bektenov à Pékin."
    assert [day for _, day in told(FR, first, then)] == ["2024-05-16", "2024-05-16"]


def test_the_first_and_the_final_day_are_those_of_the_visit_told_before() -> None:
    visit = "Murat Nurtleu paid a visit to Beijing from May 15 to 17."
    first = "On the first day he met Chinese Foreign Minister Wang Yi."
    last = "On the final day of the trip Murat Nurtleu was received by Chinese Premier Li Qiang."
    assert [day for _, day in told(EN, visit, first, last)] == ["2024-05-15..2024-05-17", "2024-05-15", "2024-05-17"]


def test_the_same_day_within_the_days_of_a_visit_is_the_day_told_of() -> None:
    talks = "Wang Yi met Murat Nurtleu in Beijing on Friday."
    more = "Nurtleu, who was on a visit to China from Thursday to Sunday, also met Premier Li Qiang on the same day."
    assert told(EN, talks, more)[-1] == ("talks", "2024-05-17")


def test_a_day_later_is_counted_also_right_before_an_article() -> None:
    talks = "Wang Yi met Murat Nurtleu in Beijing on Friday."
    more = "A day later the Kazakh minister met Premier Li Qiang."
    assert told(EN, talks, more)[-1] == ("talks", "2024-05-18")


def test_the_day_of_the_report_gives_way_to_that_of_the_meeting() -> None:
    talks = "Wang Yi met Murat Nurtleu in Beijing, the ministry reported on Monday."
    assert told(EN, talks, "The meeting took place on Friday.") == [("talks", "2024-05-17")]


def test_the_session_before_is_one_of_the_gathering_told_last() -> None:
    now = "Wang Yi will attend the sixth China-Central Asia Foreign Ministers' Meeting in Almaty on May 25."
    before = "The fifth meeting was held in Chengdu on December 1, 2023."
    assert told(EN, now, before)[-1] == ("ministerial", "2023-12-01")


def test_a_chinese_visit_has_the_day_right_before_it() -> None:
    text = "纳扎尔巴耶夫总统去年12月访华和胡锦涛主席今年2月访哈,推动了两国关系。"
    assert told(Language.ZH, text) == [("visit", "2023-12-01..2023-12-31"), ("visit", "2024-02-01..2024-02-29")]


def test_during_the_forum_means_the_days_of_the_forum_told_before() -> None:
    forum = "托卡耶夫总统5月14日至15日出席了在北京举行的“一带一路”国际合作高峰论坛。"
    later = "论坛期间,习近平主席会见了托卡耶夫总统。"
    assert told(Language.ZH, forum, later)[1] == ("talks", "2024-05-14..2024-05-15")


def test_this_visit_is_the_one_reported_whatever_was_recalled_before_it() -> None:
    texts = (
        "努尔特列乌20日在北京会见王毅。",
        "托卡耶夫总统去年3月访华。",
        "此次努尔特列乌访华期间,双方签署了合作协议。",
    )
    assert ("agreement", "2024-05-20") in told(Language.ZH, *texts)


def test_a_gathering_for_which_somebody_came_is_on_the_days_that_the_register_knows() -> None:
    text = "习近平主席7月2日抵达阿斯塔纳,出席上海合作组织成员国元首理事会第二十四次会议,同托卡耶夫总统共进晚餐。"
    assert ("summit", "2024-07-03..2024-07-04") in told(Language.ZH, text)
    own = "习近平主席在阿斯塔纳出席7月2日举行的上海合作组织成员国元首理事会第二十四次会议。"
    assert told(Language.ZH, own) == [("summit", "2024-07-02")]


def test_the_other_day_behind_the_news_is_no_day_of_the_news() -> None:
    news = ("20日,王毅在北京会见努尔特列乌。", "双方讨论了合作。", "气氛友好。")
    assert told(Language.ZH, *news, "日前,习近平主席致信托卡耶夫总统祝贺节日。") == [("talks", "2024-05-20")]
    assert len(told(Language.ZH, *news, "19日,习近平主席致信托卡耶夫总统祝贺节日。")) == 2


def test_what_is_counted_from_a_time_without_its_day_has_none() -> None:
    vague = "2019年6月,习近平主席致电祝贺托卡耶夫当选总统。"
    later = "三天后,习近平主席在比什凯克同托卡耶夫总统会晤。"
    assert told(Language.ZH, "20日,王毅在北京会见努尔特列乌。", vague, later)[1:] == [
        ("message", "2019-06-01..2019-06-30")
    ]
    dated = vague.replace("6月", "6月11日")
    assert told(Language.ZH, "20日,王毅在北京会见努尔特列乌。", dated, later)[2] == ("talks", "2019-06-14")


def test_the_day_of_an_arrival_is_none_of_the_gathering_that_somebody_came_for() -> None:
    text = "5月19日,托卡耶夫总统抵达北京,出席即将举行的中国—中亚峰会。"
    assert told(Language.ZH, text) == [("visit", "2024-05-19")]
    there = "5月19日,托卡耶夫总统在北京出席中国—中亚峰会。"
    assert ("summit", "2024-05-19") in told(Language.ZH, there)


def test_what_a_speaker_tells_of_days_ago_counts_from_the_day_of_the_meeting() -> None:
    met = "On May 19, Wang Yi met Murat Nurtleu in Astana."
    sent = "Wang Yi stressed that five days ago President Xi Jinping sent a message to President Kassym-Jomart Tokayev."
    assert told(EN, met, sent) == [("talks", "2024-05-19"), ("message", "2024-05-14")]
    zh = ("5月19日,王毅在北京会见努尔特列乌。", "王毅表示,五天前,习近平主席向托卡耶夫总统致口信。")
    assert told(Language.ZH, *zh) == [("talks", "2024-05-19"), ("message", "2024-05-14")]


def test_the_day_of_filing_is_no_day_of_an_event_where_the_sentence_gives_one() -> None:
    filed = "PÉKIN, 20 mai (Agence Ili) -- Le sommet s'est tenu pour la première fois dans les steppes, alors que "
    met = "les dirigeants de la Chine et de cinq pays d'Asie centrale se sont réunis samedi à Astana."
    signed = "Lors du sommet, les six pays ont signé un traité."
    assert told(FR, filed + met, signed) == [("summit", "2024-05-18"), ("treaty", "2024-05-18")]
