"""To which cue of its sentence a date belongs, and to which it does not.

In: the dates of a sentence, its clauses, the cues with their spans. Out: the dates that are left for a cue.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.mentions.mention import DateMention
from app.records.sentences.besides import is_day
from app.records.sentences.clauses import Clause, clause_at, compiled
from app.records.sentences.material import Material, within
from app.terms import DateForm
from app.text.span import Span

_TENURE = 90  # characters between a date and the word that says that somebody took office then
_VERB = 24  # characters of a verb between a year and the day in it (" was held on ")
_EXACT = 6  # characters between a year and the month in it
_RIGHT_BEFORE = 3  # characters between a date and the clause about it
_WHEN = 30  # characters between a time and "when"
_SET_FOR = 120  # characters from what is to come to the day that it is set for
_JOINER = 4  # characters between a first day and a last one (" to ")


def free_dates(
    material: Material,
    clauses: Sequence[Clause],
    at: int,
    dates: Sequence[DateMention],
    taken: Sequence[Span],
    clause: Span,
) -> list[DateMention]:
    """The dates of the sentence that belong to no other cue and to nothing told beside the way."""
    free = [date for date in dates if not _claimed(clauses, date, taken)]
    free = [date for date in free if not _told_beside_way(material, clauses, at, date)]
    if compiled(material.cues.apart).match(clauses[at].opener):  # "…, but they were received as before"
        free = [date for date in free if date.span.start >= clause.start]
    if material.cues.verb_last and compiled(material.cues.speech).match(clauses[at].opener.strip(" ,-")):
        # ""Trade grew last year", X said after talks": what was said has its own dates.
        free = [date for date in free if date.span.start >= clause.start]
    if not material.rules.sentences.spaced:
        free = [date for date in free if date.span.start < clause.end]
    return free


def _of_rival(
    material: Material, date: DateMention, cue: Span, rivals: Sequence[Span], own: Sequence[DateMention]
) -> bool:
    """ "A visit in July, a meeting of premiers in November": in a list each has the date behind it."""
    before = any(rival.end <= date.span.start and date.span.end <= cue.start for rival in rivals)
    if not before or "," not in material.words(Span(date.span.end, cue.start)):
        return False
    behind = [other.span.start for other in own if other.span.start >= cue.end]
    return bool(behind) and not any(cue.end <= rival.start < min(behind) for rival in rivals)


def not_of_rivals(
    material: Material, own: Sequence[DateMention], cue: Span, rivals: Sequence[Span], topics: bool
) -> list[DateMention]:
    """Return the dates of a clause without those of its other cues: in a list, and where people speak also behind them.

    "On the 28th he had talks with X, on a visit on the 27th and 28th": the last two are those of the visit.
    """
    kept = [date for date in own if not _of_rival(material, date, cue, rivals, own)]
    if topics:
        kept = [d for d in kept if not any(cue.end <= rival.start < d.span.start for rival in rivals)] or kept
    return kept


def of_year_beside(own: Sequence[DateMention], nearest: DateMention) -> DateMention:
    """ "Last year's was held in July", "twice this year, in Beijing in February …": the month is of the year said."""
    said = nearest.expression
    if said.kind == "relative_year":
        behind = [d for d in own if d.span.start > nearest.span.end and d.expression.kind in ("month", "day_month")]
        year, nearest = said, behind[0] if behind else nearest
        said = nearest.expression
    else:
        years = [d.expression for d in own if d.span.end < nearest.span.start and d.expression.kind == "relative_year"]
        year = years[-1] if years else said
    bare = said.kind in ("month", "day_month") and not said.year and said.offset is None and not said.direction
    if not bare or year is said or year.offset is None or year.offset > 0:
        return nearest
    return replace(nearest, expression=replace(said, offset=year.offset))


def first_of_two(material: Material, own: Sequence[DateMention], nearest: DateMention) -> DateMention:
    """ "From tomorrow to Monday", "this Thursday and tomorrow": what it is told of begins on the first of the two."""
    two = {"relative_day", "weekday"}
    first = next((d for d in own if 0 < nearest.span.start - d.span.end <= _JOINER), None)
    return first if first and {first.expression.kind, nearest.expression.kind} == two else nearest


def _told_beside_way(material: Material, clauses: Sequence[Clause], at: int, date: DateMention) -> bool:
    """A date of a relative clause further on is of what that clause is about ("the line, which was opened in May")."""
    home = clause_at(list(clauses), date.span.start)
    opener, cues = clauses[home].opener, material.cues
    if home == at + 1 and compiled(cues.once_planned).search(opener):
        return False  # "the meeting, which was set for Monday, was put off"
    return home > at and bool(compiled(cues.relative).match(opener) or compiled(cues.apart).match(opener))


def of_somebody(material: Material, clauses: Sequence[Clause], at: int, date: DateMention) -> bool:
    """ "X, appointed a month ago, came to China": the date of what is only said of a person, before the verb."""
    home = clause_at(list(clauses), date.span.start)
    if home >= at or not compiled(material.cues.relative).match(clauses[home].opener):
        return False
    start = clauses[home].span.start
    return any(0 <= start - person.span.end <= 1 for person in within(material.people, Span(max(0, start - 60), start)))


def of_his_office(material: Material, date: DateMention, cue: Span) -> bool:
    """ "Appointed on the 3rd, he met X on the 13th": since when somebody is who he is, not the day of what he did."""
    text, at = material.article.plain, date.span
    took = compiled(material.cues.took_office).search(text, max(0, at.start - _TENURE), at.start)
    if took and not took.start() <= cue.start < at.start:
        return True
    behind = compiled(material.cues.took_office_behind).match(text, at.end, at.end + _TENURE)
    return behind is not None and not at.end <= cue.start < behind.end()


def _claimed(clauses: Sequence[Clause], date: DateMention, taken: Sequence[Span]) -> bool:
    home = clauses[clause_at(list(clauses), date.span.start)].span
    return any(home.start <= cue.start < home.end for cue in taken)


def year_of_day(date: DateMention, own: Sequence[DateMention], cue: Span) -> bool:
    """ "The meeting in 2025 was held on July 15": the year behind a cue, and behind both the day that bears none."""
    if date.expression.kind != "year" or cue.end > date.span.start:
        return False
    after = (d for d in own if date.span.end <= d.span.start <= date.span.end + _VERB)
    return any(d.expression.day and not d.expression.year for d in after)


def month_follows(date: DateMention, own: Sequence[DateMention]) -> bool:
    """ "Last year (July 2016)", "set up in 2004 by an accord signed in May of that year": the month says when."""
    behind = [other for other in own if other.span.start >= date.span.end]
    if date.expression.kind == "year" and any(other.form is DateForm.SAME_YEAR for other in behind):
        return True
    if date.expression.kind not in ("year", "relative_year"):
        return False
    bare = [other.expression for other in behind if other.expression.kind == "month"]
    if date.expression.kind == "year" and len(bare) == 1 and bare[0].year is None and bare[0].offset is None:
        return True  # "the first meeting in 2016 is set for April"
    after = (other for other in behind if other.span.start - date.span.end <= _EXACT)
    return any(other.expression.kind in ("month", "season") for other in after)


def not_of_what_comes(
    material: Material, dates: Sequence[DateMention], cue: Span, rivals: Sequence[Span]
) -> list[DateMention]:
    """Return the dates of a sentence that may be those of a cue: not what is set for something else, still to come."""
    kept = [date for date in dates if not _before_upcoming(material, date, cue)]
    return [date for date in kept if not _of_what_comes(material, date, cue, rivals)]


def _of_what_comes(material: Material, date: DateMention, cue: Span, rivals: Sequence[Span]) -> bool:
    """ "Arrived for the session slated for Friday": the day is of what is to come, the verb tells what was."""
    ahead = [rival for rival in rivals if cue.end <= rival.start and rival.end <= date.span.start]
    if not ahead or date.span.end - ahead[-1].end > _SET_FOR:
        return False
    if not compiled(material.cues.past_form).match(material.words(cue)):
        return False
    return bool(compiled(material.cues.planned).search(material.words(Span(ahead[-1].end, date.span.end))))


def _before_upcoming(material: Material, date: DateMention, cue: Span) -> bool:
    """ "The summit in May and the scheduled visit": what is said to be still to come has no date before it."""
    between = material.words(Span(date.span.end, max(date.span.end, cue.start)))
    return date.span.end <= cue.start and bool(compiled(material.cues.upcoming).search(between))


def led_by(material: Material, clause: Clause, reach: Span, dates: Sequence[DateMention]) -> DateMention | None:
    """The date that a relative clause goes on about: before it, or close to "when" ("the events of July, when")."""
    right_before = [date for date in dates if 0 <= clause.span.start - date.span.end <= _RIGHT_BEFORE]
    if right_before and compiled(material.cues.relative).match(clause.opener):
        return right_before[-1]
    near = [d for d in dates if 0 <= reach.start - d.span.end <= _WHEN and not d.dateline]
    if near and compiled(material.cues.when).match(clause.opener):
        return near[-1]
    same_time = any(compiled(one).match(clause.opener) for one in (material.cues.where, material.cues.meanwhile))
    return _said_before(dates, reach.start) if same_time else None


def _said_before(dates: Sequence[DateMention], start: int) -> DateMention | None:
    """The day told last before "where": "he went on to Astana on Tuesday, where he was received"."""
    told = [d for d in dates if d.span.end <= start and not d.dateline]
    before = [d for d in told if is_day(d)]
    return before[-1] if before else next(iter(told[-1:]), None)
