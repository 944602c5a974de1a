"""Reads what both sides agreed to do without a named text: a concrete arrangement, or a general promise.

In: a verb of agreeing in its passage, and what was told before. Out: a statement, or why there is none.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.articles.passage import Passage
from app.mentions.mention import DateMention, ResolvedDate
from app.records.sentences.besides import is_day
from app.records.sentences.clauses import Clause, clause_at, compiled
from app.records.sentences.dating import ends_with, resolved
from app.records.sentences.material import OUR_STATES, Material, within
from app.records.sentences.participants import present
from app.records.sentences.statement import Statement
from app.records.sentences.tense import Mood, mood_of
from app.records.sentences.topics import topics_of
from app.records.stories.told import Told
from app.terms import AgreementKind, AgreementStatus, MeetingKind, MeetingStatus, PassageRole, Precision, Side, Type
from app.text.span import Span

_WORD = re.compile(r"[^\W\d_]{3,}")
_SHORTEST_UNSPACED = 4  # characters
_AHEAD = frozenset(
    {"relative_year", "relative_month", "rest_of_year"}
)  # "agreed this year to open": when it is to be done
_SESSIONS = frozenset({MeetingKind.DIALOGUE, MeetingKind.SUMMIT, MeetingKind.MINISTERIAL})
_WORKS = 140  # characters in which it is said that something works again
_TOLD_BEFORE = 3  # sentences in which stands what "on this" means
_RECALLED = 60  # characters before a verb of agreeing
_TITLE_LIMIT = 160  # characters; a longer promise has run into the next clause


def read_agreed(material: Material, passage: Passage, clauses: list[Clause], cue: Span, told: Told) -> Statement | str:
    """Read "the two sides agreed to …" : a pledge where the promise is general, an arrangement where it is concrete."""
    at = clause_at(clauses, cue.start if material.cues.verb_last else max(cue.end - 1, cue.start))
    clause = clauses[at].span.cover(cue)
    before = Span(passage.span.start, cue.start)
    if not _both_agree(material, before, cue, told, clause) or _told_by_document(material, passage, cue, told):
        return "not both sides agree"
    if _among_others(material, passage, cue):
        return "between others"
    mood = _mood_of_agreeing(material, passage, cue)
    if mood.hypothetical:
        return "only wished, proposed or denied"
    recalled = compiled(material.cues.recalled).search(material.words(before)[-_RECALLED:])
    if recalled or compiled(material.cues.attributive).match(material.article.plain, cue.end):
        return "points back to what was agreed"
    promise, title = _promised(material, passage, clause, cue)
    if (this := _of_this(material, passage, cue)) and (told_of := _sentence_before(material, passage, cue)):
        promise = title = told_of  # "agreement on this was reached in May": on what was told just before
    if not title or not _says_something(material, title):
        return "nothing said of what was agreed"
    if compiled(material.cues.to_meet).search(material.words(title)):
        return "a meeting to come"
    words = material.words(promise)
    works = bool(compiled(material.cues.working).search(words[:_WORKS]))
    kind = AgreementKind.ARRANGEMENT if works else _kind(material, words)
    if kind == AgreementKind.PLEDGE and _is_to_meet(passage, promise, told):
        return "a meeting agreed upon"
    first = this or title.end <= cue.start  # what was agreed on stands before the verb, when behind it
    first = first or bool(compiled(material.cues.founded).search(material.words(cue)))
    behind = within(material.dates, Span(cue.end, max(cue.end, clause.end))) if first else []
    mention = _date_words(material, passage, clause, before, cue) or next(iter(behind), None)
    date, mention = _day_agreed(material, passage, mention, mood, told)
    if date is None:
        return "no date, and nothing told that it could belong to"
    return Statement(
        type=Type.AGREEMENT,
        kind=kind,
        status=AgreementStatus.IN_FORCE if works else AgreementStatus.AGREED,
        rule=f"{material.rules.code}-agreed-{kind}",
        passage=passage.index,
        clause=clause,
        cue=cue,
        quote=cue.cover(title),
        date=date,
        own_date=mention is not None,
        title=title,
        promised=True,
        background=mood.perfect,
        topics=topics_of(words[:200], material.cues),
    )


def _of_this(material: Material, passage: Passage, cue: Span) -> bool:
    return bool(compiled(material.cues.of_this).match(material.words(Span(cue.end, passage.span.end))))


def _told_by_document(material: Material, passage: Passage, cue: Span, told: Told) -> bool:
    """ "Agreement on this was reached in May: they exchanged notes on …"."""
    documents = (statement.type is Type.AGREEMENT for statement in told.since(passage.index))
    return _of_this(material, passage, cue) and any(documents)


def _sentence_before(material: Material, passage: Passage, cue: Span) -> Span | None:
    """The last sentence before that tells of something concrete, or what of its own stands before, without its stop."""
    words = material.words(Span(passage.span.start, cue.start))
    front = words[: max(words.rfind(";"), words.rfind(":"), 0)]
    if front and _kind(material, front) == AgreementKind.ARRANGEMENT:
        return Span(passage.span.start, passage.span.start + len(front))
    for before in reversed(material.passages[max(0, passage.index - _TOLD_BEFORE) : passage.index]):
        words = material.words(before.span).rstrip(" .!;")
        if before.role is PassageRole.BODY and _kind(material, words) == AgreementKind.ARRANGEMENT:
            return Span(before.span.start, before.span.start + len(words))
    return None


def _mood_of_agreeing(material: Material, passage: Passage, cue: Span) -> Mood:
    """The mood of the verb with what leads to it; before one that stands last stands the promise, which lies ahead."""
    last = compiled(material.cues.agreed_last).fullmatch(material.words(cue))
    lead = cue.start if last else max(passage.span.start, cue.start - 80)
    return mood_of(material.words(Span(lead, cue.end)), material.cues)


def _promised(material: Material, passage: Passage, clause: Span, cue: Span) -> tuple[Span, Span]:
    """What is promised, and what is quoted of it: behind the verb, or before a verb that stands last."""
    if compiled(material.cues.agreed_last).fullmatch(material.words(cue)):
        said = Span(passage.span.start, cue.start)
        return said, said
    if first := compiled(material.cues.agreed_before).match(material.words(Span(passage.span.start, cue.start))):
        said = Span(*first.span("promise")).shift(passage.span.start)
        return said, said
    if material.cues.verb_last:
        said = Span(clause.start, cue.start)
        return said, said
    said = Span(cue.end, passage.span.end)
    return said, _promise(material, said)


def _is_to_meet(passage: Passage, promise: Span, told: Told) -> bool:
    """ "They agreed on a meeting in May": the meeting is told, as planned."""
    return any(
        s.type is Type.MEETING and s.status == MeetingStatus.PLANNED and promise.contains(s.cue)
        for s in told.since(passage.index)
    )


def read_set_up(material: Material, passage: Passage, told: Told) -> Statement | None:
    """Read "a workshop will be opened in Astana", told right behind what the two sides agreed: planned with it."""
    last = told.statements[-1] if told.statements else None
    cue = compiled(material.cues.set_up).search(material.article.plain, passage.span.start, passage.span.end)
    if cue is None or last is None or passage.index - last.passage != 1 or last.type is not Type.AGREEMENT:
        return None
    by_it = last.status == AgreementStatus.SIGNED and compiled(material.cues.under).search(material.words(passage.span))
    if last.kind != AgreementKind.ARRANGEMENT and not by_it:
        return None
    home = next((p for p in material.passages if p.index == last.passage), None)
    if home is None or home.paragraph != passage.paragraph or last.date is None:
        return None
    words = material.words(passage.span)
    if mood_of(words, material.cues).hypothetical or within(material.dates, passage.span):
        return None
    span = Span(*cue.span())
    title = Span(passage.span.start, passage.span.start + len(words.rstrip(" .。;!")))
    return replace(
        last,
        kind=AgreementKind.ARRANGEMENT,
        status=AgreementStatus.PLANNED,
        rule=f"{material.rules.code}-set-up",
        promised=False,
        passage=passage.index,
        clause=passage.span,
        cue=span,
        quote=title,
        own_date=False,
        title=title,
        name=material.words(title),
        background=False,
        status_span=None,
        topics=topics_of(words[:200], material.cues),
    )


def only_to_meet(statement: Statement, meetings: Sequence[Statement]) -> bool:
    """ "The sides agreed that the next session will be held in Astana": it is told as that session."""
    promise = statement.title if statement.promised else None
    ahead = [m for m in meetings if m.kind in _SESSIONS and m.status == MeetingStatus.PLANNED]
    # Of "the next session they agreed to hold in June" the promise holds no more than the day.
    told = [span for m in ahead for span in (m.cue, m.date.mention if m.date else None) if span]
    return promise is not None and any(promise.contains(span) for span in told)


def _date_words(material: Material, passage: Passage, clause: Span, before: Span, cue: Span) -> DateMention | None:
    """The day said before the verb, else another date of its clause, right behind it, or at the sentence's head."""
    said = [d for d in within(material.dates, before.cover(cue)) if not _put_in(material, clause, d, cue)]
    said = [d for d in said if not ends_with(material, d)] if material.cues.verb_last else said  # "to meet by spring"
    near = [date for date in said if date.span.start >= clause.start]
    stated = [date for date in said if is_day(date)] or near
    after = [d for d in within(material.dates, Span(cue.end, cue.end + 2)) if d.expression.kind not in _AHEAD]
    # "They agreed that in autumn ten students will go": it is what they agreed on that has the day.
    after = [d for d in after if not mood_of(material.words(Span(d.span.end, passage.span.end)), material.cues).planned]
    opening = [date for date in within(material.dates, before) if date.span.start - passage.span.start < 4]
    return stated[-1] if stated else next(iter((*after, *opening)), None)


def _put_in(material: Material, clause: Span, date: DateMention, cue: Span) -> bool:
    """A date of the clause set between commas before the verb: "…, reached in May, and agreed to …"."""
    if date.span.start < clause.start or not compiled(material.cues.relative).match(material.words(clause)):
        return False
    return "," in material.words(Span(date.span.end, max(cue.start, date.span.end)))


def _day_agreed(
    material: Material, passage: Passage, mention: DateMention | None, mood: Mood, told: Told
) -> tuple[ResolvedDate | None, DateMention | None]:
    """When they agreed, with the words that say so; nobody has agreed tomorrow: that is when it is to be done."""
    read = told.read_before(passage.index, mention) if mention else None
    date = read or resolved(material, mention, mood.tense, told.last or told.day)
    if date and material.anchor.limit and date.start > material.anchor.limit:
        date, mention = None, None
    recalled = next((s for s in told.since(passage.index) if s.own_date and s.date), None)  # "last year, when …, and"
    beside = told.last_of(passage.index) if mood.perfect or not material.rules.sentences.spaced else None
    if recalled and told.is_past(recalled) and not beside and not _of_main_clause(material, passage, recalled):
        beside = recalled.date
    reach = beside and (beside.end if beside.precision is Precision.RANGE else beside.start)
    if reach and told.day and reach > told.day.end:
        beside = None  # what lies ahead is not when they agreed
    if mood.perfect:
        return date or beside or _time_told(material, passage, told), mention
    return date or beside or told.carried(material, passage), mention


def _time_told(material: Material, passage: Passage, told: Told) -> ResolvedDate | None:
    """ "They had met in March. They had then decided …": the time of what the sentence before recalls of them."""
    words = material.words(passage.span)
    last = next((s for s in told.since(max(told.opened, passage.index - 1)) if s.date), None)
    recalled = last is not None and last.own_date and (told.is_past(last) or last.background)
    by_them = compiled(material.cues.they).search(words) or compiled(material.cues.both).search(words)
    return last.date if last and recalled and by_them and material.rules.sentences.spaced else None


def _of_main_clause(material: Material, passage: Passage, recalled: Statement) -> bool:
    """ "The sides reviewed what was reached on the visit in May, and agreed": they stand before what is recalled."""
    before = material.words(Span(passage.span.start, recalled.clause.start))
    return any(compiled(pattern).search(before) for pattern in (material.cues.both, material.cues.they))


def _kind(material: Material, words: str) -> AgreementKind:
    """Concrete is what names a thing to be done before any general verb of promising."""
    general = compiled(material.cues.general).search(words[:60])
    concrete = compiled(material.cues.concrete).search(words[:140])
    if concrete and not (general and general.start() < concrete.start()):
        return AgreementKind.ARRANGEMENT
    return AgreementKind.PLEDGE


def _says_something(material: Material, title: Span) -> bool:
    """One word alone ("in advance", "with it") is no promise, and a date is none."""
    if not material.rules.sentences.spaced:
        return len(title) >= _SHORTEST_UNSPACED
    dated = [date.span for date in within(material.dates, title)]
    words = [Span(title.start + m.start(), title.start + m.end()) for m in _WORD.finditer(material.words(title))]
    return sum(not any(date.overlaps(word) for date in dated) for word in words) > 1


def _both_agree(material: Material, before: Span, cue: Span, told: Told, told_to: Span) -> bool:
    """The two sides are named together before the verb, or in it, or "they" are people told of both sides."""
    subject = material.words(before)
    if compiled(material.cues.agreed_before).match(subject):  # "On X have agreed the two": who did may stand behind
        before = before.cover(told_to)
        subject = material.words(before)
    if compiled(material.cues.both).search(subject) or len({p.side for p in present(material, before)}) > 1:
        return True
    if compiled(material.cues.mutual).search(material.words(cue)):
        return True
    if {place.country for place in within(material.places, before) if place.kind == "city"} >= OUR_STATES:
        return True  # two cities of the two states
    left_out = compiled(material.cues.dropped).match(material.words(before.cover(cue)))
    return bool((left_out or compiled(material.cues.they).search(subject)) and told.pair())


def _among_others(material: Material, passage: Passage, cue: Span) -> bool:
    """ "The two ministers" of a paragraph in which another state's people stand beside those of one of ours only."""
    at = passage.index
    while at and material.passages[at - 1].paragraph == passage.paragraph:
        at -= 1
    start = material.passages[at].span.start
    sides = {person.side for person in within(material.people, Span(start, cue.start))}
    return Side.OTHER in sides and not {Side.CHINA, Side.KAZAKHSTAN} <= sides


def _promise(material: Material, promise: Span) -> Span:
    words = material.words(promise)
    start = len(words) - len(words.lstrip())
    stop = next((match.start() for match in compiled(material.cues.promise_end).finditer(words)), len(words))
    if stop - start > _TITLE_LIMIT:
        stop = words.rfind(" ", start, start + _TITLE_LIMIT)
    end = start + len(words[start:stop].rstrip(" .。;；,，"))
    return Span(promise.start + start, promise.start + end)
