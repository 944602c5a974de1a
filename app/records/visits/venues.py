"""Where a meeting told before was held, in a sentence that says no more ("The session took place in Astana").

In: a passage and the statements before it. Out: the statements, the meeting told last with its city.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.articles.passage import Passage
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.sentences.places import city_of
from app.records.sentences.statement import Statement
from app.terms import MeetingKind, MeetingStatus, Type
from app.text.span import Span

_REACH = 3  # sentences
_IN_PERSON = frozenset({MeetingKind.TALKS, MeetingKind.DIALOGUE, MeetingKind.CEREMONY, MeetingKind.PRESS_CONFERENCE})


def add_venue(material: Material, passage: Passage, statements: Sequence[Statement]) -> Sequence[Statement]:
    """Return the statements with the meeting told last in the city of this passage; the very same sequence where the
    passage names somebody or a day, or tells of something else.
    """
    if not compiled(material.cues.venue).match(material.words(passage.span)):
        return statements
    named, dated = within(material.people, passage.span), within(material.dates, passage.span)
    if named or dated:
        return statements
    start = Span(passage.span.start, passage.span.start)
    city = city_of(material, passage.span, passage.span, start, [])
    at = next((i for i in range(len(statements) - 1, -1, -1) if statements[i].type is Type.MEETING), None)
    one = statements[at] if at is not None else None
    if at is None or one is None or city is None or one.place or passage.index - one.passage > _REACH:
        return statements
    if one.kind not in _IN_PERSON or one.status != MeetingStatus.HELD or one.background:
        return statements
    told = list(statements)
    told[at] = replace(one, place=city, country=city.country, country_span=city.span)
    return told
