"""The days of a visit out of the words beside the date that it is told by: since when, until when, for how long.

In: that date, resolved, and the stretch in which the visit is told. Out: the date, widened to its days.
"""

from dataclasses import replace
from datetime import timedelta

from app.mentions.mention import DateMention, Reason, ResolvedDate
from app.records.sentences.besides import apposed, is_day
from app.records.sentences.clauses import compiled
from app.records.sentences.dating import ends_with, resolved, starts_with
from app.records.sentences.material import Material, within
from app.records.sentences.weekdays import weekday_before, weekday_behind
from app.terms import Precision
from app.text.span import Span

_WEEK = 7  # days
_ENDED = 30  # characters between a day and "ended"
_LONG_VISIT = 12  # days; no visit between the two states on record lasted longer


def visit_days(
    material: Material, mention: DateMention, date: ResolvedDate, reach: Span, story: ResolvedDate | None
) -> ResolvedDate:
    """Widen a visit to the days that its words give: since when, until when, or for how long."""
    if ends_with(material, mention):
        return _until(material, mention, date, reach, story)
    days_near = [other for other in within(material.dates, reach) if other is not mention and is_day(other)]
    counted = next((d.expression for d in days_near if d.expression.direction < 0 and apposed(d, [mention])), None)
    if counted and counted.offset and date.precision is Precision.DAY:
        start = date.start - timedelta(counted.offset)
        return replace(
            date,
            start=start,
            precision=Precision.RANGE,
            reasons=(*date.reasons, said_reason("lasting", counted.offset + 1)),
        )
    later = (d for d in days_near if d.span.start > mention.span.end)
    close = next((d for d in later if ends_with(material, d) or _ended_on(material, mention, d)), None)
    close = close or _staying(material, mention) or _leaving(material, mention)
    if last := _closing(material, close, date):
        return replace(date, end=last.end, precision=Precision.RANGE, reasons=(*date.reasons, *last.reasons))
    begun = next((d for d in days_near if starts_with(material, d)), None)
    first = resolved(material, begun, "past", date)
    days = lasting_days(material, reach) or own_length(material, mention)
    if first and 0 < (date.end - first.start).days < _LONG_VISIT:
        end = first.start + timedelta(days - 1) if days else date.end
        reasons = (*first.reasons, *date.reasons, *([said_reason("lasting", days)] if days else []))
        return replace(date, start=first.start, end=max(end, date.end), precision=Precision.RANGE, reasons=reasons)
    ended = not starts_with(material, mention) and compiled(material.cues.ended).search(material.words(reach))
    if days and date.precision is Precision.DAY and ended:
        start = date.start - timedelta(days - 1)
        return replace(
            date, start=start, precision=Precision.RANGE, reasons=(*date.reasons, said_reason("lasting", days))
        )
    if days and date.precision is Precision.DAY:
        end = date.start + timedelta(days - 1)
        return replace(date, end=end, precision=Precision.RANGE, reasons=(*date.reasons, said_reason("lasting", days)))
    if mention.expression.kind == "range" or not starts_with(material, mention):
        return date  # "from the 6th to the 10th" gives both ends
    beside = Span(min(reach.start, mention.span.start), reach.end if material.cues.verb_last else mention.span.start)
    on = compiled(material.cues.stays_on).search(material.words(beside))
    if on and (day := material.anchor.day) and 0 < (day - date.start).days <= _LONG_VISIT:
        return replace(date, end=day, precision=Precision.RANGE)  # "he has been here since Wednesday": up to this day
    if story is None or story.end <= date.start:
        return _going_on(material, reach, date)
    if (story.end - date.start).days > _LONG_VISIT:
        return date
    return replace(date, end=story.end, precision=Precision.RANGE, reasons=(*date.reasons, *story.reasons))


def _going_on(material: Material, reach: Span, date: ResolvedDate) -> ResolvedDate:
    """ "Is on a visit since Sunday", told on Tuesday in the present: it lasts at least until then."""
    today, cues = material.anchor.day, material.cues
    words = material.words(reach)
    past = not cues.past_first or compiled(cues.past_first).search(words) or compiled(cues.was).search(words)
    if past or today is None or not 0 < (today - date.start).days <= _LONG_VISIT:
        return date
    return replace(date, end=today, precision=Precision.RANGE)


def _closing(material: Material, close: DateMention | None, date: ResolvedDate) -> ResolvedDate | None:
    """The last day of a visit that began on a date: not yet come, or gone by when the report was filed."""
    said = (resolved(material, close, tense, date) for tense in ("planned", "past"))
    near = (last for last in (weekday_behind(close, date), *said) if last)
    return next((last for last in near if 0 < (last.end - date.start).days < _LONG_VISIT), None)


def _ended_on(material: Material, first: DateMention, last: DateMention) -> bool:
    """ "Begun on Tuesday, the visit ended on Thursday"."""
    between = material.words(Span(first.span.end, last.span.start))
    return starts_with(material, first) and bool(compiled(material.cues.ended).search(between))


def back_from(days: ResolvedDate, last: ResolvedDate) -> ResolvedDate:
    """The days of a visit of so many days that is told by its last."""
    if days.start != last.start or days.end <= last.end:
        return days
    return replace(days, start=last.end - (days.end - days.start), end=last.end)


def _staying(material: Material, mention: DateMention) -> DateMention | None:
    """The later day of the sentence until which the visitors stay ("began today; he stays until Friday")."""
    home = material.home_of(mention.span)
    later = [d for d in within(material.dates, home) if is_day(d) and d.span.start > mention.span.end]
    return next((d for d in later if ends_with(material, d)), None)


def _leaving(material: Material, mention: DateMention) -> DateMention | None:
    """The day of the sentence on which the visitors leave, behind the one on which they came; where that is said to
    be the first, also before it ("on Friday X left, ending the visit begun on Wednesday").
    """
    home = material.home_of(mention.span)
    days = [d for d in within(material.dates, home) if is_day(d) and d is not mention]
    leaves, left = compiled(material.cues.leaves), compiled(material.cues.has_left)
    leaving, spaced = compiled(material.cues.leaving), material.rules.sentences.spaced
    later = [d for d in days if d.span.start > mention.span.end]
    if close := next((d for d in later if leaves.match(material.article.plain, d.span.end)), None):
        return close
    way = (d for d in later if spaced and leaving.search(material.words(Span(mention.span.end, d.span.start))))
    if (close := next(way, None)) and not _goes_on_there(material, home, mention, close):
        return close
    sooner = [d for d in days if d.span.end < mention.span.start] if starts_with(material, mention) else []
    return next((d for d in sooner if left.search(material.words(Span(home.start, d.span.start)))), None)


def _goes_on_there(material: Material, home: Span, came: DateMention, left: DateMention) -> bool:
    """ "Arrived in Almaty on Monday, left for Astana on Tuesday": from one city of the state to another."""
    before = {place.country for place in within(material.places, Span(home.start, came.span.start))}
    behind = within(material.places, Span(came.span.end, left.span.start))[-1:]
    return any(place.country in before and place.kind == "city" for place in behind)


def has_begun(material: Material, mention: DateMention, behind: Span) -> bool:
    """ "The summit, opened the day before, ended on Friday": the first day of a gathering is said beside it."""
    return any(starts_with(material, day) for day in (mention, *within(material.dates, behind)))


def is_over(material: Material, last: DateMention) -> bool:
    """Tell whether a verb in the past makes a day the last one ("ended on Thursday", not "ends on Thursday")."""
    before = material.article.plain[max(0, last.span.start - _ENDED) : last.span.start]
    behind = material.article.plain[last.span.end : last.span.end + _ENDED]
    past = material.cues.verb_last and compiled(material.cues.ended).search(behind)
    return bool(past or compiled(material.cues.left_on).search(before))


def _until(
    material: Material, mention: DateMention, date: ResolvedDate, reach: Span, story: ResolvedDate | None
) -> ResolvedDate:
    passage = material.passage_of(mention.span)
    stretch = passage.span if passage else reach
    # A day behind it in another clause is that on which it is told ("… ended on Thursday, it was said on Friday").
    told = (d for d in within(material.dates, stretch) if d.span.end <= mention.span.start or reach.contains(d.span))
    first = next((d for d in told if d is not mention and is_day(d)), None)
    start = resolved(material, first, "past", story) if first else story
    start = weekday_before(first, date) or start
    days, begun = lasting_days(material, reach), first and start and start.start < date.end
    if days and not begun:  # "ends on Sunday a visit of three days", whenever that is said
        start = replace(date, start=date.end - timedelta(days - 1), reasons=(said_reason("lasting", days),))
    if start is None or start.start >= date.end or (date.end - start.start).days > _LONG_VISIT:
        return date
    return replace(start, end=date.end, precision=Precision.RANGE, reasons=(*start.reasons, *date.reasons))


def lasting_days(material: Material, reach: Span) -> int | None:
    """Return for how many days a stretch says that a visit lasts."""
    words = material.words(reach)
    match = compiled(material.cues.lasting).search(words)
    if match is None:
        return _WEEK if compiled(material.cues.week_long).search(words) else None
    word = next(group for group in match.groups() if group).lower()
    days = int(word) if word.isdigit() else dict(material.rules.calendar.numbers).get(word)
    return days if days and 1 < days <= _LONG_VISIT else None


def own_length(material: Material, mention: DateMention) -> int | None:
    """ "He arrived on Sunday, his stay is to last three days": the length of it, told in another clause."""
    home = material.home_of(mention.span)
    words = material.words(home)
    match = compiled(material.cues.lasting).search(words)
    own = match and compiled(material.cues.own).search(words[: match.start()])
    if match and not own and not material.rules.sentences.spaced:  # "自4月5日开始,为期三天"
        own = compiled(material.cues.own_length).fullmatch(words[mention.span.end - home.start : match.start()])
    return lasting_days(material, home) if own else None


def said_reason(code: str, days: int) -> Reason:
    """Return the reason that so many days were said."""
    return Reason(code, (("days", str(days)),))
