"""Statements of one thing become one record; main or mentioned; the city of the day's other meetings."""

from datetime import date

from app.query.gate import find_unproven
from tests.records.telling import EN, FR, RU, days, short, tell


def roles(reading) -> list[tuple[str, str, str]]:
    return [(record.kind, record.role.value, days(record)) for record in reading.records]


def test_what_lies_far_back_is_mentioned() -> None:
    reading = tell(
        EN,
        "Wang Yi met Murat Nurtleu in Astana on Monday.",
        "Xi Jinping paid a state visit to Kazakhstan in September 2022.",
    )
    assert roles(reading) == [
        ("talks", "main", "2024-05-20"),
        ("visit", "mentioned", "2022-09-01..2022-09-30"),
    ]


def test_a_gathering_ahead_is_mentioned() -> None:
    reading = tell(
        FR,
        "Wang Yi s'est entretenu lundi à Astana avec Mourat Nourtleou.",
        "Le sommet de l'OCS s'ouvrira le 3 juillet à Astana.",
    )
    assert roles(reading)[1] == ("summit", "mentioned", "2024-07-03")


def test_a_meeting_without_a_city_takes_the_city_of_that_days_meetings() -> None:
    reading = tell(
        EN,
        "Xi Jinping held talks with Kassym-Jomart Tokayev in Beijing on Monday.",
        "Li Qiang met Kassym-Jomart Tokayev on Monday.",
    )
    assert [(record.people[0].name, record.place) for record in reading.records] == [
        ("Xi Jinping", "beijing"),
        ("Li Qiang", "beijing"),
    ]
    assert [list(find_unproven(reading, record)) for record in reading.records] == [[], []]


def test_a_call_takes_no_city_of_others() -> None:
    reading = tell(
        EN,
        "Xi Jinping held talks with Kassym-Jomart Tokayev in Beijing on Monday.",
        "Wang Yi and Murat Nurtleu spoke by phone on Monday.",
    )
    assert [(record.kind, record.place) for record in reading.records] == [("talks", "beijing"), ("phone_call", None)]


def test_records_stand_in_the_order_of_the_text() -> None:
    reading = tell(
        FR,
        "La Chine et le Kazakhstan ont signé lundi un accord sur le transit.",
        "Wang Yi s'est entretenu lundi à Astana avec Mourat Nourtleou.",
        day=date(2024, 5, 21),
    )
    assert [kind for kind, *_ in short(reading)] == ["agreement", "talks"]


def test_the_city_of_something_recalled_does_not_hide_the_city_of_the_lead() -> None:
    reading = tell(
        EN,
        "Look beyond pipelines: that was what Wang Qishan had to say in Astana on Monday.",
        "China buys wheat as well as oil.",
        "Wang pointed to the smelter in Aktogay, for which the two banks signed an agreement in March 2021.",
        "Wang Qishan also met Kassym-Jomart Tokayev.",
    )
    assert [record.place for record in reading.records if record.kind == "talks"] == ["astana"]


def test_a_summit_recalled_is_not_the_one_to_come() -> None:
    records = tell(
        RU,
        "Касым-Жомарт Токаев встретился в Астане с Ван И. Саммит Шанхайской организации открывается завтра.",
        "Оба вспомнили прошлую весну. Тогда в Сиане прошёл первый саммит «Китай – Центральная Азия».",
    ).records
    summits = [(record.status, days(record), record.place) for record in records if record.kind == "summit"]
    assert summits == [("planned", "2024-05-22", None), ("held", "2023-05-18..2023-05-19", "xian")]


def test_the_words_of_a_status_begin_with_a_word() -> None:
    text = "Wang Yi met Murat Nurtleu in Astana on Monday, and Xi Jinping will visit Kazakhstan on June 3."
    reading = tell(EN, text)
    words = [s.of(reading.article.text) for r in reading.records for e in r.evidence for s in e.spans]
    assert all(said[0].isalnum() for said in words), words
    assert "visit" in {record.kind for record in reading.records}
