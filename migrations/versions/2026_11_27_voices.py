"""Quotes and titles of an event in the other languages of its sources; `khorgos rebuild` fills those already stored."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_27_voices"
down_revision = "2026_11_22_records_and_events"
branch_labels = None
depends_on = None

TABLES = ("meeting", "agreement_stage")
SHARED = (
    "id, slug, kind, role, status, date_start, date_end, precision, inferred, place_id, place_name, country,"
    " body_id, quote, quote_language, quote_article, quote_anchor, sources"
)


def create_event(shared: str) -> None:
    """Make the view that lists meetings and agreement stages together."""
    nothing = "CAST(NULL AS VARCHAR)"
    op.execute(
        f"CREATE VIEW event AS SELECT {shared}, 'meeting' AS type, slug AS page, {nothing} AS title,"
        f" {nothing} AS title_language FROM meeting"
        f" UNION ALL SELECT {shared}, 'agreement', page, title, title_language FROM agreement_stage"
    )


def upgrade() -> None:
    """Give both tables and the view the column."""
    op.execute("DROP VIEW event")
    for table in TABLES:
        op.add_column(table, sa.Column("voices", sa.JSON(), nullable=True))
    create_event(f"{SHARED}, voices")


def downgrade() -> None:
    """Take the column back."""
    op.execute("DROP VIEW event")
    for table in TABLES:
        op.drop_column(table, "voices")
    create_event(SHARED)
