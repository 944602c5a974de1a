"""Cuts a passage into clauses: the stretch in which a verb finds its people, date and place.

In: the plain text of a passage and the language's clause breaks. Out: clause spans with what opened them.
"""

from dataclasses import dataclass
from functools import cache, lru_cache

from app.text.guard import Guarded
from app.text.span import Span


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: `span` in the article, `opener` the words of the break that opened it ("" for the first)."""

    span: Span
    opener: str


@cache
def compiled(pattern: str) -> Guarded:
    """Compile a pattern of a language file once; case never matters."""
    return Guarded(pattern)


def cut_clauses(text: str, passage: Span, breaks: str) -> list[Clause]:
    """Return the clauses of `passage`, in order and without gaps."""
    return list(_cut(text, passage.start, passage.end, breaks))


@lru_cache(maxsize=256)
def _cut(text: str, start: int, end: int, breaks: str) -> tuple[Clause, ...]:
    # Remembered, because meetings, agreements and the days of the story all ask for the clauses of one passage.
    clauses: list[Clause] = []
    opener = ""
    for match in compiled(breaks).finditer(text, start, end):
        if match.start() > start:
            clauses.append(Clause(Span(start, match.start()), opener))
        start, opener = match.start(), match.group()
    clauses.append(Clause(Span(start, end), opener))
    return tuple(clauses)


def chain_start(clauses: list[Clause], at: int, elided: str) -> int:
    """Return where the chain of clauses begins that share their subject, date and tense with the clause `at`."""
    while at and compiled(elided).match(clauses[at].opener):
        at -= 1
    return clauses[at].span.start


def clause_at(clauses: list[Clause], offset: int) -> int:
    """Return the index of the clause that holds `offset`."""
    return next((i for i, clause in enumerate(clauses) if offset < clause.span.end), len(clauses) - 1)
