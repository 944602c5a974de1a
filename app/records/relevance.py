"""Whether an article tells of the two states dealing with each other, or only names them.

In: the joined statements of an article. Out: a yes or no with its reason.
"""

from collections.abc import Sequence

from app.languages.base import CueRules
from app.mentions.mention import PersonMention, PlaceMention, Reason
from app.records.participants import sides_of
from app.records.statement import Statement
from app.terms import MeetingKind, Side, Type


def names_both(people: Sequence[PersonMention], places: Sequence[PlaceMention], folded: str) -> bool:
    """Tell cheaply whether both states are named at all; an article that names one only is not read further."""
    del folded
    sides = {person.side for person in people}
    countries = {place.country for place in places}
    return all(side in sides or side.value in countries for side in (Side.CHINA, Side.KAZAKHSTAN))


def judge(statements: Sequence[Statement], cues: CueRules) -> tuple[bool, Reason]:
    """Return whether the article is relevant, and why."""
    del cues
    if any(_between_both(statement) for statement in statements):
        return True, Reason("both_sides")
    if statements:
        return False, Reason("no_event_of_both")
    return False, Reason("no_event")


def _between_both(statement: Statement) -> bool:
    """Both states act: people of both, a visit to the other state, an agreement, or a session of their mechanism."""
    if statement.type is Type.AGREEMENT:
        return True
    sides = sides_of(statement.people)
    if sides >= {Side.CHINA, Side.KAZAKHSTAN}:
        return True
    if statement.kind == MeetingKind.VISIT:
        return bool(sides) and statement.country is not None and statement.country not in {s.value for s in sides}
    if statement.kind in (MeetingKind.SUMMIT, MeetingKind.MINISTERIAL):
        return bool(sides) and {side.value for side in sides} | {statement.country} >= {"CN", "KZ"}
    return True
