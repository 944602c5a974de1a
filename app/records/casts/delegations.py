"""Journeys of people of one state whom nobody names ("a delegation from Shaanxi will come to Astana in July").

In: a scene of a visit. Out: whether a group travels, and where to.
"""

from bisect import bisect_right
from collections.abc import Sequence

from app.mentions.mention import PersonMention, PlaceMention
from app.records.sentences.clauses import compiled
from app.records.sentences.destinations import destination
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES
from app.records.stories.scene import Scene
from app.terms import Side
from app.text.span import Span

_WHOM = 60  # characters of those with whom somebody met
_ANSWER = 4  # sentences behind talks in which the other one speaks
_SAYS = 30  # characters behind a name in which a verb of saying stands


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


def who_answers(material: Material, passage: Span, people: Sequence[PersonMention]) -> list[PersonMention]:
    """ "X met the vice-president of a company. … In reply Y said …": who of the other state speaks right behind, if it
    is one alone.
    """
    missing = BOTH_SIDES - {person.side for person in people}
    at = bisect_right(material.passages.starts, passage.start)
    behind = material.passages[at : at + _ANSWER]
    if len(missing) != 1 or not behind:
        return []
    stretch = Span(behind[0].span.start, behind[-1].span.end)
    others = [person for person in within(material.people, stretch) if person.side in missing]
    named = [person for person in others if person.form == "name"]
    if len({person.name for person in others}) != 1 or not named:
        return []
    said = Span(named[0].span.end, named[0].span.end + _SAYS)
    return named[:1] if compiled(material.cues.speech).search(material.words(said)) else []
