"""On which days something was done "during his stay in Beijing", those that the place which is named stands for; and
which visit is of the day of the story.

In: the words of a clause, what was told before. Out: a resolved date or None; yes or no.
"""

from app.mentions.mention import ResolvedDate
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.material import Material, within
from app.records.sentences.statement import GATHERINGS
from app.records.stories.scene import PAIR_KINDS, Scene
from app.records.stories.told import Told
from app.terms import MeetingKind, MeetingStatus
from app.text.span import Span


def day_of_occasion(material: Material, scene: Scene, told: Told) -> ResolvedDate | None:
    """Return the days to which "during the visit" points: those that the report is of, or those told last."""
    this_time = told.day if compiled(material.cues.this_time).search(material.words(scene.reach)) else None
    there = this_time or _days_of_stay(material, scene.reach, told)
    there = there or (None if scene.mood.planned else told.time_before(material, scene.passage))
    return there or told.on_occasion(material.anchor.limit, scene.mood.planned)


def _days_of_stay(material: Material, reach: Span, told: Told) -> ResolvedDate | None:
    """ "The last session was in 2021. While in Astana he also met …": the day of what was told of that place, not the
    one told last; of a state that of the visit to it.
    """
    match = compiled(material.cues.occasion).search(material.article.plain, reach.start, reach.end)
    places = within(material.places, Span(*match.span())) if match else ()
    if not places:
        return None
    city = places[-1].place if places[-1].kind == "city" else None
    for statement in reversed(told.statements):
        here = statement.place.place == city if city and statement.place else statement.country == places[-1].country
        if here and statement.date and statement.status == MeetingStatus.HELD and not told.is_past(statement):
            return statement.date
    return None


def told_as_past(material: Material, scene: Scene, told: Told) -> bool:
    """Tell whether a visit is told as one of the day of the story: in the plain past, or as what had brought the guest
    of the talks that the sentence before tells.
    """
    if scene.hit.cue.status == MeetingStatus.HELD:
        return True
    return not scene.mood.planned and (not scene.mood.perfect or _brought_guest(material, scene, told))


def _brought_guest(material: Material, scene: Scene, told: Told) -> bool:
    """ "X held talks with Y today. His counterpart had come on an official visit", in a language whose perfect is also
    the past of a report; not where "before that" puts it into another time.
    """
    last = next(told.since(scene.passage.index - 1), None)
    if not material.cues.verb_last or scene.hit.cue.weak or last is None or last.kind != MeetingKind.TALKS:
        return False
    now = last.own_date and last.status == MeetingStatus.HELD and last.date == told.day
    earlier = compiled(material.cues.once).search(material.words(scene.passage.span))
    named = {person.name for person in within(material.people, scene.clause)}
    return now and earlier is None and any(person.name in named for person in last.people)


def on_no_day(material: Material, scene: Scene, kind: str, date: ResolvedDate, told: Told) -> str | None:
    """Say why what is to come is on no day; "during the summit he will have talks with X" is on its days.

    Not so "during the visit", which has days of its own.
    """
    there = compiled(material.cues.occasion).search(material.article.plain, scene.clause.start, scene.clause.end)
    hits = find_cues(material, scene.clause) if there else ()
    during = there and any(hit.cue.kind in GATHERINGS and hit.span.overlaps(Span(*there.span())) for hit in hits)
    return told.on_no_day(date, kind in PAIR_KINDS and not during, material.anchor.limit)
