"""English: halves, quarters and seasons of a year, for `en_dates.py`."""

from app.languages.date_rules import DateRule

_WHEN = r"(?:(?:in|during|over|for|of|at|by|before|towards?|since) )?(?:the )?"
_QUARTERS = ("first", "second", "third", "fourth|last|final")
_SEASON_WORDS = "spring summer autumn fall winter"
# What makes a season part of a name.
_NAMED = r"(?!\s(?:festival|olympi\w+|games|universiade|davos|palace|school|camp))"
YEAR_PARTS = (
    *(
        rule
        for half, word in enumerate(("first", "second|latter"), start=1)
        for rule in (
            DateRule(f"half_{half}_year", "half", rf"\b{_WHEN}(?:{word}) half of {{y}}\b", "half", None, half),
            DateRule(f"half_{half}_that_year", "half", rf"\b{_WHEN}(?:{word}) half of {{ry}}\b", "half", None, half),
            DateRule(f"half_{half}", "half", rf"\b{_WHEN}(?:{word}) half of the year\b", "half", None, half),
        )
    ),
    *(
        rule
        for quarter, word in enumerate(_QUARTERS, start=1)
        for rule in (
            DateRule(
                f"quarter_{quarter}_year",
                "quarter",
                rf"\b{_WHEN}(?:{word}) quarter of {{y}}\b",
                "quarter",
                None,
                quarter,
            ),
            DateRule(
                f"quarter_{quarter}_that_year",
                "quarter",
                rf"\b{_WHEN}(?:{word}) quarter of {{ry}}\b",
                "quarter",
                None,
                quarter,
            ),
            DateRule(
                f"quarter_{quarter}",
                "quarter",
                rf"\b(?:in|during|by|before) the (?:{word}) quarter\b(?! of (?:the century|last|this|next|\d))",
                "quarter",
                None,
                quarter,
            ),
        )
    ),
    # Seasons ("fall" and "spring" are verbs too).
    DateRule(
        "season_year", "season", r"\b(?:(?:in|during)\s)?(?:the\s)?{season}\s(?:of\s)?{y}\b" + _NAMED, _SEASON_WORDS
    ),
    DateRule("season_that_year", "season", r"\b(?:in\s)?(?:the\s)?{season}\sof\s{ry}\b", _SEASON_WORDS),
    DateRule("last_season", "season", r"\b(?:last|this past)\s{season}\b" + _NAMED, _SEASON_WORDS, direction=-1),
    DateRule("next_season", "season", r"\bnext\s{season}\b" + _NAMED, _SEASON_WORDS, direction=1),
    DateRule("this_season", "season", r"\b(?:earlier |later )?this\s{season}\b" + _NAMED, _SEASON_WORDS, offset=0),
    DateRule(
        "season",
        "season",
        r"\b(?:(?:in|during|over|by|before|(?<=planned\s)for|(?<=scheduled\s)for|(?<=set\s)for|(?<=due\s)for|(?<=slated\s)for)\s(?:the\s)?(?:early\s|late\s)?|come\s){season}\b"
        + _NAMED,
        _SEASON_WORDS,
    ),
)
