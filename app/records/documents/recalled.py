"""Documents recalled by their day, in a language that puts it before them ("the 11 September joint statement").

In: Material, a passage and what it told of itself. Out: statements of documents that were signed on such a day.
"""

from collections.abc import Iterator, Sequence

from app.articles.passage import Passage
from app.mentions.mention import ResolvedDate
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
    for mention in () if others else within(material.dates, passage.span):
        found = document_of_day(material, mention) or text_of_day(material, mention)
        date = resolved(material, mention, "past", told.day) if found else None
        kind = _kind(material, found) if found else None
        if found is None or date is None or kind not in _NAMED or _told(own, found) or mention.dateline:
            continue
        yield _statement(material, passage, mention.span, found, kind, date)


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
