"""The days of an issue: a weekly or monthly that shows a span of days or a month instead of one day.

In: an article with its lines, its language's calendar. Out: the first and the last day with the span of the words.
"""

import re
from dataclasses import replace
from datetime import date

from app.articles.article import Article, Line
from app.languages.base import LanguageRules
from app.mentions.dates import NUMBER, compile_calendar, find_classes, read_match
from app.mentions.mention import DateExpression
from app.mentions.months import whole_month
from app.terms import PassageRole
from app.text.span import Span, longest_first

_TOP_LINES = 4
_SHORT = 100  # characters of a line that is a heading
_WORDS = 12
_LONGEST = 31  # days of an issue
# The number of an issue with its year: "2006 No. 20", "2006年第20期", "№ 20, 2006".
_NUMBERED = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:年|,| -)? ?(?:第|№|n°|no\.? |nr\.? )\s?\d{1,3}(?!\d)"
    r"|(?:№|n°|no\.? |nr\.? )\s?\d{1,3}(?:,| \(| -)? ?((?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)


def find_issue(article: Article, rules: LanguageRules) -> tuple[date, date, Span] | None:
    """Return the days that a heading over the report gives with their year, which the number of the issue may give."""
    numbered = (_NUMBERED.search(article.plain, *line.span) for line in article.lines[:_TOP_LINES])
    year = next((int(match[1] or match[2]) for match in numbered if match), None)
    for line in article.lines[:_TOP_LINES]:
        words = article.plain[line.span.start : line.span.end]
        heading = len(words) <= _SHORT and len(words.split()) <= _WORDS and not words.rstrip().endswith((".", "!", "?"))
        if (
            heading
            and line.role in (PassageRole.TITLE, PassageRole.FURNITURE, PassageRole.CAPTION)
            and (found := _days(article, line, rules, year))
            # Of a picture's caption the days are those of the picture, unless the line opens with them.
            and (line.role is not PassageRole.CAPTION or found[2].start == line.span.start)
        ):
            return found
    return None


def _days(article: Article, line: Line, rules: LanguageRules, year: int | None) -> tuple[date, date, Span] | None:
    calendar = compile_calendar(rules.calendar)
    if NUMBER not in find_classes(article.folded, line.span, calendar):
        return None
    found: dict[Span, DateExpression] = {}
    for reader in calendar.readers:
        if reader.rule.kind not in ("range", "month"):
            continue
        for match in reader.pattern.finditer(article.plain, line.span.start, line.span.end):
            if said := read_match(reader.rule, match, calendar):
                found[Span(*match.span())] = said
    for span in longest_first(found.keys()):
        if days := _stated(found[span]) or (year and _stated(replace(found[span], year=found[span].year or year))):
            return *days, span
    return None


def _stated(said: DateExpression) -> tuple[date, date] | None:
    """The days of a month of a year, or from one day to another, where the words give the year."""
    year = said.year or (said.end.year if said.end else None)
    if said.kind == "month" and said.month and year:
        return whole_month(date(year, said.month, 1))[:2]
    if said.kind != "range" or not (said.end and said.day and said.end.day and said.end.month and year):
        return None
    month = said.month or said.end.month
    try:
        last = date(said.end.year or year, said.end.month, said.end.day)
        first = date(last.year - (month > last.month), month, said.day)
    except ValueError:
        return None
    return (first, last) if 0 < (last - first).days <= _LONGEST else None
