"""What a text gives twice is read once."""

import pytest

from app.articles.lines import mark_lines
from app.articles.repeats import split_doubled
from app.languages.fr import LANGUAGE as FR
from app.text.normalise import plain
from app.text.span import Span

TITLE = "Le ministre kazakh reçu à Pékin par Wang Yi"
PARAGRAPHS = [
    "PEKIN, 29 mars (Agence Ili) -- Le ministre kazakh des Affaires étrangères a été reçu vendredi par Wang Yi.",
    "Les deux ministres ont signé un protocole d'accord sur les consulats et parlé du sommet prévu en juin.",
    "Le ministre repart samedi pour Astana, où il rendra compte de sa visite au président Tokaïev. Fin",
]


def roles(lines: list[str]) -> list[str]:
    text = plain("\n\n".join(lines))
    return [line.role.value for line in mark_lines(text, FR.furniture)]


ONCE = ["title", "body", "body", "body"]


def test_a_second_copy_is_marked() -> None:
    assert roles([TITLE, *PARAGRAPHS, TITLE, *PARAGRAPHS]) == ONCE + ["repeat"] * 4


def test_a_second_copy_may_differ_in_spaces_marks_and_capitals() -> None:
    copy = [line.replace(" -- ", " - ").replace(" ", "  ").replace("'", "’") for line in PARAGRAPHS]
    assert roles([TITLE, *PARAGRAPHS, TITLE.upper(), *copy]) == ONCE + ["repeat"] * 4


def test_a_second_copy_may_differ_in_its_last_and_first_line() -> None:
    copy = [PARAGRAPHS[0].removeprefix("PEKIN, 29 mars (Agence Ili) -- "), PARAGRAPHS[1]]
    copy.append(PARAGRAPHS[2].replace(" Fin", " (Rédaction : L. H.)"))
    assert roles([TITLE, *PARAGRAPHS, *copy]) == ONCE + ["repeat"] * 3


def test_a_different_paragraph_after_a_repeat_is_read() -> None:
    other = "Le Kazakhstan a par ailleurs annoncé l'ouverture d'un consulat général à Xi'an avant la fin de l'année."
    assert roles([TITLE, *PARAGRAPHS, PARAGRAPHS[1], other]) == [*ONCE, "repeat", "body"]


def test_short_lines_may_come_again() -> None:
    lines = ["Il a dit oui à tout.", *PARAGRAPHS, "Il a dit oui à tout."]
    assert "repeat" not in roles(lines)


@pytest.mark.parametrize("between", ["", " ", "  "])
@pytest.mark.parametrize("end", ["", " Fin"])
def test_one_line_that_holds_a_text_twice_is_two(between: str, end: str) -> None:
    once = " ".join(PARAGRAPHS[:2])
    text = plain(once + between + once + end)
    lines = mark_lines(text, FR.furniture)
    assert [line.role.value for line in lines] == ["body", "repeat"]
    assert lines[0].span.of(text) == plain(once)


def test_a_line_that_only_opens_alike_is_left_whole() -> None:
    text = (
        "Les deux ministres ont signé un accord. Les deux ministres ont signé un protocole sur les eaux et sont partis."
    )
    assert split_doubled(text, Span(0, len(text))) == [Span(0, len(text))]
