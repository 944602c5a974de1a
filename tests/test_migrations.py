"""Tables come from migrations, and the two never differ."""

from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Engine, inspect, text

from app.store.engine import open_engine
from app.store.migrate import configure, differences, is_current, upgrade


def test_migrated_tables_are_those_of_the_program(store: Engine) -> None:
    assert is_current(store)
    assert differences(store) == []


def test_difference_is_told(store: Engine) -> None:
    with store.begin() as connection:
        connection.execute(text("ALTER TABLE meeting ADD COLUMN extra TEXT"))
        connection.execute(text("DROP INDEX ix_record_thing"))
    told = "\n".join(differences(store))
    assert "extra" in told
    assert "ix_record_thing" in told


def test_every_migration_can_be_taken_back(store: Engine) -> None:
    with store.connect() as connection:
        command.downgrade(configure(connection), "base")
        connection.commit()
        assert inspect(connection).get_table_names() == ["alembic_version"]
    assert not is_current(store)
    upgrade(store)
    assert differences(store) == []


def test_migrations_are_named_by_date_and_words(root: Path) -> None:
    for file in (root / "migrations/versions").glob("*.py"):
        assert f'revision = "{file.stem}"' in file.read_text(encoding="utf-8")
        assert file.stem[:11].replace("_", "").isdigit()


def test_connections_are_safe_to_share(store: Engine) -> None:
    with store.connect() as connection:
        asked = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS]
    assert asked == list(PRAGMAS.values())


PRAGMAS = {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 10000, "synchronous": 1}
LISTS = {
    "SELECT * FROM event WHERE id < 9 ORDER BY id DESC LIMIT 50": ("MERGE (UNION ALL)",),
    "SELECT * FROM event WHERE kind = 'talks' AND id < 9 ORDER BY id DESC LIMIT 50": ("ix_meeting_kind_id",),
    "SELECT event_id FROM event_person WHERE person_id = 1 AND event_id < 9 ORDER BY event_id DESC": ("PRIMARY KEY",),
    "SELECT event_id FROM event_topic WHERE topic = 'trade' AND event_id < 9 ORDER BY event_id DESC": ("PRIMARY KEY",),
    "SELECT id FROM article ORDER BY id DESC LIMIT 50": ("SCAN article",),
}


@pytest.mark.parametrize("query", LISTS)
def test_lists_are_read_in_order_and_never_sorted(store: Engine, query: str) -> None:
    with store.connect() as connection:
        plan = "\n".join(row[3] for row in connection.execute(text(f"EXPLAIN QUERY PLAN {query}")))
    assert "TEMP B-TREE" not in plan
    assert all(words in plan for words in LISTS[query])


def test_folder_of_the_database_is_made(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'new/folder/khorgos.sqlite'}")
    upgrade(engine)
    engine.dispose()
    assert (tmp_path / "new/folder/khorgos.sqlite").is_file()
