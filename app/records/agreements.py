"""Reads the agreements that a passage states: documents with the step they took, and things agreed without a text.

In: Material and what was told before. Out: statements; refused candidates with the reason.
"""

from dataclasses import dataclass, replace
from functools import lru_cache, partial

from app.articles.passage import Passage
from app.languages.cue_rules import CueRules
from app.mentions.mention import ResolvedDate
from app.records.documents.dayless import undated
from app.records.documents.documents import Document, find_documents, own_day_of
from app.records.documents.listed import read_items
from app.records.documents.makers import made_by_companies
from app.records.documents.packages import count_documents, without_count
from app.records.documents.parties import foreign, goes_on, made_by_others
from app.records.documents.pointed import Step, describes, left_open, named_before, still_worked_on
from app.records.documents.promises import read_agreed, read_set_up
from app.records.documents.row import without_those_before
from app.records.documents.spoken import described, only_begun, only_spoken_of, only_wanted
from app.records.documents.steps import (
    against_date,
    is_reported,
    only_bounds,
    signed_since,
    step_date,
    wished_before,
)
from app.records.documents.titles import TITLE_LIMIT, home_of_title, name_and_city, name_of
from app.records.record import Refusal
from app.records.sentences.besides import told_by_day_alone
from app.records.sentences.clauses import Clause, clause_at, compiled, cut_clauses
from app.records.sentences.cues import Stems
from app.records.sentences.days_in_a_row import on_each_day
from app.records.sentences.material import Material, within
from app.records.sentences.places import city_of
from app.records.sentences.statement import Statement, last_steps
from app.records.sentences.tense import Mood, mood_before_comma, mood_of
from app.records.sentences.topics import topics_of
from app.records.stories.told import Told
from app.terms import AgreementKind, AgreementStatus, Topic, Type
from app.text.span import Span

_RIGHT_BEHIND = 40  # characters between a participle and its document
_ATTRIBUTE = 120  # the same where all that describes a document stands between the two
_JOINER = 5  # characters between a document and a verb joined to it (" and ")
_PRONOUN = 13  # characters of an object right behind its verb (" it", " the document")
_DETERMINER = 8  # characters
_LATER = frozenset({AgreementStatus.RATIFIED, AgreementStatus.IN_FORCE, AgreementStatus.ENDED})
_ON_NO_DAY = "a step that lies ahead on no day"
_DENIED = "only wished, proposed or denied"


@dataclass(frozen=True, slots=True)
class _Scene:
    """One step with its document, in its sentence; `taken` are the other steps, whose dates are theirs; `ratified`
    tells that one state's assent is among them.
    """

    passage: Passage
    clauses: list[Clause]
    step: Step
    document: Document
    taken: list[Span]
    ratified: bool = False
    named: tuple[Document, ...] = ()


def read_agreements(material: Material, passage: Passage, told: Told) -> tuple[list[Statement], list[Refusal]]:
    """Return the agreements stated by one passage, and the candidates that were refused."""
    clauses = cut_clauses(material.article.plain, passage.span, material.cues)
    documents = find_documents(material, passage.span)
    steps = _without_law(material, clauses, _steps(material, passage.span))
    lead = partial(_led_by, material, told)
    statements: list[Statement] = [] if steps else [*read_items(material, passage, documents, told, lead)]
    refusals: list[Refusal] = []
    couples = _couples(material, passage, clauses, documents, steps, told)
    for step, document in couples:
        taken = [other.span for other in steps if other is not step]
        ratified = any(other.cue.status == AgreementStatus.RATIFIED for other in steps)
        scene = _Scene(
            passage,
            clauses,
            step,
            document,
            taken,
            ratified,
            tuple(one for with_step, one in couples if with_step is step),
        )
        found = _read_document(material, scene, _with(told, statements))
        if found == _DENIED and (other := _still_worked_on(steps, step)):
            scene = replace(scene, step=other, taken=[one.span for one in steps if one is not other])
            found = _read_document(material, scene, _with(told, statements))
        if found == _ON_NO_DAY and (other := _signed_before(steps, step, document)):
            scene = replace(scene, step=other, taken=[one.span for one in steps if one is not other])
            found = _read_document(material, scene, _with(told, statements))
        if isinstance(found, str):
            refusals.append(Refusal(step.span, f"{material.rules.code}-{document.kind}-{step.cue.status}", found))
        else:
            statements += _on_each_day(material, passage, found)
    statements = last_steps(statements)
    covered = [statement.clause for statement in statements]
    said: list[Span] = []  # "on X they came to terms": the verb behind is a part of it
    for match in compiled(material.cues.agreed).finditer(material.article.plain, passage.span.start, passage.span.end):
        cue = Span(*match.span())
        part = any(one.overlaps(cue) and one.end < cue.end for one in said)
        if part or any(clause.contains(cue) for clause in covered):
            continue
        agreed = read_agreed(material, passage, clauses, cue, _with(told, statements))
        if isinstance(agreed, str):
            refusals.append(Refusal(cue, f"{material.rules.code}-agreed", agreed))
        else:
            statements.append(agreed)
            said.append(agreed.quote)
    if not statements and (planned := read_set_up(material, passage, told)):
        statements.append(planned)
    return statements, refusals


def _without_law(material: Material, clauses: list[Clause], steps: list[Step]) -> list[Step]:
    """ "The law on the ratification of the accord he signed in July": what he signed is the law, no more the accord."""

    def of_law(step: Step) -> bool:
        clause = clauses[clause_at(clauses, step.span.start)].span
        signs = compiled(material.cues.signs_law).match(material.words(step.span))
        return bool(signs and compiled(material.cues.law).search(material.words(clause)))

    return [step for step in steps if not of_law(step)]


def _still_worked_on(steps: list[Step], denied: Step) -> Step | None:
    """ "The accord is not signed yet, experts are working on its text": the step that it is at."""
    return next((one for one in steps if one is not denied and one.cue.status == AgreementStatus.NEGOTIATING), None)


def _signed_before(steps: list[Step], denied: Step, document: Document) -> Step | None:
    """ "The signed-in-May accord will soon enter into force": the step right before the document."""
    near = (one for one in steps if one is not denied and 0 <= document.span.start - one.span.end <= _JOINER)
    return next((one for one in near if one.cue.status == AgreementStatus.SIGNED), None)


def _led_by(material: Material, told: Told, lead: Passage, document: Document) -> Statement | None:
    """ "After the talks were signed:", over a list: read as if it said the document of one item."""
    steps = _steps(material, lead.span)
    if not steps:
        return None
    clauses = cut_clauses(material.article.plain, lead.span, material.cues)
    found = _read_document(material, _Scene(lead, clauses, steps[0], document, []), told)
    return None if isinstance(found, str) else found


def _with(told: Told, statements: list[Statement]) -> Told:
    last = next((s.date for s in reversed(statements) if s.date), told.last)
    return replace(told, last=last, statements=(*told.statements, *statements)) if statements else told


def _couples(
    material: Material,
    passage: Passage,
    clauses: list[Clause],
    documents: list[Document],
    steps: list[Step],
    told: Told,
) -> list[tuple[Step, Document]]:
    """Give each document its step: the nearest of its clause; steps left over take the document told before them."""
    couples: list[tuple[Step, Document]] = []
    left = left_open(material, passage, told) if steps else []
    pattern = material.cues.all_documents if left else ""
    if pattern and (pointed := compiled(pattern).search(material.words(passage.span))):
        all_of_them = Span(*pointed.span()).shift(passage.span.start)
        documents = [document for document in documents if not document.span.overlaps(all_of_them)]
        couples = [(steps[0], document) for document in left]
    for document in documents:
        at = clause_at(clauses, document.span.start)
        if _this_one(material, document, documents, steps):
            continue
        steps_of = [step for step in steps if not _of_next(material, document, documents, step)]
        steps_of = without_those_before(material, document, documents, steps_of)
        step = _nearest(document.kind, document.span, clauses, at, steps_of)
        if step and not told_by_day_alone(material, document.span, clauses[at].span, step.span):
            couples.append((step, document))
    used = {step.span for step, _ in couples}
    for step in steps:
        if step.span in used or step.cue.only:
            continue
        if step.cue.status == AgreementStatus.NEGOTIATING:
            found = still_worked_on(material, clauses, step, documents, left)
        else:
            found = named_before(material, clauses, step, documents, told, left)
        dated = within(material.dates, clauses[clause_at(clauses, step.span.start)].span)
        again = any(other.span == found.span and one.cue.status == step.cue.status for one, other in couples if found)
        if found is not None and (dated or not again):
            couples.append((step, found))
    return sorted(couples, key=lambda couple: couple[0].span.start)


def _this_one(material: Material, document: Document, documents: list[Document], steps: list[Step]) -> bool:
    """ "This accord follows the memorandum signed in July": the step right behind another document is that one's."""
    near = material.words(Span(max(0, document.span.start - _DETERMINER), document.span.end))
    match = next((m for m in compiled(material.cues.same_document).finditer(near) if m.end() == len(near)), None)
    others = [other for other in documents if other.span.start > document.span.end]
    return match is not None and len(steps) == 1 and any(0 <= steps[0].span.start - o.span.end <= 1 for o in others)


def _of_next(material: Material, document: Document, documents: list[Document], step: Step) -> bool:
    """ "They reached agreements and signed a statement": behind "and" the step is that of the next document."""
    between = material.words(Span(document.span.end, max(document.span.end, step.span.start)))
    joined = document.span.end < step.span.start and len(between) <= _JOINER and len(between.split()) == 1
    if not material.rules.sentences.spaced:
        before = document.span.end < step.span.start
        apart = before and "," in between
        further = any(0 <= o.span.start - step.span.end <= 2 and o is not document for o in documents)  # "了"
        return (apart and further) or (before and describes(material, step, documents))
    return joined and any(0 <= other.span.start - step.span.end <= _RIGHT_BEHIND for other in documents)


def _steps(material: Material, passage: Span) -> list[Step]:
    found: list[Step] = []
    for row in _step_stems(material.cues).rows(material.article.folded, passage):
        cue = material.cues.steps[row]
        matches = compiled(cue.pattern).finditer(material.article.plain, passage.start, passage.end)
        found.extend(Step(cue, Span(*m.span())) for m in matches)
    return [s for s in found if not any(len(o.span) > len(s.span) and o.span.contains(s.span) for o in found)]


@lru_cache(maxsize=16)
def _step_stems(cues: CueRules) -> Stems:
    return Stems(cue.needs for cue in cues.steps)


def _read_document(material: Material, scene: _Scene, told: Told) -> Statement | str:
    document, step, passage = scene.document, scene.step, scene.passage
    home = clause_at(scene.clauses, step.span.start)
    region = scene.clauses[home].span
    if passage.span.contains(document.span):
        region = region.cover(scene.clauses[clause_at(scene.clauses, document.span.start)].span)
    words = material.words(region)
    mood = mood_of(words, material.cues)
    of_both = scene.ratified and document.span.end <= step.span.start  # "signed a law ratifying the accord done at …"
    assent = step.cue.status == AgreementStatus.RATIFIED or of_both
    if not assent and compiled(material.cues.one_sided).search(words):
        return "an act of one state alone"
    others = made_by_others(material, region, step.span, mood.planned)
    if others or foreign(material, passage.span) or goes_on(material, passage):
        return "between others"
    near = mood_before_comma(words, material.cues, step.span.end - region.start)
    mood = replace(mood, planned=mood.planned and near.planned, hypothetical=mood.hypothetical and near.hypothetical)
    if mood.planned and _signed_already(material, scene, region):
        mood = replace(mood, planned=False)
    status = _status(step.cue.status, mood, document.kind, approved=_is_approved(material, step))
    wished = mood.hypothetical or wished_before(material, passage.span, region)
    done = material.cues.verb_last and 0 < document.span.start - step.span.end <= TITLE_LIMIT
    done = done or described(material, passage.span, document.span, step.span)
    if wished and status != AgreementStatus.NEGOTIATING and not done:  # not of the wish: "the plan signed in May"
        return _DENIED
    if status == AgreementStatus.SIGNED and only_wanted(material, passage.span, step.span):
        return _DENIED
    if status == AgreementStatus.RATIFIED and only_begun(material, passage.span, step.span):
        return "an assent that is only begun"
    if mood.cancelled:
        return "not signed after all"
    if status == AgreementStatus.NEGOTIATING and signed_since(material, document.kind, document.span, told):
        return "negotiated before it was signed"
    if only_bounds(material, scene.clauses[home].span, step.span, step.cue.status):
        return "told only as what had not come yet"
    date, own = _date(material, scene, home, mood, told)
    if not own and status == AgreementStatus.SIGNED and not passage.span.contains(document.span):
        date = told.day_signed(document.kind) or date
    if date is None or (step.cue.dated and not own):
        return "no date, and nothing told that it could belong to"
    counted = count_documents(material, document.span)
    if mood.planned and (status == AgreementStatus.RATIFIED or _is_past(status, date, told)):
        return _ON_NO_DAY  # "the accord signed in May will soon enter into force", "is to be ratified in June"
    if not own and (why := only_spoken_of(material, passage.span, scene.clauses, document.span, step.span, status)):
        return why
    if not own and (why := undated(material, passage, step.span, document.kind, status, counted, date, mood, told)):
        return why
    return _statement(material, scene, region, against_date(status, date, own, material), date, own, mood)


def _on_each_day(material: Material, passage: Passage, one: Statement) -> list[Statement]:
    """ "Two declarations on 7 May and on 3 June": one each."""
    tense = "planned" if one.status == AgreementStatus.PLANNED else "past"
    found = on_each_day(material, passage.span, one, tense)
    if one.title is None or len(found) < 2 or one.documents not in (None, len(found)):
        return found
    title = without_count(material, one.title, len(found))
    return [replace(each, documents=None, title=title, name=name_of(material, title)) for each in found]


def _is_past(status: str, date: ResolvedDate, told: Told) -> bool:
    return status in _LATER and told.story is not None and date.end < told.story.start


def _signed_already(material: Material, scene: _Scene, region: Span) -> bool:
    """ "The agreement signed in May will enter into force": the future behind a participle is of what follows."""
    document, step = scene.document.span, scene.step.span
    if (
        material.cues.verb_last and 0 <= document.start - step.end <= TITLE_LIMIT
    ):  # "the signed in May agreement will …"
        return not mood_of(material.words(Span(region.start, step.end)), material.cues).planned
    if not (region.start <= document.start and 0 <= step.start - document.end <= TITLE_LIMIT):
        return False
    past = compiled(material.cues.past_form).match(material.article.plain, step.start)
    return bool(past) and not mood_of(material.words(Span(region.start, step.start)), material.cues).planned


def _nearest(kind: str, document: Span, clauses: list[Clause], at: int, steps: list[Step]) -> Step | None:
    """The step nearest to the document in its clause, else in the sentence."""
    steps = [step for step in steps if step.cue.only in ("", kind)]

    def gap(step: Step) -> int:
        return max(step.span.start - document.end, document.start - step.span.end, 0)

    own = [step for step in steps if clause_at(clauses, step.span.start) == at]
    pool = own or [step for step in steps if abs(clause_at(clauses, step.span.start) - at) == 1]
    order = {status: place for place, status in enumerate(AgreementStatus)}
    return min(
        pool, key=lambda step: (gap(step) > 60, gap(step) // 30, -order[AgreementStatus(step.cue.status)]), default=None
    )


def _status(step: str, mood: Mood, kind: str, *, approved: bool) -> str:
    if step == AgreementStatus.SIGNED and mood.planned:
        return AgreementStatus.PLANNED
    by_assent = approved and step in (AgreementStatus.SIGNED, AgreementStatus.RATIFIED)
    return AgreementStatus.AGREED if by_assent and kind == AgreementKind.PLAN else step


def _is_approved(material: Material, step: Step) -> bool:
    """ "The sides approved a plan" says no more than that they agree on it."""
    return bool(compiled(material.cues.approves).search(material.words(step.span)))


def _date(material: Material, scene: _Scene, at: int, mood: Mood, told: Told) -> tuple[ResolvedDate | None, bool]:
    span, taken, document = scene.step.span, scene.taken, scene.document.span
    home = clause_at(scene.clauses, document.start) if scene.passage.span.contains(document) else at
    if home > at and compiled(material.cues.gap_in).match(material.words(scene.clauses[home].span)):
        at, span, taken = home, document, [span]  # "the accord was signed in July, and the memorandum -- in 2019"
    day = own_day_of(material, scene.passage.span, scene.clauses[at].span, document, scene.named)
    return step_date(material, scene.passage, scene.clauses, at, span, scene.step.cue.status, taken, mood, told, day)


def _statement(
    material: Material, scene: _Scene, region: Span, status: str, date: ResolvedDate, own: bool, mood: Mood
) -> Statement:
    document, step = scene.document, scene.step
    city = city_of(material, scene.passage.span, region, step.span, []) if status == AgreementStatus.SIGNED else None
    here = scene.passage.span.contains(document.span)
    title = document.span
    if here:
        limit = min((one.span.start for one in scene.named if one.span.start >= title.end), default=region.end)
        title, city = name_and_city(material, title, max(min(limit, region.end), title.end), step.span, city)
    return Statement(
        type=Type.AGREEMENT,
        kind=_kind(material, scene, title),
        status=status,
        rule=f"{material.rules.code}-{document.kind}-{step.cue.status}",
        passage=home_of_title(material, title) if document.left_open else scene.passage.index,
        clause=region,
        cue=step.span,
        quote=step.span.cover(title) if here else title if document.left_open else region,
        date=date,
        own_date=own,
        place=city,
        country=city.country if city else None,
        title=title,
        background=mood.perfect or is_reported(material, status, date),
        topics=_topics(material, title, region, documents := count_documents(material, document.span)),
        name=name_of(material, title),
        documents=documents,
    )


def _topics(material: Material, title: Span, region: Span, documents: int | None) -> tuple[Topic, ...]:
    """What the name says it is about; of "the agreement" alone what its clause says, of many documents nothing more."""
    named = topics_of(material.words(title), material.cues)
    return named if named or documents is not None else topics_of(material.words(region), material.cues)


def _kind(material: Material, scene: _Scene, title: Span) -> str:
    """An agreement that companies make is a contract; a package of unnamed documents is one agreement, whose ever."""
    kind = scene.document.kind
    if kind not in (AgreementKind.AGREEMENT, AgreementKind.TREATY):
        return kind
    if count_documents(material, scene.document.span) is not None:
        return kind
    clause = scene.clauses[clause_at(scene.clauses, scene.step.span.start)].span
    return AgreementKind.CONTRACT if made_by_companies(material, clause, title) else kind
