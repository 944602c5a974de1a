"""Of whom "the two presidents" of another year tells: of those who held the office then."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, ZH, short, tell

CALL = {
    EN: "Xi Jinping and Kassym-Jomart Tokayev spoke by phone on Monday.",
    FR: "Xi Jinping et Kassym-Jomart Tokaïev se sont parlé lundi au téléphone.",
    RU: "Си Цзиньпин и Касым-Жомарт Токаев в понедельник поговорили по телефону.",
    ZH: "习近平周一同托卡耶夫通电话。",
}
MET = {
    EN: "The two presidents met in Astana in {}.",
    FR: "Les deux présidents se sont rencontrés à Astana en {}.",
    RU: "Главы двух государств встретились в Астане в {}.",
    ZH: "两国元首{}在阿斯塔纳会晤。",
}
IN_2011 = {EN: "June 2011", FR: "juin 2011", RU: "июне 2011 года", ZH: "2011年6月"}
IN_2023 = {EN: "October 2023", FR: "octobre 2023", RU: "октябре 2023 года", ZH: "2023年10月"}


def who(language: Language, when: str) -> set[str]:
    *_, people = short(tell(language, CALL[language], MET[language].format(when)))[-1]
    return set(people.split(", ")) - {""}


@pytest.mark.parametrize("language", CALL)
def test_the_two_presidents_are_those_just_named_while_they_hold_the_office(language: Language) -> None:
    assert who(language, IN_2023[language]) == {"Xi Jinping", "Kassym-Jomart Tokayev"}


@pytest.mark.parametrize("language", CALL)
def test_nobody_is_meant_who_took_the_office_later(language: Language) -> None:
    assert who(language, IN_2011[language]) == set()


def test_only_the_one_of_two_who_held_it_then_is_meant() -> None:
    assert who(EN, "October 2015") == {"Xi Jinping"}


def test_a_name_stands_whatever_office_it_held() -> None:
    named = "Xi Jinping and Kassym-Jomart Tokayev met in Astana in June 2011."
    assert [people for *_, people in short(tell(EN, CALL[EN], named))][-1] == "Xi Jinping, Kassym-Jomart Tokayev"
