"""Names become people: in full, by surname, with their office, known to the register or not."""

import pytest

from app.mentions.mention import PersonMention
from app.mentions.people import find_people
from app.terms import Language, Side
from tests.factories import make_article, read

FR, EN = Language.FR, Language.EN


def people(text: str, language: Language = FR, title: bool = False) -> list[PersonMention]:
    article, passages, rules = read(text, language, title)
    return list(find_people(article, passages, rules.offices))


def names(text: str, language: Language = FR) -> list[str]:
    return [mention.name for mention in people(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "words", "office", "side"),
    [
        pytest.param(
            "Hier, le conseiller d'État et ministre chinois des Affaires étrangères, Wang Yi, est parti.",
            FR,
            "conseiller d'État et ministre chinois des Affaires étrangères, Wang Yi",
            "foreign_minister",
            Side.CHINA,
            id="fr-before-comma",
        ),
        pytest.param(
            "Mourat Nourtleou, vice-Premier ministre et ministre des Affaires étrangères du Kazakhstan, a souri.",
            FR,
            "Mourat Nourtleou, vice-Premier ministre et ministre des Affaires étrangères du Kazakhstan",
            "foreign_minister",
            Side.KAZAKHSTAN,
            id="fr-behind",
        ),
        pytest.param(
            "Hier l'ambassadeur de Chine au Kazakhstan Zhang Xiao a parlé.",
            FR,
            "ambassadeur de Chine au Kazakhstan Zhang Xiao",
            "ambassador_to_kazakhstan",
            Side.CHINA,
            id="fr-ambassador",
        ),
        pytest.param(
            "Reporters saw Chinese Vice Foreign Minister Sun Weidong at the door.",
            EN,
            "Chinese Vice Foreign Minister Sun Weidong",
            "vice_foreign_minister",
            Side.CHINA,
            id="en-before",
        ),
        pytest.param(
            "He met Murat Nurtleu, deputy prime minister and foreign minister of Kazakhstan, at noon.",
            EN,
            "Murat Nurtleu, deputy prime minister and foreign minister of Kazakhstan",
            "foreign_minister",
            Side.KAZAKHSTAN,
            id="en-behind",
        ),
        pytest.param(
            "Kazakhstan's Deputy Foreign Minister Alibek Bakayev was there.",
            EN,
            "Kazakhstan's Deputy Foreign Minister Alibek Bakayev",
            "deputy_foreign_minister",
            Side.KAZAKHSTAN,
            id="en-possessive",
        ),
    ],
)
def test_office_and_name_stand_together(text: str, language: Language, words: str, office: str, side: Side) -> None:
    (mention,) = people(text, language)
    assert (mention.span.of(text), mention.office, mention.side) == (words, office, side)


def test_two_titles_side_by_side_go_to_two_people() -> None:
    text = "Tang Renjian, ministre chinois de l'Agriculture, et le ministre kazakh Aïdarbek Saparov ont signé."
    found = [(mention.name, mention.office) for mention in people(text)]
    assert found == [("Tang Renjian", "agriculture_minister"), ("Aidarbek Saparov", "agriculture_minister")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FR, "Roman Skliar, premier vice-Premier ministre et ministre kazakh des Finances, a souri."),
        (EN, "Roman Sklyar, first deputy prime minister and finance minister of Kazakhstan, smiled."),
    ],
)
def test_of_two_offices_said_together_the_one_in_the_register_counts(language: Language, text: str) -> None:
    assert [mention.office for mention in people(text, language)] == ["first_deputy_prime_minister"]


def test_a_former_office_is_called_former() -> None:
    (mention,) = people("Le premier président du Kazakhstan, Noursoultan Nazarbaïev, a écrit.")
    assert mention.office == "former_president"


def test_a_surname_follows_the_full_name() -> None:
    assert names("Wang Yi est arrivé. M. Wang repart demain.") == ["Wang Yi", "Wang Yi"]
    assert names("Sun Weidong spoke first. Sun replied later.", EN) == ["Sun Weidong", "Sun Weidong"]


def test_a_chinese_surname_before_any_full_name_is_nobody() -> None:
    assert names("Sun rose over the city. Sun Weidong spoke.", EN) == ["Sun Weidong"]


def test_a_bare_shared_surname_is_nobody() -> None:
    assert names("M. Wang a parlé devant la presse.") == []


def test_an_office_settles_a_shared_surname() -> None:
    assert names("Le ministre chinois des Affaires étrangères Qin a signé.") == ["Qin Gang"]


def test_an_honorific_settles_a_surname_that_one_person_bears() -> None:
    assert names("M. Tokaïev a signé le décret.") == ["Kassym-Jomart Tokayev"]


def test_of_two_people_with_one_surname_the_nearest_counts() -> None:
    text = "Wang Yi a ouvert la séance.\nLe porte-parole Wang Wenbin a pris le relais.\nM. Wang a conclu."
    assert names(text) == ["Wang Yi", "Wang Wenbin", "Wang Wenbin"]


def test_two_bearers_in_one_sentence_leave_a_surname_open() -> None:
    assert names("Wang Yi et Wang Wenbin sont venus. M. Wang a conclu.") == ["Wang Yi", "Wang Wenbin"]


def test_common_words_are_no_surnames() -> None:
    assert names("Le Yucheng est venu. Le lendemain, il est reparti.") == ["Le Yucheng"]
    assert names("He Lifeng was there. He said little.", EN) == ["He Lifeng"]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Le vice-ministre kazakh des Transports, Daniar Essenov, est venu.", FR, "Daniar Essenov"),
        ("Shen Baolu, directeur de l'Administration des ponts de Chine, est venu.", FR, "Shen Baolu"),
        ("Turkmenistan's First Deputy Foreign Minister Vepa Orazov came.", EN, "Vepa Orazov"),
        ("It was led by Gu Tianming, vice chair of China's Bridge Council.", EN, "Gu Tianming"),
    ],
)
def test_a_person_whom_no_list_knows_appears(text: str, language: Language, name: str) -> None:
    (mention,) = people(text, language)
    assert (mention.name, mention.person, mention.rule) == (name, None, "office-name")


def test_a_stranger_keeps_the_name_by_surname() -> None:
    text = "Le vice-ministre kazakh Daniar Essenov est venu. M. Essenov a souri."
    assert [(mention.name, mention.side) for mention in people(text)] == [("Daniar Essenov", Side.KAZAKHSTAN)] * 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kazakh President Rules Out Snap Election This Year", EN),
        ("Le président kazakh Lundi est attendu.", FR),
        ("Le ministre chinois Pékin a des doutes.", FR),
        ("The Kazakh minister Belt Road plan grew.", EN),
    ],
)
def test_what_only_looks_like_a_name_is_nobody(text: str, language: Language) -> None:
    assert names(text, language) == []


def test_only_read_passages_are_read() -> None:
    article = make_article("Wang Yi parle.")
    _, _, rules = read("x")
    assert find_people(article, (), rules.offices) == ()


def test_the_head_of_an_organisation_speaks_for_no_state_further_on() -> None:
    found = people("SCO Secretary-General Zhang Ming arrived. The minister thanked Zhang Ming.", EN)
    assert [mention.side for mention in found if mention.name == "Zhang Ming"] == [Side.OTHER, Side.OTHER]


@pytest.mark.parametrize(
    ("text", "words", "office"),
    [
        ("Это было после встречи Си Цзиньпина с гостем.", "Си Цзиньпина", None),
        ("Он говорил о после Китая Чжан Сяо.", "после Китая Чжан Сяо", "ambassador_to_kazakhstan"),
        ("Речь шла о Чрезвычайном и Полномочном после Китая Чжан Сяо.", None, "ambassador_to_kazakhstan"),
    ],
    ids=["after", "of the ambassador", "in full"],
)
def test_the_word_for_after_is_no_ambassador(text: str, words: str | None, office: str | None) -> None:
    (mention,) = people(text, Language.RU)
    assert mention.office == office
    assert words is None or mention.span.of(text) == words
