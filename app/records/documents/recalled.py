"""Documents recalled by their day: before them ("the 11 September joint statement"), or behind them in brackets.

In: Material, a passage and what it told of itself. Out: statements of documents that were signed on such a day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.articles.passage import Passage
from app.mentions.mention import ResolvedDate
from app.records.documents.bracketed import bracketed_days
from app.records.sentences.besides import text_of_day
from app.records.sentences.clauses import compiled
from app.records.sentences.dating import document_of_day, resolved
from app.records.sentences.material import Material, within
from app.records.sentences.statement import Statement
from app.records.sentences.topics import topics_of
from app.records.stories.told import Told
from app.terms import AgreementKind, AgreementStatus, Side, Type
from app.text.span import Span

_NAMED = frozenset(
    {
        AgreementKind.TREATY,
        AgreementKind.AGREEMENT,
        AgreementKind.JOINT_STATEMENT,
        AgreementKind.PROTOCOL,
        AgreementKind.MOU,
        AgreementKind.PLAN,
    }
)


def read_recalled(material: Material, passage: Passage, told: Told, own: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the documents that a sentence recalls with their day, but tells nothing of."""
    others = material.countries(passage.span) - {Side.CHINA.value, Side.KAZAKHSTAN.value, Side.OTHER.value}
    listed = {} if others else {day.span: (name, city) for day, name, city in bracketed_days(material, passage.span)}
    for mention in () if others else within(material.dates, passage.span):
        in_list, city = listed.get(mention.span, (None, None))
        found = in_list or document_of_day(material, mention) or text_of_day(material, mention)
        date = resolved(material, mention, "past", told.day) if found else None
        kind = _kind(material, found) if found else None
        if found is None or date is None or kind not in _NAMED or _told(own, found) or mention.dateline:
            continue
        one = _statement(material, passage, mention.span, found, kind, date)
        yield replace(one, place=city, country=city.country) if city else one


def without_listed(material: Material, passage: Passage, told: list[Statement]) -> list[Statement]:
    """Leave out what was read of a signature where the document bears its own day in brackets: it is recalled."""
    if not any(statement.status == AgreementStatus.SIGNED for statement in told):
        return told
    listed = [name for _, name, _ in bracketed_days(material, passage.span)]
    return [one for one in told if not (one.status == AgreementStatus.SIGNED and _is_one_of(one, listed))]


def _is_one_of(statement: Statement, listed: list[Span]) -> bool:
    return statement.title is not None and any(statement.title.overlaps(name) for name in listed)


def _told(own: Sequence[Statement], document: Span) -> bool:
    signed = (statement.title for statement in own if statement.status == AgreementStatus.SIGNED)
    return any(title and title.overlaps(document) for title in signed)


def _kind(material: Material, document: Span) -> str | None:
    words = material.words(document)
    return next((row.kind for row in material.cues.instruments if compiled(row.pattern).search(words)), None)


def _statement(
    material: Material, passage: Passage, day: Span, document: Span, kind: str, date: ResolvedDate
) -> Statement:
    limit = material.anchor.limit  # "the accord to be signed on 20 June"
    ahead = limit is not None and date.start > limit
    return Statement(
        type=Type.AGREEMENT,
        kind=kind,
        status=AgreementStatus.PLANNED if ahead else AgreementStatus.SIGNED,
        rule=f"{material.rules.code}-{kind}-recalled",
        passage=passage.index,
        clause=day.cover(document),
        cue=document,
        quote=day.cover(document),
        date=date,
        own_date=True,
        title=document,
        background=True,
        topics=topics_of(material.words(document), material.cues),
        name=material.words(document),
    )
