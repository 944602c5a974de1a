"""The pinned quality of reading: what `khorgos gate` compares with and what the page about the method prints.

In: baseline.json beside this file. Out: a frozen Baseline, written back by the gate alone.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

BASELINE = Path(__file__).with_name("baseline.json")
# Figures that can only grow with better reading: not so the share of pairs in which a field is right.
MEASURES = ("F1 of ", "strict F1", "relevance", "published")
TUNED, HELD_BACK, BRIEFS = "tuned", "held back", "briefs"


@dataclass(frozen=True, slots=True)
class Part:
    """The figures of one language on one part of the gold; `articles` is how many it has."""

    language: str
    part: str
    articles: int
    figures: Mapping[str, float]

    @property
    def measures(self) -> Mapping[str, float]:
        """Return the figures that tell better reading from worse."""
        return {name: value for name, value in self.figures.items() if name.startswith(MEASURES)}


@dataclass(frozen=True, slots=True)
class Baseline:
    """One measurement: its day, a digest of what was measured on, the figures, and counts of what must not be."""

    day: str
    digest: str
    parts: tuple[Part, ...]
    counts: Mapping[str, int] = field(default_factory=dict)

    def find(self, language: str, part: str) -> Part | None:
        """Return one language's figures on one part."""
        return next((held for held in self.parts if (held.language, held.part) == (language, part)), None)


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure with all that a reader needs to judge it."""

    language: str
    name: str
    value: float
    articles: int
    day: date


def load_baseline(path: Path = BASELINE) -> Baseline | None:
    """Return the pinned measurement, or None where there is none."""
    if not path.is_file():
        return None
    held = json.loads(path.read_text(encoding="utf-8"))
    parts = [
        Part(language, name, part["articles"], part["figures"])
        for language, named in held["languages"].items()
        for name, part in named.items()
    ]
    return Baseline(held["date"], held["digest"], tuple(parts), held["counts"])


def save_baseline(path: Path, measured: Baseline) -> None:
    """Write a measurement, the same bytes for the same figures."""
    languages: dict[str, dict[str, object]] = {}
    for part in measured.parts:
        entry = {"articles": part.articles, "figures": dict(part.figures)}
        languages.setdefault(part.language, {})[part.part] = entry
    held = {
        "date": measured.day,
        "digest": measured.digest,
        "languages": languages,
        "counts": dict(measured.counts),
    }
    path.write_text(json.dumps(held, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def shown_figures(baseline: Baseline) -> Iterator[Figure]:
    """Yield what readers are told: the figures on articles that no rule was tuned on."""
    for part in baseline.parts:
        if part.part == HELD_BACK:
            for name, value in part.measures.items():
                yield Figure(part.language, name, value, part.articles, date.fromisoformat(baseline.day))
