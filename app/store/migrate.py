"""Migrations as functions. In: an engine. Out: its tables brought up to date, or what differs from them."""

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine
from sqlmodel import SQLModel

from app.settings import resource_folder
from app.store import tables  # noqa: F401  (fills the metadata)
from app.store.fulltext import INDEXES


def configure(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration for a connection."""
    # Without a file: an installed wheel has no pyproject.toml beside its migrations.
    config = Config()
    config.set_main_option("script_location", str(resource_folder("migrations")))
    config.attributes["connection"] = connection
    return config


def upgrade(engine: Engine) -> None:
    """Apply every migration that is missing."""
    with engine.connect() as connection:
        command.upgrade(configure(connection), "head")
        connection.commit()


def is_current(engine: Engine) -> bool:
    """Tell whether every migration has been applied."""
    head = ScriptDirectory.from_config(configure()).get_current_head()
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == head


def is_ours(name: str | None, kind: str, _parents: object = None) -> bool:
    """Leave out the full-text tables, which are virtual and which only their migration knows."""
    return kind != "table" or not (name or "").startswith(INDEXES)


def differences(engine: Engine) -> list[str]:
    """One line for each difference between the tables as declared and as migrated."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": is_ours})
        return [str(change) for change in compare_metadata(context, SQLModel.metadata)]
