"""Weekends, halves and quarters of a year. In: an expression, the day it is read against, the tense. Out: days."""

from datetime import date, timedelta

from app.mentions.mention import DateExpression
from app.mentions.months import months_from
from app.terms import Precision

Days = tuple[date, date, Precision]
MONTHS_IN = {"half": 6, "quarter": 3}
_DAY = timedelta(1)


def weekend(day: date, offset: int, tense: str) -> Days:
    """Return the last weekend, that of this week where the tense is "planned", or the one after."""
    ahead = offset > 0 or tense == "planned"
    saturday = day + ((5 - day.weekday()) % 7 if ahead else -((day.weekday() - 5) % 7)) * _DAY
    return saturday, saturday + _DAY, Precision.RANGE


def part_of_year(said: DateExpression, day: date, tense: str) -> Days:
    """Return the half or the quarter of a year that `direction` counts; without a year the nearest in the tense."""
    length = MONTHS_IN[said.kind]
    year = said.year or day.year + (said.offset or 0)
    start = date(year, (said.direction - 1) * length + 1, 1)
    if not said.year and said.offset is None:
        if tense != "planned" and start > day:
            start = start.replace(year=year - 1)
        elif tense == "planned" and months_from(start, length)[1] < day:
            start = start.replace(year=year + 1)
    return months_from(start, length)
