"""Rows B1 to B3: how fast articles are read, on one core, in processor time.

In: the labelled articles, without those held back. Out: rows; each is the best of some runs, as the machine is shared.
"""

import json
import re
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path

from app.articles.reading import read_article
from app.languages.registry import LANGUAGES
from app.records.pipeline import read_source
from app.records.record import gold_shape
from app.records.sides import may_name_both
from app.terms import Language, PassageRole
from app.text.normalise import fold, simplify
from benchmarks.row import Row

GOLD = Path(__file__).parents[1] / "tests" / "gold"
WORDS = 600
ARTICLES = 12
RUNS = 5
_HAN = re.compile(r"[\u3400-\u9fff]")


def measure() -> Iterator[Row]:
    """Yield the rows of reading."""
    for language in LANGUAGES:
        yield from _relevant(language)
    for language in LANGUAGES:
        yield from _irrelevant(language)
    for language in LANGUAGES:
        yield _length(language)


def _relevant(language: Language) -> Iterator[Row]:
    articles = make_articles(language)
    seconds = _best(lambda: [read_source("article.txt", data) for data in articles])
    rate = len(articles) / seconds
    what = f"articles of about {WORDS} words read, {language.meaning}"
    yield Row("B1", what, f"{rate:.0f}/s · {1000 / rate:.1f} ms", "≥ 200/s", rate >= 200)
    if language is not Language.FR:
        return
    what = "the same against spaCy's blank tokeniser alone, French"
    if find_spec("spacy") is None:
        yield Row("B1", what, "spaCy is not installed", "≥ 1 ×", None)
        return
    import spacy  # type: ignore[import-not-found]

    tokenise = spacy.blank("fr").tokenizer
    texts = [data.decode() for data in articles]
    ratio = _best(lambda: [tokenise(text) for text in texts]) / seconds
    yield Row("B1", what, f"{ratio:.2f} ×", "≥ 1 ×", ratio >= 1)


def _irrelevant(language: Language) -> Iterator[Row]:
    articles = make_articles(language, both=False)
    relevant = [read_source("article.txt", data).relevant for data in articles]
    assert not any(relevant), "an article that names one side only was found relevant"
    rate = len(articles) / _best(lambda: [read_source("article.txt", data) for data in articles])
    what = f"articles that name one side only, {language.meaning}"
    yield Row("B2", what, f"{rate:.0f}/s · {1000 / rate:.2f} ms", "≥ 8,000/s", rate >= 8000)
    # No budget: a headline and a day that somebody asks for are worked out then.
    rate = len(articles) / _best(lambda: [gold_shape(read_source("article.txt", data)) for data in articles])
    yield Row("B2", f"the same with headline and day, {language.meaning}", f"{rate:.0f}/s", "-", None)


def _length(language: Language) -> Row:
    """The time for a byte, from 1 kB to 1 MB; short texts are parts of the long one, so that length is all that grows.

    None is read twice: what is remembered of a text would be measured too.
    """
    sizes = (1_000, 10_000, 100_000, 1_000_000)
    whole = make_long(language, sizes[-1])
    costs = []
    for size in sizes:
        number = max(1, 100_000 // size)
        parts = [_part(whole, index * (len(whole) // number), size) for index in range(number)]
        start = time.process_time()
        for data in parts:
            read_source("article.txt", data)
        costs.append((time.process_time() - start) / sum(map(len, parts)))
    ratio = costs[-1] / min(costs[1:])
    shown = " · ".join(f"{cost * 1e6:.2f}" for cost in costs)
    what = f"µs a byte at 1 kB · 10 kB · 100 kB · 1 MB, {language.meaning}"
    return Row("B3", what, f"{shown} ({ratio:.2f} ×)", "longest ≤ 1.3 ×", ratio <= 1.3)


def _part(text: bytes, start: int, size: int) -> bytes:
    return text[start : start + size].decode(errors="ignore").encode()


def _best(run: Callable[[], object], runs: int = RUNS) -> float:
    run()
    times = []
    for _ in range(runs):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times)


def make_articles(language: Language, both: bool = True) -> list[bytes]:
    """Return articles of about 600 words, made of the paragraphs of the labelled ones in their order.

    With `both` false only paragraphs that cannot name China are taken.
    """
    paragraphs = list(_paragraphs(language, relevant=both))
    if not both:
        rules = LANGUAGES[language].offices
        theirs = "kazakhstan казахстан 哈萨克斯坦"
        paragraphs = [part for part in paragraphs if not may_name_both(simplify(fold(f"{theirs} {part}")), rules)]
    made: list[bytes] = []
    source = cycle(paragraphs)
    while len(made) < ARTICLES:
        parts: list[str] = []
        while _size(" ".join(parts)) < WORDS:
            parts.append(next(source))
        made.append("\n\n".join(dict.fromkeys(parts)).encode())
    return made


def make_long(language: Language, size: int) -> bytes:
    """Return a text of about `size` bytes; paragraphs that come again have their words in another order."""
    paragraphs = list(_paragraphs(language, relevant=True))
    text: list[str] = []
    length = 0
    for round_, part in enumerate(islice(cycle(paragraphs), 1_000_000)):
        sentences = re.split(r"(?<=[.!?。！？])\s*", part)
        turn = (round_ // len(paragraphs)) % max(1, len(sentences))
        number = f"({round_})" if round_ >= len(paragraphs) else ""
        mixed = " ".join([*sentences[turn:], *sentences[:turn], number]).strip()
        text.append(mixed)
        length += len(mixed.encode()) + 2
        if length >= size:
            break
    return "\n\n".join(text).encode()[:size].decode(errors="ignore").encode()


def _paragraphs(language: Language, relevant: bool) -> Iterator[str]:
    tuned = json.loads((GOLD / "split.json").read_text(encoding="utf-8"))[language.value]["tuned"]
    for name in tuned:
        label = json.loads((GOLD / "labels" / f"{name}.json").read_text(encoding="utf-8"))
        if label["relevant"] or not relevant:
            article = read_article(f"{name}.txt", (GOLD / "articles" / f"{name}.txt").read_bytes())
            body = {PassageRole.TITLE, PassageRole.BODY}
            yield from (line.span.of(article.text) for line in article.lines if line.role in body)


def _size(text: str) -> float:
    """Count words; a Chinese one has about 1.7 characters."""
    return len(_HAN.sub(" ", text).split()) + len(_HAN.findall(text)) / 1.7
