"""From the words of a date to days. In: a mention, the anchor, the tense of its event. Out: a ResolvedDate or None.

Where the anchor's day is open, a mention is read against the whole window and gets the widest span that is left.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from app.mentions.anchor import Anchor
from app.mentions.counted import COUNTED, count_from_event, month_beside, weekday_of
from app.mentions.dates import kind_of
from app.mentions.mention import BodyMention, DateExpression, DateMention, Reason, ResolvedDate
from app.mentions.months import shift_month, whole_month
from app.mentions.periods import MONTHS_IN, part_of_year, season, weekend
from app.terms import DateForm, Precision

Days = tuple[date, date, Precision]
_DAY = timedelta(1)
# A window wider than this says nothing about a day; a reader would take it for knowledge.
_WIDEST = timedelta(3 * 366)
# In an article without its own day, a day told this close to the event before it is of the same journey.
_WEEKS = timedelta(21)


def resolve(
    mention: DateMention | None,
    anchor: Anchor,
    tense: str = "past",
    before: ResolvedDate | None = None,
    known: Iterable[BodyMention] = (),
) -> ResolvedDate | None:
    """Return the days of a mention; `tense` is "past", "planned" or "unknown", `before` the event told last.

    "unknown" takes the nearest day on either side: right for what was called off or postponed.

    `known` are bodies of the same event with dates: they pick the year, they never sharpen what the words leave open.
    """
    if mention is None:
        return None
    said = mention.expression
    if said.kind in COUNTED and before is not None:
        return count_from_event(mention, before)
    if said.kind == "day" and before and mention.form is not DateForm.OF_MONTH and (day := _inside(said, before)):
        reasons = (_reason("from_event", mention, anchor=before.start, day=day), *_slip(said, day, mention))
        return ResolvedDate(day, day, Precision.DAY, before.inferred, reasons, mention.span)
    if anchor.day is None and before is not None and (beside := _beside(said, before)):
        reasons = (_reason("from_event", mention, anchor=before.start, day=beside), *_slip(said, beside, mention))
        return ResolvedDate(beside, beside, Precision.DAY, before.inferred, reasons, mention.span)
    if anchor.day is not None or _has_year(said):
        day = anchor.day or anchor.window[1]
        days = _read(said, day, anchor.limit or day, tense)
        if days is None:
            return None
        days = _move_to_known(said, days, known)
        return _result(mention, anchor, days, before, known)
    return _read_window(mention, anchor, tense, known)


def _has_year(said: DateExpression) -> bool:
    return bool(said.year)


def _result(
    mention: DateMention,
    anchor: Anchor,
    days: Days,
    before: ResolvedDate | None,
    known: Iterable[BodyMention],
) -> ResolvedDate:
    said = mention.expression
    start, end, precision = days
    if _has_year(said):
        reasons: tuple[Reason, ...] = (_reason("stated", mention, day=start),)
        inferred = False
    else:
        code = "nearest" if said.kind in ("day_month", "month", "day", "range") else "counted_from"
        reasons = (_reason(code, mention, anchor=anchor.day or anchor.window[1], day=start),)
        reasons += anchor.reasons
        inferred = anchor.inferred
    reasons += _slip(said, start, mention)
    return ResolvedDate(start, end, precision, inferred, reasons, mention.span)


def _reason(code: str, mention: DateMention, **days: date) -> Reason:
    return Reason(code, tuple((name, day.isoformat()) for name, day in days.items()), (mention.span,))


def _slip(said: DateExpression, day: date, mention: DateMention) -> tuple[Reason, ...]:
    """A weekday that contradicts its date: the stated date stays, the slip is told."""
    if said.weekday is None or said.weekday == day.weekday() or not said.day:
        return ()
    values = (
        ("weekday", str(said.weekday + 1)),
        ("day", day.isoformat()),
        ("actual", str(day.weekday() + 1)),
    )
    return (Reason("weekday_slip", values, (mention.span,)),)


def _inside(said: DateExpression, before: ResolvedDate) -> date | None:
    """Return the day of the month within the days told last ("du 16 au 18 juin. Le 17, …")."""
    if before.end - before.start > timedelta(62) or said.day is None or said.direction:
        return None
    day = before.start.replace(day=1)
    fitting = []
    while day <= before.end:
        if day.day == said.day and day >= before.start:
            fitting.append(day)
        day += _DAY
    return next((day for day in fitting if day.weekday() == said.weekday), next(iter(fitting), None))


def _beside(said: DateExpression, before: ResolvedDate) -> date | None:
    """Return the day of a month without its year within weeks of the days told last."""
    if said.kind != "day_month" or before.end - before.start >= _WEEKS:
        return None
    day = _day(said, before.start, before.end, "unknown")
    return day if day and abs(day - before.start) < _WEEKS else None


def _read(said: DateExpression, day: date, limit: date, tense: str) -> Days | None:
    """Read an expression against a day; `limit` is the last day that can be told as past."""
    offset = said.offset or 0
    if said.kind == "weekday" or (said.kind == "same_day" and said.weekday is not None):
        told = tense != "planned" and not said.direction and said.offset is None
        return _one(weekday_of(said, limit if told else day, tense))
    if said.kind in ("relative_day", "same_day"):
        return _one(day + offset * _DAY)
    if said.kind == "year_day":
        return _one(_make(day.year + offset, day.month, day.day) or day.replace(year=day.year + offset, day=28))
    if said.kind == "later_week":
        return _plain(_week(day, offset, tense)) if tense == "planned" or offset < 0 else None
    if said.kind == "later_month":
        return whole_month(month_beside(said, day, offset)) if tense == "planned" or offset < 0 else None
    if said.kind == "later_year":
        if tense != "planned" and offset > 0:
            return None
        return _year(day.year + offset, day, tense, stated=True) if not said.month else _of_year(said, day)
    if said.kind == "same_days":
        return min(day, day + (offset + 1) * _DAY), max(day, day + (offset - 1) * _DAY), Precision.RANGE
    if said.kind == "relative_days":
        return day + offset * _DAY, day + (offset + 1) * _DAY, Precision.RANGE
    if said.kind == "season":
        return season(said, day, limit, tense)
    if said.kind == "weekend":
        return weekend(day, offset, tense)
    if said.kind in MONTHS_IN:
        return part_of_year(said, day, tense)
    if said.kind == "relative_week":
        return _plain(_week(day, offset, tense))
    if said.kind in ("month", "relative_month"):
        return _month(said, day, tense)
    if said.kind == "rest_of_year":
        last = _month(said, day, tense)[1] if said.month else date(said.year or day.year + offset, 12, 31)
        if said.month and tense != "planned":
            return whole_month(last.replace(day=1))  # "by the end of June" it had been signed
        return day if day <= last else last.replace(month=1, day=1), last, Precision.RANGE
    if said.kind in ("year", "relative_year"):
        if said.direction > 0:
            return _plain((day, date(day.year, 12, 31), Precision.RANGE))  # "by the end of the year"
        return _plain(_year(said.year or day.year + offset, day, tense, stated=bool(said.year or offset)))
    if said.kind == "range":
        return _range(said, day, limit, tense)
    found = _day(said, day, limit, tense)
    return _one(found) if found else None


def _of_year(said: DateExpression, day: date) -> Days:
    """ "In May of the year before": the month of a year so far from the day."""
    return whole_month(date(day.year + (said.offset or 0), said.month or 1, 1))


def _one(day: date) -> Days:
    return day, day, Precision.DAY


def _plain(days: Days) -> Days:
    """A range of one day ("this week" on a Monday) is that day."""
    return days if days[0] < days[1] else _one(days[0])


def _week(day: date, offset: int, tense: str) -> Days:
    monday = day - day.weekday() * _DAY + offset * 7 * _DAY
    sunday = monday + 6 * _DAY
    if offset == 0 and tense != "unknown":
        return (day, sunday, Precision.RANGE) if tense == "planned" else (monday, day, Precision.RANGE)
    return monday, sunday, Precision.RANGE


def _month(said: DateExpression, day: date, tense: str) -> Days:
    if said.kind == "relative_month":
        offset = said.offset or 0
        return _third(said, shift_month(day, offset))
    assert said.month is not None
    if said.year or said.offset is not None:
        return _third(said, date(said.year or day.year + (said.offset or 0), said.month, 1))
    this = (day.year, day.month)
    year = day.year
    if said.direction > 0 or (said.direction == 0 and tense == "planned"):
        year += (year, said.month) < this or (said.direction > 0 and (year, said.month) == this)
    else:
        year -= (year, said.month) > this or (said.direction < 0 and (year, said.month) == this)
    return _third(said, date(year, said.month, 1))


def _third(said: DateExpression, start: date) -> Days:
    """Return the first ten days of a month, the second ten or what is left; the whole month where no part is said."""
    whole = whole_month(start)
    if not said.part:
        return whole
    first = start + (said.part - 1) * 10 * _DAY
    return first, whole[1] if said.part == 3 else first + 9 * _DAY, Precision.RANGE


def _year(year: int, day: date, tense: str, stated: bool) -> Days:
    """A past "this year" ends at the article; every other year is whole."""
    if not stated and tense != "planned":
        return date(year, 1, 1), day, Precision.RANGE
    return date(year, 1, 1), date(year, 12, 31), Precision.YEAR


def _day(said: DateExpression, day: date, limit: date, tense: str) -> date | None:
    """Return the day of a date with or without its year, or of a day without its month."""
    if said.month and said.day:
        if said.year or said.offset is not None:
            return _make(said.year or day.year + (said.offset or 0), said.month, said.day)
        years = (_make(year, said.month, said.day) for year in range(day.year - 8, day.year + 9))
        return _nearest([found for found in years if found], said, day, limit, tense)
    if said.day and said.direction:
        start = shift_month(day, said.direction)  # "the 16th of last month"
        return _make(start.year, start.month, said.day)
    if said.day:
        starts = (shift_month(day, shift) for shift in range(-3, 4))
        days = (_make(start.year, start.month, said.day) for start in starts)
        return _nearest([found for found in days if found], said, day, limit, tense)
    return None


def _nearest(days: list[date], said: DateExpression, day: date, limit: date, tense: str) -> date | None:
    """Return the nearest candidate on the side of the tense."""
    if said.direction > 0 or tense == "planned":
        days = [found for found in days if found >= day] or days
    elif said.direction < 0 or tense == "past":
        days = [found for found in days if found <= limit] or days
    return min(days, key=lambda found: (abs(found - day), found)) if days else None


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _range(said: DateExpression, day: date, limit: date, tense: str) -> Days | None:
    assert said.end is not None
    first = replace(said, kind=_kind(said), end=None)
    if first.kind == "weekday":
        return _weekdays(first, said.end, day if tense == "planned" else limit, tense)
    if first.year is None and said.end.year is not None and said.end.kind in ("full", "month"):
        first = replace(first, year=said.end.year, kind="full" if first.kind == "day_month" else first.kind)
        if (first.month or 0) > (said.end.month or 12):
            first = replace(first, year=said.end.year - 1)
    if tense == "planned" and not first.year and first.offset is None:
        # What has begun can still be going on.
        begun = _span(first, said.end, day, day, "past")
        if begun and begun[1] >= day:
            return begun
    return _span(first, said.end, day, limit, tense)


def _span(first: DateExpression, last: DateExpression, day: date, limit: date, tense: str) -> Days | None:
    start = _read(first, day, limit, tense)
    if start is None:
        return None
    # The second end lies after the first, whatever the tense: it is read forward from there.
    end = _read(replace(last, offset=None), start[0], start[0], "planned")
    if end is None or end[1] < start[0]:
        return None
    return start[0], end[1], Precision.RANGE if end[1] > start[0] else start[2]


def _kind(said: DateExpression) -> str:
    values = {"year": said.year, "month": said.month, "day": said.day, "weekday": said.weekday}
    return kind_of({name: value for name, value in values.items() if value is not None})


def _weekdays(first: DateExpression, last: DateExpression, day: date, tense: str) -> Days:
    """Past days end by the anchor, planned ones begin at it; of two planned in a row the first can be yesterday."""
    assert first.weekday is not None
    assert last.weekday is not None
    length = (last.weekday - first.weekday) % 7
    if first.offset is not None or first.direction:  # "on Thursday and Friday of next week"
        start = weekday_of(first, day, tense)
        return start, start + length * _DAY, Precision.RANGE
    by_end = tense != "planned" or length == 1
    start = weekday_of(last, day, tense) - length * _DAY if by_end else weekday_of(first, day, tense)
    today = length == 1 and tense == "past" and start + 7 * _DAY == day  # "on Monday and Tuesday", said on Monday
    if today or (by_end and length > 1 and start + (length + 7) * _DAY > day > start + 6 * _DAY):
        start += 7 * _DAY  # told in the middle of it
    return start, start + length * _DAY, Precision.RANGE


def _move_to_known(said: DateExpression, days: Days, known: Iterable[BodyMention]) -> Days:
    """Move a date that states no year to the year of an event with known dates, if it then fits that event."""
    if said.year or said.offset is not None or said.kind not in ("day_month", "month", "range"):
        return days
    for body in known:
        if body.date_start is None:
            continue
        shift = body.date_start.year - days[0].year
        start, end = _make(days[0].year + shift, days[0].month, days[0].day), _shift_years(days[1], shift)
        last = body.date_end or body.date_start
        if shift and start and end and start <= last and body.date_start <= end:
            return start, end, days[2]
    return days


def _shift_years(day: date, years: int) -> date | None:
    last = day.day == monthrange(day.year, day.month)[1]
    year = day.year + years
    return _make(year, day.month, monthrange(year, day.month)[1] if last else day.day)


def _read_window(mention: DateMention, anchor: Anchor, tense: str, known: Iterable[BodyMention]) -> ResolvedDate | None:
    """Read a mention against every day that is left for the article."""
    said, (low, high) = mention.expression, anchor.window
    for body in known:
        if (days := _day_in_event(said, body)) is not None:
            values = (("body", body.body), ("start", days[0].isoformat()), ("end", days[1].isoformat()))
            reasons = (Reason("known_event", values, (mention.span, body.span)), *anchor.reasons)
            return ResolvedDate(*days, True, reasons, mention.span)
    if not anchor.bounded or high - low > _WIDEST:
        return None
    if said.kind == "weekday":
        span = _weekdays_in_window(said, low, high, tense)
    elif day := _only_with_weekday(said, low, high, tense):
        span = _one(day)
    else:
        first, last = _read(said, low, low, tense), _read(said, high, high, tense)
        if first is None or last is None:
            return None
        same = first[:2] == last[:2]
        span = first if same else (min(first[0], last[0]), max(first[1], last[1]), Precision.RANGE)
    reasons = (_reason("window", mention, start=low, end=high), *anchor.reasons)
    return ResolvedDate(*span, True, reasons, mention.span)


def _weekdays_in_window(said: DateExpression, low: date, high: date, tense: str) -> Days:
    """From the first to the last such weekday: the first is not sought before the window."""
    if tense == "planned" or said.direction > 0:
        first, last = weekday_of(said, low, "planned"), weekday_of(said, high, "planned")
    else:
        ahead = replace(said, direction=0)
        first, last = weekday_of(ahead, low, "planned"), weekday_of(ahead, high, "past")
        first = min(first, last)
    return first, last, Precision.RANGE if first < last else Precision.DAY


def _only_with_weekday(said: DateExpression, low: date, high: date, tense: str) -> date | None:
    """Return the one day of those that a window leaves open which falls on the weekday said with it."""
    if said.weekday is None or said.kind not in ("day", "day_month") or said.year or said.offset is not None:
        return None
    step = low
    read = set()
    while step <= high:
        read.add(_day(said, step, step, tense))
        step += 14 * _DAY
    read.add(_day(said, high, high, tense))
    fitting = [day for day in read if day and day.weekday() == said.weekday]
    return fitting[0] if len(fitting) == 1 else None


def _day_in_event(said: DateExpression, body: BodyMention) -> Days | None:
    """Return the one day of a known event that has the weekday said."""
    if body.date_start is None or said.kind != "weekday":
        return None
    length = ((body.date_end or body.date_start) - body.date_start).days
    days = [body.date_start + step * _DAY for step in range(min(length, 6) + 1)]
    fitting = [day for day in days if day.weekday() == said.weekday]
    return _one(fitting[0]) if len(fitting) == 1 else None
