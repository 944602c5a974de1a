"""Names that a complement puts off: "secrétaire du comité du Parti pour la province du Shaanxi, Zhao Yide".

In: a Scan, a title, the office rules. Out: where a name may begin behind the complement, and the state it says.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from app.gazetteer.lookup import gazetteer
from app.languages.office_rules import OfficeRules
from app.mentions.scan import Scan
from app.mentions.titles import Title, country_of
from app.text.span import Span

_REACH = 120  # characters between an office and the name that its complement puts off
_CAPITAL = re.compile(r"(?<=[ ,])(?=[^\W\d_a-z\u00df-\u00ff\u0430-\u045f])")
_STOP = re.compile(r"[;:()\n\"!?]|\. (?=\w{2})")
_PLACES = ("city", "region", "country", "crossing")


@lru_cache(maxsize=8)
def _opening(rules: OfficeRules) -> re.Pattern[str]:
    return re.compile(rf",? (?:{rules.honorifics})?$")


def name_in_complement(seen: Scan, title: Title, rules: OfficeRules) -> Iterator[int]:
    """Yield where capitals begin behind a title in its clause: first where a comma or an honorific opens a name."""
    end = min(title.span.end + _REACH, _end_of_passage(seen, title.span.end))
    stop = _STOP.search(seen.plain, title.span.end, end)
    stretch = seen.plain[title.span.end : stop.start() if stop else end]
    verb = re.search(rf"(?<!\w)(?:{rules.verbs})(?!\w)", stretch) if rules.verbs else None
    stretch = stretch[: verb.start()] if verb else stretch
    starts = [title.span.end + match.start() for match in _CAPITAL.finditer(stretch)]
    opened = [at for at in starts if _opening(rules).search(seen.folded[title.span.end : at][-16:])]
    yield from sorted(starts, key=lambda at: at not in opened or "," not in seen.plain[at - 6 : at])


def _end_of_passage(seen: Scan, offset: int) -> int:
    passage = seen.passage_at(offset - 1)
    return passage.span.end if passage else offset


def state_around(seen: Scan, title: Title, name: Span) -> str | None:
    """Return the state of a title: of the first state, province, city or body in or behind it, up to the name."""
    known = gazetteer()
    first = bisect_left(seen.hits, title.span.start, key=lambda hit: hit.start)
    last = bisect_left(seen.hits, name.start, first, key=lambda hit: hit.start)
    for hit in seen.hits[first:last]:
        if country := country_of(hit):
            return country
        if hit.kind == "place" and hit.id and known.places[hit.id].kind in _PLACES:
            return known.places[hit.id].country or None
    return None
