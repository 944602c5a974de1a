"""The tests themselves are shut in: no network, no settings of the user, no silent skip on continuous integration."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

SHARED_TEST = """
import pytest

@pytest.mark.shared
def test_something_shared(shared):
    assert shared.is_dir()
"""


def test_other_machines_are_out_of_reach() -> None:
    # 192.0.2.0/24 is set aside for documentation: nobody is there even if the guard fails.
    with pytest.raises(Exception, match=r"A test tried to use socket\.socket\.connect\(\)"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)


def test_this_machine_is_within_reach() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()


def test_settings_of_the_user_do_not_reach_the_tests() -> None:
    assert [name for name in os.environ if name.startswith("KHORGOS_")] == []


@pytest.mark.parametrize(
    ("has_shared", "on_ci", "outcome"),
    [(False, False, "1 skipped"), (False, True, "1 error"), (True, True, "1 passed"), (True, False, "1 passed")],
    ids=["newcomer", "ci-without-shared", "ci", "developer"],
)
def test_shared_material_may_be_missing_only_off_ci(
    root: Path, tmp_path: Path, has_shared: bool, on_ci: bool, outcome: str
) -> None:
    checkout = tmp_path / "checkout"
    (checkout / "tests").mkdir(parents=True)
    shutil.copy(root / "pyproject.toml", checkout)
    shutil.copy(root / "tests/conftest.py", checkout / "tests")
    (checkout / "tests/test_example.py").write_text(SHARED_TEST)
    if has_shared:
        (tmp_path / "shared").mkdir()
    environment = {name: value for name, value in os.environ.items() if name != "CI" and "PYTEST" not in name}
    environment |= {"CI": "true"} if on_ci else {}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:playwright", "-k", "shared"],
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome in done.stdout, done.stdout + done.stderr
