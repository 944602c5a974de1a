"""The page about the method, what was read, and how well."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.query.coverage import quality, read_coverage
from app.web.deps import Site, Words
from app.web.pages import AboutPage

router = APIRouter()


@router.get("/{language}/about/")
def show_about(request: Request, site: Site, words: Words) -> Response:
    """Answer method, coverage and measured quality."""
    with site.read(request) as (connection, _index):
        coverage = read_coverage(connection)
    return site.renderer.answer(AboutPage(words.gettext("About"), coverage, quality()), words, request)
