"""Articles: the list of those read, and one with its text and everything that was read in it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, bindparam, text

from app.mentions.mention import Reason
from app.query.sources import ArticleLine, Source, from_json, make_article_line, read_article_sources
from app.query.timeline import read_reasons

PAGE_SIZE = 100

_LINE = (
    "article.id, article.slug, article.title AS article_title, article.publisher, article.language, article.published,"
    " article.after_publisher, article.after_url, article.after_published, article.url, article.relevant"
)
ARTICLES = text(
    f"SELECT {_LINE}, (SELECT count(*) FROM record WHERE record.article_id = article.id) AS records FROM article"
    " WHERE article.id < :before ORDER BY article.id DESC LIMIT :limit"
)
TOTAL = text("SELECT count(*) FROM article")
ARTICLE = text(
    f"SELECT {_LINE}, article.published_shown, article.published_inferred, article.published_reasons,"
    " article.after_language, article.text, article.lines, article.name FROM article WHERE article.slug = :slug"
)
EVENTS = text("SELECT id, type, page FROM event WHERE id IN :ids").bindparams(bindparam("ids", expanding=True))


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in the list, with what came of it."""

    line: ArticleLine
    relevant: bool
    records: int


@dataclass(frozen=True, slots=True)
class ArticleList:
    """One page of articles, newest first; `further` is the cursor of the next."""

    rows: tuple[ArticleRow, ...]
    total: int
    further: int | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A read span of the text: `anchor` is e12 (words behind a field) or r0 (the words that state a record)."""

    start: int
    end: int
    anchor: str
    field: str
    record: int


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """One article: its text, the roles of its lines, the marks in it and the records that were read."""

    line: ArticleLine
    name: str
    relevant: bool
    published_shown: str | None
    published_inferred: bool
    published_reasons: tuple[Reason, ...]
    after_language: str | None
    text: str
    lines: tuple[tuple[int, int, str], ...]
    marks: tuple[Mark, ...]
    sources: tuple[Source, ...]
    pages: dict[int, tuple[str, str]]

    @property
    def published(self) -> date | None:
        """Return the article's own date."""
        return self.line.published


def read_articles(connection: Connection, before: int | None) -> ArticleList:
    """Return the newest articles below a cursor."""
    rows = connection.execute(ARTICLES, {"before": before or 1 << 62, "limit": PAGE_SIZE + 1}).all()
    lines = tuple(ArticleRow(make_article_line(row), bool(row.relevant), row.records) for row in rows[:PAGE_SIZE])
    total = connection.execute(TOTAL).scalar() or 0
    return ArticleList(lines, total, rows[PAGE_SIZE - 1].id if len(rows) > PAGE_SIZE else None)


def read_article(connection: Connection, slug: str) -> ArticlePage | None:
    """Return an article by its slug."""
    row = connection.execute(ARTICLE, {"slug": slug}).one_or_none()
    if row is None:
        return None
    sources = read_article_sources(connection, row.id)
    ids = sorted({source.event for source in sources if source.event})
    found = connection.execute(EVENTS, {"ids": ids}).all() if ids else []
    return ArticlePage(
        line=make_article_line(row),
        name=row.name,
        relevant=bool(row.relevant),
        published_shown=row.published_shown,
        published_inferred=bool(row.published_inferred),
        published_reasons=read_reasons(row.published_reasons),
        after_language=row.after_language,
        text=row.text,
        lines=tuple((int(line[0]), int(line[1]), str(line[2])) for line in from_json(row.lines) or []),
        marks=find_marks(sources),
        sources=sources,
        pages={event.id: (event.type, event.page) for event in found},
    )


def find_marks(sources: tuple[Source, ...]) -> tuple[Mark, ...]:
    """Return every span that a record rests on: the words that state it, and those behind each field."""
    quotes = [Mark(s.quote_start, s.quote_end, f"r{s.number}", "quote", s.number) for s in sources]
    words = [
        Mark(words.start, words.end, words.anchor, support.field, source.number)
        for source in sources
        for support in source.evidence
        for words in support.words
    ]
    return (*quotes, *words)
