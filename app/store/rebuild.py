"""Everything derived once more from the kept bytes. In: an engine and the reader. Out: the same store.

All in one transaction: a reader sees the old events or the new ones, a crash leaves the old ones.
"""

import zlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Engine, delete, func, select

from app.articles.source import Refused
from app.store import fulltext
from app.store.articles import put_article
from app.store.events import Deriver
from app.store.ingest import Fate, Outcome, Read, grow_version, read_safely
from app.store.register import delete_unknown, sync_register
from app.store.slugs import forget, remember
from app.store.tables import (
    Agreement,
    AgreementStage,
    Article,
    EventPerson,
    EventTopic,
    Evidence,
    Meeting,
    MeetingPerson,
    Record,
    Remark,
    SourceFile,
)

_SOURCE: Any = SourceFile.__table__  # type: ignore[attr-defined]
_DERIVED = (
    MeetingPerson,
    EventPerson,
    EventTopic,
    Evidence,
    Remark,
    Record,
    Meeting,
    AgreementStage,
    Agreement,
    Article,
)
_SLUGGED = {"meeting": Meeting, "stage": AgreementStage, "agreement": Agreement, "article": Article}


def rebuild(engine: Engine, read: Read) -> Iterator[Outcome]:
    """Read every kept file again and derive all events; slugs that go out of use lead on to their records."""
    with engine.begin() as connection:
        before = _read_slugs(connection)
        for model in _DERIVED:
            connection.execute(delete(model))
        fulltext.clear(connection)
        delete_unknown(connection)
        sync_register(connection)
        hashes = select(_SOURCE.c.sha256).where(_SOURCE.c.refused.is_(None)).order_by(_SOURCE.c.sha256)
        for sha256 in connection.execute(hashes).scalars().all():
            yield _read_again(connection, sha256, read)
        Deriver(connection).derive_all()
        after = _read_slugs(connection)
        for type_, slugs in before.items():
            remember(connection, type_, ((slug, key) for slug, key in slugs.items() if slug not in after[type_]))
            forget(connection, type_, after[type_])
        grow_version(connection)


def count_sources(engine: Engine) -> int:
    """Return how many files there are to read again."""
    with engine.connect() as connection:
        return connection.execute(select(func.count()).where(_SOURCE.c.refused.is_(None))).scalar_one()


def _read_again(connection: Connection, sha256: str, read: Read) -> Outcome:
    row = connection.execute(select(_SOURCE).where(_SOURCE.c.sha256 == sha256)).one()
    reading = read_safely(row.name, zlib.decompress(row.data), read)
    if isinstance(reading, Refused):
        # Its bytes stay: a reader that is mended will read them at the next rebuild.
        return Outcome(row.name, Fate.REFUSED, reading.reason)
    ids = put_article(connection, reading, row.name, sha256)
    return Outcome(row.name, Fate.READ if reading.relevant else Fate.IRRELEVANT, records=len(ids))


def _read_slugs(connection: Connection) -> dict[str, dict[str, str]]:
    """Return slug → key of all that has one, by type; an article's key is its hash."""
    found: dict[str, dict[str, str]] = {}
    for type_, model in _SLUGGED.items():
        table: Any = model.__table__  # type: ignore[attr-defined]
        key = table.c.sha256 + ":0" if model is Article else table.c.key
        found[type_] = {row.slug: row.key for row in connection.execute(select(table.c.slug, key.label("key")))}
    return found
