"""Cuts a passage into clauses: the stretch in which a verb finds its people, date and place.

In: the plain text of a passage and the language's clause breaks. Out: clause spans with what opened them.
"""

from dataclasses import dataclass
from functools import lru_cache

from app.text.guard import Guarded
from app.text.span import Span


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: `span` in the article, `opener` the words of the break that opened it ("" for the first)."""

    span: Span
    opener: str


@lru_cache(maxsize=None)
def compiled(pattern: str) -> Guarded:
    """Compile a pattern of a language file once; case never matters."""
    return Guarded(pattern)


def cut_clauses(text: str, passage: Span, breaks: str) -> list[Clause]:
    """Return the clauses of `passage`, in order and without gaps."""
    clauses: list[Clause] = []
    start, opener = passage.start, ""
    for match in compiled(breaks).finditer(text, passage.start, passage.end):
        if match.start() > start:
            clauses.append(Clause(Span(start, match.start()), opener))
        start, opener = match.start(), match.group()
    clauses.append(Clause(Span(start, passage.end), opener))
    return clauses


def clause_at(clauses: list[Clause], offset: int) -> int:
    """Return the index of the clause that holds `offset`."""
    return next((i for i, clause in enumerate(clauses) if offset < clause.span.end), len(clauses) - 1)
