"""A statement: one clause that tells of a meeting or an agreement, before statements of the same thing are joined."""

from dataclasses import dataclass

from app.mentions.mention import BodyMention, PersonMention, PlaceMention, ResolvedDate
from app.terms import Topic, Type
from app.text.span import Span


@dataclass(frozen=True, slots=True)
class Statement:
    """What one clause says. `people` as mentioned; `date` resolved or None; `own_date` tells whether the clause (or
    its sentence) carries the date itself; `background` that the tense or the words put it before or after the story;
    `anaphoric` that it points back to something told ("this meeting"), `weak` that its cue proves little alone;
    `name` is the plain words of the title.
    """

    type: Type
    kind: str
    status: str
    rule: str
    passage: int
    clause: Span
    cue: Span
    quote: Span
    people: tuple[PersonMention, ...]
    date: ResolvedDate | None
    own_date: bool
    place: PlaceMention | None
    country: str | None
    body: BodyMention | None
    title: Span | None
    background: bool
    anaphoric: bool
    topics: tuple[Topic, ...]
    country_span: Span | None = None
    weak: bool = False
    name: str = ""
    status_span: Span | None = None
