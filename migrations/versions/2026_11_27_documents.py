"""How many unnamed documents a record counts."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_27_documents"
down_revision = "2026_11_27_voices"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("record") as record:
        record.add_column(sa.Column("documents", sa.Integer(), nullable=True))


def downgrade() -> None:
    """Take it back."""
    with op.batch_alter_table("record") as record:
        record.drop_column("documents")
