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
