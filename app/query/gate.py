"""Measures reading against gold and compares with what is pinned. In: the gold folder and the bundled corpus.

Out: a Baseline and the ways in which it falls below another. Of articles held back nothing is told but figures.
"""

import hashlib
import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from app.articles.source import Refused
from app.languages.registry import LANGUAGES
from app.query.baseline import BRIEFS, HELD_BACK, TUNED, Baseline, Part
from app.query.entry import Entry
from app.query.index import build_index, read_version
from app.query.score import Said, days_of, figures, kind_agrees, name_set, score_all
from app.query.timeline import read_entries
from app.records.pipeline import read_source
from app.records.record import Reading, Record, gold_shape
from app.store.engine import open_engine
from app.store.ingest import ingest
from app.store.migrate import upgrade
from app.terms import MeetingKind, Role, Type

TOLERANCE = 0.0005
IRRELEVANT, UNPROVEN, MISREAD = "records of irrelevant articles", "fields without evidence", "briefs misread"
_GATHERINGS = frozenset({MeetingKind.SUMMIT, MeetingKind.MINISTERIAL, MeetingKind.CEREMONY})
_STAYS = frozenset({MeetingKind.VISIT, MeetingKind.SUMMIT, MeetingKind.MINISTERIAL})
Read = Callable[[str, bytes], Reading]


class BadGold(ValueError):
    """The gold folder is not as it must be; the message says where."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled article: its file, its gold, and the part of the gold that it belongs to."""

    file: Path
    label: Path
    language: str
    part: str

    def load(self) -> dict[str, Any]:
        """Return the gold."""
        gold: dict[str, Any] = json.loads(self.label.read_text(encoding="utf-8"))
        return gold


def find_samples(gold: Path, corpus: Path) -> list[Sample]:
    """Return the labelled articles of the languages that are read, the bundled briefs last."""
    try:
        split = json.loads((gold / "split.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadGold(f"{gold / 'split.json'}: {error}") from error
    samples = []
    for language in LANGUAGES:
        for part in (TUNED, HELD_BACK):
            names = split.get(language.value, {}).get(part, ())
            labels = [(gold / f"articles/{name}.txt", gold / f"labels/{name}.json") for name in names]
            samples += [Sample(file, label, language.value, part) for file, label in labels]
    for language in LANGUAGES:
        for file in sorted((corpus / language.value).glob("*.md")):
            samples.append(Sample(file, gold / f"corpus/{file.stem}.json", language.value, BRIEFS))
    missing = [path for sample in samples for path in (sample.file, sample.label) if not path.is_file()]
    if missing or not samples:
        raise BadGold(f"{missing[0]} is missing" if missing else f"{gold}: nothing is labelled")
    return samples


def make_digest(samples: Sequence[Sample]) -> str:
    """Return one hash of everything that is measured on."""
    digest = hashlib.sha256()
    for sample in samples:
        for path in (sample.file, sample.label):
            digest.update(f"{sample.part}/{path.name}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def measure(samples: Sequence[Sample], day: str, read: Read = read_source) -> Baseline:
    """Read every sample and return the figures."""
    read = cache(read)
    pairs: dict[tuple[str, str], list[tuple[Said, Said | None]]] = {}
    counts = Counter({IRRELEVANT: 0, UNPROVEN: 0})
    briefs = [sample for sample in samples if sample.part == BRIEFS]
    for sample in samples:
        gold, reading = sample.load(), _read(sample, read)
        if reading is not None:
            counts[IRRELEVANT] += 0 if gold["relevant"] else len(reading.records)
            counts[UNPROVEN] += sum(len(list(find_unproven(reading, record))) for record in reading.records)
        pairs.setdefault((sample.language, sample.part), []).append((gold, gold_shape(reading) if reading else None))
    counts[MISREAD] = len(find_misread(briefs, read))
    parts = [Part(*key, len(held), figures(score_all(held))) for key, held in sorted(pairs.items())]
    return Baseline(day, make_digest(samples), tuple(parts), dict(counts))


def _read(sample: Sample, read: Read) -> Reading | None:
    try:
        return read(sample.file.name, sample.file.read_bytes())
    except Refused:
        return None


def find_unproven(reading: Reading, record: Record) -> Iterator[str]:
    """Yield the fields of a record that a page shows and that rest neither on words of the article nor on a reason."""
    size = len(reading.article.text)
    proven = {
        item.field
        for item in record.evidence
        if item.reasons or any(0 <= span.start < span.end <= size for span in item.spans)
    }
    values = {
        "date": record.date,
        "place": record.place_name,
        "country": record.country,
        "title": record.title,
        "topic": record.topics,
    }
    asked = ["kind", "status", *(name for name, value in values.items() if value)]
    yield from (name for name in (*asked, *(f"person:{person.name}" for person in record.people)) if name not in proven)


def main_meeting(gold: Said) -> Said | None:
    """Return the first meeting that an article reports."""
    return next((e for e in gold["events"] if e["type"] == Type.MEETING and e.get("role") == Role.MAIN), None)


def find_misread(briefs: Iterable[Sample], read: Read = read_source) -> list[str]:
    """Return the briefs whose main meeting the timeline does not show with its kind, days and people."""
    wanted = [(sample, main_meeting(sample.load())) for sample in briefs]
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{folder}/gate.sqlite")
        try:
            upgrade(engine)
            for _ in ingest(engine, [sample.file for sample, _ in wanted], read):
                pass
            shown = _all_meetings(engine)
        finally:
            engine.dispose()
    return [s.file.name for s, meeting in wanted if meeting and not any(_shows(entry, meeting) for entry in shown)]


def _all_meetings(engine: Engine) -> list[Entry]:
    with engine.connect() as connection:
        index = build_index(connection, read_version(connection))
        ids = index.newest(index.members("type", Type.MEETING), len(index.ids))
        return list(read_entries(connection, index, ids))


def _shows(entry: Entry, meeting: Said) -> bool:
    """Tell whether an event is the meeting of a brief; others may give a stay more days, a gathering more people, and
    the day where the brief leaves a window ("in the autumn").
    """
    days = (entry.days.start.isoformat(), entry.days.end.isoformat()) if entry.days else None
    said = days_of(meeting)
    within = bool(days and said and entry.kind in _STAYS and days[0] <= said[0] and said[1] <= days[1])
    within |= bool(days and said and said[0] <= days[0] and days[1] <= said[1])
    people, named = name_set({"people": [person.name for person in entry.people]}), name_set(meeting)
    there = people == named or (entry.kind in _GATHERINGS and named <= people)
    return kind_agrees(meeting, {"kind": entry.kind}) and (days == said or within) and there


def find_falls(measured: Baseline, pinned: Baseline) -> Iterator[str]:
    """Yield each figure that is lower than pinned, and each count that is higher."""
    for part in pinned.parts:
        now = measured.find(part.language, part.part)
        for name, least in part.measures.items():
            value = now.figures.get(name) if now else None
            if value is None or value < least - TOLERANCE:
                yield f"{part.language}, {part.part}, {name}: {value}, pinned {least}"
    for name, most in pinned.counts.items():
        if measured.counts.get(name, 0) > most:
            yield f"{name}: {measured.counts.get(name, 0)}, pinned {most}"


def find_faults(measured: Baseline, pinned: Baseline | None) -> Iterator[str]:
    """Yield the reasons for which the gate stays shut."""
    if pinned is None:
        yield "nothing is pinned yet: run with --pin"
        return
    if measured.digest != pinned.digest:
        yield "the gold or the corpus is not what was pinned: run with --pin"
    yield from find_falls(measured, pinned)


def print_lines(measured: Baseline) -> Iterator[str]:
    """Yield the measurement as lines of text."""
    for part in measured.parts:
        yield f"{part.language}, {part.part}: {part.articles} articles"
        yield from (f"  {name:32} {value:.3f}" for name, value in part.figures.items())
    yield from (f"{name}: {count}" for name, count in measured.counts.items())


def tells_of_lowering(changelog: Path, day: str) -> bool:
    """Tell whether a changelog has a line that says why figures were lowered on a day."""
    lines = changelog.read_text(encoding="utf-8").splitlines() if changelog.is_file() else []
    return any(day in line and "lowered" in line for line in lines)
