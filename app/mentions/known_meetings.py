"""Meetings whose days the register knows. In: a page without its year, whom its opening names and where. Out: evidence.

Where the page's day follows a known meeting of the very people of whom it tells, or announces its very days, in one
year alone, it is no chance.
"""

from collections import defaultdict
from datetime import date, timedelta
from functools import lru_cache

from app.gazetteer.lookup import gazetteer
from app.gazetteer.register import KnownMeeting, read_meetings
from app.mentions.clues import Clues
from app.mentions.evidence import Evidence, is_in
from app.mentions.jubilees import Window
from app.mentions.mention import DateMention, PlaceMention
from app.terms import PassageRole
from app.text.span import Span

_OPENING = 4  # sentences that tell the news, besides the title
_REPORTED = timedelta(3)  # after which a meeting is no longer the news
_ANNOUNCED = timedelta(10)  # before a meeting of which the page gives the very days
# How far the same people on the same day of the year may be trusted to be the same meeting: they meet two or three
# times a year. More where the opening gives a day of the meeting or names its place.
_SAME_PEOPLE, _SAME_DAY, _SAME_PLACE = 4.2, 1.5, 0.7
_OTHER_YEARS = frozenset({"relative_year", "later_year", "year_day"})


def met_on_known_days(clues: Clues, days: list[Window]) -> list[Evidence]:
    """Return the known meeting that the page's day follows, if it does so in one year and no other."""
    named, where = opening_of(clues)
    lead = _lead(clues)
    told = [date for date in clues.dates if is_in(date.span, lead)]
    met: dict[int, list[KnownMeeting]] = defaultdict(list)
    for day, _ in days:
        for meeting in _meetings().get((day.month, day.day), ()):
            if _is_news(meeting, day, told) and tells_of(meeting, named, where):
                met[day.year].append(meeting)
    if len(met) > 1:  # the same people on the same days of two years: the weekday that is told may tell them apart
        met = {year: on for year, those in met.items() if (on := [one for one in those if _on_weekday(one, told)])}
    if len(met) != 1:
        return []
    ((_, meetings),) = met.items()
    meeting = max(meetings, key=lambda one: (len(named.keys() & set(one.people)), one.start))
    trust = _SAME_PEOPLE
    trust += _SAME_DAY * any(is_day_of(mention, meeting) for mention in told)
    trust += _SAME_PLACE * any(place.place == meeting.place for place in where)
    return [piece_of(meeting, named, ((meeting.start - _ANNOUNCED, meeting.end + _REPORTED),), trust)]


def piece_of(meeting: KnownMeeting, named: dict[str, Span], allowed: tuple[Window, ...], trust: float) -> Evidence:
    """Return the evidence that a meeting is, for a page that names some of its people and its day or days."""
    who = [one for one in meeting.people if one in named]
    ends = (("start", meeting.start.isoformat()), ("end", meeting.end.isoformat()))
    spans = tuple(sorted(named[one] for one in who))
    return Evidence("known_meeting", (("people", " ".join(who)), *ends), spans, allowed, early=trust, late=trust)


def opening_of(clues: Clues) -> tuple[dict[str, Span], list[PlaceMention]]:
    """Return whom the opening names, each with the first words, and which places."""
    lead = _lead(clues)
    named: dict[str, Span] = {}
    for person in clues.people:
        if person.person and is_in(person.span, lead):
            named.setdefault(person.person, person.span)
    return named, [place for place in clues.places if is_in(place.span, lead)]


def _lead(clues: Clues) -> list[Span]:
    """Return the title and the first sentences, without those that recall or announce another year."""
    body = [passage.span for passage in clues.passages if passage.role is PassageRole.BODY][:_OPENING]
    title = [passage.span for passage in clues.passages if passage.role is PassageRole.TITLE]
    other = [date.span for date in clues.dates if date.expression.year or date.expression.kind in _OTHER_YEARS]
    return sorted(span for span in (*title, *body) if not any(span.contains(one) for one in other))


def tells_of(meeting: KnownMeeting, named: dict[str, Span], where: list[PlaceMention]) -> bool:
    """People of both sides are named, or one who travelled and the state that was visited."""
    register = gazetteer().people
    sides = {register[one].country for one in meeting.people if one in named}
    if len(sides) > 1:
        return True
    visited = meeting.kind == "visit" and meeting.country is not None and meeting.country not in sides
    return visited and bool(sides) and any(place.country == meeting.country for place in where)


def _is_news(meeting: KnownMeeting, page: date, told: list[DateMention]) -> bool:
    """A meeting is news on its days and shortly after; before it only where the opening gives its days."""
    if meeting.start - _ANNOUNCED <= page < meeting.start:
        return any(mention.expression.month and is_day_of(mention, meeting) for mention in told)
    return meeting.start <= page <= meeting.end + _REPORTED


def _on_weekday(meeting: KnownMeeting, told: list[DateMention]) -> bool:
    """Tell whether the opening names a weekday that is one of the meeting's."""
    length = (meeting.end - meeting.start).days
    weekdays = {(meeting.start + timedelta(after)).weekday() for after in range(length + 1)}
    return any(mention.expression.weekday in weekdays for mention in told)


def is_day_of(mention: DateMention, meeting: KnownMeeting) -> bool:
    """Tell whether a day, or the days of a stay, are those of a meeting, whatever their year."""
    said = mention.expression
    if said.kind == "range" and said.end is not None:
        first, last = (meeting.start.month, meeting.start.day), (meeting.end.month, meeting.end.day)
        return (said.month or said.end.month, said.day) == first and (said.end.month, said.end.day) == last
    if said.kind not in ("day", "day_month") or not said.day:
        return False
    length = (meeting.end - meeting.start).days
    days = [meeting.start + timedelta(after) for after in range(length + 1)]
    return any(day.day == said.day and said.month in (None, day.month) for day in days)


@lru_cache(maxsize=1)
def _meetings() -> dict[tuple[int, int], tuple[KnownMeeting, ...]]:
    """Return the meetings by each day of the year on which they are news."""
    found: dict[tuple[int, int], list[KnownMeeting]] = defaultdict(list)
    for meeting in read_meetings():
        day: date = meeting.start - _ANNOUNCED
        while day <= meeting.end + _REPORTED:
            found[day.month, day.day].append(meeting)
            day += timedelta(1)
    return {key: tuple(meetings) for key, meetings in found.items()}
