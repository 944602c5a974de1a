"""The city of a meeting, said in a sentence of its own that says no more."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, tell

MET = {
    EN: "Wang Yi held talks with Murat Nurtleu on Monday.",
    FR: "Wang Yi s'est entretenu lundi avec Mourat Nourtleou.",
    RU: "Ван И в понедельник провел переговоры с Муратом Нуртлеу.",
    ZH: "王毅周一会见努尔特列乌。",
    KK: "Ван И дүйсенбіде Мұрат Нұртілеумен келіссөз жүргізді.",
}


def places(language: Language, *paragraphs: str) -> list[str | None]:
    return [record.place for record in tell(language, *paragraphs).records]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "The talks took place in Astana."),
        (FR, "La rencontre a eu lieu à Astana."),
        (RU, "Встреча прошла в Астане."),
        (ZH, "会见在阿斯塔纳举行。"),
        (KK, "Келіссөз Астанада өтті."),
    ],
)
def test_the_meeting_told_last_was_in_the_city_said_behind_it(language: Language, text: str) -> None:
    assert places(language, MET[language], text) == ["astana"]


@pytest.mark.parametrize("text", ["Келіссөз сәтті өтті.", "Қонақтар Астананы мақтады."])
def test_a_sentence_that_says_no_city_or_no_meeting_places_nothing(text: str) -> None:
    assert places(KK, MET[KK], text) == [None]


def test_nobody_sits_in_a_city_for_a_phone_call() -> None:
    call = "Ван И дүйсенбіде Мұрат Нұртілеумен телефон арқылы сөйлесті."
    assert places(KK, call, "Кездесу Астанада өтті.") == [None]


def test_a_city_given_before_is_kept() -> None:
    met = "Ван И дүйсенбіде Алматыда Мұрат Нұртілеумен келіссөз жүргізді."
    assert places(KK, met, "Келіссөз Астанада өтті.") == ["almaty"]
