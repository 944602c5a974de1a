"""What every test shares: a clean environment, the browser, and the material in ../shared.

Markers are declared in pyproject.toml; CONTRIBUTING.md says when to use which.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A newcomer's clone has no ../shared and loses those tests; on CI its absence is a fault."""
    if item.get_closest_marker("shared") and not SHARED.is_dir():
        if os.environ.get("CI"):
            pytest.fail(f"{SHARED} is missing, and on CI the tests marked `shared` must run", pytrace=False)
        pytest.skip("../shared is only on developers' machines and on CI")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the person who runs the tests reaches them."""
    for name in list(os.environ):
        if name.startswith("KHORGOS_"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The development material beside the checkout, for tests marked `shared`."""
    return SHARED


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database made by running the migrations; copied, never changed."""
    from app.store.engine import open_engine
    from app.store.migrate import upgrade

    file = tmp_path_factory.mktemp("migrated") / "empty.sqlite"
    engine = open_engine(f"sqlite:///{file}")
    upgrade(engine)
    engine.dispose()
    return file


@pytest.fixture
def store(migrated: Path, tmp_path: Path) -> Iterator[Engine]:
    """A database of the test's own, migrated and empty."""
    from app.store.engine import open_engine

    shutil.copy(migrated, tmp_path / "khorgos.sqlite")
    engine = open_engine(f"sqlite:///{tmp_path / 'khorgos.sqlite'}")
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Debian's Chromium, which reaches this machine and nothing else."""
    path = shutil.which("chromium")
    if path is None:
        pytest.fail("Chromium is missing; on Debian: apt-get install chromium fonts-noto-cjk fonts-dejavu-core")
    arguments = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")  # Chromium refuses to run as root with its sandbox
    return browser_type_launch_args | {"executable_path": path, "args": arguments}
