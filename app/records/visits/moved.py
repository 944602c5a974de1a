"""What was put off to another time: told of that time as well, as something planned.

In: a meeting that was called off, in its scene. Out: the same meeting, planned, if its sentence gives the new time.
"""

from dataclasses import replace

from app.records.sentences.clauses import compiled
from app.records.sentences.dating import resolved
from app.records.sentences.material import Material, within
from app.records.sentences.statement import Statement
from app.records.stories.scene import Scene
from app.terms import MeetingKind, MeetingStatus
from app.text.span import Span

_BEFORE = 40  # characters before a date in which "moved to" stands, right before it


def moved_on(material: Material, scene: Scene, read: list[Statement]) -> list[Statement]:
    """Return what was read, with the same planned: "the session set for March was put off to the fourth quarter"."""
    off = read[-1] if read else None
    if off is None or off.status != MeetingStatus.CANCELLED:
        return read
    for mention in within(material.dates, Span(scene.hit.span.end, scene.passage.span.end)):
        before = material.words(Span(max(scene.hit.span.end, mention.span.start - _BEFORE), mention.span.start))
        date = resolved(material, mention, "planned", off.date)
        moved = compiled(material.cues.moved_to).search(before)
        if moved and date and off.date and off.date.mention == mention.span:
            # "The session was put off to 15 April": when it had been due is not said, when it will be is.
            return [*read[:-1], replace(off, status=MeetingStatus.PLANNED, date=date)]
        if moved and date and date != off.date:
            said = Span(mention.span.start - len(before) + moved.start(), mention.span.end)
            behind = within(material.places, Span(mention.span.end, scene.passage.span.end))
            city = next((place for place in behind if place.kind == "city"), None)
            country = city.country if city else off.country if off.kind == MeetingKind.VISIT else None
            new = replace(off, status=MeetingStatus.PLANNED, date=date, own_date=True, place=city, country=country)
            return [
                *read,
                replace(new, quote=said, status_span=said, country_span=city.span if city else off.country_span),
            ]
    return read
