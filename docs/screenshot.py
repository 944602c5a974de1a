"""Takes the picture in the README: the bundled corpus, read and served as ever, one minister's timeline.

In: corpus/, templates, static files. Out: docs/timeline.png. Run by `make screenshot`; needs Chromium.
"""

import shutil
import socket
import sys
import tempfile
import threading
import time
from pathlib import Path

import uvicorn
from playwright.sync_api import sync_playwright

from app.records.pipeline import read_source
from app.settings import read_settings
from app.store.engine import open_engine
from app.store.ingest import ingest
from app.store.migrate import upgrade
from app.web.app import create_app

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs/timeline.png"
SHOWN = "/en/?person=wang-yi&year=2024"
WIDTH, HEIGHT = 1280, 860
LONGEST_START = 30


def read_corpus(address: str) -> None:
    """Make a database of the bundled corpus."""
    engine = open_engine(address)
    upgrade(engine)
    for _ in ingest(engine, sorted((ROOT / "corpus").rglob("*.md")), read_source):
        pass
    engine.dispose()


def serve(address: str, listening: socket.socket) -> uvicorn.Server:
    """Start a server in a thread of its own and wait until it answers."""
    server = uvicorn.Server(uvicorn.Config(create_app(read_settings(database_url=address)), log_level="error"))
    threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True).start()
    deadline = time.monotonic() + LONGEST_START
    while not server.started:
        if time.monotonic() > deadline:
            sys.exit("the server did not start")
        time.sleep(0.05)
    return server


def take_picture(base: str, picture: Path) -> None:
    """Open the page in Chromium and store what a reader sees first."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, base_url=base, color_scheme="light")
        page.goto(SHOWN)
        page.screenshot(path=picture, caret="initial")
        browser.close()


def main() -> None:
    """Read, serve, take the picture."""
    with tempfile.TemporaryDirectory() as folder:
        address = f"sqlite:///{folder}/khorgos.sqlite"
        read_corpus(address)
        listening = socket.create_server(("127.0.0.1", 0))
        server = serve(address, listening)
        take_picture(f"http://127.0.0.1:{listening.getsockname()[1]}", PICTURE)
        server.should_exit = True
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
