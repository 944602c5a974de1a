"""The list of people, and the page of one."""

from fastapi import APIRouter, Request
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from app.query.details import read_people_list, read_person
from app.web.deps import Site, Words
from app.web.listing import group_months
from app.web.pages import OnePersonPage, PeoplePage

router = APIRouter()

SIDES = ("CN", "KZ", "other")


@router.get("/{language}/people/")
def list_people(request: Request, site: Site, words: Words) -> Response:
    """Answer everybody who takes part in an event, by side."""
    with site.read(request) as (connection, index):
        lines = read_people_list(connection, index)
    sides = tuple((side, found) for side in SIDES if (found := tuple(x for x in lines if x.person.side == side)))
    return site.renderer.answer(PeoplePage(words.gettext("People"), sides), words, request)


@router.get("/{language}/people/{slug}")
def show_person(slug: str, request: Request, site: Site, words: Words) -> Response:
    """Answer one person."""
    with site.read(request) as (connection, index):
        person = read_person(connection, index, slug)
    if person is None:
        raise HTTPException(404)
    name = person.person.in_language(words.language)
    page = OnePersonPage(name, person, group_months(person.entries, words), f"/{words.language}/")
    return site.renderer.answer(page, words, request)
