"""Known meetings that a page without its year looks back or forward to. In: its mentions. Out: evidence of its year.

"On 17 May the presidents met in Xi'an", "their talks in Beijing last February": the register knows
that day, or that month and city, with those people in one year.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from app.gazetteer.register import KnownMeeting, read_meetings
from app.mentions.clues import Clues
from app.mentions.evidence import Evidence, by_passage, tense_at
from app.mentions.jubilees import Window
from app.mentions.known_meetings import is_day_of, piece_of, tells_of
from app.mentions.mention import DateMention, PlaceMention
from app.terms import PassageRole
from app.text.span import Span

# They meet two or three times a year: rarely on the same day of another year, without the register knowing it.
_SAME_PEOPLE = 5.0
_SAME_MONTH = 4.2  # of a meeting in a month, with its city: the register may lack that of another year
# A day without its year is told of the last months, or of the next; the tense may say which.
_BACK, _AHEAD = timedelta(300), timedelta(150)


def recall_known_days(clues: Clues) -> Iterator[Evidence]:
    """Yield a piece for each dated sentence that tells of one known meeting and of no other."""
    body = tuple(passage for passage in clues.passages if passage.role is PassageRole.BODY)
    people, places = by_passage(body, clues.people), by_passage(body, clues.places)
    for home, dates in by_passage(body, filter(_lacks_year, clues.dates)).items():
        named = {one.person: one.span for one in reversed(people.get(home, ())) if one.person}
        for mention in dates if named else ():
            if meeting := _meeting_on(mention, named, places.get(home, [])):
                tense = tense_at(clues.article, clues.passages, mention.span, clues.rules)
                allowed = _windows(meeting, mention.expression.offset, tense)
                yield piece_of(meeting, named, allowed, _SAME_PEOPLE if mention.expression.day else _SAME_MONTH)


def _meeting_on(mention: DateMention, named: dict[str, Span], where: list[PlaceMention]) -> KnownMeeting | None:
    """The known meeting of the named on that day of the year, where there is one in one year alone."""
    said = mention.expression
    if said.kind == "month":  # too wide without the city and both of them
        met = [one for one in read_meetings() if one.start.month == said.month == one.end.month]
        met = [one for one in met if set(one.people) <= named.keys() and any(one.place == at.place for at in where)]
    else:
        met = [one for one in read_meetings() if is_day_of(mention, one) and tells_of(one, named, where)]
    one_year = len({one.start.year for one in met}) == 1
    return max(met, key=lambda one: len(named.keys() & set(one.people))) if one_year else None


def _lacks_year(mention: DateMention) -> bool:
    said = mention.expression
    last = said.end or said
    return said.kind in ("day_month", "range", "month") and bool(last.month) and not (said.year or last.year)


def _windows(meeting: KnownMeeting, offset: int | None, tense: str) -> tuple[Window, ...]:
    """The days on which a page can tell of a meeting without its year, or as of this, the last or the next one."""
    if offset is not None:
        year = meeting.start.year - offset
        return ((date(year, 1, 1), date(year, 12, 31)),)
    first = meeting.start if tense == "past" else meeting.start - _AHEAD
    return ((first, meeting.start if tense == "planned" else meeting.end + _BACK),)
