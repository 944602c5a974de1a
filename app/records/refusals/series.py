"""Which series a counted session is of ("the fifth meeting was held in May").

In: a scene, the kind of its cue and what was told before. Out: the kind of meeting.
"""

from app.records.refusals.refusal import SERIES, mechanism_told
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.material import Material, within
from app.records.sentences.participants import is_bilateral
from app.records.sentences.statement import GATHERINGS
from app.records.stories.scene import PAIR_KINDS, Scene
from app.records.stories.told import Told
from app.terms import CueForm, MeetingKind, Type
from app.text.span import Span

SESSIONS = GATHERINGS | {MeetingKind.DIALOGUE}


def kind_in_series(material: Material, scene: Scene, kind: str, told: Told) -> str:
    """Return the kind of "the fifth meeting": that of the series whose session was told last."""
    taken_up = CueForm.IT in scene.hit.cue.forms  # "it will be held in May": whatever it is
    if CueForm.AGAIN not in scene.hit.cue.forms:
        return _of_series_told(material, scene, told) if kind == MeetingKind.TALKS else kind
    if CueForm.NTH in scene.hit.cue.forms:  # "The eleventh was held in May": of whatever session was told last
        return next((s.kind for s in told.since(scene.passage.index - SERIES) if s.kind in SESSIONS), kind)
    own_pair = is_bilateral(within(material.people, scene.clause))  # "X and Y held their third meeting"
    gathered = None if taken_up or own_pair else told.gathering_just_told(scene.passage.index)
    if CueForm.SUCH in scene.hit.cue.forms:  # "the first meeting of this kind": of a series that was told
        named = _session_before(material, scene, told)
        return named or next((s.kind for s in reversed(told.statements) if s.kind in SESSIONS), kind)
    if gathered or (not taken_up and (scene.mood.planned or mechanism_told(material, told))):
        return gathered or kind
    if taken_up and (named := _session_before(material, scene, told)):
        return named
    met = (s.kind for s in reversed(told.statements) if s.type is Type.MEETING)
    return next((was for was in met if was in SESSIONS or (taken_up and was in PAIR_KINDS)), kind)


def _of_series_told(material: Material, scene: Scene, told: Told) -> str:
    """ "The previous meeting was in Chengdu", behind a gathering: of the same series, not talks of two."""
    before = material.words(Span(scene.clause.start, scene.hit.span.start))
    one_of = compiled(f"(?:{material.cues.previous})\\Z").search(before)
    if one_of is None or within(material.people, scene.clause) or CueForm.NOUN not in scene.hit.cue.forms:
        return MeetingKind.TALKS
    met = (s.kind for s in told.since(scene.passage.index - SERIES) if s.type is Type.MEETING)
    last = next(met, MeetingKind.TALKS)
    return last if last in GATHERINGS else MeetingKind.TALKS


def _session_before(material: Material, scene: Scene, told: Told) -> str | None:
    """ "They are preparing the summit. It will be held in June": named in the sentence before, told of nowhere yet."""
    here = find_cues(material, Span(scene.passage.span.start, scene.hit.span.start))
    read = max((one.cue.end for one in told.since(scene.passage.index)), default=0)
    if read and (last := next((hit for hit in reversed(here) if hit.cue.kind in SESSIONS), None)):
        return last.cue.kind if last.span.start >= read else None
    if read or not (here or scene.earlier):
        return None
    earlier = material.words(scene.earlier) if scene.earlier and not here else ""
    if compiled(material.cues.mechanisms).search(earlier) and not next(told.since(scene.passage.index - 1), None):
        return MeetingKind.DIALOGUE  # "A working group deals with it. It met in March"
    if not here and any(s.kind in SESSIONS for s in told.since(scene.passage.index - 1)):
        return None
    hits = here or (find_cues(material, scene.earlier) if scene.earlier else [])
    return next((hit.cue.kind for hit in reversed(hits) if hit.cue.kind in SESSIONS), None)
