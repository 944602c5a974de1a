"""The day of an article's story: the first day that its lead tells in the past, else the article's own day.

In: Material. Out: a resolved date or None; what carries no date of its own is told of this day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.articles.passage import Passage
from app.mentions.mention import DateMention, Reason, ResolvedDate
from app.mentions.resolve import resolve
from app.records.sentences.clauses import clause_at, compiled, cut_clauses
from app.records.sentences.cues import CueHit, find_cues
from app.records.sentences.dating import ends_with, starts_with
from app.records.sentences.material import Material, within
from app.records.sentences.statement import Statement
from app.records.sentences.tense import mood_of
from app.records.stories.comings import of_a_coming
from app.records.stories.lead_news import is_of_another, told_without_day
from app.terms import MeetingKind, MeetingStatus, PassageRole, Precision
from app.text.span import Span

_OPENS = 2  # characters before a date that opens its sentence
_PAPER = 30  # characters of a paper's name and number beside its date
_LEAD = 3  # passages in which the story's day is looked for
_DAYS = frozenset({"full", "day_month", "day", "weekday", "relative_day"})
_YEARS = frozenset({"year", "relative_year"})
_LEAD_ONLY = frozenset({"range"})
_LONGEST = 10  # days of a visit that a report tells day by day
_TALKED = frozenset({MeetingKind.TALKS, MeetingKind.DIALOGUE, MeetingKind.VIDEO_CALL, MeetingKind.PHONE_CALL})
_MET = _TALKED | {MeetingKind.SUMMIT, MeetingKind.MINISTERIAL, MeetingKind.CEREMONY}
_EVE = 2  # days before its story that a report goes back for talks
_MOVES = 4  # days that a report wanders from its story without becoming background


def find_story(material: Material) -> ResolvedDate | None:
    """Return the day that the article reports of."""
    body = [p for p in material.passages if p.role is PassageRole.BODY and not _is_masthead(material, p)]
    if _is_of_its_dateline(material, body):
        return own_day(material)
    met = False  # whether talks were told without a day: then the day of another event is not theirs
    for passage in body[:_LEAD]:
        days = [found for found in _past_days(material, passage) if _recent(found, material)]
        days = [day for day in days if not (met and is_of_another(material, passage, day))]
        if met or _tells_more(material, passage):
            days = [day for day in days if not _is_of_coming(material, passage, day)]
        days = [day for day in days if not _is_shown(material, passage, day)] or days
        if days:
            return _day_of_meeting(material, passage, days)
        met = met or (material.anchor.published.day is not None and told_without_day(material, passage))
    again = _day_put_up_again(material, body[0]) or _week_of_lead(material, body[0]) if body else None
    return again or own_day(material)


def _day_put_up_again(material: Material, lead: Passage) -> ResolvedDate | None:
    """The days that the lead of a page shown long after gives in full for a meeting behind them, and no other."""
    dates = within(material.dates, lead.span)
    days = [*_past_days(material, lead)]
    if len(dates) != 1 or len(days) != 1 or not _says_year(dates[0]):
        return None
    clauses = cut_clauses(material.article.plain, lead.span, material.cues)
    clause = clauses[clause_at(clauses, dates[0].span.start)].span
    met = any(
        not hit.cue.weak and hit.cue.kind in _MET and clause.contains(hit.span) and hit.span.start >= dates[0].span.end
        for hit in find_cues(material, lead.span)
    )
    return days[0] if met else None


def _week_of_lead(material: Material, lead: Passage) -> ResolvedDate | None:
    """ "Last week he held talks in X": the week that a lead gives for meetings, where it gives no day."""
    dates = within(material.dates, lead.span)
    weeks = [d for d in dates if d.expression.kind == "relative_week" and (d.expression.offset or 0) < 0]
    mood = mood_of(material.words(lead.span), material.cues)
    if len(dates) != 1 or not weeks or mood.planned or mood.perfect:
        return None
    met = any(not hit.cue.weak and hit.cue.kind in _MET for hit in find_cues(material, lead.span))
    return resolve(weeks[0], material.anchor, "past", None) if met else None


def _says_year(mention: DateMention) -> bool:
    said = mention.expression
    return bool(said.year or (said.end and said.end.year))


def _is_of_its_dateline(material: Material, body: Sequence[Passage]) -> bool:
    """A lead without a date, that tells a meeting in the plain past right behind a dateline with its day."""
    filed = next((date for date in material.dates if date.dateline and date.expression.day), None)
    lead = next((p for p in body if filed and p.span.end > filed.span.end + _OPENS), None)
    if filed is None or lead is None or lead.index > _LEAD:
        return False
    if any(not date.dateline for date in within(material.dates, lead.span)):
        return False
    hits = [hit for hit in find_cues(material, lead.span) if not hit.cue.weak]
    mood = mood_of(material.words(lead.span), material.cues)
    return bool(hits) and not (mood.planned or mood.perfect or mood.hypothetical)


def date_by_story(material: Material, story: ResolvedDate | None) -> Material:
    """In an article whose own day is open "tomorrow" is counted from the day that its lead gives its story in words."""
    anchor = material.anchor
    if anchor.day is not None or story is None or story.mention is None or (story.end - story.start).days > _LONGEST:
        return material
    reason = Reason("story_day", (("day", story.start.isoformat()),))
    day = replace(anchor, day=story.end, inferred=True, reasons=(*anchor.reasons, reason))
    return replace(material, anchor=day)


def _tells_more(material: Material, passage: Passage) -> bool:
    """Tell whether a sentence tells of more than of somebody's coming."""
    return any(hit.cue.kind in _MET for hit in find_cues(material, passage.span) if not hit.cue.weak)


def _is_of_coming(material: Material, passage: Passage, day: ResolvedDate) -> bool:
    said = within(material.dates, day.mention) if day.mention else []
    return any(of_a_coming(material, passage.span, date) for date in said)


def _is_shown(material: Material, passage: Passage, day: ResolvedDate) -> bool:
    """The page's own date, where a sentence opens with it ("FEB. 28 (The Gazette) -- They met on Feb. 22")."""
    opens = day.mention is not None and day.mention.start - passage.span.start <= _OPENS
    return opens and day.start == day.end == material.anchor.published.day


def _is_masthead(material: Material, passage: Passage) -> bool:
    """A line that only shows the page's own date ("No. 11, 20 March 2014")."""
    shown = material.anchor.published.shown_span
    return shown is not None and passage.span.contains(shown) and len(passage.span) - len(shown) <= _PAPER


def _day_of_meeting(material: Material, passage: Passage, days: list[ResolvedDate]) -> ResolvedDate:
    """ "Arrived on Wednesday, he held talks on Thursday": the report is of the talks, else of the first day."""
    days = [day for day in days if not _begins_visit(material, day)] or days
    if len(days) == 1:
        return days[0]
    cues = find_cues(material, passage.span)
    met = [day for day in days if day.mention and _is_nearer(day.mention, cues)]
    met = met or [
        day for day in days if not _begins_visit(material, day)
    ]  # "on a visit since Sunday, X got on Tuesday"
    return met[0] if met else days[0]


def _is_nearer(date: Span, cues: list[CueHit]) -> bool:
    """Tell whether a date stands nearer to another meeting than to a visit."""

    def gap(hit: CueHit) -> int:
        return max(hit.span.start - date.end, date.start - hit.span.end)

    visits = [gap(hit) for hit in cues if hit.cue.kind == MeetingKind.VISIT]
    others = [gap(hit) for hit in cues if hit.cue.kind != MeetingKind.VISIT and not hit.cue.weak]
    return bool(others) and min(others) < min(visits, default=10**9)


def day_of_passage(material: Material, passage: Passage, story: ResolvedDate | None) -> ResolvedDate | None:
    """Return the day that a later sentence moves the telling to ("On Tuesday …"), if it lies close to the story."""
    if story is None or (story.end - story.start).days > _LONGEST:
        return None
    for found in _past_days(material, passage):
        if _is_now(material, found) and not find_cues(material, passage.span):
            continue  # "trade serves the whole region today": nothing is told to have happened
        close = -_MOVES <= (found.start - story.start).days <= (story.end - story.start).days + _MOVES
        back = found.start < story.start and _is_of_coming(material, passage, found)
        if close and _recent(found, material) and not (back or _begins_visit(material, found)):
            return found
    return None


def _is_now(material: Material, day: ResolvedDate) -> bool:
    said = within(material.dates, day.mention) if day.mention else []
    return any(date.expression.kind == "relative_day" and not date.expression.offset for date in said)


def _begins_visit(material: Material, day: ResolvedDate) -> bool:
    """ "His visit, begun on Monday, …": the first day of a stay does not move the telling there."""
    said = within(material.dates, day.mention) if day.mention else []
    return any(starts_with(material, date) for date in said)


def day_after_counting(new: Sequence[Statement], day: ResolvedDate | None) -> ResolvedDate | None:
    """Return the day to which "the next day" has moved the telling: what follows without a date is told of it."""
    if day is None or day.precision is not Precision.DAY:
        return None
    for one in new:
        held = one.status == MeetingStatus.HELD and not one.background and one.own_date
        held = held and not (one.kind == MeetingKind.VISIT and len(new) > 1)  # told beside what the sentence is about
        if not held or one.date is None or one.date.precision is not Precision.DAY:
            continue
        apart = (one.date.start - day.start).days
        if 0 < apart <= _MOVES or (one.kind in _TALKED and -_EVE <= apart < 0):
            return one.date
    return None


def period_of_passage(material: Material, passage: Passage) -> ResolvedDate | None:
    """Return the year that a sentence speaks of as a whole ("this year"), if it names no closer date."""
    dates = within(material.dates, passage.span)
    if not dates or any(date.expression.kind not in _YEARS for date in dates):
        return None
    return resolve(dates[0], material.anchor, "past", None)


def _past_days(material: Material, passage: Passage) -> Iterator[ResolvedDate]:
    """The days of a passage that are told in the plain past, not wished, planned or further back."""
    clauses = cut_clauses(material.article.plain, passage.span, material.cues)
    for mention in within(material.dates, passage.span):
        kinds = _DAYS | _LEAD_ONLY if passage.index < _LEAD else _DAYS
        if mention.expression.kind not in kinds or mention.dateline or ends_with(material, mention):
            continue
        clause = clauses[clause_at(clauses, mention.span.start)]
        beside = clause.opener and compiled(material.cues.relative).match(clause.opener)
        where = beside and compiled(material.cues.where).match(clause.opener) and passage.index < _LEAD
        if beside and not where and passage.index > 1:
            continue  # what is told beside the way ("which began on Monday") does not move the telling
        words = material.words(clause.span)
        if compiled(material.cues.came).match(words) and _later_day(material, clause.span, mention):
            continue
        mood = mood_of(words, material.cues)
        if mood.perfect or (mood.planned and not _is_gone(mention)):
            continue
        found = resolve(mention, material.anchor, "past", None)
        if (found is not None and found.precision is Precision.DAY) or (found is not None and passage.index < _LEAD):
            yield found


def _is_gone(mention: DateMention) -> bool:
    """ "Yesterday they opened a line that will carry gas": whatever its clause says lies ahead, that day is past."""
    said = mention.expression
    return said.kind == "relative_day" and (said.offset or 0) < 0


def _later_day(material: Material, clause: Span, mention: DateMention) -> bool:
    """ "Arrived on Friday, he had talks on Saturday": the clause goes on to a day of its own."""
    return any(d.span.start > mention.span.end and d.expression.kind in _DAYS for d in within(material.dates, clause))


def _recent(found: ResolvedDate, material: Material) -> bool:
    day = material.anchor.day
    return day is None or 0 <= (day - found.end).days <= 10


def own_day(material: Material) -> ResolvedDate | None:
    """Without a day in the lead the article's own day is the best that can be said, and it is said to be inferred."""
    anchor = material.anchor
    if anchor.day is not None:
        reason = Reason("story_day", (("day", anchor.day.isoformat()),))
        return ResolvedDate(anchor.day, anchor.day, Precision.DAY, True, (reason,))
    start, end = anchor.window
    reason = Reason("window", (("start", start.isoformat()), ("end", end.isoformat())))
    return ResolvedDate(start, end, Precision.RANGE, True, (reason, *anchor.reasons))
