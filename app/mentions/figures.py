"""What the figures of an article say about its year. In: an article, its passages, its language. Out: evidence.

Trade "in the first four months of 2017" is told of in that year, a total "as of the end of 2022" in the next one, as is
what trade was "in 2020", where that of "the first quarter of this year" follows.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from app.articles.article import Article
from app.articles.passage import Passage
from app.languages.base import LanguageRules
from app.languages.date_rules import CalendarRules
from app.mentions.evidence import Evidence, tense_at
from app.mentions.jubilees import Window
from app.terms import PassageRole
from app.text.span import Span

# Nobody has figures of a time that is to come; of one that is over they grow old.
_NOT_YET, _OLD = 7.0, 3.5
_AND_THEN = 2  # the sort that two sentences tell
_NEXT = 160  # characters of the second of them
_VALUE = 16  # characters behind it in which its figure stands


def years_of_figures(article: Article, passages: tuple[Passage, ...], rules: LanguageRules) -> Iterator[Evidence]:
    """Yield what the latest figure of a part of a year says, and the latest of all until the end of one."""
    *sorts, units = _patterns(rules.calendar)
    found: dict[int, tuple[int, Span]] = {}
    for passage in passages:
        if passage.role is not PassageRole.BODY:
            continue
        for sort, pattern in enumerate(sorts):
            for match in _matches(article.plain, passage.span, pattern, whole=sort == _AND_THEN):
                year, span = int(match[match.lastindex or 0]), Span(*match.span())
                if not units.search(article.plain, passage.span.start, max(passage.span.end, span.end + _VALUE)):
                    continue
                if found.get(sort, (0, span))[0] < year and tense_at(article, passages, span, rules) != "planned":
                    found[sort] = year, span
    for sort, (year, span) in found.items():
        values = (("words", span.of(article.text)), ("tense", "past"))
        yield Evidence("explicit_year", values, (span,), (_window(sort, year),), early=_NOT_YET, late=_OLD)


def _matches(plain: str, passage: Span, pattern: re.Pattern[str], *, whole: bool) -> Iterator[re.Match[str]]:
    """Yield where a pattern stands in a sentence; one of a whole year begins with it, and the next one goes on."""
    if not whole:
        yield from pattern.finditer(plain, passage.start, passage.end)
    elif match := pattern.match(plain, passage.start, passage.end + _NEXT):
        yield match


def _window(sort: int, year: int) -> Window:
    """Return when figures are told: of a part of a year in it or just after, those until its end in the next."""
    if sort == _AND_THEN:
        return date(year + 1, 3, 1), date(year + 1, 12, 31)
    return (date(year, 12, 20), date(year + 1, 12, 31)) if sort else (date(year, 3, 1), date(year + 1, 1, 31))


@lru_cache(maxsize=8)
def _patterns(calendar: CalendarRules) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(text.replace("{year}", r"((?:19|20)\d\d)"), re.IGNORECASE) for text in calendar.figures)
