"""A day told once with its year and once as of this year or the last. In: date mentions. Out: evidence of the year.

"The agreement signed on 17 May 2023 … during the visit of 17 May this year": the page is of 2023.
"""

from collections.abc import Iterator
from datetime import date

from app.articles.article import Article
from app.mentions.evidence import Evidence
from app.mentions.mention import DateMention

_SURE = 5.0


def years_told_twice(article: Article, dates: tuple[DateMention, ...]) -> Iterator[Evidence]:
    """Yield the year that follows from each such pair."""
    full = {(said.month, said.day): said for said in (one.expression for one in dates) if said.kind == "full"}
    for mention in dates:
        said = mention.expression
        stated = full.get((said.month, said.day)) if said.kind == "day_month" else None
        if stated is None or stated.year is None or said.offset not in (0, -1):
            continue
        year = stated.year - said.offset
        values = (("words", mention.span.of(article.text)),)
        allowed = ((date(year, 1, 1), date(year, 12, 31)),)
        yield Evidence("explicit_year", values, (mention.span,), allowed, early=_SURE, late=_SURE)
