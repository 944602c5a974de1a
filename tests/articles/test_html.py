"""Pages: the article without what surrounds it, and what the page says of itself as evidence with its place."""

from datetime import date

import pytest

from app.articles.html import is_page
from app.articles.reading import read_article
from app.articles.source import Refused

REPORT = (
    "<p>Chinese Foreign Minister Wang Yi held talks with his Kazakh counterpart in Astana on Monday and signed a "
    "memorandum.</p><p>The two ministers agreed to open a new border crossing next year, the ministry said.</p>"
)
JSON_LD = (
    '<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "headline": '
    '"Steppe Wire, news"}, {"@type": "NewsArticle", "headline": "Talks in Astana &amp; a new crossing", '
    '"datePublished": "2024-05-20T22:00:00Z", "publisher": {"@type": "Organization", "name": "Steppe Wire"}}]}</script>'
)
FULL = f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Talks | Steppe Wire</title>
<meta property="og:site_name" content="Wire"><link rel="canonical" href="https://example.org/talks">
<meta property="article:published_time" content="2024-05-21T08:00:00+05:00">{JSON_LD}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Talks in Astana &amp; a new crossing</h1><div class="share">Share on Facebook</div>{REPORT}
<p>The words &lt;script&gt;alert(1)&lt;/script&gt; and {{{{ braces }}}} are text here, the ministry's guide said.
</p></article>
<aside><h3>Most read</h3><ul><li><a href="/1">Xi visits Samarkand</a></li></ul></aside>
<section id="comments"><p>A reader thinks that all of this is wonderful news indeed.</p></section>
<footer>Copyright 2024 Steppe Wire</footer><script>var tracker = "Wang Yi";</script></body></html>"""


def page(head: str = "", body: str = f"<article>{REPORT}</article>") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def test_the_report_is_kept_and_its_surroundings_are_not() -> None:
    article = read_article("talks.html", FULL.encode())
    assert article.text.startswith("Talks in Astana & a new crossing\n")
    assert article.text.count("a new crossing") == 1
    assert "signed a memorandum" in article.text
    assert "<script>alert(1)</script> and {{ braces }}" in article.text
    for foreign in ("Home", "Samarkand", "wonderful", "Copyright", "tracker", "Facebook"):
        assert foreign not in article.text


def test_the_page_is_asked_for_what_it_declares() -> None:
    metadata = read_article("talks.html", FULL.encode()).metadata
    assert metadata.title == "Talks in Astana & a new crossing"
    assert metadata.publisher == "Steppe Wire"
    assert metadata.url == "https://example.org/talks"
    assert (metadata.published, metadata.published_from) == (date(2024, 5, 20), "JSON-LD datePublished")


def test_the_words_decide_on_the_language_not_the_attribute() -> None:
    assert read_article("talks.html", FULL.encode()).language == "en"


@pytest.mark.parametrize(
    ("head", "body", "published", "origin"),
    [
        (
            '<meta property="article:published_time" content="2024-05-21T08:00">',
            "",
            date(2024, 5, 21),
            "meta article:published_time",
        ),
        ('<meta name="pubdate" content="20240521">', "", date(2024, 5, 21), "meta pubdate"),
        ("", '<time datetime="2024-05-19T10:00">19 May</time>', date(2024, 5, 19), "time element"),
        ("", '<p class="date">Published: 12 March 2021</p>', date(2021, 3, 12), "page date by htmldate"),
        ('<meta name="date" content="2024-13-41">', "", None, None),
        ("", "", None, None),
    ],
    ids=["meta", "compact", "time", "visible", "impossible", "none"],
)
def test_the_date_comes_with_its_place(head: str, body: str, published: date | None, origin: str | None) -> None:
    found = read_article(
        "a.html", page(head, f"<article><h1>Ministers meet in Astana</h1>{body}{REPORT}</article>")
    ).metadata
    assert (found.published, found.published_from) == (published, origin)


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        ("<title>Ministers meet - Steppe Wire</title>", "<h1>Ministers meet</h1>", "Ministers meet"),
        ("<title>Ministers meet in Astana | Steppe Wire</title>", "", "Ministers meet in Astana"),
        (
            '<meta property="og:title" content="Ministers meet again in Astana">',
            "<h1>The Wire</h1>",
            "Ministers meet again in Astana",
        ),
        (
            '<meta property="og:site_name" content="The Wire">',
            "<h1>The Wire</h1><h1>Ministers meet</h1>",
            "Ministers meet",
        ),
        ("", "<h1>Mi&shy;nis&shy;ters\n  meet</h1>", "Ministers meet"),
        ("", "", None),
    ],
    ids=["h1", "title", "og", "site-name-first", "soft-hyphens", "none"],
)
def test_the_headline_is_not_the_name_of_the_site(head: str, heading: str, title: str | None) -> None:
    article = read_article("a.html", page(head, f"<article>{heading}{REPORT}</article>"))
    assert article.metadata.title == title
    assert article.text.startswith(f"{title}\n" if title else "Chinese Foreign Minister")


def test_soft_hyphens_of_a_page_do_not_reach_the_text() -> None:
    article = read_article(
        "a.html", page(body=f"<article>{REPORT.replace('Minister', 'Mi&shy;nis&#8203;ter')}</article>")
    )
    assert "Foreign Minister Wang Yi" in article.text


def test_broken_markup_is_read() -> None:
    broken = f"<html><head><title>Ministers meet</title><body><div><p>First <b>tag{REPORT}<div></p></b>"
    article = read_article("a.html", broken.encode())
    assert "signed a memorandum" in article.text


def test_a_declared_encoding_of_xhtml_is_followed() -> None:
    text = (
        '<?xml version="1.0" encoding="windows-1252"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">'
        '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr"><head><title>Visite à Pékin</title></head><body>'
        "<h1>Visite à Pékin</h1><p>Le ministre kazakh des Affaires étrangères a été reçu lundi à Pékin par Wang Yi.</p>"
        "<p>Ils ont signé un protocole d’accord sur les consulats, a indiqué le ministère.</p></body></html>"
    )
    article = read_article("a.xhtml", text.encode("cp1252"))
    assert article.text.startswith("Visite à Pékin\n\nLe ministre kazakh des Affaires étrangères")
    assert "protocole d’accord" in article.text


@pytest.mark.parametrize(
    "text",
    [
        "<html><frameset cols='20%,80%'><frame src='a.html'><frame src='b.html'></frameset></html>",
        "<html><body><nav><ul>"
        + "".join(f"<li><a href='/{n}'>Item {n}</a></li>" for n in range(30))
        + "</ul></nav></body></html>",
        "<html></html>",
        "<!-- nothing but a remark -->",
    ],
    ids=["frameset", "menu", "empty", "comment"],
)
def test_a_page_without_an_article_is_refused(text: str) -> None:
    with pytest.raises(Refused, match=r"a\.html: (no article text was found in the page|the page cannot be parsed)"):
        read_article("a.html", text.encode())


@pytest.mark.parametrize("text", ["A report on <b>tags</b>", "<3 from Astana", "-- <html> is a word here", ""])
def test_words_with_brackets_are_no_page(text: str) -> None:
    assert not is_page(text)


def test_json_ld_that_is_broken_is_passed_over() -> None:
    opening = '<script type="application/ld+json">'
    broken = f'{opening}{{"headline": "Half</script>{opening}[1, null]</script>'
    assert read_article("a.html", page(broken)).metadata.title is None
