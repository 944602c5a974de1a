"""Who was at a meeting that names nobody itself: the next sentence, or a list, says so."""

import pytest

from tests.records.telling import EN, NEAR, RU, short, tell

MET = {
    EN: "A meeting of officials of Kazakhstan and China was held in Astana on Monday.",
    RU: "В понедельник в Астане прошла встреча представителей Казахстана и Китая.",
}
TALKS = [("talks", "held", "2024-05-20", "Murat Nurtleu, Wang Yi")]


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        (EN, ("Murat Nurtleu and Wang Yi took part.",)),
        (EN, ("Those present were:", "- Murat Nurtleu;", "- Wang Yi.")),
        (RU, ("Участники встречи:", "1) Мурат Нуртлеу;", "2) Ван И.")),
        (RU, ("С казахстанской стороны был Мурат Нуртлеу, с китайской — Ван И.",)),
    ],
)
def test_the_sentence_behind_or_a_list_says_who_was_there(language, behind) -> None:
    assert short(tell(language, MET[language], *behind)) == TALKS


@pytest.mark.parametrize(
    "behind",
    [
        ("Murat Nurtleu and Wang Yi are the foreign ministers.",),
        ("Those present were pleased.", "Murat Nurtleu and Wang Yi wrote articles."),
        ("Murat Nurtleu took part.",),
    ],
)
def test_whom_the_next_sentence_only_names_was_not_there(behind) -> None:
    assert short(tell(EN, MET[EN], *behind, NEAR[EN])) == []
