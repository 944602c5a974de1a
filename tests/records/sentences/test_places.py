"""Where an event took place: the city of its clause, never one that is only on the way."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, tell

RU = Language.RU


@pytest.mark.parametrize(
    ("language", "text", "place", "country"),
    [
        (FR, "Wang Yi, venu de Tachkent, s'est entretenu lundi à Astana avec Mourat Nourtleou.", "astana", "KZ"),
        (EN, "Wang Yi, coming from Tashkent, met Murat Nurtleu in Astana on Monday.", "astana", "KZ"),
        (EN, "Wang Yi met Murat Nurtleu in Bishkek on Monday.", "bishkek", "KG"),
        (EN, "Wang Yi met Murat Nurtleu on Monday.", None, None),
        (EN, "Wang Yi met Murat Nurtleu on Monday to discuss a railway from Almaty to Urumqi.", None, None),
        (FR, "Wang Yi s'est entretenu lundi à Nour-Soultan avec Mourat Nourtleou.", "astana", "KZ"),
    ],
)
def test_the_city_of_the_clause_is_the_place(language, text, place, country) -> None:
    [record] = tell(language, text).records
    assert (record.place, record.country) == (place, country)


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        (
            EN,
            "Xi Jinping met Mr Tokayev on Monday. The next summit of the six states will meet in Kazakhstan in 2025.",
            "KZ",
        ),
        (
            FR,
            "Xi Jinping a reçu lundi M. Tokaïev. Le deuxième sommet des six pays aura lieu au Kazakhstan en 2025.",
            "KZ",
        ),
        (
            RU,
            "Си Цзиньпин принял в понедельник Токаева. Второй саммит шести стран пройдёт в Казахстане в 2025 году.",
            "KZ",
        ),
        (
            EN,
            "Xi Jinping met Mr Tokayev on Monday. The second summit of the six countries will take place in 2025.",
            None,
        ),
    ],
)
def test_a_gathering_to_come_is_held_in_the_state_that_is_named(language, text, country) -> None:
    *_, record = tell(language, text).records
    assert (record.kind, record.country, record.place) == ("summit", country, None)


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        (EN, "Xi Jinping paid a state visit to Kazakhstan on Monday.", "KZ"),
        (FR, "Kassym-Jomart Tokaïev a effectué lundi une visite d'Etat en Chine.", "CN"),
    ],
)
def test_a_visit_goes_to_the_other_state(language, text, country) -> None:
    [record] = tell(language, text).records
    assert (record.kind, record.country, record.place) == ("visit", country, None)
    [evidence] = [item for item in record.evidence if item.field == "country"]
    assert evidence.spans[0].of(text) in ("Kazakhstan", "Chine")


@pytest.mark.parametrize(
    "text",
    [
        "2024年7月2日，习近平主席抵达阿斯塔纳，出席上海合作组织成员国元首理事会第二十四次会议。",
        "2024年7月2日，习近平主席飞抵阿斯塔纳，开始对哈萨克斯坦进行国事访问，并出席上海合作组织成员国元首理事会第二十四次会议。",
    ],
)
def test_who_arrives_in_a_city_and_attends_a_session_attends_it_there(text) -> None:
    assert {(record.kind, record.place) for record in tell(Language.ZH, text).records} == {
        ("visit", "astana"),
        ("summit", "astana"),
    }
