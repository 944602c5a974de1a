"""Weekends, seasons, halves and quarters. In: an expression, the day it is read against, the tense. Out: days."""

from datetime import date, timedelta

from app.mentions.mention import DateExpression
from app.mentions.months import months_from
from app.terms import Precision

Days = tuple[date, date, Precision]
MONTHS_IN = {"half": 6, "quarter": 3}
_DAY = timedelta(1)
_SEASON = 3  # months


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


def season(said: DateExpression, day: date, limit: date, tense: str) -> Days:
    """Return three months, or a half's six; a winter has the year in which it begins, unless that is still to come."""
    assert said.month is not None
    months = said.part or _SEASON
    spans = [months_from(date(year, said.month, 1), months) for year in range(day.year - 2, day.year + 3)]
    if said.year or said.offset is not None:
        start = date(said.year or day.year + (said.offset or 0), said.month, 1)
        early = said.month == 12 and tense != "planned" and start > limit
        late = not said.year and said.offset == 0 and tense == "planned" and months_from(start, months)[1] < day
        return months_from(start.replace(year=start.year - early + late), months)
    if said.direction < 0:
        return [span for span in spans if span[1] < day][-1]
    if said.direction > 0:
        return next(span for span in spans if span[0] > day)
    if tense == "planned":
        return next(span for span in spans if span[1] >= day)
    if tense == "unknown":
        return min(spans, key=lambda span: max(span[0] - day, day - span[1], timedelta(0)))
    return [span for span in spans if span[0] <= limit][-1]
