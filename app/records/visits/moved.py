"""What was put off to another time: told of that time as well, as something planned.

In: a meeting that was called off, in its scene. Out: the same meeting, planned, if its sentence gives the new time.
"""

from dataclasses import replace

from app.mentions.mention import DateMention
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
        date = resolved(material, mention, "planned", off.date)
        moved = _moved_to(material, mention, scene.hit.span.start)  # a cue may end in "was put off"
        if moved is not None and date and off.date and off.date.mention == mention.span:
            # "The session was put off to 15 April": when it had been due is not said, when it will be is.
            return [*read[:-1], replace(off, status=MeetingStatus.PLANNED, date=date)]
        if moved is not None and date and date != off.date:
            said = Span(moved, mention.span.end)
            behind = within(material.places, Span(mention.span.end, scene.passage.span.end))
            city = next((place for place in behind if place.kind == "city"), None)
            goes = off.kind == MeetingKind.VISIT  # where to does not change with the day
            city = city or (off.place if goes else None)
            country = city.country if city else off.country if goes else None
            new = replace(off, status=MeetingStatus.PLANNED, date=date, own_date=True, place=city, country=country)
            return [
                *read,
                replace(new, quote=said, status_span=said, country_span=city.span if city else off.country_span),
            ]
    return read


def _moved_to(material: Material, mention: DateMention, upto: int) -> int | None:
    """Return where it begins to be said that something is put off to a time: before it or, where verbs stand last,
    with it; None where that is not said.
    """
    if compiled(material.cues.moved_to_behind).match(material.article.plain, mention.span.end):
        return mention.span.start
    start = max(upto, mention.span.start - _BEFORE)
    match = compiled(material.cues.moved_to).search(material.words(Span(start, mention.span.start)))
    return start + match.start() if match else None
