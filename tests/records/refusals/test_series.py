"""Of which series a session is that is only counted ("the fourth meeting", "the previous one")."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, ZH, refused, short, tell

RU_SUMMIT = "Си Цзиньпин и Касым-Жомарт Токаев приняли участие в саммите ШОС в Астане в понедельник."
RU_TALKS = "Ван И в понедельник встретился в Астане с Муратом Нуртлеу."
PREVIOUS = "Предыдущая встреча прошла в Самарканде в сентябре 2022 года."


@pytest.mark.parametrize(
    ("language", "now", "then"),
    [
        (
            EN,
            "The fifth China-Kazakhstan strategic dialogue was held in Astana on Monday.",
            "The fourth meeting was held in Beijing in March 2023.",
        ),
        (
            FR,
            "Le cinquième dialogue stratégique entre la Chine et le Kazakhstan s'est tenu lundi à Astana.",
            "La quatrième réunion s'était tenue en mars 2023 à Pékin.",
        ),
    ],
)
def test_a_counted_meeting_behind_a_dialogue_is_one(language: Language, now: str, then: str) -> None:
    assert short(tell(language, now, then)) == [
        ("dialogue", "held", "2024-05-20", ""),
        ("dialogue", "held", "2023-03-01..2023-03-31", ""),
    ]


def test_the_previous_one_behind_a_summit_is_a_summit() -> None:
    assert [(kind, day) for kind, _, day, _ in short(tell(RU, RU_SUMMIT, PREVIOUS))] == [
        ("summit", "2024-05-20"),
        ("summit", "2022-09-01..2022-09-30"),
    ]
    assert [
        kind for kind, *_ in short(tell(ZH, "中国—中亚峰会周一在阿斯塔纳举行。", "上次会议2023年5月在西安举行。"))
    ] == ["summit"] * 2


@pytest.mark.parametrize(
    ("now", "then"), [(RU_SUMMIT, PREVIOUS.replace("Предыдущая", "Рабочая")), (RU_TALKS, PREVIOUS)]
)
def test_no_series_goes_on_with_another_word_nor_behind_talks(now: str, then: str) -> None:
    reading = tell(RU, now, then)
    assert [day for *_, day, _ in short(reading)] == ["2024-05-20"]
    assert ("встреча", "not people of both sides") in refused(reading)


def test_a_pair_of_its_own_is_of_no_summit() -> None:
    third = "Ван И и Мурат Нуртлеу провели третью встречу в марте 2023 года в Пекине."
    assert [kind for kind, *_ in short(tell(RU, RU_SUMMIT, third))] == ["summit", "talks"]
