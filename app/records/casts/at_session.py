"""Who sat at a session, told by what they did there ("the dialogue was held in Beijing, X and Y discussed …").

In: the meetings of one sentence. Out: the same, without the talks and speeches that were part of a session told in it.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material
from app.records.sentences.participants import is_bilateral
from app.records.sentences.statement import GATHERINGS, Statement, names_of
from app.terms import MeetingKind


def seat_talkers(material: Material, meetings: Sequence[Statement]) -> list[Statement]:
    """Return the meetings of a sentence without the talks that only tell who sat at the session before them, and
    without the speeches given there.
    """
    seated: list[Statement] = []
    for one in meetings:
        before = seated[-1] if seated else None
        if before is not None and _sat_there(before, one):
            seated[-1] = replace(before, people=one.people)
        elif before is None or not _spoke_there(material, before, one):
            seated.append(one)
    return seated


def _sat_there(session: Statement, talks: Statement) -> bool:
    """A weak sign of talks, without a day or a city of its own, right behind a session of the two of which nobody is
    named; or behind ministers of many states that the very same words seat there.
    """
    of_two = session.kind == MeetingKind.DIALOGUE and not session.people and is_bilateral(talks.people)
    of_many = session.kind == MeetingKind.MINISTERIAL and bool(talks.people) and session.people == talks.people
    if not (of_two or of_many) or talks.kind != MeetingKind.TALKS or not talks.weak:
        return False
    return talks.status == session.status and not _is_apart(talks, session)


def _spoke_there(material: Material, gathering: Statement, speech: Statement) -> bool:
    """ "At the summit in Astana X presided, and Y gave a speech": no ceremony beside it, on no day of its own."""
    if gathering.kind not in GATHERINGS or speech.kind != MeetingKind.CEREMONY or _is_apart(speech, gathering):
        return False
    said = compiled(material.cues.attends).search(material.words(speech.cue))
    return said is not None and bool(speech.people) and names_of(speech) <= names_of(gathering)


def _is_apart(one: Statement, session: Statement) -> bool:
    """Tell whether the clause of a statement gives it a day or a city that is not that of the session."""
    day, city = one.date and one.date.mention, one.place and one.place.span
    theirs = (session.date and session.date.mention, session.place and session.place.span)
    return any(words and words not in theirs and one.clause.contains(words) for words in (day, city))
