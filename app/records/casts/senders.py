"""Who sends a message and who receives it; who only stands for somebody else.

In: a scene with its people. Out: those between whom it went; whether somebody was stood for.
"""

from collections.abc import Sequence

from app.mentions.mention import PersonMention
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.material import Material, within
from app.records.sentences.participants import is_bilateral
from app.records.stories.scene import Scene
from app.terms import CueForm, MeetingKind
from app.text.span import Span

_STOOD_FOR = 60  # characters beside a person in which it is said that somebody else stood for him
_JOINED = 5  # characters between two receivers (" and ")
_OF = 40  # characters between a letter that is read out and the first who wrote it
_LISTED = 40  # characters between two who wrote (" and the Kazakh president ")
_FROM = 60  # characters between a message and whom it is from


def stood_for(material: Material, person: PersonMention) -> bool:
    """ "On behalf of the president", "as the president's envoy": somebody else was there for him."""
    text = material.article.plain
    before = text[max(0, person.name_span.start - _STOOD_FOR) : person.name_span.start]
    after = text[person.span.end : person.span.end + _STOOD_FOR]
    return bool(compiled(material.cues.behalf).search(before) or compiled(material.cues.stood_for).match(after))


def sender_and_receiver(material: Material, scene: Scene, people: Sequence[PersonMention]) -> list[PersonMention]:
    """Those up to the first of the other side, and who is joined to him: whom a message is about comes behind."""
    if CueForm.READ_OUT in scene.hit.cue.forms:
        return writers(material, scene.clause, scene.hit.span) or list(people)
    if CueForm.SENT in scene.hit.cue.forms:  # "thanked for the message that X had sent to Y": who thanks sent none
        behind = [person for person in people if person.span.start >= scene.hit.span.start]
        people = behind if is_bilateral(behind) else people
    people = _without_bearer(material, scene, people)
    upto = next((at for at in range(1, len(people) + 1) if is_bilateral(people[:at])), len(people))
    while upto < len(people):
        between = material.article.plain[people[upto - 1].span.end : people[upto].span.start]
        if len(between) > _JOINED or not between.strip():
            break  # side by side without a word between them, one is told of the other
        upto += 1
    return people[:upto]


def _without_bearer(material: Material, scene: Scene, people: Sequence[PersonMention]) -> list[PersonMention]:
    """ "The ambassador handed over a letter from Y": it went from Y, and not from who brought it."""
    sender = _signed_by(material, scene, people)
    if sender is None:
        return list(people)
    return [p for p in people if p.side is not sender.side or p.span.start >= sender.span.start]


def _signed_by(material: Material, scene: Scene, people: Sequence[PersonMention]) -> PersonMention | None:
    """Who is said right beside a message to have sent it."""
    pattern = compiled(material.cues.message_from)
    for person in reversed([p for p in people if p.span.start < scene.hit.span.end]):
        if pattern.match(material.article.plain, person.span.end):
            return person
    behind = next((p for p in people if p.span.start >= scene.hit.span.end), None)
    if behind is None or behind.span.start - scene.hit.span.end > _FROM:
        return None
    between = material.words(Span(scene.hit.span.end, behind.span.start))
    return behind if compiled(material.cues.message_of).fullmatch(between) else None


def writers(material: Material, stretch: Span, read: Span) -> list[PersonMention]:
    """Those whose letters are read out: named in the words on it, or right beside them, and who is joined to them."""
    joins = compiled(material.cues.both_wrote)
    found = within(material.people, read)
    end = found[-1].span.end if found else read.end
    for person in within(material.people, Span(read.end, max(read.end, stretch.end))):
        between = material.words(Span(end, max(end, person.span.start)))
        if len(between) > (_OF if not found else _LISTED) or (found and not joins.fullmatch(between)):
            break
        found = [*found, person]
        end = person.span.end
    if found or not material.cues.verb_last:
        return found
    start = read.start
    for person in reversed(within(material.people, Span(stretch.start, max(stretch.start, read.start)))):
        between = material.words(Span(person.span.end, max(person.span.end, start)))
        if len(between) > (_OF if not found else _LISTED) or (found and not joins.fullmatch(between)):
            break
        found = [person, *found]
        start = person.span.start
    return found


def only_wrote(material: Material, scene: Scene, people: Sequence[PersonMention]) -> set[str]:
    """The names of those who are at a ceremony by their letter alone, which was read out there, or sent to it."""
    if not any(scene.clause.contains(p.span) for p in people):
        return set()
    letters = [hit for hit in find_cues(material, scene.passage.span) if hit.cue.kind == MeetingKind.MESSAGE]
    read = [hit for hit in letters if CueForm.READ_OUT in hit.cue.forms]
    wrote = {person.name for hit in read for person in writers(material, scene.passage.span, hit.span)}
    for hit in letters:
        behind = Span(scene.hit.span.end, max(scene.hit.span.end, hit.span.start))
        if sent := compiled(material.cues.sent_to).search(material.words(behind)):
            wrote |= {p.name for p in within(material.people, Span(behind.start + sent.end(), hit.span.end))}
    return wrote


def given_and_taken(material: Material, scene: Scene, people: list[PersonMention]) -> list[PersonMention]:
    """Giver and receiver, who stand where others would be put aside ("message to")."""
    met_there = any(scene.reach.contains(cue) for cue in scene.elsewhere)  # "…, where he had talks with X"
    given = within(material.people, scene.clause if met_there else scene.reach)
    antecedent = [p for p in people if p.span.end <= scene.clause.start and scene.clauses[scene.at].opener]
    given = [person for person in given if not _met_before(material, scene, person)]
    return [p for p in (*antecedent, *given) if not stood_for(material, p)] or people


def _met_before(material: Material, scene: Scene, person: PersonMention) -> bool:
    """ "He will meet X and open a consulate": X is not said to be at the opening."""
    gap = Span(person.span.end, max(person.span.end, scene.hit.span.start))
    between = material.words(gap)
    met = (
        not within(material.people, gap)
        and any(cue.end <= person.span.start for cue in scene.strong)
        and person.span.end < scene.hit.span.start
    )
    joined = (
        compiled(material.cues.joins).match(between) if met and scene.hit.cue.kind == MeetingKind.CEREMONY else None
    )
    return joined is not None and material.rules.sentences.spaced and bool(joined.group().strip(", "))
