"""A server with the seeded site for browser tests, in a thread of its own, and pages that report what goes wrong."""

import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, Page

from app.settings import read_settings
from app.web.app import create_app
from tests.seed import seed
from tests.site import database_url


@pytest.fixture(scope="session")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running server over the seed."""
    folder = tmp_path_factory.mktemp("browser")
    seed(database_url(folder), folder).dispose()
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(create_app(read_settings(database_url=database_url(folder))), log_level="error")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def faults(page: Page) -> Iterator[list[str]]:
    """What the console of the page says; a test that uses it fails where there is anything."""
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    yield found
    assert found == []


@pytest.fixture
def plain(browser: Browser, base_url: str) -> Iterator[Page]:
    """A page of a browser that runs no script."""
    context: Any = browser.new_context(java_script_enabled=False, base_url=base_url)
    yield context.new_page()
    context.close()


@pytest.fixture
def narrow(browser: Browser, base_url: str) -> Iterator[Page]:
    """A page as wide as a telephone."""
    context: Any = browser.new_context(viewport={"width": 390, "height": 844}, base_url=base_url, has_touch=True)
    yield context.new_page()
    context.close()
