"""References to people named in the article: "the Kazakh minister", "les deux présidents", "son homologue", "il".

In: an Article, its passages, its PersonMentions, the office rules. Out: PersonMentions of form "office" or "pronoun".
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from app.articles.article import Article
from app.articles.passage import Passage
from app.gazetteer.lookup import Hit, gazetteer
from app.languages.office_rules import OfficeRules
from app.mentions.cast import Cast, Character, gather_cast, last_before
from app.mentions.heads import Heads
from app.mentions.many import is_of_many
from app.mentions.mention import PersonMention
from app.mentions.pronouns import find_pronouns
from app.mentions.scan import Scan, scan
from app.mentions.speaker import find_speaker
from app.mentions.talkers import named_of_each
from app.mentions.tenure import held_in_year, then_in_office
from app.mentions.titles import Title
from app.mentions.triggers import Trigger
from app.terms import PassageRole
from app.text.span import Span, merge_spans, overlaps_any

_SIDES = ("CN", "KZ")
# A state said beside an office begins within this many characters of it.
_BESIDE = 200
_HEADS = frozenset({"president", "prime_minister"})


def find_references(
    article: Article,
    passages: tuple[Passage, ...],
    people: tuple[PersonMention, ...],
    rules: OfficeRules,
    day: date | None = None,
) -> tuple[PersonMention, ...]:
    """Return the references that can be settled on a person named in the article of a `day`, in text order."""
    if not people:
        return ()
    seen = scan(article, passages, rules)
    cast = gather_cast(seen, people)
    offices = [*_find_offices(seen, cast, people, rules)]
    plurals = [*_find_plurals(seen, cast, rules, day)]
    found = [
        *offices,
        *plurals,
        *_find_free_pairs(seen, cast, plurals, offices, rules),
        *_find_counterparts(seen, cast, people, rules),
        *_find_others(seen, cast, (*people, *offices), rules),
        *_find_latter(seen, cast, people, rules),
    ]
    found += find_pronouns(seen, cast, sorted([*people, *found], key=_order), rules)
    found += find_speaker(seen, people, rules)
    return tuple(sorted(found, key=_order))


def _order(mention: PersonMention) -> tuple[Span, str]:
    return mention.span, mention.name


def refer(mention: PersonMention, span: Span, form: str, rule: str, office: str | None = None) -> PersonMention:
    """Return a reference at `span` to whom `mention` names."""
    return PersonMention(
        span, span, mention.name, mention.person, mention.side, form, rule, office, antecedent=mention.name_span
    )


def _find_offices(
    seen: Scan, cast: Cast, people: Iterable[PersonMention], rules: OfficeRules
) -> Iterator[PersonMention]:
    """Titles without a name: "le ministre kazakh", "Kazakhstan's president", "the ambassador"."""
    named = merge_spans(mention.span for mention in people)
    heads = Heads(seen, cast)
    for title in seen.titles:
        if title.former or overlaps_any(named, title.span) or not _is_definite(seen, title, rules):
            continue
        if two := _two_holders(cast, title):
            yield from (refer(mention, title.span, "office", "office", code) for code, mention in two)
            continue
        able = heads.who(title, cast.holders(title.codes, title.country))
        able = able if title.country else _foremost(able, title.span.start)  # "the premier" of a report on one of two
        mention = cast.nearest(able, title.span.start, later=title.country is not None or _is_head(title, able))
        if mention:
            yield refer(mention, title.span, "office", "office", title.office)


def _two_holders(cast: Cast, title: Title) -> list[tuple[str, PersonMention]]:
    """ "The mayor and the ambassador opened …": two offices that people of the two states hold, one each."""
    if len(title.codes) != len(_SIDES) or title.country:
        return []
    able = [cast.holders((code,), None) for code in title.codes]
    states = [{one.country for one in holders} for holders in able]
    if any(len(one) != 1 for one in states) or set.union(*states) != set(_SIDES):
        return []
    named = [(code, cast.nearest(holders, title.span.start)) for code, holders in zip(title.codes, able, strict=True)]
    return [(code, mention) for code, mention in named if mention]


def _is_head(title: Title, able: list[Character]) -> bool:
    """ "The head of state has received …", named in the sentence after: the one president of the article."""
    return len(able) == 1 and not _HEADS.isdisjoint(title.codes)


def _is_definite(seen: Scan, title: Title, rules: OfficeRules) -> bool:
    before = seen.folded[max(0, title.span.start - 24) : title.span.start]
    if re.search(rules.definite, before):
        return True
    possessive = "'s " in seen.folded[title.span.start : title.head]
    passage = seen.passage_at(title.span.start)
    headline = passage is not None and passage.role is PassageRole.TITLE
    return title.country is not None and (
        possessive or headline or (passage is not None and passage.span.start == title.span.start)
    )


@lru_cache(maxsize=8)
def _plurals(rules: OfficeRules) -> Trigger:
    groups = "|".join(f"(?P<{code}>{pattern})" for code, pattern in rules.plural_offices)
    return Trigger(rf"(?<![\w-])(?:{groups})(?!\w)" if rules.spaced else groups)


@lru_cache(maxsize=64)
def _trigger(*patterns: str) -> Trigger:
    return Trigger(*patterns)


def _find_plurals(seen: Scan, cast: Cast, rules: OfficeRules, day: date | None) -> Iterator[PersonMention]:
    """ "Les deux ministres", "the Chinese and Kazakh presidents": one reference for each side's person."""
    stating = [hit for hit in seen.hits if hit.kind in ("adjective", "place") and hit.id]
    named = {hit.start for hit in seen.hits if hit.kind == "person"}
    for match in _plurals(rules).finditer(seen.folded):
        span = Span(*match.span())
        before = seen.folded[max(0, span.start - 60) : span.start]
        before = re.sub(rf"(?:[\w-]+(?:,| (?:{rules.joint})) )?[\w-]+ $", "", before)
        first = bisect_left(stating, span.start - _BESIDE, key=lambda hit: hit.start)
        last = bisect_left(stating, span.end + _BESIDE, first, key=lambda hit: hit.start)
        countries = _countries_beside(seen, span, stating[first:last], rules)
        if not countries >= set(_SIDES) and is_of_many(seen, span, rules):
            continue
        both = re.search(rf"(?:{rules.both})[ \w'-]{{0,24}}$", seen.folded[max(0, span.start - 30) : span.start])
        lead = re.search(rules.two, seen.folded[max(0, span.start - 24) : span.start]) or re.search(rules.two, before)
        each_other = rules.reciprocal and re.match(rules.reciprocal, seen.folded[span.end : span.end + 40])
        two = bool(lead and (both or each_other)) or not rules.spaced or rules.bare_pairs
        if rules.bare_pairs and not countries and span.end + 1 in named:
            continue  # "министры Мурат Нуртлеу и …": those who are meant stand there
        if not seen.passage_at(span.start) or not (countries >= set(_SIDES) or (two and not countries)):
            continue
        code = match.lastgroup or ""
        pair = _pair(seen, cast, code, bool(countries), span.start, day)
        if code == "leader" and two and len({cast.of(mention).country for mention in pair}) < len(_SIDES):
            # Deputies, too, are called leaders where they lead a session.
            pair = named_of_each(seen, cast, span.start, rules)
        apart = rules.home or not rules.spaced
        if apart and len({cast.of(mention).country for mention in pair}) < len(_SIDES):
            continue  # of two who are meant the article names one: they stand for their offices
        for mention in pair:
            yield refer(mention, span, "office", "pair", code if code != "minister" else None)


def _pair(seen: Scan, cast: Cast, code: str, said: bool, offset: int, day: date | None) -> list[PersonMention]:
    """The office-holders of the two sides, unless just before two were named of whom one is of a third state."""
    home = seen.passage_at(offset)
    if home and not said:
        able = [
            one for state in sorted({one.country for one in cast.characters}) for one in cast.holders((code,), state)
        ]
        near = [mention for one in able if (mention := one.last_before(offset)) and _is_near(seen, mention, home)]
        if len(near) == 2 and {cast.of(mention).country for mention in near} - set(_SIDES):
            return sorted(near, key=_order)
        close = {one.country for one in cast.characters if (m := one.last_before(offset)) and _is_near(seen, m, home)}
        if close - set(_SIDES) and len(close & set(_SIDES)) == 1:
            return []  # "the two countries" are the one of the two that was named and a third
    words = home.span.of(seen.folded) if home else ""
    able_of = [_of_that_year(cast, code, side, words) or cast.holders((code,), side) for side in _SIDES]
    here = [[one for one in able if home and one.is_named_in(home.span)] for able in able_of]
    holders = [named or then_in_office(able, code, words, day) for named, able in zip(here, able_of, strict=True)]
    pair = [cast.nearest(one, offset, later=True) for one in holders]
    return [mention for mention in pair if mention]


def _of_that_year(cast: Cast, code: str, side: str, words: str) -> list[Character]:
    """ "Of the two leaders' meetings the first was in 2013": who held it in the year that is named."""
    ours = [one for one in cast.characters if one.country == side]
    return held_in_year(ours, "president" if code == "leader" else code, words)


def _is_near(seen: Scan, mention: PersonMention, home: Passage) -> bool:
    passage = seen.passage_at(mention.span.start)
    return passage is not None and home.index - passage.index <= 1


def _countries_beside(seen: Scan, span: Span, stating: list[Hit], rules: OfficeRules) -> set[str]:
    """The states said with a plural office: in it, before it ("Chinese and Kazakh") or behind it."""
    places = gazetteer().places
    return {
        places[hit.id].country
        for hit in stating
        if hit.id
        and (
            (span.start <= hit.start and hit.end <= span.end)
            or (
                hit.end <= span.start
                and re.fullmatch(
                    rf"(?:'s)?(?:(?:,| (?:{rules.joint})) [\w-]+(?:'s)?)? ", seen.folded[hit.end : span.start]
                )
            )
            or (
                hit.start >= span.end
                and _is_behind(seen.folded[span.end : hit.start], rules)
                and not (rules.bare_pairs and places[hit.id].kind == "city")  # "the two leaders in Tianjin met again"
            )
        )
    }


def _is_behind(between: str, rules: OfficeRules) -> bool:
    of = rf"(?:(?:{rules.of_state}) ?)*"
    return len(between) < 40 and bool(re.fullmatch(rf" {of}(?:[\w-]+,? (?:{rules.joint}) {of})?", between))


def _find_free_pairs(
    seen: Scan, cast: Cast, plurals: Iterable[PersonMention], offices: list[PersonMention], rules: OfficeRules
) -> Iterator[PersonMention]:
    """ "Les deux hommes", "tous deux": the person of each side who was named last, or by his office since; the two whom
    the sentence has just meant by their office ("the two leaders …: both will come").
    """
    for match in _trigger(*rules.pairs).finditer(seen.folded):
        span = Span(*match.span())
        home = seen.passage_at(span.start)
        if not home:
            continue
        meant = [one for one in plurals if home.span.start <= one.span.start and one.span.end < span.start]
        named = named_of_each(seen, cast, span.start, rules)
        pair = meant[-2:] or [_said_since(offices, one, span.start) for one in named]
        if pair and not _third_named(seen, cast, pair, span.start):
            yield from (refer(mention, span, "office", "free-pair") for mention in pair)


def _said_since(offices: list[PersonMention], named: PersonMention, offset: int) -> PersonMention:
    """ "The premier conveyed the greetings of the president. The premier then met X": of the two the premier."""
    since = [one for one in offices if named.span.end < one.span.start and one.span.end < offset]
    return next((one for one in reversed(since) if one.side is named.side), named)


def _third_named(seen: Scan, cast: Cast, pair: list[PersonMention], offset: int) -> bool:
    """Somebody of a third state is named in the sentence, behind both: "they" are he and another."""
    home = seen.passage_at(offset)
    others = (one.last_before(offset) for one in cast.characters if one.country and one.country not in _SIDES)
    behind = max(home.span.start if home else 0, *(mention.span.end for mention in pair))
    return any(mention and mention.span.start >= behind for mention in others)


def _find_counterparts(
    seen: Scan, cast: Cast, people: tuple[PersonMention, ...], rules: OfficeRules
) -> Iterator[PersonMention]:
    """ "Son homologue kazakh": who holds the subject's office on the other side, unless the name follows."""
    adjectives = {hit.start: hit for hit in seen.hits if hit.kind == "adjective" and hit.id}
    ordered = sorted(people, key=lambda mention: mention.span.start)
    starts = {mention.span.start for mention in people} | {mention.name_span.start for mention in people}
    for match in _trigger(*rules.counterparts).finditer(seen.folded):
        span = Span(*match.span())
        hit = adjectives.get(match.start("side"))
        if match["side"] and not hit:
            span = Span(span.start, match.end() if match.end("side") < match.end() else match.start("side") - 1)
        subject = last_before(ordered, span.start)
        if not seen.passage_at(span.start) or subject is None or {span.end + 1, span.end + 2} & starts:
            continue
        one = cast.of(subject)
        country = gazetteer().places[hit.id].country if hit and hit.id else None
        if country and one.country == country:  # "X met Y. His Chinese counterpart had come …": of X, who met him
            before = (cast.of(mention) for mention in reversed(ordered) if mention.span.end <= span.start)
            one = next((other for other in before if other.country != country), one)
        others = [
            other
            for other in cast.holders(one.offices(), country)
            if other.key != one.key and other.country != one.country
        ]
        if mention := cast.nearest(others, span.start, later=True):
            yield refer(mention, span, "office", "counterpart")


def _find_others(
    seen: Scan, cast: Cast, people: tuple[PersonMention, ...], rules: OfficeRules
) -> Iterator[PersonMention]:
    """ "Son hôte", "le visiteur chinois", "the guest": who of the other side was named last."""
    ordered = sorted(people, key=lambda mention: mention.span.start)
    for match in _trigger(*rules.others).finditer(seen.folded):
        span = Span(*match.span())
        subject = last_before(ordered, span.start)
        if subject is None or not seen.passage_at(span.start):
            continue
        one = cast.of(subject)
        owned = span.of(seen.folded).startswith(rules.possessive)
        home = seen.passage_at(subject.span.start)
        apart = owned or home == seen.passage_at(span.start)  # the sentence has its subject: the guest is another
        country = _said_beside(seen, span) or (None if apart else _away_from_home(seen, span.start))
        country = country or (None if apart else _come_from(seen, span))
        others = [
            other
            for other in cast.characters
            if other.country in _SIDES and (other.country == country if country else other.country != one.country)
        ]
        if country:
            envoys = {other.key for other in cast.holders(("ambassador",), None)}
            others = [other for other in others if other.key not in envoys] or others
        if rules.owner:
            # Whose greetings are brought is no guest.
            owner = re.compile(rf"(?:{rules.owner})\Z")
            owning = {
                other.key
                for other in others
                if (last := other.last_before(span.start)) and owner.search(last.name_span.of(seen.folded))
            }
            others = [other for other in others if other.key not in owning] or others
        if owned:
            # A minister's guest is a minister, even where a president was named last.
            peers = {other.key for other in cast.holders(one.offices(), None)}
            others = [other for other in others if other.key in peers] or others
        if mention := cast.nearest(_foremost(others, span.start), span.start):
            yield refer(mention, span, "office", "other")


def _foremost(others: list[Character], offset: int) -> list[Character]:
    """A report's guest is the one it is about: whom it named clearly most often before, if there is one."""
    counts = {one.key: bisect_left(one.mentions, offset, key=lambda m: m.span.start) for one in others}
    most = max(counts.values(), default=0)
    leading = [one for one in others if counts[one.key] == most]
    if most > 1 and len(leading) == 1:
        return leading
    return leading[:1] if len(leading) < len(others) else others


def _said_beside(seen: Scan, span: Span) -> str | None:
    """The state of an adjective beside a reference: "le visiteur chinois", "the Kazakh guest"."""
    places = gazetteer().places
    # Hits do not overlap: the one before the first that begins in the span is the only other that can reach it.
    near = (*seen.hits_before(span.start)[-1:], *seen.hits_from(span.start, span.end + 2))
    beside = (hit for hit in near if hit.kind == "adjective" and hit.end >= span.start)
    return next((places[hit.id].country for hit in beside if hit.id), None)


def _away_from_home(seen: Scan, offset: int) -> str | None:
    """The side whose people are visitors: not the one in whose city the article stands."""
    places = gazetteer().places
    cities = (
        places[hit.id].country
        for hit in reversed(seen.hits_before(offset))
        if hit.kind == "place" and hit.id and hit.end <= offset and places[hit.id].kind in ("city", "venue")
    )
    here = next(cities, None)
    return {"CN": "KZ", "KZ": "CN"}.get(here or "")


def _come_from(seen: Scan, span: Span) -> str | None:
    """ "The guest arrived in Atyrau": whose home is not the state of the first city behind the reference."""
    places, passage = gazetteer().places, seen.passage_at(span.start)
    if passage is None:
        return None
    behind = (places[hit.id] for hit in seen.hits_from(span.end, passage.span.end) if hit.kind == "place" and hit.id)
    goal = next((place.country for place in behind if place.kind in ("city", "venue")), None)
    return {"CN": "KZ", "KZ": "CN"}.get(goal or "")


def _find_latter(
    seen: Scan, cast: Cast, people: tuple[PersonMention, ...], rules: OfficeRules
) -> Iterator[PersonMention]:
    """ "Ce dernier", "the latter": the person named last in this sentence or the one before."""
    for gender, pattern in rules.latter:
        able = [one for one in people if cast.of(one).gender in (None, gender) or gender == "any"]
        for match in _trigger(pattern).finditer(seen.folded):
            span = Span(*match.span())
            passage = seen.passage_at(span.start)
            mention = _named_last(seen, able, passage, span.start) if passage else None
            if mention:
                yield refer(mention, span, "pronoun", "latter")


def _named_last(seen: Scan, people: Iterable[PersonMention], passage: Passage, offset: int) -> PersonMention | None:
    """The last of two people in the sentence, or the last of the sentence before who is not this one's subject."""
    at = bisect_left(seen.passages, passage.index - 1, key=lambda one: one.index)
    start = min(seen.passages[at].span.start, passage.span.start) if at < len(seen.passages) else passage.span.start
    earlier = sorted((one for one in people if start <= one.span.start and one.span.end <= offset), key=_order)
    here = [one for one in earlier if one.span.start >= passage.span.start]
    if here and (len({one.name for one in here}) > 1 or seen.folded[offset - 2 : offset] == ", "):
        return here[-1]
    subject = here[0].name if here else None
    before = [
        one
        for one in earlier
        if one.name != subject and (home := seen.passage_at(one.span.start)) and home.index == passage.index - 1
    ]
    return before[-1] if before else None
