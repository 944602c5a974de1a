"""How long a visit lasted."""

from datetime import date

from tests.records.telling import EN, FR, RU, days, tell


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
