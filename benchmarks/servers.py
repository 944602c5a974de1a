"""Servers for the time of a measurement. In: what to run. Out: a port, and the CPU and memory that the process used."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.load import HOST

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "var" / "bench"
DATASETTE = FOLDER / "datasette" / "bin" / "python"
PATIENCE = 120.0


@dataclass(frozen=True, slots=True)
class Server:
    """A running server."""

    port: int
    pid: int

    def cpu(self) -> float:
        """Return the seconds of CPU that it has used."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self) -> float:
        """Return the megabytes that it holds now."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> tuple[Mapping[str, str], bytes]:
        """Return the headers, in lower case, and the body of one answer."""
        connection = http.client.HTTPConnection(HOST, self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path, headers=dict(headers or {}))
            answer = connection.getresponse()
            body = answer.read()
        finally:
            connection.close()
        if answer.status != 200:
            raise RuntimeError(f"{path} answered {answer.status}")
        return {name.lower(): value for name, value in answer.getheaders()}, body


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


@contextmanager
def run(command: Sequence[str], port: int, environment: Mapping[str, str], folder: Path = ROOT) -> Iterator[Server]:
    """Run a server in a process group of its own, from the moment that it answers to the end of the block."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        wait_for(port, process)
        yield Server(port, process.pid)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(timeout=30)


def wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    """Wait until somebody listens on the port."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode}")
        try:
            socket.create_connection((HOST, port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("the server does not answer")


@contextmanager
def khorgos(file: Path, cached: bool = False) -> Iterator[Server]:
    """Run this program on a database, with or without its page cache."""
    port = free_port()
    settings = {
        "KHORGOS_DATABASE_URL": f"sqlite:///{file}",
        "KHORGOS_PAGE_CACHE_ENTRIES": "512" if cached else "0",
        "KHORGOS_PORT": str(port),
    }
    with run([sys.executable, "-m", "uvicorn", "app.main:app", *quiet(port)], port, settings) as server:
        yield server


@contextmanager
def hello() -> Iterator[Server]:
    """Run the smallest FastAPI application."""
    port = free_port()
    with run([sys.executable, "-m", "uvicorn", "benchmarks.hello:app", *quiet(port)], port, {}) as server:
        yield server


@contextmanager
def datasette(file: Path) -> Iterator[Server]:
    """Run Datasette on a database, its time limits and its own counts off."""
    port = free_port()
    settings = {"sql_time_limit_ms": "60000", "facet_suggest_time_limit_ms": "1", "suggest_facets": "off"}
    settings |= {"facet_time_limit_ms": "60000", "cache_size_kb": "0"}
    chosen = [word for name, value in settings.items() for word in ("--setting", name, value)]
    command = [str(DATASETTE), "-m", "datasette", "serve", str(file), "-h", HOST, "-p", str(port), *chosen]
    with run(command, port, {}) as server:
        yield server


def quiet(port: int) -> list[str]:
    """Return how the server listens, without a line for each request."""
    return ["--host", HOST, "--port", str(port), "--log-level", "warning"]
