"""Integrity. In: a connection. Out: one line for each thing that is wrong; none where all is well."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select, text

from app.store.tables import Article, Evidence, Record

_ARTICLE: Any = Article.__table__  # type: ignore[attr-defined]
_RECORD: Any = Record.__table__  # type: ignore[attr-defined]
_EVIDENCE: Any = Evidence.__table__  # type: ignore[attr-defined]

# What must find nothing, and how it is told; each gives the name of what is wrong.
_NOTHING = {
    "source file {} has no article": (
        "SELECT name FROM source_file WHERE refused IS NULL AND sha256 NOT IN (SELECT sha256 FROM article)"
    ),
    "meeting {} has no record": (
        "SELECT slug FROM meeting WHERE id NOT IN (SELECT meeting_id FROM record WHERE meeting_id IS NOT NULL)"
    ),
    "agreement stage {} has no record": (
        "SELECT slug FROM agreement_stage WHERE id NOT IN (SELECT stage_id FROM record WHERE stage_id IS NOT NULL)"
    ),
    "agreement {} has no stage": (
        "SELECT slug FROM agreement WHERE id NOT IN (SELECT agreement_id FROM agreement_stage)"
    ),
    "agreement stage {} names another page than its agreement's": (
        "SELECT s.slug FROM agreement_stage s JOIN agreement a ON a.id = s.agreement_id WHERE s.page <> a.slug"
    ),
    "record {} is joined to no event": (
        "SELECT id FROM record WHERE CASE type WHEN 'meeting' THEN meeting_id ELSE stage_id END IS NULL"
    ),
    "a person is linked to event {}, which is not there": (
        "SELECT DISTINCT event_id FROM event_person WHERE event_id NOT IN (SELECT id FROM event)"
    ),
    "a topic is linked to event {}, which is not there": (
        "SELECT DISTINCT event_id FROM event_topic WHERE event_id NOT IN (SELECT id FROM event)"
    ),
    "meeting {} and its index of people differ": (
        "SELECT m.slug FROM meeting_person p JOIN meeting m ON m.id = p.meeting_id LEFT JOIN event_person e"
        " ON e.event_id = p.meeting_id AND e.person_id = p.person_id AND e.position = p.position"
        " WHERE e.event_id IS NULL"
    ),
    "meeting {} counts its sources wrongly": (
        "SELECT slug FROM meeting WHERE sources <>"
        " (SELECT COUNT(DISTINCT article_id) FROM record WHERE meeting_id = meeting.id)"
    ),
}
_FULL_TEXT = {
    "article {} is not in the full-text index": (
        "SELECT slug FROM article WHERE id NOT IN (SELECT rowid FROM article_text)"
    ),
    "event {} is not in the full-text index": "SELECT slug FROM event WHERE id NOT IN (SELECT rowid FROM event_text)",
    "the full-text index holds article {}, which is not there": (
        "SELECT rowid FROM article_text WHERE rowid NOT IN (SELECT id FROM article)"
    ),
    "the full-text index holds event {}, which is not there": (
        "SELECT rowid FROM event_text WHERE rowid NOT IN (SELECT id FROM event)"
    ),
}
_FIELDS = {"kind": "kind", "status": "status", "date_start": "date", "place_name": "place", "title": "title"}


def check(connection: Connection) -> Iterator[str]:
    """Yield one line for each thing that is wrong."""
    if connection.dialect.name == "sqlite":
        yield from _check_file(connection)
    for told, query in _NOTHING.items():
        yield from (told.format(row[0]) for row in connection.execute(text(query)))
    yield from _check_words(connection)
    yield from _check_fields(connection)


def _check_file(connection: Connection) -> Iterator[str]:
    for row in connection.execute(text("PRAGMA integrity_check")):
        if row[0] != "ok":
            yield f"the database file is damaged: {row[0]}"
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        yield f"row {row[1]} of {row[0]} refers to a row of {row[2]} that is not there"
    for index in ("article_text", "event_text"):
        try:
            connection.execute(text(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')"))
        except Exception as error:
            yield f"the full-text index {index} is damaged: {error}"
    for told, query in _FULL_TEXT.items():
        yield from (told.format(row[0]) for row in connection.execute(text(query)))


def _check_words(connection: Connection) -> Iterator[str]:
    """Every quote and every piece of evidence must stand in its article where it says."""
    for article in connection.execute(select(_ARTICLE.c.id, _ARTICLE.c.slug, _ARTICLE.c.text)):
        quotes = select(_RECORD.c.number, _RECORD.c.quote_start, _RECORD.c.quote_end, _RECORD.c.quote)
        for number, start, end, words in connection.execute(quotes.where(_RECORD.c.article_id == article.id)):
            if article.text[start:end] != words or not words:
                yield f"article {article.slug}: the quote of record {number} is not in the text at {start}–{end}"
        spans = select(_EVIDENCE.c.number, _EVIDENCE.c.span_start, _EVIDENCE.c.span_end, _EVIDENCE.c.words)
        spans = spans.where(_EVIDENCE.c.article_id == article.id, _EVIDENCE.c.words.is_not(None))
        for number, start, end, words in connection.execute(spans):
            if article.text[start:end] != words or not words:
                yield f"article {article.slug}: the words of evidence {number} are not in the text at {start}–{end}"


def _check_fields(connection: Connection) -> Iterator[str]:
    """Every field that is set must have evidence: words or reasons."""
    given: dict[int, set[str]] = {}
    for row in connection.execute(
        select(_EVIDENCE.c.record_id, _EVIDENCE.c.field, _EVIDENCE.c.words, _EVIDENCE.c.reasons)
    ):
        if row.words or row.reasons:
            given.setdefault(row.record_id, set()).add(row.field)
        else:
            yield f"record {row.record_id}: the evidence of its {row.field} is empty"
    rows = select(_RECORD, _ARTICLE.c.slug).join(_ARTICLE, _ARTICLE.c.id == _RECORD.c.article_id)
    for record in connection.execute(rows):
        wanted = {field for column, field in _FIELDS.items() if record._mapping[column] is not None}
        wanted |= {f"person:{person['name']}" for person in record.people}
        has = given.get(record.id, set())
        if record.country is not None and not has & {"country", "place"}:
            wanted.add("country")
        for field in sorted(wanted - has):
            yield f"article {record.slug}: record {record.number} has no evidence for its {field}"
