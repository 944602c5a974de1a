"""Reads the agreements that a passage states: documents with the step they took, and things agreed without a text.

In: Material and what was told before. Out: statements; refused candidates with the reason.
"""

import re
from dataclasses import dataclass

from app.articles.passage import Passage
from app.languages.base import Instrument, StatusCue
from app.mentions.mention import ResolvedDate
from app.records.clauses import Clause, clause_at, compiled, cut_clauses
from app.records.cues import stems
from app.records.dating import date_words, resolved
from app.records.material import Material, within
from app.records.meetings import Told
from app.records.participants import present
from app.records.places import city_of
from app.records.record import Refusal
from app.records.statement import Statement
from app.records.tense import Mood, mood_of
from app.records.topics import topics_of
from app.terms import AgreementKind, AgreementStatus, Precision, Type
from app.text.span import Span

_TITLE_LIMIT = 160  # characters; a longer "title" has run into the next clause


@dataclass(frozen=True, slots=True)
class _Document:
    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Step:
    cue: StatusCue
    span: Span


def read_agreements(material: Material, passage: Passage, told: Told) -> tuple[list[Statement], list[Refusal]]:
    """Return the agreements stated by one passage, and the candidates that were refused."""
    folded = material.article.folded[passage.span.start : passage.span.end]
    clauses = cut_clauses(material.article.plain, passage.span, material.cues.breaks)
    statements: list[Statement] = []
    refusals: list[Refusal] = []
    documents = _documents(material, passage.span, folded)
    steps = _steps(material, passage.span, folded)
    for document in documents:
        found = _read_document(material, passage, clauses, document, steps, told)
        if isinstance(found, str):
            refusals.append(Refusal(document.span, f"{material.rules.code}-{document.kind}", found))
        else:
            statements.append(found)
    covered = [statement.clause for statement in statements]
    for match in compiled(material.cues.agreed).finditer(material.article.plain, passage.span.start, passage.span.end):
        cue = Span(*match.span())
        if any(clause.contains(cue) for clause in covered):
            continue
        agreed = _read_agreed(material, passage, clauses, cue, told)
        if isinstance(agreed, str):
            refusals.append(Refusal(cue, f"{material.rules.code}-agreed", agreed))
        else:
            statements.append(agreed)
    return statements, refusals


def _documents(material: Material, passage: Span, folded: str) -> list[_Document]:
    found: list[_Document] = []
    plain = material.article.plain
    for match in compiled(material.cues.package).finditer(plain, passage.start, passage.end):
        found.append(_Document(AgreementKind.AGREEMENT, Span(*match.span())))
    for instrument in material.cues.instruments:
        if any(stem in folded for stem in stems(instrument.needs)):
            found.extend(_named(instrument, plain, passage))
    kept: list[_Document] = []
    for document in sorted(found, key=lambda d: -len(d.span)):
        if not any(document.span.overlaps(other.span) for other in kept):
            kept.append(document)
    return sorted(kept, key=lambda d: d.span.start)


def _named(instrument: Instrument, plain: str, passage: Span) -> list[_Document]:
    pattern = compiled(instrument.pattern)
    return [_Document(instrument.kind, Span(*m.span())) for m in pattern.finditer(plain, passage.start, passage.end)]


def _steps(material: Material, passage: Span, folded: str) -> list[_Step]:
    found: list[_Step] = []
    for cue in material.cues.steps:
        if any(stem in folded for stem in stems(cue.needs)):
            pattern = compiled(cue.pattern)
            found.extend(
                _Step(cue, Span(*m.span()))
                for m in pattern.finditer(material.article.plain, passage.start, passage.end)
            )
    return found


def _read_document(
    material: Material, passage: Passage, clauses: list[Clause], document: _Document, steps: list[_Step], told: Told
) -> Statement | str:
    at = clause_at(clauses, document.span.start)
    step = _nearest(document.span, clauses, at, steps)
    if step is None:
        return "a document without a step of its life"
    home = clause_at(clauses, step.span.start)
    region = clauses[at].span.cover(clauses[home].span)
    words = material.words(region)
    mood = mood_of(words, material.cues)
    if compiled(material.cues.one_sided).search(words) and step.cue.status != AgreementStatus.RATIFIED:
        return "an act of one state alone"
    if _foreign(material, passage.span):
        return "between others"
    status = _status(step.cue.status, mood)
    if mood.hypothetical and status not in (AgreementStatus.NEGOTIATING,):
        return "only wished, proposed or denied"
    if mood.cancelled:
        return "not signed after all"
    taken = [other.span for other in steps if other is not step]
    date, own = _date(material, passage, clauses, home, step.span, taken, mood, told)
    if date is None:
        return "no date, and nothing told that it could belong to"
    status = _against_date(status, date, material)
    return _statement(material, passage, region, document.kind, status, step, document.span, date, own, mood)


def _nearest(document: Span, clauses: list[Clause], at: int, steps: list[_Step]) -> _Step | None:
    """The step nearest to the document in its clause, else in the sentence."""

    def gap(step: _Step) -> int:
        return max(step.span.start - document.end, document.start - step.span.end, 0)

    own = [step for step in steps if clause_at(clauses, step.span.start) == at]
    pool = own or [step for step in steps if abs(clause_at(clauses, step.span.start) - at) == 1]
    order = {status: place for place, status in enumerate(AgreementStatus)}
    return min(pool, key=lambda step: (gap(step) > 60, gap(step) // 30, -order[AgreementStatus(step.cue.status)]), default=None)


def _status(step: str, mood: Mood) -> str:
    if step in (AgreementStatus.SIGNED, AgreementStatus.IN_FORCE, AgreementStatus.RATIFIED) and mood.planned:
        return AgreementStatus.PLANNED if step == AgreementStatus.SIGNED else step
    return step


def _against_date(status: str, date: ResolvedDate, material: Material) -> str:
    published = material.anchor.day
    if status == AgreementStatus.PLANNED and published and date.end < published and date.precision is Precision.DAY:
        return AgreementStatus.SIGNED
    return status


def _foreign(material: Material, passage: Span) -> bool:
    """Another state is named and not both of ours: the document is theirs."""
    countries = {place.country for place in within(material.places, passage) if place.kind == "country"}
    ours = countries & {"CN", "KZ"}
    return bool(countries - {"CN", "KZ"}) and len(ours) < 2


def _date(
    material: Material,
    passage: Passage,
    clauses: list[Clause],
    at: int,
    cue: Span,
    taken: list[Span],
    mood: Mood,
    told: Told,
) -> tuple[ResolvedDate | None, bool]:
    mention = date_words(material, passage.span, clauses, at, cue, taken)
    date = resolved(material, mention, mood.tense, told.last or told.story)
    if date is not None:
        return date, True
    same_passage = told.statements and told.statements[-1].passage == passage.index
    if same_passage and told.last:
        return told.last, False
    if mood.perfect:
        return None, False
    return told.story, False


def _title(material: Material, document: Span, limit: int) -> Span:
    end = compiled(material.cues.title_end).search(material.article.plain, document.end, limit)
    stop = min(end.start() if end else limit, document.start + _TITLE_LIMIT)
    words = material.article.plain[document.start : stop]
    return Span(document.start, document.start + len(words.rstrip(" \"'")))


def _statement(
    material: Material,
    passage: Passage,
    region: Span,
    kind: str,
    status: str,
    step: _Step,
    document: Span,
    date: ResolvedDate,
    own: bool,
    mood: Mood,
) -> Statement:
    city = city_of(material, passage.span, region, step.span, [])
    title = _title(material, document, max(region.end, document.end))
    quote = step.span.cover(title)
    return Statement(
        type=Type.AGREEMENT,
        kind=kind,
        status=status,
        rule=f"{material.rules.code}-{kind}-{step.cue.status}",
        passage=passage.index,
        clause=region,
        cue=step.span,
        quote=quote,
        people=(),
        date=date,
        own_date=own,
        place=city if status == AgreementStatus.SIGNED else None,
        country=city.country if city and status == AgreementStatus.SIGNED else None,
        body=None,
        title=title,
        background=mood.perfect,
        anaphoric=False,
        topics=topics_of([material.words(title)], material.cues),
        evidence=(),
    )


def _read_agreed(
    material: Material, passage: Passage, clauses: list[Clause], cue: Span, told: Told
) -> Statement | str:
    """Read "the two sides agreed to …" : a pledge where the promise is general, an arrangement where it is concrete."""
    at = clause_at(clauses, max(cue.end - 1, cue.start))
    clause = clauses[at].span.cover(cue)
    before = Span(passage.span.start, cue.start)
    subject = material.words(before)
    people = present(material, before)
    if not (compiled(material.cues.both).search(subject) or len({p.side for p in people}) > 1):
        return "not both sides agree"
    mood = mood_of(material.words(Span(max(passage.span.start, cue.start - 80), cue.end)), material.cues)
    if mood.hypothetical:
        return "only wished, proposed or denied"
    promise = Span(cue.end, passage.span.end)
    words = material.words(promise)
    general = compiled(material.cues.general).search(words[:60])
    concrete = compiled(material.cues.concrete).search(words[:140])
    kind = AgreementKind.ARRANGEMENT if concrete and not (general and general.start() <= concrete.start()) else AgreementKind.PLEDGE
    mention = date_words(material, passage.span, clauses, clause_at(clauses, cue.start), cue, [])
    date = resolved(material, mention, mood.tense, told.last or told.story) or (told.last if mood.perfect else told.story)
    if date is None:
        return "no date, and nothing told that it could belong to"
    return Statement(
        type=Type.AGREEMENT,
        kind=kind,
        status=AgreementStatus.AGREED,
        rule=f"{material.rules.code}-agreed-{kind}",
        passage=passage.index,
        clause=clause,
        cue=cue,
        quote=Span(cue.start, min(passage.span.end, cue.end + 140)),
        people=(),
        date=date,
        own_date=mention is not None,
        place=None,
        country=None,
        body=None,
        title=_promise(material, promise),
        background=mood.perfect,
        anaphoric=False,
        topics=topics_of([words[:200]], material.cues),
        evidence=(),
    )


def _promise(material: Material, promise: Span) -> Span:
    words = material.words(promise)
    stop = re.search(r"[,;.]|\Z", words)
    end = promise.start + min(stop.start() if stop else len(words), _TITLE_LIMIT)
    start = promise.start + len(words) - len(words.lstrip())
    return Span(min(start, end), end)
