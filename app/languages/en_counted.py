"""English: months and years counted from what was told before ("two months earlier"), for `en_dates.py`."""

from app.languages.date_rules import DateRule
from app.terms import DateForm

# "Before" and "after" that nothing follows: counted from what was told.
_LONE = r"(?=\s?[,.;:)]|\s(?:in|at|on|when|where|while|during|with|by|to|as|and|had|he|she|they|both|the two)\b|$)"
_LONG = r"(?<!than )(?<!over )(?<!nearly )(?<!some )(?<!almost )(?<!about )"
_FROM = r"(?-i:(?=[a-z\d]))"  # not at the beginning of a sentence
_AFTER_THAT = r"(?-i:(?=[A-Z\d])){n}\s%s\s(?:after|from)\s(?:that|this|those|these|the|their|his|her)\b"
COUNTED = (
    DateRule(
        "months_earlier",
        "later_month",
        _LONG + r"\b{n}\smonths?\s(?:earlier|(?:before|previously)" + _LONE + ")",
        "month months",
        -1,
    ),
    DateRule(
        "months_later",
        "later_month",
        _LONG + r"\b{n}\smonths?\s(?:later|(?:after|afterwards)" + _LONE + ")",
        "month months",
        1,
    ),
    DateRule("months_after_that", "later_month", _AFTER_THAT % "months?", "month months", 1),
    DateRule(
        "months_before_this",
        "later_month",
        _FROM + _LONG + r"\b{n}\smonths?\safter\b(?=\s(?!\w+ing\b)\w)",
        "month months",
        -1,
        form=DateForm.BEFORE_THIS,
    ),
    DateRule(
        "month_before",
        "later_month",
        r"\b(?:in )?the (?:month before|previous month|preceding month)\b" + _LONE,
        "month",
        -1,
    ),
    DateRule("month_after", "later_month", r"\b(?:in )?the (?:month after|following month)\b" + _LONE, "month", 1),
    DateRule(
        "years_earlier",
        "later_year",
        _LONG + r"\b{n}\syears?\s(?:earlier|(?:before|previously)" + _LONE + ")",
        "year years",
        -1,
    ),
    DateRule(
        "years_later",
        "later_year",
        _LONG + r"\b{n}\syears?\s(?:later|(?:after|afterwards)" + _LONE + ")",
        "year years",
        1,
    ),
    DateRule("years_after_that", "later_year", _AFTER_THAT % "years?", "year years", 1),
    DateRule(
        "years_before_this",
        "later_year",
        _FROM + _LONG + r"\b{n}\syears?\safter\b(?=\s(?!\w+ing\b)\w)",
        "year years",
        -1,
        form=DateForm.BEFORE_THIS,
    ),
    DateRule(
        "year_before", "later_year", r"\b(?:in )?the (?:year before|previous year|preceding year)\b" + _LONE, "year", -1
    ),
    DateRule("year_after", "later_year", r"\b(?:in )?the (?:year after|following year)\b" + _LONE, "year", 1),
    DateRule(
        "month_named_before", "later_month", r"\b(?:in )?the (?:previous|preceding) {month}\b", "previous preceding", -1
    ),
    DateRule("month_named_after", "later_month", r"\b(?:in )?the following {month}\b", "following", 1),
    DateRule(
        "month_year_before",
        "later_year",
        r"\b(?:in )?{month},? (?:of )?the (?:year before|previous year|preceding year)\b" + _LONE,
        "year",
        -1,
    ),
    DateRule(
        "month_year_after",
        "later_year",
        r"\b(?:in )?{month},? (?:of )?the (?:year after|following year)\b" + _LONE,
        "year",
        1,
    ),
)
