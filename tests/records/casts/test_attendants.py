"""Who is at a gathering: those whom its own words, or the sentence behind it, put there."""

import pytest

from tests.records.telling import EN, FR, ZH, short, tell

CALL = {
    EN: "Chinese Foreign Minister Wang Yi and Kazakh Foreign Minister Murat Nurtleu spoke by phone on Monday.",
    FR: "Wang Yi et Mourat Nourtleou, ministres des Affaires étrangères, se sont parlé lundi au téléphone.",
}


def gatherings(language, *sentences):
    kept = (record for record in tell(language, *sentences).records if record.kind in ("summit", "ministerial"))
    return [sorted(person.name for person in record.people) for record in kept]


@pytest.mark.parametrize(
    ("language", "text", "there"),
    [
        (
            EN,
            "Wang Yi took part on March 8 in the foreign ministers' meeting "
            "of China and Central Asia, and Han Zheng was "
            "there on April 12 for the CICA summit.",
            [["Wang Yi"], ["Han Zheng"]],
        ),
        (
            FR,
            "Le 8 mars, Wang Yi y a participé à la réunion des ministres des "
            "Affaires étrangères Chine-Asie centrale, et "
            "Han Zheng y était le 12 avril pour le sommet de la CICA.",
            [["Wang Yi"], ["Han Zheng"]],
        ),
        (
            EN,
            "Wang Yi and Murat Nurtleu took part on March 8 in the foreign "
            "ministers' meeting of China and Central Asia.",
            [["Murat Nurtleu", "Wang Yi"]],
        ),
    ],
)
def test_of_two_gatherings_in_one_sentence_each_has_its_own_people(language, text, there) -> None:
    assert gatherings(language, CALL[language], text) == there


@pytest.mark.parametrize(
    ("language", "text", "behind", "there"),
    [
        (
            EN,
            "The foreign ministers of China and Central Asia will meet in Xi'an on June 12.",
            "Mr Nurtleu is going.",
            1,
        ),
        (EN, "The foreign ministers of China and Central Asia will meet in Xi'an on June 12.", "Trade is going up.", 0),
        (
            FR,
            "Les chefs de la diplomatie de Chine et d'Asie centrale se réuniront le 12 juin.",
            "M. Nourtleou s'y rendra.",
            1,
        ),
        (
            FR,
            "Les chefs de la diplomatie de Chine et d'Asie centrale se réuniront le 12 juin.",
            "Il y va de la paix.",
            0,
        ),
    ],
)
def test_the_next_sentence_may_say_who_goes(language, text, behind, there) -> None:
    assert gatherings(language, CALL[language], text, behind) == [["Murat Nurtleu"][:there]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            EN,
            "On Saturday the two will be joined by their colleagues for the "
            "sixth China-Central Asia foreign ministers' meeting.",
        ),
        (
            FR,
            "Samedi, les deux ministres seront rejoints par leurs collègues pour "
            "la sixième réunion ministérielle Chine-Asie centrale.",
        ),
    ],
)
def test_those_whom_others_join_are_there(language, text) -> None:
    assert gatherings(language, CALL[language], text) == [["Murat Nurtleu", "Wang Yi"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            EN,
            "Murat Nurtleu accompanied President Kassym-Jomart Tokayev to "
            "Xi'an in May 2023 for the China-Central Asia summit.",
        ),
        (
            FR,
            "Mourat Nourtleou accompagnait le président Kassym-Jomart Tokaïev à "
            "Xi'an en mai 2023 pour le sommet Chine-Asie centrale.",
        ),
    ],
)
def test_who_accompanies_somebody_is_there_with_him(language, text) -> None:
    assert gatherings(language, CALL[language], text) == [["Kassym-Jomart Tokayev", "Murat Nurtleu"]]


@pytest.mark.parametrize(
    "text",
    [
        "Les chefs d'Etat de l'OCS se réuniront à Samarcande les 15 et 16 septembre.",
        "Les présidents des pays d'Asie centrale et de Chine se sont retrouvés à Xi'an les 18 et 19 mai.",
    ],
)
def test_leaders_of_a_body_or_a_region_who_gather_are_a_summit_of_nobody_named(text) -> None:
    assert gatherings(FR, CALL[FR], text) == [[]]


def test_the_two_whom_one_word_names_hold_what_the_next_clause_tells() -> None:
    arrived = "总理李强昨日抵达阿斯塔纳，总理别克捷诺夫在机场迎接。"
    text = f"{arrived}两国总理没有休息，当晚就在阿斯塔纳举行了中哈总理第三次定期会晤。"
    sessions = [people for kind, _, _, people in short(tell(ZH, text)) if kind == "dialogue"]
    assert [sorted(people.split(", ")) for people in sessions] == [["Li Qiang", "Olzhas Bektenov"]]
