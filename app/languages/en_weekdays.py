"""English: days of the week, alone and in a row, for `en_dates.py`."""

from app.languages.date_rules import DateRule

HALF_OF_DAY = r"(?:morning|afternoon|evening|night|noon)"
TO = r"(?:to|and|-|through|until|till)"
DAYS_IN_A_ROW = (
    DateRule(
        "weekdays", "range", r"\b(?:from\s|between\s)?{weekday}\s" + TO + r"\s{weekday2}\b(?:,? (?:of )?this week\b)?"
    ),
    DateRule(
        "weekdays_of_next_week",
        "range",
        r"\b(?:from\s|between\s)?{weekday}\s" + TO + r"\s{weekday2},? (?:of )?next week\b",
        "next",
        1,
    ),
    DateRule(
        "weekdays_of_last_week",
        "range",
        r"\b(?:from\s|between\s)?{weekday}\s" + TO + r"\s{weekday2},? (?:of )?last week\b",
        "last",
        -1,
    ),
    DateRule("next_weekdays", "range", r"\bnext\s{weekday}\s" + TO + r"\s{weekday2}\b", direction=1, needs="next"),
)
WEEKDAYS = (
    DateRule("weekday_of_last_week", "weekday", r"\b{weekday},? (?:of )?last week\b", needs="week", offset=-1),
    DateRule("weekday_of_this_week", "weekday", r"\b{weekday},? (?:of )?this week\b", needs="week", offset=0),
    DateRule("weekday_of_next_week", "weekday", r"\b{weekday},? (?:of )?next week\b", needs="week", offset=1),
    DateRule(
        "last_weekday",
        "weekday",
        r"\b(?:last|this past)\s+{weekday}\b(?:\s" + HALF_OF_DAY + r")?",
        direction=-1,
        needs="last past",
    ),
    DateRule("next_weekday", "weekday", r"\bnext\s+{weekday}\b(?:\s" + HALF_OF_DAY + r")?", direction=1, needs="next"),
    DateRule("same_weekday", "same_day", r"\b(?:on )?(?:the|that)\s(?:very\s)?same\s{weekday}\b", "same", 0),
    DateRule("weekday", "weekday", r"\b{weekday}\b(?:\s" + HALF_OF_DAY + r")?"),
)
