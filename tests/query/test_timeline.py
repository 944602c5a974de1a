"""Where events stand in the list: by their days, or at its end where no year can be said."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from app.query.filters import Selection
from app.query.index import build_index
from app.query.timeline import Timeline, read_timeline
from app.store.ingest import ingest
from app.web.listing import group_months
from app.web.wording import wording
from tests.store.script import read_script

OPEN = "meeting interview held 2011-06-01..2027-12-31 range people=yang-jiechi"
AUTUMN = "meeting visit planned 2022-09-01..2022-11-30 range people=xi-jinping country=KZ"
WINTER = "meeting visit planned 2022-12-01..2023-02-28 range people=wang-yi country=KZ"
LONG_AGO = "meeting talks held 1995-09-11..1995-09-11 day people=wang-yi,mukhtar-tleuberdi"


@pytest.fixture
def filled(store: Engine, tmp_path: Path) -> Engine:
    """A store with one event of each sort."""
    files = []
    for number, line in enumerate((OPEN, AUTUMN, WINTER, LONG_AGO)):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_text(line, encoding="utf-8")
    assert len(list(ingest(store, files, read_script))) == len(files)
    return store


def read(store: Engine, **fields: object) -> Timeline:
    """Return the list under a filter."""
    with store.connect() as connection:
        return read_timeline(connection, build_index(connection, 1), Selection(**fields))  # type: ignore[arg-type]


def test_a_window_that_leaves_the_year_open_stands_behind_all_years(filled: Engine) -> None:
    timeline = read(filled)
    assert [entry.kind for entry in timeline.entries] == ["visit", "visit", "talks", "interview"]
    months = group_months(timeline.entries, wording("en"))
    assert [(month.year, month.name) for month in months] == [("2022", ""), ("1995", "September 1995"), ("", "")]


def test_a_window_that_leaves_the_year_open_is_counted_in_no_year(filled: Engine) -> None:
    assert [bar.year for bar in read(filled).years][-1] == 2023
    assert [entry.kind for entry in read(filled, year=2011).entries] == []
    assert [len(read(filled, year=year).entries) for year in (1995, 2022, 2023)] == [1, 2, 1]


def test_its_address_names_no_day(filled: Engine) -> None:
    assert [entry.slug for entry in read(filled, kind="interview").entries] == ["undated-interview-yang-jiechi"]
