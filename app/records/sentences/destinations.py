"""Where a visit goes: the place that a visitor comes to.

In: the places of a clause or a sentence and the words of a visit in it. Out: the place, or None.
"""

import re
from collections.abc import Sequence

from app.mentions.mention import PlaceMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import OUR_STATES, Material, within
from app.records.sentences.places import CITY_KINDS
from app.terms import Side
from app.text.span import Span

_BEFORE = 18  # characters before a place that say whence or with whom
_BESIDE = 16  # characters between a goal and the visit that is made to it (" for a ")
_OBJECT = 24  # characters between the first state visited and the verb behind the last
_IN_REGION = 24  # characters between a city and the region that it lies in
_NEXT_CITY = 9  # characters between two cities of one journey (" et à ")
_NEXT_CITY_UNSPACED = 4  # "和阿拉木图"
_IN_A_ROW = 6  # characters between two goals named together (" мен ", ", ")
_NEXT_STOP = re.compile(r",? (?:[^\W\d_]{1,3} ){0,3}")  # between two states of a tour (", au ", " and ")


def destination(material: Material, span: Span, cue: Span, visitor: Side) -> PlaceMention | None:
    """Return where a visitor of one side goes: the first place after the cue that is not the visitor's own state's.

    Else the nearest before the cue. The side's own adjective or capital never is a destination.
    """
    abroad = [place for place in within(material.places, span) if not place.dateline and place.country != visitor.value]
    places = [place for place in abroad if place.rule != "metonym" and not _left_behind(material, place)]
    ours = [place for place in places if place.country in OUR_STATES]
    places = [place for place in places if place.country or not ours]  # "began a tour of Central Asia in Kazakhstan"
    after = [place for place in places if place.span.start >= cue.start]
    if material.cues.verb_last and (goal := _led_to(material, places, cue)):
        return goal
    if compiled(material.cues.those_states).search(
        material.words(Span(max(span.start, cue.start - _BESIDE), cue.start))
    ):
        return next((p for p in places if p.country in OUR_STATES and p.kind == "country"), None)
    if after:
        if goal := _visited(material, places, cue):
            return goal
        beside = [place for place in places if 0 <= cue.start - place.span.end <= _BESIDE]
        apart = "," in material.words(Span(cue.end, max(cue.end, after[0].span.start)))
        stays = compiled(material.cues.stays_there)  # "X, in Kazakhstan on a visit, left for Tashkent"
        there = [place for place in beside if apart or stays.search(material.words(Span(place.span.start, cue.start)))]
        return there[-1] if there else _its_city(material, _from_own(material, after))
    if not places:
        return next((place for place in abroad if departed(material, place)), None)
    last, before = places[-1:], places[-2:-1]
    if before and last[0].kind == "region" and last[0].span.start - before[0].span.end <= _IN_REGION:
        return before[0]  # "in Boao, on the island of Hainan": the city says more
    return _of_list(places)


def departed(material: Material, place: PlaceMention) -> bool:
    """ "He left Beijing for home": his visit was to the state; whether to that city alone is not said."""
    near = material.article.plain[max(0, place.span.start - 10) : place.span.start]
    return compiled(material.cues.departs).search(near) is not None


def _visited(material: Material, places: Sequence[PlaceMention], cue: Span) -> PlaceMention | None:
    """The state that a particle makes the object of the visit behind it: what follows the verb is of another event."""
    before = [place for place in places if 0 <= cue.start - place.span.end <= _OBJECT]
    marked = (
        p
        for p in before
        if compiled(material.cues.visited).search(material.article.plain[max(0, p.span.start - 1) : p.span.start])
    )
    first = next(marked, None)
    row = [place for place in before if first and place.span.start >= first.span.start]
    return next((place for place in row if place.country in OUR_STATES), None)


def _from_own(material: Material, after: Sequence[PlaceMention]) -> Sequence[PlaceMention]:
    """Of the stops of a tour, in a row behind the verb, those from the one in our two states on."""
    for at, place in enumerate(after):
        if place.country in OUR_STATES:
            return after[at:]
        behind = after[at + 1].span.start if at + 1 < len(after) else place.span.end
        between = material.words(Span(place.span.end, max(place.span.end, behind)))
        joined = bool(between) and set(between) <= set(material.rules.offices.joins)  # in a script without spaces
        if place.kind != "country" or not (joined or _NEXT_STOP.fullmatch(between)):
            break
    return after


def _its_city(material: Material, places: Sequence[PlaceMention]) -> PlaceMention:
    """The first of the places; of a state with its city right behind it ("Kazakhstan's capital, Astana") the city."""
    state, city = places[0], places[1] if len(places) > 1 else None
    if city is None or state.kind != "country" or city.kind not in CITY_KINDS or city.country != state.country:
        return state
    between = material.words(Span(state.span.end, max(state.span.end, city.span.start)))
    return city if compiled(material.cues.its_city).fullmatch(between) else state


def _led_to(material: Material, places: Sequence[PlaceMention], cue: Span) -> PlaceMention | None:
    """The place right before a verb that stands last, in the case of where somebody goes."""
    ends = [compiled(f"(?:{ending})\\Z") for ending in (material.cues.to_goal, material.cues.toward)]  # "to", else "in"
    led = ([p for p in places if p.span.end <= cue.start and end.search(material.words(p.span))] for end in ends)
    return next((_of_list(found) for found in led if found), None)


def _left_behind(material: Material, place: PlaceMention) -> bool:
    """ "Flew in from Tashkent", in a script that puts where somebody comes from before the verb; "ties with China"."""
    near = material.article.plain[max(0, place.span.start - _BEFORE) : place.span.start]
    return bool(compiled(material.cues.set_out).search(near[-2:]) or compiled(material.cues.not_goal).search(near))


def _of_list(places: Sequence[PlaceMention]) -> PlaceMention:
    """The last place before a verb; of several goals in a row the one in our two states."""
    row = [places[-1]]
    for place in reversed(places[:-1]):
        if row[-1].span.start - place.span.end > _IN_A_ROW:
            break
        row.append(place)
    return next((place for place in row if place.country in OUR_STATES), row[0])


def one_of_several(material: Material, goal: PlaceMention, anywhere: bool = False) -> bool:
    """What takes one "to Astana and to Almaty" has no one city."""
    far = _NEXT_CITY if material.rules.sentences.spaced else _NEXT_CITY_UNSPACED
    after = Span(goal.span.end, goal.span.end + far)
    cities = [p for p in within(material.places, after) if p.kind == "city" and p.rule == "name"]
    return any((anywhere or city.country == goal.country) and city.place != goal.place for city in cities)


def gone_for(material: Material, journey: Span, gathering: Span) -> bool:
    """Tell whether the words between a journey and a gathering say that somebody goes for it."""
    first, last = sorted((journey, gathering), key=lambda one: one.start)
    if first.end > last.start or (first is gathering) is not material.cues.verb_last:
        return False
    return bool(compiled(material.cues.goes_for).search(material.words(Span(first.end, last.start))))
