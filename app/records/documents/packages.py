"""Packages of documents that bear no name ("24 documents were signed"): where they stand, how many they count.

In: Material and the words of a passage. Out: spans; the number of documents, 0 where it is not said.
"""

import re
from functools import lru_cache

from app.languages.base import LanguageRules
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.text.span import Span

# A number of the language or of the package's own words; no part of a decimal, a year or a longer number.
_FIGURE = re.compile(r"(?<![\d.,-])(\d{1,3})(?![\d%]|[.,]\d)")
_FEWEST = 2
_TEN = 10


def find_packages(material: Material, passage: Span) -> list[Span]:
    """Return the packages of a passage; the number of none is that of a day ("on 16 May three accords were signed")."""
    found, at, days = list[Span](), passage.start, within(material.dates, passage)
    while match := compiled(material.cues.package).search(material.article.plain, at, passage.end):
        day = next((one.span for one in days if one.span.start <= match.start() < one.span.end), None)
        if day is None:
            found.append(Span(*match.span()))
        at = day.end if day else match.end()
    return found


def count_documents(material: Material, document: Span) -> int | None:
    """Return how many documents words count, 0 where they are several without a number, None for one document."""
    words = material.words(document).lower()
    if not compiled(material.cues.package).match(words) and not compiled(material.cues.several).match(words):
        return None
    if figure := _FIGURE.search(words):
        return int(figure[1])
    said = _numbers(material.rules).search(words)
    if said is None:
        return 0
    known = _known(material.rules)
    tens, unit = known[said[0]], _numbers(material.rules).match(words, said.end() + 1)
    more = known[unit[0]] if unit and tens % _TEN == 0 and tens > _TEN else 0
    return tens + (more if more < 2 * _TEN else 0)  # "twenty-three"


def without_count(material: Material, document: Span, count: int) -> Span:
    """Return the words of a document without the number that they open with, if it is this ("two declarations")."""
    words = material.words(document).lower()
    number = _FIGURE.match(words) or _numbers(material.rules).match(words)
    if number is None or (int(number[1]) if number.re is _FIGURE else _known(material.rules)[number[0]]) != count:
        return document
    return Span(document.end - len(words[number.end() :].lstrip(" " + material.cues.measures)), document.end)


@lru_cache(maxsize=16)
def _known(rules: LanguageRules) -> dict[str, int]:
    known = dict(rules.calendar.numbers) | dict(rules.calendar.dozens)
    return {word.lower(): number for word, number in known.items() if number >= _FEWEST}


@lru_cache(maxsize=16)
def _numbers(rules: LanguageRules) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(_known(rules), key=lambda word: (-len(word), word)))
    return re.compile(rf"\b(?:{words})\b" if rules.sentences.spaced else f"(?:{words})")
