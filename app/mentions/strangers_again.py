"""Later mentions of people whom no list knows: in full, or by the surname alone.

In: an Article, its Scan and the Strangers found beside titles. Out: the Strangers again, where they are named again.
"""

import re
from bisect import insort
from collections import defaultdict

from app.articles.article import Article
from app.gazetteer.variants import decline_name_ru, is_cyrillic
from app.languages.office_rules import OfficeRules
from app.mentions.scan import Scan
from app.mentions.stranger_names import Stranger
from app.text.normalise import fold
from app.text.span import Span, merge_spans, overlaps_any


def _again_pattern(form: str, rules: OfficeRules) -> re.Pattern[str]:
    if not rules.spaced:
        return re.compile(re.escape(form))
    if rules.endings:
        behind = f"(?={rules.honorific_behind})" if form in rules.shy_surnames else ""
        return re.compile(rf"(?<!\w){re.escape(form)}(?:{rules.endings})?(?!\w){behind}")
    forms = sorted(decline_name_ru(form), key=len, reverse=True) if is_cyrillic(form) else [form]
    # What all forms begin with stands first, before the look back: a pattern that opens with letters is sought fast.
    shared = forms[-1]
    while not all(one.startswith(shared) for one in forms):
        shared = shared[:-1]
    stem = re.escape(shared)
    return re.compile(rf"{stem}(?<!\w{stem})(?:{'|'.join(re.escape(one[len(shared) :]) for one in forms)})(?!\w)")


def find_strangers_again(
    article: Article, seen: Scan, strangers: list[Stranger], taken: list[Span], rules: OfficeRules
) -> list[Stranger]:
    """Return later mentions of strangers, by surname or in full."""
    again: dict[Span, Stranger] = {}
    named, found = merge_spans(taken), list[Span]()
    bearers: dict[str, set[str]] = defaultdict(set)
    for stranger in strangers:
        bearers[stranger.surname].add(stranger.name)
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
            for match in _again_pattern(form, rules).finditer(seen.folded):
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
