"""Articles with their records, evidence and remarks as rows. In: a Reading and the bytes it was read from."""

import hashlib
import zlib
from pathlib import PurePath
from typing import Any

from sqlalchemy import Connection, insert

from app.mentions.mention import Reason
from app.records.record import Reading
from app.records.record import Record as Read
from app.store import fulltext
from app.store.around import words_around
from app.store.register import name_slug
from app.store.shown import make_slug
from app.store.tables import Article, Evidence, Record, Remark, SourceFile, number_day
from app.store.told import find_family, find_thing, measure_spread

_SOURCE: Any = SourceFile.__table__  # type: ignore[attr-defined]
_ARTICLE: Any = Article.__table__  # type: ignore[attr-defined]
_RECORD: Any = Record.__table__  # type: ignore[attr-defined]
_EVIDENCE: Any = Evidence.__table__  # type: ignore[attr-defined]
_REMARK: Any = Remark.__table__  # type: ignore[attr-defined]
_LONGEST_TITLE = 70
_NEW_RECORDS = insert(_RECORD).returning(_RECORD.c.id, sort_by_parameter_order=True)


def hash_32(key: str) -> int:
    """Return 32 bits that stand for the key in the lower half of an id."""
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:4])


def put_source(connection: Connection, sha256: str, name: str, data: bytes, refused: str | None = None) -> None:
    """Keep the bytes of a file; of one that was refused only the name and why."""
    kept = b"" if refused else zlib.compress(data)
    connection.execute(insert(_SOURCE), {"sha256": sha256, "name": name, "data": kept, "refused": refused})


def put_article(connection: Connection, reading: Reading, name: str, sha256: str) -> list[int]:
    """Add an article and all that was read in it; return the ids of its records."""
    row = _describe_article(reading, name, sha256)
    connection.execute(insert(_ARTICLE), row)
    body = " ".join(line.span.of(reading.article.text) for line in reading.article.lines)
    fulltext.put(connection, "article_text", [(row["id"], (reading.article.title or "", body))])
    evidence: list[dict[str, Any]] = []
    values = []
    for number, record in enumerate(reading.records):
        items = _describe_evidence(reading, record, len(evidence) + 1)
        anchor = next((item["number"] for item in items if item["words"] is not None), len(evidence) + 1)
        known = {"article_id": row["id"], "anchor": f"e{anchor}"}
        values.append(_describe_record(reading, record, number) | known)
        evidence += [item | {"article_id": row["id"], "record_id": number} for item in items]
    ids = list(connection.execute(_NEW_RECORDS, values).scalars()) if values else []
    for item in evidence:
        item["record_id"] = ids[item["record_id"]]
    if evidence:
        connection.execute(insert(_EVIDENCE), evidence)
    remarks = _describe_remarks(reading, row["id"], ids)
    if remarks:
        connection.execute(insert(_REMARK), remarks)
    return ids


def reason_data(reason: Reason) -> dict[str, Any]:
    """Return a reason as it is stored."""
    spans = [[span.start, span.end] for span in reason.spans]
    return {"code": reason.code, "values": dict(reason.values), "spans": spans}


def _describe_article(reading: Reading, name: str, sha256: str) -> dict[str, Any]:
    article, published = reading.article, reading.published
    title = make_slug(article.title or PurePath(name).stem)[:_LONGEST_TITLE].strip("-")
    about, after = article.metadata, article.metadata.after
    return {
        "id": number_day(published.day, hash_32(sha256)),
        "slug": "-".join(part for part in (str(published.day or ""), title, sha256[:8]) if part),
        "sha256": sha256,
        "name": name,
        "language": article.language.value,
        "title": article.title,
        "publisher": about.publisher,
        "url": about.url,
        "published": published.day,
        "published_shown": published.shown,
        "published_start": published.shown_span.start if published.shown_span else None,
        "published_end": published.shown_span.end if published.shown_span else None,
        "published_inferred": published.inferred,
        "published_reasons": [reason_data(reason) for reason in published.reasons],
        "after_publisher": after.publisher if after else None,
        "after_url": after.url if after else None,
        "after_published": after.published if after else None,
        "after_language": after.language if after else None,
        "relevant": reading.relevant,
        "relevance": reason_data(reading.relevance),
        "text": article.text,
        "lines": [[line.span.start, line.span.end, line.role.value] for line in article.lines],
        "passages": [[p.span.start, p.span.end, p.paragraph, p.role.value] for p in reading.passages],
    }


def _describe_record(reading: Reading, record: Read, number: int) -> dict[str, Any]:
    resolved = record.date
    start, end = (resolved.start, resolved.end) if resolved else (None, None)
    sentences = [passage.span for passage in reading.passages]
    before, after = words_around(reading.article.text, record.quote, sentences)
    return {
        "number": number,
        "type": record.type.value,
        "kind": str(record.kind),
        "role": record.role.value,
        "status": str(record.status),
        "date_start": start,
        "date_end": end,
        "precision": resolved.precision.value if resolved else None,
        "inferred": bool(resolved and resolved.inferred),
        "date_reasons": [reason_data(reason) for reason in resolved.reasons] if resolved else [],
        "place_id": record.place,
        "place_name": record.place_name,
        "country": record.country,
        "body_id": record.body,
        "title": record.title,
        "people": [
            {
                "person": name_slug(person.person, person.name, person.side.value),
                "name": person.name,
                "side": person.side.value,
                "office": person.office,
            }
            for person in record.people
        ],
        "topics": sorted(topic.value for topic in record.topics),
        "quote": record.quote.of(reading.article.text),
        "quote_start": record.quote.start,
        "quote_end": record.quote.end,
        "before": before,
        "after": after,
        "passage": record.passage,
        "family": find_family(record.type, record.kind, record.status),
        "spread": measure_spread(start, end),
        "documents": record.documents,
        "thing": find_thing(record.type, record.kind, record.title, record.known),
    }


def _describe_evidence(reading: Reading, record: Read, first: int) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for item, evidence in enumerate(record.evidence):
        for span in evidence.spans or (None,):
            rows.append(
                {
                    "number": first + len(rows),
                    "item": item,
                    "field": evidence.field,
                    "span_start": span.start if span else None,
                    "span_end": span.end if span else None,
                    "words": span.of(reading.article.text) if span else None,
                    "rule": evidence.rule,
                    "reasons": [reason_data(reason) for reason in evidence.reasons],
                }
            )
    return rows


def _describe_remarks(reading: Reading, article_id: int, ids: list[int]) -> list[dict[str, Any]]:
    text = reading.article.text
    return [
        {
            "article_id": article_id,
            "record_id": ids[remark.record] if remark.record is not None else None,
            "kind": remark.kind.value,
            "spans": [[span.start, span.end, span.of(text)] for span in remark.spans],
            "data": dict(remark.values),
        }
        for remark in reading.remarks
    ]
