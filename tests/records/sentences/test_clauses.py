"""Clauses: a passage cut without gaps, and which clause holds an offset."""

import pytest

from app.languages.registry import LANGUAGES
from app.records.sentences.clauses import chain_start, clause_at, cut_clauses
from app.text.span import Span
from tests.records.telling import EN, FR

TEXT = "Wang Yi met Murat Nurtleu, who had arrived on Monday, while trade grew; both liked it."


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        (EN, TEXT, 4),
        (EN, "Wang Yi met Murat Nurtleu.", 1),
        (FR, "Wang Yi a reçu Mourat Nourtleou, qui est arrivé lundi, tandis que le commerce croît.", 3),
    ],
)
def test_clauses_cover_a_passage_without_gaps(language, text, count) -> None:
    clauses = cut_clauses(text, Span(0, len(text)), LANGUAGES[language].cues)
    assert "".join(clause.span.of(text) for clause in clauses) == text
    assert len(clauses) == count
    assert clauses[0].opener == ""


def test_an_offset_lies_in_the_clause_that_holds_it() -> None:
    clauses = cut_clauses(TEXT, Span(0, len(TEXT)), LANGUAGES[EN].cues)
    assert [clause_at(clauses, TEXT.index(word)) for word in ("met", "arrived", "grew", "liked")] == [0, 1, 2, 3]
    assert clause_at(clauses, len(TEXT) + 5) == 3


def test_a_chain_begins_where_the_subject_stands() -> None:
    clauses = cut_clauses(TEXT, Span(0, len(TEXT)), LANGUAGES[EN].cues)
    assert chain_start(clauses, 2, ", while") == clauses[1].span.start
    assert chain_start(clauses, 2, "(?!)") == clauses[2].span.start
