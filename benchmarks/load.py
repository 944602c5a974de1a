"""A small load client for this machine's own servers. In: a port, paths, connections, seconds. Out: requests a second.

Each connection is kept open and asks again as soon as it is answered; answers are counted, never looked into.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle

HOST = "127.0.0.1"
CONNECTIONS = 8
LONGEST_ANSWER = 30.0


@dataclass(frozen=True, slots=True)
class Load:
    """What came of asking: answers, seconds, and the bytes of one answer on average."""

    answers: int
    seconds: float
    size: float

    @property
    def rate(self) -> float:
        """Return answers a second."""
        return self.answers / self.seconds


def ask(port: int, paths: Sequence[str], seconds: float, connections: int = CONNECTIONS, packed: bool = False) -> Load:
    """Ask for the paths in turn until the time is over."""
    return asyncio.run(_ask(port, paths, seconds, connections, packed))


async def _ask(port: int, paths: Sequence[str], seconds: float, connections: int, packed: bool) -> Load:
    accepts = "Accept-Encoding: br\r\n" if packed else ""
    requests = cycle([f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\n{accepts}\r\n".encode() for path in paths])
    start = time.perf_counter()
    end = start + seconds

    async def keep_asking() -> tuple[int, int]:
        reader, writer = await asyncio.open_connection(HOST, port, limit=1 << 20)
        answers = size = 0
        try:
            while time.perf_counter() < end:
                writer.write(next(requests))
                size += await asyncio.wait_for(read_answer(reader), LONGEST_ANSWER)
                answers += 1
        finally:
            writer.close()
        return answers, size

    counted = await asyncio.gather(*(keep_asking() for _ in range(connections)))
    answers = sum(count for count, _ in counted)
    return Load(answers, time.perf_counter() - start, sum(size for _, size in counted) / max(answers, 1))


async def read_answer(reader: asyncio.StreamReader) -> int:
    """Read one answer to its end; return the length of its body."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    status = head[9:12]
    if status != b"200":
        raise RuntimeError(f"the server answered {status.decode()}")
    length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
    if length:
        body = await reader.readexactly(int(length))
        return len(body)
    size = 0
    while chunk := int((await reader.readuntil(b"\r\n")).strip(), 16):
        size += chunk
        await reader.readexactly(chunk + 2)
    await reader.readexactly(2)
    return size
