"""Dates of the running text. In: an article, its passages, a language's rules. Out: date mentions in text order.

A passage is searched only by the rules whose words it holds; overlaps go to the longest reading.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from app.articles.article import Article
from app.articles.passage import Passage
from app.languages.base import LanguageRules
from app.languages.date_rules import CalendarRules, DateRule
from app.mentions.listed_days import days_apart
from app.mentions.mention import DateExpression, DateMention
from app.terms import PassageRole
from app.text.guard import Guarded
from app.text.normalise import fold
from app.text.sight import Words
from app.text.span import Span, longest_first

_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_READ = frozenset({PassageRole.BODY, PassageRole.TITLE})
# A refusal's words stand within this many characters of what only looks like a date.
_DATELINE_KINDS = frozenset({"full", "day_month", "day"})
_SENTENCE = 80  # characters: what a bare date opens as its dateline is no shorter
_NEAR = 40
_HALF_YEAR = 6  # months
_FEBRUARY = 2
_HAN_DIGITS = "〇一二三四五六七八九零○"
_REPUBLIC = 1911  # the year before the first that Taiwan counts
_OLD_YEAR = 70  # two digits from here on are of the last century
_MONTH, _WEEKDAY, NUMBER = "\0month", "\0weekday", "\0number"


@dataclass(frozen=True, slots=True, eq=False)
class Reader:
    """A rule made ready: its pattern, the classes a passage must hold, and the words of which it needs one."""

    rule: DateRule
    pattern: Guarded
    classes: frozenset[str]
    words: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """A language's words of dates, compiled: readers, refusals and the tables by folded word."""

    readers: tuple[Reader, ...]
    refusals: Guarded
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    years: Mapping[str, int]
    seasons: Mapping[str, int]
    parts: Mapping[str, int]
    halves: Mapping[str, int]
    triggers: frozenset[str]
    listed: tuple[str, ...]
    sought: Words
    spaced: bool
    placeholders: Mapping[str, str]
    before: Guarded
    after: Guarded
    day_before: Guarded
    day_after: Guarded
    listed_by: Guarded
    between: Guarded
    article: re.Pattern[str]

    def fill(self, pattern: str) -> str:
        """Return a pattern with its placeholders written out."""
        return _fill(pattern, self.placeholders)


def find_dates(article: Article, passages: tuple[Passage, ...], rules: LanguageRules) -> tuple[DateMention, ...]:
    """Return the dates of the title and the body in text order, none overlapping."""
    calendar = compile_calendar(rules.calendar)
    starts = {line.span.start for line in article.lines}
    found: list[DateMention] = []
    for passage in passages:
        if passage.role in _READ:
            at_line = passage.span.start in starts and passage.role is PassageRole.BODY
            found.extend(_read_passage(article, passage.span, calendar, at_line))
    return tuple(found)


def _read_passage(article: Article, span: Span, calendar: Calendar, at_line: bool) -> Iterator[DateMention]:
    present = find_classes(article.folded, span, calendar)
    if not present:
        return
    readings: dict[Span, DateMention] = {}
    for reader in _able(calendar, present):
        for match in reader.pattern.finditer(article.plain, span.start, span.end):
            if expression := read_match(reader.rule, match, calendar):
                for place, said in days_apart(match, expression, calendar.listed_by, calendar.between):
                    known = readings.get(place)
                    if known is None or (said.year and not known.expression.year):  # of a row, with the year of all
                        readings[place] = DateMention(place, said, reader.rule.name, form=reader.rule.form)
    if not readings:
        return
    low = max(span.start, min(place.start for place in readings) - _NEAR)
    high = min(span.end, max(place.end for place in readings) + _NEAR)
    refused = {Span(*match.span()) for match in calendar.refusals.finditer(article.plain, low, high)}
    for place in longest_first(readings.keys() | refused):
        if place in readings and place not in refused:
            mention = readings[place]
            dateline = at_line and _is_dateline(article, span, mention, calendar)
            yield replace(mention, dateline=True) if dateline else mention


@lru_cache(maxsize=4096)
def _able(calendar: Calendar, present: frozenset[str]) -> tuple[Reader, ...]:
    """The readers that can find something in a passage with these words."""
    return tuple(one for one in calendar.readers if one.classes <= present and (not one.words or one.words & present))


def _is_dateline(article: Article, passage: Span, mention: DateMention, calendar: Calendar) -> bool:
    """Tell whether a place in capitals or as a short name stands before the date and a close of dateline after."""
    kind = mention.expression.kind
    if mention.span.start - passage.start > 60 or kind not in _DATELINE_KINDS:
        return False
    if mention.span.start == passage.start and len(passage) < _SENTENCE:
        return False  # the date over a page, with the name of the paper
    bare = (calendar.day_before, calendar.day_after)
    return any(
        before.fullmatch(article.plain, passage.start, mention.span.start)
        and after.match(article.plain, mention.span.end)
        for before, after in ((bare,) if kind == "day" else ((calendar.before, calendar.after), bare))
    )


def find_classes(folded: str, span: Span, calendar: Calendar) -> frozenset[str]:
    """Return what a stretch holds that a rule may need: numbers, months, weekdays and the rules' own words."""
    if calendar.spaced:
        words = calendar.triggers.intersection(_LETTERS.findall(folded, span.start, span.end))
    else:
        words = frozenset(calendar.listed[index] for index in calendar.sought.within(folded, span.start, span.end))
    present = set(words)
    if not words.isdisjoint(calendar.months):
        present.add(_MONTH)
    if not words.isdisjoint(calendar.weekdays):
        present.add(_WEEKDAY)
    if not calendar.spaced or _DIGIT.search(folded, span.start, span.end):
        present.add(NUMBER)  # Chinese also writes numbers in characters
    return frozenset(present)


@lru_cache(maxsize=16)
def compile_calendar(rules: CalendarRules) -> Calendar:
    """Return a language's calendar made ready; once per language."""
    placeholders = _placeholders(rules)
    readers = tuple(_reader(rule, placeholders) for rule in rules.rules)
    months, weekdays = _folded(rules.months), _folded({**rules.weekdays, **rules.short_weekdays})
    own = frozenset(word for reader in readers for word in reader.words)
    return Calendar(
        readers=readers,
        refusals=_compile("|".join(f"(?:{_unnamed(_fill(text, placeholders))})" for text in rules.refusals) or "(?!)"),
        months=months,
        weekdays=weekdays,
        numbers=_folded(rules.numbers),
        years=_folded(rules.years),
        seasons=_folded(rules.seasons),
        parts=_folded(rules.parts),
        halves=_folded(rules.halves),
        triggers=own | months.keys() | weekdays.keys(),
        listed=(listed := tuple(own | months.keys() | weekdays.keys())),
        sought=Words(listed),
        spaced=rules.spaced,
        placeholders=placeholders,
        before=_compile(_fill(rules.dateline_before, placeholders)),
        after=_compile(_fill(rules.dateline_after, placeholders)),
        day_before=_compile(rules.dateline_day_before),
        day_after=_compile(rules.dateline_day_after),
        listed_by=_compile(rules.listed),
        between=_compile(rules.between),
        article=re.compile(rf"(?:{rules.articles})\s+", re.IGNORECASE),
    )


def _reader(rule: DateRule, placeholders: Mapping[str, str]) -> Reader:
    classes = set()
    if "{month}" in rule.pattern:
        classes.add(_MONTH)
    if "{weekday}" in rule.pattern and "(?:{weekday}" not in rule.pattern and r"(?:\b{weekday}" not in rule.pattern:
        classes.add(_WEEKDAY)
    stated_year = "{y}" in rule.pattern and "(?:\\s+{y}" not in rule.pattern
    if stated_year or any(digits in rule.pattern for digits in ("{d}", "{mm}", "{yy}")):
        classes.add(NUMBER)
    words = frozenset(fold(rule.needs).split())
    return Reader(rule, _compile(_fill(rule.pattern, placeholders)), frozenset(classes), words)


def _placeholders(rules: CalendarRules) -> dict[str, str]:
    suffix = f"(?:{rules.day_suffix})?" if rules.day_suffix else ""
    day = rf"(?<!\d)(?<!\d:)(?P<{{}}>0?[1-9]|[12]\d|3[01])(?!\d){suffix}"  # no minutes ("09:16 Nov 25")
    year = r"(?<!\d)(?P<{}>(?:19|20)\d\d)(?!\d)"
    if not rules.spaced:
        days = _words({word: number for word, number in rules.numbers.items() if number < 32})
        day = rf"(?P<{{}}>(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?!\d)|{days})"
        year = rf"(?P<{{}}>(?<!\d)(?:19|20)\d\d(?!\d)|[一二][{_HAN_DIGITS}]{{{{3}}}})"
    months, weekdays = _words(rules.months), _words(rules.weekdays)
    filled = {
        "d": day.format("d"),
        "d2": day.format("d2"),
        "y": year.format("y"),
        "y2": year.format("y2"),
        "mm": r"(?P<m>0?[1-9]|1[0-2])(?!\d)",
        "yy": r"(?P<yy>\d\d)(?!\d)",
        "roc": r"(?<!\d)(?P<roc>\d{2,3})(?!\d)",
        "dayname": f"(?P<w>{weekdays}|(?:{_words(rules.short_weekdays)})(?=[.,]))[.,]*",
        "n": rf"(?<!\d)(?P<n>\d{{1,3}}(?!\d)|{_words(rules.numbers)})",
        "ry": f"(?P<ry>{_words(rules.years)})",
        "season": f"(?P<season>{_words(rules.seasons)})",
        "part": f"(?P<part>{_words(rules.parts)})",
        "half": f"(?P<half>{_words(rules.halves)})",
        "months": months,
        "weekdays": weekdays,
    }
    for key, group, words in (("month", "m", months), ("weekday", "w", weekdays)):
        filled[key], filled[key + "2"] = f"(?P<{group}>{words})", f"(?P<{group}2>{words})"
    if rules.spaced:
        for key in ("month", "month2", "weekday", "weekday2", "ry", "season"):
            filled[key] += r"(?!\w)"
    return filled


def _words(table: Mapping[str, int]) -> str:
    """Return the alternation of a table's words, longest first; a word with a capital is matched as written."""
    words = sorted(table, key=lambda word: (-len(word), word))
    return "|".join(f"(?-i:{_both(word)})" if word != word.lower() else re.escape(word) for word in words) or "(?!)"


def _both(word: str) -> str:
    return f"{re.escape(word)}|{re.escape(word.upper())}" if word.upper() != word else re.escape(word)


def _fill(pattern: str, placeholders: Mapping[str, str]) -> str:
    return re.sub(r"\{([a-z]+2?)\}", lambda match: placeholders.get(match[1], match[0]), pattern)


def _unnamed(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


def _compile(pattern: str) -> Guarded:
    return Guarded(pattern)


def _folded(table: Mapping[str, int]) -> dict[str, int]:
    return {fold(word): number for word, number in table.items()}


def read_match(rule: DateRule, match: re.Match[str], calendar: Calendar) -> DateExpression | None:
    """Return what a match says, or None where it is no date after all (31 February)."""
    groups = {name: text for name, text in match.groupdict().items() if text}
    first = _values(groups, "", calendar)
    offset = _offset(rule, groups, calendar)
    if not _possible(first):
        return None
    if rule.kind == "last_of_month":
        return _last_of_month(first, offset)
    if rule.kind != "range":
        return _express(rule.kind, first, offset, rule.direction)
    second = _values(groups, "2", calendar)
    if "month" not in second and "month" in first and "day" in second:
        second["month"] = first["month"]
    elif "month" in second and "month" not in first and "day" in first:
        first["month"] = second["month"]
    # A year said once at the end holds for both; said at the start alone it is that of the only month.
    if "year" in first and "year" not in second and "m2" not in groups:
        second["year"] = first["year"]
    if not (_possible(first) and _possible(second)):
        return None
    return _express("range", first, offset, rule.direction, _express(kind_of(second), second, offset, 0))


def _express(
    kind: str, values: Mapping[str, int], offset: int | None, direction: int, end: DateExpression | None = None
) -> DateExpression:
    """Return the expression of a kind with the values that were read."""
    year, month, day, weekday = (values.get(name) for name in ("year", "month", "day", "weekday"))
    return DateExpression(kind, year, month, day, weekday, offset, direction, end, values.get("part", 0))


def _last_of_month(values: dict[str, int], offset: int | None) -> DateExpression:
    """The last day of a month; of a February whose year is not said it is no more than the month."""
    year, month = values.get("year"), values["month"]
    if year or month != _FEBRUARY:
        values = {**values, "day": monthrange(year or _REPUBLIC, month)[1]}
    return _express(kind_of(values), values, offset, 0)


def kind_of(values: Mapping[str, int]) -> str:
    """Return the kind of expression that a set of values makes."""
    if values.get("day"):
        if values.get("month"):
            return "full" if values.get("year") else "day_month"
        return "day"
    if values.get("month"):
        return "month"
    return "weekday" if values.get("weekday") is not None else "year"


def _values(groups: Mapping[str, str], suffix: str, calendar: Calendar) -> dict[str, int]:
    values: dict[str, int] = {}
    if text := groups.get("y" + suffix):
        values["year"] = _integer(text, calendar)
    elif (text := groups.get("roc")) and not suffix:
        values["year"] = _REPUBLIC + int(text)
    elif (text := groups.get("yy")) and not suffix:
        values["year"] = int(text) + (2000 if int(text) < _OLD_YEAR else 1900)
    if text := groups.get("m" + suffix):
        values["month"] = int(text) if text.isdigit() else calendar.months[fold(text)]
    elif (text := groups.get("season")) and not suffix:
        values["month"] = calendar.seasons[fold(text)]
    elif (text := groups.get("half")) and not suffix:
        values["month"], values["part"] = calendar.halves[fold(text)], _HALF_YEAR
    if (text := groups.get("part")) and not suffix:
        values["part"] = calendar.parts[fold(text)]
    if text := groups.get("d" + suffix):
        values["day"] = _integer(text, calendar)
    if text := groups.get("w" + suffix):
        values["weekday"] = calendar.weekdays[fold(text)]
    return values


def _integer(text: str, calendar: Calendar) -> int:
    """Return a number written in digits, in a word of the table, or digit by digit in characters."""
    if text.isdecimal():
        return int(text)
    if (known := calendar.numbers.get(fold(text))) is not None:
        return known
    levelled = text.replace("零", "〇").replace("○", "〇")
    return int("".join(str(_HAN_DIGITS.index(char)) for char in levelled))


def _offset(rule: DateRule, groups: Mapping[str, str], calendar: Calendar) -> int | None:
    if text := groups.get("ry"):
        return calendar.years[fold(text)]
    if (text := groups.get("n")) and rule.offset is not None:
        return rule.offset * (int(text) if text.isdigit() else calendar.numbers[fold(text)])
    return rule.offset


def _possible(values: Mapping[str, int]) -> bool:
    day, month = values.get("day"), values.get("month")
    if not day or not month:
        return True
    return day <= (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31)
