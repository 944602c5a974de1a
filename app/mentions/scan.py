"""One look at an article for the modules of this floor: gazetteer hits and titles of office inside its read passages.

In: an Article, its passages, the language's office rules. Out: a Scan, remembered for the last few articles.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.articles.article import Article
from app.articles.passage import Passage
from app.gazetteer.lookup import Hit, gazetteer
from app.languages.office_rules import OfficeRules
from app.mentions.titles import Title, find_titles
from app.terms import PassageRole
from app.text.same import Same

_OURS = frozenset({"CN", "KZ", "HK", "MO", "TW"})


@dataclass(frozen=True, slots=True)
class Scan:
    """Hits and titles in text order; each lies inside one passage. `starts` is where passages and hits begin."""

    folded: str
    plain: str
    passages: tuple[Passage, ...]
    hits: tuple[Hit, ...]
    titles: tuple[Title, ...]
    starts: tuple[list[int], list[int]]

    def passage_at(self, offset: int) -> Passage | None:
        """Return the passage that holds an offset."""
        return _holder(self.passages, self.starts[0], offset)

    def hits_from(self, start: int, end: int) -> tuple[Hit, ...]:
        """Return the hits that begin in a stretch."""
        first = bisect_left(self.starts[1], start)
        return self.hits[first : bisect_left(self.starts[1], end, first)]

    def hits_before(self, offset: int) -> tuple[Hit, ...]:
        """Return the hits that begin before an offset."""
        return self.hits[: bisect_left(self.starts[1], offset)]


def _holder(passages: Sequence[Passage], starts: list[int], offset: int) -> Passage | None:
    index = bisect_right(starts, offset) - 1
    return passages[index] if index >= 0 and offset < passages[index].span.end else None


def locate(passages: Sequence[Passage], offset: int) -> Passage | None:
    """Return the passage (they stand in text order) that holds an offset."""
    index = bisect_right(passages, offset, key=lambda passage: passage.span.start) - 1
    return passages[index] if index >= 0 and offset < passages[index].span.end else None


def scan(article: Article, passages: tuple[Passage, ...], rules: OfficeRules) -> Scan:
    """Return the hits and titles of the read passages."""
    return _scan(Same(article, passages, rules))


@lru_cache(maxsize=8)
def _scan(asked: Same[Article, tuple[Passage, ...], OfficeRules]) -> Scan:
    article, read, rules = asked.parts
    folded, plain = article.folded, article.plain
    passages = tuple(sorted(read, key=lambda passage: passage.span.start))
    starts = [passage.span.start for passage in passages]
    hits: list[Hit] = []
    for hit in gazetteer().match(folded, plain):
        passage = _holder(passages, starts, hit.start)
        if passage and hit.end <= passage.span.end and (rules.spaced or not _in_name(folded, hit)):
            hits.append(hit)
    if rules.sides:
        hits = sorted([*hits, *_find_sides(folded, passages, hits, rules)], key=lambda hit: hit.start)
    titles = tuple(
        title for title in find_titles(folded, plain, hits, rules) if _holder(passages, starts, title.span.start)
    )
    return Scan(folded, plain, passages, tuple(hits), titles, (starts, [hit.start for hit in hits]))


def states_of(seen: Scan) -> frozenset[str]:
    """Return the states of all places and adjectives in an article."""
    return _states_of(Same(seen))


@lru_cache(maxsize=8)
def _states_of(asked: Same[Scan]) -> frozenset[str]:
    (seen,) = asked.parts
    places = gazetteer().places
    return frozenset(places[id_].country for hit in seen.hits if hit.kind in ("adjective", "place") for id_ in hit.ids)


def named_most(seen: Scan) -> Counter[str]:
    """Return how often each state is named, itself, its cities or its people of the register; do not change it."""
    return _named_most(Same(seen))


@lru_cache(maxsize=8)
def _named_most(asked: Same[Scan]) -> Counter[str]:
    (seen,) = asked.parts
    known = gazetteer()
    counts = Counter[str]()
    for hit in seen.hits:
        if hit.kind in ("adjective", "place"):
            counts.update({known.places[id_].country for id_ in hit.ids} - {""})
        elif hit.kind == "person" and hit.id:
            counts[known.people[hit.id].country] += 1
        elif hit.kind == "pair" and hit.id:
            counts.update(hit.id.upper().split("-")[:2])
    return counts


def is_outnamed(seen: Scan, state: str) -> bool:
    """Tell whether an article names a state other than the two more often than `state`: it is about that one."""
    named = named_most(seen)
    return _is_headed_by_third(seen) or any(
        count > named[state] for other, count in named.items() if other not in _OURS
    )


def _is_headed_by_third(seen: Scan) -> bool:
    """Tell whether the headline names China and a third state, and not Kazakhstan: the article is about those two."""
    places = gazetteer().places
    heads = [passage.span for passage in seen.passages if passage.role is PassageRole.TITLE]
    hits = (hit for head in heads for hit in seen.hits_from(head.start, head.end) if hit.kind in ("adjective", "place"))
    named = {places[id_].country for hit in hits for id_ in hit.ids} - {""}
    return "CN" in named and "KZ" not in named and not named <= _OURS


def home_of(seen: Scan, rules: OfficeRules) -> str:
    """Return the state that a language's papers mean where they say none, or nothing where the article is on a third.

    Its own papers may never name it: a third state has to be named about as often as the partner to be the subject.
    """
    if _is_headed_by_third(seen):
        return ""
    named = named_most(seen)
    third = max((count for state, count in named.items() if state not in _OURS), default=0)
    return "" if third > max(named[rules.home], named["CN"] / 3, 1) else rules.home


def _in_name(folded: str, hit: Hit) -> bool:
    """Tell whether a place of the other state is half of a name with a middle dot (巴赫特·苏尔坦诺夫)."""
    if hit.kind != "place" or hit.id is None or gazetteer().places[hit.id].country == "CN":
        return False
    return folded[hit.end : hit.end + 1] == "\u00b7" or folded[hit.start - 1 : hit.start] == "\u00b7"


def _find_sides(folded: str, passages: tuple[Passage, ...], hits: list[Hit], rules: OfficeRules) -> Iterator[Hit]:
    """Yield the characters that stand for a state or a city where no longer name holds them."""
    taken = {at for hit in hits for at in range(hit.start, hit.end)}
    places = gazetteer().places
    for kind, place, pattern in rules.sides:
        for match in re.finditer(pattern, folded):
            if taken.isdisjoint(range(*match.span())) and locate(passages, match.start()):
                yield Hit(*match.span(), kind, place, (place,), "name", places[place].name)
