"""The pair of two states that words mean together: "they", "their meeting", "the two ministers".

In: a scene and what was told before. Out: two people, or nobody.
"""

from app.mentions.mention import PersonMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, is_bilateral, once_each, present
from app.records.stories.scene import Scene
from app.records.stories.told import Told
from app.terms import PassageRole
from app.text.span import Span

_SUBJECT = 24  # characters before a verb in which "they" stands


def they(material: Material, scene: Scene, told: Told) -> tuple[PersonMention, ...]:
    """ "They met again in May": the pair told before, where the clause names nobody."""
    subject = material.words(Span(scene.clause.start, scene.hit.span.start))[-_SUBJECT:]
    said = material.words(Span(scene.passage.span.start, scene.hit.span.end))
    left_out = not within(material.people, scene.passage.span) and compiled(material.cues.dropped).fullmatch(said)
    held = compiled(material.cues.they_held).match(material.article.plain, scene.hit.span.end)
    if left_out or held or compiled(material.cues.they_met).search(subject):
        return told.pair()
    before = material.words(Span(scene.clause.start, scene.hit.span.start))
    then = compiled(material.cues.foregoing).search(before) and compiled(material.cues.they_met).match(before.lstrip())
    return (told.pair() or pair_before(material, scene)) if then else ()  # "they signed it at the end of talks in X"


def named_pair(material: Material, scene: Scene) -> tuple[PersonMention, ...]:
    """The pair that "the two ministers" just meant, in this sentence or the one before."""
    stretch = scene.passage.span if scene.earlier is None else scene.earlier.cover(scene.passage.span)
    people = [p for p in within(material.people, stretch) if p.span.start < scene.hit.span.start]
    for last in reversed(people):
        together = [p for p in people if p.span == last.span]
        if is_bilateral(together):
            return once_each(together)
    return ()


def pair_of_sentence(material: Material, scene: Scene) -> tuple[PersonMention, ...]:
    """ "X showed him the hall, then the two sides talked": the only two of the sentence, up to this clause."""
    named = once_each(present(material, Span(scene.passage.span.start, scene.clause.start)))
    return named if len(named) == len(BOTH_SIDES) and is_bilateral(named) else ()


def pair_before(material: Material, scene: Scene) -> tuple[PersonMention, ...]:
    """ "He has known X for years. Their last meeting …": the two of the sentence before."""
    named = once_each(present(material, scene.earlier)) if scene.earlier else ()
    return named if len(named) == len(BOTH_SIDES) and is_bilateral(named) else ()


def pair_of_lead(material: Material, scene: Scene) -> tuple[PersonMention, ...]:
    """ "At their talks that day": the two whom the first sentence names, in an article that told no meeting yet."""
    body = next((p for p in material.passages if p.role is PassageRole.BODY), None)
    named = once_each(present(material, body.span)) if body and body.index < scene.passage.index else ()
    return named if len(named) == len(BOTH_SIDES) and is_bilateral(named) else ()
