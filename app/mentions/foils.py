"""People named only to say who another is: "the predecessor of X", of whom what is told is not told.

In: PersonMentions of an Article and the office rules. Out: those of them who stand only for another.
"""

import re
from collections.abc import Sequence

from app.articles.article import Article
from app.languages.office_rules import OfficeRules
from app.mentions.mention import PersonMention

_BEFORE = 40  # characters before a name in which it is said that somebody preceded him
_BESIDE = 60  # characters between the one and the other, where only the two names beside each other tell who is who
_STOPS = re.compile(r"[.;:,\n]")


def find_foils(article: Article, people: Sequence[PersonMention], rules: OfficeRules) -> list[PersonMention]:
    """Return the people of whom only a predecessor or successor is told, in text order."""
    if not (rules.foil_beside or rules.foil_behind):
        return []
    return [person for person in people if _is_foil(article, person, people, rules)]


def _is_foil(article: Article, person: PersonMention, people: Sequence[PersonMention], rules: OfficeRules) -> bool:
    if person.form not in ("name", "surname"):
        return False
    text = article.folded
    if rules.foil_behind and re.match(rules.foil_behind, text[person.name_span.end : person.name_span.end + _BEFORE]):
        return True
    start = max(0, person.span.start - _BEFORE)
    said = re.search(rules.foil_beside, text[start : person.span.start]) if rules.foil_beside else None
    if said is None:
        return False
    front = start + said.start()
    named = [one for one in people if one.form in ("name", "surname") and one.name != person.name]
    apposed = any(text[one.span.end : front] == ", " for one in named if one.span.end < front)
    behind = [one for one in named if 0 < one.span.start - person.span.end <= _BESIDE]
    return apposed or any(not _STOPS.search(text[person.span.end : one.span.start]) for one in behind)
