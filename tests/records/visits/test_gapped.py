"""One verb tells of several meetings: by their days and cities, or by their days and partners."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, short, tell

RU = Language.RU
BOTH = "Xi Jinping, Kassym-Jomart Tokayev"


def stops(language: Language, text: str) -> list[tuple[str, str, str]]:
    found = tell(language, text).records
    return [
        (record.date.start.isoformat()[:7], record.place, ", ".join(p.name for p in record.people))
        for record in found
        if record.date and record.place
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Xi Jinping and Kassym-Jomart Tokayev met twice, in January in Beijing and in March in Astana."),
        (FR, "Xi Jinping et Kassym-Jomart Tokaïev se sont rencontrés en janvier à Pékin et en mars à Astana."),
        (RU, "Си Цзиньпин и Касым-Жомарт Токаев встречались в январе в Пекине и в марте в Астане."),
    ],
)
def test_a_list_of_months_and_cities_is_as_many_meetings(language: Language, text: str) -> None:
    assert stops(language, text) == [("2024-01", "beijing", BOTH), ("2024-03", "astana", BOTH)]


def test_the_day_of_something_else_makes_no_second_meeting() -> None:
    text = "Xi Jinping met Kassym-Jomart Tokayev on May 14 in Beijing; the railway will open on July 3 in Astana."
    assert [day for _, _, day, _ in short(tell(EN, text))] == ["2024-05-14"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi met Murat Nurtleu on May 13, and on May 14 Olzhas Bektenov."),
        (RU, "Ван И 13 мая встретился с Муратом Нуртлеу, а 14 мая — с Олжасом Бектеновым."),
    ],
)
def test_the_verb_left_out_goes_on_with_another_partner(language: Language, text: str) -> None:
    assert short(tell(language, text)) == [
        ("talks", "held", "2024-05-13", "Wang Yi, Murat Nurtleu"),
        ("talks", "held", "2024-05-14", "Wang Yi, Olzhas Bektenov"),
    ]


def test_a_day_behind_each_of_those_met_is_of_that_one() -> None:
    text = "Nursultan Nazarbayev met Xi Jinping on Sunday and Li Keqiang on Monday in Beijing."
    assert [(day, people) for _, _, day, people in short(tell(EN, text))] == [
        ("2024-05-19", "Nursultan Nazarbayev, Xi Jinping"),
        ("2024-05-20", "Nursultan Nazarbayev, Li Keqiang"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Xi Jinping and Kassym-Jomart Tokayev met twice last year, in Xi'an and Beijing."),
        (
            EN,
            "He and President Kassym-Jomart Tokayev met last year in Xi'an and Beijing respectively, Xi Jinping said.",
        ),
        (FR, "Xi Jinping et Kassym-Jomart Tokaïev se sont rencontrés deux fois l'an dernier, à Xi'an et à Pékin."),
        (RU, "В прошлом году Си Цзиньпин и Токаев дважды встречались в Сиане и Пекине."),
        (Language.ZH, "去年,习近平同托卡耶夫总统先后在西安和北京会晤。"),
        (Language.KK, "Былтыр Си Цзиньпин мен Қасым-Жомарт Тоқаев Сиань мен Бейжіңде екі рет кездесті."),
    ],
)
def test_as_many_talks_as_cities_where_it_is_said_that_they_were_as_many(language: Language, text: str) -> None:
    places = [(record.place, record.date and record.date.start.year) for record in tell(language, text).records]
    assert sorted(places) == [("beijing", 2023), ("xian", 2023)]


def test_two_cities_without_a_number_are_no_two_talks() -> None:
    text = "Xi Jinping and Kassym-Jomart Tokayev met last year to speak of trains between Xi'an and Almaty."
    assert len(tell(EN, text).records) == 1
