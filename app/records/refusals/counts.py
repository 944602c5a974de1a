"""Words that only count meetings: how often they met, and which of them this one is.

In: a scene with its date words. Out: whether the candidate counts what is told elsewhere, or nothing at all.
"""

from app.mentions.mention import DateMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material
from app.records.stories.scene import YEARS, Scene
from app.terms import CueForm
from app.text.span import Span


def only_counts(material: Material, scene: Scene, mention: DateMention | None) -> bool:
    """ "This is already their second meeting this year": of the one that is told; "they have met 20 times since 2013":
    of none.
    """
    if mention and mention.expression.kind not in YEARS:
        return False
    if compiled(material.cues.repeated).search(material.words(scene.clause)):
        return True
    before = material.words(Span(scene.clause.start, scene.hit.span.start))
    noun = scene.hit.cue.forms & {CueForm.NOUN, CueForm.SORT}
    return bool(noun and compiled(material.cues.counting).search(before))
