"""What an office is held of: "of the Management Board of KazMunayGas (KMG)", with the state that it tells.

In: the text behind an office, the gazetteer hits. Out: where the complement ends, and the state it says, if any.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from app.gazetteer.lookup import Hit, gazetteer
from app.gazetteer.origin import origin_of
from app.languages.office_rules import OfficeRules

# An organisation of many states ("president of the AIIB"): its people speak for none.
OF_MANY = "XX"
_REACH = 140  # characters
_SENTENCE_END = re.compile(r"[^\W\d_]{5}[.!?] ")  # behind a word too long for an abbreviation
_LAST_TWO = re.compile(r" ([^\W\d_][\w'-]+ [^\W\d_][\w'-]+)\Z")


@lru_cache(maxsize=8)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def find_complement(
    plain: str, end: int, hits: Sequence[Hit], rules: OfficeRules, more: bool = False
) -> tuple[int, list[str]]:
    """Return where the complement of an office that ends at `end` ends, and the states named in it.

    With `more` the office's state has been read, and the complement only goes on behind it.
    """
    pattern = rules.complement_more if more else rules.complement
    if not pattern:
        return end, []
    match = _pattern(pattern).match(plain, end, end + _REACH)
    if match is None:
        return end, []
    first = bisect_left(hits, end, key=lambda hit: hit.start)
    last = bisect_left(hits, match.end(), first, key=lambda hit: hit.start)
    inside = hits[first:last]
    person = next((hit.start for hit in inside if hit.kind == "person"), match.end())
    closed = _SENTENCE_END.search(plain, end, match.end())
    stop = min(person, closed.end() - 2 if closed else match.end())
    name = _LAST_TWO.search(plain[end:stop])
    if name and origin_of(name[1]) and not any(hit.end > end + name.start() for hit in inside if hit.start < stop):
        stop = end + name.start()
    words = plain[end:stop].rstrip(" ,")
    inside = [hit for hit in inside if hit.end <= end + len(words)]
    return end + len(words), _states(inside)


def _states(hits: Sequence[Hit]) -> list[str]:
    """The states in the order in which they count: of a body or a region first, of a city where nothing else says."""
    known = gazetteer()
    places = [known.places[hit.id] for hit in hits if hit.kind in ("place", "adjective") and hit.id]
    bodies = [known.bodies[hit.id] for hit in hits if hit.kind == "body" and hit.id]
    said = [place.country for place in places if place.kind in ("country", "region") and place.country]
    said += [body.country for body in bodies if body.country]
    said += [place.country for place in places if place.kind == "city" and place.country]
    many = any(body.organised and body.country is None for body in bodies)
    return said or ([OF_MANY] if many else [])
