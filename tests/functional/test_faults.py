"""What a wrong address gives: a page that names the fault, never a failure."""

import pytest
from starlette.testclient import TestClient

from tests.site import soup


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("year=abc", "abc"),
        ("year=20222", "20222"),
        ("page=-1", "page"),
        ("q=" + "x" * 10_000, "200"),
        ("kind=tea", "tea"),
        ("status=%3Cscript%3E", "<script>"),
        ("person=nobody", "nobody"),
        ("place=atlantis", "atlantis"),
        ("from=2022-13", "2022-13"),
        ("from=2023&to=2022", "period"),
        ("after=-1", "-1"),
        ("after=99999999999999999999", "9999"),
        ("year=2022&year=2023", "2023"),
        ("topic=%00", "\ufffd"),
        ("q=%ff%fe", None),
        ("person=" + "&person=".join(["wang-yi"] * 9), None),
    ],
    ids=lambda value: (value or "")[:24],
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_nonsense_filter_value_is_named(client: TestClient, language: str, query: str, named: str | None) -> None:
    for path in (f"/{language}/?{query}", f"/{language}/.json?{query}"):
        answer = client.get(path)
        if named is None:
            assert answer.status_code < 500
            continue
        assert answer.status_code == 422
        page = soup(answer.text)
        if language == "en":
            assert named in page.select_one("main").get_text()
        assert page.select_one(f'a[href="/{language}/"]')
        assert not page.select("main script")


@pytest.mark.parametrize(
    "path",
    ["/en/nope", "/xx/", "/en/meetings/nope", "/fr/people/nope", "/en/articles/nope", "/en/places/nope", "/static/x"],
)
def test_what_is_not_there_gets_a_page_that_helps(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert soup(answer.text).select_one('form[method="get"] input[name="q"]')


def test_a_post_is_refused(client: TestClient) -> None:
    assert client.post("/en/").status_code == 405


def test_a_failure_gets_a_page_with_the_security_headers(client: TestClient) -> None:
    app = client.app
    app.add_api_route("/en/broken", lambda: 1 / 0)
    app.router.routes.insert(0, app.router.routes.pop())
    answer = client.get("/en/broken")
    assert answer.status_code == 500
    assert "went wrong" in soup(answer.text).select_one("h1").get_text()
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "ZeroDivisionError" not in answer.text
