"""Reads an HTML page: the article's text by trafilatura, title, publisher and dates from JSON-LD, meta and htmldate.

In: a decoded page. Out: the stored text (title, blank line, paragraphs) and its metadata; Refused where none is found.
"""

import json
import re
from datetime import date
from functools import cache
from html import unescape
from typing import Any

import lxml.html

from app.articles.article import Metadata
from app.articles.source import Refused, SourceFile
from app.terms import Language
from app.text.normalise import compose

_PAGE = re.compile(r"\A\s*<(?:!doctype html|html\b|\?xml|!--|head\b|body\b|article\b|div\b|meta\b)", re.IGNORECASE)
_ISO_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_DATE_META = ("article:published_time", "og:published_time", "datePublished", "publishdate", "pubdate",
              "dc.date.issued", "dc.date", "date",
              "publish-date", "parsely-pub-date", "sailthru.date", "apub:time")  # fmt: skip


@cache
def _config() -> Any:
    from trafilatura.settings import use_config

    config = use_config()
    # The default of 250 throws short Chinese articles back with the menu.
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "40")
    config.set("DEFAULT", "MIN_OUTPUT_SIZE", "20")
    return config


def is_page(text: str) -> bool:
    """Tell whether `text` is an HTML page rather than plain words."""
    return bool(_PAGE.match(text[:2000]))


def read_html(source: SourceFile) -> tuple[str, Metadata]:
    """Return the stored text and the metadata of a page."""
    import trafilatura  # takes as long to import as all the rest: who reads plain texts need not wait for it

    try:
        tree = lxml.html.document_fromstring(re.sub(r"\A\s*<\?xml[^>]*\?>", "", source.text))
    except (lxml.etree.ParserError, ValueError) as error:
        raise Refused(source.name, f"the page cannot be parsed ({error})") from error
    body = trafilatura.extract(
        source.text,
        output_format="txt",
        include_comments=False,
        include_tables=False,
        favor_precision=True,
        config=_config(),
    )
    if not body or not body.strip():
        raise Refused(source.name, "no article text was found in the page")
    linked = _linked_data(tree)
    publisher = _publisher(tree, linked)
    title = _title(tree, linked, publisher)
    published, published_from = _published(source.text, tree, linked)
    metadata = Metadata(
        title=title,
        publisher=publisher,
        url=_url(tree),
        language=_language(tree),
        published=published,
        published_from=published_from,
    )
    text = compose(body).strip() + "\n"
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}"
    return text, metadata


def _linked_data(tree: Any) -> list[dict[str, Any]]:
    """The objects of the page's JSON-LD, articles first: a site's own object stands beside them."""
    items: list[dict[str, Any]] = []
    for script in tree.iterfind('.//script[@type="application/ld+json"]'):
        try:
            found = json.loads(script.text or "", strict=False)
        except ValueError:
            continue
        stack = found if isinstance(found, list) else [found]
        while stack:
            item = stack.pop()
            if isinstance(item, dict):
                items.append(item)
                graph = item.get("@graph")
                stack.extend(graph if isinstance(graph, list) else [])
    return sorted(items, key=lambda item: not re.search("Article|Report|Posting", str(item.get("@type"))))


def _meta(tree: Any, *names: str) -> str | None:
    for name in names:
        for key in ("property", "name", "itemprop"):
            for node in tree.iterfind(f'.//meta[@{key}="{name}"]'):
                content = " ".join((node.get("content") or "").split())
                if content:
                    return content
    return None


def _title(tree: Any, linked: list[dict[str, Any]], publisher: str | None) -> str | None:
    """The headline: of the JSON-LD, else the h1 that the page's own title repeats (another is the site's name)."""
    for item in linked:
        if headline := _one_line(item.get("headline")):
            return headline
    shared, whole = _one_line(_meta(tree, "og:title")), _one_line(tree.findtext(".//title"))
    found = [_one_line(node.text_content()) for node in tree.iterfind(".//h1")]
    headings = [words for words in found if words and words != publisher]
    for heading in headings:
        if heading in f"{shared} {whole}":
            return heading
    if shared:
        return _without_site(shared, publisher)
    return headings[0] if headings else _without_site(whole, publisher) if whole else None


def _one_line(value: object) -> str | None:
    words = " ".join(compose(unescape(value)).split()) if isinstance(value, str) else ""
    return words or None


def _without_site(title: str, publisher: str | None) -> str:
    head, _, site = title.rpartition(" | ")
    if not head:
        head, _, site = title.rpartition(" - ")
    named = site == publisher or (" | " in title and len(site.split()) <= 4)
    return head if named and len(head.split()) >= 3 else title


def _publisher(tree: Any, linked: list[dict[str, Any]]) -> str | None:
    for item in linked:
        publisher = item.get("publisher")
        if isinstance(publisher, dict) and (name := _one_line(publisher.get("name"))):
            return name
    return _one_line(_meta(tree, "og:site_name", "publisher", "source"))


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
    from htmldate import find_date

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
