"""What every language must fill: one frozen dataclass a subject, gathered in LanguageRules.

A language file holds word tables first, then patterns, and exports one `LANGUAGE`; no language knows another.
Patterns are matched in the `plain` view of a text (app.text.normalise: straight quotes, plain spaces) in any case.
"""

from dataclasses import dataclass

from app.terms import Language


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """Where sentences end: `stops` the characters that may end one, `abbreviations` the words (lower case, without
    their dot) after which a dot does not end one, `closers` what may follow a stop inside the same sentence.
    `spaced` is false for a script that puts no space between sentences.
    """

    stops: str
    abbreviations: frozenset[str]
    closers: str = "\"')]\u300b\u300f\u300d"
    spaced: bool = True


@dataclass(frozen=True, slots=True)
class FurnitureRules:
    """Lines that are not the report: `lines` patterns of a whole line, `starts` patterns that open a tail of
    furniture (related links: everything after is furniture), `captions` patterns of photo lines.
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
