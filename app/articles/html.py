"""Reads an HTML page: the article's text by trafilatura, title, publisher and dates from JSON-LD, meta and htmldate.

In: a decoded page. Out: the stored text (title, blank line, paragraphs) and its metadata; Refused where none is found.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import lxml.html
import trafilatura
from htmldate import find_date
from trafilatura.settings import use_config

from app.articles.article import Metadata
from app.articles.source import Refused, SourceFile
from app.terms import Language

# trafilatura's default of 250 throws short Chinese articles back with the menu.
_CONFIG = use_config()
_CONFIG.set("DEFAULT", "MIN_EXTRACTED_SIZE", "40")
_CONFIG.set("DEFAULT", "MIN_OUTPUT_SIZE", "20")

_PAGE = re.compile(r"\A\s*(?:<!doctype html|<html\b|<\?xml|<!--|<head\b|<body\b|<article\b|<div\b|<meta\b)", re.IGNORECASE)
_ISO_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_DATE_META = ("article:published_time", "og:published_time", "datePublished", "publishdate", "pubdate", "dc.date.issued",
              "dc.date", "date", "publish-date", "parsely-pub-date", "sailthru.date", "apub:time")  # fmt: skip


def is_page(text: str) -> bool:
    """Tell whether `text` is an HTML page rather than plain words."""
    return bool(_PAGE.match(text[:2000]))


def read_html(source: SourceFile) -> tuple[str, Metadata]:
    """Return the stored text and the metadata of a page."""
    try:
        tree = lxml.html.document_fromstring(re.sub(r"\A\s*<\?xml[^>]*\?>", "", source.text))
    except (lxml.etree.ParserError, ValueError) as error:
        raise Refused(source.name, f"the page cannot be parsed ({error})") from error
    body = trafilatura.extract(
        source.text, output_format="txt", include_comments=False, include_tables=False, favor_precision=True, config=_CONFIG
    )
    if not body or not body.strip():
        raise Refused(source.name, "no article text was found in the page")
    linked = list(_linked_data(tree))
    title = _title(tree, linked)
    published, published_from = _published(source.text, tree, linked)
    metadata = Metadata(
        title=title,
        publisher=_publisher(tree, linked),
        url=_url(tree),
        language=_language(tree),
        published=published,
        published_from=published_from,
    )
    text = body.strip() + "\n"
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}"
    return text, metadata


def _linked_data(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.iterfind('.//script[@type="application/ld+json"]'):
        try:
            found = json.loads(script.text or "")
        except ValueError:
            continue
        stack = found if isinstance(found, list) else [found]
        while stack:
            item = stack.pop()
            if isinstance(item, dict):
                yield item
                graph = item.get("@graph")
                stack.extend(graph if isinstance(graph, list) else [])


def _meta(tree: Any, *names: str) -> str | None:
    for name in names:
        for key in ("property", "name", "itemprop"):
            for node in tree.iterfind(f'.//meta[@{key}="{name}"]'):
                content = " ".join((node.get("content") or "").split())
                if content:
                    return content
    return None


def _title(tree: Any, linked: list[dict[str, Any]]) -> str | None:
    for item in linked:
        headline = item.get("headline")
        if isinstance(headline, str) and headline.strip():
            return " ".join(headline.split())
    for node in tree.iterfind(".//h1"):
        words = " ".join(node.text_content().split())
        if words:
            return words
    found = _meta(tree, "og:title") or tree.findtext(".//title")
    return " ".join(found.split()) if found and found.strip() else None


def _publisher(tree: Any, linked: list[dict[str, Any]]) -> str | None:
    for item in linked:
        publisher = item.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            return " ".join(publisher["name"].split())
    return _meta(tree, "og:site_name", "publisher", "source")


def _url(tree: Any) -> str | None:
    for node in tree.iterfind('.//link[@rel="canonical"]'):
        href = node.get("href") or ""
        if re.match(r"https?://", href):
            return str(href)
    found = _meta(tree, "og:url")
    return found if found and re.match(r"https?://", found) else None


def _language(tree: Any) -> Language | None:
    code = (tree.get("lang") or "").split("-")[0].lower()
    return Language(code) if code in set(Language) else None


def _published(page: str, tree: Any, linked: list[dict[str, Any]]) -> tuple[date | None, str | None]:
    for item in linked:
        day = _day(item.get("datePublished"))
        if day:
            return day, "JSON-LD datePublished"
    for name in _DATE_META:
        day = _day(_meta(tree, name))
        if day:
            return day, f"meta {name}"
    for node in tree.iterfind(".//time"):
        day = _day(node.get("datetime"))
        if day:
            return day, "time element"
    found = find_date(page, original_date=True, extensive_search=False, outputformat="%Y-%m-%d")
    day = _day(found)
    return (day, "page date by htmldate") if day else (None, None)


def _day(value: object) -> date | None:
    match = _ISO_DAY.match(value.strip()) if isinstance(value, str) else None
    if match is None:
        return None
    try:
        return date(int(match.group(1)), int(match.group(2)), int(match.group(3)))
    except ValueError:
        return None
