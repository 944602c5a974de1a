"""What has begun or was held, although something still to come stands in its clause.

In: the cue of a meeting and the stretch that tells its mood. Out: whether it is past all the same.
"""

from app.records.sentences.besides import since_then
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import CueHit
from app.records.sentences.dating import starts_with
from app.records.sentences.material import Material, within
from app.records.sentences.statement import GATHERINGS
from app.terms import MeetingKind
from app.text.span import Span

RELATIVE_REACH = 90  # characters between a noun and the relative clause that goes on about it


def has_begun_by_then(material: Material, reach: Span, hit: CueHit) -> bool:
    """Tell whether a meeting is past, whatever its words say of the future."""
    held = _was_held(material, reach, hit) or _has_set_out(material, reach, hit) or _was_held_behind(material, hit)
    return held or _was_done(material, reach, hit) or _has_opened(material, reach, hit)


def _has_opened(material: Material, reach: Span, hit: CueHit) -> bool:
    """ "The session, opened on Monday, is to end on Wednesday": only its close is to come."""
    if hit.cue.kind not in (*GATHERINGS, MeetingKind.DIALOGUE) or not material.rules.sentences.spaced:
        return False
    days = within(material.dates, Span(hit.span.start, max(hit.span.start, reach.end)))
    if not days or not starts_with(material, days[0]):
        return False
    if material.cues.lasts_since and since_then(material, days[0]):
        return True
    words = material.words(Span(hit.span.start, reach.end))
    upto = (material.words(Span(hit.span.start, day.span.start)) for day in days[1:])
    closing = [range(*match.span()) for front in upto if (match := compiled(material.cues.closes).search(front))]
    ahead = compiled(material.cues.planned).finditer(words)
    return all(any(match.start() in close for close in closing) for match in ahead)


def _was_done(material: Material, reach: Span, hit: CueHit) -> bool:
    """ "They have opened a line that will carry gas": the cue itself is a verb in the plain past."""
    words = material.words(Span(reach.start, max(reach.start, hit.span.end)))
    done = compiled(material.cues.done).finditer(words)
    return any(match.start("verb") == hit.span.start - reach.start for match in done)


def _was_held_behind(material: Material, hit: CueHit) -> bool:
    """ "The fifth session, which was held on Sunday in X, dealt with the summit that will …"."""
    if hit.cue.kind == MeetingKind.VISIT or not material.rules.sentences.spaced:
        return False
    home = material.home_of(hit.span)
    end = min(home.end, hit.span.end + RELATIVE_REACH)
    took = compiled(material.cues.took_place).search(material.article.plain, hit.span.end, end)
    before = material.words(Span(hit.span.end, max(hit.span.end, took.start()))) if took else ""
    return took is not None and not compiled(material.cues.planned).search(before)


def _was_held(material: Material, reach: Span, hit: CueHit) -> bool:
    """ "They will carry out what the summit held in Shanghai decided": the participle before a noun is of it alone."""
    front = material.words(Span(reach.start, max(reach.start, hit.span.start)))
    held = compiled(material.cues.held_before).search(front)
    return held is not None and not compiled(material.cues.planned).search(held.group())


def _has_set_out(material: Material, reach: Span, hit: CueHit) -> bool:
    """ "Left on Saturday for a tour that will take him to …": it has begun, on the day before its noun."""
    if hit.cue.kind != MeetingKind.VISIT or not material.cues.set_off:
        return False
    front = Span(reach.start, max(reach.start, hit.span.end))
    behind = Span(front.end, max(front.end, reach.end))
    if _is_there_on_it(material, front, hit):
        return True
    set_off = compiled(material.cues.set_off).search(material.words(front))
    return bool(set_off and within(material.dates, front)) and not within(material.dates, behind)


def _is_there_on_it(material: Material, front: Span, hit: CueHit) -> bool:
    """ "Arrived on Monday on a visit, in whose course he is to attend …": he has come, whatever he is still to do."""
    before = material.words(Span(front.start, max(front.start, hit.span.start)))
    came = compiled(material.cues.stays_there).search(before) and compiled(material.cues.was).search(before)
    return bool(came and within(material.dates, front)) and not compiled(material.cues.planned).search(before)
