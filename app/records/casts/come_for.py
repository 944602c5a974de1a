"""Of whom it is told that he came, or goes, for a gathering.

In: the scene of a gathering. Out: person mentions, each person once.
"""

from app.mentions.mention import PersonMention
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.destinations import gone_for
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, group_before, once_each
from app.records.stories.scene import Scene
from app.terms import MeetingKind
from app.text.span import Span

OF_WHOM = 30  # characters between a visit, or a gathering, and "of the president X"


def gathered_for(material: Material, scene: Scene) -> tuple[PersonMention, ...]:
    """Who came, or will come, for a gathering; of the others of its clause nothing says so."""
    return _who_came(material, scene) or _whose_attribute(material, scene) or _who_goes(material, scene)


def _who_came(material: Material, scene: Scene) -> tuple[PersonMention, ...]:
    """ "He met X, who had come for the summit": of the two only X is said to be at it."""
    front = within(material.people, Span(scene.clause.start, scene.hit.span.start))
    front = [person for person in front if person.side in BOTH_SIDES]
    return once_each(front[-1:]) if front and came(material, scene, front[-1]) else ()


def _whose_attribute(material: Material, scene: Scene) -> tuple[PersonMention, ...]:
    """Without spaces, "with the attending-the-summit president X": of the two only X is said to be at it."""
    if material.rules.sentences.spaced:
        return ()
    if not compiled(material.cues.of_whom).match(material.article.plain, scene.hit.span.end):
        return ()
    behind = within(material.people, Span(scene.hit.span.end, scene.hit.span.end + OF_WHOM))
    attends = compiled(material.cues.attends).search(
        material.words(scene.clause)[: scene.hit.span.start - scene.clause.start]
    )
    return once_each(p for p in behind[:1] if attends and p.side in BOTH_SIDES)


def _who_goes(material: Material, scene: Scene) -> tuple[PersonMention, ...]:
    """ "X is due in Beijing in April for the forum": who goes to a gathering will be there."""
    journeys = (hit for hit in find_cues(material, scene.clause) if hit.cue.kind == MeetingKind.VISIT)
    gone = next((hit.span for hit in journeys if gone_for(material, hit.span, scene.hit.span)), None)
    if gone is None or compiled(material.cues.escorts).match(material.article.plain, gone.start):
        return ()  # "X accompanied Y to Xi'an for the summit": both
    upto = min(gone.start, scene.hit.span.start)
    front = [p for p in within(material.people, Span(scene.clause.start, upto)) if p.side in BOTH_SIDES]
    return once_each(group_before(material, front, upto))


def came(material: Material, scene: Scene, person: PersonMention) -> bool:
    """ "… with X, arrived the day before on a visit": the visitor is who is said to have come."""
    between = material.article.plain[person.span.end : scene.hit.span.start]
    return bool(compiled(material.cues.came).match(between))
