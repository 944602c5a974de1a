"""Pronouns that stand for a person: "il", "a-t-elle dit", "he said".

In: a Scan, the cast, the people named or referred to so far. Out: PersonMentions of form "pronoun".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from app.articles.passage import Passage
from app.gazetteer.cyrillic import strip_ending
from app.gazetteer.lookup import gazetteer
from app.languages.office_rules import OfficeRules
from app.mentions.cast import Cast
from app.mentions.mention import PersonMention
from app.mentions.scan import Scan
from app.mentions.triggers import Trigger
from app.text.span import Span

# How many sentences back a subject may stand; further back a pronoun is left alone.
_REACH = 2
# "any": a pronoun without gender. "other", "other_m", "other_f": one that cannot mean the subject of its own verb;
# "guest_m", "guest_f" the same before a verb of receiving, behind which the host stands.
_OTHER, _GUEST = "other", "guest"
_HOST = 90  # characters between a guest and the name of the host
_WHO = 12  # characters before a pronoun in which "who" stands
_QUOTES = " \"'«“”"  # what is said may open with its mark
_ANY = "a"
_OBJECT = "pronoun-object"


@lru_cache(maxsize=8)
def _patterns(rules: OfficeRules) -> tuple[Trigger, re.Pattern[str], re.Pattern[str]]:
    words = (f"(?P<{gender}{number}>{pattern})" for number, (gender, pattern) in enumerate(rules.pronouns))
    return Trigger(*words), re.compile(rules.impersonal), re.compile(rules.oblique)


def find_pronouns(seen: Scan, cast: Cast, people: list[PersonMention], rules: OfficeRules) -> Iterator[PersonMention]:
    """Yield the pronouns whose person is the subject of this sentence or of one just before."""
    words, impersonal, _ = _patterns(rules)
    pronouns: list[PersonMention] = []
    for match in words.finditer(seen.folded):
        span = Span(*match.span())
        passage = seen.passage_at(span.start)
        if passage is None or impersonal.match(seen.folded, span.start):
            continue
        gender, apart = _gender(match.lastgroup or "m")
        guest = (match.lastgroup or "").startswith(_GUEST)
        start = _lookback(seen, passage)
        known = [*_since(people, start, span.start), *_since(pronouns, start, span.start)]
        able = [one for one in known if cast.of(one).gender in (None, gender) or gender == _ANY]
        able = [one for one in able if one.span.end <= span.start]
        if gender == "f" and re.search(rules.groups, seen.folded[start : span.start]):
            able = [one for one in able if cast.of(one).gender]  # "the delegation …, and it was received by"
        if received := _of_other_side(people, able, passage, span) if guest else []:
            able = received
        elif apart:
            able = _without_subject(seen, able, known, passage, rules, span)
        spoke = _find_speaker(seen, able, passage, span, rules)
        mention = spoke or _find_subject(seen, able, passage, span.start, rules, gender)
        if mention is None:
            continue
        pronoun = PersonMention(
            span,
            span,
            mention.name,
            mention.person,
            mention.side,
            "pronoun",
            _OBJECT if apart else "pronoun",
            None,
            mention.name_span,
        )
        pronouns.append(pronoun)
        yield pronoun


def _of_other_side(
    people: list[PersonMention], able: list[PersonMention], passage: Passage, span: Span
) -> list[PersonMention]:
    """ "X went to the bank, where him received its chairman Y": who of the sentence is not of Y's side."""
    hosts = [one for one in _since(people, span.end, span.end + _HOST) if passage.span.contains(one.span)]
    here = [one for one in able if passage.span.contains(one.span)]
    return [one for one in here if one.side is not hosts[0].side] if hosts else []


def _gender(group: str) -> tuple[str, bool]:
    """Return the gender that a row of the table gives, and whether its pronoun means another than the subject."""
    kind, _, gender = group.rstrip("0123456789").partition("_")
    return (gender or _ANY, True) if kind in (_OTHER, _GUEST) else (kind[0], False)


def _without_subject(
    seen: Scan, able: list[PersonMention], known: list[PersonMention], passage: Passage, rules: OfficeRules, span: Span
) -> list[PersonMention]:
    """Leave out the subject of the verb: "X showed him the hall" speaks of another, whom a pronoun before it in the
    sentence may have meant too ("X met him, and Y received him").
    """
    here = [one for one in known if passage.span.contains(one.span) and one.rule != _OBJECT]
    who = re.search(rules.who, seen.folded[max(passage.span.start, span.start - _WHO) : span.start])
    if who and (near := [one for one in here if 0 <= span.start - len(who.group()) - one.span.end <= 1]):
        acts = near[-1].name  # "to X, who had sent him …": him is the subject of the sentence
        return [one for one in able if one.name != acts and passage.span.contains(one.span)] or able
    subject = _leading(seen, here, rules, last=True) or next(iter(here), None)
    if subject is None:
        return able
    others = [one for one in able if one.name != subject.name]
    meant = [one for one in others if one.form == "pronoun" and passage.span.contains(one.span)]
    return meant[-1:] or others


def _lookback(seen: Scan, passage: Passage) -> int:
    """Return where the text begins in which a pronoun's person is sought: its paragraph, and the sentences in reach."""
    known = seen.passages
    at = bisect_left(known, passage.span.start, key=lambda one: one.span.start)
    while at and (known[at].index > passage.index - _REACH or known[at - 1].paragraph == passage.paragraph):
        at -= 1
    return known[at].span.start


def _since(mentions: list[PersonMention], start: int, end: int) -> list[PersonMention]:
    """Return the mentions, given in text order, that begin in a stretch."""
    first = bisect_left(mentions, start, key=lambda one: one.span.start)
    return mentions[first : bisect_left(mentions, end, first, key=lambda one: one.span.start)]


def _find_speaker(
    seen: Scan, able: list[PersonMention], passage: Passage, span: Span, rules: OfficeRules
) -> PersonMention | None:
    """Return who spoke last in this paragraph, for a pronoun that speaks itself ("a-t-il estimé", "he said")."""
    speech = speech_of(rules)
    if not speech.match(seen.folded, span.end) or any(one.span.start >= passage.span.start for one in able):
        return None
    spoke = [
        one
        for one in able
        if speech.match(seen.folded, one.span.end)
        and (home := seen.passage_at(one.span.start))
        and home.paragraph == passage.paragraph
    ]
    return spoke[-1] if spoke else None


@lru_cache(maxsize=8)
def speech_of(rules: OfficeRules) -> re.Pattern[str]:
    """Return the pattern of a verb of saying right behind who says it."""
    return re.compile(rules.speech)


def _find_subject(
    seen: Scan, able: list[PersonMention], passage: Passage, offset: int, rules: OfficeRules, gender: str
) -> PersonMention | None:
    here = [one for one in able if one.span.start >= passage.span.start]
    if subject := _leading(seen, here, rules) or _opening_owner(seen, here, passage):
        return subject
    if _state_leads(seen, passage, offset, rules, gender):
        return None
    for index in range(passage.index - 1, max(-1, passage.index - 1 - _REACH), -1):
        at = bisect_left(seen.passages, index, key=lambda one: one.index)
        before = seen.passages[at] if at < len(seen.passages) and seen.passages[at].index == index else None
        if before is None or before.paragraph < passage.paragraph - 1 or before.paragraph < 0:
            break
        there = [one for one in able if before.span.contains(one.span)]
        owner = _opening_owner(seen, there, before)
        if subject := _leading(seen, there, rules) or _only(seen, there, passage.index - index, rules) or owner:
            return subject
        if _state_leads(seen, before, before.span.end, rules, gender):
            break
    return None


def _leading(seen: Scan, mentions: list[PersonMention], rules: OfficeRules, last: bool = False) -> PersonMention | None:
    """Return the first (or `last`) mention that can be a subject: no preposition governs it, nothing is its own."""
    oblique = _patterns(rules)[2]
    for one in sorted(mentions, key=lambda mention: mention.span, reverse=last):
        governed = oblique.search(seen.folded[max(0, one.span.start - 24) : one.span.start])
        if not governed and not _owns(seen, one) and not is_declined(seen, one, rules):
            return one
    return None


def is_declined(seen: Scan, mention: PersonMention, rules: OfficeRules) -> bool:
    """Tell whether a name stands in a case that no subject has, in a language whose names show it."""
    if not rules.endings:
        return False
    return strip_ending(words := mention.name_span.of(seen.folded), rules.endings) != words


def _only(seen: Scan, mentions: list[PersonMention], distance: int, rules: OfficeRules) -> PersonMention | None:
    """Return the one person of the sentence just before, however governed there ("la visite de M. Tokaïev"); of what he
    owns only where it is what he does himself ("Tokayev's trip", not "Tokayev's spokesman").
    """
    if distance != 1 or len({one.name for one in mentions}) != 1:
        return None
    one = mentions[0]
    return None if _owns(seen, one) and not _deeds(rules).match(seen.folded, one.span.end) else one


@lru_cache(maxsize=8)
def _deeds(rules: OfficeRules) -> re.Pattern[str]:
    return re.compile(rules.deeds)


def _opening_owner(seen: Scan, mentions: list[PersonMention], passage: Passage) -> PersonMention | None:
    """ "Wang's tour is his first": whose it is, where the sentence opens with him and names nobody else."""
    alone = len({one.name for one in mentions}) == 1 and mentions[0].span.start == passage.span.start
    return mentions[0] if alone and _owns(seen, mentions[0]) else None


def _owns(seen: Scan, mention: PersonMention) -> bool:
    return seen.folded.startswith(("'s", "' "), mention.span.end)


def _state_leads(seen: Scan, passage: Passage, until: int, rules: OfficeRules, gender: str) -> bool:
    """Tell whether a state opens the sentence, so that a pronoun of its gender may well mean the state."""
    opens = passage.span.of(seen.folded).lstrip(_QUOTES)
    if any(one == gender and re.match(words, opens) for one, words in rules.unlike_states):
        return False
    places = gazetteer().places
    opening = seen.hits_from(passage.span.start, min(until, passage.span.start + 12))
    return any(hit.kind == "place" and hit.id and places[hit.id].kind == "country" for hit in opening)
