"""What every language must fill: one frozen dataclass a subject, gathered in LanguageRules.

A language file holds word tables first, then patterns, and exports one `LANGUAGE`; no language knows another.
Patterns are matched in the `plain` view of a text (app.text.normalise: straight quotes, plain spaces) in any case.
"""

from dataclasses import dataclass

from app.terms import Language


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """Where sentences end: `stops` the characters that may end one, `abbreviations` the words (lower case, without
    their last dot) after which a dot never ends one, `soft` those after which it does when a capital follows,
    `closers` what may follow a stop inside the same sentence.
    `spaced` is false for a script that puts no space between sentences.
    """

    stops: str
    abbreviations: frozenset[str]
    soft: frozenset[str] = frozenset()
    closers: str = "\"')]\u300b\u300f\u300d"
    spaced: bool = True


@dataclass(frozen=True, slots=True)
class FurnitureRules:
    """Lines that are not the report, as patterns matched at the start of a line: `lines` are furniture alone, `tails`
    open the related links (what follows is furniture too, until a long paragraph), `captions` are photo lines.
    """

    lines: tuple[str, ...]
    tails: tuple[str, ...]
    captions: tuple[str, ...]


# --- calendar: CalendarRules ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CalendarRules:
    """Words of dates (to be filled by the dates floor)."""


# --- people: OfficeRules ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OfficeRules:
    """Words of offices, sides and references (to be filled by the people floor)."""


# --- meetings, agreements, status: CueRules -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CueRules:
    """Cues of meetings, agreements and their status (to be filled by the records floor)."""


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """Everything one language says."""

    code: Language
    sentences: SentenceRules
    furniture: FurnitureRules
    calendar: CalendarRules
    offices: OfficeRules
    cues: CueRules
