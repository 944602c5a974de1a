"""The configuration: one class read from `KHORGOS_*`, which refuses unsafe values at start.

Also finds the folders that travel with the program. `python -m app.settings` prints docs/settings.md.
"""

import ipaddress
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "KHORGOS_"
DATABASE_SCHEMES = ("sqlite", "postgresql", "postgresql+psycopg")
SHORTEST_SECRET = 32


class SettingsError(ValueError):
    """A configuration that must not run; the message names each setting and what is wrong with it."""


class Settings(BaseSettings):
    """Everything that may differ from one installation to the next."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    database_url: str = Field(
        "sqlite:///var/khorgos.sqlite", description="where the tables are: an SQLite file or a PostgreSQL address"
    )
    host: str = Field("127.0.0.1", min_length=1, description="address the server listens on")
    port: int = Field(8000, ge=1, le=65535, description="port the server listens on")
    base_url: str = Field("", description="public address of the site, for absolute links; empty: from host and port")
    secret_key: SecretStr | None = Field(
        None, description=f"signs what the server hands out to browsers; at least {SHORTEST_SECRET} characters"
    )
    debug: bool = Field(False, description="show tracebacks in the browser; only on a loopback host")
    page_cache_entries: int = Field(512, ge=0, le=100_000, description="rendered pages kept in memory; 0 keeps none")

    @field_validator("database_url")
    @classmethod
    def check_database_scheme(cls, value: str) -> str:
        """Only engines that the migrations are written for."""
        scheme, separator, _ = value.partition("://")
        if not separator or scheme not in DATABASE_SCHEMES:
            raise ValueError(f"unknown database address; it must start with {' or '.join(DATABASE_SCHEMES)} and ://")
        return value

    @field_validator("base_url")
    @classmethod
    def check_base_url(cls, value: str) -> str:
        """Absolute, and without anything that would be lost when a path is put behind it."""
        if not value:
            return value
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("must be an absolute address that starts with http:// or https://")
        if parts.username is not None or parts.password is not None:
            raise ValueError("must not carry a user name or password: it is printed on public pages")
        if parts.query or parts.fragment or parts.path not in ("", "/"):
            raise ValueError("must be scheme, host and port only, without path, query or fragment")
        return value.rstrip("/")

    @field_validator("secret_key")
    @classmethod
    def check_secret_length(cls, value: SecretStr | None) -> SecretStr | None:
        """A short key can be guessed, which is worse than none."""
        if value is not None and len(value.get_secret_value()) < SHORTEST_SECRET:
            raise ValueError(f"must have at least {SHORTEST_SECRET} characters")
        return value

    @model_validator(mode="after")
    def check_debug_stays_local(self) -> Self:
        """A traceback shows code, paths and values: never to another machine."""
        if self.debug and not is_loopback(self.host):
            raise ValueError(f"debug shows tracebacks and must stay on this machine, but the host is {self.host}")
        return self

    @property
    def site_url(self) -> str:
        """The address that absolute links start with, without a slash at its end."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.base_url or f"http://{host}:{self.port}"


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the host."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def read_settings(**values: object) -> Settings:
    """Read the settings: values given here go first, then the environment, then the defaults."""
    faults = unknown_names(os.environ)
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        faults.extend(describe_fault(fault["loc"], fault["msg"]) for fault in error.errors(include_input=False))
    if faults:
        raise SettingsError("\n".join(faults))
    return settings


def unknown_names(environment: Mapping[str, str]) -> list[str]:
    """One line for each `KHORGOS_*` name that no setting reads: a misspelt name must not be ignored."""
    known = {PREFIX + field.upper() for field in Settings.model_fields}
    return [
        f"{name}: no such setting; the settings are {', '.join(sorted(known))}"
        for name in sorted(environment)
        if name.startswith(PREFIX) and name not in known
    ]


def describe_fault(location: tuple[int | str, ...], message: str) -> str:
    """One line: the setting as it is written in the environment, and what is wrong with it."""
    name = PREFIX + (str(location[0]).upper() if location else "DEBUG")
    return f"{name}: {message.removeprefix('Value error, ')}"


def resource_folder(name: str) -> Path:
    """Find `templates`, `static` or `migrations`: beside `app/` in a checkout, inside it in an installed wheel."""
    package = Path(__file__).parent
    for folder in (package / "_bundle" / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"this installation of khorgos has no folder {name!r}: install it again")


def settings_table() -> str:
    """The settings as a Markdown table, for docs/settings.md."""
    rows = ["# Settings", "", "Printed from `app/settings.py` by `make docs`; read from the environment.", ""]
    rows += ["| name | default | meaning |", "| --- | --- | --- |"]
    for field, info in Settings.model_fields.items():
        default = "none" if info.default in (None, "") else f"`{info.default}`"
        rows.append(f"| `{PREFIX}{field.upper()}` | {default} | {info.description} |")
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    print(settings_table(), end="")
