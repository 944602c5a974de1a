"""The register of agreements: each with where it stands, newest first by its last stage."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

from app.query.entry import Title, Voices, choose_title, read_voices
from app.query.index import as_day

PAGE_SIZE = 100

AGREEMENTS = text(
    "SELECT agreement.id, agreement.slug, agreement.kind, agreement.status, agreement.title, agreement.title_language,"
    " stage.date_start, stage.date_end, stage.precision, stage.inferred, stage.quote, stage.quote_language,"
    " stage.voices,"
    " (SELECT count(*) FROM agreement_stage WHERE agreement_stage.agreement_id = agreement.id) AS stages"
    " FROM agreement LEFT JOIN agreement_stage AS stage ON stage.id ="
    " (SELECT max(id) FROM agreement_stage WHERE agreement_stage.agreement_id = agreement.id)"
    " WHERE agreement.id < :before ORDER BY agreement.id DESC LIMIT :limit"
)
TOTAL = text("SELECT count(*) FROM agreement")


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One agreement in the register, with the date of its last stage."""

    slug: str
    kind: str
    status: str
    title: str | None
    title_language: str | None
    start: date | None
    end: date | None
    precision: str
    inferred: bool
    quote: str
    quote_language: str
    voices: Voices
    stages: int

    def title_in(self, language: str) -> Title:
        """Return the title in the reader's language, or the words that tell of it where it has none."""
        title = choose_title(self.title, self.title_language, self.voices, language)
        return title or Title(self.quote, self.quote_language)


@dataclass(frozen=True, slots=True)
class AgreementList:
    """One page of the register; `further` is the cursor of the next."""

    rows: tuple[AgreementRow, ...]
    total: int
    further: int | None


def read_agreements(connection: Connection, before: int | None) -> AgreementList:
    """Return the agreements below a cursor."""
    rows = connection.execute(AGREEMENTS, {"before": before or 1 << 62, "limit": PAGE_SIZE + 1}).all()
    lines = tuple(
        AgreementRow(
            row.slug,
            row.kind,
            row.status,
            row.title,
            row.title_language,
            as_day(row.date_start),
            as_day(row.date_end),
            row.precision or "day",
            bool(row.inferred),
            row.quote or "",
            row.quote_language or "",
            read_voices(row.voices),
            row.stages,
        )
        for row in rows[:PAGE_SIZE]
    )
    total = connection.execute(TOTAL).scalar() or 0
    return AgreementList(lines, total, rows[PAGE_SIZE - 1].id if len(rows) > PAGE_SIZE else None)
