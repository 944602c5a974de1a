"""Sessions that those named only talk about put none of them there."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, short, tell

TALKS = {
    EN: "Chinese Foreign Minister Wang Yi and Kazakh Foreign Minister Murat Nurtleu held talks in Astana on Monday.",
    FR: "Wang Yi, ministre chinois des Affaires étrangères, et son "
    "homologue kazakh Mourat Nourtleou se sont entretenus "
    "lundi à Astana.",
}
BOTH = ["Murat Nurtleu", "Wang Yi"]


@pytest.mark.parametrize(
    ("language", "text", "there"),
    [
        (EN, "They reviewed the eleventh session of the Cooperation Committee, held in Beijing in November 2023.", []),
        (EN, "The ministers agreed that the Cooperation Committee will meet in Beijing in October.", []),
        (EN, "They recalled the first strategic dialogue, which they held in Beijing on March 29.", BOTH),
        (FR, "Ils ont dressé le bilan de la onzième session du Comité de coopération, tenue en novembre 2023.", []),
        (FR, "Ils sont convenus que le Comité de coopération se réunira en octobre à Beijing.", []),
        (FR, "Ils ont évoqué le premier dialogue stratégique, qu'ils avaient tenu le 29 mars à Beijing.", BOTH),
    ],
)
def test_a_session_spoken_of_is_of_those_whom_its_own_words_name(language, text, there) -> None:
    records = tell(language, TALKS[language], text).records
    sessions = [sorted(person.name for person in record.people) for record in records if record.kind == "dialogue"]
    assert sessions == [there]


def test_the_day_of_what_was_spoken_of_makes_no_second_talks() -> None:
    text = "They reviewed the eleventh session of the Cooperation Committee, held in Beijing in November 2023."
    kinds = [record.kind for record in tell(EN, TALKS[EN], text).records]
    assert kinds == ["talks", "dialogue"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            EN,
            "Deputy Foreign Minister Roman Vassilenko received Chinese Ambassador Zhang Xiao on May 17 to discuss the "
            "forthcoming session of the Cooperation Committee.",
        ),
        (
            FR,
            "Le vice-ministre kazakh Roman Vassilenko a reçu le 17 mai l'ambassadeur de Chine Zhang Xiao pour discuter "
            "de la prochaine session du Comité de coopération.",
        ),
        (
            RU,
            "Заместитель министра иностранных дел Казахстана Роман Василенко принял 17 мая посла Китая Чжан Сяо для "
            "обсуждения предстоящего заседания Комитета по сотрудничеству.",
        ),
    ],
)
def test_a_session_that_they_met_to_discuss_is_not_held_that_day(language: Language, text: str) -> None:
    assert [row[:3] for row in short(tell(language, text))] == [("talks", "held", "2024-05-17")]
