"""Full text in SQLite's FTS5, for any script. In: words of articles, events and of a reader. Out: ids, newest first.

Row numbers are the ids of articles and events, which carry the day: newest first needs no sorting. PostgreSQL's search
has its place behind the same functions and is not built yet.
"""

import re
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, text

INDEXES = ("article_text", "event_text")
LONGEST_QUERY = 200
_INSERT = {
    "article_text": text("INSERT INTO article_text (rowid, title, body) VALUES (:key, :c0, :c1)"),
    "event_text": text("INSERT INTO event_text (rowid, title, names, body) VALUES (:key, :c0, :c1, :c2)"),
}
# unicode61 takes a run of Han characters for one word: a space round each makes every one a word of its own.
_HAN = re.compile(r"([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f])")
_WORD = re.compile(r"\w+")


def space_han(words: str) -> str:
    """Return the words with a space round each Han character."""
    return words if words.isascii() else _HAN.sub(r" \1 ", words)


def phrase(words: str) -> str | None:
    """Return a reader's words as an FTS5 query: one phrase, its last word a prefix; None where there is no word.

    Only letters and digits get through, each word in quotes, so that no operator of the query language can.
    """
    found = _WORD.findall(space_han(words[:LONGEST_QUERY]).replace("_", " "))
    if not found:
        return None
    query = '"' + " ".join(found) + '"'
    # A prefix of one Han character would be the character itself.
    return query if _HAN.fullmatch(found[-1]) else query + "*"


def match(words: str) -> str | None:
    """Return a reader's words as an FTS5 query: text in double quotes is a phrase, other words must all occur."""
    parts = re.findall(r'"([^"]*)"|([^\s"]+)', words[:LONGEST_QUERY])
    found = [query for quoted, word in parts if (query := phrase(quoted or word))]
    return " AND ".join(found) or None


def put(connection: Connection, index: str, rows: Sequence[tuple[int, Sequence[str]]]) -> None:
    """Add rows: an id and the columns in the order of the index."""
    if rows and connection.dialect.name == "sqlite":
        values = [{"key": key, **{f"c{n}": space_han(words) for n, words in enumerate(row)}} for key, row in rows]
        connection.execute(_INSERT[index], values)


def remove(connection: Connection, index: str, keys: Iterable[int]) -> None:
    """Take rows out."""
    rows = [{"key": key} for key in keys]
    if rows and connection.dialect.name == "sqlite":
        connection.execute(text(f"DELETE FROM {index} WHERE rowid = :key"), rows)


def clear(connection: Connection) -> None:
    """Take all rows out."""
    if connection.dialect.name == "sqlite":
        for index in INDEXES:
            connection.execute(text(f"DELETE FROM {index}"))


def search(connection: Connection, index: str, words: str, limit: int, before: int | None = None) -> list[int]:
    """Return the ids of the newest rows that hold the words, below `before` where it is given."""
    query = match(words)
    if query is None or connection.dialect.name != "sqlite":
        return []
    found = f"SELECT rowid FROM {index} WHERE {index} MATCH :query AND rowid < :before"
    rows = connection.execute(
        text(f"{found} ORDER BY rowid DESC LIMIT :limit"),
        {"query": query, "before": before if before is not None else 1 << 62, "limit": limit},
    )
    # Thousands of rows with one number each: taken straight from the driver, which is SQLite's.
    return [row[0] for row in rows.cursor.fetchall()] if rows.cursor is not None else []
