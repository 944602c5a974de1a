"""Database engines. In: an address as in KHORGOS_DATABASE_URL. Out: an engine with this project's settings made."""

from pathlib import Path

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection

# A reader never waits for the writer (WAL); a writer waits for another instead of failing.
PRAGMAS = ("journal_mode = WAL", "foreign_keys = ON", "busy_timeout = 10000", "synchronous = NORMAL")


def open_engine(url: str) -> Engine:
    """Open an engine; for SQLite the file's folder is made and the pragmas are set on every connection."""
    parts = make_url(url)
    engine = create_engine(parts)
    if parts.get_backend_name() == "sqlite":
        if parts.database and parts.database != ":memory:":
            Path(parts.database).parent.mkdir(parents=True, exist_ok=True)
        event.listen(engine, "connect", _set_pragmas)
    return engine


def _set_pragmas(connection: DBAPIConnection, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
