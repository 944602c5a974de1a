"""The year of a date told without one, in a stretch that recalls an earlier year: "In 1992 … In February …".

In: Material and a date mention. Out: the mention, with the year of the telling where it has turned to one.
"""

from bisect import bisect_left
from dataclasses import replace
from datetime import timedelta

from app.mentions.mention import DateExpression, DateMention
from app.mentions.resolve import resolve
from app.records.sentences.besides import since_then, text_of_day
from app.records.sentences.chronicle import year_over
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.terms import AgreementStatus, DateForm
from app.text.span import Span

_OPENS = 4  # characters before a date that opens its sentence
_FIRST = 1991  # no event between the two states is older
_LONG_GONE = 2  # years before the article; what is nearer is read rightly without
_FRESH = timedelta(40)  # a date this close to the article is news, whatever was recalled before it
_LATER_STEPS = frozenset({AgreementStatus.IN_FORCE, AgreementStatus.ENDED})
_YEARLESS = frozenset({"day_month", "month", "range"})
_COUNTED = _YEARLESS | {"relative_year", "season"}


def _following_year(material: Material, mention: DateMention, tense: str) -> DateMention:
    """ "Signed in 2017. The next year it came into force": counted from the year told, where that lies well behind."""
    said, latest = mention.expression, _latest(material)
    if tense == "planned" or said.offset != 1 or said.year or not latest or said.kind not in _COUNTED:
        return mention
    at = bisect_left(material.dates, mention.span.start, key=lambda date: date.span.start)
    before = material.dates[at - 1] if at else None
    if before is None or before.dateline or _paragraph(material, mention.span) != _paragraph(material, before.span):
        return mention
    year = before.expression.year
    if year is None or year >= latest:
        return mention
    kind = {"day_month": "full", "relative_year": "year"}.get(said.kind, said.kind)
    return replace(mention, expression=replace(said, kind=kind, year=year + 1, offset=None))


def _year_of_sentence(material: Material, mention: DateMention, tense: str) -> DateMention:
    """ "In 2013 he came in May and again in June": both months are of the year with which the sentence opens."""
    said, latest, home = mention.expression, _latest(material), material.home_of(mention.span)
    if said.kind not in _YEARLESS or said.year or said.offset is not None or said.direction or tense == "planned":
        return mention
    first = next(iter(within(material.dates, home)), None)
    if first is None or first.span.start - home.start > _OPENS or first.dateline or first.span == mention.span:
        return mention
    told = first.expression
    back = told.kind == "relative_year" and told.offset is not None and told.offset <= 0 and latest is not None
    year = told.year if told.kind == "year" else (latest or 0) + (told.offset or 0) if back else None
    between = within(material.dates, Span(first.span.end, mention.span.start))
    if not year or any(date.expression.year for date in between):
        return mention
    return replace(mention, expression=_of_year(said, year))


def _of_year(said: DateExpression, year: int) -> DateExpression:
    return replace(said, year=year, kind="full" if said.kind == "day_month" else said.kind)


def in_told_year(material: Material, mention: DateMention, tense: str) -> DateMention:
    """Return the mention with the year that the dates before it tell of; as it is where they tell of none."""
    said = mention.expression
    bare = said.kind in _YEARLESS and not said.year and said.offset is None and not said.direction
    if bare and (over := year_over(material, mention.span)):
        return replace(mention, expression=_of_year(said, over))
    mention = _following_year(material, _year_of_sentence(material, mention, tense), tense)
    said = mention.expression
    if tense == "past" and _is_open(said) and (listed := _year_of_list(material, mention)):
        return replace(mention, expression=replace(said, year=listed))
    if tense != "past" or not _is_open(said) or not (latest := _latest(material)):
        return mention
    year = _told_year(material, mention)
    home = material.words(material.home_of(mention.span))
    gone = latest - (0 if _takes_up(material, mention) else _LONG_GONE)
    if year is None or compiled(material.cues.most_recent).search(home) or not _FIRST <= year <= gone:
        return mention  # of a school "founded in 1958" no later day is of that year
    return replace(mention, expression=replace(said, year=year + (said.offset or 0), offset=None))


def _year_of_list(material: Material, mention: DateMention) -> int | None:
    """ "Last year they met twice: in May in Moscow and in June in Astana": of the year with which the list opens."""
    at, latest = bisect_left(material.dates.starts, mention.span.start), _latest(material)
    home = material.passage_of(mention.span)
    while (
        at and home and home.span.contains(material.dates[at - 1].span) and _is_open(material.dates[at - 1].expression)
    ):
        at -= 1
    first = material.dates[at - 1] if at else None
    if first is None or home is None or latest is None or not home.span.contains(first.span):
        return None
    between = material.words(Span(first.span.end, mention.span.start))
    if first.expression.kind not in ("year", "relative_year") or ":" not in between or first.expression.direction:
        return None
    return first.expression.year or latest + (first.expression.offset or 0)


def in_told_month(material: Material, mention: DateMention, tense: str) -> DateMention:
    """ "What was signed in June. Then, on the 16th, …": a day of the month that the date before it names."""
    at = bisect_left(material.dates.starts, mention.span.start) - 1
    if mention.form is DateForm.SAME_MONTH:
        return _in_month_before(material, mention, at, tense)
    if at < 1 or material.dates[at].expression.kind != "that_time":
        return mention
    before = material.dates[at - 1] if mention.expression.kind == "day" and tense == "past" else None
    if before is None or before.expression.kind != "month" or not material.rules.sentences.spaced:
        return mention
    here, there = material.passage_of(mention.span), material.passage_of(before.span)
    if here is None or there is None or here.paragraph != there.paragraph or here.index - there.index > 1:
        return mention
    found = resolve(in_told_year(material, before, tense), material.anchor, tense)
    if found is None or found.start.month != found.end.month:
        return mention
    said = replace(mention.expression, kind="full", year=found.start.year, month=found.start.month)
    return replace(mention, expression=said)


def _in_month_before(material: Material, mention: DateMention, at: int, tense: str) -> DateMention:
    """ "In June, and the summit on the 6th and 7th of the same month": of the month that was named last."""
    named = next((material.dates[i] for i in range(at, -1, -1) if material.dates[i].expression.month), None)
    found = resolve(in_told_year(material, named, tense), material.anchor, tense) if named else None
    if found is None or found.start.month != found.end.month:
        return mention
    year, month, said = found.start.year, found.start.month, mention.expression
    end = replace(said.end, kind="full", year=year, month=month) if said.end else None
    return replace(mention, expression=replace(said, kind="range" if end else "full", year=year, month=month, end=end))


def _is_open(said: DateExpression) -> bool:
    """Tell whether a date lacks its year, or counts it from the year before ("in October of the next year")."""
    return said.kind in _YEARLESS and said.year is None and said.offset in (None, 1) and not said.direction


def _latest(material: Material) -> int | None:
    day = material.anchor.day or material.anchor.window[1]
    return day.year if material.anchor.day or material.anchor.bounded else None


def _told_year(material: Material, mention: DateMention) -> int | None:
    """The year of the date before, stated or itself carried; broken by what counts from the article, and by a gap."""
    at = bisect_left(material.dates.starts, mention.span.start)
    while at and _tells_no_time(material, material.dates[at - 1]):
        at -= 1
    if not at:
        return None
    before = material.dates[at - 1]
    between = _paragraph(material, mention.span) - _paragraph(material, before.span)
    if before.dateline or between > 1 or (between and _turns(material, mention)):
        return None
    if before.expression.kind == "year" and _lives_on(material, Span(before.span.end, mention.span.end)):
        return None
    if before.expression.year is not None:
        apart = material.passage_of(mention.span) != material.passage_of(before.span)  # another sentence
        turned = apart and _goes_back(before.expression, mention.expression)
        return None if turned or _is_fresh(material, mention) else before.expression.year
    if before.expression.kind == "later_year":  # "A year later, in July"
        year = _told_year(material, before)
        return year + (before.expression.offset or 0) if year is not None else None
    if not _is_open(before.expression) or _goes_back(before.expression, mention.expression):
        return None
    year = _told_year(material, before)
    return year + (before.expression.offset or 0) if year is not None else None


def _lives_on(material: Material, between: Span) -> bool:
    """ "The accord signed in 2020 ran out in March": what became of it is of no year in which it was made."""
    later = (cue.pattern for cue in material.cues.steps if cue.status in _LATER_STEPS)
    return any(compiled(pattern).search(material.words(between)) for pattern in later)


def _takes_up(material: Material, mention: DateMention) -> bool:
    """ "Then, in February, …": of the very time that was told before."""
    at = bisect_left(material.dates.starts, mention.span.start) - 1
    then = material.dates[at] if at >= 0 else None
    return then is not None and then.expression.kind == "that_time" and mention.span.start - then.span.end <= _OPENS


def _turns(material: Material, mention: DateMention) -> bool:
    """ "As a reminder, on 2 June …": what is told before is left."""
    return bool(compiled(material.cues.turns).match(material.words(material.home_of(mention.span))))


def _tells_no_time(material: Material, date: DateMention) -> bool:
    """ "That day" is the one told before it; "since January 2020" only counts, "the treaty of 2002" is a name."""
    return (
        date.expression.kind in ("same_day", "that_time")
        or since_then(material, date)
        or (date.expression.kind == "year" and text_of_day(material, date) is not None)
    )


def _goes_back(before: DateExpression, said: DateExpression) -> bool:
    """What is recalled is told in its order: an earlier month of the same year is of another one."""
    return said.offset is None and (said.month or 0) < (before.month or 0)


def _paragraph(material: Material, span: Span) -> int:
    at = bisect_left(material.passages.starts, span.start + 1) - 1
    return material.passages[at].paragraph if at >= 0 else -1


def _is_fresh(material: Material, mention: DateMention) -> bool:
    day = material.anchor.day
    near = resolve(mention, material.anchor, "unknown") if day else None
    return bool(day and near and abs(day - near.start) <= _FRESH)
