"""A slug that an event once had leads on to where the event is now."""

from pathlib import Path

import pytest
from sqlalchemy import text
from starlette.testclient import TestClient

from tests.seed import seed
from tests.site import database_url, make_client


@pytest.fixture
def moved(tmp_path: Path) -> TestClient:
    """A site in which the talks of 2022 and their agreement once had other slugs."""
    engine = seed(database_url(tmp_path), tmp_path)
    with engine.begin() as connection:
        sha256 = connection.execute(text("SELECT sha256 FROM article WHERE publisher = 'Le Courrier des steppes'"))
        key = sha256.scalar_one()
        for slug, type_, number in (("old-talks", "meeting", 0), ("old-deal", "agreement", 1)):
            connection.execute(
                text("INSERT INTO slug_history (slug, type, sha256, number) VALUES (:slug, :type, :sha256, :number)"),
                {"slug": slug, "type": type_, "sha256": key, "number": number},
            )
    engine.dispose()
    return make_client(database_url(tmp_path))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/fr/meetings/old-talks", "/fr/meetings/2022-06-07-talks-wang-yi-mukhtar-tleuberdi"),
        ("/en/agreements/old-deal", "/en/agreements/2022-06-07-arrangement-rouvrir-tous-postes-frontaliers"),
    ],
)
def test_an_older_slug_redirects_for_good(moved: TestClient, old: str, new: str) -> None:
    answer = moved.get(old, follow_redirects=False)
    assert answer.status_code == 308
    assert answer.headers["location"] == new
    assert moved.get(new).status_code == 200


def test_a_slug_of_the_other_type_leads_nowhere(moved: TestClient) -> None:
    assert moved.get("/en/agreements/old-talks").status_code == 404
