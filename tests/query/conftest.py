"""The seeded site, as functional tests see it: through its pages only."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from tests.seed import seed
from tests.site import database_url, make_client


@pytest.fixture(scope="session")
def site_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a database with the seed in it."""
    folder = tmp_path_factory.mktemp("site")
    seed(database_url(folder), folder).dispose()
    return database_url(folder)


@pytest.fixture(scope="session")
def client(site_url: str) -> Iterator[TestClient]:
    """A client of the seeded site."""
    with make_client(site_url) as client:
        yield client
