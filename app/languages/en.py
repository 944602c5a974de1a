"""English: word tables first, then patterns; the examples stand in en.toml beside this file."""

from app.languages.base import (
    CalendarRules,
    CueRules,
    FurnitureRules,
    LanguageRules,
    OfficeRules,
    SentenceRules,
)
from app.terms import Language

# --- sentences and furniture -----------------------------------------------------------------------------------------

_SENTENCES = SentenceRules(stops=".!?", abbreviations=frozenset())
_FURNITURE = FurnitureRules(lines=(), tails=(), captions=())

# --- calendar words, date patterns -----------------------------------------------------------------------------------

_CALENDAR = CalendarRules()

# --- offices, sides, references --------------------------------------------------------------------------------------

_OFFICES = OfficeRules()

# --- meeting, agreement and status cues ------------------------------------------------------------------------------

_CUES = CueRules()

LANGUAGE = LanguageRules(
    code=Language.EN,
    sentences=_SENTENCES,
    furniture=_FURNITURE,
    calendar=_CALENDAR,
    offices=_OFFICES,
    cues=_CUES,
)
