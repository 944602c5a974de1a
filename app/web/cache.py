"""Rendered pages kept in memory by data version, address and what the request accepts; 304 where nothing changed."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass

from sqlalchemy import Connection, Engine
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.query.index import read_version

LONGEST_ADDRESS = 600
UNCACHED = ("/static/", "/healthz")

Key = tuple[int, bytes, bytes, bool, str, str]


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer as it was sent."""

    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes
    etag: str


class PageCache:
    """ASGI middleware, the outermost: a kept page costs one look at the data version."""

    def __init__(self, app: ASGIApp, engine: Engine, entries: int) -> None:
        self.app = app
        self.engine = engine
        self.entries = entries
        self.pages: OrderedDict[Key, Kept] = OrderedDict()
        self.connection: Connection | None = None

    def version(self) -> int:
        """Return the data version over a connection kept for that."""
        if self.connection is None:
            self.connection = self.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        return read_version(self.connection)

    def close(self) -> None:
        """Give the connection back."""
        if self.connection is not None:
            self.connection.close()
            self.connection = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from memory, or pass on and keep what comes back."""
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD") or scope["path"].startswith(UNCACHED):
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        fragment = headers.get("hx-request") == "true" and headers.get("hx-history-restore-request") != "true"
        chosen = headers.get("accept-language", "") if scope["path"] == "/" else ""
        accepted = headers.get("accept-encoding", "")
        # As the compression below this chooses; whoever takes neither must not get what was packed for another.
        packed = next((coding for coding in ("br", "gzip") if coding in accepted), "")
        version = self.version()
        key = (version, scope["raw_path"], scope["query_string"], fragment, packed, chosen)
        kept = self.pages.get(key)
        if kept is None:
            kept = await self.collect({**scope, "method": "GET", "data_version": version}, receive, send, key)
        else:
            self.pages.move_to_end(key)
        if kept is not None:
            await send_kept(kept, headers.get("if-none-match", ""), scope["method"] == "HEAD", send)

    async def collect(self, scope: Scope, receive: Receive, send: Send, key: Key) -> Kept | None:
        """Run the application; keep and return a whole page, or pass anything else on and return nothing."""
        messages: list[Message] = []
        passing = False

        async def gather(message: Message) -> None:
            nonlocal passing
            if message["type"] == "http.response.start" and message["status"] != 200:
                passing = True
            if passing:
                await send(message)
            else:
                messages.append(message)

        await self.app(scope, receive, gather)
        if passing or not messages:
            return None
        body = b"".join(message.get("body", b"") for message in messages[1:])
        headers = MutableHeaders(raw=list(messages[0]["headers"]))
        etag = f'W/"{hashlib.sha256(body).hexdigest()[:24]}"'
        headers["etag"] = etag
        headers["cache-control"] = "no-cache"
        headers["content-length"] = str(len(body))
        kept = Kept(tuple(headers.raw), body, etag)
        if len(key[1]) + len(key[2]) <= LONGEST_ADDRESS and self.entries:
            self.forget(key[0])
            self.pages[key] = kept
        return kept

    def forget(self, version: int) -> None:
        """Make room: pages of older data go first, then those not asked for longest."""
        while self.pages and (len(self.pages) >= self.entries or next(iter(self.pages))[0] != version):
            self.pages.popitem(last=False)


async def send_kept(kept: Kept, known: str, head: bool, send: Send) -> None:
    """Send a page, or only that the browser's copy still holds."""
    same = kept.etag in (tag.strip() for tag in known.split(","))
    headers = [pair for pair in kept.headers if not same or pair[0] not in (b"content-length", b"content-encoding")]
    await send({"type": "http.response.start", "status": 304 if same else 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if same or head else kept.body})
