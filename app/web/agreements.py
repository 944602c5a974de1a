"""The register of agreements, and the page of one."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.query.agreements import read_agreements
from app.query.details import read_agreement
from app.query.filters import read_only_cursor
from app.web.deps import Site, Words
from app.web.moved import answer_missing
from app.web.pages import AgreementPage, AgreementsPage

router = APIRouter()


@router.get("/{language}/agreements/")
def list_agreements(request: Request, site: Site, words: Words) -> Response:
    """Answer the register, newest first."""
    before = read_only_cursor(request.query_params.multi_items())
    with site.read(request) as (connection, _index):
        agreements = read_agreements(connection, before)
    return site.renderer.answer(AgreementsPage(words.gettext("Agreements"), agreements), words, request)


@router.get("/{language}/agreements/{slug}")
def show_agreement(slug: str, request: Request, site: Site, words: Words) -> Response:
    """Answer one agreement through its life, or lead on from an older slug."""
    with site.read(request) as (connection, index):
        agreement = read_agreement(connection, index, slug)
        if agreement is None:
            return answer_missing(connection, "agreement", slug, words.language)
    kind = words.term("kinds", agreement.kind)
    called = agreement.title_in(words.language)
    title = f"{kind}: {called.words}" if called else kind
    return site.renderer.answer(AgreementPage(title, agreement), words, request)
