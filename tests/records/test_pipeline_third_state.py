"""The same articles with Uzbekistan in Kazakhstan's place, and Kazakhstan named in passing, tell of nothing here."""

import re
from functools import cache

import pytest
from ahocorasick_rs import AhoCorasick

from app.gazetteer.lookup import gazetteer
from app.gazetteer.register import read_people
from app.records.pipeline import read_source
from app.terms import MeetingKind
from app.text.normalise import fold
from tests.tuned import ARTICLES, NAMES

PEOPLE = {"en": "Saidov", "fr": "Saïdov", "ru": "Саидов", "zh": "萨伊多夫"}
# Patterns of what is Kazakhstan's, with what is Uzbekistan's: the state, its capitals, its other cities, its papers.
STATE = {
    "en": {
        "Kazakhstan": "Uzbekistan",
        "Kazakh": "Uzbek",
        "KAZAKHSTAN": "UZBEKISTAN",
        "Nur-Sultan|Nursultan|Astana|Akmola": "Tashkent",
        "ASTANA|NUR-SULTAN|ALMATY": "TASHKENT",
        "Almaty|Alma-Ata|Aktobe|Shymkent|Karaganda|Atyrau|Aktau|Khorgos|Dostyk|Altynkol": "Samarkand",
        "Akorda": "Kuksaroy",
        "Mazhilis": "Legislative Chamber",
        "KazMunayGas|Kazatomprom|Kazinform|Samruk-Kazyna": "Uzbekneftegaz",
    },
    "fr": {
        "Kazakhstan": "Ouzbékistan",
        "kazakhstanais|kazakh": "ouzbek",
        "Kazakhstanais|Kazakh": "Ouzbek",
        "Nour-Soultan|Nur-Sultan|Astana|Akmola": "Tachkent",
        "Almaty|Alma-Ata|Aktobe|Chymkent|Karaganda|Atyraou?|Aktaou?|Khorgos|Dostyk": "Samarcande",
        "Akorda": "Kouksaroï",
        "Majilis": "Chambre législative",
        "KazMunayGas|KazMounaïGaz|Kazatomprom|Kazinform": "Uzbekneftegaz",
    },
    "ru": {
        "Казахстан": "Узбекистан",
        "КАЗАХСТАН": "УЗБЕКИСТАН",
        "казахстанск|казахск": "узбекск",
        r"Нур-Султан|\bАстан[аыеуой]+": "Ташкент",
        "АСТАНА|НУР-СУЛТАН": "ТАШКЕНТ",
        "Алматы|Алма-Ат[аыеу]|Актобе|Шымкент|Атырау|Актау|Хоргос|Достык": "Самарканд",
        "Акорд[аыеу]": "Куксарой",
        "[Мм]ажилис": "Законодательн",
        r"\bРК\b": "РУз",
        "К(?i:азинформ)": "УзА",
        "КазМунайГаз|Казатомпром|Самрук-[КЭ]\\w+": "Узбекнефтегаз",
        "Алматинск|Актюбинск|Карагандинск": "Самаркандск",
    },
    "zh": {
        "哈(?:萨克|薩克)(?:斯坦)?": "乌兹别克斯坦",
        "努尔苏丹|阿斯塔纳|努爾蘇丹|阿斯塔納": "塔什干",
        "阿拉木图|阿克托别|奇姆肯特|阿特劳|阿拉木圖|霍尔果斯|霍爾果斯|多斯特克": "撒马尔罕",
        "哈(?!尔滨|蒙)": "乌",
    },
}
IN_PASSING = {
    "en": "Trade between China and Kazakhstan grew by five percent last year, customs data show.",
    "fr": "Les échanges entre la Chine et le Kazakhstan ont progressé de 5 % l'an dernier, selon les douanes.",
    "ru": "Товарооборот Китая с Казахстаном вырос за прошлый год на пять процентов, сообщила таможня.",
    "zh": "据海关统计，去年中国与哈萨克斯坦的贸易额增长百分之五。",
}
NEIGHBOUR = {"en": "(?i)uzbek", "fr": "(?i)ouzb", "ru": "(?i)узбек", "zh": "乌(?:兹别克|方|国|中)|中乌"}
NAMED = 3
# Of a summit of the six Kazakhstan is a part, whoever is told of.
OF_SIX = (MeetingKind.SUMMIT, MeetingKind.MINISTERIAL)
# So it is of what the six found together: their secretariat, their forum.
FORMAT = re.compile(
    r"Центральн\w+ Азия – Китай|Китай – Центральн\w+ Ази|中国—中亚|Chin[ae][ –—-]+(?:Central Asia|Asie centrale)"
)


@cache
def kazakh_names(language: str) -> re.Pattern[str]:
    rows = (row for row in read_people() if row.country == "KZ")
    words = {word for row in rows for _, names in row.names for name in names for word in re.split(r"[\s·]", name)}
    cut = {word[:-1] if language == "ru" and word[-1:] in "аяы" else word for word in words if len(word) > 2}
    every = "|".join(map(re.escape, sorted(cut, key=len, reverse=True)))
    return (
        re.compile(rf"\b(?:{every})" + (r"(\w{0,3})\b" if language == "ru" else r"()\b"))
        if language != "zh"
        else (re.compile(rf"(?:{every})()"))
    )


@cache
def kazakh_forms() -> AhoCorasick:
    return AhoCorasick([form for form in gazetteer().forms_of("KZ") if len(form) > 1], store_patterns=False)


def move(name: str) -> str:
    """Return the article told of Uzbekistan."""
    language = name[:2]
    text = (ARTICLES / f"{name}.txt").read_text(encoding="utf-8")
    text = kazakh_names(language).sub(lambda match: PEOPLE[language] + match[1], text)
    for pattern, other in STATE[language].items():
        text = re.sub(pattern, other, text)
    return text


def names_kazakhstan(text: str, language: str) -> bool:
    """Tell whether a name is left that begins where a word does; Chinese has no words apart."""
    found = kazakh_forms().find_matches_as_indexes(text, overlapping=True)
    return any(language == "zh" or not text[max(0, start - 1) : start].isalnum() for _, start, _ in found)


def names_neighbour(text: str, language: str) -> bool:
    """Tell whether an article names the neighbour often enough to be one on it.

    One that hardly names its own state ("our republic") reads alike whichever state it is of.
    """
    return len(re.findall(NEIGHBOUR[language], text)) >= NAMED


def moved(language: str) -> list[str]:
    """Articles on the neighbour in which nothing of Kazakhstan is left."""
    texts = {name: move(name) for name in NAMES if name.startswith(language)}
    on_it = {name: text for name, text in texts.items() if names_neighbour(text, language)}
    return [name for name, text in on_it.items() if not names_kazakhstan(fold(text), language)]


@pytest.mark.parametrize("language", list(STATE))
def test_an_article_on_a_neighbour_yields_nothing(language: str) -> None:
    names = moved(language)
    assert len(names) > 15
    for name in names:
        text = f"{move(name).rstrip()}\n\n{IN_PASSING[language]}\n"
        reading = read_source("moved.txt", text.encode())
        passages = {one.index: one.span.of(reading.article.text) for one in reading.passages}
        alone = (record for record in reading.records if not FORMAT.search(passages[record.passage]))
        told = [record for record in alone if record.kind not in OF_SIX]
        assert not told, (name, [record.quote.of(reading.article.text) for record in told])
