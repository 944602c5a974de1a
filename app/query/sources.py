"""What articles say of an event: the records behind it, each with its article, its evidence and its remarks.

Three statements, however many records there are.
"""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, text

from app.mentions.mention import Reason
from app.query.entry import Days
from app.query.index import as_day
from app.query.timeline import read_reasons

_COLUMNS = (
    "SELECT record.id, record.meeting_id, record.stage_id, record.number, record.type, record.kind, record.role,"
    " record.status, record.date_start, record.date_end, record.precision, record.inferred, record.date_reasons,"
    " record.place_id, record.place_name, record.country, record.title, record.people, record.topics, record.joined,"
    " record.quote_start, record.quote_end,"
    " record.quote, record.before, record.after, record.anchor,"
    " article.id AS article_id, article.slug, article.title AS article_title, article.publisher, article.language,"
    " article.published, article.after_publisher, article.after_url, article.after_published, article.url"
    " FROM record JOIN article ON article.id = record.article_id"
)
_BY_EVENT = f"{_COLUMNS} WHERE record.{{column}} IN :ids"
RECORDS = text(f"{_BY_EVENT.format(column='meeting_id')} UNION ALL {_BY_EVENT.format(column='stage_id')}").bindparams(
    bindparam("ids", expanding=True)
)
RECORDS_OF_ARTICLE = text(f"{_COLUMNS} WHERE record.article_id = :article ORDER BY record.number")
EVIDENCE = text(
    "SELECT record_id, number, item, field, span_start, span_end, words, rule, reasons FROM evidence"
    " WHERE record_id IN :ids ORDER BY record_id, item, number"
).bindparams(bindparam("ids", expanding=True))
REMARKS = text("SELECT record_id, kind, spans, data FROM remark WHERE record_id IN :ids ORDER BY id").bindparams(
    bindparam("ids", expanding=True)
)


@dataclass(frozen=True, slots=True)
class Words:
    """Words of an article, their number there (`#e12`) and where they stand in its text."""

    words: str
    anchor: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Support:
    """Why one field is as it is: words of the article, or reasons, or both."""

    field: str
    words: tuple[Words, ...]
    rule: str
    reasons: tuple[Reason, ...]

    def is_for(self, fields: tuple[str, ...]) -> bool:
        """Tell whether it stands behind one of the fields; no fields means any."""
        return not fields or self.field in fields or self.field.partition(":")[0] in fields


@dataclass(frozen=True, slots=True)
class RemarkLine:
    """A remark of a careful reader, with the words that it is about."""

    kind: str
    words: tuple[str, ...]
    data: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article in one line. `after_*` name the report that a brief was written after."""

    slug: str
    title: str | None
    publisher: str | None
    language: str
    published: date | None
    after_publisher: str | None = None
    after_url: str | None = None
    after_published: date | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """What one article says of one event."""

    event: int | None
    number: int
    type: str
    kind: str
    role: str
    status: str
    days: Days | None
    place_id: str | None
    place_name: str | None
    country: str | None
    title: str | None
    people: tuple[str, ...]
    topics: tuple[str, ...]
    quote: str
    before: str  # of its sentence, shortened
    after: str
    quote_start: int
    quote_end: int
    anchor: str
    article: ArticleLine
    evidence: tuple[Support, ...]
    remarks: tuple[RemarkLine, ...]
    joined: tuple[tuple[str, str], ...]

    def supports(self, fields: tuple[str, ...]) -> tuple[Support, ...]:
        """Return what stands behind the fields; `person` alone means every `person:NAME`."""
        return tuple(item for item in self.evidence if item.is_for(fields))


def from_json(value: object) -> Any:
    """Return a JSON column as data, whichever way the driver gives it."""
    return json.loads(value) if isinstance(value, str) else value


def read_sources(connection: Connection, event_ids: Sequence[int]) -> tuple[Source, ...]:
    """Return the records behind events, in the order of publishing."""
    rows = connection.execute(RECORDS, {"ids": list(event_ids)}).all()
    rows = sorted(rows, key=lambda row: (row.article_id, row.number))
    return make_sources(connection, rows)


def read_article_sources(connection: Connection, article_id: int) -> tuple[Source, ...]:
    """Return the records of one article, in the order of its text."""
    return make_sources(connection, connection.execute(RECORDS_OF_ARTICLE, {"article": article_id}).all())


def make_sources(connection: Connection, rows: Sequence[Any]) -> tuple[Source, ...]:
    """Return records with what stands behind them."""
    ids = [row.id for row in rows]
    evidence: dict[int, list[Support]] = defaultdict(list)
    remarks: dict[int, list[RemarkLine]] = defaultdict(list)
    if ids:
        for record, support in group_evidence(connection.execute(EVIDENCE, {"ids": ids}).all()):
            evidence[record].append(support)
        for row in connection.execute(REMARKS, {"ids": ids}):
            remarks[row.record_id].append(make_remark(row))
    return tuple(make_source(row, evidence[row.id], remarks[row.id]) for row in rows)


def group_evidence(rows: Sequence[Any]) -> list[tuple[int, Support]]:
    """Join the spans that make one evidence."""
    groups: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for row in rows:
        groups[row.record_id, row.item].append(row)
    found = []
    for (record, _item), members in groups.items():
        words = tuple(
            Words(row.words, f"e{row.number}", row.span_start, row.span_end)
            for row in members
            if row.span_start is not None
        )
        first = members[0]
        found.append((record, Support(first.field, words, first.rule, read_reasons(first.reasons))))
    return found


def make_remark(row: Any) -> RemarkLine:
    """Return one remark with its words."""
    spans = from_json(row.spans) or []
    data = from_json(row.data) or {}
    return RemarkLine(
        row.kind, tuple(str(span[2]) for span in spans), tuple((str(name), str(value)) for name, value in data.items())
    )


def make_source(row: Any, evidence: Sequence[Support], remarks: Sequence[RemarkLine]) -> Source:
    """Return one record."""
    start = as_day(row.date_start)
    days = None
    if start is not None:
        end = as_day(row.date_end) or start
        days = Days(start, end, row.precision or "day", bool(row.inferred), read_reasons(row.date_reasons))
    joined = from_json(row.joined) or {}
    return Source(
        event=row.meeting_id or row.stage_id,
        type=row.type,
        kind=row.kind,
        role=row.role,
        status=row.status,
        days=days,
        place_id=row.place_id,
        place_name=row.place_name,
        country=row.country,
        title=row.title,
        people=tuple(person["name"] for person in from_json(row.people) or []),
        topics=tuple(str(topic) for topic in from_json(row.topics) or []),
        quote=row.quote,
        before=row.before,
        after=row.after,
        quote_start=row.quote_start,
        quote_end=row.quote_end,
        anchor=row.anchor,
        number=row.number,
        article=make_article_line(row),
        evidence=tuple(evidence),
        remarks=tuple(remarks),
        joined=tuple((str(name), str(value)) for name, value in joined.items()),
    )


def make_article_line(row: Any) -> ArticleLine:
    """Return an article in one line."""
    return ArticleLine(
        row.slug,
        getattr(row, "article_title", None),
        row.publisher,
        row.language,
        as_day(row.published),
        row.after_publisher,
        row.after_url,
        as_day(row.after_published),
        row.url,
    )
