"""Which states a text names, by name or adjective. In: an Article, its passages, the office rules. Out: StateMentions.

A pair ("Sino-Kazakh") names two states at one span; "US$" and "US dollars" name none.
"""

import re
from dataclasses import dataclass

from app.articles.article import Article
from app.articles.passage import Passage
from app.gazetteer.lookup import Hit, gazetteer
from app.languages.office_rules import OfficeRules
from app.mentions.scan import scan
from app.text.span import Span

_MONEY = 16  # characters beside a state in which its money is named
_MISSIONS = ("embassy-cn-kz", "embassy-kz-cn", "consulate-cn-", "consulate-kz-")
OF_SIX = ("china-central-asia", "cca-summit")  # China sits there with Kazakhstan and the other four

# How the two states begin in the names of what they have in common ("China-Kazakhstan business council").
_STEMS = {"CN": ("chin", "sino", "кита", "қыта", "中"), "KZ": ("kaz", "каз", "қаз", "哈")}


@dataclass(frozen=True, slots=True)
class StateMention:
    """A span that names the state `country` (ISO 3166 alpha-2)."""

    span: Span
    country: str


def find_states(article: Article, passages: tuple[Passage, ...], rules: OfficeRules) -> tuple[StateMention, ...]:
    """Return every naming of a state in text order."""
    return tuple(
        StateMention(Span(hit.start, hit.end), country)
        for hit in scan(article, passages, rules).hits
        if not _is_money(article, hit, rules)
        for country in _countries(hit, article.folded[hit.start : hit.end])
    )


def _is_money(article: Article, hit: Hit, rules: OfficeRules) -> bool:
    before, behind = article.folded[max(0, hit.start - _MONEY) : hit.start], article.folded[hit.end : hit.end + _MONEY]
    if behind.startswith("$"):
        return True
    return bool(re.search(rules.money_before, before) or re.match(rules.money_behind, behind))


def _countries(hit: Hit, words: str) -> tuple[str, ...]:
    if hit.kind == "pair":
        return tuple(part.upper() for part in (hit.id or "").split("-")[:2])
    if hit.kind == "body" and hit.id:
        body = gazetteer().bodies[hit.id]
        if hit.id.startswith(_MISSIONS):
            return ("CN", "KZ")  # one of the two states in the other
        if body.organised and body.topic != "media" and body.country:
            return (body.country,)  # a ministry or a state company acts for its state
        # China is a "comprehensive strategic partner" of many, and nobody but China speaks of "one China".
        idea, named = body.kind == "initiative", _named_in(words)
        if (body.topic == "bilateral" and not idea) or hit.id.startswith(OF_SIX) or len(named) > 1:
            return ("CN", "KZ")  # "the China-Kazakhstan committee"
        return named if idea else ()
    if hit.kind not in ("adjective", "place"):
        return ()
    places = gazetteer().places
    found = {places[id_].country for id_ in hit.ids if id_ in places and places[id_].kind == "country"}
    return tuple(found) if len(found) == 1 else ()


def _named_in(words: str) -> tuple[str, ...]:
    """Return which of the two states a name holds the beginning of: both in "the China-Kazakhstan committee"."""
    return tuple(state for state, stems in _STEMS.items() if any(stem in words for stem in stems))
