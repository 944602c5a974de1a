"""When: the date of a step in the life of an agreement.

In: the words of the step in its sentence, what was told before. Out: a date or None, and whether the words give it.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.articles.passage import Passage
from app.mentions.mention import DateMention, ResolvedDate
from app.records.sentences.clauses import Clause, chain_start, compiled
from app.records.sentences.cues import behind_talks, find_cues
from app.records.sentences.dating import date_words, resolved
from app.records.sentences.material import Material, within
from app.records.sentences.saying import said_then
from app.records.sentences.statement import Statement
from app.records.sentences.tense import Mood, mood_of
from app.records.stories.earlier import counted_on, day_said_before
from app.records.stories.story import own_day
from app.records.stories.told import Told
from app.terms import AgreementStatus, MeetingKind, Precision
from app.text.span import Span

_WISH = 40  # characters before a clause
_OBJECT = 12  # characters behind a verb in which its object begins and ends
_PARTICIPLE = 32  # characters between a participle and its day ("signed in Beijing on")
_SIGNED = frozenset({AgreementStatus.SIGNED, AgreementStatus.RATIFIED, AgreementStatus.IN_FORCE})
_LATER = frozenset({AgreementStatus.RATIFIED, AgreementStatus.IN_FORCE, AgreementStatus.ENDED})


def step_date(
    material: Material,
    passage: Passage,
    clauses: list[Clause],
    at: int,
    step: Span,
    status: str,
    taken: Sequence[Span],
    mood: Mood,
    told: Told,
    day: DateMention | None = None,
) -> tuple[ResolvedDate | None, bool]:
    """Return the date of a step of the clause `at`; `taken` are the other steps of the sentence. `day` is that of its
    document alone, where a step has several documents.
    """
    mention = day or _words_on_it(material, passage, clauses, at, step, taken, mood)
    if mention and status in _LATER:
        mention = _not_of_participle(material, mention, clauses[at].span, step, taken)
    before = _before(material, passage, mention, mood, told)
    if mention and _counted_from_nothing(mention, before, told, mood.planned and status in _LATER, passage):
        return None, False
    date = resolved(material, mention, mood.tense, before or told.last or told.day)
    if mention and date and _said_before(material, clauses[at].span, mention, date, status):
        mention = date = None  # "on the 10th they agreed upon a text, to be signed when …"
    behind_it = mention is not None and mention.span.start >= clauses[at].span.end
    if behind_it and date and _lies_ahead(material, date, status, mood):
        mention = date = None  # "they issued a statement, and announced that the next session will be held next year"
    if status == AgreementStatus.NEGOTIATING:  # talks about a text are dated on the day that they are reported
        return own_day(material) if _reported(material, passage) else told.story, False
    if mention and (read := told.read_before(passage.index, mention)):
        return read, True
    talks = told.last_of(passage.index) if not mood.planned and behind_talks(material, passage.span) else None
    if talks and mention and not clauses[at].span.contains(mention.span):
        return talks, True  # "after their talks, held on the 16th, they signed …"
    if date is not None and not _still_to_come(material, date, step, status, mood):
        return date, True
    if compiled(material.cues.attributive).match(material.article.plain, step.end):
        return None, False
    if _of_undated_visit(material, passage, clauses[at], told) or _of_another_visit(
        material, clauses[at].span, step, told
    ):
        return None, False
    recalled = next((s for s in told.since(passage.index - 1) if s.date), None)
    here = recalled is not None and material.passages[recalled.passage].paragraph == passage.paragraph
    back = (here and _by_them(material, passage, clauses[at])) or _on_occasion(material, clauses[at])
    if recalled and not mood.planned and back and _is_recalled(recalled, here, told):
        return recalled.date, False  # "they signed an accord on that occasion": of what was recalled just before
    if recalled and recalled.place and not mood.planned and _there(material, clauses[at]):
        return recalled.date, False  # "a programme was signed there as well": where and when the sentence before says
    return _told_date(material, passage, clauses, at, step, status, mood, told), False


def _words_on_it(
    material: Material, passage: Passage, clauses: list[Clause], at: int, step: Span, taken: Sequence[Span], mood: Mood
) -> DateMention | None:
    """The words that date a step; of one still to come not those that say when it was told of."""
    mention = date_words(material, passage.span, clauses, at, step, taken)
    told_ahead = mention and mood.planned and not mood.cancelled and said_then(material, mention, step)
    return None if told_ahead else mention


def _told_date(
    material: Material,
    passage: Passage,
    clauses: list[Clause],
    at: int,
    step: Span,
    status: str,
    mood: Mood,
    told: Told,
) -> ResolvedDate | None:
    """The date of a step that its own words do not give: of its sentence, of the talks before, of the story."""
    then = None if mood.planned else told.time_before(material, passage)
    chain = Span(chain_start(clauses, at, material.cues.elided), clauses[at].span.start)
    if len(chain) and mood_of(material.words(chain), material.cues).perfect:
        mood = replace(mood, perfect=True)
    if status in _LATER and any(s.status == AgreementStatus.SIGNED for s in told.since(passage.index)):
        # "The accord signed on 31 August was ratified": on another day.
        told = replace(told, statements=tuple(s for s in told.statements if s.passage < passage.index))
    same_sentence = _of_same_sentence(material, told.last_of(passage.index), chain, step, status, mood)
    by_them = _by_them(material, passage, clauses[at])
    if same_sentence is None and not mood.planned and by_them:
        same_sentence = told.meeting_day(passage.index)
    if then or same_sentence:
        return then or same_sentence
    near = told.near(passage.index, mood.perfect) if mood.perfect or mood.planned else None
    if (
        near
        and near == told.story
        and _had_been(material, clauses[at].span, step)
        and not mood.planned
        and material.rules.sentences.spaced
    ):
        near = None  # "such papers had been signed": not on the day of the story
    coming = told.ahead() if mood.planned else None
    coming = coming or (told.visit_ahead() if mood.planned and _on_occasion(material, clauses[at]) else None)
    # What two states mean to sign "following the talks" is not of the day of a gathering to come.
    near = near if coming is None or (by_them and told.only_gathers(coming)) else coming
    if near is not None or mood.perfect:
        return near
    visit = told.statements[-1] if told.statements else None
    stayed = visit and visit.kind == MeetingKind.VISIT and visit.date and visit.date.precision is Precision.RANGE
    if (
        visit
        and stayed
        and not (mood.planned or material.rules.sentences.spaced)
        and _on_occasion(material, clauses[at])
    ):
        return visit.date  # "the three days' visit has ended. In its course they signed …"
    signed = None if mood.planned else _signed_with(material, clauses[at], status, told)
    return signed or told.carried(material, passage)


def _said_before(material: Material, clause: Span, mention: DateMention, date: ResolvedDate, status: str) -> bool:
    """Tell whether a day gone by stands only before the clause of what is still to be signed."""
    limit = material.anchor.limit
    if status != AgreementStatus.PLANNED or mention.span.end > clause.start or limit is None:
        return False
    if not material.rules.sentences.spaced:
        return date.end < limit
    before = material.words(Span(material.home_of(mention.span).start, clause.start))
    went = compiled(material.cues.past_form).search(before)  # "he arrived on Sunday, with accords to be signed"
    return went is not None and not mood_of(before, material.cues).planned


def _lies_ahead(material: Material, date: ResolvedDate, status: str, mood: Mood) -> bool:
    """Tell whether a day that another clause gives is still to come, while this one tells what was signed, in a script
    without spaces, where commas join both.
    """
    limit = material.anchor.limit
    told = status == AgreementStatus.SIGNED and not (mood.planned or material.rules.sentences.spaced)
    return told and limit is not None and date.start > limit


def _of_same_sentence(
    material: Material, date: ResolvedDate | None, chain: Span, step: Span, status: str, mood: Mood
) -> ResolvedDate | None:
    """The date told in this sentence, if what it tells of may be of that day: what was signed is of none to come."""
    if date is None or _still_to_come(material, date, step, status, mood):
        return None
    plans = bool(len(chain)) and mood_of(material.words(chain), material.cues).planned  # "they will meet, and sign …"
    return date if plans or not _lies_ahead(material, date, status, mood) else None


def _before_story(recalled: Statement, told: Told) -> bool:
    """What the sentence before tells in words of its own date, of days before those of the report."""
    day = recalled.date.end if recalled.own_date and recalled.date else None
    return day is not None and told.story is not None and day < told.story.start


def _is_recalled(last: Statement, here: bool, told: Told) -> bool:
    """Tell whether what was told last is no part of the report: of long ago, or, where it was told `here`, in this
    paragraph, of days before those of the report or of a month that is all its words give.
    """
    by_month = last.own_date and last.date is not None and last.date.precision is Precision.MONTH
    return told.is_past(last) or (here and (_before_story(last, told) or by_month))


def _by_them(material: Material, passage: Passage, clause: Clause) -> bool:
    """ "The talks ended in …", "after these talks they signed": what came of talks."""
    outcome = compiled(material.cues.outcome).search(material.words(clause.span))
    return bool(outcome) or behind_talks(material, passage.span)


def _of_participle(material: Material, day: Span, step: Span, taken: Sequence[Span]) -> bool:
    """ "Ratified the accord signed in Beijing on 31 August": the day beside the participle is of the signature."""
    first = material.cues.verb_last or not material.rules.sentences.spaced
    for other in taken:
        before, after = (day, other) if first else (other, day)
        apart = before.start <= step.start < after.end
        ended = ";" in material.words(Span(before.end, max(before.end, after.start)))
        if 0 <= after.start - before.end <= _PARTICIPLE and not (apart or ended):
            return True
    return False


def _not_of_participle(
    material: Material, mention: DateMention, clause: Span, step: Span, taken: Sequence[Span]
) -> DateMention | None:
    """ "Concluded in 2018, ran out last year": the day of the step, where the first is that of the signature."""
    if not _of_participle(material, mention.span, step, taken):
        return mention
    behind = next(iter(within(material.dates, Span(step.end, max(step.end, clause.end)))), None)
    return behind if behind and not _of_participle(material, behind.span, step, taken) else None


def _signed_with(material: Material, clause: Clause, status: str, told: Told) -> ResolvedDate | None:
    """ "A memorandum was signed this week. … An agreement was signed as well": with it, if that is no background."""
    if status != AgreementStatus.SIGNED or not compiled(material.cues.as_well).search(material.words(clause.span)):
        return None
    last = next((s for s in reversed(told.statements) if s.own_date), None)
    return last.date if last and last.status == status and not told.is_past(last) else None


def _had_been(material: Material, clause: Span, step: Span) -> bool:
    """Tell whether the step itself stands in the past of the past ("had been signed", not "when they had finished")."""
    had = compiled(material.cues.perfect).finditer(material.article.plain, clause.start, step.end)
    return any(match.end() > step.start for match in had)


def _before(
    material: Material, passage: Passage, mention: DateMention | None, mood: Mood, told: Told
) -> ResolvedDate | None:
    """What "the same day" and "then" are counted from."""
    if mention is None:
        return None
    if mention.expression.kind == "that_time":
        return told.told_last(passage.index)
    if mention.expression.kind in ("later_week", "later_month", "later_year"):
        return counted_on(mention, passage, told)
    if said := day_said_before(material, mention, passage, told):
        return said
    same = mention.expression.kind == "same_day"
    return told.counted_from(mention, passage.index, mood.planned) if same else None


def _counted_from_nothing(
    mention: DateMention, before: ResolvedDate | None, told: Told, ahead: bool, passage: Passage
) -> bool:
    """ "They recalled June. Then …": of a time that no event was told of; "they are to notify each other; it comes into
    force 30 days later": counted from what has not come about.
    """
    if mention.expression.kind == "that_time":
        return before is None
    later = mention.expression.kind == "same_day" and (mention.expression.offset or 0) > 0
    return ahead and later and told.told_last(passage.index) is None


def is_reported(material: Material, status: str, date: ResolvedDate) -> bool:
    """Tell whether a text under negotiation is dated by the article's own day: that is no news of the story."""
    own = status == AgreementStatus.NEGOTIATING and material.cues.verb_last and material.anchor.day is not None
    return own and date.start == material.anchor.day


def _still_to_come(material: Material, date: ResolvedDate, step: Span, status: str, mood: Mood) -> bool:
    """ "They discussed the summit to be held in June and signed …": what was signed was not signed on a day to come."""
    signed = status == AgreementStatus.SIGNED and not mood.planned
    limit = material.anchor.limit if material.anchor.published.day else None
    past = signed and compiled(material.cues.past_form).match(material.article.plain, step.start)
    agreed = status == AgreementStatus.AGREED and not mood.planned  # "was initialled; trains will run in May"
    return bool(past or agreed) and limit is not None and limit <= date.start and limit < date.end


def _reported(material: Material, passage: Passage) -> bool:
    """Tell whether the paper itself says how a text stands ("a draft is still being worked on"), not the two sides."""
    words, cues = material.words(passage.span), material.cues
    if compiled(cues.sources).search(words):
        return True
    if cues.verb_last:
        return not any(compiled(pattern).search(words) for pattern in (cues.both, cues.they, cues.speech))
    theirs = compiled(cues.both).search(words) or compiled(cues.they).match(words)
    if theirs or within(material.people, passage.span) or mood_of(words, cues).perfect:
        return False
    return bool(compiled(cues.still).search(words))


def _of_undated_visit(material: Material, passage: Passage, clause: Clause, told: Told) -> bool:
    """ "He visited us not long ago. During the visit they signed …": what has no day gives none."""
    if not _on_occasion(material, clause) or not passage.index or any(told.since(passage.index - 1)):
        return False
    before = material.passages[passage.index - 1]
    once = compiled(material.cues.once).search(material.words(before.span))
    return bool(once) and before.paragraph == passage.paragraph


def _of_another_visit(material: Material, clause: Span, step: Span, told: Told) -> bool:
    """ "Signed during the visit of Mr Li", of whom nothing was told: on days that the article does not give."""
    behind = Span(step.end, max(step.end, clause.end))
    visits = [hit.span for hit in find_cues(material, behind) if hit.cue.kind == MeetingKind.VISIT]
    framed = [v for v in visits if compiled(material.cues.framing).search(material.words(Span(clause.start, v.start)))]
    if not framed or not told.statements:
        return False
    guests = [p.name for p in within(material.people, Span(framed[0].end, behind.end)) if p.form == "name"]
    known = {person.name for statement in told.statements for person in statement.people}
    return bool(guests) and known.isdisjoint(guests)


def _on_occasion(material: Material, clause: Clause) -> bool:
    words = material.words(clause.span)
    return bool(compiled(material.cues.occasion).search(words) and not compiled(material.cues.this_time).search(words))


def _there(material: Material, clause: Clause) -> bool:
    return bool(compiled(material.cues.there).search(material.words(clause.span)))


def wished_before(material: Material, passage: Span, region: Span) -> bool:
    """Tell whether "China hopes that …": the wish stands right before the clause that it is about."""
    before = material.words(Span(max(passage.start, region.start - _WISH), region.start))
    wish = list(compiled(material.cues.hypothetical).finditer(before))
    return bool(wish) and not before[wish[-1].end() :].strip()


def signed_since(material: Material, kind: str, document: Span, told: Told) -> bool:
    """ "The protocol was signed today. Talks on this document began in May": it is negotiated no more."""
    near = material.words(Span(max(0, document.start - _OBJECT), document.end))
    back = any(m.end() == len(near) for m in compiled(material.cues.same_document).finditer(near))
    return back and any(s.kind == kind and s.status in _SIGNED for s in told.statements)


def points_to_document(material: Material, clause: Span, step: Span) -> bool:
    """Tell whether right behind the verb stands "this document", in a script without spaces."""
    if material.rules.sentences.spaced:
        return False
    upto = min(clause.end, step.end + _OBJECT)
    return bool(compiled(material.cues.same_document).search(material.article.plain, step.end, upto))


def takes_pronoun(material: Material, clause: Span, step: Span) -> bool:
    """ "The rectors signed it in May": tell whether the object of a verb is a pronoun for the document."""
    behind = compiled(material.cues.object_behind).match(material.article.plain, step.end, clause.end)
    return bool(behind or compiled(material.cues.object_before).search(material.words(Span(clause.start, step.start))))


def only_bounds(material: Material, clause: Span, step: Span, status: str) -> bool:
    """ "Half a year before the agreement came into force": told only as what had not come yet."""
    before = material.words(Span(clause.start, max(clause.start, step.start)))
    return status in _LATER and bool(compiled(material.cues.bound).search(before))


def against_date(status: str, date: ResolvedDate, own: bool, material: Material) -> str:
    """Return the status that the date allows: what lies ahead is planned, what lies behind was signed."""
    day = material.anchor.limit
    gone = own and day is not None and date.end < day and date.precision is not Precision.RANGE
    if status == AgreementStatus.SIGNED and material.anchor.published.day and day and date.start > day:
        return AgreementStatus.PLANNED
    return AgreementStatus.SIGNED if gone and status == AgreementStatus.PLANNED else status
