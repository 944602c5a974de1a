"""Events as JSON: a timeline, or one event, with the evidence of every field and absolute addresses."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from app.mentions.mention import Reason
from app.query.entry import Days, Entry
from app.query.sources import Source
from app.query.timeline import Timeline


def list_events(timeline: Timeline, sources: Iterable[Source], sentence: str, base: str) -> dict[str, Any]:
    """Return a page of events; `base` is the address of the timeline, with its final slash."""
    by_event: dict[int | None, list[Source]] = defaultdict(list)
    for source in sources:
        by_event[source.event].append(source)
    following = f"{base}.json{timeline.further.query()}" if timeline.further else None
    return {
        "shown": sentence,
        "total": timeline.total,
        "url": base + timeline.selection.query(),
        "next": following,
        "events": [describe_entry(entry, by_event[entry.id], base) for entry in timeline.entries],
    }


def describe_entry(entry: Entry, sources: Sequence[Source], base: str) -> dict[str, Any]:
    """Return one event."""
    return {
        "type": entry.type,
        "kind": entry.kind,
        "status": entry.status,
        **describe_days(with_reasons(entry.days, sources)),
        "place": entry.place.name if entry.place else entry.place_name,
        "country": entry.country,
        "people": [
            {"name": person.name, "id": person.slug, "side": person.side, "in_register": person.known}
            for person in entry.people
        ],
        "title": entry.title,
        "url": f"{base}{'meetings' if entry.type == 'meeting' else 'agreements'}/{entry.slug}",
        "sources": [describe_source(source, base) for source in sources],
    }


def with_reasons(days: Days | None, sources: Sequence[Source]) -> Days | None:
    """Return a date with the reasons of the first source that gives it so."""
    if days is None:
        return None
    told = (source.days for source in sources if source.days)
    same = next((given for given in told if (given.start, given.end, given.inferred) == days.key), None)
    return same or days


def describe_days(days: Days | None) -> dict[str, Any]:
    """Return a date with its precision and, where it was inferred, the reasons."""
    return {
        "date_start": days.start.isoformat() if days else None,
        "date_end": days.end.isoformat() if days else None,
        "precision": days.precision if days else None,
        "date_inferred": days.inferred if days else None,
        "date_reasons": [describe_reason(reason) for reason in days.reasons] if days else [],
    }


def describe_reason(reason: Reason) -> dict[str, Any]:
    """Return one reason: its code and values."""
    return {"code": reason.code, **dict(reason.values)}


def describe_source(source: Source, base: str) -> dict[str, Any]:
    """Return what one article says, each field with the words or the reasons behind it."""
    article = source.article
    page = f"{base}articles/{article.slug}"
    return {
        "article": page,
        "title": article.title,
        "publisher": article.publisher,
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "original": article.after_url or article.url,
        "role": source.role,
        "kind": source.kind,
        "status": source.status,
        **describe_days(source.days),
        "quote": source.quote,
        "quote_url": f"{page}#{source.anchor}",
        "evidence": [
            {
                "field": support.field,
                "words": [{"text": words.words, "url": f"{page}#{words.anchor}"} for words in support.words],
                "rule": support.rule,
                "reasons": [describe_reason(reason) for reason in support.reasons],
            }
            for support in source.evidence
        ],
    }
