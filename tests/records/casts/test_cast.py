"""Who is at a meeting, by its kind."""

import pytest

from tests.records.telling import EN, FR, RU, tell


@pytest.mark.parametrize(
    ("language", "text", "kind", "people"),
    [
        (
            EN,
            "The state visit of Xi Jinping to Kazakhstan began on Monday, Kassym-Jomart Tokayev said.",
            "visit",
            ["Xi Jinping"],
        ),
        (
            FR,
            "Kassym-Jomart Tokaïev a effectué lundi une visite d'Etat en Chine, a dit Wang Yi.",
            "visit",
            ["Kassym-Jomart Tokayev"],
        ),
        (
            EN,
            "Xi Jinping sent a congratulatory message to Kassym-Jomart Tokayev on Monday.",
            "message",
            ["Xi Jinping", "Kassym-Jomart Tokayev"],
        ),
        (
            FR,
            "Xi Jinping a décerné lundi à Pékin la médaille de l'amitié à Kassym-Jomart Tokaïev.",
            "ceremony",
            ["Xi Jinping", "Kassym-Jomart Tokayev"],
        ),
        (EN, "The Chinese and Kazakh presidents held talks on Monday in Beijing.", "talks", []),
    ],
)
def test_the_kind_tells_who_belongs_to_it(language, text, kind, people) -> None:
    found = [(record.kind, [person.name for person in record.people]) for record in tell(language, text).records]
    assert found == [(kind, people)]


def test_what_is_told_of_the_end_of_talks_with_one_of_the_two_is_of_those_talks() -> None:
    told = tell(
        RU,
        "Мурат Нуртлеу вчера провёл в Астане переговоры с Ван И.",
        "В мае, напомнил гость, Казахстан посетил председатель КНР Си Цзиньпин.",
        "В завершение беседы Нуртлеу предложил построить завод.",
    )
    assert sorted(record.kind for record in told.records) == ["talks", "visit"]


def test_the_two_who_went_on_to_another_matter_are_those_who_met() -> None:
    told = tell(
        RU,
        "Мурат Нуртлеу вчера провёл в Астане переговоры с Ван И.",
        "Касым-Жомарт Токаев, напомнил министр, ценит эту дружбу. Собеседники затронули и вопросы транзита.",
    )
    assert [sorted(person.name for person in record.people) for record in told.records] == [
        ["Murat Nurtleu", "Wang Yi"]
    ]


def test_both_leaders_meant_before_go_to_the_summit() -> None:
    told = tell(
        RU,
        "Ли Цян и Олжас Бектенов встретились вчера в Пекине. Си Цзиньпин и Касым-Жомарт Токаев их поддержали.",
        "Два лидера увидятся скоро: 4 июля оба приедут на саммит ШОС в Астану.",
    )
    summit = next(record for record in told.records if record.kind == "summit")
    assert sorted(person.name for person in summit.people) == ["Kassym-Jomart Tokayev", "Xi Jinping"]


def test_of_talks_with_somebody_and_who_told_a_briefing_of_them_only_he_met_the_press() -> None:
    records = tell(EN, "He had good talks with President Xi Jinping, Kassym-Jomart Tokayev told a briefing.").records
    press = [record for record in records if record.kind == "press_conference"]
    assert [[person.name for person in record.people] for record in press] == [["Kassym-Jomart Tokayev"]]


def test_of_two_pairs_named_by_office_the_one_before_the_verb_met() -> None:
    text = "Les ministres des deux pays ont abordé à Astana, lundi, ce que leurs présidents avaient décidé."
    lead = "Wang Yi a rencontré lundi à Astana Mourat Nourtleou."
    names = {person.name for record in tell(FR, f"{lead} {text}").records for person in record.people}
    assert names == {"Wang Yi", "Murat Nurtleu"}
