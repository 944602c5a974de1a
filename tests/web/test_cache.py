"""The page cache: a kept page is the same page, new data makes a new one, an unchanged one is not sent again."""

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from app.store.engine import open_engine
from app.store.ingest import ingest
from tests.seed import Draft, routine, seed
from tests.site import count_statements, database_url, make_client


@pytest.fixture
def own(tmp_path: Path) -> TestClient:
    """A client of a site that a test may change."""
    seed(database_url(tmp_path), tmp_path).dispose()
    return make_client(database_url(tmp_path))


def add(folder: Path, draft: Draft) -> None:
    """Ingest one more article."""
    file = folder / "added.txt"
    file.write_text(draft.text + "\n", encoding="utf-8")
    engine = open_engine(database_url(folder))
    assert [outcome.why for outcome in ingest(engine, [file], lambda name, _data: draft.reading(name))] == [""]
    engine.dispose()


def test_a_kept_page_costs_one_statement(own: TestClient) -> None:
    first = own.get("/en/")
    with count_statements(own.app.state.site.engine) as sent:
        second = own.get("/en/")
    assert sent == ["SELECT value FROM data_version"]
    assert second.text == first.text


def test_an_unchanged_page_is_not_sent_again(own: TestClient) -> None:
    etag = own.get("/en/").headers["etag"]
    again = own.get("/en/", headers={"If-None-Match": etag})
    assert again.status_code == 304
    assert again.content == b""
    assert again.headers["etag"] == etag


def test_new_articles_show_at_once(own: TestClient, tmp_path: Path) -> None:
    assert "0 entries" in own.get("/en/?year=2035").text
    add(tmp_path, routine(150))
    assert "92 entries" in own.get("/en/").text
    assert "1 entry" in own.get("/en/?year=2035").text


def test_page_and_fragment_and_languages_are_kept_apart(own: TestClient) -> None:
    texts = {
        own.get(address, headers=headers).text
        for address in ("/en/", "/fr/")
        for headers in ({}, {"HX-Request": "true"})
        for _twice in range(2)
    }
    assert len(texts) == 4


def test_each_gets_the_packing_that_it_accepts(own: TestClient) -> None:
    for _twice in range(2):
        for accepted, packed in (("gzip", "gzip"), ("identity", None), ("gzip, br", "br")):
            answer = own.head("/en/", headers={"Accept-Encoding": accepted})
            assert answer.headers.get("content-encoding") == packed


def test_errors_are_not_kept(own: TestClient) -> None:
    assert own.get("/en/?year=abc").headers["cache-control"] == "no-store"
    assert own.get("/en/nope").headers["cache-control"] == "no-store"


def test_a_head_request_has_the_headers_only(own: TestClient) -> None:
    whole, head = own.get("/en/"), own.head("/en/")
    assert head.content == b""
    assert head.headers["etag"] == whole.headers["etag"]


def test_a_cache_of_nothing_still_answers(tmp_path: Path) -> None:
    seed(database_url(tmp_path), tmp_path).dispose()
    client = make_client(database_url(tmp_path), page_cache_entries=0)
    assert client.get("/en/").text == client.get("/en/").text
