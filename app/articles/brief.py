"""Reads a brief: Markdown with a front matter of `key: value` lines; KEYS names them.

In: decoded text that starts with a `---` line. Out: the stored text (title, blank line, body) and its metadata.
"""

import re
from datetime import date

from app.articles.article import After, Metadata
from app.articles.source import Refused, SourceFile
from app.terms import Language

_OPENING = re.compile(r"\A\s*---[ \t]*\n(?=[A-Za-z_]+[ \t]*:|---|#)")
_CLOSING = re.compile(r"^---[ \t]*(?:\n|\Z)", re.MULTILINE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?=\Z|[T ]\d\d:)")
_FIELD = re.compile(r"([A-Za-z_]+)[ \t]*:[ \t]*(.*)\Z")
KEYS = ("title", "publisher", "url", "published", "language", "after")


def is_brief(text: str) -> bool:
    """Tell whether `text` opens with a front matter."""
    return bool(_OPENING.match(text))


def read_brief(source: SourceFile) -> tuple[str, Metadata]:
    """Return the stored text and the metadata; raise Refused where the front matter cannot be read."""
    opening = _OPENING.match(source.text)
    closing = _CLOSING.search(source.text, opening.end()) if opening else None
    if opening is None or closing is None:
        raise Refused(source.name, "the front matter has no closing --- line")
    first = source.text.count("\n", 0, opening.end()) + 1
    fields = _fields(source.name, source.text[opening.end() : closing.start()], first)
    title = " ".join(fields.get("title", "").split()) or None
    body = source.text[closing.end() :].strip("\n")
    if not body.strip():
        raise Refused(source.name, "the brief has no text after its front matter")
    published = _day(source.name, "published", fields.get("published", ""))
    metadata = Metadata(
        title=title,
        publisher=fields.get("publisher") or None,
        url=fields.get("url") or None,
        language=_language(source.name, fields.get("language", "")),
        published=published,
        published_from="front matter" if published else None,
        after=_after(source.name, fields.get("after", "")),
    )
    return (f"{title}\n\n{body}\n" if title else f"{body}\n"), metadata


def _fields(name: str, block: str, first: int) -> dict[str, str]:
    fields: dict[str, str] = {}
    for number, line in enumerate(block.split("\n"), first):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _FIELD.match(line)
        if match is None or match.group(1).lower() not in KEYS:
            raise Refused(name, f"front matter, line {number}: expected one of {', '.join(KEYS)}, found {line[:40]!r}")
        if match.group(1).lower() in fields:
            raise Refused(name, f"front matter, line {number}: {match.group(1).lower()} is given twice")
        fields[match.group(1).lower()] = match.group(2).strip().strip('"')
    return fields


def _day(name: str, key: str, value: str) -> date | None:
    if not value:
        return None
    try:
        match = _DAY.match(value)
        return date.fromisoformat(match.group() if match else "")
    except ValueError as error:
        raise Refused(name, f"front matter: {key} is not a date like 2022-06-08: {value[:40]!r}") from error


def _language(name: str, value: str) -> Language | None:
    if not value:
        return None
    try:
        return Language(value.lower())
    except ValueError as error:
        known = ", ".join(Language)
        raise Refused(name, f"front matter: language is none of {known}: {value[:40]!r}") from error


def _after(name: str, value: str) -> After | None:
    if not value:
        return None
    parts = [part.strip() for part in value.split("|")]
    if len(parts) != 4 or not parts[0] or not re.match(r"https?://\S+\Z", parts[1]):
        raise Refused(name, "front matter: after must read publisher | address | date | language")
    return After(parts[0], parts[1], _day(name, "after", parts[2]), parts[3])
