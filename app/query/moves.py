"""Where an event went whose slug is no longer its own. In: an older slug. Out: the slug of the page that has it now."""

from sqlalchemy import Connection, text

_FOUND = (
    "FROM slug_history JOIN article ON article.sha256 = slug_history.sha256"
    " JOIN record ON record.article_id = article.id AND record.number = slug_history.number"
)
MEETING = text(
    f"SELECT meeting.slug {_FOUND} JOIN meeting ON meeting.id = record.meeting_id"
    " WHERE slug_history.slug = :slug AND slug_history.type = 'meeting'"
)
AGREEMENT = text(
    f"SELECT agreement_stage.page {_FOUND} JOIN agreement_stage ON agreement_stage.id = record.stage_id"
    " WHERE slug_history.slug = :slug AND slug_history.type IN ('agreement', 'stage')"
    " UNION SELECT page FROM agreement_stage WHERE slug = :slug"
)


def find_moved(connection: Connection, type_: str, slug: str) -> str | None:
    """Return the slug under which the event is now, if it is another."""
    found = connection.execute(MEETING if type_ == "meeting" else AGREEMENT, {"slug": slug}).scalars().all()
    return next((now for now in found if now != slug), None)
