"""The timeline through its pages: filters, counts, cursor, fragment, JSON."""

import pytest
from starlette.testclient import TestClient

from tests.site import soup


def shown(client: TestClient, address: str) -> str:
    """Return the sentence above a list."""
    page = soup(client.get(address).text)
    return page.select_one("#shown").get_text()


def links(client: TestClient, address: str) -> list[str]:
    """Return the addresses of the entries of a page, with those of all pages after it."""
    page = soup(client.get(address).text)
    found = [link["href"] for link in page.select(".entry h4 a")]
    more = page.select_one("#more a")
    return found + (links(client, more["href"]) if more else [])


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("/en/", "Meetings and agreements: 91 entries"),
        ("/en/?kind=talks&person=wang-yi&year=2022", "Talks with Wang Yi in 2022: 1 entry"),
        ("/fr/?kind=talks&person=wang-yi&year=2022", "Entretiens avec Wang Yi en 2022\u00a0: 1 entrée"),
        ("/en/?person=wang-yi&person=murat-nurtleu&year=2024", None),
        ("/en/?type=agreement&topic=border", "Agreements about border: 1 entry"),
        ("/en/?status=planned", "Meetings and agreements (planned): 1 entry"),
        ("/en/?place=astana&from=2022-06&to=2022-06", None),
        ("/en/?inferred=1", "Meetings and agreements with an inferred date: 2 entries"),
        ("/en/?source=fr&year=2024", "Meetings and agreements in 2024 told in French: 1 entry"),
        ("/en/?q=frontaliers", "Meetings and agreements matching “frontaliers”: 1 entry"),
    ],
    ids=lambda value: value if value and value.startswith("/") else "",
)
def test_a_filter_shows_as_many_entries_as_it_says(client: TestClient, address: str, sentence: str | None) -> None:
    text = shown(client, address)
    if sentence is not None:
        assert text == sentence
    said = int("".join(c for c in text.rsplit(":", 1)[1] if c.isdigit()))
    assert said == len(links(client, address)) > 0


def test_pages_by_cursor_hold_every_entry_once_newest_first(client: TestClient) -> None:
    found = links(client, "/en/?type=meeting")
    assert len(found) == len(set(found)) == 81
    dates = [link.rsplit("/", 1)[1][:4] for link in found if link.rsplit("/", 1)[1][:4].isdigit()]
    assert dates == sorted(dates, reverse=True)


def test_counts_beside_the_list_are_what_their_links_give(client: TestClient) -> None:
    page = soup(client.get("/en/?person=wang-yi").text)
    options = page.select(".panel > ul > li > a:not([aria-current])")
    assert len(options) > 15
    for option in options[::4]:
        count = int(option.select_one(".n").get_text())
        assert f"{count} entr" in shown(client, option["href"]), option["href"]


def test_bars_of_the_strip_lead_to_their_year(client: TestClient) -> None:
    page = soup(client.get("/en/?kind=visit").text)
    bar = page.select_one('.strip a[href$="year=2019"]')
    year, count = bar["aria-label"].split(": ")
    assert shown(client, bar["href"]) == f"Visits in {year}: {count}"


def test_every_chip_removes_its_filter_and_no_other(client: TestClient) -> None:
    page = soup(client.get("/en/?person=wang-yi&person=murat-nurtleu&year=2024&kind=dialogue").text)
    chips = [chip["href"] for chip in page.select(".chips a:not(.plain)")]
    assert chips == [
        "/en/?person=wang-yi&person=murat-nurtleu&year=2024",
        "/en/?kind=dialogue&person=murat-nurtleu&year=2024",
        "/en/?kind=dialogue&person=wang-yi&year=2024",
        "/en/?kind=dialogue&person=wang-yi&person=murat-nurtleu",
    ]


def test_an_empty_list_says_which_filter_to_loosen(client: TestClient) -> None:
    page = soup(client.get("/en/?kind=dialogue&year=2022&person=wang-yi").text)
    offers = {link.get_text(): link["href"] for link in page.select(".empty a")}
    assert offers == {
        "without “Dialogue session”": "/en/?person=wang-yi&year=2022",
        "without “2022”": "/en/?kind=dialogue&person=wang-yi",
    }
    for address in offers.values():
        assert links(client, address)


def test_htmx_gets_the_part_and_a_restored_page_the_whole(client: TestClient) -> None:
    address = "/en/?year=2022"
    whole = client.get(address)
    part = client.get(address, headers={"HX-Request": "true"})
    restored = client.get(address, headers={"HX-Request": "true", "HX-History-Restore-Request": "true"})
    assert "<html" in whole.text
    assert "<html" in restored.text
    assert "<html" not in part.text
    assert "HX-Request" in whole.headers["vary"]
    assert "HX-Request" in part.headers["vary"]
    list_of = lambda text: str(soup(text).select_one(".list"))  # noqa: E731
    assert list_of(part.text) == list_of(whole.text)


def test_htmx_with_a_cursor_gets_only_the_next_entries(client: TestClient) -> None:
    more = soup(client.get("/en/").text).select_one("#more a")
    assert more["href"] == more["hx-get"]
    part = soup(client.get(more["href"], headers={"HX-Request": "true"}).text)
    assert part.select(".entry")
    headings = [heading.get_text() for heading in soup(client.get("/en/").text).select(".year, .month")]
    assert not {h.get_text() for h in part.select(".year, .month:not(.unseen)")} & set(headings)
    assert not part.select("#shown, .filters")


def test_json_of_the_same_address_has_the_same_events_with_evidence(client: TestClient) -> None:
    page = soup(client.get("/en/?person=mukhtar-tleuberdi&year=2022").text)
    data = client.get("/en/.json?person=mukhtar-tleuberdi&year=2022").json()
    assert [event["url"].split("/en/")[1] for event in data["events"]] == [
        link["href"].split("/en/")[1] for link in page.select(".entry h4 a")
    ]
    talks = next(event for event in data["events"] if event["kind"] == "talks")
    assert talks["date_start"] == "2022-06-07"
    assert talks["date_inferred"] is True
    assert talks["date_reasons"][1]["code"] == "office_held"
    fields = {item["field"]: [words["text"] for words in item["words"]] for item in talks["sources"][0]["evidence"]}
    assert fields["place"] == ["à Nour-Soultan"]
    assert fields["person:Wang Yi"] == ["Wang Yi"]


def test_two_articles_on_one_event_are_one_entry(client: TestClient) -> None:
    page = soup(client.get("/en/?kind=dialogue").text)
    (entry,) = page.select(".entry")
    assert "2 sources" in entry.get_text()


@pytest.mark.parametrize(("language", "quoted"), [("fr", "fr"), ("en", "en"), ("kk", "fr")])
def test_readers_see_the_words_of_a_source_in_their_language(client: TestClient, language: str, quoted: str) -> None:
    page = soup(client.get(f"/{language}/?kind=dialogue&year=2024").text)
    (entry,) = page.select(".entry")
    assert entry.blockquote["lang"] == quoted
    article = client.get(entry.blockquote.a["href"])
    assert article.status_code == 200
    assert entry.blockquote.b.get_text() in soup(article.text).get_text()
    assert entry.blockquote.get_text() == entry.blockquote.get_text().strip()  # of its sentence, no gap at the ends
    said = page.select_one(".entry .meta").get_text()
    assert ("·" in said) == (language != quoted)
