"""Who acts at a ceremony, told in the sentence behind it."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, short, tell

OPENED = {
    EN: "The consulate of Kazakhstan was opened in Xi'an on Monday.",
    FR: "Le consulat du Kazakhstan a été inauguré lundi à Xi'an.",
    RU: "В понедельник в Сиане открылось генеральное консульство Казахстана.",
    ZH: "哈萨克斯坦驻西安总领事馆周一开馆。",
    KK: "Дүйсенбіде Сианьда Қазақстанның бас консулдығы ашылды.",
}


def who(language: Language, *behind: str) -> list[tuple[str, ...]]:
    return [(kind, people) for kind, _, _, people in short(tell(language, OPENED[language], *behind))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Murat Nurtleu cut the ribbon."),
        (FR, "Mourat Nourtleou a coupé le ruban."),
        (RU, "Ленточку перерезал Мурат Нуртлеу."),
        (ZH, "努尔特列乌为总领事馆揭牌。"),
        (KK, "Лентаны Мұрат Нұртілеу қиды."),
    ],
)
def test_who_cuts_the_ribbon_was_at_the_opening(language: Language, text: str) -> None:
    assert who(language, text) == [("ceremony", "Murat Nurtleu")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Murat Nurtleu praised trade."),
        (FR, "Lors de la cérémonie, Mourat Nourtleou a salué le commerce."),
        (RU, "Мурат Нуртлеу похвалил торговлю."),
        (ZH, "努尔特列乌赞扬贸易。"),
        (KK, "Мұрат Нұртілеу сауданы мақтады."),
        (EN, "Vladimir Putin cut the ribbon."),
    ],
)
def test_who_only_speaks_and_a_third_party_open_nothing(language: Language, text: str) -> None:
    assert who(language, text) == [("ceremony", "")]


def test_a_ribbon_cut_two_sentences_on_or_on_another_day_is_of_something_else() -> None:
    assert who(EN, "Trade is growing.", "Murat Nurtleu cut the ribbon.")[0] == ("ceremony", "")
    assert who(EN, "On May 3 Murat Nurtleu cut the ribbon.")[0] == ("ceremony", "")


def test_who_hands_over_letters_is_the_subject_of_the_clause_before() -> None:
    text = "Посол Китая Хань Чуньлинь приехал в мае, 13 мая вручил Касым-Жомарту Токаеву верительные грамоты."
    assert short(tell(RU, text)) == [("ceremony", "held", "2024-05-13", "Han Chunlin, Kassym-Jomart Tokayev")]
