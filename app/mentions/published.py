"""The article's own date. In: an article with its lines. Out: Published; its day is None where the year is missing.

`find_stamps` gives every candidate in the order of trust; `find_anchor` uses the first one that lacks only its year.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from app.articles.article import Article, Line
from app.languages.base import LanguageRules
from app.languages.date_rules import CalendarRules
from app.languages.text_rules import FurnitureRules
from app.mentions.bare_days import find_bare_days, is_bare
from app.mentions.dates import NUMBER, Calendar, Reader, compile_calendar, find_classes, read_match
from app.mentions.mention import DateExpression, Published, Reason
from app.terms import PassageRole
from app.text.same import Same
from app.text.span import Span, longest_first

# A line that carries the page's date is short (the longest of the practice pages has 96 characters).
_LONGEST_LINE = 160
# Without a label a date is the page's only near the top: within this many lines of the first.
_TOP_LINES = 8
_NEAR_TITLE = 4  # lines that may hold it under the headline of a page whose top is filled
_NAME = 16  # characters of a paper's name
_MASTHEAD = 2  # lines that may hold a paper's name with its day
_HEADING = 40  # characters of a masthead
_OPENING = 90
_LONGEST_MARK = 30
_DIGIT, _CLOCK = re.compile(r"\d"), re.compile(r"\d\d[:h]\d\d")
_COPYRIGHT = re.compile(r"©|\(c\)|copyright|all rights reserved|tous droits", re.IGNORECASE)
_LIST_ITEM = re.compile(r"\s*(?:[-*•·]\s|\d{1,2}[.)]\s)")
_READERS = re.compile(r"\s+\d{1,3}(?:[ ,]?\d{3})*\Z")  # how many have read it stands behind the day, without a word
_BRACKETED = re.compile(r"\([^()]*\)")
_OPENS_REPORT = re.compile(r"\.? ?(?:\.|--?|–|—) (?=[^\W\d_][\w-]* \w)")
# A date in a column of its own, among others over the page ("a daily paper     25 November 1999     price: free").
_COLUMN_BEFORE, _COLUMN_BEHIND = re.compile(r"(?:\s{2,}|[|·•])\s?\Z"), re.compile(r"\s{2,}|\s?[|·•]|\s*\Z")
_COLUMNS, _COLUMN_WORDS = re.compile(r"\s?[|·•]\s"), 3
# A report closes with its paper and its day ("(Daily Courier June 4, 2003)").
_CREDITED = re.compile(r"[(\[]\s*\D{3,40}\Z")
_CREDIT_ENDS = re.compile(r"(?:, [^\W\d_]{1,8}\.? ?\d{1,3})?[)\]]\.?\s*")  # with the number of its page
_INITIAL = re.compile(r"(?:^|[\s.])[^\W\d_]\.\s*\Z")  # "by Aigul N."
# A page shows its own day near the headline, and is saved long after it.
_UNDER_TITLE, _SAVED_LATER = 160, timedelta(3)
_AROUND = " \t|/-–—,;:.()[]>丨·•*"
_KINDS = frozenset({"full", "day_month"})
# Ranges are read too, so that their ends are not taken for days.
_ENDS = frozenset({"range"})
_MONTHS = _KINDS | {"month"}


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date shown by the page: `rank` 0 is trusted most. `shown` is the slice with its time of day."""

    expression: DateExpression
    span: Span
    shown: Span
    rank: int
    where: str


@dataclass(frozen=True, slots=True, eq=False)
class _Patterns:
    published: re.Pattern[str]
    updated: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    tail: re.Pattern[str]
    tools: re.Pattern[str]
    marks: re.Pattern[str]
    byline: re.Pattern[str]
    template: re.Pattern[str]
    months: Mapping[str, int]


def find_published(article: Article, rules: LanguageRules) -> Published:
    """Return the article's date as far as its text and its file give it."""
    stamps = find_stamps(article, rules)
    metadata = article.metadata
    if not stamps:
        if metadata.published is None:
            return Published()
        return Published(day=metadata.published, reasons=(metadata_reason(article),))
    best = _own_stamp(article, stamps)
    if best.where == "dateline" and best.expression.year is None and metadata.published is not None:
        # A dateline is the day of the report, not of the page: the file's own date says more.
        return Published(day=metadata.published, reasons=(metadata_reason(article),))
    day = day_of(best.expression)
    reason = Reason(best.where, (("shown", best.shown.of(article.text)),), (best.shown,))
    return Published(day, best.shown.of(article.text), best.shown, False, (reason,))


def _own_stamp(article: Article, stamps: list[Stamp]) -> Stamp:
    """The stamp that is trusted most; a day over the headline may be that on which the page was saved: a weekday with
    its date on the first line, or a date with nothing beside it, if the report shows an earlier one of its own."""
    best = stamps[0]
    day, rivals = day_of(best.expression), [one for one in stamps[1:] if one.rank == best.rank]
    if day is None or best.shown != best.span:
        return best
    if best.expression.weekday is not None and article.lines[0].span.end >= best.span.end:
        earlier = (one for one in rivals if one.shown != one.span and (told := day_of(one.expression)) and told < day)
        if own := next(earlier, None):
            return own
    title = next((line.span for line in article.lines if line.role is PassageRole.TITLE), None)
    if title is None or best.span.end > title.start or not _stands_alone(article, best):
        return best
    below = (one for one in rivals if title.end <= one.span.start <= title.end + _UNDER_TITLE)
    return next((one for one in below if (told := day_of(one.expression)) and day - told > _SAVED_LATER), best)


def _stands_alone(article: Article, stamp: Stamp) -> bool:
    """Tell whether a line holds the day and at most one word besides ("Today 8 March 2026")."""
    line = next(line.span for line in article.lines if line.span.contains(stamp.span))
    before = article.plain[line.start : stamp.span.start].split()
    return len(before) < 2 and not article.plain[stamp.span.end : line.end].strip(_AROUND)


def metadata_reason(article: Article) -> Reason:
    """Return the reason that names the file's own date."""
    day, source = article.metadata.published, article.metadata.published_from
    return Reason("metadata", (("day", day.isoformat() if day else ""), ("from", source or "metadata")))


def day_of(expression: DateExpression) -> date | None:
    """Return the day of a full date, None where anything is missing or impossible."""
    if expression.kind != "full" or not (expression.year and expression.month and expression.day):
        return None
    try:
        return date(expression.year, expression.month, expression.day)
    except ValueError:
        return None


def find_stamps(article: Article, rules: LanguageRules) -> list[Stamp]:
    """Return the candidates for the page's date, the most trusted first."""
    return _find_stamps(Same(article, rules))


def find_masthead_months(article: Article, rules: LanguageRules) -> Iterator[tuple[Span, DateExpression]]:
    """Yield the months with a year that close one of the first short lines ("Bulletin, July 2005")."""
    calendar = compile_calendar(rules.calendar)
    for line in article.lines[:_MASTHEAD]:
        for span, said in _dates(article, line.span, calendar, _MONTHS) if len(line.span) <= _HEADING else ():
            closing = not article.plain[span.end : line.span.end].strip(_AROUND)
            if said.kind == "month" and said.year and closing and line.role is not PassageRole.TITLE:
                yield span, said


@lru_cache(maxsize=8)
def _find_stamps(asked: Same[Article, LanguageRules]) -> list[Stamp]:
    article, rules = asked.parts
    calendar, patterns = compile_calendar(rules.calendar), _patterns(rules.calendar, rules.furniture)
    found: list[Stamp] = []
    title = next((at for at, line in enumerate(article.lines) if line.role is PassageRole.TITLE), 0)
    head = title or next((at for at, line in enumerate(article.lines) if line.role is PassageRole.BODY), 0)
    for at, line in enumerate(article.lines):
        # Menus, rates and the weather may fill the top: then the report's own begins at its headline.
        index = min(at, max(at - title, _MASTHEAD)) if 0 <= at - title <= _NEAR_TITLE else at
        prose = _is_prose(line, calendar)
        found.extend(_marked(article, line, calendar, patterns))
        if line.role is PassageRole.REPEAT or (prose and index > _TOP_LINES):
            continue
        words = article.plain[line.span.start : line.span.end]
        # Over the headline such words ("Latest news") are of a menu, not of what follows the report.
        if at > head and not prose and patterns.tail.match(words):
            break
        found.extend(_read_line(article, line, index, rules.calendar, calendar, patterns))
    return sorted(
        found,
        key=lambda stamp: (
            stamp.rank,
            stamp.expression.year is None,
            is_bare(stamp.span.of(article.plain)),
            stamp.span.start,
        ),
    )


def _marked(article: Article, line: Line, calendar: Calendar, patterns: _Patterns) -> Iterator[Stamp]:
    """The day behind an agency's own mark, be it in a headline, a caption or a paragraph."""
    for mark in patterns.marks.finditer(article.plain, line.span.start, line.span.end):
        for span, expression in _dates(article, Span(mark.end(), min(line.span.end, mark.end() + _OPENING)), calendar):
            if span.start == mark.end():
                yield Stamp(expression, span, _with_time(article, line.span, span, patterns)[0], 0, "page_date")


def _is_prose(line: Line, calendar: Calendar) -> bool:
    """Tell whether a line is a paragraph of the report; signs that are words make shorter ones."""
    long = _LONGEST_LINE if calendar.spaced or line.role is not PassageRole.BODY else _LONGEST_LINE // 3
    return len(line.span) >= long


def _read_line(
    article: Article, line: Line, index: int, rules: CalendarRules, calendar: Calendar, patterns: _Patterns
) -> Iterator[Stamp]:
    prose = _is_prose(line, calendar)
    # Of a paragraph its opening alone can be a dateline.
    end = line.span.start + _OPENING if prose else line.span.end
    if calendar.spaced and not _DIGIT.search(article.plain, line.span.start, end):
        return
    words = article.plain[line.span.start : min(line.span.end, end + _LONGEST_MARK)]
    marked = _COPYRIGHT.search(words)
    owned = marked and not marked.start()  # an agency's mark in front of its day and hour, or of bare years
    credit = line.role is PassageRole.CAPTION  # "Photo: Agency 19.05.2023 12:55 724": the page's line goes on
    item = _LIST_ITEM.match(words)  # a page may list its day and its readers above the report
    if item and index >= _TOP_LINES:
        return
    end = min(end, line.span.start + marked.start()) if marked and not owned else end
    stretch = Span(line.span.start, end)
    for span, expression in _dates(article, stretch, calendar) or (
        [] if prose or _dates(article, stretch, calendar, _ENDS) else _of_page(article, line, index, rules, patterns)
    ):
        shown, timed = _with_time(article, line.span, span, patterns)
        if credit and not (timed and not _behind(article, line, span, shown, timed).strip(_AROUND)):
            continue
        if (item and shown.of(article.plain) != words[item.end() :].strip(_AROUND)) or (owned and not timed):
            continue
        if where := _place(article, line, index, span, shown, timed, patterns, calendar):
            # A date alone on a line far down may be that of a caption or of a table.
            rank = ("page_date", "page_update", "lone_date", "dateline").index(where)
            yield Stamp(expression, span, shown, rank, where.replace("lone", "page"))


def _of_page(
    article: Article, line: Line, index: int, rules: CalendarRules, patterns: _Patterns
) -> list[tuple[Span, DateExpression]]:
    """The dates of a line that only a page writes so: in another language, or in bare digits near the headline."""
    near = index < _TOP_LINES and line.role is not PassageRole.TITLE
    return _of_engine(article, line.span, patterns) or ([*find_bare_days(article, line.span, rules)] if near else [])


def _of_engine(article: Article, span: Span, patterns: _Patterns) -> list[tuple[Span, DateExpression]]:
    """The full dates of a line that a site writes in another language than that of the report ("Mar 12, 2024")."""
    found = []
    for match in patterns.template.finditer(article.folded, span.start, span.end):
        day, month, year = (match["d"] or match["d2"]), (match["m"] or match["m2"]), match["y"] or match["y2"]
        said = DateExpression("full", year=int(year), month=patterns.months[month], day=int(day))
        found.append((Span(*match.span()), said))
    return found


def _place(
    article: Article,
    line: Line,
    index: int,
    span: Span,
    shown: Span,
    timed: bool,
    patterns: _Patterns,
    calendar: Calendar,
) -> str | None:
    """Tell what a date on a line is: the page's own, that of a change, a dateline's, or none of these."""
    before = article.plain[line.span.start : shown.start]
    after = _behind(article, line, span, shown, timed)
    if before[-1:] in ("[", "(") and after[:1] in ("]", ")"):
        after = after[1:]  # "[2011-06-08]  print  share": the brackets are the date's own
    prose = _is_prose(line, calendar)
    titled = line.role is PassageRole.TITLE
    if not titled:
        if calendar.before.fullmatch(before) and calendar.after.match(after) and not timed and (prose or after.strip()):
            return "dateline"
        labels = [(match.end(), "page_date") for match in patterns.published.finditer(before)]
        labels += [(match.end(), "page_update") for match in patterns.updated.finditer(before)]
        near = [label for label in labels if len(before) - label[0] < 40]
        if near and not prose:
            return max(near)[1]
    if index < _TOP_LINES and not titled and not before.strip() and not timed and _OPENS_REPORT.match(after):
        return "dateline"  # "28.03.2024. The prime minister …"
    if prose or _in_brackets(article, line.span, span) or _is_value(article, line, patterns):
        return None
    alone = not before.strip(_AROUND) and not after.strip(_AROUND)
    closing = not after.strip(_AROUND) or after.lstrip()[:1] in "|-–—/丨" or (after[:1] == "," and len(after) < 14)
    sentence = _is_sentence(after, patterns) or (line.role is PassageRole.BODY and len(before.split()) > 7)
    near_top = index < _TOP_LINES
    opens = near_top and not before.strip(_AROUND) and (after.lstrip()[:1] in ".|·" or after[:2] == "  ")
    opens = opens or (near_top and not before.strip(_AROUND) and bool(patterns.tools.fullmatch(after)))
    named = line.role is PassageRole.FURNITURE or (
        (not after.strip() or bool(patterns.tools.fullmatch(after))) and len(before) < _NAME
    )
    masthead = (
        index < _MASTHEAD and named and re.search(r"\d{4}|[一二][〇零○一二三四五六七八九]{3}", span.of(article.plain))
    )
    column = near_top and _COLUMN_BEFORE.search(before) and _COLUMN_BEHIND.match(after)
    byline = near_top and line.role is PassageRole.FURNITURE and bool(patterns.byline.match(before))
    head = (masthead or byline or ((opens or column) and not titled)) and not sentence
    closes = near_top and closing and not sentence and not titled
    if head or closes or (near_top and alone) or (timed and not sentence):
        return "page_date"
    if _CREDITED.match(before) and _CREDIT_ENDS.fullmatch(after) and line.role is PassageRole.FURNITURE:
        return "lone_date"
    return "lone_date" if alone else None


def _behind(article: Article, line: Line, span: Span, shown: Span, timed: bool) -> str:
    """Return what follows a date on its line, without its publisher's mark and the number of its readers."""
    after = article.plain[shown.end : line.span.end]
    if marked := _COPYRIGHT.search(after):
        after = after[: marked.start()]  # what follows it is the publisher's name and years
    dated = timed or span.of(article.plain)[-4:].isdigit()
    return "" if dated and _READERS.match(after) else after


def _is_value(article: Article, line: Line, patterns: _Patterns) -> bool:
    """Tell whether the line before asks for a date of something else: "Date of the establishment of relations:"."""
    words = article.plain[: line.span.start].rstrip()[-_LONGEST_MARK:]
    return words.endswith(":") and not patterns.published.search(words) and not patterns.updated.search(words)


def _is_sentence(after: str, patterns: _Patterns) -> bool:
    """Tell whether what follows a date ends a sentence; a byline that carries the date does not, nor does the last of
    several columns ("· Politics · 3 min.")."""
    *columns, last = _COLUMNS.split(after)
    if columns and not columns[0].strip() and len(last.split()) <= _COLUMN_WORDS:
        return False
    ends = after.rstrip().endswith((".", "!", "?", "。")) and not _INITIAL.search(after)
    return ends and not patterns.tools.fullmatch(after)


def _in_brackets(article: Article, line: Span, span: Span) -> bool:
    """Tell whether the date stands in brackets with other words (an exhibition's days, a photo credit)."""
    for match in _BRACKETED.finditer(article.plain, line.start, line.end):
        inside = Span(*match.span())
        if inside.contains(span) and len(inside) < len(line) - 2:
            return len(inside) - len(span) > 12
    return False


def _dates(
    article: Article, span: Span, calendar: Calendar, kinds: frozenset[str] = _KINDS
) -> list[tuple[Span, DateExpression]]:
    found: dict[Span, DateExpression] = {}
    present = find_classes(article.folded, span, calendar)
    if NUMBER not in present:
        return []
    for reader in _readers(calendar, present, kinds):
        for match in reader.pattern.finditer(article.plain, span.start, span.end):
            if expression := read_match(reader.rule, match, calendar):
                place = _trim(article, Span(*match.span()), calendar.article)
                if place not in found:
                    found[place] = expression
    if not found:
        return []
    refused = {Span(*match.span()) for match in calendar.refusals.finditer(article.plain, span.start, span.end)}
    return [
        (place, found[place])
        for place in longest_first(found.keys() | refused)
        if place in found and place not in refused and found[place].kind in kinds and found[place].offset is None
    ]


@lru_cache(maxsize=1024)
def _readers(calendar: Calendar, present: frozenset[str], kinds: frozenset[str]) -> tuple[Reader, ...]:
    return tuple(one for one in calendar.readers if one.rule.kind in kinds | _ENDS and one.classes <= present)


def _trim(article: Article, span: Span, before: re.Pattern[str]) -> Span:
    """Leave out the article of a date ("le 8 juin" is shown as "8 juin")."""
    match = before.match(article.plain[span.start : span.end])
    return Span(span.start + match.end(), span.end) if match else span


def _with_time(article: Article, line: Span, span: Span, patterns: _Patterns) -> tuple[Span, bool]:
    """Return the slice with the time of day before or after it, and whether there is one."""
    start, end = span.start, span.end
    if match := patterns.before.search(article.plain[line.start : start]):
        start = line.start + match.start()
    if match := patterns.after.match(article.plain[end : line.end]):
        end += match.end()
    clocked = _CLOCK.search(article.plain, start, end) is not None  # the hour may be part of what was read
    return Span(start, end), clocked or (start, end) != (span.start, span.end)


@lru_cache(maxsize=16)
def _patterns(calendar: CalendarRules, furniture: FurnitureRules) -> _Patterns:
    before, after = calendar.stamps
    return _Patterns(
        published=re.compile(calendar.published, re.IGNORECASE),
        updated=re.compile(calendar.updated, re.IGNORECASE),
        before=re.compile(rf"(?<![\d:])(?:{before})$", re.IGNORECASE),
        after=re.compile(rf"(?:{after})(?!\d)", re.IGNORECASE),
        tools=re.compile(calendar.tools or "(?!)", re.IGNORECASE),
        marks=re.compile(calendar.marks, re.IGNORECASE),
        byline=re.compile(rf"\s*(?:{furniture.byline})\b", re.IGNORECASE),
        tail=re.compile("|".join(f"(?:{text})" for text in furniture.tails) or "(?!)", re.IGNORECASE),
        template=_template(calendar),
        months=calendar.page_months,
    )


def _template(calendar: CalendarRules) -> re.Pattern[str]:
    words = "|".join(sorted(calendar.page_months, key=len, reverse=True)) or "(?!)"
    year = r"(?:19|20)\d\d)(?!\d)"
    day_first = rf"(?<!\d)(?<!- )(?P<d>[0-3]?\d)\s(?P<m>{words})\b\.?,?\s(?P<y>{year}"
    return re.compile(rf"{day_first}|(?<!\w)(?P<m2>{words})\b\.?\s(?P<d2>[0-3]?\d),?\s(?P<y2>{year}")
