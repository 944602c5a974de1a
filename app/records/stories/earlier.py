"""What is told of some earlier time without its day ("when he had once met X, he said …").

In: a scene, its date words and what was told before. Out: why it is no meeting of the days that are told, or None.
"""

from app.articles.passage import Passage
from app.mentions.mention import DateMention, ResolvedDate
from app.mentions.resolve import resolve
from app.records.sentences.clauses import compiled
from app.records.sentences.dating import ends_with, starts_with
from app.records.sentences.material import Material, within
from app.records.stories.scene import Scene
from app.records.stories.told import Told
from app.terms import DateForm, MeetingStatus, PassageRole, Precision
from app.text.span import Span

_DAYS = frozenset({"weekday", "relative_day", "day", "day_month", "full"})
_COUNTED = frozenset({"later_week", "later_month", "later_year"})
_BEHIND = 3  # sentences that tell the news
_SAID = 3  # sentences before "that day" in which a day is named
_OF_TALKS = 8  # characters before "the day before" in which talks are named


def still_to_come(material: Material, scene: Scene, mention: DateMention | None, told: Told) -> DateMention | None:
    """ "He arrived on Wednesday and will meet X": the day is of what is past, and none of what is still to come; that
    may stand behind ("… on Thursday").
    """
    if mention is None or not scene.mood.planned or mention.span.start > scene.hit.span.start:
        return mention
    here = (one for one in told.since(scene.passage.index) if one.passage == scene.passage.index and one.date)
    past = any(
        one.status == MeetingStatus.HELD and one.own_date and one.date and one.date.mention == mention.span
        for one in here
    )
    if not past or mention.expression.kind not in _DAYS:
        return mention
    behind = within(material.dates, Span(scene.hit.span.end, max(scene.hit.span.end, scene.reach.end)))
    return behind[0] if behind else None


def once_told(material: Material, scene: Scene, mention: DateMention | None, told: Told) -> str | None:
    """ "He has once met X", without a day: a verb without tense says nothing more of when."""
    told_of = scene.chain.cover(scene.reach) if len(scene.chain) else scene.reach
    if scene.at and compiled(material.cues.where).match(scene.clauses[scene.at].opener):
        told_of = scene.clauses[scene.at - 1].span.cover(told_of)
    once = compiled(material.cues.once).search(material.words(told_of))
    lately = scene.passage.index >= _BEHIND and compiled(material.cues.lately).search(material.words(told_of))
    if mention or not (once or lately or _recent(material, scene)) or told.last_of(scene.passage.index):
        return None
    before = told.near_past(scene.passage.index)
    return "told of an earlier time, without its date" if before is None or before == told.day else None


def _recent(material: Material, scene: Scene) -> bool:
    """ "At the recent meeting with X he proposed …": of no day that is said, and hardly of this one."""
    before = material.words(Span(scene.clause.start, max(scene.clause.start, scene.hit.span.start)))
    behind = compiled(material.cues.recent_behind).match(material.article.plain, scene.hit.span.end, scene.clause.end)
    return bool(behind or compiled(rf"(?:{material.cues.recent})\Z").search(before))


def counted_from_nowhere(material: Material, scene: Scene, mention: DateMention | None, told: Told) -> str | None:
    """ "In June 2019 he was elected. Three days later …": the day from which it is counted is not said."""
    opener = scene.clauses[scene.at].opener
    if opener and compiled(material.cues.long_after).search(opener):
        own = mention is not None and scene.clause.contains(mention.span)
        return None if own else "so long before, on no day"
    if mention is None or not mention.expression.offset or scene.mood.planned:
        return None
    last = next(told.since(scene.passage.index - 1), None)
    vague = (
        not (material.rules.sentences.spaced and told.opened == scene.passage.index)
        and last
        and last.date
        and told.is_past(last)
        and last.date.precision is not Precision.DAY
    )
    if vague and last and compiled(material.cues.relative).match(material.words(last.clause)):
        return None  # "They reviewed what was reached on a visit in May. The next day …": the story goes on
    days = mention.expression.kind == "same_day" and mention.expression.offset > 0 and vague
    months = mention.expression.kind in _COUNTED and counted_on(mention, scene.passage, told) is None
    return "counted from a time without its day" if days or months else None


def counted_on(mention: DateMention, passage: Passage, told: Told) -> ResolvedDate | None:
    """What months and years are counted from: what was told just before; back in time also the day of the story, for
    "comes two months after X met Y" that alone, unless the sentence itself has told something.
    """
    if mention.form is DateForm.BEFORE_THIS:
        return told.last_of(passage.index) or told.story
    if mention.expression.kind == "same_days" and (stay := told.stay_in(passage.index)):
        return stay
    back = mention.expression.kind in _COUNTED and (mention.expression.offset or 0) < 0
    return told.told_last(passage.index) or (told.story if back else None)


def day_said_before(material: Material, mention: DateMention, passage: Passage, told: Told) -> ResolvedDate | None:
    """ "On May 17 all changed. That day X met Y": the day named last, in a sentence that tells of no event."""
    if mention.expression.kind != "same_day" or mention.expression.offset or mention.expression.direction:
        return None
    near = [p for p in material.passages[max(0, passage.index - _SAID) : passage.index] if p.role is PassageRole.BODY]
    named = within(material.dates, near[0].span.cover(near[-1].span)) if near else []
    if not named or named[-1].dateline or named[-1].expression.kind not in ("full", "day_month"):
        return None
    home = next(p for p in near if p.span.contains(named[-1].span))
    if starts_with(material, named[-1]) or ends_with(material, named[-1]):
        return None  # "From 1 January the crossing will work at night. That day X met Y"
    if any(s.own_date for s in told.since(home.index)):
        return None
    return resolve(named[-1], material.anchor, "past", None)


def day_of_talks(material: Material, mention: DateMention, passage: Passage, told: Told) -> ResolvedDate | None:
    """ "On the day before the talks with X": counted from those talks, not from what was told last."""
    near = max(passage.span.start, mention.span.start - _OF_TALKS)
    talks = compiled(material.cues.of_talks).search(material.article.plain[near : mention.span.start])
    return told.meeting_day(passage.index) if talks and mention.expression.offset else None
