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
            "a gathering without a date of its own",
        ),
    ],
)
def test_the_day_of_what_was_before_a_summit_is_not_its_own(language: Language, text: str, why: str) -> None:
    reading = tell(language, text)
    assert "summit" not in [kind for kind, *_ in short(reading)]
    assert why in [said for _, said in refused(reading)]
