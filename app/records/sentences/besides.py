"""Dates of a sentence that are of something else than its event: spoken of, counted from, said beside the way.

In: one date with its clause and the cue of the event. Out: whether it is of something else.
"""

from collections.abc import Iterator, Sequence

from app.mentions.mention import DateMention
from app.records.sentences.clauses import Clause, compiled
from app.records.sentences.clauses import put_in as inserted
from app.records.sentences.material import Material, within
from app.terms import DateForm
from app.text.span import Span

_OF_STAY = 2  # characters between a day of a stay and the stay
_NTH_DAY = 60  # characters around a visit in which it is said which of its days this is
CLOSER = 6  # characters between a month and the day that makes it exact
_TITLE = 90  # characters of a title behind its noun, unless it names both states at length
OF_DAY = 180  # characters between a date and the document that bears it
_MOVED = 12  # characters before a date in which "to" says that something was moved to it
_DATED = 12  # characters of what joins a document to its day ("of ")
_RIGHT_BEHIND = 2  # characters between "from … on" and its verb
_SINCE = 3  # characters of "since", which may be part of the date
_LASTING = 40  # characters before the date since which something lasts
_COUNTED_FROM = 120  # characters before a date: "since the outbreak of … in"
_EVENT_REACH = 60  # characters between a month and the event that it dates, and before it
DAY_KINDS = frozenset({"full", "day_month", "day", "weekday", "relative_day", "same_day"})


def is_day(date: DateMention) -> bool:
    """Tell whether the words name one day."""
    return date.expression.kind in DAY_KINDS


def only_says_when(material: Material, cue: Span) -> bool:
    """ "On 24 March, after he had spoken with X, …": what stands behind the comma has days and people of its own."""
    return compiled(material.cues.only_then).match(material.article.plain, cue.end) is not None


def is_day_or_days(date: DateMention) -> bool:
    """Tell whether the words name one day, or a first and a last one."""
    return date.expression.kind in DAY_KINDS | {"range"}


def of_something_else(
    material: Material, date: DateMention, others: Sequence[DateMention], clause: Span, cue: Span, met: bool
) -> bool:
    """Tell whether a date only explains another one, is counted from, or is that of another noun; where people `met`,
    also of a document.
    """
    beside = _of_attribute(material, date, cue) or _of_stay(material, date, cue)
    if beside or (met and text_of_day(material, date)):
        return True
    return apposed(date, others) or ever_since(material, date, clause, cue) or of_occasion(material, date, cue)


def _of_attribute(material: Material, date: DateMention, cue: Span) -> bool:
    """ "They discussed the in-May-signed accord", where attributes stand before their noun: it was signed then."""
    match = compiled(material.cues.of_attribute).match(material.article.plain, date.span.end, cue.start)
    between = within(material.people, Span(date.span.end, match.end())) if match else ()
    owner = compiled(f"(?:{material.rules.offices.owner})\\Z")  # "on the visit of X": whose it is acts in nothing else
    return match is not None and all(owner.search(material.words(person.span)) for person in between)


def _of_stay(material: Material, date: DateMention, cue: Span) -> bool:
    """ "On the third day of his visit": the day is none of the visit as a whole."""
    if date.expression.kind != "same_day":
        return False
    if bool(date.expression.direction) and 0 <= cue.start - date.span.end <= _OF_STAY:
        return True
    return any(said.overlaps(date.span) and said.overlaps(cue) for said, _ in days_counted(material, date.span, cue))


def of_participle(material: Material, own: list[DateMention], cue: Span) -> list[DateMention]:
    """ "The on-Monday-come guest on Tuesday met …": before its noun a participle has the date before it; behind it the
    one behind it ("they met on Monday on the accord signed last year").
    """
    own = [date for date in own if _of_noun_before(material, date, cue)] or own
    if not material.cues.verb_last or not compiled(material.cues.of_whom).match(material.article.plain, cue.end):
        return own
    return [date for date in own if date.span.end <= cue.start] or own


def days_counted(material: Material, *near: Span) -> Iterator[tuple[Span, int]]:
    """ "The second day of his visit": each such stretch around some words, and which day it is."""
    start = max(0, min(span.start for span in near) - _NTH_DAY)
    end = max(span.end for span in near) + _NTH_DAY
    for said in compiled(material.cues.nth_day).finditer(material.article.plain, start, end):
        if said.lastgroup:
            yield Span(*said.span()), int(said.lastgroup[1:])


def apposed(date: DateMention, others: Sequence[DateMention]) -> bool:
    """ "On Tuesday, the second day of his visit": a day of a journey right behind a day is that day."""
    counted = date.expression.kind == "same_day" and date.expression.direction
    return bool(counted) and any(is_day(d) and 0 <= date.span.start - d.span.end <= CLOSER for d in others)


def put_in(material: Material, clause: Clause, date: DateMention, cue: Span) -> bool:
    """A date of the relative clause that a verb follows: "who had landed on Thursday, met …"; or of when it was said:
    "the summit, X said on Monday, will …".
    """
    said = inserted(material.article.plain, clause.span, material.cues)
    if any(one.contains(date.span) and not one.overlaps(cue) for one in said):
        return True
    if not clause.opener.startswith(",") or not clause.span.start <= date.span.start < cue.start:
        return False
    closed = "," in material.words(Span(date.span.end, max(cue.start, date.span.end)))
    return closed and bool(compiled(material.cues.relative).match(clause.opener))


def of_occasion(material: Material, date: DateMention, cue: Span) -> bool:
    """ "The visit and his presence at the parade of 3 September": the date that another noun right before it bears."""
    noun = _bearer(material, date)
    return noun is not None and not noun.overlaps(cue) and cue.end <= noun.start


def _of_noun_before(material: Material, date: DateMention, cue: Span) -> bool:
    noun = _bearer(material, date)
    return noun is not None and noun.contains(cue)


def _bearer(material: Material, date: DateMention) -> Span | None:
    """The noun that bears the date right behind it, with what joins the two ("the accord signed in")."""
    near = max(0, date.span.start - _COUNTED_FROM)
    borne = compiled(material.cues.bears_day).search(material.article.plain, near, date.span.start)
    return Span(*borne.span()) if borne else None


def text_of_day(material: Material, date: DateMention) -> Span | None:
    """ "The treaty of good-neighbourliness of 23 December 2002": the document that bears the date behind it."""
    near = max(0, date.span.start - _COUNTED_FROM)
    borne = compiled(material.cues.dated_text).search(material.article.plain, near, date.span.start)
    return Span(borne.start(), date.span.end) if borne else None


def spoken_of(material: Material, date: DateMention, passage: Span) -> bool:
    """ "They spoke about next year's visits": the date of what they spoke about."""
    before = material.words(Span(max(passage.start, date.span.start - 16), date.span.start))
    return bool(compiled(material.cues.about).search(before))


def since_then(material: Material, date: DateMention, cue: Span | None = None) -> bool:
    """ "Their first talks since he took office in May": the date that something else began; "since their talks in
    May" has what the `cue` tells of for what it counts from.
    """
    start = max(0, date.span.start - _LASTING)
    before = material.article.plain[start : date.span.start]
    if is_last_time(material, date) or not material.cues.lasts_since or date.expression.kind == "range":
        return False
    since = compiled(material.cues.lasts_since).search(before)
    return since is not None and not (cue and start + since.start() < cue.start < date.span.start)


def begins_then(material: Material, date: DateMention, cue: Span) -> bool:
    """ "From tomorrow on he visits …", where the verb stands right behind its first day."""
    since = compiled(material.cues.since_behind).match(material.article.plain, date.span.end)
    return since is not None and 0 <= cue.start - since.end() <= _RIGHT_BEHIND


def ever_since(material: Material, date: DateMention, clause: Span, cue: Span) -> bool:
    """ "The first trip since the outbreak of the pandemic in 2019": the date of what is only counted from.

    What is told between those words and the date has it for its own: "since the visit that he paid in June".
    """
    start = max(0, date.span.start - _COUNTED_FROM)
    before = compiled(material.cues.ever_since).search(material.article.plain, start, date.span.start)
    behind = compiled(material.cues.ever_since_behind).match(material.article.plain, date.span.end)
    if before is None and behind is None:
        return False
    counted = Span(before.start() if before else date.span.start, behind.end() if behind else date.span.end)
    here = clause.contains(date.span) or not material.rules.sentences.spaced
    return not counted.overlaps(cue) and (cue.end <= counted.start or here)


def first_since(material: Material, clause: Span, date: DateMention, cue: Span) -> bool:
    """ "This is the first trip since December 2014": the date is of another one."""
    words = material.words(Span(clause.start, max(clause.start, date.span.start + _SINCE)))
    since = (clause.start + match.end() for match in compiled(material.cues.first_since).finditer(words))
    return cue.end <= date.span.start and any(abs(end - date.span.start) <= _SINCE for end in since)


def day_it_was_set_for(material: Material, clause: Span, mention: DateMention | None) -> DateMention | None:
    """The day of what was called off: of its sentence, or the next ("… was put off. It had been set for 5 May")."""
    if mention is not None:
        return _before_it_was_off(material, clause, mention)
    home = material.passage_of(clause)
    if home is None or home.index + 1 >= len(material.passages):
        return None
    behind = material.passages[home.index + 1]
    said = compiled(material.cues.was_set).match(material.words(behind.span))
    return next(iter(within(material.dates, behind.span)), None) if said else None


def tells_what_was_set(material: Material, passage: Span, cue: Span) -> bool:
    """Tell whether a cue opens a sentence that only says for when something called off right before had been set."""
    said = compiled(material.cues.was_set).match(material.words(passage))
    home = material.passage_of(passage) if said and cue.start < passage.start + said.end() else None
    before = material.passages[home.index - 1].span if home and home.index else None
    return before is not None and compiled(material.cues.cancelled).search(material.words(before)) is not None


def _before_it_was_off(material: Material, clause: Span, mention: DateMention) -> DateMention:
    """What was put off keeps its first date: "due in mid-December, moved to February"."""
    off = compiled(material.cues.cancelled).search(material.words(clause))
    if compiled(material.cues.moved_to_behind).match(material.article.plain, mention.span.end):
        before = within(material.dates, Span(clause.start, mention.span.start))
        return before[-1] if before else mention  # "the meeting, set for 28 May, was to 3 June put off"
    if off is None or mention.span.start < clause.start + off.start():
        return mention
    if compiled(material.cues.moved_to).search(material.article.plain[: mention.span.start][-_MOVED:]):
        # "Put off to the autumn: it had been due on 8 June."
        behind = Span(mention.span.end, material.home_of(mention.span).end)
        once = compiled(material.cues.once_planned).search(material.words(behind))
        if once and (later := within(material.dates, behind)):
            return later[0]
    upto = Span(clause.start, clause.start + off.start())
    return next(iter(within(material.dates, upto)), mention)


def is_last_time(material: Material, date: DateMention) -> bool:
    """ "They had not met since May": in May they met."""
    home = material.home_of(date.span)
    before = material.words(Span(max(home.start, date.span.start - _COUNTED_FROM), date.span.start))
    return bool(compiled(material.cues.not_since).search(before))


def _may_be_borne(date: DateMention) -> bool:
    """A document bears a day, or a month of its year ("the accord of April 1994")."""
    return date.expression.kind in DAY_KINDS or (date.expression.kind == "month" and date.expression.year is not None)


def document_before(material: Material, date: DateMention) -> Span | None:
    """The document that bears the day behind it ("the joint communiqué of 23 November 1999")."""
    before = material.words(Span(max(0, date.span.start - _DATED), date.span.start))
    if not _may_be_borne(date) or not compiled(material.cues.dated).search(before):
        return None
    home = material.home_of(date.span)
    front = Span(max(home.start, date.span.start - OF_DAY), date.span.start)
    found: list[Span] = []
    for instrument in material.cues.instruments:
        pattern = compiled(instrument.pattern)
        found += [Span(*m.span()) for m in pattern.finditer(material.article.plain, front.start, front.end)]
    last = max(found, default=None)
    between = material.words(Span(last.end, date.span.start)) if last else ";"
    # "The accord, which …, by the law of": what is told behind the title is dated, not the document.
    told = len(between) > _TITLE and compiled(material.cues.relative).search(between)
    return None if ";" in between or told else last


def told_by_day_alone(material: Material, document: Span, clause: Span, step: Span) -> bool:
    """ "They signed an accord; the matter was closed by the communiqué of 23 November": a document that bears its own
    day is not of the step of another clause.
    """
    if clause.contains(step):
        return False
    behind = within(material.dates, Span(document.end, document.end + OF_DAY))
    return any(document_before(material, date) == document for date in behind)


def of_event_behind(material: Material, date: DateMention, cue: Span) -> bool:
    """ "Ahead of the June summit they spoke": the month is of the noun behind it, of what was done at it besides."""
    if date.form is not DateForm.OF_EVENT:
        return False
    between = Span(date.span.end, max(date.span.end, cue.start))
    if cue.start >= date.span.end and "," not in material.words(between) and not within(material.people, between):
        return False
    before = material.article.plain[max(0, date.span.start - _EVENT_REACH) : date.span.start]
    return not compiled(material.cues.at_event).search(before)
