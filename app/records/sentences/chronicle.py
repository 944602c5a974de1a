"""Chronicles: a year on a line of its own is the year of the days told below it, up to the next such line.

In: Material and a date mention without its year. Out: that year, None where no such line stands over it.
"""

from bisect import bisect_left
from functools import lru_cache

from app.articles.article import Article
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.terms import PassageRole
from app.text.same import Same
from app.text.span import Span

_YEAR = r"((?:19|20)\d\d)"
_OPENS = 30  # characters of a paragraph in which a chronicle tells its day


def year_over(material: Material, span: Span) -> int | None:
    """Return the year of the heading over a date."""
    years = _headings(Same(material.article), material.rules.calendar.year_line)
    at = bisect_left(years, (span.start + 1,)) - 1
    if at < 0:
        return None
    start, end, year = years[at]
    # The paragraph right under it opens with a day: else the line is a menu's or a page's number.
    first = within(material.dates, Span(start, min(end, start + _OPENS)))
    return year if span.start < end and any(not date.expression.year for date in first) else None


@lru_cache(maxsize=4)
def _headings(asked: Same[Article], line_of_year: str) -> list[tuple[int, int, int]]:
    """The years on lines of their own: where what stands below each begins, where it ends, the year."""
    (article,) = asked.parts
    heading = compiled(rf"(?:[-–—•·#*]\s*)?(?:{line_of_year.replace('{y}', _YEAR)})\s?[:.]?")
    found: list[tuple[int, int, int]] = []
    for line, below in zip(article.lines, article.lines[1:], strict=False):
        match = heading.fullmatch(article.plain, line.span.start, line.span.end) if len(line.span) < _OPENS else None
        if match and below.role is PassageRole.BODY:
            found.append((below.span.start, len(article.plain), int(match[1])))
    ends = [start for start, _, _ in found[1:]] + [len(article.plain)]
    return [(start, end, year) for (start, _, year), end in zip(found, ends, strict=False)]
