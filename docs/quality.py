"""Prints how well articles are read, as pinned in app/query/baseline.json. Run by `make docs`.

Without an argument: docs/quality.md. With `README.md`: puts the short table between its two marks.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.languages.registry import LANGUAGES
from app.query.baseline import BRIEFS, HELD_BACK, TUNED, Baseline, Part, load_baseline
from app.web.labels import LANGUAGES as NAMES

OPENS, CLOSES = "<!-- printed by docs/quality.py -->", "<!-- end of what docs/quality.py prints -->"
SHORT = {
    "relevance": "about both states",
    "F1 of meetings, main": "meetings reported",
    "F1 of meetings, mentioned": "meetings mentioned",
    "F1 of instruments": "documents",
    "F1 of date": "days",
    "F1 of people": "people",
    "F1 of place": "city",
    "strict F1": "all at once",
}
PARTS = {HELD_BACK: "held back", TUNED: "tuned on", BRIEFS: "bundled briefs"}


def print_row(cells: Iterable[str]) -> str:
    """Return one line of a Markdown table."""
    return f"| {' | '.join(cells)} |"


def print_figure(part: Part, name: str) -> str:
    """Return one figure with two places, or a dash where nothing was there to measure."""
    return f"{part.figures[name]:.2f}" if name in part.figures else "–"


def print_table(parts: list[Part]) -> Iterator[str]:
    """Yield a table: one figure a row, one part of the labelled articles a column."""
    yield print_row(["", *(f"{PARTS[part.part]} ({part.articles})" for part in parts)])
    yield print_row(["---", *["---:"] * len(parts)])
    for name in dict.fromkeys(name for part in parts for name in part.figures):
        yield print_row([name, *(print_figure(part, name) for part in parts)])


def print_short(baseline: Baseline) -> str:
    """Return the table of the README: one part of the labelled articles a row, and the languages that are read."""
    found = [baseline.find(language, part) for language in languages(baseline) for part in (HELD_BACK, TUNED)]
    read = ", ".join(NAMES[language.value] for language in LANGUAGES)
    lines = [f"Languages read: {read}. Measured on {baseline.day}; 1 would be faultless.", ""]
    lines += [print_row(["articles", *SHORT.values()]), print_row(["---", *["---:"] * len(SHORT)])]
    for part in found:
        if part:
            name = f"{NAMES[part.language]}, {PARTS[part.part]} ({part.articles})"
            lines.append(print_row([name, *(print_figure(part, figure) for figure in SHORT)]))
    return "\n".join(lines)


def print_page(baseline: Baseline) -> str:
    """Return the whole page."""
    lines = ["# How well it reads", ""]
    lines += ["Printed from `app/query/baseline.json` by `make docs`. Meaning: [tests/gold](../tests/gold/README.md)."]
    lines += [f"Measured on {baseline.day}; 1 would be faultless. The number of articles stands behind each part.", ""]
    lines += ["**Held back**: nobody looks at their misses, so they say how well the next article will be read."]
    lines += ["**Tuned on**: the rules were improved by their misses. **Bundled briefs**: what `make serve` shows."]
    for language in languages(baseline):
        parts = [found for name in PARTS if (found := baseline.find(language, name))]
        lines += ["", f"## {NAMES[language]}", "", *print_table(parts)]
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
