"""One row of a table of cues: a sign of a meeting, a sort of document, a step in the life of an agreement."""

from dataclasses import dataclass

from app.terms import CueForm


@dataclass(frozen=True, slots=True, eq=False)
class Cue:
    """A sign of a meeting: `kind` is a MeetingKind, `pattern` what is matched, `needs` folded word stems of which one
    must stand in the passage for the pattern to be tried (space-separated).

    `weak` cues ("travelled to", "met") count only where the clause also holds what the kind asks for and a date of
    its own, or a person of each side. `status` is set where the cue itself tells it. `tells` is set where a weak cue
    of a visit ("visited") is more than the way to what else the sentence tells. `forms` is how its words tell it, where
    the reading of a clause asks for that; its name is for those who look up what was found, and tells nothing.
    """

    name: str
    kind: str
    needs: str
    pattern: str
    weak: bool = False
    status: str | None = None
    tells: bool = False
    forms: frozenset[CueForm] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Instrument:
    """A sort of document: `kind` is an AgreementKind, `pattern` its noun; as with Cue, `needs` guards the pattern."""

    kind: str
    needs: str
    pattern: str


@dataclass(frozen=True, slots=True, eq=False)
class StatusCue:
    """A step in the life of an agreement; `only` limits a verb ("issued") to one kind of document, `dated` tells that it
    is nothing without a day of its own ("is dated").
    """

    status: str
    needs: str
    pattern: str
    only: str = ""
    dated: bool = False
