"""In which city a meeting was held that is told without one."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, tell

MET = {
    EN: "Wang Yi held talks with Murat Nurtleu in Astana on Monday.",
    FR: "Wang Yi s'est entretenu lundi à Astana avec Mourat Nourtleou.",
    RU: "Ван И в понедельник провел в Астане переговоры с Муратом Нуртлеу.",
    KK: "Ван И дүйсенбіде Астанада Мұрат Нұртілеумен келіссөз жүргізді.",
}


def places(language: Language, *paragraphs: str) -> list[str | None]:
    return [record.place for record in tell(language, *paragraphs).records]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi also met Olzhas Bektenov on Monday."),
        (FR, "Wang Yi a aussi rencontré lundi Oljas Bektenov."),
        (RU, "Ван И также встретился в понедельник с Олжасом Бектеновым."),
        (KK, "Ван И дүйсенбіде Олжас Бектеновпен кездесті."),
    ],
)
def test_a_second_meeting_of_the_day_is_in_the_city_of_the_first(language: Language, text: str) -> None:
    assert places(language, MET[language], text) == ["astana", "astana"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi also spoke by phone with Olzhas Bektenov on Monday."),
        (RU, "Ван И также поговорил в понедельник по телефону с Олжасом Бектеновым."),
        (KK, "Ван И дүйсенбіде Олжас Бектеновпен телефон арқылы сөйлесті."),
        (FR, "Wang Yi a aussi rencontré Oljas Bektenov le 3 mai."),
    ],
)
def test_a_call_and_a_meeting_of_another_day_have_no_city_from_it(language: Language, text: str) -> None:
    assert places(language, MET[language], text) == ["astana", None]


@pytest.mark.parametrize(
    ("met", "city"), [("王毅周一在阿斯塔纳同努尔特列乌会谈。", "astana"), ("王毅周一同努尔特列乌通电话。", None)]
)
def test_what_was_signed_behind_talks_was_signed_in_their_city(met: str, city: str | None) -> None:
    assert places(ZH, met, "双方签署签证协定。") == [city, city]


@pytest.mark.parametrize(
    ("language", "visit", "met"),
    [
        (EN, "Wang Yi paid a visit to Kazakhstan on May 13.", "Wang Yi met Murat Nurtleu on May {}."),
        (RU, "Ван И 13 мая прибыл с визитом в Казахстан.", "{} мая Ван И встретился с Муратом Нуртлеу."),
    ],
)
def test_whom_a_visitor_meets_on_the_days_of_his_visit_he_meets_in_that_state(
    language: Language, visit: str, met: str
) -> None:
    assert [record.country for record in tell(language, visit, met.format(13)).records] == ["KZ", "KZ"]
    other = {record.kind: record.country for record in tell(language, visit, met.format(3)).records}
    assert other == {"visit": "KZ", "talks": None}


@pytest.mark.parametrize(
    ("language", "visit", "met", "days"),
    [
        (EN, "Wang Yi will visit Astana on May 27.", "Wang Yi will meet Murat Nurtleu on {}.", ("May 27", "June 7")),
        (
            FR,
            "Wang Yi se rendra en visite à Astana le 27 mai.",
            "Wang Yi rencontrera Mourat Nourtleou le {}.",
            ("27 mai", "7 juin"),
        ),
    ],
)
def test_whom_a_visitor_will_meet_on_those_days_he_meets_in_the_city_of_the_visit(
    language: Language, visit: str, met: str, days: tuple[str, str]
) -> None:
    assert places(language, visit, met.format(days[0])) == ["astana", "astana"]
    assert places(language, visit, met.format(days[1])) == ["astana", None]


@pytest.mark.parametrize(("how", "city"), [("", "astana"), (" by video link", None)])
def test_a_session_on_a_screen_is_not_where_the_report_was_filed(how: str, city: str | None) -> None:
    assert places(EN, f"ASTANA -- China and Kazakhstan held the strategic dialogue{how} on Monday.") == [city]


def test_whom_somebody_met_the_same_past_day_he_met_in_the_same_city() -> None:
    once = "Wang Yi met Murat Nurtleu in Beijing on March 5, 2023. Wang Yi also met Olzhas Bektenov on March {}, 2023."
    now = "Wang Yi and Murat Nurtleu spoke by phone on Monday."
    assert places(EN, once.format(5), now)[:2] == ["beijing", "beijing"]
    assert places(EN, once.format(8), now)[:2] == ["beijing", None]


def test_a_long_list_of_documents_was_signed_in_one_city() -> None:
    names = ("trade", "rail", "water", "tourism", "customs", "sport")
    items = [f"- Memorandum on {name};" for name in names]
    met = "Xi Jinping and Kassym-Jomart Tokayev held talks in Astana on Monday."
    lead = "Following the talks, China and Kazakhstan signed the following documents:"
    assert places(EN, met, lead, *items) == ["astana"] * 7
