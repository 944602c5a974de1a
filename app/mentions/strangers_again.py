"""Later mentions of people whom no list knows: in full, or by the surname alone.

In: an Article, its Scan and the Strangers found beside titles. Out: the Strangers again, where they are named again.
"""

import re
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice, takewhile

from app.articles.article import Article
from app.gazetteer.variants import decline_name_ru, is_cyrillic
from app.languages.office_rules import OfficeRules
from app.mentions.scan import Scan
from app.mentions.stranger_names import Stranger
from app.text.normalise import fold
from app.text.span import Span, merge_spans, overlaps_any

_WORD = re.compile(r"\w+")


def _again_pattern(form: str, rules: OfficeRules) -> tuple[re.Pattern[str], str]:
    """Return the pattern of a name in all its forms, and the letters with which every match begins."""
    if not rules.spaced:
        return re.compile(re.escape(form)), form
    if rules.endings:
        behind = f"(?={rules.honorific_behind})" if form in rules.shy_surnames else ""
        return re.compile(rf"(?<!\w){re.escape(form)}(?:{rules.endings})?(?!\w){behind}"), form
    forms = sorted(decline_name_ru(form), key=len, reverse=True) if is_cyrillic(form) else [form]
    shared = forms[-1]
    while not all(one.startswith(shared) for one in forms):
        shared = shared[:-1]
    ends = "|".join(re.escape(one[len(shared) :]) for one in forms)
    return re.compile(rf"(?<!\w){re.escape(shared)}(?:{ends})(?!\w)"), shared


class _Words:
    """The words of a text in the order of their letters, so that a long one is not gone through for every name."""

    def __init__(self, folded: str, spaced: bool) -> None:
        self._folded = folded
        self._sorted = sorted((m.group(), m.start()) for m in _WORD.finditer(folded)) if spaced else []

    def find(self, pattern: re.Pattern[str], letters: str) -> Iterator[re.Match[str]]:
        """Yield the matches of a pattern in text order; each stands at the beginning of a word with these letters."""
        opening = _WORD.match(letters)
        if not self._sorted or opening is None:
            yield from pattern.finditer(self._folded)
            return
        first = bisect_left(self._sorted, (opening.group(),))
        words = takewhile(lambda word: word[0].startswith(opening.group()), islice(self._sorted, first, None))
        for start in sorted(start for _, start in words):
            if match := pattern.match(self._folded, start):
                yield match


def find_strangers_again(
    article: Article, seen: Scan, strangers: list[Stranger], taken: list[Span], rules: OfficeRules
) -> list[Stranger]:
    """Return later mentions of strangers, by surname or in full."""
    again: dict[Span, Stranger] = {}
    named, found = merge_spans(taken), list[Span]()
    bearers: dict[str, set[str]] = defaultdict(set)
    for stranger in strangers:
        bearers[stranger.surname].add(stranger.name)
    words = _Words(seen.folded, rules.spaced)
    sought: dict[tuple[str, ...], int] = {}
    for stranger in strangers:
        # A name that titles stand beside many times is sought once, from its first mention on.
        key = (stranger.name, stranger.written, stranger.surname, stranger.country)
        if sought.get(key, stranger.span.start + 1) <= stranger.span.start:
            continue
        sought[key] = stranger.span.start
        for form, full in ((fold(stranger.written or stranger.name), True), (stranger.surname, False)):
            shy = not full and form in rules.shy_surnames
            told = rules.honorific_behind or rules.shy_behind != "(?!)"
            if (shy and not told) or bearers[form] - {stranger.name}:
                continue
            for match in words.find(*_again_pattern(form, rules)):
                span = Span(*match.span())
                free = not overlaps_any(named, span) and not overlaps_any(found, span)
                late = full or span.start > stranger.span.start
                cased = not rules.spaced or seen.plain[span.start].isupper()
                if shy and not rules.honorific_behind:
                    cased = cased and bool(re.match(rules.shy_behind, seen.folded[span.end : span.end + 12]))
                if free and late and cased and seen.passage_at(span.start):
                    insort(found, span)
                    again[span] = Stranger(
                        span,
                        stranger.name,
                        stranger.surname,
                        stranger.country,
                        full,
                        "office-name-again",
                        person=stranger.person,
                    )
    return list(again.values())
