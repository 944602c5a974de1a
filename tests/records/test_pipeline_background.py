"""What a Russian report recalls or announces behind its news, told in several sentences."""

from datetime import date

import pytest

from app.records.record import Reading
from app.terms import Language, Role
from tests.languages.phrases import read_phrase

NEWS = "Вчера в Астане Мурат Нуртлеу провёл переговоры с Ван И. "
SESSION = "Вчера в Пекине под председательством Дин Сюэсяна и Романа Скляра прошло двенадцатое заседание комитета. "


def background(text: str, day: date = date(2024, 5, 21)) -> list[tuple[object, ...]]:
    """Return what is told behind the news, which has to be read itself, each with a date."""
    reading: Reading = read_phrase(Language.RU, text, day)
    news, *behind = reading.records
    assert (news.role, news.date is not None) == (Role.MAIN, True)
    told: list[tuple[object, ...]] = []
    for one in behind:
        assert one.date is not None, one.kind
        told.append((one.kind, one.status, one.date.start.isoformat(), one.date.end.isoformat(), one.place))
    return told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            SESSION + "Одиннадцатое состоялось в ноябре 2023 года в Астане, десятое — в 2021 году.",
            [
                ("dialogue", "held", "2023-11-01", "2023-11-30", "astana"),
                ("dialogue", "held", "2021-01-01", "2021-12-31", None),
            ],
        ),
        (
            NEWS + "В мае 2022 года они говорили по телефону; разговор состоялся 6 мая.",
            [("phone_call", "held", "2022-05-06", "2022-05-06", None)],
        ),
        (
            NEWS + "Последний раз они виделись в марте в Пекине.",
            [("talks", "held", "2024-03-01", "2024-03-31", "beijing")],
        ),
        (
            NEWS + "В марте министры беседовали на полях форума в Пекине, в сентябре – в Даляне.",
            [
                ("talks", "held", "2024-03-01", "2024-03-31", "beijing"),
                ("talks", "held", "2023-09-01", "2023-09-30", "dalian"),
            ],
        ),
        (
            NEWS + "Ван И был в Казахстане в июле 2023 года: в Алматы он беседовал с Нуртлеу.",
            [("talks", "held", "2023-07-01", "2023-07-31", "almaty")],
        ),
        (NEWS + "Это уже вторая встреча двух министров в нынешнем году.", []),
        (
            NEWS + "В мае 2022 года они встречались в Пекине. Через три дня Астана примет саммит ШОС.",
            [
                ("talks", "held", "2022-05-01", "2022-05-31", "beijing"),
                ("summit", "planned", "2024-05-23", "2024-05-23", "astana"),
            ],
        ),
        (
            SESSION + "Предыдущее, одиннадцатое, провели в ноябре 2023 года в Астане.",
            [("dialogue", "held", "2023-11-01", "2023-11-30", "astana")],
        ),
        (
            SESSION + "Предыдущую, одиннадцатую, Дин Сюэсян провёл в ноябре 2023 года в Астане.",
            [("dialogue", "held", "2023-11-01", "2023-11-30", "astana")],
        ),
        (
            NEWS + "Стороны готовят второй саммит «Центральная Азия – Китай». Он пройдёт в Астане 17 июня.",
            [("summit", "planned", "2024-06-17", "2024-06-17", "astana")],
        ),
        (
            NEWS + "В октябре прошлого года Касым-Жомарт Токаев посетил Пекин, где встретился с Си Цзиньпином.",
            [
                ("visit", "held", "2023-10-01", "2023-10-31", "beijing"),
                ("talks", "held", "2023-10-01", "2023-10-31", "beijing"),
            ],
        ),
        (
            NEWS + "Соглашение о филиале стороны подписали в июле прошлого года, а меморандум – ещё в 2019-м.",
            [
                ("agreement", "signed", "2023-07-01", "2023-07-31", None),
                ("mou", "signed", "2019-01-01", "2019-12-31", None),
            ],
        ),
        (
            NEWS
            + "Стороны вспомнили вторую встречу глав МИД «Китай – Центральная Азия». Третья такая встреча намечена "
            "на 2025 год в Казахстане.",
            [("ministerial", "planned", "2025-01-01", "2025-12-31", None)],
        ),
        (NEWS + "Первый уже прошёл, второй состоится в июне.", []),
        (
            "Визит Ван И в Астану, намеченный на 13–14 мая, отложен. Днём ранее он и Мурат Нуртлеу провели телефонный "
            "разговор.",
            [("phone_call", "held", "2024-05-20", "2024-05-20", None)],
        ),
    ],
)
def test_background_is_read_with_its_own_day_and_place(text: str, told: list[tuple[object, ...]]) -> None:
    assert background(text) == told
