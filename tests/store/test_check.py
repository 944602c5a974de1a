"""`khorgos check` finds each kind of damage; nothing is found in a store that is whole."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from app.store.check import check
from app.store.ingest import ingest
from tests.store.script import read_script

SCRIPT = """meeting talks held 2022-06-07..2022-06-07 day place=astana country=KZ people=wang-yi,mukhtar-tleuberdi
agreement agreement signed 2022-06-07..2022-06-07 day title=Agreement_on_mutual_exemption_from_visas topics=consular"""

DAMAGE = {
    "UPDATE article SET text = 'x' || text": "the words of evidence 1 are not in the text",
    "UPDATE record SET quote = 'other words'": "the quote of record 0 is not in the text",
    "DELETE FROM evidence WHERE field = 'status'": "record 0 has no evidence for its status",
    "DELETE FROM evidence WHERE field LIKE 'person:Wang%'": "record 0 has no evidence for its person:Wang Yi",
    "UPDATE evidence SET words = NULL WHERE field = 'title'": "the evidence of its title is empty",
    "UPDATE record SET meeting_id = NULL": "meeting 2022-06-07-talks-wang-yi-mukhtar-tleuberdi has no record",
    "UPDATE record SET stage_id = NULL": "record 2 is joined to no event",
    "DELETE FROM agreement_stage": "has no stage",
    "DELETE FROM meeting": "a person is linked to event",
    "DELETE FROM event_person": "its index of people differ",
    "DELETE FROM event_text": "is not in the full-text index",
    "DELETE FROM article_text": "is not in the full-text index",
    "INSERT INTO article_text (rowid, title) VALUES (7, 'x')": "index holds article 7, which is not there",
    "UPDATE meeting SET sources = 9": "counts its sources wrongly",
    "UPDATE agreement_stage SET page = 'elsewhere'": "names another page than its agreement's",
    "UPDATE event_topic SET event_id = 1": "a topic is linked to event 1, which is not there",
}


@pytest.fixture
def filled(store: Engine, tmp_path: Path) -> Engine:
    """A store with one article that tells a meeting and an agreement."""
    (tmp_path / "a.txt").write_text(SCRIPT, encoding="utf-8")
    list(ingest(store, [tmp_path / "a.txt"], read_script))
    return store


def test_whole_store_has_no_fault(filled: Engine) -> None:
    with filled.connect() as connection:
        assert list(check(connection)) == []


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_found_and_named(filled: Engine, damage: str) -> None:
    with filled.connect() as connection:
        connection.execute(text(damage))
        assert DAMAGE[damage] in "\n".join(check(connection))


def test_dangling_reference_is_found(filled: Engine) -> None:
    with filled.connect() as connection:
        connection.execute(text("PRAGMA foreign_keys = OFF"))
        connection.execute(text("UPDATE meeting SET place_id = 'atlantis'"))
        assert "refers to a row of place that is not there" in "\n".join(check(connection))
