"""What every language must fill: one frozen dataclass a subject, gathered in LanguageRules.

A language file holds word tables first, then patterns, and exports one `LANGUAGE`; no language knows another.
Patterns are written for normalised text (straight apostrophes and quotes, plain spaces) and match any case.
"""

from dataclasses import dataclass
