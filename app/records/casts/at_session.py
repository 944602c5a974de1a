"""Who sat at a session, told by what they did there ("the dialogue was held in Beijing, X and Y discussed …").

In: the meetings of one sentence. Out: the same, the talks given to the session that they were.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.records.sentences.participants import is_bilateral
from app.records.sentences.statement import Statement
from app.terms import MeetingKind


def seat_talkers(meetings: Sequence[Statement]) -> list[Statement]:
    """Return the meetings of a sentence without the talks that only tell who sat at the session before them."""
    seated: list[Statement] = []
    for one in meetings:
        before = seated[-1] if seated else None
        if before is not None and _sat_there(before, one):
            seated[-1] = replace(before, people=one.people)
        else:
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
    day, city = talks.date and talks.date.mention, talks.place and talks.place.span
    own = any(words and talks.clause.contains(words) for words in (day, city))
    return talks.status == session.status and not own
