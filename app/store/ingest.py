"""Files into the store. In: paths, and the function that reads one. Out: what became of each file, one after another.

One transaction an article: whatever stops the program, the store is whole and the next run completes it.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, bindparam, delete, select, update

from app.articles.source import Refused
from app.records.record import Reading
from app.store.articles import put_article, put_source
from app.store.events import Deriver
from app.store.register import sync_register
from app.store.tables import Article, DataVersion, SourceFile

Read = Callable[[str, bytes], Reading]
_Read = TypeVar("_Read")
LARGEST = 32 * 1024 * 1024

_SOURCE: Any = SourceFile.__table__  # type: ignore[attr-defined]
_ARTICLE: Any = Article.__table__  # type: ignore[attr-defined]
_VERSION: Any = DataVersion.__table__  # type: ignore[attr-defined]
# Made once: making a statement costs more than SQLite needs to run it.
_KNOWN = select(_SOURCE.c.name, _SOURCE.c.refused).where(_SOURCE.c.sha256 == bindparam("hash"))
_DROP = delete(_SOURCE).where(_SOURCE.c.sha256 == bindparam("hash"))
_GROW = update(_VERSION).values(value=_VERSION.c.value + 1).returning(_VERSION.c.value)


class Fate(StrEnum):
    """What became of a file."""

    READ = "read"
    KNOWN = "already there"
    IRRELEVANT = "not relevant"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A file's name, what became of it, and why where it was refused; how many records it gave."""

    name: str
    fate: Fate
    why: str = ""
    records: int = 0


def find_files(paths: Iterable[Path]) -> list[Path]:
    """Return the files meant, folders searched through and sorted; hidden files are passed over."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(file for file in path.rglob("*") if file.is_file())
            found |= {f: None for f in inside if not any(p.startswith(".") for p in f.relative_to(path).parts)}
        else:
            found[path] = None
    return list(found)


def ingest(engine: Engine, files: Iterable[Path], read: Read) -> Iterator[Outcome]:
    """Take files in one by one; a file that cannot be read or breaks the reader never stops the rest."""
    with engine.connect() as connection:
        if sync_register(connection):
            grow_version(connection)
        connection.commit()
        deriver = Deriver(connection)
        for file in files:
            try:
                data = load_file(file)
            except Refused as refused:
                yield Outcome(str(file), Fate.REFUSED, refused.reason)
                continue
            yield take_in(connection, deriver, file.name, data, read)


def load_file(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST:
            raise Refused(file.name, f"larger than {LARGEST // 1024 // 1024} MB")
        return file.read_bytes()
    except OSError as error:
        raise Refused(file.name, (error.strerror or str(error)).lower()) from error


def take_in(connection: Connection, deriver: Deriver, name: str, data: bytes, read: Read) -> Outcome:
    """Take one file in, within one transaction."""
    sha256 = hashlib.sha256(data).hexdigest()
    known = connection.execute(_KNOWN, {"hash": sha256}).first()
    if known is not None and known.refused is None:
        if _keep_least_name(connection, sha256, known.name, name):
            deriver.keep_up(grow_version(connection))
        connection.commit()
        return Outcome(name, Fate.KNOWN)
    reading = read_safely(name, data, read)
    if not isinstance(reading, Refused):
        try:
            if known is not None:
                connection.execute(_DROP, {"hash": sha256})
            put_source(connection, sha256, name, data)
            deriver.derive(put_article(connection, reading, name, sha256), grow_version(connection))
            connection.commit()
        except Exception as error:
            connection.rollback()
            deriver.forget()
            reading = _break_off(name, error)
    if isinstance(reading, Refused):
        if known is None or known.refused != reading.reason:
            connection.execute(_DROP, {"hash": sha256})
            put_source(connection, sha256, name, data, reading.reason)
            deriver.keep_up(grow_version(connection))
        connection.commit()
        return Outcome(name, Fate.REFUSED, reading.reason)
    return Outcome(name, Fate.READ if reading.relevant else Fate.IRRELEVANT, records=len(reading.records))


def read_safely(name: str, data: bytes, read: Callable[[str, bytes], _Read]) -> _Read | Refused:
    """Read a file; whatever goes wrong in the reader becomes a refusal that says so."""
    try:
        return read(name, data)
    except Refused as refused:
        return refused
    except Exception as error:  # one broken article must not stop a thousand good ones
        return _break_off(name, error)


def _break_off(name: str, error: Exception) -> Refused:
    return Refused(name, f"internal error: {type(error).__name__}: {error}".splitlines()[0][:200])


def grow_version(connection: Connection) -> int:
    """Let caches know that something has changed; return the new version."""
    return int(connection.execute(_GROW).scalar_one())


def _keep_least_name(connection: Connection, sha256: str, old: str, new: str) -> bool:
    """Of several names for the same bytes the least one stays, so that the order of reading does not show."""
    if new >= old or PurePath(new).suffix != PurePath(old).suffix:
        return False
    connection.execute(update(_SOURCE).where(_SOURCE.c.sha256 == sha256).values(name=new))
    connection.execute(update(_ARTICLE).where(_ARTICLE.c.sha256 == sha256).values(name=new))
    return True
