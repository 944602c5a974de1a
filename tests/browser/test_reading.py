"""What a reader does in a browser: filter, follow a fact to its words, go back; with and without script."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

TALKS = "/en/meetings/2022-06-07-talks-wang-yi-mukhtar-tleuberdi"
LIT = "el => getComputedStyle(el).outlineStyle"


def test_filter_by_minister_then_year_then_back(page: Page, base_url: str, faults: list[str]) -> None:
    page.goto(f"{base_url}/en/")
    loads: list[str] = []
    page.on("request", lambda request: loads.append(request.resource_type))
    page.locator(".panel").get_by_role("link", name="Wang Yi").click()
    expect(page.locator("#shown")).to_have_text(re.compile(r"^Meetings and agreements with Wang Yi: \d+ entries$"))
    expect(page).to_have_url(re.compile(r"/en/\?person=wang-yi$"))
    expect(page).to_have_title(re.compile("with Wang Yi"))
    assert "document" not in loads, "htmx swaps a part, it does not load a page"
    page.get_by_role("link", name=re.compile("^2022:")).click()
    expect(page.locator("#shown")).to_have_text(re.compile("with Wang Yi in 2022"))
    page.go_back()
    expect(page.locator("#shown")).to_have_text(re.compile(r"with Wang Yi: \d+"))
    page.go_back()
    expect(page.locator("#shown")).to_have_text("Meetings and agreements: 91 entries")
    expect(page.locator("header.site")).to_be_visible()
    page.reload()
    expect(page.locator("#shown")).to_have_text("Meetings and agreements: 91 entries")


def test_what_a_filter_shows_is_announced_and_focus_stays(page: Page, base_url: str, faults: list[str]) -> None:
    page.goto(f"{base_url}/en/")
    link = page.locator("#f-kind-visit")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#announce")).to_have_text(re.compile("^Visits: "))
    expect(page.locator("#f-kind-visit")).to_be_focused()


def test_load_more_adds_entries_in_place(page: Page, base_url: str, faults: list[str]) -> None:
    page.goto(f"{base_url}/en/")
    expect(page.locator(".entry")).to_have_count(50)
    page.get_by_role("link", name="Load more").click()
    expect(page.locator(".entry")).to_have_count(91)
    expect(page).to_have_url(f"{base_url}/en/")


def test_an_excerpt_opens_the_article_with_its_words_lit(page: Page, base_url: str, faults: list[str]) -> None:
    page.goto(f"{base_url}{TALKS}")
    page.get_by_role("link", name="mardi", exact=True).click()
    mark = page.locator("mark:target")
    expect(mark).to_have_text("mardi")
    expect(mark).to_be_in_viewport()
    assert mark.evaluate(LIT) == "solid"
    page.locator("aside").get_by_role("link", name="Talks").click()
    expect(page).to_have_url(f"{base_url}{TALKS}")


def test_everything_works_without_script(plain: Page) -> None:
    plain.goto("/en/")
    plain.locator(".panel").get_by_role("link", name="Mukhtar Tleuberdi").click()
    plain.get_by_role("link", name=re.compile("^2022:")).click()
    expect(plain.locator("#shown")).to_have_text(re.compile("with Mukhtar Tleuberdi in 2022"))
    plain.locator("#f-kind-talks").click()
    plain.locator(".entry blockquote a").first.click()
    mark = plain.locator("mark:target")
    expect(mark).to_be_in_viewport()
    assert plain.url.split("#")[1] == mark.get_attribute("id")
    plain.goto("/en/")
    plain.get_by_role("link", name="Load more").click()
    expect(plain.locator(".entry")).to_have_count(41)
    plain.goto("/en/")
    plain.get_by_label("Search").fill("frontaliers")
    plain.get_by_role("button", name="Apply").click()
    expect(plain.locator("#shown")).to_have_text(re.compile("matching “frontaliers”: 1 entry"))


def test_the_form_keeps_the_filters_and_leaves_empty_fields_out(page: Page, base_url: str, faults: list[str]) -> None:
    page.goto(f"{base_url}/en/?person=wang-yi")
    page.get_by_label("From").fill("2022")
    page.get_by_role("button", name="Apply").click()
    expect(page.locator("#shown")).to_have_text(re.compile("with Wang Yi from 1 January 2022"))
    assert page.url == f"{base_url}/en/?person=wang-yi&from=2022"


def test_a_fault_in_the_form_is_told(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/en/")
    page.get_by_label("From").fill("yesterday")
    page.get_by_role("button", name="Apply").click()
    expect(page.locator("h1")).to_have_text("This filter cannot be understood: From")


def test_on_a_telephone_the_filters_are_a_drawer(narrow: Page) -> None:
    narrow.goto("/en/")
    link = narrow.locator(".panel").get_by_role("link", name="Wang Yi")
    expect(link).not_to_be_visible()
    narrow.locator(".filters > summary").click()
    link.click()
    expect(narrow.locator("#shown")).to_have_text(re.compile("with Wang Yi"))
    expect(narrow.locator("#shown")).to_be_in_viewport()


@pytest.mark.parametrize("path", ["/en/", "/fr/?year=2022", TALKS, "/en/people/wang-yi", "/en/about/", "/en/articles/"])
def test_nothing_is_wider_than_a_telephone(narrow: Page, path: str) -> None:
    narrow.goto(path)
    assert narrow.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_reasons_of_an_inferred_date_show_on_focus_and_go_at_escape(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/en/?inferred=1")
    button = page.locator(".inferred").first
    tip = page.get_by_role("tooltip").first
    expect(tip).not_to_be_visible()
    button.focus()
    expect(tip).to_be_visible()
    expect(tip).to_contain_text("which leaves 2022")
    page.keyboard.press("Escape")
    expect(tip).not_to_be_visible()
    page.locator("h1").hover()
    button.hover()
    expect(tip).to_be_visible()


def test_the_keyboard_alone_reaches_a_fact(page: Page, base_url: str, faults: list[str]) -> None:
    page.goto(f"{base_url}/en/?kind=talks&year=2022&person=mukhtar-tleuberdi")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    for _step in range(120):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('blockquote') !== null"):
            break
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    expect(page.locator("mark:target")).to_be_in_viewport()
