"""An object pronoun means another than the subject of its own verb."""

import pytest

from app.mentions.coreference import find_references
from app.mentions.people import find_people
from app.terms import Language
from tests.factories import read

EN, FR, RU, ZH = Language.EN, Language.FR, Language.RU, Language.ZH


def pronouns(text: str, language: Language) -> list[tuple[str, str]]:
    article, passages, rules = read(text, language)
    people = find_people(article, passages, rules.offices)
    found = find_references(article, passages, people, rules.offices)
    return [(one.span.of(text).lower(), one.name) for one in found if one.form == "pronoun"]


@pytest.mark.parametrize(
    ("text", "language", "words", "name"),
    [
        (
            "Касым-Жомарт Токаев прилетел в Пекин. Ли Цян беседовал с ним во вторник.",
            RU,
            "с ним",
            "Kassym-Jomart Tokayev",
        ),
        ("Касым-Жомарт Токаев прилетел в Пекин. Ли Цян показал ему сад.", RU, "ему", "Kassym-Jomart Tokayev"),
        ("Kassym-Jomart Tokayev flew to Beijing. Li Qiang met him on Tuesday.", EN, "him", "Kassym-Jomart Tokayev"),
        ("Kassym-Jomart Tokaïev est à Pékin. Li Qiang l'a reçu mardi.", FR, "l'", "Kassym-Jomart Tokayev"),
        ("托卡耶夫16日抵达北京。李强会见了他。", ZH, "他", "Kassym-Jomart Tokayev"),
    ],
)
def test_the_object_is_whom_the_sentence_before_is_about(text: str, language: Language, words: str, name: str) -> None:
    assert (words, name) in pronouns(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("托卡耶夫16日抵达北京。习近平在人民大会堂与他会面；同日，李强也会见了他。", ZH),
        ("Касым-Жомарт Токаев прилетел в Пекин. Си Цзиньпин показал ему сад, а Ли Цян беседовал с ним.", RU),
    ],
)
def test_two_objects_of_one_sentence_are_one_person(text: str, language: Language) -> None:
    assert {name for _, name in pronouns(text, language)} == {"Kassym-Jomart Tokayev"}


def test_the_subject_of_the_first_clause_is_received_in_the_second() -> None:
    text = "Kassym-Jomart Tokayev arrived on Monday; Xi Jinping met him on Tuesday."
    assert pronouns(text, EN) == [("him", "Kassym-Jomart Tokayev")]


def test_an_object_pronoun_without_another_means_nobody() -> None:
    assert pronouns("Li Qiang said the talks had pleased him; Li Qiang met him.", EN) == []
