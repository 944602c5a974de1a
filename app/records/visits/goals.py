"""Whose visit it is and where it goes.

In: the scene of a visit. Out: the side of the visitors, the place that they go to.
"""

from app.mentions.mention import PersonMention, PlaceMention
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.destinations import destination
from app.records.sentences.material import Material, within
from app.records.sentences.places import named_last, state_of
from app.records.stories.office_only import side_of_office
from app.records.stories.scene import SIDES, Scene
from app.terms import MeetingKind, Side
from app.text.span import Span

_BEFORE = 16  # characters before a visit


def visitors_side(material: Material, scene: Scene, people: tuple[PersonMention, ...]) -> Side | None:
    """Return for which state the visitors speak: the first of them, else a delegation without names in the clause."""
    if people:
        return people[0].side
    groups = f"{material.cues.envoys}|{material.cues.office_alone}"
    for match in compiled(groups).finditer(material.article.plain, scene.clause.start, scene.clause.end):
        verbs = (cue.start for cue in (scene.hit.span, *scene.rivals) if cue.start > match.start())
        stretch = Span(match.start(), min(match.end(), *verbs, match.end()))  # behind the verb stands where they go
        said = [state.country for state in within(material.states, stretch)]
        said += [place.country for place in within(material.places, stretch)]
        sides = {SIDES[country] for country in said if country in SIDES}
        if len(sides) == 1:
            return next(iter(sides))
    return side_of_office(material, scene)


def goal_of(material: Material, scene: Scene, side: Side) -> PlaceMention | None:
    """Return where a visit of people of a side goes: named in its clause, else in its sentence."""
    cue = scene.hit.span
    goal = destination(material, scene.clause, cue, side) or destination(material, scene.passage.span, cue, side)
    if goal is None and compiled(material.cues.there).search(material.words(scene.clause)):
        there = named_last(material, scene.clause.start)  # "Xi paid a state visit there three months later"
        return there if there and there.country != side.value else None
    return goal or _goal_before(material, scene, side)


def is_to_state(material: Material, scene: Scene, goal: PlaceMention | None) -> bool:
    """ "On a visit to Kazakhstan", told besides as an arrival in Astana: the visit is to the state. In a script without
    spaces one sentence tells both, and the city is meant.
    """
    if goal is None or scene.hit.cue.weak or not material.rules.sentences.spaced:
        return False
    state = state_of(material, scene.clause, scene.hit.span)
    named = state is not None and state.kind == "country" and state.country == goal.country
    named = named and state is not None and state.span.start > goal.span.end  # not "in Kazakhstan's capital"
    return goal.kind == "country" or named


def _goal_before(material: Material, scene: Scene, side: Side) -> PlaceMention | None:
    """ "X will visit Kazakhstan. The visit is set for 21 May": where the visit of the sentence before leads."""
    named = any(person.form in ("name", "surname") for person in within(material.people, scene.passage.span))
    hits = [] if scene.earlier is None or named else find_cues(material, scene.earlier)
    visits = [hit.span for hit in hits if hit.cue.kind == MeetingKind.VISIT]
    if not visits and not named and scene.earlier:  # "He invited X to Astana. The visit is set for May"
        asked = compiled(material.cues.invited).search(material.words(scene.earlier))
        visits = [Span(asked.start(), asked.end()).shift(scene.earlier.start)] if asked else []
    return next((goal for v in visits if (goal := destination(material, scene.earlier or v, v, side))), None)


def only_judged(material: Material, scene: Scene) -> bool:
    """ "The visit is of great importance": says what a visit means, and nothing of when it is."""
    return compiled(material.cues.judged).match(material.article.plain, scene.hit.span.end) is not None


def to_those_states(material: Material, cue: Span) -> bool:
    """ "On a visit to the two countries": the states are named before, with those who invited."""
    before = material.article.plain[max(0, cue.start - _BEFORE) : cue.start]
    return compiled(material.cues.those_states).search(before) is not None
