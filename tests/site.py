"""A seeded site for tests: the application over a database of its own, made once a session, and a client for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bs4 import BeautifulSoup
from sqlalchemy import Engine, event
from starlette.testclient import TestClient

from app.settings import read_settings
from app.web.app import create_app


def make_client(url: str, **settings: object) -> TestClient:
    """Return a client of a site over a database."""
    app = create_app(read_settings(database_url=url, **settings))
    return TestClient(app, raise_server_exceptions=False)


def soup(text: str) -> BeautifulSoup:
    """Parse a page as a browser does."""
    return BeautifulSoup(text, "html5lib")


@contextmanager
def count_statements(engine: Engine) -> Iterator[list[str]]:
    """Collect the statements that are sent meanwhile."""
    sent: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


def database_url(folder: Path) -> str:
    """Return the address of the database in a folder."""
    return f"sqlite:///{folder / 'khorgos.sqlite'}"
