"""A plural office of more states than two is not the pair of both sides; that of the two states is."""

import pytest

from app.mentions.coreference import find_references
from app.mentions.people import find_people
from app.terms import Language
from tests.factories import read

BOTH = {
    Language.KK: "Қасым-Жомарт Тоқаев Астанада Си Цзиньпинмен кездесті.\n",
    Language.RU: "Касым-Жомарт Токаев встретился в Астане с Си Цзиньпином.\n",
}


def referred(text: str, language: Language) -> list[str]:
    article, passages, rules = read(BOTH[language] + text, language)
    people = find_people(article, passages, rules.offices)
    return sorted(mention.name for mention in find_references(article, passages, people, rules.offices))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Орталық Азия елдерінің басшылары жиналды.", Language.KK),
        ("Мүше мемлекеттердің басшылары жиналды.", Language.KK),
        ("Алты елдің президенттері жиналды.", Language.KK),
        ("Лидеры стран-участниц собрались на ужин.", Language.RU),
        ("Главы государств Центральной Азии собрались на ужин.", Language.RU),
        ("Президенты пяти стран собрались на ужин.", Language.RU),
    ],
)
def test_leaders_of_many_states_are_nobody_in_particular(text: str, language: Language) -> None:
    assert referred(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Екі ел басшылары құжаттарға қол қойды.", Language.KK),
        ("Қытай мен Орталық Азияның бес мемлекетінің басшылары жиналды.", Language.KK),
        ("Лидеры двух стран подписали документы.", Language.RU),
        ("Главы государств подписали документы.", Language.RU),
    ],
)
def test_leaders_of_the_two_states_are_those_named(text: str, language: Language) -> None:
    assert referred(text, language) == ["Kassym-Jomart Tokayev", "Xi Jinping"]
