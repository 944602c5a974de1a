"""What was read and what was not, by month and publisher; and how well the reading does, as last measured."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, text

from app.query.baseline import BASELINE, Figure, load_baseline, shown_figures

MONTHS = text(
    "SELECT substr(CAST(published AS VARCHAR), 1, 7) AS month, count(*) AS articles,"
    " sum(CASE WHEN relevant THEN 1 ELSE 0 END) AS relevant,"
    " sum((SELECT count(*) FROM record WHERE record.article_id = article.id)) AS records"
    " FROM article GROUP BY 1 ORDER BY 1 DESC"
)
PUBLISHERS = text(
    "SELECT COALESCE(after_publisher, publisher) AS publisher, count(*) AS articles,"
    " sum(CASE WHEN relevant THEN 1 ELSE 0 END) AS relevant,"
    " sum((SELECT count(*) FROM record WHERE record.article_id = article.id)) AS records"
    " FROM article GROUP BY 1 ORDER BY 2 DESC, 1"
)
REFUSED = text("SELECT name, refused FROM source_file WHERE refused IS NOT NULL ORDER BY name LIMIT 200")


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """How many articles of one month or publisher were read, are relevant, and how many records they gave."""

    name: str | None
    articles: int
    relevant: int
    records: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was read, and what was refused with the reason."""

    months: tuple[CoverageRow, ...]
    publishers: tuple[CoverageRow, ...]
    refused: tuple[tuple[str, str], ...]

    @property
    def articles(self) -> int:
        """Return the number of articles read."""
        return sum(row.articles for row in self.months)

    @property
    def relevant(self) -> int:
        """Return the number of articles that are about both sides."""
        return sum(row.relevant for row in self.months)

    @property
    def records(self) -> int:
        """Return the number of records."""
        return sum(row.records for row in self.months)


@dataclass(frozen=True, slots=True)
class Quality:
    """The figures of the last measurement, on articles that no rule was tuned on."""

    rows: tuple[Figure, ...]


def read_coverage(connection: Connection) -> Coverage:
    """Return what was read and refused."""
    return Coverage(
        tuple(CoverageRow(*row) for row in connection.execute(MONTHS)),
        tuple(CoverageRow(*row) for row in connection.execute(PUBLISHERS)),
        tuple((row.name, row.refused) for row in connection.execute(REFUSED)),
    )


def quality(path: Path = BASELINE) -> Quality | None:
    """Return the measured quality of reading, or None where no measurement is there."""
    baseline = load_baseline(path)
    return Quality(tuple(shown_figures(baseline))) if baseline else None
