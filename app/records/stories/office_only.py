"""Visits of whom only the office tells ("the visit of the Chinese president").

In: the scene of a visit. Out: the side of the one who holds the office.
"""

from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.stories.scene import SIDES, Scene
from app.terms import CueForm, Side
from app.text.span import Span

_STATE = 16  # characters behind an office in which its state begins (" of Kazakhstan")


def side_of_office(material: Material, scene: Scene) -> Side | None:
    """ "The visit of the Chinese president": the state of whom only his office tells."""
    whose = compiled(material.cues.of_office).match(material.article.plain, scene.hit.span.end)
    if whose is None or CueForm.VERB in scene.hit.cue.forms:
        return None
    office = Span(whose.start(), whose.end() + _STATE)
    said = [state.country for state in within(material.states, office)]
    said += [place.country for place in within(material.places, office)]
    return SIDES.get(said[0]) if said else None
