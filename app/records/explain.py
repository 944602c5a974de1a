"""Explains a reading in plain text: passages, what was read in them, what was refused and why, and the records.

In: a Reading. Out: the text that `khorgos explain` prints.
"""

from collections.abc import Iterator

from app.mentions.mention import Reason
from app.records.record import Reading, Record
from app.text.span import Span


def explain(reading: Reading) -> str:
    """Return everything that led to the records of an article."""
    return "\n".join(_lines(reading)) + "\n"


def _lines(reading: Reading) -> Iterator[str]:
    article, published = reading.article, reading.published
    counts = f"{len(reading.passages)} passages, {len(reading.records)} records"
    yield f"{article.name}: {article.language.meaning}, {counts}"
    yield f"relevant: {'yes' if reading.relevant else 'no'} ({_reason(reading.relevance)})"
    yield f"published: {published.day or 'not known'}; shown: {published.shown or 'nothing'}"
    yield from (f"    because {_reason(reason)}" for reason in published.reasons)
    for passage in reading.passages:
        yield ""
        place = f"{passage.span.start}-{passage.span.end}"
        yield f"[{passage.index}] {passage.role.value} {place}: {_words(reading, passage.span)}"
        for record in reading.records:
            if record.passage == passage.index:
                yield from _record(reading, record)
        for refusal in reading.refusals:
            if passage.span.contains(refusal.span):
                yield f"    refused {refusal.rule} on “{_words(reading, refusal.span)}”: {refusal.why}"
    for remark in reading.remarks:
        values = ", ".join(f"{name}={value}" for name, value in remark.values)
        yield f"remark {remark.kind.value}: {values} {[_words(reading, span) for span in remark.spans]}"


def _record(reading: Reading, record: Record) -> Iterator[str]:
    people = ", ".join(person.name for person in record.people) or "nobody named"
    date = f"{record.date.start}..{record.date.end} ({record.date.precision.value})" if record.date else "no date"
    what = f"{record.role.value} {record.type.value} {record.kind}, {record.status}"
    yield f"  = {what}, {date}, {record.place_name}, {people}"
    for item in record.evidence:
        words = " + ".join(f"“{_words(reading, span)}”" for span in item.spans)
        reasons = "; ".join(_reason(reason) for reason in item.reasons)
        yield f"      {item.field}: {words or 'inferred'} by {item.rule}{' because ' + reasons if reasons else ''}"


def _reason(reason: Reason) -> str:
    return reason.code + "".join(f" {name}={value}" for name, value in reason.values)


def _words(reading: Reading, span: Span) -> str:
    return " ".join(span.of(reading.article.text).split())
