"""Short articles for tests of this floor: text in, what was told out."""

from datetime import date
from typing import Any

from app.records.record import Reading, Record, gold_shape
from app.terms import Language
from tests.languages.phrases import read_phrase

TUESDAY = date(2024, 5, 21)
FR, EN, RU, ZH, KK = Language.FR, Language.EN, Language.RU, Language.ZH, Language.KK
# Names both states, so that an article that tells of one alone is read.
NEAR = {
    EN: "China and Kazakhstan are neighbours.",
    FR: "La Chine et le Kazakhstan sont voisins.",
    RU: "Китай и Казахстан — соседи.",
    ZH: "中国和哈萨克斯坦是邻国。",
    KK: "Қытай мен Қазақстан — көрші.",
}


def tell(language: Language, *paragraphs: str, day: date = TUESDAY) -> Reading:
    """Read paragraphs as an article published on a day."""
    return read_phrase(language, "\n\n".join(paragraphs), day)


def short(reading: Reading) -> list[tuple[str, ...]]:
    """Kind, status, days and people of every record."""
    return [(r.kind, r.status, days(r), ", ".join(person.name for person in r.people)) for r in reading.records]


def days(record: Record) -> str:
    """The days of a record: one, or two with dots between."""
    if record.date is None:
        return "open"
    start, end = record.date.start.isoformat(), record.date.end.isoformat()
    return start if start == end else f"{start}..{end}"


def whole(reading: Reading) -> list[dict[str, Any]]:
    """Every record in the gold shape, without its evidence."""
    return [
        {key: value for key, value in event.items() if key != "evidence"} for event in gold_shape(reading)["events"]
    ]


def refused(reading: Reading) -> list[tuple[str, str]]:
    """The words of every refused candidate, and why."""
    return [(refusal.span.of(reading.article.text), refusal.why) for refusal in reading.refusals]


def remarked(reading: Reading) -> list[tuple[str, tuple[str, ...]]]:
    """The kind of every remark with the words that it is about."""
    text = reading.article.text
    return [(remark.kind.value, tuple(span.of(text) for span in remark.spans)) for remark in reading.remarks]
