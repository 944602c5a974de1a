"""Chronicles: a year on a line of its own is the year of the days told below it, up to the next such line.

In: Material and a date mention without its year. Out: that year, None where no such line stands over it.
"""

import re
from bisect import bisect_left
from functools import lru_cache

from app.articles.article import Article
from app.records.sentences.material import Material, within
from app.terms import PassageRole
from app.text.same import Same
from app.text.span import Span

_HEADING = re.compile(
    r"(?:[-–—•·#*]\s*)?(?:(?:in|en|в|year|année)\s)?((?:19|20)\d\d)(?:\s?(?:год\w{0,2}|г\.|жыл\w{0,4}|年))?\s?[:.]?",
    re.IGNORECASE,
)
_OPENS = 30  # characters of a paragraph in which a chronicle tells its day


def year_over(material: Material, span: Span) -> int | None:
    """Return the year of the heading over a date."""
    years = _headings(Same(material.article))
    at = bisect_left(years, (span.start + 1,)) - 1
    if at < 0:
        return None
    start, end, year = years[at]
    # The paragraph right under it opens with a day: else the line is a menu's or a page's number.
    first = within(material.dates, Span(start, min(end, start + _OPENS)))
    return year if span.start < end and any(not date.expression.year for date in first) else None


@lru_cache(maxsize=4)
def _headings(asked: Same[Article]) -> list[tuple[int, int, int]]:
    """The years on lines of their own: where what stands below each begins, where it ends, the year."""
    (article,) = asked.parts
    found: list[tuple[int, int, int]] = []
    for line, below in zip(article.lines, article.lines[1:], strict=False):
        match = _HEADING.fullmatch(article.plain[line.span.start : line.span.end]) if len(line.span) < _OPENS else None
        if match and below.role is PassageRole.BODY:
            found.append((below.span.start, len(article.plain), int(match[1])))
    ends = [start for start, _, _ in found[1:]] + [len(article.plain)]
    return [(start, end, year) for (start, _, year), end in zip(found, ends, strict=False)]
