"""Known meetings that a page without its year looks back or forward to. In: its mentions. Out: evidence of its year.

"On 17 May the presidents met in Xi'an", far down a page: the register knows that day with those people in one year.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from app.gazetteer.register import KnownMeeting, read_meetings
from app.mentions.clues import Clues
from app.mentions.evidence import Evidence, is_in, tense_at
from app.mentions.jubilees import Window
from app.mentions.known_meetings import is_day_of, tells_of
from app.mentions.mention import DateMention
from app.terms import PassageRole
from app.text.span import Span

# They meet two or three times a year: rarely on the same day of another year, without the register knowing it.
_SAME_PEOPLE = 5.0
# A day without its year is told of the last months, or of the next; the tense may say which.
_BACK, _AHEAD = timedelta(300), timedelta(150)


def recall_known_days(clues: Clues) -> Iterator[Evidence]:
    """Yield a piece for each dated sentence that tells of one known meeting and of no other."""
    for passage in clues.passages:
        if passage.role is not PassageRole.BODY:
            continue
        span = passage.span
        named = {one.person: one.span for one in reversed(clues.people) if one.person and is_in(one.span, [span])}
        where = [place for place in clues.places if is_in(place.span, [span])]
        for mention in clues.dates:
            if named and is_in(mention.span, [span]) and _lacks_year(mention):
                met = [one for one in read_meetings() if is_day_of(mention, one) and tells_of(one, named, where)]
                if len({one.start.year for one in met}) == 1:
                    yield _piece(clues, mention, max(met, key=lambda one: len(named.keys() & set(one.people))), named)


def _lacks_year(mention: DateMention) -> bool:
    said = mention.expression
    last = said.end or said
    return said.kind in ("day_month", "range") and bool(last.month) and not (said.year or last.year)


def _piece(clues: Clues, mention: DateMention, meeting: KnownMeeting, named: dict[str, Span]) -> Evidence:
    who = [one for one in meeting.people if one in named]
    values = (("people", " ".join(who)), ("start", meeting.start.isoformat()), ("end", meeting.end.isoformat()))
    spans = tuple(sorted((mention.span, *(named[one] for one in who))))
    allowed = _windows(
        meeting, mention.expression.offset, tense_at(clues.article, clues.passages, mention.span, clues.rules)
    )
    return Evidence("known_meeting", values, spans, allowed, early=_SAME_PEOPLE, late=_SAME_PEOPLE)


def _windows(meeting: KnownMeeting, offset: int | None, tense: str) -> tuple[Window, ...]:
    """The days on which a page can tell of a meeting without its year, or as of this, the last or the next one."""
    if offset is not None:
        year = meeting.start.year - offset
        return ((date(year, 1, 1), date(year, 12, 31)),)
    first = meeting.start if tense == "past" else meeting.start - _AHEAD
    return ((first, meeting.start if tense == "planned" else meeting.end + _BACK),)
