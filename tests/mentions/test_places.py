"""Places: by name, by pointing, and not where a place only helps to name something else."""

import pytest

from app.mentions.mention import PlaceMention
from app.mentions.places import find_places
from app.terms import Language
from tests.factories import read

FR, EN = Language.FR, Language.EN


def places(text: str, language: Language = FR) -> list[PlaceMention]:
    article, passages, rules = read(text, language)
    return [mention for mention in find_places(article, passages, rules.offices) if mention.kind != "country"]


def shown(text: str, language: Language = FR) -> list[tuple[str, str]]:
    return [(mention.name, mention.rule) for mention in places(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ils se sont vus à Nour-Soultan.", FR, [("Nur-Sultan", "name")]),
        ("Ils se sont vus à Pékin puis à Saint-Pétersbourg.", FR, [("Beijing", "name"), ("Saint Petersburg", "name")]),
        ("Ils se sont vus au Grand Palais du Peuple.", FR, [("Beijing", "venue")]),
        ("Talks took place in the Kazakh capital.", EN, [("Astana", "capital-of")]),
        ("La rencontre a eu lieu dans la capitale chinoise.", FR, [("Beijing", "capital-of")]),
        ("They met in the Kazakh capital, Astana.", EN, [("Astana", "name")]),
        ("Reçu à Chengdu, il a dîné dans la même ville.", FR, [("Chengdu", "name"), ("Chengdu", "same-city")]),
    ],
)
def test_places_are_named(text: str, language: Language, expected: list[tuple[str, str]]) -> None:
    assert shown(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wang Yi was received by the president, the Akorda press service reported.", EN),
        ("Le président a reçu Wang Yi, annonce le service de presse de l'Akorda.", FR),
        ("Президент принял Ван И, передает пресс-служба Акорды.", Language.RU),
        ("Президент Ван И-ді қабылдады, деп хабарлайды Ақорданың баспасөз қызметі.", Language.KK),
    ],
)
def test_who_reports_is_no_place(text: str, language: Language) -> None:
    assert shown(text, language) == []


def test_the_capital_bears_the_name_that_the_article_gives_it() -> None:
    text = "Arrivé à Nour-Soultan, il a dîné dans la capitale kazakhe."
    assert shown(text) == [("Nur-Sultan", "name"), ("Nur-Sultan", "capital-of")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("CHENGDU, 1er déc. (Agence) -- Une réunion s'est tenue.", FR),
        ("CHENGDU, Dec. 1 (Agency) -- A meeting took place.", EN),
        ("Chengdu. 1 December. AGENCY - A meeting took place.", EN),
        ("CHENGDU – The two sides met.", EN),
    ],
)
def test_a_dateline_is_told(text: str, language: Language) -> None:
    (mention,) = places(text, language)
    assert mention.dateline


def test_a_city_that_opens_a_sentence_is_no_dateline() -> None:
    (mention,) = places("Chengdu a accueilli la réunion.")
    assert not mention.dateline


def test_here_is_the_city_of_the_dateline() -> None:
    text = "XI'AN, April 26 (Agency) -- The minister held talks here on Wednesday."
    assert shown(text, EN) == [("Xi'an", "dateline"), ("Xi'an", "here")]


def test_here_without_a_dateline_is_nowhere() -> None:
    assert shown("The minister held talks here on Wednesday.", EN) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ils défendent l'Organisation de coopération de Shanghai.", FR),
        ("Ils défendent l'esprit de Shanghai.", FR),
        ("Le président du Kazakhstan est venu.", FR),
        ("He wrote it for The Astana Times.", EN),
        ("They adopted the Xi'an Declaration.", EN),
        ("Noursoultan Nazarbaïev est venu.", FR),
    ],
)
def test_a_place_inside_another_name_is_no_place(text: str, language: Language) -> None:
    assert places(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "rules"),
    [
        ("Les relations entre Pékin et Astana sont bonnes.", FR, ["metonym", "metonym"]),
        ("Beijing a annoncé un don de vaccins.", FR, ["metonym"]),
        ("Beijing announced a gift of vaccines.", EN, ["metonym"]),
        ("À Beijing, il a annoncé un don.", FR, ["name"]),
        ("He spoke in Beijing and left for Astana.", EN, ["name", "name"]),
    ],
)
def test_a_capital_may_stand_for_its_government(text: str, language: Language, rules: list[str]) -> None:
    assert [mention.rule for mention in places(text, language)] == rules
