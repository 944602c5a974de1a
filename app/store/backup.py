"""A copy of a living database. In: an engine and a path. Out: one whole file, checked."""

import sqlite3
from pathlib import Path

from sqlalchemy import Engine


class BackupError(RuntimeError):
    """The copy could not be made; the message says why."""


def backup(engine: Engine, target: Path) -> None:
    """Copy an SQLite database while it is in use; the target appears only when it is whole."""
    if engine.dialect.name != "sqlite":
        raise BackupError("only SQLite is copied by this command; use pg_dump for PostgreSQL")
    if target.exists():
        raise BackupError(f"{target} is already there")
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    copy = sqlite3.connect(part)
    try:
        with engine.connect() as connection:
            source = connection.connection.driver_connection
            if not isinstance(source, sqlite3.Connection):
                raise BackupError("not a connection to SQLite")
            # In one step: in several it starts again whenever another connection writes.
            source.backup(copy)
        if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise BackupError("the copy is damaged")
    finally:
        copy.close()
    part.rename(target)
