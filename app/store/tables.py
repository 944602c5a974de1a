"""The tables. Ids of articles, meetings and stages carry a day in their upper half (see `number_day`).

So newest first is `ORDER BY id DESC` in every one of them, in the link tables and in the full-text indexes alike.
"""

from datetime import date, timedelta
from typing import Any, ClassVar

from sqlalchemy import JSON, BigInteger, CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, column, table
from sqlmodel import Field, SQLModel

# Only INTEGER PRIMARY KEY is SQLite's own row number; PostgreSQL needs the wide type.
BigInt = BigInteger().with_variant(Integer, "sqlite")
LOWER = 1 << 32


# Days over a new year that are still a season or a stay; a longer window says of no year that it was then.
_SEASON = timedelta(92)


def place_in_time(start: date | None, end: date | None) -> date | None:
    """Return the day by which an event stands in lists, its first; None where the window leaves its year open."""
    if start is None or end is None or start.year == end.year or end - start < _SEASON:
        return start
    return None


def number_day(day: date | None, lower: int = 0) -> int:
    """An id that sorts by day; what has no day comes before everything. `lower` is under 2**32."""
    return (day.toordinal() if day else 0) * LOWER + lower


def cascade(target: str, *, primary_key: bool = False, index: bool = False) -> Any:
    """A field that refers to a day-carrying id and goes with its row."""
    key = ForeignKey(target, ondelete="CASCADE")
    return Field(sa_column=Column(BigInt, key, nullable=False, primary_key=primary_key, index=index))


class SourceFile(SQLModel, table=True):
    """Bytes received, never changed: all else is derived from them."""

    __tablename__: ClassVar[str] = "source_file"

    sha256: str = Field(primary_key=True)
    name: str
    data: bytes = Field(sa_column=Column(LargeBinary, nullable=False))  # zlib
    refused: str | None = None  # why no article came of it


class Article(SQLModel, table=True):
    """A source file as text, with what it says of itself."""

    __tablename__: ClassVar[str] = "article"

    id: int = Field(sa_column=Column(BigInt, primary_key=True, autoincrement=False))
    slug: str = Field(unique=True)
    sha256: str = Field(unique=True, foreign_key="source_file.sha256")
    name: str = Field(index=True)
    language: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: date | None = None
    published_shown: str | None = None
    published_start: int | None = None  # where the text shows it
    published_end: int | None = None
    published_inferred: bool = False
    published_reasons: list[Any] = Field(sa_column=Column(JSON, nullable=False))
    after_publisher: str | None = None  # the report that a brief was written after
    after_url: str | None = None
    after_published: date | None = None
    after_language: str | None = None
    relevant: bool
    relevance: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    text: str
    lines: list[Any] = Field(sa_column=Column(JSON, nullable=False))  # [start, end, role]
    passages: list[Any] = Field(sa_column=Column(JSON, nullable=False))  # [start, end, paragraph, role]


class Person(SQLModel, table=True):
    """A person of the register, or one known only from articles (`registered` false)."""

    __tablename__: ClassVar[str] = "person"

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(unique=True)
    name: str
    side: str
    registered: bool


class PersonName(SQLModel, table=True):
    """One way of writing a person's name in one language; position 0 is the one shown."""

    __tablename__: ClassVar[str] = "person_name"

    person_id: int = Field(primary_key=True, foreign_key="person.id", ondelete="CASCADE")
    language: str = Field(primary_key=True)
    position: int = Field(primary_key=True)
    name: str


class Office(SQLModel, table=True):
    """What a person was and when; both days included, None where open or unknown."""

    __tablename__: ClassVar[str] = "office"

    person_id: int = Field(primary_key=True, foreign_key="person.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    office: str
    title: str | None = None
    first_day: date | None = None
    last_day: date | None = None


class Place(SQLModel, table=True):
    """A place of the register; `names` is {language: [as shown, others…]}."""

    __tablename__: ClassVar[str] = "place"

    id: str = Field(primary_key=True)
    name: str
    kind: str
    country: str
    names: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))


class Body(SQLModel, table=True):
    """An organisation, mechanism or numbered event of the register."""

    __tablename__: ClassVar[str] = "body"

    id: str = Field(primary_key=True)
    kind: str
    names: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))


class Meeting(SQLModel, table=True):
    """An event of type meeting: the values shown, out of all records that tell it."""

    __tablename__: ClassVar[str] = "meeting"
    __table_args__ = (
        Index("ix_meeting_kind_id", "kind", "id"),
        Index("ix_meeting_status_id", "status", "id"),
        Index("ix_meeting_place_id_id", "place_id", "id"),
    )

    id: int = Field(sa_column=Column(BigInt, primary_key=True, autoincrement=False))
    slug: str = Field(unique=True)
    base: str = Field(index=True)  # the slug before it was told apart from its namesakes
    key: str  # the least of its records, as sha256:number
    kind: str
    role: str
    status: str
    date_start: date | None = Field(default=None, index=True)
    date_end: date | None = None
    precision: str | None = None
    inferred: bool = False
    place_id: str | None = Field(default=None, foreign_key="place.id")
    place_name: str | None = None
    country: str | None = None
    body_id: str | None = Field(default=None, foreign_key="body.id", index=True)
    quote: str
    quote_language: str
    quote_article: str  # the slug of the article
    quote_anchor: str  # the place on its page
    quote_before: str = ""  # of its sentence, shortened
    quote_after: str = ""
    # {language: {quote, before, after, article, anchor, title}} where sources in other languages say as much
    voices: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    sources: int  # articles that tell it


class MeetingPerson(SQLModel, table=True):
    """Who took part in a meeting, for which side, in which office as the articles word it."""

    __tablename__: ClassVar[str] = "meeting_person"
    __table_args__ = {"sqlite_with_rowid": False}

    meeting_id: int = cascade("meeting.id", primary_key=True)
    position: int = Field(primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    side: str
    office: str | None = None


class Agreement(SQLModel, table=True):
    """One agreement through its life: id and `status` are its last stage's, `kind` and `title` the best told."""

    __tablename__: ClassVar[str] = "agreement"

    id: int = Field(sa_column=Column(BigInt, primary_key=True, autoincrement=False))
    slug: str = Field(unique=True)
    base: str = Field(index=True)
    key: str
    kind: str = Field(index=True)
    status: str
    title: str | None = None
    title_language: str | None = None


class AgreementStage(SQLModel, table=True):
    """An event of type agreement: one stage in the life of one."""

    __tablename__: ClassVar[str] = "agreement_stage"
    __table_args__ = (
        Index("ix_agreement_stage_kind_id", "kind", "id"),
        Index("ix_agreement_stage_status_id", "status", "id"),
        Index("ix_agreement_stage_place_id_id", "place_id", "id"),
    )

    id: int = Field(sa_column=Column(BigInt, primary_key=True, autoincrement=False))
    agreement_id: int = cascade("agreement.id", index=True)
    slug: str = Field(unique=True)
    base: str = Field(index=True)  # the slug before it was told apart from its namesakes
    key: str  # the least of its records, as sha256:number
    page: str  # the slug of its agreement
    kind: str
    role: str
    status: str
    date_start: date | None = Field(default=None, index=True)
    date_end: date | None = None
    precision: str | None = None
    inferred: bool = False
    place_id: str | None = Field(default=None, foreign_key="place.id")
    place_name: str | None = None
    country: str | None = None
    body_id: str | None = Field(default=None, foreign_key="body.id", index=True)
    title: str | None = None
    title_language: str | None = None
    quote: str
    quote_language: str
    quote_article: str  # the slug of the article
    quote_anchor: str  # the place on its page
    quote_before: str = ""  # of its sentence, shortened
    quote_after: str = ""
    # {language: {quote, before, after, article, anchor, title}} where sources in other languages say as much
    voices: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    sources: int


class EventPerson(SQLModel, table=True):
    """Events of either type by person, clustered so that one person's events are read newest first."""

    __tablename__: ClassVar[str] = "event_person"
    __table_args__ = (
        Index("ix_event_person_event_id_position", "event_id", "position", "person_id"),
        {"sqlite_with_rowid": False},
    )

    person_id: int = Field(primary_key=True, foreign_key="person.id")
    event_id: int = Field(sa_column=Column(BigInt, primary_key=True))
    position: int


class EventTopic(SQLModel, table=True):
    """Events of either type by topic, clustered like EventPerson."""

    __tablename__: ClassVar[str] = "event_topic"
    __table_args__ = {"sqlite_with_rowid": False}

    topic: str = Field(primary_key=True)
    event_id: int = Field(sa_column=Column(BigInt, primary_key=True, index=True))


class Record(SQLModel, table=True):
    """What one article says of one meeting or agreement, and to which event it was joined and why."""

    __tablename__: ClassVar[str] = "record"
    __table_args__ = (
        Index("ix_record_article_id_number", "article_id", "number", unique=True),
        Index("ix_record_family_date_start", "family", "spread", "date_start"),
        Index("ix_record_thing", "thing"),
        CheckConstraint("meeting_id IS NULL OR stage_id IS NULL", name="ck_record_one_event"),
    )

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = cascade("article.id")
    number: int  # its place in the article, from 0
    type: str
    kind: str
    role: str
    status: str
    date_start: date | None = None
    date_end: date | None = None
    precision: str | None = None
    inferred: bool = False
    date_reasons: list[Any] = Field(sa_column=Column(JSON, nullable=False))
    place_id: str | None = Field(default=None, foreign_key="place.id")
    place_name: str | None = None
    country: str | None = None
    body_id: str | None = Field(default=None, foreign_key="body.id")
    title: str | None = None
    people: list[Any] = Field(sa_column=Column(JSON, nullable=False))  # {person, name, side, office}: person is a slug
    topics: list[Any] = Field(sa_column=Column(JSON, nullable=False))
    quote: str
    quote_start: int
    quote_end: int
    before: str = ""  # the words of its sentence before and behind it, shortened
    after: str = ""
    anchor: str  # where its quote is lit on the page of the article
    passage: int
    family: str  # what it may merge with (see merge.py)
    spread: int  # the class of its length in days (see merge.py): narrows the search for what overlaps it
    documents: int | None = None  # how many unnamed documents a package counts, 0 where it is not said
    thing: str | None = None  # what is agreed, as the key that joins the stages of an agreement
    meeting_id: int | None = Field(
        default=None, sa_column=Column(BigInt, ForeignKey("meeting.id", ondelete="SET NULL"), index=True)
    )
    stage_id: int | None = Field(
        default=None, sa_column=Column(BigInt, ForeignKey("agreement_stage.id", ondelete="SET NULL"), index=True)
    )
    joined: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON))


class Evidence(SQLModel, table=True):
    """One span behind one field of a record, or, without span, reasons alone. `number` is the `#e12` of the page."""

    __tablename__: ClassVar[str] = "evidence"
    __table_args__ = (Index("ix_evidence_article_id_number", "article_id", "number", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    record_id: int = Field(foreign_key="record.id", index=True, ondelete="CASCADE")
    article_id: int = cascade("article.id")
    number: int  # from 1 within the article
    item: int  # which evidence of the record: several spans may make one
    field: str
    span_start: int | None = None
    span_end: int | None = None
    words: str | None = None
    rule: str
    reasons: list[Any] = Field(sa_column=Column(JSON, nullable=False))


class Remark(SQLModel, table=True):
    """What a careful reader should be told of an article or of one of its records."""

    __tablename__: ClassVar[str] = "remark"

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = cascade("article.id", index=True)
    record_id: int | None = Field(default=None, foreign_key="record.id", index=True, ondelete="CASCADE")
    kind: str
    spans: list[Any] = Field(sa_column=Column(JSON, nullable=False))  # [start, end, words]
    data: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))


class SlugHistory(SQLModel, table=True):
    """A slug that was given once: it leads to whatever event now holds that record of that article."""

    __tablename__: ClassVar[str] = "slug_history"

    slug: str = Field(primary_key=True)
    type: str = Field(primary_key=True)  # meeting, stage, agreement or article
    sha256: str
    number: int


class DataVersion(SQLModel, table=True):
    """One row: a number that grows with every change, for caches."""

    __tablename__: ClassVar[str] = "data_version"

    id: int = Field(default=1, primary_key=True)
    value: int = 0


_SHARED = (
    "id slug kind role status date_start date_end precision inferred place_id place_name country body_id"
    " quote quote_language quote_article quote_anchor quote_before quote_after sources voices"
)
_OWN = ("type", "page", "title", "title_language")
# The view of meetings and agreement stages together; ordered by id it is merged from the two, nothing is sorted.
EVENT = table("event", *(column(name) for name in (*_SHARED.split(), *_OWN)))
