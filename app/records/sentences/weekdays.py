"""A day of the week that stands beside the first or the last day of a stay, whether it has come or not.

In: a mention of a weekday and the resolved day beside it. Out: a resolved date or None.
"""

from dataclasses import replace
from datetime import timedelta

from app.mentions.mention import DateMention, Reason, ResolvedDate
from app.terms import Precision


def weekday_behind(mention: DateMention | None, first: ResolvedDate) -> ResolvedDate | None:
    """ "From December 10 through Friday": the Friday right behind the first day, whether it has come or not."""
    if mention is None or mention.expression.kind != "weekday" or mention.expression.offset is not None:
        return None
    if mention.expression.weekday is None or mention.expression.day or first.precision is not Precision.DAY:
        return None
    day = first.start + timedelta((mention.expression.weekday - first.start.weekday()) % 7)
    reason = Reason("from_event", (("anchor", first.start.isoformat()), ("day", day.isoformat())), (mention.span,))
    return ResolvedDate(day, day, Precision.DAY, first.inferred, (reason,), mention.span)


def weekday_before(mention: DateMention | None, last: ResolvedDate) -> ResolvedDate | None:
    """ "He leaves on Tuesday and stays until 4 July": the Tuesday before the last day, whether it has come or not."""
    end = last if last.precision is Precision.DAY else None
    found = weekday_behind(mention, end) if end else None
    return replace(found, start=found.start - timedelta(7), end=found.end - timedelta(7)) if found else None
