"""Times told from other talks: their eve, the pair of them, the committee that met beside them, the press."""

from datetime import date

from app.terms import Language
from tests.records.telling import EN, days, short, tell

ZH = Language.ZH


def test_the_eve_of_talks_is_counted_from_them_and_not_from_what_was_told_last() -> None:
    told = tell(
        ZH,
        "9月14日,习近平主席在努尔苏丹同哈萨克斯坦总理斯迈洛夫举行会谈。他还将出席15日至16日在撒马尔罕举行的上合组织峰会。",
        "与斯迈洛夫会谈的前一天,中国外长王毅在努尔苏丹会见了托卡耶夫总统。",
        day=date(2022, 9, 14),
    )
    talks = [(days(r), [p.name for p in r.people]) for r in told.records if r.kind == "talks"]
    assert talks[-1] == ("2022-09-13", ["Wang Yi", "Kassym-Jomart Tokayev"])


def test_we_two_said_by_one_of_a_pair_means_both() -> None:
    told = tell(
        ZH,
        "3月29日,中国外长王毅在北京同哈萨克斯坦外长阿塔姆库洛夫举行会谈。",
        "王毅说,2018年5月10日,我们两人在阿斯塔纳举行首次对话。",
        day=date(2019, 3, 30),
    )
    assert short(told)[1] == ("dialogue", "held", "2018-05-10", "Wang Yi, Beibut Atamkulov")


def test_a_session_chaired_earlier_that_day_is_not_the_reception_told_first() -> None:
    told = tell(
        ZH,
        "哈萨克斯坦总理马西莫夫8日在阿斯塔纳会见了中国国务院副总理王岐山。",
        "王岐山说,两国合作顺利。同日上午,他在阿斯塔纳主持召开中哈合作委员会第六次会议。",
        day=date(2012, 12, 9),
    )
    assert [(kind, who) for kind, _, _, who in short(told)] == [
        ("talks", "Karim Massimov, Wang Qishan"),
        ("dialogue", "Wang Qishan"),
    ]


def test_the_same_press_conference_is_told_once() -> None:
    told = tell(
        ZH,
        "哈萨克斯坦外交部发言人斯马季亚罗夫4日在努尔苏丹举行的新闻发布会上说,哈方支持中方立场。",
        "习近平主席秋季将访哈。在同一场发布会上,他还谈到粮食出口。",
        day=date(2022, 8, 5),
    )
    assert [kind for kind, *_ in short(told)].count("press_conference") == 1


def test_that_day_is_not_the_first_day_of_what_is_to_come() -> None:
    told = tell(
        Language.RU,
        "В Астане 8 декабря вице-премьер Казахстана Кайрат Келимбетов встретился с Ван Цишанем.",
        "С 1 января пункт пропуска «Бахты» перейдет на новый режим работы.",
        "В тот же день гостя принял премьер-министр Серик Ахметов.",
        day=date(2012, 12, 8),
    )
    assert [days(r) for r in told.records] == ["2012-12-08", "2012-12-08"]


def test_the_day_of_what_is_past_is_none_of_what_is_to_come() -> None:
    text = "Xi Jinping arrived in Kazakhstan on Monday and will hold talks with Kassym-Jomart Tokayev on Thursday."
    told = [(record.kind, days(record)) for record in tell(EN, text).records]
    assert told == [("visit", "2024-05-20"), ("talks", "2024-05-23")]
