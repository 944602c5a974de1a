"""Records: what one article says of one meeting or agreement, each field with its evidence; and a whole Reading.

These are the last dataclasses before the store; `gold_shape` gives the form that the evaluation scores.
"""

from dataclasses import dataclass
from typing import Any

from app.articles.article import Article
from app.articles.passage import Passage
from app.mentions.mention import Published, Reason, ResolvedDate
from app.terms import RemarkKind, Role, Side, Topic, Type
from app.text.later import Later
from app.text.span import Span


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why one field of a record is as it is: the words (spans), the rule that read them, and reasons as data.

    `field` is one of: kind, status, date, place, country, title, topic, role, or "person:<name>".
    At least one of `spans` and `reasons` is not empty.
    """

    field: str
    spans: tuple[Span, ...]
    rule: str
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Participant:
    """A person whom the sentence(s) put at the event.

    `person` is the gazetteer id or None for one not in the register; `office` the office as the article words it,
    as a code of the gazetteer ("foreign_minister") or None.
    """

    name: str
    person: str | None
    side: Side
    office: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One meeting or agreement as one article tells it.

    `kind` and `status` hold a MeetingKind/MeetingStatus or AgreementKind/AgreementStatus value. `date` is None only
    where the article and the evidence leave no bound at all. `place` is a gazetteer id or None with `place_name` as
    shown; `country` ISO 3166 alpha-2. `title` is an agreement's name as the article gives it, in its language;
    `body` the gazetteer id of the mechanism or numbered event that it is a session of. `quote` is the shortest
    slice that states the record. `documents` is how many unnamed documents an agreement is a package of, 0 where it is
    not said; None where it is one document. `known` names what is agreed in no language, where all know it by that.
    `evidence` covers every field that is set.
    """

    type: Type
    kind: str
    role: Role
    status: str
    date: ResolvedDate | None
    place: str | None
    place_name: str | None
    country: str | None
    people: tuple[Participant, ...]
    title: str | None
    body: str | None
    quote: Span
    passage: int
    topics: tuple[Topic, ...]
    evidence: tuple[Evidence, ...]
    documents: int | None = None
    known: str | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """What a careful reader should be told; `record` is the index of the record it is about, or None."""

    kind: RemarkKind
    spans: tuple[Span, ...]
    values: tuple[tuple[str, str], ...] = ()
    record: int | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A candidate that was not made a record, for `khorgos explain`: where, by which rule, and why not."""

    span: Span
    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that one article yielded; `dated` and `cut` are worked out when first asked for."""

    article: Article
    relevant: bool
    relevance: Reason
    dated: Later[Published]
    cut: Later[tuple[Passage, ...]]
    records: tuple[Record, ...]
    remarks: tuple[Remark, ...]
    refusals: tuple[Refusal, ...]

    @property
    def published(self) -> Published:
        """Return the article's own date."""
        return self.dated.value

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Return the sentences of the article."""
        return self.cut.value


def _event(reading: Reading, record: Record) -> dict[str, Any]:
    text, resolved = reading.article.text, record.date
    event: dict[str, Any] = {
        "type": record.type.value,
        "kind": record.kind,
        "role": record.role.value,
        "status": record.status,
        "date_start": resolved.start.isoformat() if resolved else None,
        "date_end": resolved.end.isoformat() if resolved else None,
        "precision": resolved.precision.value if resolved else None,
        "place": record.place_name,
        "country": record.country,
        "people": [person.name for person in record.people],
        "quote": record.quote.of(text),
    }
    if record.title is not None:
        event["title"] = record.title
    event["evidence"] = [
        {
            "field": item.field,
            "spans": [[span.start, span.end] for span in item.spans],
            "words": [span.of(text) for span in item.spans],
            "rule": item.rule,
            "reasons": [{"code": reason.code, **dict(reason.values)} for reason in item.reasons],
        }
        for item in record.evidence
    ]
    return event


def gold_shape(reading: Reading) -> dict[str, Any]:
    """Return the reading as one JSON-able object in the gold shape, plus title, evidence and remarks."""
    article, published = reading.article, reading.published
    return {
        "id": article.id,
        "lang": article.language.value,
        "title": article.title,
        "relevant": reading.relevant,
        "published": published.day.isoformat() if published.day else None,
        "published_shown": published.shown,
        "events": [_event(reading, record) for record in reading.records],
        "remarks": [
            {
                "kind": remark.kind.value,
                "spans": [[span.start, span.end] for span in remark.spans],
                "words": [span.of(article.text) for span in remark.spans],
                "record": remark.record,
                **dict(remark.values),
            }
            for remark in reading.remarks
        ],
    }
