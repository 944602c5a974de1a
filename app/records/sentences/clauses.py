"""Cuts a passage into clauses: the stretch in which a verb finds its people, date and place.

In: the plain text of a passage and the language's clause breaks. Out: clause spans with what opened them.
"""

from dataclasses import dataclass
from functools import cache, lru_cache

from app.languages.cue_rules import CueRules
from app.text.guard import Guarded
from app.text.span import Span

RESUMED = "\u2026"  # the opener of what goes on behind a relative clause; no text has it as a break


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: `span` in the article, `opener` the words of the break that opened it ("" for the first)."""

    span: Span
    opener: str


@cache
def compiled(pattern: str) -> Guarded:
    """Compile a pattern of a language file once; case never matters."""
    return Guarded(pattern)


def cut_clauses(text: str, passage: Span, cues: CueRules) -> list[Clause]:
    """Return the clauses of `passage`, in order and without gaps."""
    return list(_cut(text, passage.start, passage.end, cues))


@lru_cache(maxsize=256)
def _cut(text: str, start: int, end: int, cues: CueRules) -> tuple[Clause, ...]:
    # Remembered, because meetings, agreements and the days of the story all ask for the clauses of one passage.
    clauses: list[Clause] = []
    opener = ""
    inserted = put_in(text, Span(start, end), cues)
    if led_in := compiled(cues.led_in).match(text, start, end):
        clauses.append(Clause(Span(start, led_in.end()), opener))
        start, opener = led_in.end(), ", "
    for at, words in _breaks(text, start, end, cues):
        if any(one.start <= at < one.end for one in inserted):
            continue
        if at > start:
            clauses += _parted(text, Clause(Span(start, at), opener), cues)
        start, opener = at, words
    clauses += _parted(text, Clause(Span(start, end), opener), cues)
    return tuple(clauses)


def _breaks(text: str, start: int, end: int, cues: CueRules) -> list[tuple[int, str]]:
    """Where clauses begin, and with which words; also what somebody said at a briefing or in an interview begins one
    ("announced at a briefing that X will go"): it is none of the briefing.
    """
    found = {match.start(): match.group() for match in compiled(cues.breaks).finditer(text, start, end)}
    for match in compiled(cues.said_that).finditer(text, start, end):
        found.setdefault(match.start("that"), match.group("that"))
    return sorted(found.items())


def _parted(text: str, clause: Clause, cues: CueRules) -> list[Clause]:
    """Part what a clause opens with and tells a meeting of its own ("after talks with X, …") from the clause itself."""
    opens = clause.span.start + len(clause.opener)
    front = compiled(cues.fronted).match(text, opens, clause.span.end)
    if front is None:
        return _resumed(text, clause, cues)
    return [Clause(Span(clause.span.start, front.end()), clause.opener), Clause(Span(front.end(), clause.span.end), "")]


def put_in(text: str, span: Span, cues: CueRules) -> list[Span]:
    """Return what is put between commas inside a clause, which goes on behind it ("the summit, X said, will …")."""
    return [Span(*match.span()) for match in compiled(cues.put_in).finditer(text, span.start, span.end)]


def _resumed(text: str, clause: Clause, cues: CueRules) -> list[Clause]:
    """Part a relative clause between commas from what goes on behind it: ", who had come on Monday" and ", met …"."""
    if not clause.opener.startswith(",") or not compiled(cues.relative).match(clause.opener):
        return [clause]
    inside = clause.span.start + len(clause.opener)
    match = compiled(cues.resumed).search(text, inside, clause.span.end)
    if match and compiled(cues.subject_first).match(clause.opener) and "," in text[inside : match.end()]:
        said = compiled(cues.finite).search(text, inside, match.start())
        match = match if said else compiled(cues.resumed).search(text, match.end(), clause.span.end)
    if match is None:
        return [clause]
    at = match.start()
    return [Clause(Span(clause.span.start, at), clause.opener), Clause(Span(at, clause.span.end), RESUMED)]


def chain_start(clauses: list[Clause], at: int, elided: str) -> int:
    """Return where the chain of clauses begins that share their subject, date and tense with the clause `at`."""
    while at and compiled(elided).match(clauses[at].opener):
        at -= 1
    return clauses[at].span.start


def clause_at(clauses: list[Clause], offset: int) -> int:
    """Return the index of the clause that holds `offset`."""
    return next((i for i, clause in enumerate(clauses) if offset < clause.span.end), len(clauses) - 1)
