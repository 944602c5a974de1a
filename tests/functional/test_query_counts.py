"""SQL statements per page, pinned in tests/query_counts.json; a change prints the statements.

To accept a change, edit the file: the number is a promise, so it is written by hand.
"""

import json
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.site import count_statements, make_client, soup

PINNED = Path(__file__).parent.parent / "query_counts.json"
COUNTS: dict[str, int] = json.loads(PINNED.read_text(encoding="utf-8"))
MOST = 6


@pytest.fixture(scope="module")
def uncached(site_url: str) -> TestClient:
    """A client of a site without a page cache, its index built."""
    client = make_client(site_url, page_cache_entries=0)
    client.get("/en/")
    return client


def fill(client: TestClient, path: str) -> str:
    """Put a real article into an address."""
    if "{article}" not in path:
        return path
    return path.replace("{article}", soup(client.get("/en/articles/").text).select_one(".entry h2 a")["href"])


@pytest.mark.parametrize("path", list(COUNTS))
def test_a_page_needs_as_many_statements_as_are_pinned(uncached: TestClient, path: str) -> None:
    address = fill(uncached, path)
    with count_statements(uncached.app.state.site.engine) as sent:
        assert uncached.get(address).status_code == 200
    assert len(sent) == COUNTS[path] <= MOST, "\n".join(sent)
