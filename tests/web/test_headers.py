"""Headers, static files and weight: nothing inline, nothing from elsewhere, small."""

import re

import brotli
import pytest
from starlette.testclient import TestClient

from tests.site import soup

PAGES = [
    "/en/",
    "/fr/people/",
    "/en/people/wang-yi",
    "/en/agreements/",
    "/en/articles/",
    "/en/about/",
    "/en/places/beijing",
]


@pytest.mark.parametrize("path", [*PAGES, "/en/nope", "/en/?year=abc", "/healthz", "/en/.json"])
def test_every_answer_has_the_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"]
    assert headers["cross-origin-opener-policy"] == "same-origin"


@pytest.mark.parametrize("path", PAGES)
def test_a_page_asks_nothing_of_another_host(client: TestClient, path: str) -> None:
    page = soup(client.get(path).text)
    asked = [tag.get("src") or tag.get("href") for tag in page.select("script, link, img, iframe, source")]
    assert asked
    for address in asked:
        answer = client.get(address)
        assert re.fullmatch(r"/static/[\w.-]+\.[0-9a-f]{12}\.\w+", address)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["cache-control"]
    assert not page.select("style, [style], script:not([src])")


def test_htmx_is_the_version_that_was_installed(client: TestClient) -> None:
    page = soup(client.get("/en/").text)
    address = next(tag["src"] for tag in page.select("script") if "htmx" in tag["src"])
    assert 'version:"2.' in client.get(address).text


def test_the_first_load_is_light(client: TestClient) -> None:
    page = client.get("/en/", headers={"Accept-Encoding": "identity"})
    sent = {"page": len(brotli.compress(page.content, quality=5))}
    for tag in soup(page.text).select("link[rel=stylesheet], script, link[rel=icon]"):
        address = tag.get("src") or tag.get("href")
        stem, _digest, extension = address.rsplit("/", 1)[1].rsplit(".", 2)
        sent[f"{stem}.{extension}"] = len(brotli.compress(client.get(address).content))
    assert sent["page"] <= 18_000
    assert sent["khorgos.css"] <= 10_000
    assert sent["khorgos.js"] <= 4_000
    assert sum(sent.values()) <= 60_000


def test_brotli_is_sent_where_it_is_accepted(client: TestClient) -> None:
    assert client.get("/en/", headers={"Accept-Encoding": "br"}).headers["content-encoding"] == "br"
    assert "content-encoding" not in client.get("/en/", headers={"Accept-Encoding": "identity"}).headers


def test_health_tells_the_data_version(client: TestClient) -> None:
    answer = client.get("/healthz").json()
    assert answer["status"] == "ok"
    assert answer["data_version"] > 0
