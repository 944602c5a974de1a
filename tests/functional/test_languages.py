"""No page mixes languages: what is not in the page's own language says so, or is a name that has no other form."""

import re
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup, NavigableString, Tag
from starlette.testclient import TestClient

from app.web.catalogue import languages, read_catalogue
from tests.site import soup

PAGES = {
    "timeline": "/{}/",
    "filtered": "/{}/?person=wang-yi&year=2022",
    "nothing found": "/{}/?person=wang-yi&year=1993",
    "refused": "/{}/?year=abc",
    "missing": "/{}/meetings/none",
    "meeting": "/{}/meetings/2022-06-07-talks-wang-yi-mukhtar-tleuberdi",
    "agreements": "/{}/agreements/",
    "people": "/{}/people/",
    "person": "/{}/people/wang-yi",
    "place": "/{}/places/astana",
    "articles": "/{}/articles/",
    "about": "/{}/about/",
}
LATIN, CYRILLIC, HAN = r"[A-Za-zÀ-ÿ]{3,}", r"[Ѐ-ӿ]{3,}", r"[\u4e00-\u9fff]+"
FOREIGN = {"en": f"{CYRILLIC}|{HAN}", "fr": f"{CYRILLIC}|{HAN}", "ru": f"{LATIN}|{HAN}", "kk": f"{LATIN}|{HAN}"}
FOREIGN["zh"] = f"{LATIN}|{CYRILLIC}"
# The project's name, commands and formats are the same everywhere; so are addresses, and people whom no register knows
# in other letters. The seed has a rule of an older version, which is shown by its name.
SAME = re.compile(
    r"Aigul Sarsenova|a rule of tomorrow|https?://\S+|[\w-]+\.(?:txt|html|md)\b"
    r"|(?<![A-Za-z])(?:Khorgos|JSON|GitHub|khorgos[ a-z]*|URL|F1|SQLite)(?![A-Za-z])"
)
SHOWN = ("title", "aria-label", "placeholder", "alt", "aria-description")


def own_texts(page: BeautifulSoup, language: str) -> Iterator[str]:
    """Yield what stands on the page in its own language, as its markup says."""
    for part in page.html.descendants:
        home = part.parent if isinstance(part, NavigableString) else part
        if home is None or home.name in ("script", "style", "code"):
            continue
        said = next(
            (one["lang"] for one in (home, *home.parents) if isinstance(one, Tag) and one.has_attr("lang")), None
        )
        if said != language:
            continue
        if isinstance(part, NavigableString):
            yield str(part)
        elif isinstance(part, Tag):
            yield from (part[name] for name in SHOWN if part.get(name))


@pytest.mark.parametrize("name", list(PAGES))
@pytest.mark.parametrize("language", languages())
def test_a_page_speaks_one_language(client: TestClient, language: str, name: str) -> None:
    page = soup(client.get(PAGES[name].format(language)).text)
    assert page.html["lang"] == language
    texts = list(own_texts(page, language))
    assert len(texts) > 20
    foreign = {found for text in texts for found in re.findall(FOREIGN[language], SAME.sub("", text))}
    assert foreign == set()


@pytest.mark.parametrize("language", languages())
def test_no_text_of_another_catalogue_is_shown(client: TestClient, language: str) -> None:
    own = set(read_catalogue(language).single.values())
    own |= set(read_catalogue("fr").single) if language == "en" else set()
    others = {
        text
        for other in languages()
        if other != language
        for text in (read_catalogue(other).single.values() if other != "en" else read_catalogue("fr").single)
    }
    shown = {
        text.strip()
        for address in PAGES.values()
        for text in own_texts(soup(client.get(address.format(language)).text), language)
    }
    assert shown & (others - own) == set()
