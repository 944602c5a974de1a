"""References point at people named in the article, with the right office and side, or at nobody."""

import pytest

from app.mentions.coreference import find_references
from app.mentions.people import find_people
from app.terms import Language
from tests.factories import read

FR, EN = Language.FR, Language.EN


def references(text: str, language: Language = FR) -> list[tuple[str, str]]:
    article, passages, rules = read(text, language)
    people = find_people(article, passages, rules.offices)
    found = find_references(article, passages, people, rules.offices)
    return [(mention.span.of(text).lower(), mention.name) for mention in found]


BOTH_FR = (
    "Wang Yi, ministre chinois des Affaires étrangères, a reçu son hôte, "
    "Mourat Nourtleou, ministre kazakh des Affaires étrangères.\n"
)
PRESIDENTS_FR = "Xi Jinping a reçu Kassym-Jomart Tokaïev au palais.\n"
BOTH_EN = "Chinese Foreign Minister Wang Yi met Kazakh Foreign Minister Murat Nurtleu on Monday.\n"


@pytest.mark.parametrize(
    ("text", "language", "words", "name"),
    [
        (BOTH_FR + "Le ministre kazakh a souri.", FR, "ministre kazakh", "Murat Nurtleu"),
        (BOTH_FR + "Le chef de la diplomatie chinoise a souri.", FR, "chef de la diplomatie chinoise", "Wang Yi"),
        (PRESIDENTS_FR + "Le président chinois a souri.", FR, "président chinois", "Xi Jinping"),
        (PRESIDENTS_FR + "Le chef de l'Etat kazakh a souri.", FR, "chef de l'etat kazakh", "Kassym-Jomart Tokayev"),
        (BOTH_EN + "The Kazakh foreign minister smiled.", EN, "kazakh foreign minister", "Murat Nurtleu"),
        (BOTH_EN + "China's foreign minister smiled.", EN, "china's foreign minister", "Wang Yi"),
        (
            "L'ambassadeur de Chine au Kazakhstan Zhang Xiao a écrit.\nL'ambassadeur a signé.",
            FR,
            "ambassadeur",
            "Zhang Xiao",
        ),
    ],
)
def test_an_office_points_at_its_holder(text: str, language: Language, words: str, name: str) -> None:
    assert (words, name) in references(text, language)


def test_an_office_in_the_title_points_ahead() -> None:
    text = "Le président kazakh reçoit un visiteur\nKassym-Jomart Tokaïev a reçu Wang Yi."
    assert ("président kazakh", "Kassym-Jomart Tokayev") in references(text)


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (BOTH_FR + "Les deux ministres ont signé.", "ministres", {"Wang Yi", "Murat Nurtleu"}),
        (PRESIDENTS_FR + "Les deux chefs d'Etat ont signé.", "chefs d'etat", {"Xi Jinping", "Kassym-Jomart Tokayev"}),
        (
            PRESIDENTS_FR + "Les présidents chinois et kazakh ont signé.",
            "presidents",
            {"Xi Jinping", "Kassym-Jomart Tokayev"},
        ),
        (PRESIDENTS_FR + "Tous deux ont signé.", "tous deux", {"Xi Jinping", "Kassym-Jomart Tokayev"}),
    ],
)
def test_a_pair_points_at_one_person_of_each_side(text: str, words: str, names: set[str]) -> None:
    found = [(said, name) for said, name in references(text) if said.replace("é", "e") == words]
    assert {name for _, name in found} == names
    assert len(found) == 2


def test_the_two_foreign_ministers() -> None:
    found = references(BOTH_EN + "The two foreign ministers signed a plan.", EN)
    assert [name for words, name in found if words == "foreign ministers"] == ["Murat Nurtleu", "Wang Yi"]


def test_a_counterpart_shares_the_office_on_the_other_side() -> None:
    text = PRESIDENTS_FR + "Mourat Nourtleou était présent.\nXi Jinping a remercié son homologue kazakh."
    assert ("son homologue kazakh", "Kassym-Jomart Tokayev") in references(text)


def test_a_minister_s_guest_is_a_minister() -> None:
    text = BOTH_FR + "Ils ont parlé de Xi Jinping.\nM. Nourtleou a remercié son hôte."
    assert ("son hôte", "Wang Yi") in references(text)


@pytest.mark.parametrize(
    ("text", "language", "words", "name"),
    [
        ("À Astana, M. Tokaïev a reçu Ding Xuexiang. Le visiteur a remercié.", FR, "le visiteur", "Ding Xuexiang"),
        ("À Pékin, Ding Xuexiang a reçu M. Tokaïev. Le visiteur est ravi.", FR, "le visiteur", "Kassym-Jomart Tokayev"),
        ("Ding Xuexiang a vu M. Tokaïev. Le visiteur chinois est ravi.", FR, "le visiteur chinois", "Ding Xuexiang"),
        ("In Astana President Tokayev met Ding Xuexiang. The guest was pleased.", EN, "the guest", "Ding Xuexiang"),
    ],
)
def test_a_visitor_is_the_one_away_from_home(text: str, language: Language, words: str, name: str) -> None:
    assert (words, name) in references(text, language)


@pytest.mark.parametrize(
    ("text", "language", "words", "name"),
    [
        ("Wang Yi est arrivé à Astana. Il a rencontré la presse.", FR, "il", "Wang Yi"),
        ("Wang Yi a rencontré Mourat Nourtleou. Il a ensuite gagné Almaty.", FR, "il", "Wang Yi"),
        ("Avec Mourat Nourtleou, Wang Yi a signé. Il repart demain.", FR, "il", "Wang Yi"),
        (
            "Wang Yi a rappelé le passé. Xi Jinping est venu en mai. La route est longue, a-t-il estimé.",
            FR,
            "-t-il",
            "Wang Yi",
        ),
        ("Wang Yi a reçu Mourat Nourtleou. Ce dernier a remercié la Chine.", FR, "ce dernier", "Murat Nurtleu"),
        ("Wang Yi met Murat Nurtleu. He left on Monday.", EN, "he", "Wang Yi"),
        ("Wang Yi met Murat Nurtleu. The latter left on Monday.", EN, "the latter", "Murat Nurtleu"),
        ("Peng Liyuan est arrivée. Elle a visité un musée.", FR, "elle", "Peng Liyuan"),
    ],
)
def test_a_pronoun_points_at_the_subject(text: str, language: Language, words: str, name: str) -> None:
    assert (words, name) in references(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Wang Yi est venu. Le président kazakh était absent.", FR, id="role-without-a-name"),
        pytest.param("Wang Yi est venu. Il faut de la patience.", FR, id="impersonal"),
        pytest.param("Wang Yi est venu. Elle a souri.", FR, id="other-gender"),
        pytest.param("Wang Yi est venu. Le Kazakhstan avance et il soutient la paix.", FR, id="state-as-subject"),
        pytest.param("Wang Yi est venu. Un ministre kazakh a souri.", FR, id="indefinite"),
        pytest.param("Wang Yi est venu. L'ancien président chinois a souri.", FR, id="former"),
        pytest.param(PRESIDENTS_FR + "La commission siège tous les deux ans.", FR, id="every-two-years"),
        pytest.param("Wang Yi came. The Kazakh president was away.", EN, id="role-without-a-name-en"),
        pytest.param("Le président chinois a souri.", FR, id="nobody-named"),
        pytest.param("Wang Yi est venu. Son homologue kazakh était absent.", FR, id="counterpart-unnamed"),
    ],
)
def test_what_points_at_nobody_named_is_left_alone(text: str, language: Language) -> None:
    assert references(text, language) == []


def test_the_two_are_not_those_of_the_article_where_a_third_state_was_named_last() -> None:
    head = "Kazakh President Kassym-Jomart Tokayev met Chinese President Xi Jinping in May.\n"
    told = "Wang Yi phoned Russian Foreign Minister Sergei Lavrov. He praised the friendship of the two heads of state."
    assert not [name for words, name in references(head + "A line.\n" + told, EN) if words == "heads of state"]
    near = "Wang Yi phoned Murat Nurtleu. He praised the friendship of the two heads of state."
    assert [name for words, name in references(head + "A line.\n" + near, EN) if words == "heads of state"]


def test_a_comma_joins_two_states_in_a_headline() -> None:
    found = references(BOTH_EN + "Kazakh, Chinese foreign ministers meet.", EN)
    assert [name for words, name in found if words == "foreign ministers"] == ["Murat Nurtleu", "Wang Yi"]
