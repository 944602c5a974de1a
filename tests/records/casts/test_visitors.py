"""Who makes a visit, and of whom it is not told."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, refused, short, tell


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "During the visit of Wang Yi to Astana on May 13 Murat Nurtleu praised trade."),
        (FR, "La visite de Wang Yi à Astana le 13 mai a réjoui Mourat Nourtleou."),
        (RU, "Визит Ван И в Астану прошел 13 мая, рассказал Мурат Нуртлеу."),
        (ZH, "王毅5月13日访问阿斯塔纳,努尔特列乌表示欢迎。"),
        (KK, "Ван И 13 мамырда Астанаға ресми сапармен келді, деді Мұрат Нұртілеу."),
    ],
)
def test_the_guest_makes_the_visit_and_not_the_host(language: Language, text: str) -> None:
    assert short(tell(language, text)) == [("visit", "held", "2024-05-13", "Wang Yi")]


@pytest.mark.parametrize(
    ("language", "asked", "visit"),
    [
        (RU, "Мурат Нуртлеу пригласил {} в Астану.", "Визит запланирован на 27 мая."),
        (ZH, "努尔特列乌邀请{}访哈。", "访问定于5月27日。"),
        (KK, "Мұрат Нұртілеу {} Астанаға шақырды.", "Сапар 27 мамырға жоспарланған."),
    ],
)
def test_who_was_invited_will_come(language: Language, asked: str, visit: str) -> None:
    ours = {RU: "Ван И", ZH: "王毅", KK: "Ван Иді"}[language]
    third = {RU: "Сергея Лаврова", ZH: "拉夫罗夫", KK: "Сергей Лавровты"}[language]
    assert short(tell(language, asked.format(ours) + visit)) == [("visit", "planned", "2024-05-27", "Wang Yi")]
    assert short(tell(language, asked.format(third) + visit)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Doctors from Semey made a visit to Urumqi on May 13. Murat Nurtleu wrote about it. China is near."),
        (FR, "Vladimir Poutine est arrivé le 13 mai à Pékin pour une visite. Kassym-Jomart Tokaïev le salue."),
    ],
)
def test_the_visit_of_others_is_of_nobody_of_the_two(language: Language, text: str) -> None:
    reading = tell(language, text)
    assert (reading.records, {why for _, why in refused(reading)}) == ((), {"no visitor of the two sides"})


def test_of_a_group_nobody_is_named() -> None:
    text = "Визит {} в Урумчи прошел 13 мая. Об этом сообщил Олжас Бектенов."
    assert [people for *_, people in short(tell(RU, text.format("Мурата Нуртлеу")))] == ["Murat Nurtleu"]
    assert [people for *_, people in short(tell(RU, text.format("делегации из Семея")))] == [""]


def test_nobody_visits_his_own_state() -> None:
    text = "Wang Yi paid an official visit to {} on May 13. China and Kazakhstan are near."
    assert [people for *_, people in short(tell(EN, text.format("Kazakhstan")))] == ["Wang Yi"]
    assert short(tell(EN, text.format("Beijing"))) == []


def test_of_two_who_met_the_one_who_had_come_made_the_visit() -> None:
    text = "Wang Yi met Murat Nurtleu{}."
    came = short(tell(EN, text.format(", who had arrived in Beijing on a visit on May 13")))
    assert [(kind, day, people) for kind, _, day, people in came if kind == "visit"] == [
        ("visit", "2024-05-13", "Murat Nurtleu")
    ]
    assert [kind for kind, *_ in short(tell(EN, text.format(" in Beijing on May 13")))] == ["talks"]


def test_a_man_of_a_third_state_who_flies_in_is_no_guest_of_ours() -> None:
    text = "{} flew to Beijing on May 13. China and Kazakhstan are near."
    assert [people for *_, people in short(tell(EN, text.format("Kassym-Jomart Tokayev")))] == ["Kassym-Jomart Tokayev"]
    third = tell(EN, text.format("Vladimir Putin"))
    assert (third.records, [why for _, why in refused(third)]) == ((), ["no visitor of the two sides"])


def test_an_office_that_nothing_names_owns_its_visit() -> None:
    text = "{} Қытайға сапары 13 мамырда басталды. Мұрат Нұртілеу бұл туралы айтты."
    assert [people for *_, people in short(tell(KK, text.format("Тоқаевтың")))] == ["Kassym-Jomart Tokayev"]
    unnamed = tell(KK, text.format("Мемлекет басшысының"))
    assert (unnamed.records, [why for _, why in refused(unnamed)]) == ((), ["no visitor of the two sides"])


def test_a_visit_that_only_lasts_is_of_the_guest_of_the_talks() -> None:
    lasts = "The visit lasts until May 23."
    met = "Xi Jinping met Kassym-Jomart Tokayev in {} on Monday."
    assert [people for *_, people in short(tell(EN, met.format("Astana"), lasts))][1:] == ["Xi Jinping"]
    assert [people for *_, people in short(tell(EN, met.format("Beijing"), lasts))][1:] == ["Kassym-Jomart Tokayev"]
    assert [kind for kind, *_ in short(tell(EN, met.format("Moscow"), lasts))] == ["talks"]


@pytest.mark.parametrize(
    ("guest", "told"),
    [
        ("Mourat Nourtleou", [("visit", "held", "2024-05-13", "Murat Nurtleu")]),
        ("Sergueï Lavrov", []),
    ],
)
def test_his_visit_is_of_the_subject_behind_it(guest: str, told: list[tuple[str, ...]]) -> None:
    near = "La Chine et le Kazakhstan sont voisins."
    assert short(tell(FR, near, f"Lors de sa visite à Xi'an le 13 mai, {guest} a salué le transit.")) == told


def test_who_is_told_something_by_a_guest_has_not_come() -> None:
    came = "13 мамырда Бейжіңнен келген {} Қасым-Жомарт Тоқаевқа қала тарихын айтты."
    assert [kind for kind, *_ in short(tell(KK, came.format("қонақ")))] == []
    guest = "13 мамырда Бейжіңге келген Қасым-Жомарт Тоқаевқа қала тарихын айтты."
    assert short(tell(KK, guest)) == [("visit", "held", "2024-05-13", "Kassym-Jomart Tokayev")]
