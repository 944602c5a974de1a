"""The store as JSON lines. In: a connection. Out: articles, meetings and agreements, sorted.

No row numbers and no clock: the same articles give the same bytes.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from app.store.tables import (
    Agreement,
    AgreementStage,
    Article,
    EventPerson,
    EventTopic,
    Evidence,
    Meeting,
    MeetingPerson,
    Person,
    Record,
    Remark,
)

_ARTICLE: Any = Article.__table__  # type: ignore[attr-defined]
_RECORD: Any = Record.__table__  # type: ignore[attr-defined]
_EVIDENCE: Any = Evidence.__table__  # type: ignore[attr-defined]
_REMARK: Any = Remark.__table__  # type: ignore[attr-defined]
_MEETING: Any = Meeting.__table__  # type: ignore[attr-defined]
_AGREEMENT: Any = Agreement.__table__  # type: ignore[attr-defined]
_STAGE: Any = AgreementStage.__table__  # type: ignore[attr-defined]
_PERSON: Any = Person.__table__  # type: ignore[attr-defined]
_EVENT_PERSON: Any = EventPerson.__table__  # type: ignore[attr-defined]
_EVENT_TOPIC: Any = EventTopic.__table__  # type: ignore[attr-defined]
_MEETING_PERSON: Any = MeetingPerson.__table__  # type: ignore[attr-defined]
# Numbers of rows depend on the order of reading; these say the same by content or say nothing to a reader.
_INTERNAL = {
    "id",
    "article_id",
    "record_id",
    "meeting_id",
    "stage_id",
    "agreement_id",
    "base",
    "key",
    "family",
    "spread",
}


def export(connection: Connection) -> Iterator[str]:
    """Yield one line of JSON for each article, meeting and agreement."""
    for row in connection.execute(select(_ARTICLE).order_by(_ARTICLE.c.slug)):
        remarks = connection.execute(select(_REMARK).where(_REMARK.c.article_id == row.id).order_by(_REMARK.c.id))
        yield _line("article", _clean(row) | {"remarks": [_clean(remark) for remark in remarks]})
    for row in connection.execute(select(_MEETING).order_by(_MEETING.c.slug)):
        yield _line("meeting", _describe(connection, row, _RECORD.c.meeting_id))
    stages = defaultdict[int, list[dict[str, Any]]](list)
    for row in connection.execute(select(_STAGE).order_by(_STAGE.c.slug)):
        stages[row.agreement_id].append(_describe(connection, row, _RECORD.c.stage_id))
    for row in connection.execute(select(_AGREEMENT).order_by(_AGREEMENT.c.slug)):
        yield _line("agreement", _clean(row) | {"stages": stages[row.id]})


def _line(type_: str, values: dict[str, Any]) -> str:
    return json.dumps({"type": type_, **values}, ensure_ascii=False, sort_keys=True)


def _clean(row: Any) -> dict[str, Any]:
    """Return a row's values without its numbers and without what is empty."""
    kept = {key: value for key, value in row._mapping.items() if key not in _INTERNAL and value not in (None, [], {})}
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in kept.items()}


def _describe(connection: Connection, event: Any, column: Any) -> dict[str, Any]:
    people = (
        select(_PERSON.c.slug, _PERSON.c.name, _PERSON.c.side, _MEETING_PERSON.c.office)
        .join(_EVENT_PERSON, _EVENT_PERSON.c.person_id == _PERSON.c.id)
        .outerjoin(
            _MEETING_PERSON,
            (_MEETING_PERSON.c.meeting_id == _EVENT_PERSON.c.event_id) & (_MEETING_PERSON.c.person_id == _PERSON.c.id),
        )
        .where(_EVENT_PERSON.c.event_id == event.id)
        .order_by(_EVENT_PERSON.c.position)
    )
    topics = select(_EVENT_TOPIC.c.topic).where(_EVENT_TOPIC.c.event_id == event.id).order_by(_EVENT_TOPIC.c.topic)
    records = (
        select(_RECORD, _ARTICLE.c.slug.label("article"))
        .join(_ARTICLE, _ARTICLE.c.id == _RECORD.c.article_id)
        .where(column == event.id)
        .order_by(_ARTICLE.c.sha256, _RECORD.c.number)
    )
    return _clean(event) | {
        "people": [_clean(person) for person in connection.execute(people)],
        "topics": list(connection.execute(topics).scalars()),
        "records": [_describe_record(connection, record) for record in connection.execute(records)],
    }


def _describe_record(connection: Connection, record: Any) -> dict[str, Any]:
    evidence = select(_EVIDENCE).where(_EVIDENCE.c.record_id == record.id).order_by(_EVIDENCE.c.number)
    return _clean(record) | {"evidence": [_clean(item) for item in connection.execute(evidence)]}
