"""Pages for what cannot be answered: not found, not understood, broken. Each says what to do next."""

import logging

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from starlette.exceptions import HTTPException

from app.query.filters import BadFilter
from app.web.deps import LANGUAGES, SiteState
from app.web.headers import SECURITY_HEADERS
from app.web.listing import FACET_LABELS
from app.web.pages import ErrorPage
from app.web.preference import choose_language
from app.web.wording import Wording, wording

log = logging.getLogger(__name__)

PROBLEMS = {
    "unknown": "There is no filter of this name.",
    "year": "A year has four digits, such as 2022.",
    "day": "A date is written 2022-06-07, 2022-06 or 2022.",
    "person": "Nobody in the register has this name in addresses.",
    "place": "No place in the register has this name in addresses.",
    "choice": "This is none of the values that the filter takes.",
    "cursor": "This page of the list does not exist.",
    "too_long": "A search takes at most 200 characters.",
    "too_many": "This filter is given more often than it can be.",
    "backwards": "The period begins after it ends.",
}


def reader_words(request: Request) -> Wording:
    """Return the words of the language of the address, or of the one that the browser asks for."""
    language = request.url.path.split("/")[1]
    if language not in LANGUAGES:
        language = choose_language(request.headers.get("accept-language", ""), LANGUAGES)
    return wording(language)


def answer(request: Request, page: ErrorPage, words: Wording) -> HTMLResponse:
    """Return an error page."""
    site: SiteState = request.app.state.site
    response = site.renderer.answer(page, words, request, page.status)
    response.headers["Cache-Control"] = "no-store"
    return response


async def answer_bad_filter(request: Request, error: Exception) -> Response:
    """Say which value of the address cannot be understood, and what would be right."""
    assert isinstance(error, BadFilter)
    words = reader_words(request)
    label = words.gettext(FACET_LABELS.get(error.name, error.name))
    title = words.gettext("This filter cannot be understood: %(name)s") % {"name": label}
    problem = words.gettext(PROBLEMS[error.problem])
    hint = words.gettext("Correct the address, or begin again from the whole timeline.")
    return answer(request, ErrorPage(title, 422, problem, hint, error), words)


async def answer_http_error(request: Request, error: Exception) -> Response:
    """Say that there is no such page, or what else is wrong with the request."""
    assert isinstance(error, HTTPException)
    words = reader_words(request)
    if error.status_code == 404:
        title = words.gettext("There is no such page")
        message = words.gettext("Nothing is kept under this address.")
    else:
        title = words.gettext("This request cannot be answered")
        message = words.gettext("The server says: %(detail)s") % {"detail": error.detail}
    hint = words.gettext("Search the timeline, or look in the lists of people, agreements and articles.")
    return answer(request, ErrorPage(title, error.status_code, message, hint), words)


async def answer_failure(request: Request, error: Exception) -> Response:
    """Say that the fault is the site's, and keep the details for its log."""
    log.error("failed on %s", request.url.path, exc_info=error)
    words = reader_words(request)
    title = words.gettext("Something went wrong here")
    message = words.gettext("The fault is on this side and has been noted.")
    hint = words.gettext("Try again in a moment, or go back to the timeline.")
    response = answer(request, ErrorPage(title, 500, message, hint), words)
    # This answer is made outside the middleware that adds them to all others.
    response.headers.update(SECURITY_HEADERS)
    return response


def install(app: FastAPI) -> None:
    """Make the application answer errors with these pages."""
    app.add_exception_handler(BadFilter, answer_bad_filter)
    app.add_exception_handler(HTTPException, answer_http_error)
    app.add_exception_handler(500, answer_failure)
