"""Files into the store: what becomes of each, in any order, and when the program dies."""

import multiprocessing
import random
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text

from app.store.check import check
from app.store.engine import open_engine
from app.store.export import export
from app.store.ingest import Fate, find_files, ingest
from app.store.rebuild import rebuild
from tests.store.script import read_script, write_script

TALKS = "meeting talks held 2022-06-07..2022-06-07 day place=astana country=KZ people=wang-yi,mukhtar-tleuberdi"
VISIT = "meeting visit planned 2022-09-14..2022-09-14 day people=xi-jinping"


def write(folder: Path, **contents: str) -> list[Path]:
    """Write files; an underscore in a name stands for its dot."""
    files = []
    for name, words in contents.items():
        files.append(folder / name.replace("_", "."))
        files[-1].write_text(words, encoding="utf-8")
    return files


def take_in(store: Engine, files: list[Path]) -> list[Fate]:
    """Ingest scripts and return what became of each."""
    return [outcome.fate for outcome in ingest(store, files, read_script)]


def dump(store: Engine) -> list[str]:
    """The export, after the store was found whole."""
    with store.connect() as connection:
        assert list(check(connection)) == []
        return list(export(connection))


def count(store: Engine, table: str) -> int:
    """The number of rows of a table."""
    with store.connect() as connection:
        return int(connection.execute(text(f"SELECT COUNT(*) FROM {table}")).scalar_one())


def test_each_file_is_told_its_fate(store: Engine, tmp_path: Path) -> None:
    files = write(tmp_path, a_txt=TALKS, b_txt="nothing here", c_txt="crash", d_txt="refuse", e_txt=TALKS)
    outcomes = list(ingest(store, files, read_script))
    assert [o.fate for o in outcomes] == [Fate.READ, Fate.IRRELEVANT, Fate.REFUSED, Fate.REFUSED, Fate.KNOWN]
    assert outcomes[2].why == "internal error: ZeroDivisionError: the reader broke"
    assert outcomes[3].why == "it says so"
    assert count(store, "article") == 2


def test_missing_file_is_refused_and_does_not_stop_the_rest(store: Engine, tmp_path: Path) -> None:
    files = [tmp_path / "gone.txt", *write(tmp_path, a_txt=TALKS)]
    assert take_in(store, files) == [Fate.REFUSED, Fate.READ]


def test_record_that_breaks_the_tables_is_refused_whole(store: Engine, tmp_path: Path) -> None:
    files = write(tmp_path, a_txt=f"{TALKS}\n{VISIT} place=atlantis", b_txt=TALKS)
    assert take_in(store, files) == [Fate.REFUSED, Fate.READ]
    assert count(store, "record") == 1
    dump(store)


def test_second_run_changes_nothing(store: Engine, tmp_path: Path) -> None:
    files = write(tmp_path, a_txt=TALKS, b_txt="nothing here", d_txt="refuse")
    take_in(store, files)
    before, version = dump(store), count(store, "data_version WHERE value > 0")
    assert take_in(store, files) == [Fate.KNOWN, Fate.KNOWN, Fate.REFUSED]
    assert dump(store) == before
    assert count(store, "data_version WHERE value > 0") == version


def test_changed_file_of_the_same_name_is_a_new_article(store: Engine, tmp_path: Path) -> None:
    take_in(store, write(tmp_path, a_txt=TALKS))
    take_in(store, write(tmp_path, a_txt=f"{TALKS} topics=trade"))
    assert count(store, "article") == 2
    assert count(store, "meeting") == 1


def test_refused_file_is_read_again_once_the_reader_can(store: Engine, tmp_path: Path) -> None:
    files = write(tmp_path, a_txt="refuse")
    take_in(store, files)
    outcomes = ingest(store, files, lambda name, data: read_script(name, TALKS.encode()))
    assert [outcome.fate for outcome in outcomes] == [Fate.READ]
    assert count(store, "source_file WHERE refused IS NOT NULL") == 0


def test_folders_are_searched_in_order_without_hidden_files(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    write(tmp_path, z_txt="", a_html="")
    write(tmp_path / "b", c_md="")
    write(tmp_path / ".git", d_txt="")
    (tmp_path / ".hidden.txt").touch()
    found = [str(file.relative_to(tmp_path)) for file in find_files([tmp_path, tmp_path / "z.txt"])]
    assert found == ["a.html", "b/c.md", "z.txt"]


@pytest.mark.parametrize("seed", range(4))
def test_any_order_and_rebuild_give_the_same_export(migrated: Path, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    files = [tmp_path / f"{n:02}.txt" for n in range(20)]
    for file in files:
        file.write_bytes(write_script(dice))
    files.append(tmp_path / "twin.txt")
    files[-1].write_bytes(files[0].read_bytes())
    exports = []
    for turn in range(3):
        database = tmp_path / f"{turn}.sqlite"
        database.write_bytes(migrated.read_bytes())
        engine = open_engine(f"sqlite:///{database}")
        assert Fate.REFUSED not in take_in(engine, files)
        exports.append(dump(engine))
        if turn == 0:
            list(rebuild(engine, read_script))
            exports.append(dump(engine))
        engine.dispose()
        dice.shuffle(files)
    assert all(lines == exports[0] for lines in exports[1:])
    assert sum('"code": "agrees"' in line for line in exports[0]) > 2, "nothing was merged"


def run_ingest(url: str, files: list[Path], told: Connection) -> None:
    """What the killed process does: it tells of each file read, so that the kill waits for it on a slow machine."""
    for outcome in ingest(open_engine(url), files, read_script):
        if outcome.fate is Fate.READ:
            told.send(None)
    told.close()


def test_killed_at_any_moment_the_next_run_completes_it(migrated: Path, tmp_path: Path) -> None:
    dice = random.Random(7)
    files = [tmp_path / f"{n:03}.txt" for n in range(150)]
    for file in files:
        file.write_bytes(write_script(dice, days=300))
    url, fork = f"sqlite:///{tmp_path / 'killed.sqlite'}", multiprocessing.get_context("fork")
    (tmp_path / "killed.sqlite").write_bytes(migrated.read_bytes())
    articles = []
    for _ in range(20):
        hear, told = fork.Pipe(duplex=False)
        process = fork.Process(target=run_ingest, args=(url, files, told))
        process.start()
        told.close()
        with suppress(EOFError):
            for _ in range(dice.randrange(12)):
                hear.recv()
        time.sleep(dice.uniform(0, 0.05))
        process.kill()
        process.join()
        engine = create_engine(url)
        with engine.connect() as connection:
            assert list(check(connection)) == []
        articles.append(count(engine, "article"))
        engine.dispose()
    assert articles == sorted(articles)
    assert len(set(articles)) > 3, "the process was never killed at work"
    (tmp_path / "whole.sqlite").write_bytes(migrated.read_bytes())
    exports = []
    for name in ("killed", "whole"):
        engine = open_engine(f"sqlite:///{tmp_path / name}.sqlite")
        take_in(engine, files)
        exports.append(dump(engine))
        engine.dispose()
    assert exports[0] == exports[1]
