"""The requirements are pinned and hashed, and the wheel carries all that the program needs.

The wheel is built without the network and run from a folder that is no checkout.
"""

import os
import re
import socket
import subprocess
import sys
import time
import tomllib
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

LOCKED = re.compile(r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==(\S+)(?: ; (.*?))? \\$", re.MULTILINE)
LOCKS = ["requirements.txt", "requirements-dev.txt", "requirements-bench.txt"]
NEVER = "sys_platform == 'never'"


def locked_versions(root: Path, name: str) -> dict[str, set[str]]:
    """Every package of a lock with its versions; more than one where Python versions differ."""
    found: dict[str, set[str]] = {}
    for package, version, marker in LOCKED.findall((root / name).read_text(encoding="utf-8")):
        if NEVER not in marker:
            found.setdefault(package, set()).add(version)
    return found


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_a_version_and_a_hash(root: Path, name: str) -> None:
    entries = re.split(r"^(?=\S)", (root / name).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    assert len(entries) > 20
    for entry in entries:
        assert LOCKED.match(entry), f"not pinned: {entry.splitlines()[0]}"
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), f"no hash: {entry.splitlines()[0]}"


@pytest.mark.parametrize("name", LOCKS)
def test_lock_names_no_address(root: Path, name: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    assert re.findall(r"://|--(?:extra-)?index-url|--find-links|--trusted-host", text) == []


@pytest.mark.parametrize(
    ("lock", "groups"),
    [
        ("requirements.txt", ["dependencies", "assets", "build"]),
        ("requirements-dev.txt", ["dependencies", "assets", "build", "dev"]),
        ("requirements-bench.txt", ["bench"]),
    ],
)
def test_lock_pins_what_the_project_names(root: Path, project: dict[str, Any], lock: str, groups: list[str]) -> None:
    named = {"dependencies": project["project"]["dependencies"]}
    named |= project["project"]["optional-dependencies"] | project["dependency-groups"]
    locked = locked_versions(root, lock)
    for requirement in (line for group in groups for line in named[group]):
        package, version = re.sub(r"\[.*\]", "", requirement).split("==")
        assert locked.get(package) == {version}, f"{lock} does not hold {requirement}: run `make lock`"


def test_test_tools_come_on_top_of_what_runs(root: Path) -> None:
    runtime, dev = locked_versions(root, "requirements.txt"), locked_versions(root, "requirements-dev.txt")
    assert {name: dev.get(name) for name in runtime} == runtime


def test_htmx_comes_without_django(root: Path) -> None:
    locked = locked_versions(root, "requirements.txt")
    assert "django-htmx" in locked
    assert {"django", "asgiref"}.isdisjoint(locked)


def test_comparison_tool_is_locked_whole(root: Path) -> None:
    """What keeps Django out of ours must not take away what Datasette imports."""
    assert {"datasette", "asgiref"} <= set(locked_versions(root, "requirements-bench.txt"))


def test_build_backend_is_the_locked_one(root: Path, project: dict[str, Any]) -> None:
    assert set(project["build-system"]["requires"]) <= set(project["dependency-groups"]["build"])


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the installed backend with nothing fetched."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("khorgos-*.whl"))


def bundled_name(path: Path) -> str:
    """Where a file of the checkout lies in the wheel."""
    return path.as_posix() if path.parts[0] == "app" else f"app/_bundle/{path.as_posix()}"


def test_wheel_carries_every_file_the_program_reads(root: Path, wheel: Path) -> None:
    listing = subprocess.run(
        ["git", "ls-files", "-z", "app", "templates", "static", "migrations"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    expected = {bundled_name(Path(name)) for name in listing.stdout.split("\0") if name and (root / name).exists()}
    for part in ("app/gazetteer/people.jsonl", "app/languages/fr.toml", "app/_bundle/migrations/env.py"):
        assert part in expected
    with zipfile.ZipFile(wheel) as archive:
        assert expected - set(archive.namelist()) == set()


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel unpacked as an installer does it, away from the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def start_khorgos(installed: Path, folder: Path, *arguments: str, **settings: str) -> "subprocess.Popen[str]":
    """Run the installed program in a folder of its own; `-P` keeps that folder off the import path."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("KHORGOS_", "PYTHON"))}
    environment |= {"PYTHONPATH": str(installed), "PYTHONUNBUFFERED": "1"} | settings
    program = "import sys; from app.cli import main; sys.argv[0] = 'khorgos'; sys.exit(main())"
    return subprocess.Popen(
        [sys.executable, "-P", "-c", program, *arguments],
        cwd=folder,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def run_khorgos(installed: Path, folder: Path, *arguments: str, **settings: str) -> str:
    """Run one command to its end and give back what it printed."""
    process = start_khorgos(installed, folder, *arguments, **settings)
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 0, output
    return output


@contextmanager
def serving(installed: Path, folder: Path, **settings: str) -> Iterator[str]:
    """The installed server on a free port, until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = start_khorgos(installed, folder, "serve", KHORGOS_PORT=str(port), **settings)
    try:
        address = f"http://127.0.0.1:{port}"
        deadline = time.monotonic() + 30
        while not answers(f"{address}/healthz"):
            if process.poll() is not None or time.monotonic() > deadline:
                process.kill()
                pytest.fail(f"khorgos serve did not come up:\n{process.communicate()[0]}")
            time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.communicate(timeout=20)


def answers(url: str) -> bool:
    """Whether something answers there with success."""
    try:
        with urllib.request.urlopen(url, timeout=5) as response:
            return bool(response.status == 200)
    except (urllib.error.URLError, ConnectionError):
        return False


def test_installed_program_is_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    environment = {"PYTHONPATH": str(installed), "PATH": os.environ["PATH"]}
    question = "from app.settings import resource_folder as f; print(f('migrations'), f('templates'), f('static'))"
    done = subprocess.run(
        [sys.executable, "-P", "-c", question],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [str(installed / "app/_bundle" / n) for n in ("migrations", "templates", "static")]


def test_installed_command_explains_itself(installed: Path, tmp_path: Path) -> None:
    assert "ingest" in run_khorgos(installed, tmp_path, "--help")


def test_wheel_declares_the_khorgos_command(installed: Path) -> None:
    entries = next(installed.glob("khorgos-*.dist-info")) / "entry_points.txt"
    assert "khorgos = app.cli:main" in entries.read_text(encoding="utf-8")


def test_installed_program_serves_from_another_folder(installed: Path, tmp_path: Path) -> None:
    database = {"KHORGOS_DATABASE_URL": f"sqlite:///{tmp_path / 'khorgos.sqlite'}"}
    run_khorgos(installed, tmp_path, "db", "upgrade", **database)
    with serving(installed, tmp_path, **database) as address:
        with urllib.request.urlopen(f"{address}/en/", timeout=20) as response:
            page = BeautifulSoup(response.read(), "html.parser")
        assert page.html is not None
        assert page.html["lang"] == "en"
        loaded = [str(tag["href"]) for tag in page.select("link[rel=stylesheet]")]
        loaded += [str(tag["src"]) for tag in page.select("script[src]")]
        assert any("htmx" in path for path in loaded)
        assert [path for path in loaded if not answers(address + path)] == []
