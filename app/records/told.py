"""What an article has told up to a passage: the day of its story, the dates and statements so far.

In: statements in text order. Out: the answers that a later sentence needs ("the same day", "their meeting").
"""

from dataclasses import dataclass

from app.mentions.mention import PersonMention, PlaceMention, ResolvedDate
from app.records.participants import is_bilateral
from app.records.statement import Statement
from app.terms import MeetingStatus, Side


@dataclass(frozen=True, slots=True)
class Told:
    """What the article told up to here: the day of its story, the date told last, the statements so far, and the day
    that the telling has come to ("On Tuesday …" holds for the sentences after it), and the year or month that the
    paragraph speaks of ("this year …").
    """

    story: ResolvedDate | None
    last: ResolvedDate | None
    statements: tuple[Statement, ...]
    day: ResolvedDate | None = None
    period: ResolvedDate | None = None

    def last_of(self, passage: int) -> ResolvedDate | None:
        """Return the date of the statement told last in one passage."""
        return next((s.date for s in reversed(self.statements) if s.passage == passage and s.date), None)

    def near(self, passage: int) -> ResolvedDate | None:
        """Return the date told last in this passage or the one before it."""
        recent = (s for s in reversed(self.statements) if passage - s.passage <= 1 and s.date)
        return next((s.date for s in recent), None)

    def near_past(self, passage: int) -> ResolvedDate | None:
        """The same, of what has taken place."""
        recent = (s for s in reversed(self.statements) if passage - s.passage <= 1 and s.date)
        return next((s.date for s in recent if s.status != MeetingStatus.PLANNED), None)

    def place_in_other(self, side: Side) -> PlaceMention | None:
        """Return the last city told in the other state than a visitor's own."""
        goals = {Side.CHINA: "KZ", Side.KAZAKHSTAN: "CN"}
        return next(
            (s.place for s in reversed(self.statements) if s.place and s.place.country == goals.get(side)), None
        )

    def pair(self) -> tuple[PersonMention, ...]:
        """Return the people of the last statement with people of both sides, for "their meeting"."""
        for statement in reversed(self.statements):
            if is_bilateral(statement.people):
                return statement.people
        return ()
