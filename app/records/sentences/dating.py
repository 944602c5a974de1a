"""When: picks the date words that belong to a clause and resolves them against the anchor.

In: a clause, the dates of its passage, the date told last. Out: a resolved date and whether the clause has its own.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.mentions.anchor import Anchor
from app.mentions.mention import DateExpression, DateMention, ResolvedDate
from app.mentions.resolve import resolve
from app.records.sentences.belonging import (
    first_of_two,
    free_dates,
    led_by,
    month_follows,
    not_of_rivals,
    not_of_what_comes,
    of_his_office,
    of_somebody,
    of_year_beside,
    year_of_day,
)
from app.records.sentences.besides import (
    CLOSER,
    OF_DAY,
    document_before,
    first_since,
    is_day,
    is_day_or_days,
    of_event_behind,
    of_participle,
    of_something_else,
    put_in,
    since_then,
    spoken_of,
)
from app.records.sentences.clauses import RESUMED, Clause, chain_start, clause_at, compiled, cut_clauses
from app.records.sentences.material import Material, within
from app.records.sentences.years import in_told_month, in_told_year
from app.terms import DateForm, Precision
from app.text.span import Span

_LONG_AGO, _SOON = 200, 60  # days; see `resolved`
_AHEAD_IN_MONTH = 15  # days
_CLOSE_DAYS = 5  # between a dated day and the next one without a year
_AGO = -2  # days: "yesterday" in a report is the reporter's, "three days ago" the speaker's
_READOUT = 3  # days between a meeting and the page that tells who said what there
_OF_NOUN = 8  # characters from a date to the noun that it qualifies
_FRESH = 25  # days between an article and what it reports as new
_TOLD_REACH = 250  # characters over which a year still holds
_LONG_VISIT = 12  # days; no visit between the two states on record lasted longer
_BESIDE = 70  # characters between a date and its verb
_VAGUE = frozenset({"season", "month", "relative_month", "year", "relative_week"})
_MONTHS = frozenset({"month", "relative_month"})
_COUNTED = frozenset({"later_month", "later_year"})
_LOOSE = frozenset({"relative_year", "that_time", *_COUNTED})  # said beside the day itself ("then, on 5 May")
_EXACT = 6  # characters between a season and the day that makes it exact


def date_words(
    material: Material,
    passage: Span,
    clauses: Sequence[Clause],
    at: int,
    cue: Span,
    taken: Sequence[Span],
    reach: Span | None = None,
    topics: bool = False,
    rivals: Sequence[Span] = (),
) -> DateMention | None:
    """Return the date mention of a clause: its own nearest to the cue, else one that opens the sentence.

    `taken` are the cues of the other clauses of the sentence: their dates are theirs, as are those of the `rivals` of
    this clause in a list, where each is told with its own. `topics`: a date may be one that people only speak about.
    """
    dates = [d for d in within(material.dates, passage) if not (_named(material, d) or _of_document(material, d, cue))]
    met = reach is not None
    dates = [date for date in dates if not of_something_else(material, date, dates, clauses[at].span, cue, met)]
    dates = [date for date in dates if not put_in(material, clauses[at], date, cue)] or dates
    dates = [d for d in dates if not first_since(material, clauses[at].span, d, cue)]
    dates = [d for d in dates if not (of_somebody(material, clauses, at, d) or of_event_behind(material, d, cue))]
    dates = [d for d in dates if not of_his_office(material, d, cue)]
    dates = _not_by_when(dates, clauses[at].span)
    dates = not_of_what_comes(material, dates, cue, rivals)
    if topics:
        dates = [date for date in dates if not since_then(material, date, cue)]
        dates = [date for date in dates if not spoken_of(material, date, passage)]
    if clauses[at].opener == RESUMED:  # "On Friday Wang, who had landed on Thursday, met …"
        dates = [date for date in dates if not clauses[at - 1].span.contains(date.span)] or dates
    clause = reach or clauses[at].span
    own = [date for date in dates if clause.start <= date.span.start < clause.end and not date.dateline]
    own = of_participle(material, own, cue)
    own = not_of_rivals(material, _most_exact(material, own, cue), cue, rivals, topics)
    if own:
        nearest = min(own, key=lambda date: _distance(material, date.span, cue))
        nearest = of_year_beside(own, first_of_two(material, own, nearest))
        closer = (d for d in own if is_day(d) and 0 <= d.span.start - nearest.span.end <= CLOSER)
        return nearest if is_day(nearest) else next(closer, nearest)  # "earlier this month, on September 11"
    if clauses[at].opener and (led := led_by(material, clauses[at], clause, dates)):
        return led
    chain = chain_start(list(clauses), at, material.cues.elided)
    shared = [date for date in dates if chain <= date.span.start < clause.start and not date.dateline]
    if shared:
        return shared[-1]
    free = free_dates(material, clauses, at, dates, taken, clause)
    before = [date for date in free if date.span.start < cue.start and not date.dateline]
    if before:
        return before[-1]
    return _nearest(material, free, dates, cue)


def _not_by_when(dates: list[DateMention], clause: Span) -> list[DateMention]:
    """Leave out "before the end of the year", by when and not when, but where its clause has no other date."""
    said = [date for date in dates if date.expression.kind != "rest_of_year"]
    here = [date for date in dates if clause.contains(date.span)]
    return said if said and (not here or any(date in said for date in here)) else dates


def _nearest(
    material: Material, free: Sequence[DateMention], dates: Sequence[DateMention], cue: Span
) -> DateMention | None:
    """The nearest of the free dates of a sentence; a dateline's day is only that of filing where the sentence itself
    gives the day of something.
    """
    last = min(free, key=lambda date: (date.dateline, _distance(material, date.span, cue)), default=None)
    filed = last is not None and last.dateline and any(is_day(date) and not date.dateline for date in dates)
    return None if filed else last


def _most_exact(material: Material, own: list[DateMention], cue: Span) -> list[DateMention]:
    """The dates of a clause without those that a day in it makes exact."""
    own = [date for date in own if not month_follows(date, own) and not _counted_beside(date, own)]
    if any(date.expression.kind in _MONTHS for date in own):
        own = [date for date in own if not is_this_year(date)]  # "in June his visit was an event of this year"
    if not any(is_day(date) for date in own):
        return [date for date in own if not _made_exact(material, date, own)]
    own = [date for date in own if date.expression.kind not in _LOOSE and not _made_exact(material, date, own)]
    return [date for date in own if not year_of_day(date, own, cue)]


def _counted_beside(date: DateMention, own: Sequence[DateMention]) -> bool:
    """ "A year later, in July": the month or year beside it says when."""
    if date.expression.kind not in _COUNTED:
        return False
    others = (other for other in own if other is not date and other.expression.kind not in _COUNTED)
    return any(-1 <= max(o.span.start - date.span.end, date.span.start - o.span.end) <= _EXACT for o in others)


def _made_exact(material: Material, date: DateMention, own: Sequence[DateMention]) -> bool:
    """ "Last spring, on 25 April", "next week in X, on the 18th and 19th": the day or days behind it say which."""
    if date.expression.kind == "season" and any(d.expression.kind == "month" for d in own):
        return True  # "in spring, on the visit that he paid in April"
    if is_day(date) or date.expression.kind not in _VAGUE:
        return False
    day = min((o.span.start for o in own if is_day_or_days(o) and o.span.start >= date.span.end), default=None)
    if day is None:
        return False
    gap = Span(date.span.end, day)
    return len(gap) - sum(len(place.span) for place in within(material.places, gap)) <= _EXACT


def document_of_day(material: Material, date: DateMention) -> Span | None:
    """The document that a date right before it names: the day on which it was signed, whatever is told of it now."""
    if dated := document_before(material, date):
        return dated
    if not material.cues.of_day:
        return None
    match = compiled(material.cues.of_day).match(material.article.plain, date.span.end, date.span.end + OF_DAY)
    return Span(*match.span("document")) if match else None


def _of_document(material: Material, date: DateMention, cue: Span) -> bool:
    """A date that only tells which document is meant; of its signature, told between the two, it is the day."""
    document = document_of_day(material, date)
    return document is not None and not (date.span.end <= cue.start and cue.end <= document.start)


def _named(material: Material, date: DateMention) -> bool:
    """A date inside the name of a body or a document is no date of an event."""
    return any(body.span.contains(date.span) and body.date_start is None for body in within(material.bodies, date.span))


def _distance(material: Material, date: Span, cue: Span) -> tuple[int, int]:
    gap = max(date.start - cue.end, cue.start - date.end, 0)
    between = material.words(Span(date.end, max(date.end, cue.start)))
    if not material.rules.sentences.spaced and len(between) <= _OF_NOUN and "," not in between:
        gap = 0 if compiled(material.cues.of_whom).match(between) else gap  # "5月的北京之行"
    if not gap and not material.rules.sentences.spaced:
        return gap, date.start  # a Chinese verb stands right behind its day
    # A date right after a noun or verb belongs to it more often than one before it.
    return (gap if date.start >= cue.start else gap + 12, date.start)


def resolved(
    material: Material, mention: DateMention | None, tense: str, before: ResolvedDate | None
) -> ResolvedDate | None:
    """Resolve a mention; None for none.

    A day without a year that would lie most of a year back is read forward where that brings it into the next weeks.
    """
    if mention is None:
        return None
    mention = in_told_month(material, in_told_year(material, mention, tense), tense)
    if mention.expression.kind in ("day", "range") and not material.rules.sentences.spaced:
        # Without tense a day of this month is meant, and a day told of another month does not reach into this sentence.
        tense = _tense_of_day(material, mention) if tense == "past" else tense
        if before and (day := material.anchor.day):
            past = tense == "past" and before.start > day  # "of the session in June they spoke on the 5th"
            here = before.mention and _same_passage(material, mention.span, before.mention)
            before = None if past or (before.precision is Precision.MONTH and not here) else before
    same = mention.expression.kind == "same_day" and not mention.expression.direction
    if same:
        before = _told_beside(material, mention, tense, before) or before
    if mention.form is DateForm.SAME_YEAR and not mention.expression.year:
        year = _same_year(material, mention) or (before.start.year if before else None)
        mention = replace(mention, expression=replace(mention.expression, year=year))
    before = _one_day(material, mention, tense, before)
    if (year := _year_told(material, mention)) is not None:
        mention = replace(mention, expression=replace(mention.expression, year=year))
    found = resolve(mention, _spoken_on(material, mention, before), tense, before)
    limit = material.anchor.limit
    if found is None or limit is None or tense == "planned" or (limit - found.end).days < _LONG_AGO:
        return found
    past = tense != "unknown" and _said_to_be_past(material, mention)  # what was called off may have lain ahead
    if past or not _without_year(mention.expression):
        return found
    ahead = resolve(mention, material.anchor, "planned", before)
    return ahead if ahead and 0 <= (ahead.start - limit).days <= _SOON else found


def _spoken_on(material: Material, mention: DateMention, before: ResolvedDate | None) -> Anchor:
    """ "They spoke on Monday. X recalled that three days ago …", on a page of Tuesday: counted from what was told."""
    anchor, said = material.anchor, mention.expression
    ago = said.kind == "relative_day" and (said.offset or 0) < _AGO
    if not (ago and before and anchor.day and before.precision is Precision.DAY and before.mention):
        return anchor
    if before.mention == mention.span:
        return anchor
    home = material.home_of(mention.span)
    spoken = compiled(material.cues.speech).search(material.words(home))
    if not spoken or not 0 < (anchor.day - before.start).days <= _READOUT:
        return anchor
    return replace(anchor, day=before.start)


def _one_day(material: Material, mention: DateMention, tense: str, before: ResolvedDate | None) -> ResolvedDate | None:
    """ "That day", behind several: the one named last; of a stay "until the 15th" what is to come is on its last."""
    same = mention.expression.kind == "same_day" and not mention.expression.direction
    if not (same and before and before.precision is Precision.RANGE and before.mention):
        return before
    last = _last_named(material, mention)
    day = before.end if tense == "planned" and last and ends_with(material, last) else before.start
    return replace(before, start=day, end=day, precision=Precision.DAY)


def _last_named(material: Material, mention: DateMention) -> DateMention | None:
    """The date named last before another, close to it."""
    return next(reversed(within(material.dates, Span(max(0, mention.span.start - _BESIDE), mention.span.start))), None)


def _same_year(material: Material, mention: DateMention) -> int | None:
    """The year said last before the words "of the same year"."""
    day = material.anchor.day
    before = [d.expression for d in material.dates if d.span.end <= mention.span.start]
    said = next((one for one in reversed(before) if one.year or (one.offset is not None and one.month and day)), None)
    if said is None:
        return None
    return said.year or (day.year + (said.offset or 0) if day else None)


def _said_to_be_past(material: Material, mention: DateMention) -> bool:
    """A verb in the past close to a date leaves no doubt that it lies behind."""
    home = material.home_of(mention.span)
    clauses = cut_clauses(material.article.plain, home, material.cues)
    clause = clauses[clause_at(clauses, mention.span.start)].span
    near = Span(max(clause.start, mention.span.start - _BESIDE), min(clause.end, mention.span.end + _BESIDE))
    return bool(compiled(material.cues.was).search(material.words(near)))


def _year_told(material: Material, mention: DateMention) -> int | None:
    """The year of a past date told just before, where a day without one lies close to it: "visited in September 2013.
    On September 7 he …".
    """
    said = mention.expression
    day = material.anchor.day
    if said.kind != "day_month" or said.year or said.offset is not None or day is None or not said.day:
        return None
    before = within(material.dates, Span(max(0, mention.span.start - _TOLD_REACH), mention.span.start))
    dated = [d for d in before if d.expression.year and d.expression.month and not d.dateline]
    told = dated[-1].expression if dated else None
    if told is None or told.year == day.year or abs((told.month or 0) - (said.month or 0)) > 1:
        return None
    if told.month == said.month and material.home_of(mention.span).contains(dated[-1].span):
        return told.year  # "in May 2022 they spoke; the conversation was on the 6th of May"
    last = (told.end.day if told.end else None) or told.day or said.day
    apart = abs((said.month or 0) * 30 + said.day - day.month * 30 - day.day)
    recalled = told.day or told.end or apart > _FRESH  # the last weeks are news, whatever month was recalled before
    close = recalled and said.month == told.month and abs(said.day - last) <= _CLOSE_DAYS
    return told.year if close or min(apart, 360 - apart) > _SOON else None


def _tense_of_day(material: Material, mention: DateMention) -> str:
    """A bare day lies in the month of the article, behind it or ahead; one far ahead, or told as done, is of the month
    before. Days with their month are of the last year that had them.
    """
    day, said = material.anchor.day, mention.expression
    soon = day and said.day and not said.month and day.day < said.day <= day.day + _AHEAD_IN_MONTH
    return "planned" if soon and not _said_to_be_past(material, mention) else "past"


def _told_beside(
    material: Material, mention: DateMention, tense: str, before: ResolvedDate | None
) -> ResolvedDate | None:
    """The day said before in the same sentence: "arrived the day before, and that evening met"."""
    home = passage.span if (passage := material.passage_of(mention.span)) else mention.span
    said = [d for d in within(material.dates, home) if d.span.end <= mention.span.start and is_day(d)]
    said = [d for d in said if not d.dateline]
    if said and before and before.mention == said[-1].span:
        return before  # "arrived on the 3rd and left the next morning": read already, in its own tense
    return resolve(said[-1], material.anchor, tense, None) if said and said[-1].expression.kind != "same_day" else None


def _same_passage(material: Material, one: Span, other: Span) -> bool:
    passage = material.passage_of(one)
    return passage is not None and passage.span.contains(other)


def _without_year(expression: DateExpression) -> bool:
    bare = expression.kind in ("day_month", "range", "month") and expression.year is None and not expression.offset
    return bare and (expression.end is None or expression.end.year is None)


def ends_with(material: Material, mention: DateMention) -> bool:
    """Tell whether the words before a date make it a last day ("until Thursday")."""
    before = material.article.plain[max(0, mention.span.start - 24) : mention.span.start]
    behind = material.article.plain[mention.span.end : mention.span.end + 40]
    return bool(compiled(material.cues.until).search(before) or compiled(material.cues.until_behind).match(behind))


def starts_with(material: Material, mention: DateMention) -> bool:
    """Tell whether the words before a date make it a first day ("since Monday")."""
    before = material.article.plain[max(0, mention.span.start - 24) : mention.span.start]
    behind = material.article.plain[mention.span.end : mention.span.end + 60]
    return bool(compiled(material.cues.since).search(before) or compiled(material.cues.since_behind).match(behind))


def of_noun_behind(material: Material, date: DateMention, cue: Span) -> bool:
    """ "This meeting prepares the (to be held within the year) summit": a date in an attribute, in Chinese."""
    held = compiled(material.cues.held_there).match(material.article.plain, date.span.end)
    return date.span.start >= cue.end and held is not None


def is_this_year(date: DateMention) -> bool:
    """Tell whether a date says no more than "this year"."""
    return date.expression.kind == "relative_year" and date.expression.offset == 0
