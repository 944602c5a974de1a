"""Which title goes with which name: "le ministre chinois, Wang Yi" and "Murat Nurtleu, foreign minister of Kazakhstan".

In: a Scan and the spans of names. Out: for each name its title and the span of both.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from app.languages.office_rules import OfficeRules
from app.mentions.scan import Scan
from app.mentions.titles import Title
from app.text.span import Span

_TAIL = 60  # characters from an office to its name, with what it is of between them


@dataclass(frozen=True, slots=True)
class Apposition:
    """A title beside a name, and the span of both."""

    title: Title
    span: Span


@lru_cache(maxsize=8)
def _patterns(rules: OfficeRules) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    polite = f"(?:{rules.honorifics})?"
    if not rules.spaced:
        return re.compile(polite), re.compile(r"(?!)"), re.compile(""), re.compile(rf"(?:{rules.honorifics})$")
    close = re.compile(rf"(?: \([^()]{{2,20}}\))? {polite}")  # "the chairman of the corporation (CNPC) X"
    comma = re.compile(rf", {polite}")
    behind = re.compile(rf"(?:,| \()(?:{rules.also})? (?:{rules.articles})*|,? \(")
    return close, comma, behind, re.compile(rf"(?<!\w)(?:{rules.honorifics})$")


def pair_titles(seen: Scan, names: Iterable[Span], rules: OfficeRules) -> dict[Span, Apposition]:
    """Return each name's title; a title goes to one name.

    That is the name right behind it, else the one in front, else the one behind a comma.
    """
    ordered = sorted(names)
    starts, ends = [span.start for span in ordered], [span.end for span in ordered]
    close, comma, behind, _ = _patterns(rules)
    paired: dict[Span, Apposition] = {}
    for title in seen.titles:
        right = ordered[at] if (at := bisect_left(starts, title.span.end)) < len(ordered) else None
        left = ordered[at] if (at := bisect_right(ends, title.span.start) - 1) >= 0 else None
        after = seen.folded[title.span.end : right.start] if right and right.start - title.span.end < 30 else None
        before = seen.folded[left.end : title.span.start] if left and title.span.start - left.end < 30 else None
        if right and ((after is not None and close.fullmatch(after)) or _leads_to(seen, title, right, rules)):
            chosen: Span | None = right
        elif left and before is not None and behind.fullmatch(before):
            chosen = left
        elif right and after is not None and comma.fullmatch(after):
            chosen = right
        else:
            chosen = None
        if chosen and chosen not in paired:
            paired[chosen] = Apposition(title, title.span.cover(chosen))
    return paired


def _leads_to(seen: Scan, title: Title, name: Span, rules: OfficeRules) -> bool:
    """ "The akim of the town of X Mr Y": only what the office is of stands between it and the name."""
    between = Span(title.span.end, name.start)
    if not rules.tail or len(between) > _TAIL:
        return False
    first = max(0, bisect_left(seen.titles, between.start, key=_begins) - 1)
    near = seen.titles[first : bisect_left(seen.titles, between.end, key=_begins)]
    if any(between.overlaps(other.span) for other in near):
        return False
    return re.compile(rules.tail).fullmatch(seen.plain, between.start, between.end) is not None


def find_honorific(seen: Scan, name: Span, rules: OfficeRules) -> Span | None:
    """Return the name with the honorific in front of it ("M. Wang") or behind it, None where there is none."""
    if rules.honorific_behind and (behind := re.match(rules.honorific_behind, seen.folded[name.end : name.end + 30])):
        return Span(name.start, name.end + behind.end())
    before = seen.folded[max(0, name.start - 30) : name.start]
    match = _patterns(rules)[3].search(before)
    return Span(name.start - len(match.group()), name.end) if match else None


def _begins(title: Title) -> int:
    return title.span.start
