"""Who is meant where a sentence leaves its subject out: "X will attend the summit. On the 3rd will be at the parade".

In: a scene of a language whose verb stands last, and what was told before. Out: a person mention or None.
"""

from app.mentions.mention import PersonMention
from app.records.casts.attendants import attending
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, without_reporter
from app.records.sentences.statement import GATHERINGS
from app.records.stories.scene import Scene
from app.records.stories.told import Told
from app.terms import MeetingKind, Type
from app.text.span import Span

_REACH = 40  # characters between a gathering and the verb that says that somebody is there
_ENDING = 8  # characters of the ending of a noun


def dropped_subject(material: Material, scene: Scene, kind: str, told: Told) -> PersonMention | None:
    """Return the one whom the sentence before tells of, where this one says of nobody that he goes to a gathering."""
    if not material.cues.verb_last or kind not in (*GATHERINGS, MeetingKind.CEREMONY):
        return None
    if within(material.people, scene.passage.span) or not _is_gone_to(material, scene):
        return None
    before = next((s for s in told.since(scene.passage.index - 1) if s.type is Type.MEETING), None)
    if before is None or before.passage == scene.passage.index or len(before.people) != 1:
        return None
    return before.people[0] if before.people[0].side in BOTH_SIDES else None


def _is_gone_to(material: Material, scene: Scene) -> bool:
    """The gathering is in the case of where somebody is or goes, and a verb of taking part ends the clause."""
    noun = material.words(Span(scene.hit.span.start, scene.hit.span.end + _ENDING)).split(" ")
    said = " ".join(noun[: len(material.words(scene.hit.span).split(" "))]).rstrip(".,;")
    toward = compiled(rf"(?:{material.cues.toward})\Z").search(said)
    verb = rf"(?:{material.cues.attends}|{material.cues.takes_place})(?=\W*\Z|[.,;])"
    match = compiled(verb).search(material.words(scene.behind).rstrip(" .")) if toward else None
    return match is not None and match.start() <= _REACH


def who_attends(material: Material, scene: Scene, kind: str) -> list[PersonMention]:
    """Who takes part in a gathering; "the meeting of the foreign ministers" names nobody before a verb that is last."""
    there = attending(material, scene.passage.span, scene.clauses, scene.at, scene.hit.span, scene.framed)
    if kind not in GATHERINGS or not material.cues.verb_last:
        return there
    said = {p.name for p in within(material.people, scene.passage.span) if not scene.hit.span.overlaps(p.span)}
    there = [person for person in there if person.name in said]
    return without_reporter(material, there, scene.clauses, scene.at, False) or there
