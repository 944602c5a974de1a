"""Settings are read from the environment, and unsafe ones are refused by name."""

from pathlib import Path

import pytest

from app.settings import Settings, SettingsError, read_settings, resource_folder


def test_defaults_serve_this_machine_only() -> None:
    settings = read_settings()
    assert (settings.host, settings.port, settings.debug) == ("127.0.0.1", 8000, False)
    assert settings.site_url == "http://127.0.0.1:8000"


def test_environment_sets_and_explicit_values_win(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KHORGOS_PORT", "9001")
    monkeypatch.setenv("KHORGOS_BASE_URL", "https://khorgos.example/")
    assert read_settings().port == 9001
    assert read_settings(port=9002).port == 9002
    assert read_settings().site_url == "https://khorgos.example"


def test_ipv6_host_is_bracketed_in_addresses() -> None:
    assert read_settings(host="::1").site_url == "http://[::1]:8000"


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("KHORGOS_DATABASE_URL", "mysql://localhost/khorgos", "unknown database"),
        ("KHORGOS_DATABASE_URL", "var/khorgos.sqlite", "unknown database"),
        ("KHORGOS_BASE_URL", "/khorgos", "absolute"),
        ("KHORGOS_BASE_URL", "khorgos.example", "absolute"),
        ("KHORGOS_BASE_URL", "javascript://khorgos.example", "absolute"),
        ("KHORGOS_BASE_URL", "https://khorgos.example/timeline", "without path"),
        ("KHORGOS_BASE_URL", "https://editor:word@khorgos.example", "user name"),
        ("KHORGOS_PORT", "0", "greater than"),
        ("KHORGOS_PORT", "http", "integer"),
        ("KHORGOS_HOST", "", "at least 1"),
        ("KHORGOS_SECRET_KEY", "short", "32 characters"),
        ("KHORGOS_PAGE_CACHE_ENTRIES", "-1", "greater than"),
        ("KHORGOS_DATABSE_URL", "sqlite://", "no such setting"),
    ],
)
def test_unsafe_value_is_refused_with_its_name(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, complaint: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as refusal:
        read_settings()
    assert str(refusal.value).startswith(f"{name}: ")
    assert complaint in str(refusal.value)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "khorgos.example", "::"])
def test_debug_is_refused_where_others_can_reach_it(host: str) -> None:
    with pytest.raises(SettingsError, match="KHORGOS_DEBUG"):
        read_settings(debug=True, host=host)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.3.2.1"])
def test_debug_is_allowed_on_a_loopback_host(host: str) -> None:
    assert read_settings(debug=True, host=host).debug


def test_several_faults_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KHORGOS_PORT", "70000")
    monkeypatch.setenv("KHORGOS_COLOUR", "red")
    with pytest.raises(SettingsError) as refusal:
        read_settings()
    assert {line.split(":")[0] for line in str(refusal.value).splitlines()} == {"KHORGOS_PORT", "KHORGOS_COLOUR"}


def test_a_refusal_does_not_print_the_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KHORGOS_SECRET_KEY", "hunter2")
    with pytest.raises(SettingsError) as refusal:
        read_settings()
    assert "hunter2" not in str(refusal.value)


def test_secret_stays_hidden_when_settings_are_printed() -> None:
    assert "k" * 32 not in repr(read_settings(secret_key="k" * 32))


def test_settings_cannot_change_after_the_start() -> None:
    with pytest.raises(ValueError, match="frozen"):
        read_settings().port = 1  # type: ignore[misc]


def test_every_setting_has_a_meaning() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


@pytest.mark.parametrize("name", ["templates", "static", "migrations"])
def test_resource_folder_finds_the_folders_of_the_checkout(root: Path, name: str) -> None:
    assert resource_folder(name) == root / name


def test_resource_folder_names_what_is_missing() -> None:
    with pytest.raises(FileNotFoundError, match="no folder 'sounds'"):
        resource_folder("sounds")
