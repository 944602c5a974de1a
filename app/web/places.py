"""The page of one place."""

from fastapi import APIRouter, Request
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from app.query.details import read_place
from app.web.deps import Site, Words
from app.web.listing import group_months
from app.web.pages import OnePlacePage

router = APIRouter()


@router.get("/{language}/places/{slug}")
def show_place(slug: str, request: Request, site: Site, words: Words) -> Response:
    """Answer one place."""
    with site.read(request) as (connection, index):
        place = read_place(connection, index, slug)
    if place is None:
        raise HTTPException(404)
    name = place.place.in_language(words.language)
    page = OnePlacePage(name, place, group_months(place.entries, words), f"/{words.language}/")
    return site.renderer.answer(page, words, request)
