"""Where: the city and the country that a clause gives its event.

In: the place mentions of a clause and its passage. Out: the city mention or None, and a country with its span.
"""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import timedelta

from app.mentions.mention import PlaceMention
from app.mentions.resolve import resolve
from app.records.sentences.clauses import RESUMED, clause_at, compiled, cut_clauses
from app.records.sentences.cues import find_cues
from app.records.sentences.material import OUR_STATES, Material, within
from app.terms import PassageRole
from app.text.span import Span

# A city this close behind another cue ("the summit in Bishkek") is that one's, in characters.
_OF_RIVAL = 40
_BEHIND_NAME = 70  # characters behind a city that tell whether it is a scene
_LEAD = 2  # sentences
_HOST = 16  # characters of a verb right before a city that plays host
_NAME = 60  # characters in which a name ends right before a clause
_RIGHT_BEFORE = 2  # characters between a city and "where"
_AHEAD = 24  # characters before a city in which words of the future set it ahead
_FROM = 80  # characters before a city in which it is said where something leads from
_DATED = 30  # characters between a city and the date of what happens there
_STORY = timedelta(10)
_OF_TEXT = 160  # characters from a document to the city in which it was signed
_WORD_BEFORE = 6  # characters of "in" before a state
_VERB = 24  # characters of the words behind a city that opens a headline
CITY_KINDS = frozenset({"city", "crossing", "venue"})


def city_of(
    material: Material,
    passage: Span,
    clause: Span,
    cue: Span,
    taken: Sequence[Span],
    rivals: Sequence[Span] = (),
    gathering: bool = False,
) -> PlaceMention | None:
    """Return the city of a clause: the nearest to its cue; else the only city of the sentence that no cue claims.

    `rivals` are other cues of the clause whose city is theirs ("the summit in Bishkek"); `gathering` tells that "the
    Astana summit" names its own place. "There" means the city named last.
    """
    cities = _scenes(material, passage, cue, gathering)
    own = [place for place in cities if clause.start <= place.span.start < clause.end]
    own = [place for place in own if not any(0 <= place.span.start - other.end <= _OF_RIVAL for other in rivals)]
    own = [p for p in own if not (_of_session_behind(material, p, cue) or _of_item_before(material, p, own, cue))]
    own = [place for place in own if not _behind_state(material, place, cue)]
    if own:
        return min(own, key=lambda p: _gap(p.span, cue))
    if gathering and (goal := _goal_of_those_who_attend(material, passage, cue)):
        return goal
    if compiled(material.cues.where).match(material.words(clause)):
        before = [p for p in within(material.places, passage) if 0 <= clause.start - p.span.end <= _RIGHT_BEFORE]
        if before and before[-1].kind in CITY_KINDS:
            return before[-1]
        if there := _scene_before_where(material, passage, clause, gathering):
            return there
    if compiled(material.cues.subject_first).match(material.words(clause)) and (
        there := _scene_before_where(material, passage, clause, gathering)
    ):
        return there
    if compiled(material.cues.there).search(material.words(clause)):
        return named_last(material, clause.start)
    cities = [place for place in cities if not _of_session_behind(material, place, cue)]
    free = [place for place in cities if not any(_between(place.span, cue, other) for other in (*taken, *rivals))]
    free = [place for place in free if not _of_what_is_ahead(material, passage, place.span)]
    free = [place for place in free if not _left_by_relative(material, passage, place.span, cue)]
    free = [place for place in free if not _on_another_day(material, passage, clause, place.span)]
    if len({place.place for place in free}) == 1:
        return free[0]
    gone = [c for c in cities if c.span.end <= clause.start and _is_goal(material, c) and c.kind == "city"]
    gone = [c for c in gone if not _on_another_day(material, passage, clause, c.span)]
    return gone[-1] if gone else None  # "going to Astana on a visit, he will attend the summit"


def _of_item_before(material: Material, place: PlaceMention, own: Sequence[PlaceMention], cue: Span) -> bool:
    """ "The session, held in Beijing, and the summit, due in Astana": each has its own behind it."""
    between = material.words(Span(place.span.end, max(place.span.end, cue.start)))
    joined = compiled(material.cues.joins).match(between)
    behind = place.span.end <= cue.start and any(other.span.start >= cue.end for other in own)
    return behind and between[:1] == "," and bool(joined and joined.group().strip(", "))


def _behind_state(material: Material, place: PlaceMention, cue: Span) -> bool:
    """ "The next one is due in Kazakhstan, they agreed after the summit in Xi'an": it is held in that state."""
    between = material.words(Span(cue.end, max(cue.end, place.span.start)))
    state = compiled(material.cues.in_state).search(between)
    return state is not None and "," in between[state.end() :]


def _scenes(material: Material, passage: Span, cue: Span, gathering: bool) -> list[PlaceMention]:
    """The cities of a sentence in which what a cue tells may have been held."""
    cities = [place for place in within(material.places, passage) if _is_scene(material, place, gathering)]
    cities = [place for place in cities if not _of_text(material, place, cue)]
    if not gathering:
        return cities
    return [p for p in cities if not (_of_what_is_beside(material, p, cue) or _is_state(material, p, cue))]


def _of_what_is_beside(material: Material, place: PlaceMention, cue: Span) -> bool:
    """ "Met in Beijing ahead of the summit": the city is that of the talks."""
    between = material.words(Span(place.span.end, max(place.span.end, cue.start)))
    return compiled(material.cues.eve_of).search(between) is not None


def _goal_of_those_who_attend(material: Material, passage: Span, cue: Span) -> PlaceMention | None:
    """ "He will then go to Qingdao to attend the summit": it is held where the journey leads."""
    purpose = f"{material.cues.purpose}|{material.cues.to_attend}"
    before = within(material.places, Span(passage.start, max(passage.start, cue.start)))
    goals = [p for p in before if p.kind in CITY_KINDS and not p.dateline and p.rule != "metonym"]
    led = [p for p in goals if compiled(purpose).match(material.article.plain, p.span.end)]
    return led[-1] if led and led[-1] is goals[-1] else None


def _of_text(material: Material, place: PlaceMention, cue: Span) -> bool:
    """ "They discussed the accord reached in Astana": the city is of what they only speak about."""
    near = max(cue.end, place.span.start - _OF_TEXT)
    borne = compiled(material.cues.bears_place).search(material.article.plain, near, place.span.start)
    return borne is not None


def _is_state(material: Material, place: PlaceMention, cue: Span) -> bool:
    """ "Due at the summit as Beijing tries to …": behind a gathering, what no preposition sets there and a verb follows
    is the state that acts.
    """
    before = material.article.plain[max(0, place.span.start - 30) : place.span.start]
    behind = material.article.plain[place.span.end : place.span.end + 2]
    told = not material.cues.scene or compiled(material.cues.scene).search(before) or _hosts(material, place)
    bare = place.rule == "name" and place.span.start >= cue.end and material.rules.sentences.spaced
    return bare and not told and behind[:1] == " " and behind[1:].islower()


def _is_goal(material: Material, place: PlaceMention) -> bool:
    """Somebody goes there, in a language that says so behind the place."""
    return compiled(material.cues.gone_to).match(material.article.plain, place.span.end) is not None


def _scene_before_where(material: Material, passage: Span, clause: Span, gathering: bool) -> PlaceMention | None:
    """ "He was in Beijing last spring, where X received him": words on the time stand between the city and "where"."""
    clauses = cut_clauses(material.article.plain, passage, material.cues)
    at = clause_at(clauses, clause.start)
    before = within(material.places, clauses[at - 1].span) if at else []
    cities = [place for place in before if _is_scene(material, place, gathering)]
    dates = within(material.dates, Span(cities[-1].span.end, clause.start)) if cities else []
    return cities[-1] if dates and clause.start - dates[-1].span.end <= _RIGHT_BEFORE else None


def _left_by_relative(material: Material, passage: Span, city: Span, cue: Span) -> bool:
    """ "The commission, whose last session was held in Urumqi, will meet again": the city is of the last session."""
    clauses = cut_clauses(material.article.plain, passage, material.cues)
    at = clause_at(clauses, cue.start)
    return clauses[at].opener == RESUMED and clauses[at - 1].span.contains(city)


def _on_another_day(material: Material, passage: Span, clause: Span, city: Span) -> bool:
    """ "The text was signed in Xi'an in May, and in July the presidents …": a clause with a date of its own has its own
    city, or none.
    """
    clauses = cut_clauses(material.article.plain, passage, material.cues)
    home = clauses[clause_at(clauses, city.start)].span
    if clause.contains(city) or compiled(material.cues.planned).search(material.words(clause)):
        return False  # "agreed on a consulate in X in May, it is to be opened in July": still the same thing
    theirs, ours = ([resolve(d, material.anchor) for d in within(material.dates, span)] for span in (home, clause))
    return bool(theirs and ours) and not any(
        a and b and a.start <= b.end and b.start <= a.end for a in theirs for b in ours
    )


def _of_what_is_ahead(material: Material, passage: Span, city: Span) -> bool:
    """ "They discussed the forum, which will be held in Astana": the city of the relative clause is no scene."""
    clauses = cut_clauses(material.article.plain, passage, material.cues)
    home = clauses[clause_at(clauses, city.start)]
    hangs = home.opener and compiled(material.cues.relative).match(material.article.plain, home.span.start)
    return bool(hangs and compiled(material.cues.planned).search(material.words(home.span)))


def _of_session_behind(material: Material, place: PlaceMention, cue: Span) -> bool:
    """A city before "held" in an attribute is of the noun behind it, not of what was told before."""
    return place.span.start > cue.end and bool(
        compiled(material.cues.held_there).match(material.article.plain, place.span.end)
    )


def named_last(material: Material, upto: int) -> PlaceMention | None:
    """The city named last before an offset, wherever it stands."""
    last: PlaceMention | None = None
    for at in range(bisect_left(material.places.starts, upto) - 1, -1, -1):
        place = material.places[at]
        if last is None and _is_region(material, place):
            return None  # "flies from Beijing to Hainan: there he will …"
        if _is_scene(material, place, True):
            if not _only_led_to(material, place):
                return place
            last = last or place
    return last


def _is_region(material: Material, place: PlaceMention) -> bool:
    """Tell whether a region is named as where somebody is or goes, not as that of an office."""
    named = place.kind == "region" and place.rule != "metonym" and place.country in OUR_STATES and not place.dateline
    office = any(person.span.contains(place.span) for person in material.people_around(place.span))
    return named and material.rules.sentences.spaced and not office


def _only_led_to(material: Material, place: PlaceMention) -> bool:
    """ "Direct flights to Astana": where something leads is not where the telling is."""
    before = material.article.plain[max(0, place.span.start - 30) : place.span.start]
    return place.rule == "name" and bool(compiled(material.cues.not_scene).search(before))


def _is_scene(material: Material, place: PlaceMention, gathering: bool) -> bool:
    if place.kind not in CITY_KINDS or place.dateline or place.rule == "metonym" or _of_somebody(material, place):
        return False
    if _of_group(material, place):
        return False
    if any(p.span != p.name_span and p.span.contains(place.span) for p in material.people_around(place.span)):
        return False  # "the consul general in Almaty": where the office is, not where people met
    before = material.article.plain[max(0, place.span.start - 30) : place.span.start]
    if material.cues.scene_ending and place.rule in ("name", "venue", "capital-of"):
        behind = material.article.plain[place.span.start : place.span.end + _BEHIND_NAME]
        if not compiled(material.cues.scene_ending).match(behind, len(place.span)):
            return False
    if place.rule != "name":
        return not compiled(material.cues.not_scene).search(before)
    if (first := _listed_after(material, place)) is not None and not _is_scene(material, first, gathering):
        return False  # "set up in A and B": of the second holds what holds of the first
    if gathering:
        return not compiled(material.cues.away).search(before)
    told = not material.cues.scene or compiled(material.cues.scene).search(before) or _hosts(material, place)
    further = material.article.plain[max(0, place.span.start - _FROM) : place.span.start]  # "a line from A in B to C"
    return bool(told) and not compiled(material.cues.not_scene).search(further)


def is_home(material: Material, group: Span, city: PlaceMention) -> bool:
    """ "A delegation of the city of X", not one "in X": where those come from who are told together."""
    before = material.words(Span(group.start, max(group.start, city.span.start)))
    return group.contains(city.span) and bool(compiled(f"(?:{material.cues.of_whom})\\Z").search(before))


def _of_group(material: Material, place: PlaceMention) -> bool:
    """A city that only tells whence a delegation comes."""
    near = max(0, place.span.start - _NAME)
    groups = compiled(material.cues.envoys).finditer(material.article.plain, near, place.span.end)
    return any(is_home(material, Span(*group.span()), place) for group in groups)


def _of_somebody(material: Material, place: PlaceMention) -> bool:
    """ "X received Y, who had taken up his post in Astana": the city of what is only said of a person."""
    home = material.home_of(place.span)
    clauses = cut_clauses(material.article.plain, home, material.cues)
    clause = clauses[clause_at(clauses, place.span.start)]
    if not material.rules.offices.bare_pairs or not compiled(material.cues.relative).match(clause.opener):
        return False
    if any(
        compiled(p).search(material.words(clause.span)) for p in (material.cues.once_planned, material.cues.of_event)
    ):
        return False  # "the talks of X with Y, held in Astana"
    near = Span(max(home.start, clause.span.start - _NAME), clause.span.start)
    right_before = any(clause.span.start - person.span.end <= 1 for person in within(material.people, near))
    return right_before and not find_cues(material, clause.span)


def _listed_after(material: Material, place: PlaceMention) -> PlaceMention | None:
    """The city right before another of one list, in a script that joins them by one character."""
    listed, joined = material.cues.listed, material.article.plain[place.span.start - 1 : place.span.start]
    if not listed or joined not in listed:
        return None
    return next(
        (
            p
            for p in within(material.places, Span(max(0, place.span.start - 12), place.span.start))
            if p.span.end == place.span.start - 1
        ),
        None,
    )


def state_of(material: Material, clause: Span, cue: Span) -> PlaceMention | None:
    """Return the state or region in which a clause says that something is held ("the third will meet in China")."""
    places = [p for p in within(material.places, clause) if p.kind in ("country", "region") and p.rule != "metonym"]
    held = [p for p in places if _is_held_in(material, p)]
    held = [p for p in held if p.country]
    return min(held, key=lambda place: _gap(place.span, cue), default=None)


def state_before(material: Material, passage: Span, clause: Span) -> PlaceMention | None:
    """Return the state right before "where": "paid a visit to Kazakhstan, where he met …"."""
    if not compiled(material.cues.where).match(material.words(clause)):
        return None
    before = [p for p in within(material.places, passage) if 0 <= clause.start - p.span.end <= _RIGHT_BEFORE]
    return before[-1] if before and before[-1].kind == "country" else None


def _is_held_in(material: Material, place: PlaceMention) -> bool:
    words = material.words(Span(max(0, place.span.start - _WORD_BEFORE), place.span.end))
    held = bool(compiled(f"(?:{material.cues.in_state})\\Z").search(words)) or _hosts(material, place)
    held = held or _is_goal(material, place)
    return not place.dateline and held


def _hosts(material: Material, place: PlaceMention) -> bool:
    """ "Astana is to host the third round": what plays host is where it is held."""
    before = material.article.plain[max(0, place.span.start - _HOST) : place.span.start]
    if compiled(material.cues.host_before).search(before):
        return True
    return bool(compiled(material.cues.host_behind).match(material.article.plain, place.span.end))


def city_before(material: Material, passage: int, upto: int) -> PlaceMention | None:
    """Return the only city that this sentence or the one before gives as a scene, before an offset."""
    spans = [p.span for p in material.passages[max(0, passage - 1) : passage + 1] if p.role is PassageRole.BODY]
    cities = [p for span in spans for p in within(material.places, span) if p.span.start < upto]
    cities = [p for p in cities if _is_scene(material, p, False) and p.country in OUR_STATES]
    cities = [city for city in cities if not _of_another_time(material, city)]
    return cities[0] if len({city.place for city in cities}) == 1 else None


def title_city(material: Material) -> PlaceMention | None:
    """Return the only city of the headline."""
    spans = [passage.span for passage in material.passages if passage.role is PassageRole.TITLE]
    spans = [span for span in spans if not compiled(material.cues.planned).search(material.words(span))]
    cities = [p for span in spans for p in within(material.places, span) if _is_scene(material, p, False)]
    cities = [city for city in cities if not _acts(material, city, spans)]
    return cities[0] if len({city.place for city in cities}) == 1 else None


def _acts(material: Material, city: PlaceMention, titles: Sequence[Span]) -> bool:
    """ "Beijing invests in a field": a capital that opens a headline and is followed by a verb is its government."""
    opens = material.rules.sentences.spaced and any(city.span.start == title.start for title in titles)
    behind = material.article.plain[city.span.end : city.span.end + _VERB]
    return opens and behind[:1] == " " and behind[1:2].islower() and not compiled(material.cues.attends).search(behind)


def lead_city(material: Material) -> PlaceMention | None:
    """Return the only city in which the first two sentences set what they tell."""
    spans = [passage.span for passage in material.passages if passage.role is PassageRole.BODY][:_LEAD]
    cities = [p for span in spans for p in within(material.places, span) if _is_scene(material, p, False)]
    cities = [city for city in cities if not (_lies_ahead(material, city) or _of_another_time(material, city))]
    return cities[0] if len({city.place for city in cities}) == 1 else None


def _lies_ahead(material: Material, city: PlaceMention) -> bool:
    """Something is to be done there, nothing was: "they agreed to meet next year in …"."""
    before = material.words(Span(max(0, city.span.start - _AHEAD), city.span.start))
    return bool(compiled(material.cues.planned).search(before) or compiled(material.cues.agreed).search(before))


def _of_another_time(material: Material, city: PlaceMention) -> bool:
    """A date close by that is not of the story's days: what is told of the city is another thing."""
    day = material.anchor.day
    near = Span(max(0, city.span.start - _DATED), city.span.end + _DATED)
    home = material.home_of(city.span)
    for date in within(material.dates, near):
        found = resolve(date, material.anchor, "past", None) if home.contains(date.span) else None
        if day and found and not (found.start - _STORY <= day <= found.end + _STORY):
            return True
    return False


def is_recalled(material: Material, city: PlaceMention) -> bool:
    """Tell whether the city to which another mention points back was named last with the date of another time."""
    named = [p for p in material.places if p.place == city.place and p.span.end <= city.span.start]
    return bool(named) and _of_another_time(material, named[-1])


def dateline_city(material: Material) -> PlaceMention | None:
    """Return the city of the dateline: where a report was filed is where it happened, unless it says otherwise."""
    return next((place for place in material.places if place.dateline and place.kind == "city"), None)


def _gap(place: Span, cue: Span) -> int:
    return max(place.start - cue.end, cue.start - place.end, 0)


def _between(place: Span, cue: Span, other: Span) -> bool:
    """Tell whether another cue stands nearer to the place than ours."""
    return _gap(place, other) < _gap(place, cue)
