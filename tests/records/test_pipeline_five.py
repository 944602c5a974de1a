"""The five articles of the project's gold, read by the command that a user runs and scored by the evaluation's tool."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import commands
from app.records.pipeline import read_source
from app.records.record import Reading

pytestmark = pytest.mark.shared


def read(shared: Path, start: str) -> Reading:
    [file] = (shared / "articles").glob(f"{start}_*.txt")
    return read_source(file.name, file.read_bytes())


def test_extract_scores_what_is_asked_for(shared: Path, tmp_path: Path) -> None:
    said = CliRunner().invoke(commands, ["extract", str(shared / "articles")])
    assert said.exit_code == 0
    (tmp_path / "said.jsonl").write_text(said.stdout, encoding="utf-8")
    command = [sys.executable, str(shared / "tools/score.py"), str(shared / "gold"), str(tmp_path / "said.jsonl")]
    scored = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True)
    figures = json.loads(scored.stdout)["all"]
    assert figures["strict_f1_core"] >= 0.9
    assert figures["strict_f1"] >= 0.85
    assert (figures["relevance"], figures["published"]) == (1.0, 1.0)


@pytest.mark.parametrize(
    ("start", "days", "codes"),
    [
        ("000", ("2022-06-07", "2022-06-07"), {"anniversary", "office_held", "counted_from"}),
        ("002", ("2023-05-18", "2023-05-19"), {"anniversary", "explicit_year", "planned_after"}),
        ("003", ("2019-12-15", "2019-12-15"), {"numbered_event", "counted_from"}),
    ],
)
def test_a_day_without_its_year_comes_with_the_reasons_for_it(shared: Path, start, days, codes) -> None:
    dates = {record.date for record in read(shared, start).records if record.date}
    [date] = {date for date in dates if (date.start.isoformat(), date.end.isoformat()) == days}
    assert date.inferred
    assert codes <= {reason.code for reason in date.reasons}
    assert all(reason.values for reason in date.reasons)


def test_a_capital_of_the_wrong_state_is_remarked_on(shared: Path) -> None:
    reading = read(shared, "004")
    slips = [remark for remark in reading.remarks if remark.kind == "capital_slip"]
    assert [remark.values for remark in slips] == [(("city", "Dushanbe"), ("country", "KZ"))]
    assert {record.country for record in reading.records if record.type == "meeting"} == {"TJ"}


def test_a_figure_given_of_all_trade_and_of_farm_trade_is_remarked_on(shared: Path) -> None:
    reading = read(shared, "002")
    [remark] = [remark for remark in reading.remarks if remark.kind == "figure_twice"]
    assert len(remark.spans) == 2
    assert all("31 milliards" in span.of(reading.article.text) for span in remark.spans)
