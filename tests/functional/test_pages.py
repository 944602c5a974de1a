"""The pages behind the lines: every fact with its words, both ways."""

import re

import pytest
from starlette.testclient import TestClient

from tests.seed import HOSTILE
from tests.site import soup

TALKS = "/en/meetings/2022-06-07-talks-wang-yi-mukhtar-tleuberdi"


def facts(client: TestClient, address: str) -> dict[str, str]:
    """Return the fields of a meeting page."""
    page = soup(client.get(address).text)
    return {row.dt.get_text().strip(): " ".join(row.dd.get_text().split()) for row in page.select(".facts > div")}


def test_a_meeting_shows_every_field_with_its_words(client: TestClient) -> None:
    found = facts(client, TALKS)
    assert found["Date"].startswith("7 June 2022")
    assert "mardi" in found["Date"]
    assert "Mukhtar Tleuberdi was foreign minister from 18 September 2019 to 30 March 2023" in found["Date"]
    assert "which leaves 2022" in found["Date"]
    assert "by the rule “a rule of tomorrow”" in found["Date"]
    assert found["Kind"] == "Talks a rencontré"
    assert "Nur-Sultan" in found["Place"]
    assert "now Astana" in found["Place"]
    assert "à Nour-Soultan" in found["Place"]
    assert "Kazakhstan, foreign minister" in found["People"]


def test_words_lead_to_the_very_words_in_the_article_and_back(client: TestClient) -> None:
    page = soup(client.get(TALKS).text)
    proofs = page.select(".facts .proof a")
    assert len(proofs) >= 5
    for proof in proofs:
        address, anchor = proof["href"].split("#")
        article = soup(client.get(address).text)
        mark = article.select_one(f"mark#{anchor}")
        assert mark.get_text() == proof.get_text()
        assert article.select_one(f'aside a[href="{TALKS}"]')


def test_a_meeting_names_the_agreements_of_the_same_articles(client: TestClient) -> None:
    page = soup(client.get(TALKS).text)
    (link,) = page.select(".sheet > .columns a")
    agreement = soup(client.get(link["href"]).text)
    assert agreement.h1.get_text() == "rouvrir tous les postes frontaliers"
    assert agreement.h1["lang"] == "fr"


def test_furniture_is_shown_but_dimmed(client: TestClient) -> None:
    href = soup(client.get(TALKS).text).select_one(".card h3 a")["href"]
    article = soup(client.get(href).text)
    assert article.select_one(".text p.furniture").get_text() == "Dernière mise à jour à 14h54 le 08/06"
    assert article.select_one(".text")["lang"] == "fr"


def test_the_stored_text_stands_whole_on_its_page(client: TestClient) -> None:
    for link in soup(client.get("/en/articles/").text).select(".entry h2 a")[:12]:
        article = soup(client.get(link["href"]).text)
        for sup in article.select(".text sup"):
            sup.decompose()
        text = "\n".join(p.get_text() for p in article.select(".text p"))
        assert link.get_text() in text
        ids = [mark["id"] for mark in article.select("mark[id]")]
        assert len(ids) == len(set(ids))


def test_a_brief_says_that_it_is_one_and_links_the_report(client: TestClient) -> None:
    page = soup(client.get("/en/meetings/2024-03-29-dialogue-wang-yi-murat-nurtleu").text)
    cards = page.select(".card")
    assert len(cards) == 2
    article = soup(client.get(cards[0].select_one("h3 a")["href"]).text)
    assert "This is a brief" in article.select_one(".remark").get_text()
    assert article.select_one('.remark a[href="https://example.org/report"]')


def test_a_person_page_gives_offices_counterparts_and_events(client: TestClient) -> None:
    page = soup(client.get("/fr/people/mukhtar-tleuberdi").text)
    assert "ministre des Affaires étrangères" in page.select_one("table").get_text()
    first = page.select_one(".columns li")
    assert "Wang Yi" in first.get_text()
    count = int(re.sub(r"\D", "", first.select_one(".n").get_text()))
    assert f"{count} entr" in soup(client.get(first.select_one(".n")["href"]).text).select_one("#shown").get_text()


def test_somebody_whom_no_list_knows_has_a_page_that_says_so(client: TestClient) -> None:
    page = soup(client.get("/en/people/").text)
    link = next(link for link in page.select(".columns a") if "Aigul Sarsenova" in link.get_text())
    assert "not in the register" in client.get(link["href"]).text


@pytest.mark.parametrize(
    ("language", "name", "kind"),
    [("ru", "Ван И", "Переговоры"), ("zh", "王毅", "会谈"), ("kk", "Ван И", "Келіссөздер")],
)
def test_readers_of_other_languages_read_kinds_and_names_in_theirs(
    client: TestClient, language: str, name: str, kind: str
) -> None:
    page = soup(client.get(f"/{language}/").text)
    shown = page.select_one(".list").get_text()
    assert page.html["lang"] == language
    assert name in shown
    assert kind in shown
    assert "Talks" not in shown


@pytest.mark.parametrize("language", ["en", "fr"])
def test_planned_cancelled_and_vague_events_say_so(client: TestClient, language: str) -> None:
    text = soup(client.get(f"/{language}/?from=2025").text).select_one(".list").get_text()
    for word in {"en": ("planned", "cancelled", "June"), "fr": ("prévu", "annulé", "juin")}[language]:
        assert word in text


def test_hostile_articles_are_shown_as_they_are_written(client: TestClient) -> None:
    listed = soup(client.get("/en/articles/").text)
    link = next(link for link in listed.select(".entry h2 a") if "<script>" in link.get_text())
    assert link.get_text() == HOSTILE
    for address in ("/en/?year=2020", "/en/?kind=phone_call&year=2020", link["href"]):
        answer = client.get(address)
        assert answer.status_code == 200
        page = soup(answer.text)
        assert not [script for script in page.select("script") if "src" not in script.attrs]
        assert not page.select("[onclick], [style], style")
        assert "{{ 7*7 }}" in page.get_text()


def test_the_register_of_agreements_lists_each_once(client: TestClient) -> None:
    page = soup(client.get("/en/agreements/").text)
    found = [link["href"] for link in page.select(".entry h2 a")]
    assert len(found) == len(set(found)) == 10


def test_about_tells_what_was_read(client: TestClient) -> None:
    text = " ".join(soup(client.get("/en/about/").text).get_text().split())
    assert "81 articles, of which 80 tell of both sides" in text


@pytest.mark.parametrize(
    ("accepted", "language"), [("fr-CA,fr;q=0.9,en;q=0.5", "fr"), ("de", "en"), ("", "en"), ("en;q=0.2,fr;q=0.8", "fr")]
)
def test_the_way_in_follows_the_browsers_language(client: TestClient, accepted: str, language: str) -> None:
    answer = client.get("/", headers={"Accept-Language": accepted}, follow_redirects=False)
    assert answer.headers["location"] == f"/{language}/"
    assert answer.headers["vary"] == "Accept-Language"
