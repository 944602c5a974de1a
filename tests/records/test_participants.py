"""Who is at an event: those whom its clause puts there, and nobody else."""

import pytest

from tests.records.telling import EN, FR, tell


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
    assert people(EN, text) == ["Murat Nurtleu", "Wang Yi"]


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
