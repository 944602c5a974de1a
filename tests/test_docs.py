"""The pages of docs/ that are printed from the code are those the code prints now."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PRINTED = {
    "docs/vocabulary.md": ["-m", "app.terms"],
    "docs/settings.md": ["-m", "app.settings"],
    "docs/commands.md": ["docs/commands.py"],
    "docs/quality.md": ["docs/quality.py"],
}
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def all_papers(root: Path) -> list[Path]:
    """What a newcomer reads."""
    return [*root.glob("*.md"), *(root / "docs").rglob("*.md")]


@pytest.mark.parametrize("paper", PRINTED)
def test_printed_paper_is_up_to_date(root: Path, paper: str) -> None:
    done = subprocess.run([sys.executable, *PRINTED[paper]], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (root / paper).read_text(encoding="utf-8") == done.stdout, f"{paper} is stale: run `make docs`"


def test_readme_gives_the_figures_that_are_pinned(root: Path, tmp_path: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    copy = tmp_path / "README.md"
    copy.write_text(re.sub(r"\b[01]\.\d\d\b", "9.99", readme), encoding="utf-8")
    subprocess.run([sys.executable, "docs/quality.py", str(copy)], cwd=root, check=True)
    assert copy.read_text(encoding="utf-8") == readme, "README.md is stale: run `make docs`"


def linked_files(paper: Path) -> Iterator[Path]:
    """The files of the checkout that a paper links."""
    for target in LINK.findall(paper.read_text(encoding="utf-8")):
        yield (paper.parent / target).resolve()


def test_every_paper_is_linked_from_another(root: Path) -> None:
    linked = {target for paper in all_papers(root) for target in linked_files(paper)}
    assert [str(paper.relative_to(root)) for paper in (root / "docs").rglob("*.md") if paper not in linked] == []


def test_links_between_the_papers_lead_somewhere(root: Path) -> None:
    broken = [
        f"{paper.relative_to(root)} links {target.relative_to(root)}"
        for paper in all_papers(root)
        for target in linked_files(paper)
        if not target.exists()
    ]
    assert broken == []


def test_every_make_target_is_explained(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    declared = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert declared is not None
    for target in declared[1].split():
        assert re.search(rf"^{target}:.*## \S", makefile, re.MULTILINE), f"make {target} has no comment"


def test_decisions_are_numbered_without_gaps_and_fit_a_page(root: Path) -> None:
    decisions = sorted((root / "docs/decisions").glob("[0-9]*.md"))
    assert [path.name[:4] for path in decisions] == [f"{number:04}" for number in range(1, len(decisions) + 1)]
    for path in decisions:
        text = path.read_text(encoding="utf-8")
        assert len(text.splitlines()) <= 60, f"{path.name} is longer than a page"
        for heading in ("## What was decided", "## Why", "## What follows"):
            assert heading in text, f"{path.name} has no part {heading!r}"
