"""Relevance: both states must deal with each other; to be named is not enough."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, days, tell

RU = Language.RU


@pytest.mark.parametrize(
    ("language", "text", "relevant", "code"),
    [
        (FR, "Xi Jinping a reçu lundi à Pékin Kassym-Jomart Tokaïev.", True, "both_sides"),
        (EN, "China and Kazakhstan signed an agreement on transit on Monday.", True, "both_sides"),
        (EN, "Xi Jinping arrived in Astana on Monday for a state visit.", True, "both_sides"),
        (EN, "China and the five states of Central Asia signed a treaty in Astana on Monday.", True, "both_sides"),
        (EN, "Kazakhstan launched the Year of China Tourism in Astana on Monday.", True, "both_sides"),
        (
            EN,
            "Kazakhstan opened a consulate general in Hong Kong on Monday, its first in southern China.",
            True,
            "both_sides",
        ),
        (RU, "В Сиане открылось консульство Казахстана; приём посетителей оно начало 20 мая.", True, "both_sides"),
        (EN, "Kazakhstan opened a consulate general in Baku on Monday; China has one there.", False, "no_event"),
        (EN, "Kazakhstan opened a factory on Monday that China had wanted.", True, "both_sides"),
        (FR, "Xi Jinping a reçu lundi à Pékin le président français Emmanuel Macron.", False, "one_side_only"),
        (FR, "Le commerce entre la Chine et le Kazakhstan a augmenté de 5 % en mai.", False, "no_event"),
        (EN, "Xi Jinping met Emmanuel Macron in Paris on Monday and flew over Kazakhstan.", False, "no_event"),
        (EN, "Kazakhstan and France signed an agreement on Monday that China had wanted.", False, "no_event"),
    ],
)
def test_an_article_is_relevant_where_both_states_act(language, text, relevant, code) -> None:
    reading = tell(language, text)
    assert (reading.relevant, reading.relevance.code, bool(reading.records)) == (relevant, code, relevant)


def test_a_document_of_others_beside_a_meeting_of_the_two_is_not_theirs() -> None:
    met = "Xi Jinping hosted Kassym-Jomart Tokayev in Beijing on Monday."
    other = "On the same day Kazakhstan and Turkey signed an agreement on transit in Ankara."
    assert [record.kind for record in tell(EN, met, other).records] == ["talks"]


def test_a_next_session_with_another_state_is_not_of_the_two() -> None:
    reading = tell(
        EN,
        "Wang Yi held talks in Bishkek on Monday with Kyrgyz Foreign Minister Jeenbek Kulubaev.",
        "The two sides agreed to hold the second strategic dialogue next year. Wang Yi will go on to Kazakhstan.",
    )
    assert (reading.relevant, reading.records) == (False, ())


def test_a_session_just_held_of_a_body_of_the_two_is_news_in_an_article_on_something_else() -> None:
    reading = tell(
        EN,
        "The sea came back a little. Uzbekistan drills for gas, and Kyrgyzstan and Uzbekistan quarrel over a dam.",
        "On Monday in Kokshetau the joint commission of Kazakhstan and China on rivers met for its thirteenth session.",
        "With Kyrgyzstan the quarrel goes on, and Uzbekistan waits.",
    )
    assert [record.kind for record in reading.records] == ["dialogue"]


def test_what_ministers_of_both_have_just_signed_is_news_in_an_article_on_a_third_state() -> None:
    reading = tell(
        RU,
        "Туркмения строит газопровод. Рядом с президентом Туркмении стоял премьер Пакистана.",
        "В понедельник в Пекине министр иностранных дел Казахстана Мурат Нуртлеу и министр иностранных дел Китая "
        "Ван И подписали протокол о сроках строительства.",
        "Туркмения ждёт, и Пакистан ждёт тоже.",
    )
    assert [(record.kind, record.status) for record in reading.records] == [("protocol", "signed")]


def test_a_law_of_one_state_ratifies_an_agreement_of_the_two_on_its_own_day() -> None:
    reading = tell(
        EN,
        "The President of Kazakhstan signed four laws on Monday. One of them is about pensions.",
        "By another, the Agreement between the Government of Kazakhstan and the Government of China on road transport, "
        "done at Beijing on 22 November 2018, is ratified.",
    )
    found = [(record.status, days(record), record.role.value) for record in reading.records]
    assert found == [("signed", "2018-11-22", "mentioned"), ("ratified", "2024-05-20", "main")]


def test_where_china_meets_central_asia_kazakhstan_sits_whoever_is_named() -> None:
    opens = "Саммит Китай – Центральная Азия даст новый толчок, сказал посол Казахстана Шахрат Нурышев."
    held = "Саммит пройдёт 18 и 19 июня в Сиане, и председательствовать будет Си Цзиньпин."
    assert tell(RU, opens, held).relevant
    others = opens.replace("Китай – Центральная Азия", "Китай – Африка")
    assert not tell(RU, others, held).relevant


def test_the_russian_language_is_no_partner() -> None:
    interview = "Новый посол Китая в Казахстане Чжан Сяо сегодня дал интервью казахстанским СМИ."
    assert tell(RU, interview, "Он говорит на русском: русский язык он учил в Пекине, где русский язык любят.").relevant
