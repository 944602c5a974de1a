"""Who is at an event: those whom its clause puts there, and nobody else."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, short, tell


def people(language, *texts: str) -> list[str]:
    [record] = tell(language, *texts).records
    return [person.name for person in record.people]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FR, "Wang Yi s'est entretenu lundi à Astana avec Mourat Nourtleou, avec les salutations de Xi Jinping."),
        (FR, "Wang Yi, qui est arrivé dimanche, s'est entretenu lundi à Astana avec Mourat Nourtleou."),
        (EN, "Wang Yi met Murat Nurtleu in Astana on Monday and praised the initiatives of Xi Jinping."),
        (EN, "Wang Yi met Murat Nurtleu in Astana on Monday, according to Mao Ning."),
    ],
)
def test_who_is_only_spoken_of_is_not_there(language, text) -> None:
    records = [record for record in tell(language, text).records if record.kind == "talks"]
    assert [[person.name for person in record.people] for record in records] == [["Wang Yi", "Murat Nurtleu"]]


def test_a_missing_side_is_found_in_the_sentence_before() -> None:
    text = "Murat Nurtleu arrived at the guest house with his staff. Wang Yi received him in Beijing on Monday."
    assert people(EN, text) == ["Wang Yi", "Murat Nurtleu"]


def test_a_person_named_in_two_ways_is_there_once() -> None:
    text = "Tokayev met Xi Jinping in Beijing on Monday; Kassym-Jomart Tokayev and Xi Jinping held talks there."
    assert people(EN, text) == ["Kassym-Jomart Tokayev", "Xi Jinping"]


def test_the_office_of_a_participant_is_the_one_in_the_text() -> None:
    text = "Le ministre chinois des Affaires étrangères, Wang Yi, s'est entretenu lundi à Astana avec Mourat Nourtleou."
    [record] = tell(FR, text).records
    assert [(p.person, p.side.value, p.office) for p in record.people] == [
        ("wang-yi", "CN", "foreign_minister"),
        ("murat-nurtleu", "KZ", None),
    ]


def test_the_chair_of_a_gathering_takes_part_and_its_speaker_does_not() -> None:
    text = "Le sommet de l'OCS s'est ouvert lundi à Astana sous la présidence de Kassym-Jomart Tokaïev, selon Wang Yi."
    assert people(FR, text) == ["Kassym-Jomart Tokayev"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            Language.EN,
            "On Monday Murat Nurtleu was received by the heads of the China Atomic Energy Authority.",
        ),
        (Language.FR, "Mourat Nourtleou a rencontré lundi à Pékin les dirigeants de plusieurs sociétés chinoises."),
        (Language.RU, "Мурат Нуртлеу встретился в понедельник в Пекине с руководителями китайских ведомств."),
        (Language.ZH, "5月20日，努尔特列乌在北京会见中国海关总署负责人。"),
    ],
)
def test_unnamed_heads_meet_the_one_who_is_named(language: Language, text: str) -> None:
    assert short(tell(language, text)) == [("talks", "held", "2024-05-20", "Murat Nurtleu")]


@pytest.mark.parametrize(
    "text",
    [
        "Murat Nurtleu met the heads of Kazakh companies in Astana on Monday.",
        "Murat Nurtleu met the heads of state of five countries in Astana on Monday.",
    ],
)
def test_the_heads_of_his_own_state_or_of_many_are_no_partner(text: str) -> None:
    assert short(tell(Language.EN, text)) == []
