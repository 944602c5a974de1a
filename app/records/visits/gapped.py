"""Meetings told with one verb: "they met in May in Moscow and in June in Astana", "met A, and on the 2nd B".

In: a meeting read at a cue, its passage. Out: the meetings of the same verb, the one read first.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from app.articles.passage import Passage
from app.gazetteer.lookup import gazetteer
from app.mentions.mention import DateMention, PersonMention, PlaceMention
from app.records.sentences.besides import is_day
from app.records.sentences.clauses import compiled, cut_clauses
from app.records.sentences.cues import find_cues
from app.records.sentences.dating import resolved
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, is_bilateral, once_each
from app.records.sentences.statement import GATHERINGS, Statement
from app.records.sentences.stops import stops_of
from app.records.stories.scene import PAIR_KINDS, Scene
from app.terms import MeetingKind
from app.text.span import Span

_HEADS = frozenset(
    {"president", "prime_minister", "npc_chair", "cppcc_chair", "senate_speaker", "mazhilis_speaker", "vice_president"}
)
_GAPPED = frozenset({*PAIR_KINDS, *GATHERINGS, MeetingKind.VISIT, MeetingKind.DIALOGUE})
_NEAR = 90  # characters beside a day in which a partner of it begins and ends
_PUT_IN = 90  # characters of what is put in between two of them
_LISTED = 14  # characters between two days of one list (", and on ", ", а в ")
_PARTNER = 9  # characters between a day and whom it tells of (" with ", " — с ")


def meetings_of_verb(material: Material, passage: Passage, read: list[Statement], tense: str) -> list[Statement]:
    """Return what was read at a cue; if one meeting, also those that the same verb tells of other days, each with its
    own city or partner.
    """
    if len(read) != 1:
        return read
    one = read[0]
    gaps = _in_gaps(material, passage, one, tense)
    if gaps or one.kind not in PAIR_KINDS:
        return [one, *gaps]
    if one.date is None or one.date.mention is None or not is_bilateral(one.people):
        return [one]
    dates = [date for date in within(material.dates, passage.span) if not date.span.overlaps(one.date.mention)]
    return _in_cities(material, passage, one, tense) or _with_others(material, passage, one, tense, dates) or [one]


def _in_gaps(material: Material, passage: Passage, one: Statement, tense: str) -> list[Statement]:
    """ "They met in March at the forum in Boao, in September -- in Dalian": clauses that leave out the verb."""
    found: list[Statement] = []
    if one.kind not in _GAPPED or one.date is None or not one.own_date:
        return found
    for clause in cut_clauses(material.article.plain, passage.span, material.cues):
        words = material.words(clause.span)
        if clause.span.start < one.cue.end or not compiled(material.cues.gap).match(words):
            continue
        days = within(material.dates, clause.span)
        date = resolved(material, days[0], tense, one.date) if days else None
        if date is None or find_cues(material, clause.span):
            continue
        cities = [p for p in within(material.places, clause.span) if p.kind == "city" and not p.dateline]
        city = cities[0] if cities else None
        partners = [p for p in within(material.people, clause.span) if p.side in BOTH_SIDES]
        if not (city or partners):
            continue  # what the clause tells of is not known
        people = (*(p for p in one.people if p.side not in {q.side for q in partners}), *partners)
        moved = replace(one, people=once_each(people), date=date, quote=clause.span.shift(0), clause=clause.span)
        if city is None and one.place and one.place.span.end <= one.cue.start:
            city = one.place  # "In Beijing he met X, then, on the next day, Y"
        country = city.country if city else None
        found.append(replace(moved, place=city, country=country, country_span=city.span if city else None))
    return found


def _in_cities(material: Material, passage: Passage, one: Statement, tense: str) -> list[Statement]:
    """The meetings of a list of days and cities, if the day of the meeting is one of them."""
    stops = stops_of(material, passage.span)
    at = next((i for i, (day, _) in enumerate(stops) if one.date and day.span == one.date.mention), None)
    if at is None:
        return []
    first = last = at
    while first and _follows(material, stops[first - 1], stops[first]):
        first -= 1
    while last + 1 < len(stops) and _follows(material, stops[last], stops[last + 1]):
        last += 1
    found = [_moved(material, one, stop, tense) for stop in stops[first : last + 1]]
    return [statement for statement in found if statement] if last > first else []


def in_each_city(material: Material, scene: Scene, one: Statement) -> list[Statement]:
    """ "They met twice last year, in A and B": as many talks as cities, where the clause says that they are as many."""
    if one.kind not in PAIR_KINDS or not one.own_date or not is_bilateral(one.people):
        return [one]
    cities = [place for place in within(material.places, scene.clause) if place.kind == "city" and not place.dateline]
    joined = compiled(material.rules.calendar.in_a_row)
    gaps = [material.words(Span(a.span.end, b.span.start)) for a, b in pairwise(cities) if a.span.end <= b.span.start]
    if len(cities) != 2 or not gaps or cities[0].place == cities[1].place:
        return [one]
    twice = compiled(material.cues.each).search(material.words(scene.clause)) and joined.fullmatch(gaps[0])
    if not (twice or compiled(material.cues.then_in).fullmatch(gaps[0])):
        return [one]
    return [replace(one, place=city, country=city.country, country_span=city.span) for city in cities]


def _follows(
    material: Material, one: tuple[DateMention, PlaceMention], other: tuple[DateMention, PlaceMention]
) -> bool:
    """The next stop of a list; between commas it may be said what the first was on ("in A in June, during a visit,
    and in B").
    """
    between = Span(max(one[0].span.end, one[1].span.end), min(other[0].span.start, other[1].span.start))
    if not 0 < between.end - between.start <= _PUT_IN:
        return False
    words = material.words(between)
    put_in = words[0] == "," and len(words) - words.rindex(",") <= _LISTED and not within(material.dates, between)
    return len(between) <= _LISTED or put_in


def _moved(material: Material, one: Statement, stop: tuple[DateMention, PlaceMention], tense: str) -> Statement | None:
    day, city = stop
    same = one.date is not None and day.span == one.date.mention
    date = one.date if same else resolved(material, day, tense, one.date)
    if date is None:
        return None
    quote = one.quote if same else day.span.cover(city.span)
    return replace(one, date=date, place=city, country=city.country, country_span=city.span, quote=quote)


def _with_others(
    material: Material, passage: Passage, one: Statement, tense: str, dates: Sequence[DateMention]
) -> list[Statement]:
    """ "Met A on the 1st, and on the 2nd B": a day between two partners is that of the second."""
    found: list[Statement] = []
    for day in dates:
        before = [person for person in one.people if 0 < day.span.start - _end_with_day(one, person) <= _LISTED]
        near = Span(day.span.end, max(day.span.end, min(passage.span.end, day.span.end + _PARTNER + _NEAR)))
        behind = [p for p in within(material.people, near) if 0 < p.span.start - day.span.end <= _PARTNER]
        if day.span.start < one.cue.end or not before or not behind or behind[0].side is not before[-1].side:
            continue
        meeting = _beside(material, one, before[-1], behind[0], day, tense)
        found += [meeting] if meeting else []
    later = {person.name for statement in found for person in statement.people[1:]}
    first = once_each(person for person in one.people if person.name not in later)
    return [replace(one, people=first), *found] if found and is_bilateral(first) else []


def _end_with_day(one: Statement, person: PersonMention) -> int:
    """Where a partner's name ends, with the day of the meeting right behind it ("met A on the 1st, …")."""
    day = one.date.mention if one.date else None
    return day.end if day and 0 < day.start - person.span.end <= _PARTNER else person.span.end


def _beside(
    material: Material, one: Statement, met: PersonMention, partner: PersonMention, day: DateMention, tense: str
) -> Statement | None:
    subjects = [person for person in one.people if person.side in BOTH_SIDES and person.side is not met.side]
    date = resolved(material, day, tense, one.date)
    if len(subjects) != 1 or date is None:
        return None
    quote = day.span.cover(partner.span)
    return replace(one, people=(subjects[0], partner), date=date, own_date=True, quote=quote)


def _received_by_heads(base: Statement) -> bool:
    """A guest meets the president and the speaker each on his own."""
    others = [[p for p in base.people if p.side is side] for side in BOTH_SIDES]
    hosts = next((side for side in others if len(side) > 1), [])
    alone = any(len(side) == 1 for side in others) and len(base.people) == len(hosts) + 1
    offices = gazetteer().people
    return alone and all(
        p.office in _HEADS or (p.person and any(held.office in _HEADS for held in offices[p.person].offices))
        for p in hosts
    )


def apart_or_one(material: Material, scene: Scene, base: Statement) -> list[Statement]:
    """Talks held separately with several people are as many meetings; only those of the two sides are kept."""
    if base.kind not in (*PAIR_KINDS, MeetingKind.MESSAGE) or not base.people:
        return [base]
    if not (compiled(material.cues.separately).search(material.words(scene.clause)) or _received_by_heads(base)):
        return [base]
    sides = [[p for p in base.people if p.side is side] for side in (base.people[0].side, *BOTH_SIDES)]
    first = next((side[0] for side in sides if len(side) == 1), base.people[0])
    partners = [p for p in base.people if p.side is not first.side and p.side in BOTH_SIDES]
    alone = [_on_own_day(material, scene, replace(base, people=once_each((first, p))), p, partners) for p in partners]
    return alone or [base]  # whom he met is not named


def _on_own_day(
    material: Material, scene: Scene, one: Statement, partner: PersonMention, partners: Sequence[PersonMention]
) -> Statement:
    """ "He met A on the 17th, and B on the 18th": of several days that the clause gives, that of the partner: the one
    behind him where days stand behind the first of them, else the one before.
    """
    days = [date for date in within(material.dates, scene.clause) if is_day(date)]
    days = [date for date in days if date.span.start >= scene.hit.span.end]
    if len(days) < 2 or not scene.clause.contains(partner.span):
        return one
    trailing = min(person.span.start for person in partners) < days[0].span.start
    before = [date for date in days if date.span.start < partner.span.start]
    behind = [date for date in days if date.span.start > partner.span.start]
    own = behind[:1] if trailing else before[-1:]
    date = resolved(material, own[0], scene.mood.tense, one.date) if own else None
    return replace(one, date=date) if date else one
