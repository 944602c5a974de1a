"""The commands from end to end: what they print, what they store, and the status they leave for the shell."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli import commands

TALKS = (
    "Ministers meet in Astana\n\n"
    "ASTANA, 7 June 2022 -- Chinese Foreign Minister Wang Yi held talks in Astana on 7 June 2022 with Kazakhstan's "
    "Deputy Prime Minister and Foreign Minister Mukhtar Tleuberdi.\n"
)
ELSEWHERE = "Paris, 3 May 2021 -- The mayor opened a new swimming pool in the east of the city on Monday.\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with a meeting, something else, and a file that is no text."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "talks.txt").write_text(TALKS, encoding="utf-8")
    (folder / "pool.txt").write_text(ELSEWHERE, encoding="utf-8")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    return folder


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An address for a database that is not there yet."""
    file = tmp_path / "data" / "khorgos.sqlite"
    monkeypatch.setenv("KHORGOS_DATABASE_URL", f"sqlite:///{file}")
    return file


def run(*words: object, status: int = 0) -> Result:
    """Run one command, and see that it ends as it should."""
    result = CliRunner().invoke(commands, [str(word) for word in words])
    assert result.exit_code == status, result.output
    return result


def test_ingest_tells_the_fate_of_each_file_and_sums_up(database: Path, articles: Path) -> None:
    run("db", "upgrade")
    lines = run("ingest", articles, status=1).stdout.splitlines()
    assert lines[0].startswith("picture.txt: refused: ")
    assert lines[1:3] == ["pool.txt: not relevant", "talks.txt: read"]
    assert lines[3].startswith("3 files: 1 read, 0 already there, 1 not relevant, 1 refused; ")
    again = run("ingest", articles / "talks.txt", articles / "pool.txt")
    assert "2 already there" in again.stdout


def test_stored_articles_survive_rebuild_check_and_backup(database: Path, articles: Path, tmp_path: Path) -> None:
    run("db", "upgrade")
    run("ingest", articles / "talks.txt")
    before = run("export").stdout
    assert '"slug": "2022-06-07-talks-wang-yi-mukhtar-tleuberdi"' in before
    run("rebuild")
    assert run("export").stdout == before
    assert run("check").stdout == "all is well\n"
    run("backup", tmp_path / "copy.sqlite")
    with sqlite3.connect(tmp_path / "copy.sqlite") as copy:
        assert copy.execute("SELECT COUNT(*) FROM meeting").fetchone() == (1,)
    copy.close()
    assert "already there" in run("backup", tmp_path / "copy.sqlite", status=1).stderr


def test_check_prints_faults_and_fails(database: Path, articles: Path) -> None:
    run("db", "upgrade")
    run("ingest", articles / "talks.txt")
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE record SET quote = 'never said'")
    connection.close()
    result = run("check", status=1)
    assert "the quote of record 0 is not in the text" in result.stdout
    assert "1 faults found" in result.stderr


def test_extract_prints_json_lines_and_touches_no_database(database: Path, articles: Path) -> None:
    result = run("extract", articles, status=1)
    found = {line["id"]: line for line in map(json.loads, result.stdout.splitlines())}
    assert sorted(found) == ["pool", "talks"]
    assert [event["people"] for event in found["talks"]["events"]] == [["Wang Yi", "Mukhtar Tleuberdi"]]
    assert "picture.txt: refused: " in result.stderr
    assert not database.parent.exists()


def test_explain_tells_how_an_article_is_read(database: Path, articles: Path) -> None:
    assert "Wang Yi held talks" in run("explain", articles / "talks.txt").stdout
    assert "refused" in run("explain", articles / "picture.txt", status=1).stderr
    assert "refused: no such file" in run("explain", articles / "gone.txt", status=1).stderr


@pytest.mark.parametrize("command", [("ingest", "."), ("rebuild",), ("check",), ("export",), ("serve",)])
def test_commands_on_an_empty_database_say_what_to_run(database: Path, command: tuple[str, ...]) -> None:
    assert "run `khorgos db upgrade`" in run(*command, status=1).stderr


def test_database_check_compares_tables_with_the_program(database: Path) -> None:
    assert "migrations are missing" in run("db", "check", status=1).stderr
    run("db", "upgrade")
    run("db", "check")
    with sqlite3.connect(database) as connection:
        connection.execute("ALTER TABLE place ADD COLUMN extra TEXT")
    connection.close()
    assert "extra" in run("db", "check", status=1).stdout


def test_unsafe_settings_stop_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KHORGOS_DATABASE_URL", "mysql://somewhere")
    assert "KHORGOS_DATABASE_URL" in run("check", status=2).stderr


def test_help_needs_nothing_heavy() -> None:
    question = "import sys, app.cli; print([m for m in ('sqlalchemy', 'fastapi', 'trafilatura') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_every_command_has_one_line_of_help() -> None:
    told = run("--help").stdout
    for command in ("serve", "ingest", "rebuild", "extract", "explain", "check", "export", "backup", "db"):
        assert f"\n  {command} " in told
        assert "Usage: " in run(command, "--help").stdout
