"""Gatherings at which both states sit, on a day of their own."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, refused, short, tell

OTHERS = "a gathering of others"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Xi Jinping and Kassym-Jomart Tokayev attended the summit of the Shanghai Cooperation Organization"),
        (FR, "Xi Jinping et Kassym-Jomart Tokaïev ont participé lundi au sommet de l'OCS à Astana."),
        (RU, "Си Цзиньпин и Касым-Жомарт Токаев приняли участие в саммите ШОС в Астане в понедельник."),
        (ZH, "习近平和托卡耶夫周一在阿斯塔纳出席上海合作组织峰会。"),
        (KK, "Си Цзиньпин мен Қасым-Жомарт Тоқаев дүйсенбіде Астанада ШЫҰ саммитіне қатысты."),
    ],
)
def test_a_summit_of_an_organisation_of_both_is_told_with_those_named(language: Language, text: str) -> None:
    text = f"{text} in Astana on Monday." if language is EN else text
    assert short(tell(language, text)) == [("summit", "held", "2024-05-20", "Xi Jinping, Kassym-Jomart Tokayev")]


@pytest.mark.parametrize(
    ("language", "near", "text"),
    [
        (EN, "China and Kazakhstan are neighbours.", "The NATO summit was held in Vilnius on Monday."),
        (EN, "China and Kazakhstan are neighbours.", "The five Central Asian leaders held a summit on Monday."),
        (RU, "Китай и Казахстан — соседи.", "Саммит НАТО прошел в Вильнюсе в понедельник."),
        (ZH, "中国和哈萨克斯坦是邻国。", "中亚五国元首周一在杜尚别举行峰会。"),
        (KK, "Қытай мен Қазақстан — көрші.", "НАТО саммиті дүйсенбіде Вильнюсте өтті."),
    ],
)
def test_a_summit_of_others_is_refused(language: Language, near: str, text: str) -> None:
    reading = tell(language, near, text)
    assert (reading.records, [why for _, why in refused(reading)]) == ((), [OTHERS])


def test_a_summit_that_lies_ahead_needs_a_day() -> None:
    near, ahead = "La Chine et le Kazakhstan sont voisins.", "Le sommet de l'OCS se tiendra à Astana"
    reading = tell(FR, near, f"{ahead}.")
    assert [why for _, why in refused(reading)] == ["a gathering that lies ahead, on no day"]


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        (
            EN,
            "On May 13 Xi Jinping arrived in Astana to attend the summit of the Shanghai Cooperation Organization.",
            "what somebody came for, on a day of its own",
        ),
        (
            RU,
            "В понедельник, накануне саммита ШОС, Си Цзиньпин встретился с Касым-Жомартом Токаевым.",
            "a gathering that only says when",
        ),
    ],
)
def test_the_day_of_what_was_before_a_summit_is_not_its_own(language: Language, text: str, why: str) -> None:
    reading = tell(language, text)
    assert "summit" not in [kind for kind, *_ in short(reading)]
    assert why in [said for _, said in refused(reading)]


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        (
            EN,
            "Xi Jinping met Kassym-Jomart Tokayev in Astana on Monday, the eve of the summit of the Shanghai "
            "Cooperation Organization.",
            "a gathering that only says when",
        ),
        (
            FR,
            "Lundi, en marge du sommet de l'OCS, Xi Jinping a rencontré Kassym-Jomart Tokaïev.",
            "a gathering beside which people met",
        ),
    ],
)
def test_a_summit_before_or_beside_which_people_met_is_not_told(language: Language, text: str, why: str) -> None:
    reading = tell(language, text)
    assert ([kind for kind, *_ in short(reading)], [said for _, said in refused(reading)]) == (["talks"], [why])


@pytest.mark.parametrize(
    ("language", "met", "took_part", "spoke_of"),
    [
        (
            EN,
            "Xi Jinping met Kassym-Jomart Tokayev in Astana on May 13.",
            "Xi Jinping took part in the summit of the Shanghai Cooperation Organization.",
            "Experts read about the summit of the Shanghai Cooperation Organization.",
        ),
        (
            RU,
            "Си Цзиньпин 13 мая встретился в Астане с Касым-Жомартом Токаевым.",
            "Си Цзиньпин принял участие в саммите ШОС.",
            "Эксперты обсуждают саммит ШОС.",
        ),
        (
            EN,
            "Xi Jinping will visit Kazakhstan from May 27 to 29.",
            "He will attend the summit of the Shanghai Cooperation Organization.",
            "Experts praise the summit of the Shanghai Cooperation Organization.",
        ),
    ],
)
def test_who_takes_part_does_so_on_the_day_that_is_told(
    language: Language, met: str, took_part: str, spoke_of: str
) -> None:
    first, summit = short(tell(language, met, took_part))
    assert (summit[0], summit[2], summit[3]) == ("summit", first[2], "Xi Jinping")
    assert [why for _, why in refused(tell(language, met, spoke_of))] == ["a gathering without a date of its own"]


def test_a_city_and_a_day_tell_which_summit_is_meant() -> None:
    text = "The summit in Xi'an on {} brought China and Kazakhstan closer."
    assert [row[:3] for row in short(tell(EN, text.format("19 May 2023")))] == [("summit", "held", "2023-05-19")]
    assert [why for _, why in refused(tell(EN, text.format("9 March 2022")))] == [OTHERS]
