"""Records with their evidence, the events they tell, full text."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_records_and_events"
down_revision = "2026_11_22_articles_and_register"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SHARED = (
    "id, slug, kind, role, status, date_start, date_end, precision, inferred, place_id, place_name, country,"
    " body_id, quote, quote_language, quote_article, quote_anchor, sources"
)


def create_agreement() -> None:
    """Make one table with its indexes."""
    op.create_table(
        "agreement",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("base", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("title_language", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("slug"),
    )
    op.create_index("ix_agreement_base", "agreement", ["base"])
    op.create_index("ix_agreement_kind", "agreement", ["kind"])


def create_event_topic() -> None:
    """Make one table with its indexes."""
    op.create_table(
        "event_topic",
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.PrimaryKeyConstraint("topic", "event_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_event_topic_event_id", "event_topic", ["event_id"])


def create_agreement_stage() -> None:
    """Make one table with its indexes."""
    op.create_table(
        "agreement_stage",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("agreement_id", BIG, nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("base", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("date_start", sa.Date(), nullable=True),
        sa.Column("date_end", sa.Date(), nullable=True),
        sa.Column("precision", sa.String(), nullable=True),
        sa.Column("inferred", sa.Boolean(), nullable=False),
        sa.Column("place_id", sa.String(), nullable=True),
        sa.Column("place_name", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("body_id", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("title_language", sa.String(), nullable=True),
        sa.Column("quote", sa.String(), nullable=False),
        sa.Column("quote_language", sa.String(), nullable=False),
        sa.Column("quote_article", sa.String(), nullable=False),
        sa.Column("quote_anchor", sa.String(), nullable=False),
        sa.Column("sources", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["body_id"],
            ["body.id"],
        ),
        sa.ForeignKeyConstraint(
            ["place_id"],
            ["place.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("slug"),
    )
    op.create_index("ix_agreement_stage_agreement_id", "agreement_stage", ["agreement_id"])
    op.create_index("ix_agreement_stage_base", "agreement_stage", ["base"])
    op.create_index("ix_agreement_stage_body_id", "agreement_stage", ["body_id"])
    op.create_index("ix_agreement_stage_date_start", "agreement_stage", ["date_start"])
    op.create_index("ix_agreement_stage_kind_id", "agreement_stage", ["kind", "id"])
    op.create_index("ix_agreement_stage_place_id_id", "agreement_stage", ["place_id", "id"])
    op.create_index("ix_agreement_stage_status_id", "agreement_stage", ["status", "id"])


def create_event_person() -> None:
    """Make one table with its indexes."""
    op.create_table(
        "event_person",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("person_id", "event_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_event_person_event_id_position", "event_person", ["event_id", "position", "person_id"])


def create_meeting() -> None:
    """Make one table with its indexes."""
    op.create_table(
        "meeting",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("base", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("date_start", sa.Date(), nullable=True),
        sa.Column("date_end", sa.Date(), nullable=True),
        sa.Column("precision", sa.String(), nullable=True),
        sa.Column("inferred", sa.Boolean(), nullable=False),
        sa.Column("place_id", sa.String(), nullable=True),
        sa.Column("place_name", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("body_id", sa.String(), nullable=True),
        sa.Column("quote", sa.String(), nullable=False),
        sa.Column("quote_language", sa.String(), nullable=False),
        sa.Column("quote_article", sa.String(), nullable=False),
        sa.Column("quote_anchor", sa.String(), nullable=False),
        sa.Column("sources", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["body_id"],
            ["body.id"],
        ),
        sa.ForeignKeyConstraint(
            ["place_id"],
            ["place.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("slug"),
    )
    op.create_index("ix_meeting_base", "meeting", ["base"])
    op.create_index("ix_meeting_body_id", "meeting", ["body_id"])
    op.create_index("ix_meeting_date_start", "meeting", ["date_start"])
    op.create_index("ix_meeting_kind_id", "meeting", ["kind", "id"])
    op.create_index("ix_meeting_place_id_id", "meeting", ["place_id", "id"])
    op.create_index("ix_meeting_status_id", "meeting", ["status", "id"])


def create_meeting_person() -> None:
    """Make one table with its indexes."""
    op.create_table(
        "meeting_person",
        sa.Column("meeting_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("office", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("meeting_id", "position"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_meeting_person_person_id", "meeting_person", ["person_id"])


def create_record() -> None:
    """Make one table with its indexes."""
    op.create_table(
        "record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", BIG, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("date_start", sa.Date(), nullable=True),
        sa.Column("date_end", sa.Date(), nullable=True),
        sa.Column("precision", sa.String(), nullable=True),
        sa.Column("inferred", sa.Boolean(), nullable=False),
        sa.Column("date_reasons", sa.JSON(), nullable=False),
        sa.Column("place_id", sa.String(), nullable=True),
        sa.Column("place_name", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("body_id", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("quote", sa.String(), nullable=False),
        sa.Column("quote_start", sa.Integer(), nullable=False),
        sa.Column("quote_end", sa.Integer(), nullable=False),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.Column("passage", sa.Integer(), nullable=False),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("spread", sa.Integer(), nullable=False),
        sa.Column("thing", sa.String(), nullable=True),
        sa.Column("meeting_id", BIG, nullable=True),
        sa.Column("stage_id", BIG, nullable=True),
        sa.Column("joined", sa.JSON(), nullable=True),
        sa.CheckConstraint("meeting_id IS NULL OR stage_id IS NULL", name="ck_record_one_event"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["body_id"],
            ["body.id"],
        ),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["place_id"],
            ["place.id"],
        ),
        sa.ForeignKeyConstraint(["stage_id"], ["agreement_stage.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_record_article_id_number", "record", ["article_id", "number"], unique=True)
    op.create_index("ix_record_family_date_start", "record", ["family", "spread", "date_start"])
    op.create_index("ix_record_meeting_id", "record", ["meeting_id"])
    op.create_index("ix_record_stage_id", "record", ["stage_id"])
    op.create_index("ix_record_thing", "record", ["thing"])


def create_evidence() -> None:
    """Make one table with its indexes."""
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("article_id", BIG, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("span_start", sa.Integer(), nullable=True),
        sa.Column("span_end", sa.Integer(), nullable=True),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_evidence_article_id_number", "evidence", ["article_id", "number"], unique=True)
    op.create_index("ix_evidence_record_id", "evidence", ["record_id"])


def create_remark() -> None:
    """Make one table with its indexes."""
    op.create_table(
        "remark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", BIG, nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("spans", sa.JSON(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_remark_article_id", "remark", ["article_id"])
    op.create_index("ix_remark_record_id", "remark", ["record_id"])


def create_event() -> None:
    """Make the view that lists meetings and agreement stages together."""
    nothing = "CAST(NULL AS VARCHAR)"
    op.execute(
        f"CREATE VIEW event AS SELECT {SHARED}, 'meeting' AS type, slug AS page, {nothing} AS title,"
        f" {nothing} AS title_language FROM meeting"
        f" UNION ALL SELECT {SHARED}, 'agreement', page, title, title_language FROM agreement_stage"
    )


def create_full_text() -> None:
    """Make the full-text indexes, whose row numbers are the ids of articles and of events."""
    if op.get_bind().dialect.name == "sqlite":
        for name, columns in (("article_text", "title, body"), ("event_text", "title, names, body")):
            op.execute(f"CREATE VIRTUAL TABLE {name} USING fts5({columns}, tokenize = 'unicode61 remove_diacritics 2')")


CREATE = (
    create_agreement,
    create_event_topic,
    create_agreement_stage,
    create_event_person,
    create_meeting,
    create_meeting_person,
    create_record,
    create_evidence,
    create_remark,
)


def upgrade() -> None:
    """Make everything."""
    for create in (*CREATE, create_event, create_full_text):
        create()


def downgrade() -> None:
    """Take everything back."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE event_text")
        op.execute("DROP TABLE article_text")
    op.execute("DROP VIEW event")
    for create in reversed(CREATE):
        op.drop_table(create.__name__.removeprefix("create_"))
