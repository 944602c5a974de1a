"""Days that a page shows in digits alone, without year and hour ("22/01"). In: a short line over or under a headline.

Out: dates of two digits each. Elsewhere such digits are marks, prices and versions, so only stamps are read by this.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from app.articles.article import Article
from app.languages.date_rules import CalendarRules
from app.mentions.mention import DateExpression
from app.text.normalise import fold
from app.text.span import Span

# Two digits each: "1/4" counts pictures, "5.0" is a version.
_PAIR = re.compile(r"(?<![\w.,/+-])(?<!\d:)(?P<first>\d\d)(?P<stop>[./-])(?P<second>\d\d)(?![\w%]|[./,:-]\d)")
_AROUND = " \t|/–—-,;:.()[]>·•"
_LONGEST, _WORDS = 80, 2  # characters of such a line, words before the digits that may name a paper or a city
_AMOUNT = re.compile(r"\d[.,]\d|[%$€₸¥£+]|°")
_MONTHS, _DAYS = range(1, 13), range(1, 32)


def find_bare_days(article: Article, line: Span, rules: CalendarRules) -> Iterator[tuple[Span, DateExpression]]:
    """Yield the only such date of a line, if it has one that can be read in one way alone."""
    pairs = [*_PAIR.finditer(article.plain, line.start, line.end)] if len(line) <= _LONGEST else []
    if len(pairs) != 1:
        return
    (pair,) = pairs
    before, after = article.plain[line.start : pair.start()], article.plain[pair.end() : line.end]
    if _AMOUNT.search(before + after) or not (_is_label(before, rules) or _is_name(before, pair["stop"])):
        return
    if said := _read(int(pair["first"]), int(pair["second"]), pair["stop"], rules):
        weekday = _labels(rules)[1].get(fold(before).strip(_AROUND))
        start = pair.start() if weekday is None else line.start + len(before) - len(before.lstrip(_AROUND))
        yield Span(start, pair.end()), replace(said, weekday=weekday)


def is_bare(words: str) -> bool:
    """Tell whether a date is written in bare digits: any other that a page shows is trusted more."""
    return _PAIR.fullmatch(words) is not None


def _read(first: int, second: int, stop: str, rules: CalendarRules) -> DateExpression | None:
    """What the language's pages have first, or the other order where that gives no day; None where both may be."""
    day_first, month_first = _date(first, second), _date(second, first)
    usual = {"dm": {day_first}, "md": {month_first}}.get(rules.bare_days[stop], {day_first, month_first}) - {None}
    if not usual and stop != ".":  # "11.20" is twenty past eleven
        usual = {day_first, month_first} - {None}
    return usual.pop() if len(usual) == 1 else None


def _date(day: int, month: int) -> DateExpression | None:
    return DateExpression("day_month", month=month, day=day) if day in _DAYS and month in _MONTHS else None


def _is_label(before: str, rules: CalendarRules) -> bool:
    """Nothing, a weekday or a word for a page's own date stands before the digits."""
    published, weekdays = _labels(rules)
    word = fold(before).strip(_AROUND)
    return not word or word in weekdays or bool(published.search(before))


def _is_name(before: str, stop: str) -> bool:
    """A word or two, of a paper, a section or a city; before a point they would be what has a price."""
    return stop != "." and not re.search(r"\d", before) and len(before.split()) <= _WORDS


@lru_cache(maxsize=8)
def _labels(rules: CalendarRules) -> tuple[re.Pattern[str], Mapping[str, int]]:
    weekdays = {fold(word): day for table in (rules.short_weekdays, rules.weekdays) for word, day in table.items()}
    label = rf"(?:{rules.published}|{rules.updated})[\s:]*(?:{rules.articles})?\s*$"
    return re.compile(label, re.IGNORECASE), weekdays
