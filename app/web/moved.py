"""The answer where no event has a slug: a permanent redirect if it once had, else not found."""

from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection
from starlette.exceptions import HTTPException

from app.query.moves import find_moved

FOLDERS = {"meeting": "meetings", "agreement": "agreements"}


def answer_missing(connection: Connection, type_: str, slug: str, language: str) -> Response:
    """Lead on to the page that now holds the event, or say that there is none."""
    now = find_moved(connection, type_, slug)
    if now is None:
        raise HTTPException(404)
    return RedirectResponse(f"/{language}/{FOLDERS[type_]}/{now}", 308)
