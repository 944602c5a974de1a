"""What a mention is: a span of the article read as a date, a person, a place or a body; and reasons as data.

Nothing here reads; the other modules of this floor produce these.
"""

from dataclasses import dataclass, field
from datetime import date

from app.terms import DateForm, Precision, Side
from app.text.span import Span


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was decided, as data: a stable code and its values; worded for readers by the web floor.

    `spans` are the words of the article that the reason rests on (may be empty, e.g. for known facts).
    """

    code: str
    values: tuple[tuple[str, str], ...] = ()
    spans: tuple[Span, ...] = ()

    def value(self, name: str) -> str | None:
        """Return one value by its name."""
        return dict(self.values).get(name)


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A span that names or refers to one person.

    `person` is the gazetteer id, or None for a person whom no list knows; `name` the canonical name, or the name as
    written where the register has none. `side` is the state the person speaks for. `form` says how the text refers:
    "name" (full name), "surname", "office" (the minister), "pronoun". `office` is the office word found in
    apposition ("foreign_minister"), `rule` the rule that found it, `span` the whole mention with its apposition and
    `name_span` the name alone (equal to span for pronouns and offices).
    """

    span: Span
    name_span: Span
    name: str
    person: str | None
    side: Side
    form: str
    rule: str
    office: str | None = None
    antecedent: Span | None = None


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A span that names a place. `place` is the gazetteer id, `kind` city, crossing, venue, region or country.

    `name` is the canonical name to show (for a city whose name changed: the canonical name of what was written, e.g.
    "Nur-Sultan" for «Nour-Soultan»), `country` ISO 3166 alpha-2.
    """

    span: Span
    place: str
    name: str
    kind: str
    country: str
    rule: str
    dateline: bool = False


@dataclass(frozen=True, slots=True)
class BodyMention:
    """A span that names an organisation, a mechanism, an initiative or one numbered event of a series.

    `body` is the gazetteer id. For an event with known dates `date_start`/`date_end` are set, as is `place`.
    `sides` holds the two sides where the body is bilateral.
    """

    span: Span
    body: str
    kind: str
    rule: str
    series: str | None = None
    edition: int | None = None
    date_start: date | None = None
    date_end: date | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class DateExpression:
    """What the words of a date say before an anchor is known; None where they say nothing.

    `kind` is one of: full (y-m-d), day_month, day (of a month known elsewhere), weekday, relative_day
    (`offset` days from the anchor), month (with or without year), relative_month (`offset` months),
    year, relative_year (`offset` years), rest_of_year ("before the year is out"), relative_week (`offset` weeks),
    same_day (as the event before: offset 0, "the day before" -1, a weekday: "that same Friday"), season (`month` is
    its first), range, year_day (this very day of another year), relative_days ("today and tomorrow": `offset` is that
    of the first), same_days (the first `offset` of some days, the last where it is negative), later_week, later_month,
    later_year (`offset` behind the event before), that_time (of the event before: "then"). On day_month, month, season
    and range `offset` counts years ("September last year": -1). `direction` is -1 for "last", +1 for "next", 0
    where unsaid.
    `part` is the third of a month ("early" 1, "mid" 2, "late" 3), of a season its months where they are not three.
    `end` holds the other end of a range.
    """

    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None
    direction: int = 0
    end: "DateExpression | None" = None
    part: int = 0


@dataclass(frozen=True, slots=True)
class DateMention:
    """A span read as a date of the running text. `rule` names the pattern, `form` is what it says besides;
    `dateline` tells a dateline's date.
    """

    span: Span
    expression: DateExpression
    rule: str
    dateline: bool = False
    form: DateForm | None = None


@dataclass(frozen=True, slots=True)
class ResolvedDate:
    """Days of an event, both included, with the reasons that kept or removed the candidates.

    `inferred` is true where any part of it does not stand in the article (a missing year, a weekday's day is not
    inferred: it is read against a stated anchor). `mention` is the span of the date words, if there are any.
    """

    start: date
    end: date
    precision: Precision
    inferred: bool = False
    reasons: tuple[Reason, ...] = ()
    mention: Span | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """The article's own date: as resolved, as shown, where, and why; all None where it gives none."""

    day: date | None = None
    shown: str | None = None
    shown_span: Span | None = None
    inferred: bool = False
    reasons: tuple[Reason, ...] = field(default_factory=tuple)
