"""Months counted from a day. In: a day. Out: days with their precision."""

from calendar import monthrange
from datetime import date, timedelta

from app.terms import Precision

Days = tuple[date, date, Precision]
_DAY = timedelta(1)


def months_from(start: date, count: int) -> Days:
    """Return `count` whole months from the first of one."""
    return start, shift_month(start, count) - _DAY, Precision.RANGE


def shift_month(day: date, months: int) -> date:
    """Return the first of the month that lies so many months off."""
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def whole_month(start: date) -> Days:
    """Return the month that begins on a day."""
    return start, start.replace(day=monthrange(start.year, start.month)[1]), Precision.MONTH
