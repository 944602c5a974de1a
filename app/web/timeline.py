"""The timeline: the whole page, the fragment that htmx swaps, the entries after a cursor, and the same as JSON."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse, Response

from app.formats.json import list_events
from app.query.filters import parse_selection
from app.query.sources import read_sources
from app.query.timeline import Timeline, read_timeline
from app.web.deps import Site, SiteState, Words
from app.web.listing import group_months, view_chips, view_facets, view_years
from app.web.pages import MoreEntries, TimelinePage
from app.web.rendering import wants_fragment
from app.web.wording import Wording

router = APIRouter()


def make_page(timeline: Timeline, words: Wording, path: str, swap: bool) -> TimelinePage:
    """Return the context of the page."""
    sentence = words.sentence(timeline.selection, timeline.total)
    return TimelinePage(
        title=sentence if timeline.selection.restricted else words.gettext("Timeline"),
        sentence=sentence,
        timeline=timeline,
        years=view_years(timeline, words, path),
        facets=view_facets(timeline, words, path),
        chips=view_chips(timeline.selection, words, path),
        months=group_months(timeline.entries, words),
        path=path,
        swap=swap,
    )


@router.get("/{language}/")
def show_timeline(request: Request, site: Site, words: Words) -> HTMLResponse:
    """Answer the page; to htmx the part that changes; to htmx with a cursor only the entries after it."""
    with site.read(request) as (connection, index):
        selection = parse_selection(request.query_params.multi_items(), index)
        timeline = read_timeline(connection, index, selection)
    path, fragment = f"/{words.language}/", wants_fragment(request)
    if fragment and selection.after is not None:
        months = group_months(timeline.entries, words, selection.after_day)
        return site.renderer.answer(MoreEntries(timeline, months, path), words, request)
    return site.renderer.answer(make_page(timeline, words, path, fragment), words, request)


@router.get("/{language}/.json")
def show_timeline_json(request: Request, site: Site, words: Words) -> Response:
    """Answer the same events with their evidence."""
    return JSONResponse(make_json(request, site, words))


def make_json(request: Request, site: SiteState, words: Wording) -> dict[str, object]:
    """Return the events of the selection as JSON-able data."""
    with site.read(request) as (connection, index):
        selection = parse_selection(request.query_params.multi_items(), index)
        timeline = read_timeline(connection, index, selection, reasons=False)
        sources = read_sources(connection, [entry.id for entry in timeline.entries])
    base = f"{site.settings.site_url}/{words.language}/"
    return list_events(timeline, sources, words.sentence(selection, timeline.total), base)
