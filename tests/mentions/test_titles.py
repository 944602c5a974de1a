"""Titles of office: their offices, their state, and what is no title."""

import pytest

from app.mentions.scan import scan
from app.mentions.titles import Title, offices_agree
from app.terms import Language
from tests.factories import read

FR, EN = Language.FR, Language.EN


def titles(text: str, language: Language = FR) -> list[Title]:
    article, passages, rules = read(text, language)
    return list(scan(article, passages, rules.offices).titles)


@pytest.mark.parametrize(
    ("text", "language", "office", "country"),
    [
        ("le conseiller d'Etat chinois et ministre des Affaires étrangères", FR, "foreign_minister", "CN"),
        ("le vice-Premier ministre du Kazakhstan", FR, "deputy_prime_minister", "KZ"),
        ("l'ambassadeur du Kazakhstan en Chine", FR, "ambassador_to_china", "KZ"),
        ("le chef de la diplomatie kazakhe", FR, "foreign_minister", "KZ"),
        ("l'ancien président kazakh", FR, "former_president", "KZ"),
        ("un ministre", FR, "minister", None),
        ("the President of the Republic of Kazakhstan", EN, "president", "KZ"),
        ("China's vice premier", EN, "vice_premier", "CN"),
        ("the Chinese ambassador to Kazakhstan", EN, "ambassador_to_kazakhstan", "CN"),
        ("Deputy Prime Minister - Foreign Minister of Kazakhstan", EN, "foreign_minister", "KZ"),
    ],
)
def test_a_title_tells_office_and_state(text: str, language: Language, office: str, country: str | None) -> None:
    (title,) = titles(text, language)
    assert (title.office, title.country) == (office, country)


@pytest.mark.parametrize(
    ("text", "language"),
    [("les ministres chinois", FR), ("le ministère du Commerce", FR), ("the ministries", EN), ("leadership", EN)],
)
def test_plurals_and_ministries_are_no_titles(text: str, language: Language) -> None:
    assert titles(text, language) == []


def test_two_states_make_two_titles() -> None:
    found = titles("le ministre chinois du Commerce et le ministre kazakh du Commerce")
    assert [title.country for title in found] == ["CN", "KZ"]


@pytest.mark.parametrize(
    ("text", "language", "states"),
    [
        ("президент Казахстана и председатель КНР говорили", Language.RU, ["KZ", "CN"]),
        ("the president of Kazakhstan and foreign minister of China spoke", Language.EN, ["KZ", "CN"]),
        ("премьер-министр и министр обороны Казахстана говорил", Language.RU, ["KZ"]),
    ],
    ids=["of one state alone", "said behind", "one man"],
)
def test_offices_of_two_states_joined_by_and_are_two_titles(text: str, language: Language, states: list[str]) -> None:
    assert [title.country for title in titles(text, language)] == states


@pytest.mark.parametrize(
    ("said", "held", "agree"),
    [
        ("minister", "foreign_minister", True),
        ("minister", "vice_foreign_minister", False),
        ("minister", "prime_minister", False),
        ("ambassador", "ambassador_to_china", True),
        ("vice_premier", "deputy_prime_minister", True),
        ("president", "vice_president", False),
    ],
)
def test_an_office_said_agrees_with_the_office_held(said: str, held: str, agree: bool) -> None:
    assert offices_agree(said, held) is agree
