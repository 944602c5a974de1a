"""Places: cities, crossings, venues, regions and states; "here", "the Kazakh capital" and "in the same city".

In: an Article, its passages, the office rules. Out: PlaceMentions in text order.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from app.articles.article import Article
from app.articles.passage import Passage
from app.gazetteer.lookup import Hit, gazetteer
from app.gazetteer.register import Period
from app.languages.office_rules import OfficeRules
from app.mentions.mention import PlaceMention
from app.mentions.scan import Scan, scan
from app.mentions.triggers import Trigger
from app.terms import PassageRole
from app.text.span import Span, merge_spans, overlaps_any

# Behind a dateline's city: its country, a date, the agency in brackets, a dash.
_DATELINE = re.compile(
    r"(?:[,.] [^\n()]{2,40})? ?(?:\([^\n()]{2,40}\) ?)?(?:--?|:) "
    r"|[,.] [^\n()]{2,40}\([^\n()]{2,40}\)| \([^\n()]{2,40}\)\. |, [^\n()]{0,20}\d{4}(?=\n)"
    r"|, [^\n]{2,30}\d\. |[,.] \d[^\n]{4,40}[.-] "
)
_BYLINE_REACH = 80  # characters
_HEAD = 1200  # characters of an article in which its byline stands
# The rest of a line that holds nothing but a city and a venue: "Astana, Ukimet Uyi."
_ALONE = re.compile(r"(?:, [^\W\d_a-z\u00df-\u00ff\u0430-\u045f][\w' -]{2,30})?\.\s*")


def find_places(
    article: Article, passages: tuple[Passage, ...], rules: OfficeRules, day: date | None = None
) -> tuple[PlaceMention, ...]:
    """Return the places that the passages of an article of a `day` name or point at."""
    seen = scan(article, passages, rules)
    titles = merge_spans(title.span for title in seen.titles)
    named = [hit for hit in seen.hits if hit.kind == "place" and not _is_part(seen, hit, titles, rules)]
    governments = _find_governments(seen, named, rules)
    places = [_mention(seen, hit, hit.start in governments, rules) for hit in named]
    written = {mention.place: mention.name for mention in places if mention.kind == "city"}
    places = [_as_written(mention, written) for mention in places]
    capitals = list(_find_capitals(seen, places, written, rules, day))
    # "China's capital" is the city, and no second place beside it.
    places = [one for one in places if not any(capital.span.contains(one.span) for capital in capitals)] + capitals
    places.extend(_find_home(seen, places, written, rules, day))
    if not any(mention.dateline for mention in places):
        places.extend(_of_byline(article, passages, rules))
    places.sort(key=lambda mention: mention.span)
    places.extend(_point_back(seen, places, rules))
    return tuple(sorted(places, key=lambda mention: mention.span))


def _is_part(seen: Scan, hit: Hit, titles: Sequence[Span], rules: OfficeRules) -> bool:
    """Tell whether a place only helps to name something else: an office, a declaration, a newspaper."""
    span = Span(hit.start, hit.end)
    if overlaps_any(titles, span):
        return True
    before = seen.folded[max(0, hit.start - 40) : hit.start].rstrip("\"'")
    return bool(
        re.search(rules.named_before, before) or re.match(rules.named_after, seen.folded[hit.end : hit.end + 30])
    )


def _mention(seen: Scan, hit: Hit, government: bool, rules: OfficeRules) -> PlaceMention:
    place = gazetteer().places[hit.ids[0]]
    span = Span(hit.start, hit.end)
    if place.kind == "venue" and place.city:
        city = gazetteer().places[place.city]
        return PlaceMention(span, city.id, city.name, "venue", city.country, "venue")
    dateline = place.kind == "city" and _is_dateline(seen, hit, rules)
    rule = place.kind if place.kind in ("country", "region") else "metonym" if government else "name"
    rule = "dateline" if dateline else rule
    return PlaceMention(span, place.id, hit.name, place.kind, place.country, rule, dateline)


def _as_written(mention: PlaceMention, written: dict[str, str]) -> PlaceMention:
    """A venue stands in its city by the name that this article gives the city."""
    if mention.kind != "venue" or mention.place not in written:
        return mention
    name = written[mention.place]
    return PlaceMention(mention.span, mention.place, name, mention.kind, mention.country, mention.rule)


def _is_dateline(seen: Scan, hit: Hit, rules: OfficeRules) -> bool:
    if rules.dateline:
        return bool(re.compile(rules.dateline).match(seen.folded, hit.end))
    passage = seen.passage_at(hit.start)
    opens = passage is not None and (hit.start == 0 or seen.plain.rfind("\n", 0, hit.start) >= hit.start - 3)
    capitals = seen.plain[hit.start : hit.end].isupper() and seen.plain.startswith(". ", hit.end)
    alone = passage is not None and bool(_ALONE.fullmatch(seen.plain, hit.end, passage.span.end))
    return opens and (capitals or alone or bool(_DATELINE.match(seen.plain, hit.end)))


def _of_byline(article: Article, passages: tuple[Passage, ...], rules: OfficeRules) -> Iterator[PlaceMention]:
    """Yield the city of a byline as a dateline's; its line is furniture and otherwise not read."""
    head = article.plain[:_HEAD]
    byline = rf"(?:^|\n)\W{{0,3}}{rules.byline}"
    if not re.search(byline, head):
        return
    before = re.compile(rf"{byline}$")
    for hit in gazetteer().match(article.folded[:_HEAD], head):
        if hit.kind != "place" or not before.search(head, max(0, hit.start - _BYLINE_REACH), hit.start):
            continue
        place = gazetteer().places[hit.ids[0]]
        read = any(p.span.start <= hit.start < p.span.end for p in passages if p.role is PassageRole.BODY)
        if place.kind == "city" and not read:
            yield PlaceMention(Span(hit.start, hit.end), place.id, hit.name, "city", place.country, "dateline", True)
            return


@lru_cache(maxsize=64)
def _capitals(day: date | None = None) -> dict[str, str]:
    """The capital of each state on a day, or today, by country code."""
    return {
        period.value: place.id
        for place in gazetteer().places.values()
        for period in place.capital_periods
        if (period.end is None if day is None else _held_on(period, day))
    }


def _held_on(period: Period, day: date) -> bool:
    return (period.start is None or period.start <= day) and (period.end is None or day < period.end)


@lru_cache(maxsize=32)
def _trigger(pattern: str) -> Trigger:
    return Trigger(pattern)


@lru_cache(maxsize=64)
def _patterns(templates: tuple[str, ...], words: str) -> Trigger:
    return Trigger(*(template.replace("{city}", rf"(?<!\w)(?:{words})") for template in templates))


def _find_governments(seen: Scan, named: list[Hit], rules: OfficeRules) -> set[int]:
    """Return where a capital stands for its government: it speaks, or relations run between two of them."""
    seats = set(_capitals().values())
    cities = [hit for hit in named if hit.id in seats]
    if not cities:
        return set()
    found: set[int] = set()
    words = "|".join(sorted({re.escape(seen.folded[hit.start : hit.end]) for hit in cities}))
    for match in _patterns(rules.metonyms, words).finditer(seen.folded):
        first = bisect_left(cities, match.start(), key=lambda hit: hit.start)
        inside = cities[first : bisect_left(cities, match.end(), first, key=lambda hit: hit.start)]
        found |= {hit.start for hit in inside if hit.end <= match.end()}
    speech, locative = re.compile(rules.speech), re.compile(rf"(?<!\w)(?:{rules.locative})\s$")
    for hit in cities:
        if locative.search(seen.folded[max(0, hit.start - 8) : hit.start]):
            found.discard(hit.start)
        elif speech.match(seen.folded, hit.end):
            found.add(hit.start)
    return found


def _find_capitals(
    seen: Scan, places: list[PlaceMention], written: dict[str, str], rules: OfficeRules, day: date | None
) -> Iterator[PlaceMention]:
    """Yield "the Kazakh capital", unless the city's name stands beside it."""
    stating = {hit.start: hit for hit in seen.hits if hit.kind in ("adjective", "place")}
    spans = sorted(mention.span for mention in places if mention.kind == "city")
    pattern = rf"(?<![\w-])(?:{rules.capital})(?!\w)" if rules.spaced else rules.capital
    for match in _trigger(pattern).finditer(seen.folded):
        at = match.start("adjective") if match.start("adjective") >= 0 else match.start("state")
        hit = stating.get(at)
        if not hit or not hit.id or not seen.passage_at(match.start()):
            continue
        capital = _capitals(day).get(gazetteer().places[hit.id].country)
        span = Span(match.start(), max(match.end(), hit.end))
        near = spans[max(0, bisect_left(spans, span) - 1) : bisect_left(spans, Span(span.end + 4, span.end + 4))]
        beside = any(-4 < other.start - span.end < 4 or 0 <= span.start - other.end < 4 for other in near)
        if capital and not beside:
            city = gazetteer().places[capital]
            name = written.get(capital, city.name)
            yield PlaceMention(span, city.id, name, "city", city.country, "capital-of")


def _find_home(
    seen: Scan, places: list[PlaceMention], written: dict[str, str], rules: OfficeRules, day: date | None
) -> Iterator[PlaceMention]:
    """Yield "the capital" and "our country" of a language whose papers mean their own state by it."""
    home = next(
        (place for place in gazetteer().places.values() if place.kind == "country" and place.country == rules.home),
        None,
    )
    if home is None or not rules.homeland:
        return
    taken = merge_spans(mention.span for mention in places)
    city = gazetteer().places[(_capitals() | _capitals(day))[home.country]]
    for match in _trigger(rf"(?<![\w-])(?:(?P<capital>{rules.home_capital})|{rules.homeland})(?!\w)").finditer(
        seen.folded
    ):
        span = Span(*match.span())
        if overlaps_any(taken, span) or not seen.passage_at(span.start):
            continue
        if match["capital"]:
            yield PlaceMention(span, city.id, written.get(city.id, city.name), "city", city.country, "capital-of")
        else:
            yield PlaceMention(span, home.id, home.name, "country", home.country, "country")


def _point_back(seen: Scan, places: list[PlaceMention], rules: OfficeRules) -> Iterator[PlaceMention]:
    """Yield "here" as the dateline's city and "in the same city" as the city named before it."""
    cities = [mention for mention in places if mention.kind in ("city", "venue") and mention.rule != "metonym"]
    for match in _trigger(rules.here).finditer(seen.folded):
        dateline = next((one for one in reversed(_before(cities, match.start())) if one.dateline), None)
        if dateline and seen.passage_at(match.start()):
            yield _again(dateline, Span(*match.span()), "here")
    for match in _trigger(rules.same_city).finditer(seen.folded):
        earlier = _before(cities, match.start())
        if earlier and seen.passage_at(match.start()):
            yield _again(earlier[-1], Span(*match.span()), "same-city")
    seats = set(_capitals().values())
    for match in _trigger(rules.same_capital).finditer(seen.folded):
        earlier = [mention for mention in cities if mention.span.start < match.start() and mention.place in seats]
        if earlier and seen.passage_at(match.start()):
            yield _again(earlier[-1], Span(*match.span()), "capital-of")


def _before(mentions: list[PlaceMention], offset: int) -> list[PlaceMention]:
    return mentions[: bisect_left(mentions, offset, key=lambda one: one.span.start)]


def _again(mention: PlaceMention, span: Span, rule: str) -> PlaceMention:
    return PlaceMention(span, mention.place, mention.name, "city", mention.country, rule)
