"""The bundled briefs, read and stored as a newcomer's first run does, show on the timeline what their gold says."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.languages.registry import LANGUAGES
from app.query.baseline import BRIEFS, load_baseline
from app.query.gate import MISREAD, find_misread, find_samples, main_meeting

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def briefs(root: Path):
    samples = find_samples(root / "tests/gold", root / "corpus")
    return [sample for sample in samples if sample.part == BRIEFS]


def test_every_brief_is_labelled_and_every_label_has_its_brief(root: Path, briefs) -> None:
    stems = {sample.file.stem for sample in briefs}
    read = tuple(f"{language.value}-" for language in LANGUAGES)
    assert {path.stem for path in (root / "tests/gold/corpus").glob("*.json") if path.stem.startswith(read)} == stems


def test_nearly_every_brief_reports_a_meeting(briefs) -> None:
    assert sum(main_meeting(sample.load()) is not None for sample in briefs) >= 0.9 * len(briefs)


def test_no_more_briefs_are_misread_than_pinned(briefs) -> None:
    pinned = load_baseline()
    assert pinned is not None
    misread = find_misread(briefs)
    most = pinned.counts[MISREAD]
    assert len(misread) <= most, f"{len(misread)} are misread, {most} were: {', '.join(misread)}"


def test_a_brief_whose_gold_says_something_else_is_misread(briefs, tmp_path: Path) -> None:
    shown = set(find_misread(briefs))
    right = next(sample for sample in briefs if sample.file.name not in shown and main_meeting(sample.load()))
    label = tmp_path / right.label.name
    meeting = main_meeting(right.load())
    assert meeting is not None
    text = right.label.read_text(encoding="utf-8")
    # Both ends: a stretch from that day on would be a window, which the true days do not contradict.
    for day in (meeting["date_start"], meeting["date_end"]):
        text = text.replace(day, "1991-12-25")
    label.write_text(text, encoding="utf-8")
    assert find_misread([replace(right, label=label)]) == [right.file.name]
