"""Prints how well articles are read, as pinned in app/query/baseline.json. Run by `make docs`.

Without an argument: docs/quality.md. With `README.md`: puts the short table between its two marks.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.query.baseline import BRIEFS, HELD_BACK, TUNED, Baseline, Part, load_baseline

OPENS, CLOSES = "<!-- printed by docs/quality.py -->", "<!-- end of what docs/quality.py prints -->"
SHORT = {
    "relevance": "tells an article of both states from any other",
    "F1 of meetings, main": "finds the meetings that an article reports (F1)",
    "F1 of meetings, mentioned": "finds the meetings that it only mentions (F1)",
    "F1 of instruments": "finds treaties, agreements, memoranda, … (F1)",
    "F1 of date": "gives the right days (F1)",
    "F1 of people": "names the right people, all of them and nobody else (F1)",
    "F1 of place": "gives the right city (F1)",
    "strict F1": "all of that at once, kind and status too (F1)",
}
PARTS = {HELD_BACK: "held back", TUNED: "tuned on", BRIEFS: "bundled briefs"}


def print_row(cells: Iterable[str]) -> str:
    """Return one line of a Markdown table."""
    return f"| {' | '.join(cells)} |"


def print_figure(part: Part, name: str) -> str:
    """Return one figure with two places, or a dash where nothing was there to measure."""
    return f"{part.figures[name]:.2f}" if name in part.figures else "–"


def print_table(parts: list[Part], names: dict[str, str]) -> Iterator[str]:
    """Yield a table: one figure a row, one part of the labelled articles a column."""
    heads = [f"{part.language}, {PARTS[part.part]} ({part.articles})" for part in parts]
    yield print_row(["", *heads])
    yield print_row(["---", *["---:"] * len(parts)])
    for name, worded in names.items():
        yield print_row([worded, *(print_figure(part, name) for part in parts)])


def print_short(baseline: Baseline) -> str:
    """Return the table of the README."""
    found = [baseline.find(language, part) for language in languages(baseline) for part in (HELD_BACK, TUNED)]
    table = print_table([part for part in found if part], SHORT)
    return "\n".join([f"Measured on {baseline.day}; 1 would be faultless.", "", *table])


def print_page(baseline: Baseline) -> str:
    """Return the whole page."""
    lines = ["# How well it reads", ""]
    lines += ["Printed from `app/query/baseline.json` by `make docs`. Meaning: [tests/gold](../tests/gold/README.md)."]
    lines += [f"Measured on {baseline.day}; 1 would be faultless. The number of articles stands behind each part.", ""]
    lines += ["**Held back**: nobody looks at their misses, so they say how well the next article will be read."]
    lines += ["**Tuned on**: the rules were improved by their misses. **Bundled briefs**: what `make serve` shows."]
    for language in languages(baseline):
        parts = [found for name in PARTS if (found := baseline.find(language, name))]
        names = dict.fromkeys(name for part in parts for name in part.figures)
        lines += ["", f"## {language}", "", *print_table(parts, {name: name for name in names})]
    lines += ["", "## What should not be", "", *(f"- {name}: {count}" for name, count in baseline.counts.items())]
    return "\n".join(lines) + "\n"


def languages(baseline: Baseline) -> list[str]:
    """Return the languages in the order of the measurement."""
    return list(dict.fromkeys(part.language for part in baseline.parts))


def replace_between_marks(text: str, table: str) -> str:
    """Return the paper with the table between its two marks."""
    before, opens, rest = text.partition(OPENS)
    _, closes, after = rest.partition(CLOSES)
    if not opens or not closes:
        sys.exit("the paper has no marks for the table")
    return f"{before}{opens}\n{table}\n{closes}{after}"


def main() -> None:
    """Print the page, or put the table into the paper that is named."""
    baseline = load_baseline()
    if baseline is None:
        sys.exit("nothing is measured: run `khorgos gate --pin --date …`")
    if not sys.argv[1:]:
        print(print_page(baseline), end="")
        return
    paper = Path(sys.argv[1])
    text = paper.read_text(encoding="utf-8")
    changed = replace_between_marks(text, print_short(baseline))
    if changed != text:
        paper.write_text(changed, encoding="utf-8")


if __name__ == "__main__":
    main()
