"""Bodies: organisations, mechanisms, initiatives, and single sessions of a series ("the 14th ASEM ministers' meeting").

In: an Article, its passages, the office rules. Out: BodyMentions in text order, an edition with its known dates.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.articles.article import Article
from app.articles.passage import Passage
from app.gazetteer.lookup import gazetteer
from app.gazetteer.register import Body
from app.languages.office_rules import OfficeRules
from app.mentions.mention import BodyMention
from app.mentions.scan import Scan, scan
from app.mentions.triggers import Trigger
from app.text.span import Span, merge_spans, overlaps_any

# An organisation and the level of a session make a series of its own.
_SERIES: dict[tuple[str, str], str] = {
    ("asem", "ministers"): "asem-fmm",
    ("asem", "summit"): "asem-summit",
    ("sco", "ministers"): "sco-cfm",
    ("sco", "summit"): "sco-chs",
    ("sco", "government"): "sco-chg",
    ("cica", "ministers"): "cica-ministerial",
    ("cica", "summit"): "cica-summit",
    ("china-central-asia", "ministers"): "china-central-asia-fmm",
    ("china-central-asia", "summit"): "china-central-asia-summit",
    ("brics", "summit"): "brics-summit",
    ("g20", "summit"): "g20-summit",
    ("c5", "summit"): "c5",
    ("bri", "forum"): "brf",
}
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NEAR = 90


@dataclass(frozen=True, slots=True)
class _Find:
    """A body in the text before its edition is known."""

    span: Span
    body: str
    series: str | None


@dataclass(frozen=True, slots=True)
class _Words:
    left: re.Pattern[str]
    right: re.Pattern[str]
    ordinal: re.Pattern[str]
    behind: re.Pattern[str]
    session: re.Pattern[str]
    again: re.Pattern[str]
    levels: tuple[tuple[str, re.Pattern[str]], ...]
    series: tuple[tuple[str, Trigger], ...]


@lru_cache(maxsize=8)
def _words(rules: OfficeRules) -> _Words:
    filler = rf"(?:{rules.sessions}|{rules.between.removeprefix('(?:').removesuffix(')*')})"
    whole = r"(?<!\w)(?:{})(?!\w)" if rules.spaced else "{}"
    words = "|".join(sorted(map(re.escape, rules.ordinals), key=len, reverse=True))
    return _Words(
        left=re.compile(rf"(?<![\w'-]){filler}*$"),
        right=re.compile(rf"{filler}*(?!\w)" if rules.spaced else rf"[\"' ]*{filler}*"),
        ordinal=re.compile(
            rf"(?<![\w-])(?:(?P<word>{words})|{rules.ordinal_digits}) ?[\"' ]*$"
            if rules.spaced
            else rf"(?:(?P<word>{words})|{rules.ordinal_digits})[次届轮]?[\"' ]*$"
        ),
        # A Chinese series stands before its number, and what its session is of may stand between the two.
        behind=re.compile(
            rf"[\"' ]*{rules.between}(?:(?P<word>{words})|{rules.ordinal_digits})[次届轮]?{rules.between}"
            rf"(?:{rules.sessions})"
        ),
        session=re.compile(rf"(?<!\w)(?:{rules.sessions})(?!\w)"),
        again=re.compile(rules.again),
        levels=tuple((name, re.compile(whole.format(pattern))) for name, pattern in rules.levels),
        series=tuple((name, Trigger(rf"(?<!\w)(?:{pattern})(?!\w)")) for name, pattern in rules.series),
    )


def find_bodies(article: Article, passages: tuple[Passage, ...], rules: OfficeRules) -> tuple[BodyMention, ...]:
    """Return the bodies and sessions that the passages name."""
    seen = scan(article, passages, rules)
    words = _words(rules)
    found = [_Find(Span(hit.start, hit.end), hit.ids[0], None) for hit in seen.hits if hit.kind == "body"]
    taken = merge_spans(find.span for find in found)
    found += [find for find in _find_bilateral(seen, words) if not overlaps_any(taken, find.span)]
    mentions: list[BodyMention] = []
    for find in sorted(found, key=lambda find: find.span):
        mention = _read(seen, find, words, rules)
        if mentions and _is_short_form(seen, mentions[-1], mention):
            continue
        mentions.append(mention)
    return tuple(mentions)


def _find_bilateral(seen: Scan, words: _Words) -> Iterator[_Find]:
    """Yield "strategic dialogue" and the like where the article is of the two states and the passage of no other."""
    if not _states(seen, None) >= {"CN", "KZ"}:
        return
    for name, pattern in words.series:
        for match in pattern.finditer(seen.folded):
            passage = seen.passage_at(match.start())
            if passage and _states(seen, passage.span) <= {"CN", "KZ"}:
                yield _Find(Span(*match.span()), name, name)


def _states(seen: Scan, span: Span | None) -> set[str]:
    places = gazetteer().places
    return {
        places[hit.id].country
        for hit in (seen.hits_from(span.start, span.end) if span else seen.hits)
        if hit.kind in ("adjective", "place") and hit.id and places[hit.id].kind == "country"
    }


def _is_short_form(seen: Scan, before: BodyMention, mention: BodyMention) -> bool:
    """Tell whether a mention is the abbreviation in brackets behind the same body."""
    between = seen.folded[before.span.end : mention.span.start]
    same = mention.body == before.body or before.series is not None
    return same and between.strip(" \"'") == "("


def _read(seen: Scan, find: _Find, words: _Words, rules: OfficeRules) -> BodyMention:
    passage = seen.passage_at(find.span.start)
    bounds = passage.span if passage else find.span
    before = seen.folded[max(bounds.start, find.span.start - _NEAR) : find.span.start]
    after = seen.folded[find.span.end : min(bounds.end, find.span.end + _NEAR)]
    left = match.group() if (match := words.left.search(before)) else ""
    right = match.group() if (match := words.right.match(after)) else ""
    right = right.split(",")[0]
    counted = None if rules.spaced else words.behind.match(after)
    phrase = f"{left}{find.span.of(seen.folded)}{counted.group() if counted else right}"
    ordinal = words.ordinal.search(before[: len(before) - len(left)])
    number = _number(ordinal or counted, rules)
    if number is None and (again := words.again.search(after)) and again.start() < 50:
        number = rules.ordinals.get(again["ordinal"])
    series = find.series or _series(find.body, phrase, words) or _only_series(find.body, number)
    start = find.span.start - len(left) - (len(ordinal.group()) if ordinal else 0)
    end = find.span.end + max((m.end() for m in words.session.finditer(right)), default=0)
    if not (series and number is not None and ordinal):
        start = find.span.start
    end = find.span.end + counted.end() if counted and not ordinal else end
    span = Span(start, end if series else find.span.end)
    return _settle(seen, find, span, series, number, after)


def _series(body: str, phrase: str, words: _Words) -> str | None:
    known = gazetteer()
    if body in known.events:
        return body
    level = next((name for name, pattern in words.levels if pattern.search(phrase)), None)
    if level is None and "forum" in phrase:
        level = "forum"
    return _SERIES.get((body, level)) if level else None


def _only_series(body: str, number: int | None) -> str | None:
    """ "The sixth meeting of China and Central Asia": where one level alone has met so often, it is of that level."""
    known = gazetteer().events
    levels = [series for (owner, _), series in _SERIES.items() if owner == body]
    met = [series for series in levels if any(event.edition == number for event in known.get(series, ()))]
    return met[0] if number is not None and len(met) == 1 else None


def _number(match: re.Match[str] | None, rules: OfficeRules) -> int | None:
    if not match:
        return None
    if match["word"]:
        return rules.ordinals[match["word"]]
    return next((int(group) for group in match.groups()[1:] if group and group.isdigit()), None)


def _settle(seen: Scan, find: _Find, span: Span, series: str | None, number: int | None, after: str) -> BodyMention:
    """Name the edition where an ordinal, a year or a city tells it; otherwise the series or the body."""
    known = gazetteer()
    body = known.bodies[series if series in known.bodies else find.body]
    if series is None:
        return BodyMention(find.span, body.id, body.kind, "name")
    editions = known.events.get(series, ())
    if number is not None:
        chosen = [event for event in editions if event.edition == number]
        if len(chosen) != 1:
            return BodyMention(span, body.id, body.kind, "ordinal", series, number)
        return _edition(span, chosen[0], "ordinal")
    chosen = _by_year_or_city(seen, span, editions, after)
    if len(chosen) == 1:
        return _edition(span, chosen[0], "year-or-city")
    return BodyMention(span, body.id, body.kind, "series", series)


def _by_year_or_city(seen: Scan, span: Span, editions: tuple[Body, ...], after: str) -> list[Body]:
    near = [hit.id for hit in seen.hits_from(span.end, span.end + 12) if hit.kind == "place"]
    year = match if (match := _YEAR.search(after[:25])) else None
    chosen = list(editions)
    if year:
        chosen = [event for event in chosen if event.date_start and str(event.date_start.year) == year.group()]
    cities = [event for event in chosen if event.place in near]
    return cities if cities else chosen if year else []


def _edition(span: Span, event: Body, rule: str) -> BodyMention:
    return BodyMention(
        span, event.id, "event", rule, event.series, event.edition, event.date_start, event.date_end, event.place
    )
