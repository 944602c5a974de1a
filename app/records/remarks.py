"""What a careful reader should be told: slips of the source and dates that were reasoned out.

In: Material and records. Out: remarks; nothing of the source is mended.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from app.gazetteer.lookup import gazetteer
from app.mentions.misspelt import MISSPELT
from app.records.record import Record, Remark
from app.records.sentences.clauses import compiled
from app.records.sentences.material import InOrder, Material, within
from app.records.sentences.statement import Statement
from app.records.sentences.topics import topics_of
from app.terms import RemarkKind, Topic
from app.text.span import Span

_FIGURE = r"\d[\d .,]*\d? ?(?:{units})[^.;]{{0,60}}?\d+[.,]\d+ ?%"
_NOT_NAMED = frozenset({"capital-of", "here", "same-city", "metonym"})
_BESIDE = re.compile(r"[ ,(]{1,3}")
_CLOSE = 4  # what stands further away than that is not beside
_LAG = timedelta(days=40)
_SUBJECT_REACH = 90  # characters before a figure in which that stands of which it is given


def find_remarks(material: Material, records: Sequence[Record], slips: Sequence[Statement]) -> tuple[Remark, ...]:
    """Return the remarks of an article; `slips` are statements that it contradicts itself."""
    remarks = [
        *_dates(slips),
        *_inferred(records),
        *_weekdays(records),
        *_capitals(material),
        *_figures(material),
        *_place_names(material, records),
        *_offices(material, records),
        *_names(records),
        *_strangers(records),
    ]
    return tuple(remarks)


def _dates(slips: Sequence[Statement]) -> Iterator[Remark]:
    for slip in slips:
        if slip.date:
            spans = (slip.date.mention,) if slip.date.mention else (slip.quote,)
            yield Remark(RemarkKind.DATE_SLIP, spans, (("day", slip.date.start.isoformat()),))


def _inferred(records: Sequence[Record]) -> Iterator[Remark]:
    for index, record in enumerate(records):
        if record.date and record.date.inferred:
            spans = (record.date.mention,) if record.date.mention else ()
            yield Remark(RemarkKind.DATE_INFERRED, spans, (("day", record.date.start.isoformat()),), index)


def _weekdays(records: Sequence[Record]) -> Iterator[Remark]:
    for index, record in enumerate(records):
        for reason in record.date.reasons if record.date else ():
            if reason.code == "weekday_slip":
                spans = reason.spans or ((record.date.mention,) if record.date and record.date.mention else ())
                yield Remark(RemarkKind.WEEKDAY_SLIP, spans, reason.values, index)


def _capitals(material: Material) -> Iterator[Remark]:
    """A city right beside "the capital of X", where it lies in another state."""
    cities = InOrder(place for place in material.places if place.kind == "city" and place.rule not in _NOT_NAMED)
    for country, span in _claims(material):
        at = bisect_left(cities.starts, span.start)
        for city in (*cities[max(0, at - 1) : at], *within(cities, Span(span.end, span.end + _CLOSE))):
            between = material.article.plain[min(city.span.end, span.end) : max(city.span.start, span.start)]
            if _BESIDE.fullmatch(between) and city.country != country:
                values = (("city", city.name), ("country", country))
                yield Remark(RemarkKind.CAPITAL_SLIP, (city.span.cover(span),), values)


def _claims(material: Material) -> Iterator[tuple[str, Span]]:
    """Yield the words "the capital of X", with X."""
    states = {state.span.start: state for state in material.states}
    for match in compiled(rf"(?<![\w-])(?:{material.rules.offices.capital})").finditer(material.article.folded):
        state = states.get(max(match.start("adjective"), match.start("state")))
        if state:
            yield state.country, Span(match.start(), max(match.end(), state.span.end))


def _figures(material: Material) -> Iterator[Remark]:
    """One long figure with its rate of growth, given of two fields ("trade", "farm trade")."""
    seen: dict[str, tuple[Span, tuple[Topic, ...]]] = {}
    figure = re.compile(_FIGURE.format(units=material.cues.units))
    for passage in material.passages:
        if "%" not in material.words(passage.span):
            continue
        for match in figure.finditer(material.article.plain, passage.span.start, passage.span.end):
            key = re.sub(r"\s+", " ", match.group().lower())
            span = Span(*match.span())
            of = topics_of(material.words(Span(passage.span.start, span.start))[-_SUBJECT_REACH:], material.cues)
            first, of_first = seen.setdefault(key, (span, of))
            if of and of_first and of != of_first:
                yield Remark(RemarkKind.FIGURE_TWICE, (first, span))


def _place_names(material: Material, records: Sequence[Record]) -> Iterator[Remark]:
    """A place by a name that it bore neither on the day of the event nor when the article was written."""
    for index, record in enumerate(records):
        place = gazetteer().places.get(record.place or "")
        borne = [period for period in place.valid_names if period.value == record.place_name] if place else []
        named = next((item.rule not in _NOT_NAMED for item in record.evidence if item.field == "place"), False)
        if (
            named
            and borne
            and not any(_reaches(period.start, period.end, day) for period in borne for day in _days(material, record))
        ):
            values = (("place", record.place_name or ""), ("day", str(record.date.start) if record.date else ""))
            yield Remark(RemarkKind.PLACE_NAME, _spans_of(record, "place"), values, index)


def _offices(material: Material, records: Sequence[Record]) -> Iterator[Remark]:
    """A person in an office that the register knows for other days only; a late title ("former") is another office."""
    for index, record in enumerate(records):
        for person in record.people:
            known = gazetteer().people[person.person].offices if person.person else ()
            held = [office for office in known if office.office == person.office]
            if held and not any(_reaches(o.start, o.end, day) for o in held for day in _days(material, record)):
                values = (("person", person.name), ("office", person.office or ""))
                yield Remark(RemarkKind.OFFICE_SLIP, _spans_of(record, f"person:{person.name}"), values, index)


def _days(material: Material, record: Record) -> list[date]:
    """The days on which a name or an office may have held for a writer to use it."""
    event = [record.date.start, record.date.end] if record.date else list(material.anchor.window)
    return [*event, material.anchor.limit] if material.anchor.limit else event


def _reaches(start: date | None, end: date | None, day: date) -> bool:
    """Tell whether a tenure holds a day, give or take what registers and writers lag behind."""
    return (start is None or start - _LAG <= day) and (end is None or day <= end + _LAG)


def _spans_of(record: Record, field: str) -> tuple[Span, ...]:
    return next((item.spans for item in record.evidence if item.field == field), ())


def _names(records: Sequence[Record]) -> Iterator[Remark]:
    for index, record in enumerate(records):
        for person in record.people:
            spans = _spans_of(record, f"person:{person.name}")
            if any(one.rule == MISSPELT for one in record.evidence if one.field == f"person:{person.name}"):
                yield Remark(RemarkKind.NAME_SLIP, spans, (("person", person.name),), index)


def _strangers(records: Sequence[Record]) -> Iterator[Remark]:
    for index, record in enumerate(records):
        for person in record.people:
            if person.person is None:
                spans = _spans_of(record, f"person:{person.name}")
                yield Remark(RemarkKind.NOT_IN_REGISTER, spans, (("person", person.name),), index)
