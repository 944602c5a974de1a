"""Row A8: `make serve` in a fresh clone, the packages in pip's cache, and once more: seconds to the first answer."""

import os
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from benchmarks.load import HOST
from benchmarks.row import Row, at_most
from benchmarks.servers import ROOT, free_port

PATIENCE = 300.0


def measure() -> Iterator[Row]:
    """Yield the rows."""
    with tempfile.TemporaryDirectory(prefix="khorgos-clone-") as folder:
        clone = Path(folder) / "khorgos"
        subprocess.run(["git", "clone", "-q", "--no-hardlinks", str(ROOT), str(clone)], check=True)
        yield at_most("A8", "make serve in a fresh clone, packages cached", serve(clone), 60, unit="s")
        yield at_most("A8", "make serve, second run, to the first answer", serve(clone), 3, unit="s")


def serve(clone: Path) -> float:
    """Run `make serve` until the timeline answers; return the seconds."""
    port = free_port()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("KHORGOS_", "MAKE"))}
    environment |= {"KHORGOS_PORT": str(port)}
    environment.pop("VIRTUAL_ENV", None)
    start = time.monotonic()
    with (clone.parent / "serve.log").open("wb") as log:
        process = subprocess.Popen(
            ["make", "serve"], cwd=clone, env=environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            while not answers(port):
                if process.poll() is not None or time.monotonic() - start > PATIENCE:
                    raise RuntimeError(
                        "make serve did not come up:\n" + (clone.parent / "serve.log").read_text()[-800:]
                    )
                time.sleep(0.05)
            return time.monotonic() - start
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
            process.wait(timeout=30)


def answers(port: int) -> bool:
    """Tell whether the timeline is there."""
    try:
        with urllib.request.urlopen(f"http://{HOST}:{port}/en/", timeout=10) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False
