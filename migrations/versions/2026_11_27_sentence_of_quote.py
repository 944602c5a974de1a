"""What stands around a quote in its sentence; `khorgos rebuild` fills it for articles already stored."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_27_sentence_of_quote"
down_revision = "2026_11_27_documents"
branch_labels = None
depends_on = None

COLUMNS = {
    "record": ("before", "after"),
    "meeting": ("quote_before", "quote_after"),
    "agreement_stage": ("quote_before", "quote_after"),
}
SHARED = (
    "id, slug, kind, role, status, date_start, date_end, precision, inferred, place_id, place_name, country,"
    " body_id, quote, quote_language, quote_article, quote_anchor,{around} sources, voices"
)


def create_event(around: str) -> None:
    """Make the view that lists meetings and agreement stages together."""
    nothing, shared = "CAST(NULL AS VARCHAR)", SHARED.format(around=around)
    op.execute(
        f"CREATE VIEW event AS SELECT {shared}, 'meeting' AS type, slug AS page, {nothing} AS title,"
        f" {nothing} AS title_language FROM meeting"
        f" UNION ALL SELECT {shared}, 'agreement', page, title, title_language FROM agreement_stage"
    )


def upgrade() -> None:
    """Give the tables and the view the columns."""
    op.execute("DROP VIEW event")
    for table, columns in COLUMNS.items():
        for column in columns:
            op.add_column(table, sa.Column(column, sa.String(), nullable=False, server_default=""))
    create_event(" quote_before, quote_after,")


def downgrade() -> None:
    """Take the columns back."""
    op.execute("DROP VIEW event")
    for table, columns in COLUMNS.items():
        for column in columns:
            op.drop_column(table, column)
    create_event("")
