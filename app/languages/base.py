"""What every language must fill: one frozen dataclass a subject, gathered in LanguageRules.

A language file holds word tables first, then patterns, and exports one `LANGUAGE`; no language knows another.
Patterns are matched in the `plain` view of a text (app.text.normalise: straight quotes, plain spaces) in any case.
"""

from dataclasses import dataclass

from app.languages.cue_rules import CueRules
from app.languages.date_rules import CalendarRules
from app.languages.office_rules import OfficeRules
from app.languages.text_rules import FurnitureRules, SentenceRules
from app.terms import Language


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """Everything one language says."""

    code: Language
    sentences: SentenceRules
    furniture: FurnitureRules
    calendar: CalendarRules
    offices: OfficeRules
    cues: CueRules
