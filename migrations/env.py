"""Alembic's way in. In: a connection from the caller, else KHORGOS_DATABASE_URL. Out: migrated tables."""

from alembic import context
from sqlalchemy import Connection
from sqlmodel import SQLModel

from app.settings import read_settings
from app.store.engine import open_engine
from app.store.migrate import is_ours


def migrate(connection: Connection) -> None:
    """Run the migrations on an open connection."""
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=True,
        compare_type=True,
        include_name=is_ours,
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    migrate(given)
else:
    engine = open_engine(read_settings().database_url)
    with engine.connect() as opened:
        migrate(opened)
    engine.dispose()
