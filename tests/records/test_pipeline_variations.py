"""One article set, broken and spelled another way tells the same; what is cut, doubled or added harms nothing."""

import json
import random
import re
import unicodedata
from collections.abc import Callable
from datetime import date
from functools import cache

import pytest

from app.articles.source import Refused
from app.gazetteer.lookup import gazetteer
from app.gazetteer.register import Names, Person
from app.languages.registry import LANGUAGES
from app.mentions.mention import PersonMention
from app.mentions.people import find_people
from app.query.gate import find_unproven
from app.records.pipeline import read_source
from app.records.record import Reading, Record
from app.terms import PassageRole
from app.text.normalise import fold
from tests.tuned import ARTICLES, NAMES

QUOTED = re.compile(r"«\s*([^«»]*?)\s*»|“([^“”]*)”|\"([^\"\n]*)\"")
Change = Callable[[str], str]


def sample(seed: str, count: int, names: list[str] | None = None) -> list[str]:
    names = NAMES if names is None else names
    return sorted(random.Random(seed).sample(names, min(count, len(names))))


@cache
def load(name: str) -> str:
    text = (ARTICLES / f"{name}.txt").read_text(encoding="utf-8")
    return unicodedata.normalize("NFC", text)


def read(text: str) -> Reading:
    return read_source("varied.txt", text.encode())


@cache
def read_unchanged(name: str) -> Reading:
    return read(load(name))


def level(words: str | None) -> str | None:
    return None if words is None else " ".join(re.sub(r'["]|\s', " ", fold(words)).split())


def told(reading: Reading, record: Record) -> tuple[object, ...]:
    date = record.date and (record.date.start, record.date.end, record.date.precision)
    people = tuple(sorted((person.name, person.side, person.office or "") for person in record.people))
    what = (record.type, record.kind, record.role, record.status, date, record.place, record.country, people)
    return (*what, level(record.title), record.body, record.topics, level(record.quote.of(reading.article.text)))


def said(reading: Reading) -> tuple[object, ...]:
    records = tuple(told(reading, record) for record in reading.records)
    remarks = sorted((remark.kind.value, remark.record or 0) for remark in reading.remarks)
    return reading.relevant, reading.published.day, records, remarks


def replace_all(text: str, table: dict[str, str]) -> str:
    return text.translate({ord(char): other for char, other in table.items()})


def quote_as(opening: str, closing: str) -> Change:
    def change(text: str) -> str:
        return QUOTED.sub(lambda match: opening + "".join(filter(None, match.groups())) + closing, text)

    return change


def space_as(char: str) -> Change:
    return lambda text: re.sub(r"(?<=\S)[ \u00a0\u202f](?=\S)", char, text)


CHANGES: dict[str, Change] = {
    "guillemets": quote_as("« ", " »"),
    "guillemets with narrow spaces": quote_as("«\u202f", "\u202f»"),
    "guillemets without spaces": quote_as("«", "»"),
    "curly quotes": quote_as("“", "”"),
    "low quotes": quote_as("„", "“"),
    "straight quotes": quote_as('"', '"'),
    "typewriter apostrophe": lambda text: replace_all(text, {"’": "'", "ʼ": "'"}),
    "curly apostrophe": lambda text: replace_all(text, {"'": "’", "ʼ": "’"}),
    "letter apostrophe": lambda text: replace_all(text, {"'": "ʼ", "’": "ʼ"}),
    "no-break spaces": space_as("\u00a0"),
    "thin spaces": space_as("\u2009"),
    "narrow no-break spaces": space_as("\u202f"),
    "em dashes": lambda text: re.sub(r"[–−]|(?<= )-(?= )", "—", text),
    "en dashes": lambda text: re.sub(r"[—−]|(?<= )-(?= )", "–", text),
    "no-break hyphens": lambda text: text.replace("-", "\u2011"),
    "Windows line breaks": lambda text: text.replace("\n", "\r\n"),
    "more blank lines": lambda text: re.sub(r"\n\n+", "\n\n\n\n", text),
    "blanks at line ends": lambda text: text.replace("\n", "  \n"),
    "decomposed accents": lambda text: unicodedata.normalize("NFD", text),
    "a mark of byte order": lambda text: "\ufeff" + text,
    "soft hyphens": lambda text: re.sub(r"(?<=[a-z]{4})(?=[a-z]{4})", "\u00ad", text),
}  # fmt: skip


# Only French puts spaces inside its quotes.
FRENCH = frozenset({"guillemets", "guillemets with narrow spaces"})


@pytest.mark.parametrize("way", list(CHANGES))
def test_another_way_of_setting_the_text_tells_the_same(way: str) -> None:
    names = [name for name in NAMES if way not in FRENCH or name.startswith(("fr", "en"))]
    changed = [name for name in names if CHANGES[way](load(name)) != load(name)]
    assert len(changed) >= 3
    for name in sample(way, 16, changed):
        assert said(read(CHANGES[way](load(name)))) == said(read_unchanged(name)), name


def test_a_headline_in_capitals_tells_the_same() -> None:
    for name in sample("capitals", 14):
        text = load(name)
        reading = read_unchanged(name)
        titles = [line.span for line in reading.article.lines if line.role is PassageRole.TITLE]
        for span in titles:
            text = text[: span.start] + span.of(text).upper() + text[span.end :]
        assert said(read(text)) == said(reading), name


FURNITURE = {
    "ru": "\n\nЧитайте также:\n\nПоделиться\n\nПодписывайтесь на наш Telegram-канал\n\nВсе права защищены\n",
    "zh": "\n\n相关新闻\n\n分享到：\n\n责任编辑：李明\n\n版权所有\n",
    "kk": "\n\nТағы оқыңыз:\n\nБөлісу\n\nБіздің Telegram арнамызға жазылыңыз\n\nБарлық құқықтар қорғалған\n",
    "fr": "\n\nA lire aussi :\n\nPartager sur les réseaux\n\nImprimer\n\nAbonnez-vous à notre lettre d'information\n",
    "en": "\n\nRelated articles\n\nShare this article\n\nSubscribe to our newsletter\n\nAll rights reserved\n",
}


def test_furniture_below_an_article_changes_nothing() -> None:
    for name in sample("furniture", 14):
        assert said(read(load(name).rstrip() + FURNITURE[name[:2]])) == said(read_unchanged(name)), name


def test_an_article_cut_anywhere_is_still_read() -> None:
    choose = random.Random("cuts")
    for _ in range(300):
        text = load(choose.choice(NAMES))
        cut = text[: choose.randrange(len(text))]
        try:
            reading = read(cut)
        except Refused:
            assert len(cut) < 400
            continue
        assert all(span.end <= len(reading.article.text) for record in reading.records for span in spans(record))


def spans(record: Record):
    yield record.quote
    for item in record.evidence:
        yield from item.spans
    for reason in record.date.reasons if record.date else ():
        yield from reason.spans


@pytest.mark.parametrize("name", NAMES)
def test_every_field_rests_on_words_that_stand_in_the_article(name: str) -> None:
    reading = read_unchanged(name)
    text = reading.article.text
    for record in reading.records:
        assert list(find_unproven(reading, record)) == []
        assert all(0 <= span.start < span.end <= len(text) for span in spans(record))
        # A document named in one sentence and signed in the next is quoted over both.
        home, behind = (*reading.passages[record.passage :][:2], None)[:2]
        assert home is not None
        assert home.span.start <= record.quote.start < home.span.end
        assert record.quote.end <= (behind or home).span.end
        assert record.title is None or record.title in text
    for remark in reading.remarks:
        assert all(span.of(text).strip() for span in remark.spans)


def spelt(names: Names, reading: Reading) -> tuple[str, ...]:
    return dict(names)[reading.article.language.value]


def held(person: Person, day: date) -> set[str]:
    return {tenure.office for tenure in person.offices if tenure.held_on(day)}


def find_stand_in(mention: PersonMention, reading: Reading) -> Person | None:
    """Somebody of the same state who held the same offices on the day of the story, and whom the article names not."""
    day = next((record.date.start for record in reading.records if record.date), None)
    person = gazetteer().people.get(mention.person or "")
    if day is None or person is None:
        return None
    offices = held(person, day)
    for office in sorted(offices):
        for other in gazetteer().holders(office, person.country, day):
            names = [*spelt(other.names, reading), *spelt(other.surnames, reading)]
            unknown = not any(fold(name) in reading.article.folded for name in names)
            same = offices <= held(other, day)
            if unknown and same and other.gender == person.gender:
                return other
    return None


def swap(reading: Reading, mentions: list[PersonMention], other: Person) -> str:
    text = reading.article.text
    for mention in sorted(mentions, key=lambda mention: mention.span, reverse=True):
        if mention.form in ("name", "surname"):
            names = other.names if mention.form == "name" else other.surnames
            span = mention.name_span
            text = text[: span.start] + spelt(names, reading)[0] + text[span.end :]
    return text


def named(reading: Reading, old: str, new: str) -> list[tuple[object, ...]]:
    """What a reading tells but for its words, with one name set for another."""
    return [
        (r.type, r.kind, r.role, r.status, r.date and (r.date.start, r.date.end), r.place, r.country, people)
        for r in reading.records
        for people in [sorted(new if person.name == old else person.name for person in r.people)]
    ]


def test_another_holder_of_the_same_office_is_read_in_the_same_place() -> None:
    swapped = 0
    for name in NAMES:
        reading = read_unchanged(name)
        if reading.published.day is None or reading.published.inferred:
            continue  # its year rests on who held which office then
        rules = LANGUAGES[reading.article.language]
        people = find_people(reading.article, reading.passages, rules.offices)
        for person in sorted({m.person for m in people if m.person}):
            mentions = [m for m in people if m.person == person]
            other = find_stand_in(mentions[0], reading)
            if other is None:
                continue
            swapped += 1
            now = read(swap(reading, mentions, other))
            assert named(now, "", "") == named(reading, mentions[0].name, other.name), f"{name}: {person}, {other.id}"
    assert swapped >= 10


LABELS = ARTICLES.parent / "labels"
ABOUT_OTHERS = [n for n in NAMES if not json.loads((LABELS / f"{n}.json").read_text(encoding="utf-8"))["relevant"]]


@pytest.mark.parametrize("name", ABOUT_OTHERS)
def test_an_article_about_others_yields_no_record(name: str) -> None:
    reading = read_unchanged(name)
    assert (reading.relevant, reading.records, reading.remarks) == (False, (), ())


SIBLINGS = {
    # Two paragraphs that know nothing of each other, each with its people, day and place.
    "fr": (
        "Publié le 14 mai 2024",
        "Le 8 mai 2024, Wang Yi s'est entretenu à Pékin avec Mourat Nourtleou.",
        "Le 10 mai 2024, Ding Xuexiang a reçu Roman Skliar à Xi'an.",
    ),
    "en": (
        "Published 14 May 2024",
        "On May 8, 2024, Wang Yi held talks in Beijing with Murat Nurtleu.",
        "On May 10, 2024, Ding Xuexiang received Roman Sklyar in Xi'an.",
    ),
}


@pytest.mark.parametrize("code", list(SIBLINGS))
def test_the_order_of_independent_paragraphs_does_not_matter(code: str) -> None:
    date, one, other = SIBLINGS[code]

    def facts(*paragraphs: str) -> list[tuple[object, ...]]:
        reading = read("\n\n".join(paragraphs))
        return sorted((told(reading, record)[1:2] + told(reading, record)[3:] for record in reading.records), key=str)

    found = facts(date, one, other)
    assert len(found) == 2
    assert found == facts(date, other, one)
