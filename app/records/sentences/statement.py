"""A statement: one clause that tells of a meeting or an agreement, before statements of the same thing are joined."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from app.mentions.mention import BodyMention, PersonMention, PlaceMention, ResolvedDate
from app.terms import AgreementStatus, CueForm, MeetingKind, Topic, Type
from app.text.span import Span

GATHERINGS = frozenset({MeetingKind.SUMMIT, MeetingKind.MINISTERIAL})  # of many states


_ARTICLE = 150  # statements; no article tells so many
_SOON = 2  # sentences
_WEEKS = timedelta(days=31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What one clause says. `people` as mentioned; `date` resolved or None; `own_date` tells whether the clause (or
    its sentence) carries the date itself; `background` that the tense or the words put it before or after the story;
    `anaphoric` that it points back to something told ("this meeting"), `weak` that its cue proves little alone;
    `name` is the plain words of the title; `documents` how many a package counts (see Record); `unnamed` that somebody
    was met who is told by his office alone; `forms` how the cue of a meeting tells it (see CueForm),
    `promised` that two sides are said to have agreed on it, without a text, `to_state` that a visit is told as one to
    the state, whatever city it led to.
    """

    type: Type
    kind: str
    status: str
    rule: str
    passage: int
    clause: Span
    cue: Span
    quote: Span
    people: tuple[PersonMention, ...] = ()
    date: ResolvedDate | None
    own_date: bool
    place: PlaceMention | None = None
    country: str | None = None
    body: BodyMention | None = None
    title: Span | None = None
    background: bool
    anaphoric: bool = False
    topics: tuple[Topic, ...]
    country_span: Span | None = None
    weak: bool = False
    name: str = ""
    status_span: Span | None = None
    documents: int | None = None
    unnamed: bool = False
    forms: frozenset[CueForm] = frozenset()
    promised: bool = False
    to_state: bool = False


def around(statements: Sequence[Statement], at: int) -> Sequence[Statement]:
    """Return the statements near one: those of its article, and not of all in a long file of many articles."""
    return statements if len(statements) <= _ARTICLE else statements[max(0, at - _ARTICLE) : at + _ARTICLE]


def names_of(statement: Statement) -> set[str]:
    """Return what tells the people of a statement apart."""
    return {person.person or person.name for person in statement.people}


def last_steps(statements: list[Statement]) -> list[Statement]:
    """Of one document with two steps under one date ("concluded long ago, ended Friday") the later step is told.

    A document that two nouns name ("the accord on a visa-free regime") is told once, by the longer name.
    """
    order = {status: place for place, status in enumerate(AgreementStatus)}

    def later(one: Statement, other: Statement) -> bool:
        same = one.title == other.title and one.date and other.date and one.date.mention == other.date.mention
        return bool(same) and order[AgreementStatus(other.status)] > order[AgreementStatus(one.status)]

    def longer(one: Statement, other: Statement) -> bool:
        if one.title is None or other.title is None or one.title == other.title:
            return False
        same = (one.cue, one.kind, one.status) == (other.cue, other.kind, other.status)
        return same and other.title.contains(one.title)

    return [one for one in statements if not any(later(one, other) or longer(one, other) for other in statements)]


def told_of_other_days(one: Statement, other: Statement) -> bool:
    """Both have words for their date, and not the same days."""
    if not (one.own_date and other.own_date and one.date and other.date):
        return False
    return (one.date.start, one.date.end) != (other.date.start, other.date.end)


def is_told_again(one: Statement, other: Statement) -> bool:
    """ "They signed a memorandum on X, the ministry says. It was signed on the 17th": soon, of weeks ago."""
    near = one.kind == other.kind and not one.own_date and 0 < other.passage - one.passage <= _SOON
    apart = one.date.start - other.date.end if one.date and other.date else timedelta(0)
    return near and timedelta(0) < apart < _WEEKS


def gives_day(one: Statement, other: Statement) -> bool:
    """ "X met Y. On Monday they discussed …": what was told without a day has it from what takes it up."""
    behind = other.anaphoric or (other.weak and other.passage - one.passage == 1)
    return behind and other.own_date and not one.own_date
