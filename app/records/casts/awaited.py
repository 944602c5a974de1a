"""Who is still to come: whom somebody invites, looks forward to welcoming, or whose visit was named before.

In: the scene of a visit. Out: person mentions, each person once; none where the words say it otherwise.
"""

from app.mentions.mention import PersonMention
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, once_each
from app.records.stories.scene import Scene
from app.terms import CueForm, MeetingKind, Side
from app.text.span import Span

_TOUCHES = 6  # characters between the start of a sentence and the visit that it opens with


def is_awaited(scene: Scene) -> bool:
    """ "X looks forward to welcoming Y": tell whether a cue of a visit tells it of the host."""
    return CueForm.AWAITED in scene.hit.cue.forms


def whom_a_host_awaits(material: Material, scene: Scene) -> tuple[PersonMention, ...]:
    """Of host and guest the guest travels, who is named behind the cue; where the city is in his own state, the one who
    looks forward to it.
    """
    guests = [p for p in within(material.people, scene.behind) if p.side in BOTH_SIDES][:1]
    cities = [p for p in within(material.places, scene.behind) if p.kind == "city" and p.rule != "metonym"]
    if not (guests and cities and cities[0].country == guests[0].side.value):
        return once_each(guests)
    front = within(material.people, Span(scene.clause.start, scene.hit.span.start))
    return once_each([p for p in front if p.side in BOTH_SIDES - {guests[0].side}][-1:])


def invitee(material: Material, scene: Scene) -> tuple[PersonMention, ...]:
    """ "He invited X to Astana. The visit is set for May": X will come, whoever was told of before."""
    opens = scene.passage.span if scene.clause.start == scene.passage.span.start else scene.clause
    if not scene.mood.planned or scene.hit.span.start - opens.start > _TOUCHES or within(material.people, scene.clause):
        return ()
    front = Span(scene.passage.span.start, scene.clause.start)
    stretch = front if within(material.people, front) else scene.earlier
    words = material.words(stretch) if stretch else ""
    asked = compiled(material.cues.invited).search(words)
    if stretch is None or asked is None or compiled(material.cues.accepted).search(words):
        return ()
    named = [p for p in within(material.people, stretch) if p.side in BOTH_SIDES]
    if material.cues.verb_last:
        guests = [p for p in named if p.span.end <= stretch.start + asked.start()][-1:]
    else:
        guests = [p for p in named if p.span.start >= stretch.start + asked.end()][:1]
    return once_each(guests)


def awaited(material: Material, scene: Scene, found: tuple[PersonMention, ...]) -> tuple[PersonMention, ...]:
    """ "X thanked them for preparing the visit of Y: he will come in June": he is the one whose visit was named."""
    if [person.form for person in found] != ["pronoun"] or scene.clauses[scene.at].opener.strip() not in (":", ";"):
        return ()
    front = Span(scene.passage.span.start, scene.clause.start)
    for hit in find_cues(material, front):
        behind = [p for p in within(material.people, Span(hit.span.end, front.end)) if p.side is not Side.OTHER]
        of_whom = compiled(material.cues.of_whom).match(material.article.plain, hit.span.end, front.end)
        if hit.cue.kind == MeetingKind.VISIT and of_whom and behind:
            return once_each(behind[:1])
    return ()
