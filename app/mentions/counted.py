"""Days counted from the event told last ("the day before", "two months later"), and days of the week.

In: a mention and the resolved date of that event. Out: a resolved date.
"""

from dataclasses import replace
from datetime import date, timedelta

from app.mentions.mention import DateExpression, DateMention, Reason, ResolvedDate
from app.mentions.months import shift_month, whole_month
from app.terms import Precision

COUNTED = frozenset({"same_day", "same_days", "later_week", "later_month", "later_year", "that_time"})
_DAY = timedelta(1)
_HALF_WEEK = 3  # days
_COUNTABLE = timedelta(366)  # of a window that is left for an article no edge is a day to count from


def weekday_of(said: DateExpression, day: date, tense: str) -> date:
    """Return the day of the week that is meant, in the tense of its event."""
    assert said.weekday is not None
    if said.offset is not None:
        return day + (said.weekday - day.weekday() + 7 * said.offset) * _DAY
    if said.direction > 0 or (said.direction == 0 and tense == "planned"):
        ahead = (said.weekday - day.weekday()) % 7
        # Nobody calls today or tomorrow "next".
        return day + (ahead + (7 if said.direction > 0 and ahead < 2 else 0)) * _DAY
    lag = (day.weekday() - said.weekday) % 7
    if tense == "unknown" and said.direction == 0 and lag > _HALF_WEEK:
        return day + (7 - lag) * _DAY  # called off: the nearer of the two
    return day - (lag or (7 if said.direction < 0 else 0)) * _DAY


def count_from_event(mention: DateMention, before: ResolvedDate) -> ResolvedDate:
    """Count "the same day", "the day before" and "two months later" from the event told last."""
    offset = mention.expression.offset or 0
    if mention.expression.kind != "same_day":
        return _counted(mention, before, offset)
    reason = _reason(mention, before.start, before.start)
    if before.end - before.start > _COUNTABLE:
        return replace(before, reasons=(reason, *before.reasons), mention=mention.span)
    if mention.expression.weekday is not None:
        day = weekday_of(replace(mention.expression, offset=None), min(before.end, before.start + 6 * _DAY), "past")
        if day >= before.start:
            return ResolvedDate(day, day, Precision.DAY, before.inferred, (reason, *before.reasons), mention.span)
    if mention.expression.direction and before.precision in (Precision.RANGE, Precision.DAY):
        day = before.start + offset * _DAY if mention.expression.direction < 0 else before.end + offset * _DAY
        return ResolvedDate(day, day, Precision.DAY, before.inferred, (reason, *before.reasons), mention.span)
    if offset == 0:
        return replace(before, reasons=(reason, *before.reasons), mention=mention.span)
    base = before.start if offset < 0 else before.end
    day = base + offset * _DAY
    if before.precision in (Precision.MONTH, Precision.YEAR):
        return replace(before, reasons=(reason, *before.reasons), mention=mention.span)
    reason = _reason(mention, base, day)
    return ResolvedDate(day, day, Precision.DAY, before.inferred, (reason, *before.reasons), mention.span)


def month_beside(said: DateExpression, day: date, offset: int) -> date:
    """Return a month so far from a day; of a month by its name ("the previous December") the nearest on that side."""
    if said.month is None:
        return shift_month(day, offset)
    years = day.year - (said.month >= day.month) if offset < 0 else day.year + (said.month <= day.month)
    return date(years, said.month, 1)


def _counted(mention: DateMention, before: ResolvedDate, offset: int) -> ResolvedDate:
    """The first or the last days of several, or the month or the year that lies so far behind."""
    start, end, precision = before.start, before.end, before.precision
    if mention.expression.kind == "that_time":
        return replace(before, reasons=(_reason(mention, start, start), *before.reasons), mention=mention.span)
    if mention.expression.kind == "later_month":
        start, end, precision = whole_month(month_beside(mention.expression, before.start, offset))
    elif mention.expression.kind == "later_week":
        start, end, precision = before.start + 7 * offset * _DAY, before.end + 7 * offset * _DAY, Precision.RANGE
        if before.precision is Precision.DAY:  # the week, as of "two weeks ago"
            start -= start.weekday() * _DAY
            end = start + 6 * _DAY
    elif mention.expression.kind == "later_year":
        year = before.start.year + offset
        start, end, precision = date(year, 1, 1), date(year, 12, 31), Precision.YEAR
        if month := mention.expression.month:  # "in May of the year before"
            start, end, precision = whole_month(date(year, month, 1))
    elif precision is Precision.RANGE and abs(offset) <= (end - start).days:
        start, end = (start, start + (offset - 1) * _DAY) if offset > 0 else (end + (offset + 1) * _DAY, end)
        precision = Precision.RANGE if start < end else Precision.DAY
    reason = _reason(mention, before.start, start)
    return ResolvedDate(start, end, precision, before.inferred, (reason, *before.reasons), mention.span)


def _reason(mention: DateMention, anchor: date, day: date) -> Reason:
    days = (("anchor", anchor.isoformat()), ("day", day.isoformat()))
    return Reason("from_event", days, (mention.span,))
