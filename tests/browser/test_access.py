"""axe finds nothing on any page, by day and by night, wide and narrow."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

PATHS = [
    "/en/",
    "/fr/?person=wang-yi&year=2022",
    "/en/?kind=treaty&year=2022",
    "/en/?year=abc",
    "/en/nope",
    "/en/meetings/2022-06-07-talks-wang-yi-mukhtar-tleuberdi",
    "/en/meetings/2024-03-29-dialogue-wang-yi-murat-nurtleu",
    "/en/agreements/",
    "/en/agreements/2022-06-07-arrangement-rouvrir-tous-postes-frontaliers",
    "/en/people/",
    "/fr/people/wang-yi",
    "/en/places/astana",
    "/en/articles/",
    "article",
    "/en/about/",
]


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)], ids=["day-wide", "night-narrow"])
@pytest.mark.parametrize("path", PATHS)
def test_axe_finds_no_violation(browser: Browser, base_url: str, path: str, scheme: Any, width: int) -> None:
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 900}, base_url=base_url, reduced_motion="reduce"
    )
    page = context.new_page()
    if path == "article":
        page.goto("/en/?inferred=1")
        path = page.locator(".entry blockquote a").first.get_attribute("href") or ""
    page.goto(path)
    found = Axe().run(
        page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    )
    context.close()
    assert found.violations_count == 0, found.generate_report()
