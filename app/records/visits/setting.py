"""Where what is told without a city took place: the city in which the other meetings of its day stand.

In: the joined statements, the day of the story. Out: the statements with their city.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from app.mentions.mention import PlaceMention, ResolvedDate
from app.records.sentences.besides import is_day
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.dating import resolved
from app.records.sentences.material import Material, within
from app.records.sentences.places import city_before, dateline_city, lead_city, title_city
from app.records.sentences.statement import GATHERINGS, Statement, around, names_of
from app.records.stories.roles import STORY_BEFORE, in_story
from app.terms import AgreementStatus, MeetingKind, MeetingStatus, Precision
from app.text.span import Span

_SETTING = frozenset({"talks", "dialogue", "press_conference"})
_IN_PERSON = frozenset({"talks", "dialogue", "press_conference", "ceremony"})
_AFTER_TALKS = 3  # sentences from talks to what came of them
_GOAL = 12  # characters between a visit and where it leads (" to the ")
_NEXT = timedelta(1)  # a guest may come on the eve, and leave on the day after
_DATED = 6  # characters between a city and the day of what happened there (" on ")


def set_scenes(material: Material, statements: Sequence[Statement], story: ResolvedDate | None) -> list[Statement]:
    """Give meetings of the story that are told without a city the one where that day's other meetings stand.

    Only where these agree on one city; else the city of the headline. What was called or written has no scene.
    """
    settled: list[Statement] = []
    everything = statements
    for at, statement in enumerate(everything):
        statements = around(everything, at)
        wants = _wants_scene(statement, story) and not _on_screen(material, statement)
        scene = _scene(material, statement, statements, story) if wants else None
        if statement.status == MeetingStatus.PLANNED and statement.kind in _IN_PERSON and not statement.place:
            scene = _visited_city(statement, [s for s in statements if s.status == MeetingStatus.PLANNED])
            # "He flies on; there he will meet …": not where he is being received.
            elsewhere = compiled(material.cues.there).search(material.words(statement.clause))
            scene = scene or (None if elsewhere else _next_stop(statement, statements))
            scene = scene or _that_day(statement, statements) or _where_announced(material, statement)
        if scene is None and statement.place is None and not in_story(statement, story):
            scene = _that_day(statement, statements)
        scene = scene or _signed_in(statement, statements) or _signed_beside(statement, settled)
        settled.append(replace(statement, place=scene, country=scene.country) if scene else statement)
    settled = [_in_state(material, statement, around(settled, at)) for at, statement in enumerate(settled)]
    settled = [_gathered_there(material, statement, around(settled, at)) for at, statement in enumerate(settled)]
    return [replace(one, place=None) if one.to_state else one for one in settled]


def _gathered_there(material: Material, statement: Statement, statements: Sequence[Statement]) -> Statement:
    """ "X will be in Astana from the 2nd to the 4th. On the 4th he will attend the summit": where the sentence, or the
    one before, has the same people on those days.
    """
    if statement.kind not in GATHERINGS or statement.place or _on_screen(material, statement):
        return statement
    near = [s for s in statements if 0 <= statement.passage - s.passage <= 1 and s.cue < statement.cue]
    cities = [s.place for s in near if s.place and _has_them(s, statement)]
    city = cities[0] if len({place.place for place in cities}) == 1 else None
    return replace(statement, place=city, country=city.country) if city else statement


def _has_them(one: Statement, gathering: Statement) -> bool:
    """Those of a gathering are in the city of another meeting, or of a visit, in the days of the gathering."""
    there, days = one.date, gathering.date
    if one.kind not in (*_IN_PERSON, *GATHERINGS, MeetingKind.VISIT) or one.status != gathering.status:
        return False
    if there is None or days is None or one.country not in (gathering.country or one.country, None):
        return False
    came = one.kind == MeetingKind.VISIT and there.precision is Precision.DAY  # how long they stay is not told
    last = there.end + (STORY_BEFORE if came else _NEXT)
    here = there.start - _NEXT <= days.start <= days.end <= last
    return here and (not gathering.people or bool(names_of(one) & names_of(gathering)))


def _signed_in(statement: Statement, statements: Sequence[Statement]) -> PlaceMention | None:
    """What was signed on the day of talks told just before it was signed in their city."""
    day = statement.date
    if statement.status != AgreementStatus.SIGNED or statement.place or day is None:
        return None
    talks = [s for s in statements if s.kind in _SETTING and s.status == MeetingStatus.HELD and s.place and s.date]
    near = [s for s in talks if 0 <= statement.passage - s.passage <= _AFTER_TALKS and s.cue < statement.cue]
    cities = {s.place.place: s.place for s in near if s.place and s.date and s.date.start == day.start == day.end}
    return next(iter(cities.values())) if len(cities) == 1 else None


def _signed_beside(statement: Statement, settled: Sequence[Statement]) -> PlaceMention | None:
    """What a list goes on to name was signed where the document right before it was."""
    last = settled[-1] if settled else None
    if last is None or statement.status != AgreementStatus.SIGNED or statement.place or not last.place:
        return None
    same_act = last.status == AgreementStatus.SIGNED and last.date is not None and last.date == statement.date
    return last.place if same_act and 0 <= statement.passage - last.passage <= 1 else None


def _in_state(material: Material, statement: Statement, statements: Sequence[Statement]) -> Statement:
    """Whom a visitor meets on the days of a visit to a state, he meets there, though no city is said."""
    day = statement.date
    if statement.kind not in _SETTING or statement.place or statement.country or day is None:
        return statement
    if (goal := _goal_beside(material, statement)) and goal.country:
        return replace(statement, country=goal.country, country_span=goal.span)
    visits = [s for s in statements if s.kind == MeetingKind.VISIT and s.country and s.status == statement.status]
    for visit in visits:
        within = visit.date and visit.date.start <= day.start and day.end <= visit.date.end
        if within and names_of(visit) & names_of(statement):
            return replace(statement, country=visit.country, country_span=visit.country_span)
    return statement


def _wants_scene(statement: Statement, story: ResolvedDate | None) -> bool:
    held = statement.status == MeetingStatus.HELD and statement.kind in (*_IN_PERSON, "summit", "ministerial")
    return held and statement.place is None and in_story(statement, story) and statement.date is not None


def _on_screen(material: Material, statement: Statement) -> bool:
    """A session "held by video" stands in no city but the one that its sentence gives."""
    return statement.kind in (MeetingKind.DIALOGUE, *GATHERINGS) and bool(
        compiled(material.cues.video).search(material.words(statement.clause))
    )


def _scene(
    material: Material, statement: Statement, statements: Sequence[Statement], story: ResolvedDate | None
) -> PlaceMention | None:
    if statement.kind == MeetingKind.CEREMONY and not statement.people:
        # Nothing says that an opening without people was where others talked.
        return city_before(material, statement.passage, statement.quote.start)
    others = [s for s in statements if s.place and s.date and s.kind in _SETTING and s.status == MeetingStatus.HELD]
    if others and _speaks_at_home(statement, others):
        return dateline_city(material)
    same = [s for s in others if statement.date and s.date and s.date.start == statement.date.start]
    if not others:
        signed = (s for s in statements if s.place and s.status == AgreementStatus.SIGNED)
        same = [s for s in signed if statement.date and s.date and s.date.start == statement.date.start]
    for near in (same, [s for s in others if in_story(s, story)]):
        cities = {s.place.place: s.place for s in near if s.place}
        before = [s.place for s in near if s.place and s.quote.start < statement.quote.start]
        if near is not same and not before and (dateline_city(material) or lead_city(material)):
            break  # the report begins where it was filed; what comes later was elsewhere, the day before
        if near is not same and (visited := _visited_city(statement, statements)):
            return visited  # where a guest came that day, not where he had talks the day before
        if len(cities) == 1:
            return next(iter(cities.values()))
        if cities:
            return before[-1] if before and near is same else None
    recalled = [s.place.span for s in statements if s.place and not in_story(s, story)]
    named = (_visited_city(statement, statements), city_before(material, statement.passage, statement.quote.start))
    if found := next((city for city in named if city and city.span not in recalled), None):
        return found
    # Where the city named last is of something recalled, the telling has left the place that it was filed from.
    filed = None if any(named) else dateline_city(material)
    lead = lead_city(material)
    if filed and lead and lead.country != filed.country and _in_course(material, lead):
        filed = None  # filed at the desk: "in the course of the meeting he thanked him for the welcome in Tianjin"
    known = (title_city(material) or filed, lead)
    found = next((city for city in known if city and city.span not in recalled), None)
    apart = found and (_abroad(statement, statements, found) or _dated_otherwise(material, found, statement))
    apart = apart or (found and (goal := _goal_beside(material, statement)) and goal.country != found.country)
    return None if apart else found


def _speaks_at_home(statement: Statement, others: Sequence[Statement]) -> bool:
    """A spokesman who tells the press of what others did, on a day of his own, need not stand where they met."""
    to_press = statement.kind == MeetingKind.PRESS_CONFERENCE and bool(statement.people) and statement.own_date
    return to_press and not any(names_of(other) & names_of(statement) for other in others)


def _in_course(material: Material, city: PlaceMention) -> bool:
    """Tell whether the sentence of a city opens with the meeting in whose course it is spoken of."""
    words = material.words(Span(material.home_of(city.span).start, city.span.start))
    return bool(compiled(material.cues.course).search(words))


def _dated_otherwise(material: Material, city: PlaceMention, statement: Statement) -> bool:
    """ "Had signed it in Astana on Wednesday": no place for what was on Friday."""
    day = statement.date if statement.own_date else None
    said = [date for date in within(material.dates, Span(city.span.end, city.span.end + _DATED)) if is_day(date)]
    found = resolved(material, said[0], "past", None) if said and day else None
    if found is None or day is None or not found.precision is day.precision is Precision.DAY:
        return False
    return abs(found.start - day.start) > timedelta(1)  # the next day they may still have been there


def _abroad(statement: Statement, statements: Sequence[Statement], city: PlaceMention) -> bool:
    """Tell whether somebody who was there was on a visit to the other state in those days."""
    day = statement.date
    visits = [s for s in statements if s.kind == MeetingKind.VISIT and s.status == MeetingStatus.HELD and s.date]
    near = [s for s in visits if day and s.date and abs(s.date.end - day.end) <= STORY_BEFORE]
    goals = {s.country for s in near if s.country and names_of(s) & names_of(statement)}
    return bool(goals) and city.country not in goals


def _goal_beside(material: Material, statement: Statement) -> PlaceMention | None:
    """Where the visit leads in whose course the clause says that people met ("met him on a visit to China")."""
    visits = [hit.span for hit in find_cues(material, statement.clause) if hit.cue.kind == MeetingKind.VISIT]
    for visit in (span for span in visits if span.start >= statement.cue.end):
        before = material.words(Span(statement.cue.end, visit.start))
        behind = within(material.places, Span(visit.end, visit.end + _GOAL))
        if compiled(material.cues.in_course).search(before) and behind and not behind[0].dateline:
            return behind[0]
    return None


def _next_stop(statement: Statement, statements: Sequence[Statement]) -> PlaceMention | None:
    """Whom a guest is to meet within two days he meets where he is being received."""
    day = statement.date
    near = [
        s.place
        for s in statements
        if s.kind in (*_SETTING, MeetingKind.VISIT)
        and s.status == MeetingStatus.HELD
        and s.date
        and day
        and timedelta(0) <= day.start - s.date.end <= STORY_BEFORE
        and s.place
        and names_of(s) & names_of(statement)
    ]
    return near[0] if len({place.place for place in near}) == 1 else None


def _that_day(statement: Statement, statements: Sequence[Statement]) -> PlaceMention | None:
    """Whom somebody met on the same past day, told right behind another meeting of theirs, they met in its city; so
    they did where one date is said of both ("in May he will attend the forum in Beijing and meet …").
    """
    day = statement.date
    if statement.kind not in _SETTING or day is None:
        return None
    before = [
        s for s in statements if s.place and s.date and s.cue < statement.cue and names_of(s) & names_of(statement)
    ]
    words = [
        s for s in before if s.passage == statement.passage and day.mention and s.date and s.date.mention == day.mention
    ]
    others = [s for s in before if s.kind in _SETTING and s.date and s.date.start == day.start]
    near = [s.place for s in others if statement.passage - s.passage <= 1 and day.precision is Precision.DAY]
    return near[-1] if near else next((s.place for s in reversed(words)), None)


def _where_announced(material: Material, statement: Statement) -> PlaceMention | None:
    """ "X will meet Y in Astana. The meeting is set for 16 October": of whom and where, the sentence before says."""
    home = material.passages[statement.passage].span
    named = any(home.contains(person.span) for person in statement.people)
    dated = statement.kind == MeetingKind.TALKS and statement.own_date and bool(statement.people)
    return city_before(material, statement.passage, statement.quote.start) if dated and not named else None


def _visited_city(statement: Statement, statements: Sequence[Statement]) -> PlaceMention | None:
    """The one city of a visit under way that day, or of a gathering to which one of them will go; a visit to several
    has more than one place.
    """
    day = statement.date
    told = [s for s in statements if s.kind == MeetingKind.VISIT and s.status == statement.status]
    if statement.status == MeetingStatus.PLANNED and not told:
        told = [s for s in statements if s.kind in GATHERINGS and names_of(s) & names_of(statement)]
    visits = [s for s in told if s.place and s.date and day]
    cities = {
        s.place.place: s.place for s in visits if s.place and s.date and day and s.date.start <= day.start <= s.date.end
    }
    return next(iter(cities.values())) if len(cities) == 1 else None
