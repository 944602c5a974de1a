"""What one verb tells of several days in a row: "met on 3 July and on 23 October", "visits in 2003, 2005 and 2007".

In: a statement read at a cue, with its day. Out: one statement for each day of the row.
"""

from dataclasses import replace

from app.mentions.mention import DateExpression, DateMention
from app.records.sentences.clauses import compiled
from app.records.sentences.dating import resolved
from app.records.sentences.material import Material, within
from app.records.sentences.statement import Statement
from app.terms import MeetingKind
from app.text.span import Span

_DAYS = frozenset({"full", "day_month"})
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_FOLLOWS = 24  # characters between two days of a row


def on_each_day(material: Material, sentence: Span, one: Statement, tense: str) -> list[Statement]:
    """Return a statement for each day, month or (of visits) year of the row in which its own stands."""
    said = one.date.mention if one.date and one.own_date else None
    row = _row(material, sentence, said, one.kind == MeetingKind.VISIT) if said else []
    while len(row) > 1 and one.cue.end <= row[-1].span.start and not _ends(material, row[-1], sentence):
        row.pop()  # "met in May, and in June the two governments …": of what is told next
    if len(row) < 2:
        return [one]
    dates = [(mention, resolved(material, mention, tense, None)) for mention in _with_years(row)]
    limit = material.anchor.limit
    told = [
        replace(one, date=date)
        for _, date in dates
        if date and (limit is None or tense == "planned" or date.start <= limit)
    ]
    return told if len(told) > 1 else [one]


def _row(material: Material, sentence: Span, said: Span, years: bool) -> list[DateMention]:
    """The mentions of one sort around one, each joined to the next by a comma or "and"."""
    mentions = within(material.dates, sentence)
    at = next((i for i, mention in enumerate(mentions) if mention.span == said), None)
    if at is None or not _sort(mentions[at], years):
        return []
    if len(bare := _bare_years(material, sentence, mentions[at]) if _sort(mentions[at], years) == "year" else []) > 1:
        return bare
    first = last = at
    while first and _joined(material, mentions[first - 1], mentions[first], years):
        first -= 1
    while last + 1 < len(mentions) and _joined(material, mentions[last], mentions[last + 1], years):
        last += 1
    return list(mentions[first : last + 1])


def _ends(material: Material, last: DateMention, sentence: Span) -> bool:
    """Nothing of the clause stands behind the last day of a row; years are bound to no other clause."""
    return last.expression.kind == "year" or not material.words(Span(last.span.end, sentence.end)).strip()[:1].isalnum()


def _bare_years(material: Material, sentence: Span, first: DateMention) -> list[DateMention]:
    """The years of a row that only its first word makes dates: "in 2013, 2015 and 2017"."""
    text, end = material.article.plain, sentence.end
    found: list[DateMention] = []
    match = compiled(rf"\D*{_YEAR}").match(text, first.span.start, end)
    while match:
        said = DateExpression("year", year=int(match["year"]))
        found.append(replace(first, span=Span(*match.span("year")), expression=said))
        match = compiled(rf"(?:{material.rules.calendar.in_a_row}){_YEAR}").match(text, match.end(), end)
    return found


def _sort(mention: DateMention, years: bool) -> str:
    """What a mention is to be the like of its neighbours: a day, a month, a year; "" where it makes no row."""
    said = mention.expression
    kind = "year" if said.kind == "range" and said.end and said.end.kind == "year" else said.kind
    if mention.dateline or (kind == "year" and not years):
        return ""
    return "day" if kind in _DAYS else kind if kind in ("month", "year") else ""


def _joined(material: Material, one: DateMention, other: DateMention, years: bool) -> bool:
    gap = Span(one.span.end, max(one.span.end, other.span.start))
    if _sort(one, years) != _sort(other, years) or not _sort(one, years) or not 0 < len(gap) <= _FOLLOWS:
        return False
    return compiled(material.rules.calendar.in_a_row).fullmatch(material.words(gap)) is not None


def _with_years(row: list[DateMention]) -> list[DateMention]:
    """A year that only the last of a row says holds for all: "on 3 July and on 23 October 2024"."""
    year = row[-1].expression.year
    months = [mention.expression.month or 0 for mention in row]
    if year is None or months != sorted(months) or any(mention.expression.year for mention in row[:-1]):
        return row
    return [
        replace(one, expression=replace(said, kind="full" if said.day else said.kind, year=year))
        for one in row
        for said in (one.expression,)
    ]
