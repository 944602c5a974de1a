"""How long a visit lasted."""

from datetime import date

import pytest

from tests.records.telling import EN, FR, RU, ZH, days, tell


def visits(language, *paragraphs: str, day: date = date(2024, 5, 21)) -> list[str]:
    return [days(record) for record in tell(language, *paragraphs, day=day).records if record.kind == "visit"]


def test_a_visit_told_by_its_last_day_began_when_the_visitor_was_received() -> None:
    told = visits(
        FR,
        "Wang Yi s'est entretenu mardi à Astana avec Mourat Nourtleou.",
        "La veille, le président Kassym-Jomart Tokaïev avait reçu Wang Yi à Astana.",
        "Wang Yi, dont la visite au Kazakhstan se prolonge jusqu'à jeudi, gagnera ensuite Tachkent.",
    )
    assert told == ["2024-05-20..2024-05-23"]


def test_a_visit_to_one_city_keeps_its_day() -> None:
    told = visits(
        EN,
        "Wang Yi met Murat Nurtleu in Astana on Monday.",
        "Wang Yi paid a working visit to Almaty on Tuesday.",
    )
    assert told == ["2024-05-21"]


def test_the_last_weekday_is_the_first_one_behind_the_first_day() -> None:
    told = visits(
        EN,
        "Murat Nurtleu has completed a working visit to China that ran from May 14 through Friday.",
    )
    assert told == ["2024-05-14..2024-05-17"]


def test_the_second_day_of_a_visit_set_behind_a_day_is_that_day() -> None:
    reading = tell(
        EN,
        "Xi Jinping and Kassym-Jomart Tokayev met in Beijing on Tuesday, the second day of Tokayev's state visit.",
        "Li Qiang received Kassym-Jomart Tokayev as well.",
        day=date(2024, 5, 22),
    )
    told = [(record.kind, days(record)) for record in reading.records]
    assert told == [("talks", "2024-05-21"), ("visit", "2024-05-20..2024-05-21"), ("talks", "2024-05-21")]


def test_what_stands_behind_a_colon_only_explains_whose_visit_was_told_before_it() -> None:
    told = visits(
        RU,
        "Министр иностранных дел Казахстана Мурат Нуртлеу в понедельник принял в Астане главу МИД Китая Ван И.",
        "В марте в Пекине они провели диалог, а теперь готовят июльский приезд Си Цзиньпина: "
        "государственный визит должен пройти в начале месяца.",
    )
    assert told == ["2024-07-01..2024-07-31"]


@pytest.mark.parametrize(
    ("language", "visit", "met", "day"),
    [
        (FR, "Askar Mamin s'est rendu en Chine du 9 au 11 septembre.", "Le premier jour, il a rencontré", "09"),
        (FR, "Askar Mamin s'est rendu en Chine du 9 au 11 septembre.", "La veille de son départ, il a rencontré", "10"),
        (EN, "Askar Mamin visited China from 9 to 11 September.", "On the first day he met", "09"),
        (EN, "Askar Mamin visited China from 9 to 11 September.", "On the eve of his departure he met", "10"),
        (RU, "Аскар Мамин с 9 по 11 сентября находился в Китае с визитом.", "В первый день он встретился с", "09"),
        (RU, "Аскар Мамин с 9 по 11 сентября находился в Китае с визитом.", "На второй день он встретился с", "10"),
        (RU, "Аскар Мамин с 9 по 11 сентября находился в Китае с визитом.", "Накануне отъезда он встретился с", "10"),
    ],
)
def test_a_day_of_a_stay_is_counted_from_its_first_or_its_last(language, visit, met, day) -> None:
    premier = {FR: "Li Keqiang à Pékin.", EN: "Li Keqiang in Beijing.", RU: "Ли Кэцяном в Пекине."}[language]
    told = tell(language, visit, f"{met} {premier}", day=date(2019, 9, 12))
    assert [days(record) for record in told.records if record.kind == "talks"] == [f"2019-09-{day}"]


def test_the_last_two_days_are_those_of_the_stay_told_in_the_sentence() -> None:
    told = tell(
        ZH,
        "托卡耶夫总统将于17日至19日对中国进行国事访问，头一天同习近平主席会谈，后两天参加中国—中亚峰会。",
        day=date(2019, 9, 12),
    )
    assert sorted(days(record) for record in told.records if record.kind != "visit") == [
        "2019-09-17",
        "2019-09-18..2019-09-19",
    ]


def test_a_landing_on_the_first_day_of_a_visit_is_no_second_visit() -> None:
    told = visits(
        ZH,
        "托卡耶夫总统21日在阿斯塔纳会见了正在哈萨克斯坦访问的中国外交部长王毅。",
        "20日晚，王毅乘专机抵达阿斯塔纳，开始对哈萨克斯坦进行为期三天的正式访问。",
    )
    assert told == ["2024-05-20..2024-05-22"]
