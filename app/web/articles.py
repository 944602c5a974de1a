"""The list of articles, and the page of one with what was read in it marked."""

from fastapi import APIRouter, Request
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from app.query.articles import read_article, read_articles
from app.query.filters import read_only_cursor
from app.web.deps import Site, Words
from app.web.marks import cut_paragraphs
from app.web.pages import ArticlesPage, OneArticlePage

router = APIRouter()


@router.get("/{language}/articles/")
def list_articles(request: Request, site: Site, words: Words) -> Response:
    """Answer the articles, newest first."""
    before = read_only_cursor(request.query_params.multi_items())
    with site.read(request) as (connection, _index):
        articles = read_articles(connection, before)
    return site.renderer.answer(ArticlesPage(words.gettext("Articles"), articles), words, request)


@router.get("/{language}/articles/{slug}")
def show_article(slug: str, request: Request, site: Site, words: Words) -> Response:
    """Answer one article."""
    with site.read(request) as (connection, _index):
        article = read_article(connection, slug)
    if article is None:
        raise HTTPException(404)
    title = words.article(article.line)
    paragraphs = cut_paragraphs(article.text, article.lines, article.marks)
    titled = any(paragraph.role == "title" for paragraph in paragraphs)
    return site.renderer.answer(OneArticlePage(title, article, paragraphs, titled), words, request)
