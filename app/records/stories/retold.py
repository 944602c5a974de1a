"""What goes on about the meeting told right before: "The talks took place on Monday in Beijing".

In: a scene and what was told before. Out: the statement that it takes up, or None.
"""

from collections.abc import Sequence

from app.mentions.mention import PersonMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.sentences.statement import Statement, names_of
from app.records.stories.scene import PAIR_KINDS, Scene
from app.records.stories.told import Told
from app.terms import CueForm, MeetingKind, Precision, Type
from app.text.span import Span

_CALLED = frozenset({MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL})
_SHORT = 120  # characters of a sentence that tells no more than how talks were held
_OPENS = 8  # characters before a noun that opens its sentence
_RIGHT_BEHIND = 2  # sentences


def retells(material: Material, scene: Scene, told: Told, people: Sequence[PersonMention]) -> Statement | None:
    """ "The talks took place on Monday in Beijing": a noun that opens a sentence without names, right behind what it
    goes on about; `people` are those whom it is taken for, of whom all must have been there.
    """
    goes_on = scene.goes_on
    home = scene.clause if goes_on else scene.passage.span
    held = _how_it_was_held(scene, home)
    opening = held or scene.hit.span
    front = material.words(Span(home.start, opening.start))
    theirs = compiled(material.cues.pair).match(front)  # "the ministers' talks took place on Monday"
    if CueForm.NOUN not in scene.hit.cue.forms or not (len(front) <= _OPENS or theirs):
        return None
    named = within(material.people, Span(opening.start if theirs else home.start, home.end))
    if scene.mood.planned or scene.mood.hypothetical or named:
        return None
    meetings = (s for s in reversed(told.statements) if s.type is Type.MEETING)
    last = next((s for s in meetings if not (held and s.passage == scene.passage.index)), None)
    near = last is not None and (0 if goes_on else 1) <= scene.passage.index - last.passage <= _RIGHT_BEHIND
    if last is None or not near or last.kind not in PAIR_KINDS:
        return None
    if not goes_on and not {person.person or person.name for person in people} <= names_of(last):
        return None
    told_again = scene.hit.cue.kind not in _CALLED or within(material.dates, home)  # "it was held by video"
    if last.own_date and told_again and not (goes_on and last.date and last.date.precision is not Precision.DAY):
        return None  # "spoke in June; the conversation took place on the 2nd"
    return last if scene.hit.cue.kind in PAIR_KINDS else None


def _how_it_was_held(scene: Scene, home: Span) -> Span | None:
    """ "The meeting took place over a video link": the noun with which a sentence opens that tells nothing else."""
    if scene.hit.cue.kind != MeetingKind.VIDEO_CALL or len(home) > _SHORT:
        return None
    return next((one for one in scene.rivals if home.start <= one.start < scene.hit.span.start), None)
