"""Journeys of people of one state whom nobody names ("a delegation from Shaanxi will come to Astana in July").

In: a scene of a visit. Out: whether a group travels, and where to.
"""

from app.mentions.mention import PlaceMention
from app.records.sentences.clauses import compiled
from app.records.sentences.destinations import destination
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES
from app.records.stories.scene import Scene
from app.terms import Side
from app.text.span import Span

_WHOM = 60  # characters of those with whom somebody met


def group_travels(material: Material, scene: Scene) -> bool:
    """Tell whether a group without names is what stands before the verb of the journey, in a script without spaces,
    where it need not be said whence it comes.
    """
    if material.rules.sentences.spaced:
        return False
    before = Span(scene.clause.start, scene.hit.span.start)
    return bool(compiled(material.cues.envoys).search(material.words(before))) and not within(material.people, before)


def goal_of_group(material: Material, scene: Scene) -> PlaceMention | None:
    """Return where a group goes: behind its verb, in one of the two states."""
    behind = Span(scene.hit.span.start, scene.clause.end)
    ours = {side.value for side in BOTH_SIDES}
    goals = (destination(material, behind, scene.hit.span, side) for side in (Side.CHINA, Side.KAZAKHSTAN))
    found = [goal for goal in goals if goal and goal.country in ours]
    return min(found, key=lambda place: place.span.start, default=None)


def met_others(material: Material, behind: Span) -> bool:
    """Tell whether behind a verb it is said with whom somebody met, and these are people whom nobody names ("with the
    akims"): not those whom the sentence before names.
    """
    said = compiled(material.cues.with_whom).match(material.words(behind))
    if said is None:
        return False
    whom = Span(behind.start + said.end(), min(behind.end, behind.start + said.end() + _WHOM))
    him = any(person.span.start < whom.start < person.span.end for person in material.people_around(whom))
    return not (him or within(material.people, whom))
