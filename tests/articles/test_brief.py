"""A brief's front matter becomes metadata, and whatever is wrong in it is said in plain words."""

from datetime import date
from pathlib import Path

import pytest

from app.articles.brief import is_brief
from app.articles.reading import read_article
from app.articles.source import Refused
from app.terms import PassageRole

HEADER = """title: Le ministre kazakh reçu à Pékin
publisher: Khorgos corpus
url: https://example.org/brief
published: 2024-03-30
language: fr
after: Agence Ili | https://example.org/1 | 2024-03-29 | en"""
BODY = "Le ministre kazakh des Affaires étrangères a été reçu vendredi à Pékin par son homologue chinois."


def brief(header: str = HEADER, body: str = BODY) -> bytes:
    return f"---\n{header}\n---\n{body}\n".encode()


def test_the_header_is_read_and_the_title_opens_the_text() -> None:
    article = read_article("fr-1.md", brief())
    assert article.text == f"Le ministre kazakh reçu à Pékin\n\n{BODY}\n"
    assert [line.role for line in article.lines] == [PassageRole.TITLE, PassageRole.BODY]
    metadata = article.metadata
    assert (metadata.published, metadata.published_from) == (date(2024, 3, 30), "front matter")
    assert metadata.after is not None
    assert (metadata.after.publisher, metadata.after.published) == ("Agence Ili", date(2024, 3, 29))


def test_fields_may_be_empty_or_missing() -> None:
    article = read_article(
        "fr-1.md", brief("title: Visite à Pékin\npublished:\n# a note\n\nafter: X | https://e.org | | fr")
    )
    assert article.metadata.published is None
    assert article.metadata.published_from is None
    assert article.metadata.after is not None
    assert article.metadata.after.published is None


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("title: A\nauthor: B", "line 3: expected one of title, .* found 'author: B'"),
        ("title: A\nno colon here", "line 3"),
        ("title: A\ntitle: B", "line 3: title is given twice"),
        ("published: 2024-13-01", "published is not a date like 2022-06-08: '2024-13-01'"),
        ("published: 29 mars 2024", "published is not a date"),
        ("published: 2024-03-29 or so", "published is not a date"),
        ("language: french", "language is none of fr, en, ru, zh, kk: 'french'"),
        ("after: Agence Ili, 29 March", "after must read publisher | address | date | language".replace("|", r"\|")),
        ("after: Agence Ili | ftp://example.org | 2024-03-29 | fr", "after must read"),
        ("after: Agence Ili | https://example.org | March | fr", "after is not a date"),
    ],
)
def test_a_wrong_header_is_refused_with_what_is_wrong(header: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason) as refused:
        read_article("fr-1.md", brief(header))
    assert refused.value.name == "fr-1.md"


def test_a_header_that_never_closes_is_refused() -> None:
    with pytest.raises(Refused, match="no closing --- line"):
        read_article("fr-1.md", f"---\ntitle: A\n\n{BODY}\n".encode())


@pytest.mark.parametrize("body", ["", "  \n\n\t"])
def test_a_brief_without_text_is_refused(body: str) -> None:
    with pytest.raises(Refused, match="no text after its front matter"):
        read_article("fr-1.md", brief(body=body))


@pytest.mark.parametrize("text", ["---\nA rule of dashes opens many a plain text.", "-- (Xinhua) --\ntitle: no", ""])
def test_dashes_alone_make_no_brief(text: str) -> None:
    assert not is_brief(text)


def test_every_brief_of_the_corpus_is_read(root: Path) -> None:
    paths = sorted((root / "corpus").rglob("*.md"))
    assert paths
    for path in paths:
        article = read_article(path.name, path.read_bytes())
        roles = [line.role for line in article.lines]
        assert roles[0] is PassageRole.TITLE, path.name
        assert set(roles[1:]) == {PassageRole.BODY}, path.name
        assert article.language == path.parent.name, path.name
        assert article.metadata.after is not None, path.name
