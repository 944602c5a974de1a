"""The container files are whole: what they copy exists, what they start is ours, nothing runs as root.

No container engine is needed: the files are parsed, not run.
"""

import json
import re
import shlex
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.settings import PREFIX, Settings, read_settings

# A tag that names one release, not a moving target; `latest`, `3` and `3.11-slim` are refused.
# PostgreSQL numbers its releases with two parts, all others with three.
PINNED = re.compile(r"^(?:postgres:\d+\.\d+|[\w./-]+:\d+\.\d+\.\d+)(?:-[\w.-]+)?$")


@dataclass(frozen=True, slots=True)
class Instruction:
    """One line of the Dockerfile with its continuations."""

    word: str
    rest: str

    @property
    def argv(self) -> list[str]:
        """The arguments of the form that no shell reads."""
        parsed: list[str] = json.loads(self.rest)
        return parsed


@pytest.fixture(scope="module")
def dockerfile(root: Path) -> list[Instruction]:
    text = (root / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [Instruction(*re.split(r"\s+", line, maxsplit=1)) for line in lines]


@pytest.fixture(scope="module")
def last_stage(dockerfile: list[Instruction]) -> list[Instruction]:
    start = max(index for index, line in enumerate(dockerfile) if line.word == "FROM")
    return dockerfile[start:]


@pytest.fixture(scope="module")
def services(root: Path) -> dict[str, Any]:
    compose = yaml.safe_load((root / "docker-compose.yml").read_text(encoding="utf-8"))
    found: dict[str, Any] = compose["services"]
    declared = set(compose["volumes"])
    for name, service in found.items():
        for volume in service["volumes"]:
            assert volume.split(":")[0] in declared, f"{name} mounts the undeclared volume {volume}"
    return found


def started_by_khorgos(command: list[str], root: Path) -> set[str]:
    """The words after `khorgos` in a command, which must be commands of the command line."""
    line = command[-1] if command[:2] == ["sh", "-c"] else shlex.join(command)
    documented = (root / "docs/commands.md").read_text(encoding="utf-8")
    words = set()
    for part in line.split("&&"):
        match = re.fullmatch(r"\s*(?:exec )?khorgos ([a-z]+(?: upgrade)?)(?: \S+)*\s*", part)
        assert match, f"{part!r} starts something that is not khorgos"
        assert f"## khorgos {match[1]}\n" in documented, f"khorgos has no command {match[1]!r}"
        words.add(match[1])
    return words


def test_every_copied_source_exists_and_reaches_the_build(root: Path, dockerfile: list[Instruction]) -> None:
    ignore = (root / ".dockerignore").read_text(encoding="utf-8").splitlines()
    let_in = [line[1:] for line in ignore if line.startswith("!")]
    sources = [
        source
        for line in dockerfile
        if line.word == "COPY" and "--from=" not in line.rest
        for source in shlex.split(line.rest)[:-1]
    ]
    assert "requirements.txt" in sources
    for source in sources:
        assert (root / source).exists(), f"COPY {source}: no such file"
        assert any(fnmatch(source, pattern) for pattern in let_in), f".dockerignore keeps {source} out"


def test_base_images_are_pinned_to_one_release(dockerfile: list[Instruction]) -> None:
    images = [line.rest.split()[0] for line in dockerfile if line.word == "FROM"]
    assert len(images) == 2
    assert all(PINNED.match(image) for image in images), images
    assert len(set(images)) == 1, "an environment is only whole under the Python that built it"


def test_image_installs_only_what_is_hashed(dockerfile: list[Instruction]) -> None:
    installs = [line.rest for line in dockerfile if line.word == "RUN" and "pip install" in line.rest]
    assert len(installs) == 2
    assert all("--no-deps" in line for line in installs)
    assert "--require-hashes" in installs[0]
    assert "requirements.txt" in installs[0]
    assert "--no-build-isolation" in installs[1]


def test_image_does_not_run_as_root(last_stage: list[Instruction]) -> None:
    users = [line.rest for line in last_stage if line.word == "USER"]
    assert users == ["10001:10001"]
    words = [line.word for line in last_stage]
    assert words.index("USER") < words.index("CMD")


def test_image_is_asked_for_its_health(last_stage: list[Instruction]) -> None:
    check = next(line.rest for line in last_stage if line.word == "HEALTHCHECK")
    assert "http://127.0.0.1:8000/healthz" in check
    compile(Instruction("CMD", check.split("CMD", 1)[1]).argv[2], "healthcheck", "exec")


def test_image_starts_our_commands(root: Path, last_stage: list[Instruction]) -> None:
    command = next(line for line in reversed(last_stage) if line.word == "CMD")
    assert started_by_khorgos(command.argv, root) == {"db upgrade", "ingest", "serve"}


def test_image_is_set_up_with_settings_that_exist(
    last_stage: list[Instruction], monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs = [pair for line in last_stage if line.word == "ENV" for pair in shlex.split(line.rest)]
    values = dict(pair.split("=", 1) for pair in pairs if pair.startswith(PREFIX))
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    settings = read_settings()
    volumes = [line.rest for line in last_stage if line.word == "VOLUME"]
    assert settings.database_url.removeprefix("sqlite:///").startswith(f"{volumes[0]}/")
    assert settings.host == "0.0.0.0"  # inside the container; compose decides who reaches it


def test_compose_serves_on_this_machine_from_a_volume(services: dict[str, Any]) -> None:
    web = services["web"]
    assert web["build"] == "."
    assert web["ports"] == ["127.0.0.1:8000:8000"]
    assert web["volumes"] == ["data:/data"]
    assert "profiles" not in web
    assert "command" not in web, "the image says what is started"


def test_compose_settings_exist_and_are_safe(services: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in services["web"]["environment"].items():
        assert name.removeprefix(PREFIX).lower() in Settings.model_fields
        default = re.fullmatch(r"\$\{\w+:-(.*)\}", value)
        assert default is not None, f"{name} has no default"
        monkeypatch.setenv(name, default[1])
    assert read_settings().database_url == "sqlite:////data/khorgos.sqlite"


@pytest.mark.parametrize("name", ["web", "postgres"])
def test_service_is_neither_root_nor_unwatched(services: dict[str, Any], name: str) -> None:
    service = services[name]
    assert int(service["user"].split(":")[0]) > 0
    assert PINNED.match(service["image"])
    assert service["healthcheck"]["test"][0] == "CMD"
    assert {"interval", "timeout", "retries"} <= set(service["healthcheck"])


def test_postgres_starts_only_when_asked_for(services: dict[str, Any]) -> None:
    assert services["postgres"]["profiles"] == ["postgres"]
    assert [name for name, service in services.items() if "profiles" not in service] == ["web"]


def test_image_and_project_bear_the_same_version(root: Path, services: dict[str, Any]) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert services["web"]["image"] == f"khorgos:{project['version']}"


@pytest.mark.parametrize("image", ["python", "python:latest", "python:3", "python:3.11-slim", "postgres:17"])
def test_moving_tag_counts_as_not_pinned(image: str) -> None:
    assert not PINNED.match(image)
