"""Parts a package into the documents that the sentence goes on to name ("two protocols: one on …, the other on …").

In: Material, a passage and the agreements read in it. Out: the agreements, each named thing told for itself.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.articles.passage import Passage
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material
from app.records.sentences.statement import Statement
from app.records.sentences.topics import topics_of
from app.terms import AgreementKind
from app.text.span import Span

_AROUND = " ,;:.-–—"
_LEAST = 2
_PROMISED = frozenset({AgreementKind.PLEDGE.value, AgreementKind.ARRANGEMENT.value})


def part_items(material: Material, passage: Passage, statements: Sequence[Statement]) -> list[Statement]:
    """Return the statements of a passage with each package replaced by its items, where these are named."""
    found: list[Statement] = []
    for statement in statements:
        others = [one for one in statements if one is not statement and one.kind not in _PROMISED]
        if _spelt_out(material, passage, statement, others):
            continue
        items = _items(material, passage, statement) if _is_package(material, statement) else []
        free = [item for item in items if not any(one.title and one.title.overlaps(item) for one in others)]
        if len(items) < _LEAST or (statement.title and (_count(material, statement.title) or 0) > len(items)):
            found.append(statement)  # no more than a part of it is named
        if len(items) >= _LEAST:
            found += [_item(material, statement, item) for item in free]
    return found


def _is_package(material: Material, statement: Statement) -> bool:
    title = statement.title
    return title is not None and bool(compiled(material.cues.package).match(material.article.plain, title.start))


def _items(material: Material, passage: Passage, package: Statement) -> list[Span]:
    if package.title and not passage.span.contains(package.title):
        return []  # "They are to sign them": those of the sentence before
    start = package.title.end if package.title else package.cue.end
    opens = _opened(material, material.cues.items, start, passage.span.end)
    if len(opens) < _LEAST:  # "three accords: on visas, on customs and on air services"
        opens = _opened(material, material.cues.each_on, start, passage.span.end)
        if package.title is None or len(opens) != _count(material, package.title):
            return []
    ends = [*opens[1:], passage.span.end]
    comma = material.article.plain.rfind(",", start, package.cue.start)
    step = max(comma, start)  # "two memoranda, one on tourism, the other on customs, were signed"
    ends = [min(end, step) if begin < step else end for begin, end in zip(opens, ends, strict=False)]
    return [_trimmed(material, Span(*edges)) for edges in zip(opens, ends, strict=False)]


def _opened(material: Material, pattern: str, start: int, end: int) -> list[int]:
    return [match.start() for match in compiled(pattern).finditer(material.article.plain, start, end)]


def _trimmed(material: Material, span: Span) -> Span:
    words = material.words(span)
    joined = compiled(rf"(?:{material.cues.next_one})\s*\Z").search(words)
    words = words[: joined.start()] if joined else words
    return Span(span.start, span.start + len(words.rstrip(_AROUND)))


def _item(material: Material, package: Statement, item: Span) -> Statement:
    words = material.words(item)
    return replace(package, quote=item, title=item, name=words, topics=topics_of(words, material.cues))


def _spelt_out(material: Material, passage: Passage, package: Statement, others: Sequence[Statement]) -> bool:
    """ "Two documents were signed: a treaty and a protocol": as many are named behind the colon as were counted."""
    if package.title is None or not _is_package(material, package):
        return False
    colon = material.article.plain.find(":", package.title.end, passage.span.end)
    named = [one for one in others if one.title and colon >= 0 and one.title.start > colon]
    return bool(named) and len(named) == _count(material, package.title)


def _count(material: Material, title: Span) -> int | None:
    first = material.words(title).split()[0].lower()
    return int(first) if first.isdecimal() else dict(material.rules.calendar.numbers).get(first)
