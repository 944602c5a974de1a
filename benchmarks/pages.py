"""Rows A5 and A6: SQL statements a page, as the tests pin them, and bytes as they are sent."""

import json
import re
from collections.abc import Iterator

from benchmarks.database import build
from benchmarks.row import Row, at_most
from benchmarks.servers import FOLDER, ROOT, Server, khorgos

MOST_STATEMENTS = 6
PACKED = {"Accept-Encoding": "br"}


def measure() -> Iterator[Row]:
    """Yield the rows."""
    counts = json.loads((ROOT / "tests" / "query_counts.json").read_text(encoding="utf-8"))
    worst = max(counts.values())
    yield at_most("A5", f"SQL statements of any of {len(counts)} pages", worst, MOST_STATEMENTS, unit="statements")
    with khorgos(build(FOLDER / "events-10000.sqlite", 10_000)) as server:
        yield from measure_bytes(server)


def measure_bytes(server: Server) -> Iterator[Row]:
    """Row A6: the page of 50 entries and everything that a browser loads with it for the first time."""
    _, plain = server.get("/en/")
    sent = {"page": sent_bytes(server, "/en/")}
    for path in dict.fromkeys(re.findall(r'(?:href|src)="(/static/[^"]+)"', plain.decode())):
        sent[path] = sent_bytes(server, path)
    styles = sum(size for path, size in sent.items() if path.endswith(".css"))
    own = sum(size for path, size in sent.items() if path.endswith(".js") and "htmx" not in path)
    for what, size, most in (
        ("timeline page as sent, 50 entries", sent["page"], 18),
        ("all CSS as sent", styles, 10),
        ("own script as sent", own, 4),
        ("everything on first load as sent", sum(sent.values()), 60),
    ):
        yield at_most("A6", what, size / 1000, most, unit="kB")


def sent_bytes(server: Server, path: str) -> int:
    """Return the length of an answer's body as a browser that knows Brotli gets it."""
    headers, body = server.get(path, PACKED)
    if headers.get("content-encoding") != "br":
        raise RuntimeError(f"{path} is not compressed")
    return len(body)
