"""What a language says of dates: its words, the ways of writing one, the counts of years that bound one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.terms import DateForm


@dataclass(frozen=True, slots=True, eq=False)
class DateRule:
    """One way of writing a date: `kind` as in DateExpression, or last_of_month; `pattern` with placeholders.

    Placeholders: {d} {d2} day, {month} {month2}, {weekday} {weekday2}, {dayname} the same with its short forms, {y}
    {y2} year of four digits, {yy} of two, {mm} month in digits, {n} a number, {ry} a year said by its distance ("last
    year"), {season}, {half} which half of a year, {part} which third of a month ("early"). `needs` lists the words
    (folded, any of
    them) without which the rule cannot match; digits, months and weekdays are known from the placeholders.
    `offset` and `direction` go into the expression; with {n} the offset is multiplied by it. `form` is kept
    with the date that was read.
    """

    name: str
    kind: str
    pattern: str
    needs: str = ""
    offset: int | None = None
    direction: int = 0
    form: DateForm | None = None


def days_of_stay(pattern: str, ordinals: str, needs: str) -> tuple[DateRule, ...]:
    """Return rules for a day of a stay, counted from its first; `ordinals` are the words for the second and so on."""
    said = enumerate(ordinals.split(), start=1)
    return tuple(
        DateRule(f"day_{passed + 1}_of", "same_day", pattern.replace("{}", word), needs, passed, -1)
        for passed, word in said
    )


# Days in digits, which pages of every language write alike. A day and a month alone are a date beside a clock only.
_CLOCK = r"\d{1,2}[:h]\d\d(?::\d\d)?(?!\d)"
_BESIDE = r"(?:,?\s{1,4}|\s{0,2}[-–—|/·•]\s{0,2})"
NUMERIC = (
    DateRule("iso", "full", r"(?<!\d)(?<!\d[-/.]){y}-{mm}-{d}(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![-\d])"),
    DateRule("year_first", "full", r"(?<!\d)(?<!\d[-/.]){y}(?P<stop>[/.]| / ){mm}(?P=stop){d}(?![/\d]|\.\d)"),
    # The way to the page ("Archive / 2009 / December / 14").
    DateRule("path", "full", r"(?<!\d)(?<!\d[-/.]){y}(?P<path>\s?[/>›»]\s?){month}(?P=path){d}(?![/\d]|\.\d)"),
    DateRule("day_first", "full", r"(?<!\d)(?<!\d[-/.,]){d}(?:[/.]|\. ){mm}(?:[/.]|\. ){y}(?!\d|/(?!\d\d:))"),
    # "11/16/2016": the month first, where the other number can be none.
    DateRule("month_first", "full", r"(?<!\d)(?<!\d[-/.,]){mm}/(?P<d>1[3-9]|2\d|3[01])/{y}(?!/|\d)"),
    DateRule("day_first_dashed", "full", r"(?<!\d)(?<!\d[-/.]){d}-{mm}-{y}(?![-\d])"),
    DateRule("short_year", "full", r"(?<![\d/.:]){d}[/.]{mm}[/.]{yy}(?![\d/.:%])"),
    DateRule("clocked", "day_month", r"(?<![\d.,/:-]){d}[./]{mm}" + _BESIDE + r"(?:(?:à|at|в|сағат)\s)?" + _CLOCK),
    DateRule("behind_clock", "day_month", r"(?<![\d:.])" + _CLOCK + _BESIDE + r"{d}[./]{mm}(?![\d./%])"),
    DateRule(
        "clocked_month_day", "day_month", r"(?<![\d.,/:-]){mm}-{d}" + _BESIDE + r"(?:(?:à|at|в|сағат)\s)?" + _CLOCK
    ),
)


# Months as the engines of sites write them over pages of any language ("Mar 12, 2024", "12 March 2024").
ENGINE_MONTHS = {
    word: number
    for number, month in enumerate(
        "january february march april may june july august september october november december".split(), start=1
    )
    for word in (month, month[:3], f"{month[:4]}")
}

# What comes first in a day and a month that stand alone on a page's line, by what sets them apart: dm, md or either.
DAY_FIRST = {".": "dm", "/": "dm", "-": "either"}
EITHER_FIRST = {".": "dm", "/": "either", "-": "either"}
MONTH_FIRST = {".": "dm", "/": "md", "-": "md"}


@dataclass(frozen=True, slots=True, eq=False)
class CountRule:
    """A count of years that bounds the article's own year: `code` is anniversary (the 30th), ago (31 years ago),
    over (more than 30 years), under (nearly 30 years) or lasting (30 years of relations); {n} is the number. `year` is
    0 where the words say themselves that the count is reached this year, 1 for the next; such rules come first.
    """

    code: str
    pattern: str
    year: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class CalendarRules:
    """Words of dates: tables first (keys in any form the language writes; case counts in a key with a capital).

    `years` gives phrases for {ry}, `seasons` the first month of each, `parts` the third of a month (0 for the vague
    words, which leave the whole month open); `refusals` are patterns of what only looks like a date. `published` are
    labels in front of a page's own date, `updated` those of a later change; `dateline_before` and `dateline_after`
    surround a dateline's date. `planned` and `past` are rough signs of a passage's tense, `ties` words that make a bare count
    of years a count of diplomatic relations, `diplomacy` those that do so for an anniversary. `tools` is what may
    follow the page's date on a line of its own. `spaced` is false where words are not set
    apart; `verb_last` where the verb of a date stands behind it.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    years: Mapping[str, int]
    rules: tuple[DateRule, ...]
    refusals: tuple[str, ...]
    counts: tuple[CountRule, ...]
    published: str
    updated: str
    stamps: tuple[str, ...]
    dateline_before: str
    dateline_after: str
    planned: str
    past: str
    ties: str
    diplomacy: str
    marks: str = "(?!)"  # an agency's own mark right before the page's date, wherever it stands ("Sputnik, 1920, ")
    dateline_day_before: str = "(?!)"  # the same two around a day alone ("(Agency, City, 17)"), and in brackets
    dateline_day_after: str = "(?!)"
    articles: str = "(?!)"  # what stands before a date and is no part of it ("le 8 juin")
    # "On 3 and 23 May" are two days, "between 3 and 23 May" none; what stands between the days of a row (", and on ").
    listed: str = "(?!)"
    between: str = "(?!)"
    in_a_row: str = "(?!)"
    year_line: str = "{y}"  # the line of a chronicle under which the days of a year are told
    day_suffix: str = ""
    tools: str = ""
    short_weekdays: Mapping[str, int] = field(default_factory=dict)
    spaced: bool = True
    verb_last: bool = False
    seasons: Mapping[str, int] = field(default_factory=dict)
    parts: Mapping[str, int] = field(default_factory=dict)
    bare_days: Mapping[str, str] = field(default_factory=lambda: DAY_FIRST)
    page_months: Mapping[str, int] = field(
        default_factory=lambda: ENGINE_MONTHS
    )  # in a page's own date alone: other languages' words
    halves: Mapping[str, int] = field(default_factory=dict)  # the first month of each half of a year
    # Of a part of a {year}, of all until its end, at the head of a sentence of a {year} and then of this; units.
    figures: tuple[str, str, str, str] = ("(?!)",) * 4
    dozens: Mapping[str, int] = field(default_factory=dict)  # how many documents "a dozen" counts
