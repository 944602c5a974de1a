"""English: how dates are written, rule by rule, for `en_calendar.py`."""

from app.languages.date_rules import NUMERIC, DateRule
from app.languages.en_counted import COUNTED
from app.languages.en_weekdays import DAYS_IN_A_ROW, HALF_OF_DAY, TO, WEEKDAYS
from app.languages.en_year_parts import YEAR_PARTS
from app.terms import DateForm

_PART = r"(?:(?:in |at |towards? |by (?!the (?:very )?(?:end|close) of)|around |before (?!the (?:very )?(?:end|close) of)|during )?(?:the )?(?:very )?{part}[ -]?)"
# What else has a first and a last day.
_OF_JOURNEY = r"(?! of (?:the )?(?:\d|year|month|week|spring|summer|autumn|winter|lunar|new year|war|school|{months}))"
# What is dated by a month or a year right before it, and what stands before that.
_EVENT = (
    r"(?=(?:(?!(?:agenda|strategy|vision|plan|programme|program|budget|olympics?|games|expo)\b)[\w'–-]+\s){0,3}?(?:summit|talks|meeting|visit|trip|session|conversation|phone|forum|conference|encounter|dialogue|"
    r"consultations|gathering|tour)\b)"
)
_OWNER = r"(?:(?<=\bthe )|(?<=\bhis )|(?<=\bher )|(?<=\btheir )|(?<='s )|(?<=\bthis )|(?<=\bthat ))"
_BY_END = r"\b(?:by|before|until|till|no later than) (?:the )?(?:very )?(?:end|close) of "
DATES = (
    *NUMERIC,
    # The day said in full, or with its month.
    DateRule("month_short_year", "full", r"\b{d}[ -]{month}[ -]'?{yy}(?=\s{0,4}(?:\Z|\n|[|(]))"),
    DateRule("hyphened", "full", r"(?<![\d-]){d}-{month}-{y}(?![\d-])"),
    DateRule("month_day_year", "full", r"(?:\b{dayname},?\s+)?\b{month}\.?\s+(?:the\s)?{d}(?:,\s*|\s+){y}\b"),
    DateRule(
        "day_month_year",
        "full",
        r"(?:\b{dayname},?\s+)?(?:\bthe\s+)?\b{d}\s+(?:of\s+)?{month}\.?,?\s+{y}\b",
    ),
    DateRule(
        "same_year_day",
        "day_month",
        r"\b{month}\.?\s+{d},?\s+(?:of\s|in\s)?(?:the same|that same|that) year\b",
        needs="year",
        form=DateForm.SAME_YEAR,
    ),
    DateRule(
        "same_year_day_month",
        "day_month",
        r"\b{d}\s+(?:of\s)?{month},?\s+(?:of\s|in\s)?(?:the same|that same|that) year\b",
        needs="year",
        form=DateForm.SAME_YEAR,
    ),
    DateRule("month_day_that_year", "day_month", r"\b{month}\.?\s+{d},?\s+(?:of\s+)?{ry}\b", needs="year"),
    DateRule("day_month_that_year", "day_month", r"\b{d}\s+(?:of\s+)?{month}\.?,?\s+(?:of\s+)?{ry}\b", needs="year"),
    DateRule(
        "month_day", "day_month", r"(?:\b{dayname},?\s+(?:on\s+)?)?\b{month}\.?\s+(?:the\s)?{d}\b(?![:%]|\.\d|,\d\d\d)"
    ),
    DateRule("day_dash_month", "day_month", r"(?<![\w-])\b{d}-{month}\b(?!-)"),
    DateRule("month_day_weekday", "day_month", r"\b{month}\.?\s+{d}\s?[,(]\s?{weekday}\b\)?"),
    DateRule("day_month_weekday", "day_month", r"(?<![\d,.])\b{d}\s+{month}\s?[,(]\s?{weekday}\b\)?"),
    DateRule(
        "day_month", "day_month", r"(?:\b{dayname},?\s+(?:the\s+)?)?(?<![\d,.])(?:\bthe\s+)?\b{d}\s+(?:of\s+)?{month}\b"
    ),
    DateRule(
        "weekday_day",
        "day",
        r"\b{weekday},?\s+the\s+{d}\b(?!\s+(?!(?:of|in|at|and|when|to|for|he|she|they|xi)\b)[a-z])",
    ),
    DateRule("bare_day", "day", r"\bon the\s+{d}(?:st|nd|rd|th)\b(?!\s+(?:of\b|[a-z]))"),
    DateRule(
        "day_of_that_month",
        "day",
        r"\b(?:on )?the\s+{d}(?:st|nd|rd|th) of (?:that|the same|the) month\b",
        "month",
        form=DateForm.THAT_MONTH,
    ),
    # Several days.
    DateRule(
        "bare_days",
        "range",
        r"\b(?:from|between|on) the\s{d}(?:st|nd|rd|th)\s"
        + TO
        + r"\s(?:the\s)?{d2}(?:st|nd|rd|th)\b(?!\s(?:century|centuries|place|floor))",
    ),
    DateRule(
        "month_days",
        "range",
        r"\b(?:from\s+|between\s+)?(?:{weekday},?\s+)?{month}\.?\s+{d}\s?"
        + TO
        + r"\s?(?:{weekday2},?\s+)?{d2}\b(?:,?\s+{y}\b)?",
    ),
    DateRule(
        "month_days_that_year",
        "range",
        r"\b(?:from\s+|between\s+)?{month}\.?\s+{d}\s?" + TO + r"\s?{d2}\s+(?:of\s+)?{ry}\b",
        needs="year",
    ),
    DateRule(
        "days_month",
        "range",
        r"\b(?:from\s+|between\s+)?(?:the\s)?{d}\s?" + TO + r"\s?(?:the\s)?{d2}\s+(?:of\s)?{month}\b\.?(?:,?\s+{y}\b)?",
    ),
    DateRule(
        "months_days",
        "range",
        r"\b(?:from\s+|between\s+)?{month}\.?\s+{d}(?:,?\s+{y})?\s?" + TO + r"\s?{month2}\.?\s+{d2}\b(?:,?\s+{y2}\b)?",
    ),
    DateRule(
        "days_months",
        "range",
        r"\b(?:from\s+|between\s+)?{d}\s+{month}\.?(?:\s+{y})?\s?" + TO + r"\s?{d2}\s+{month2}\b\.?(?:\s+{y2}\b)?",
    ),
    *DAYS_IN_A_ROW,
    DateRule("months", "range", r"\b(?:from|between)\s{month}\s" + TO + r"\s{month2}(?:\s+{y}\b)?"),
    *WEEKDAYS,
    # Days counted from the article or from what was told last.
    DateRule("today", "relative_day", r"\b(?:earlier |later )?today\b(?!')", needs="today", offset=0),
    DateRule(
        "this_half_day",
        "relative_day",
        r"\b(?:this (?:morning|afternoon|evening)|tonight)\b",
        "this tonight",
        0,
        form=DateForm.HALF_DAY,
    ),
    DateRule(
        "day_before_yesterday", "relative_day", r"\b(?:the )?day before yesterday\b", needs="yesterday", offset=-2
    ),
    DateRule(
        "yesterday",
        "relative_day",
        r"\byesterday\b(?!'(?!s\s(?:[\w-]+\s)?(?:talks?|meeting|signing|session|ceremony|conversation|call|visit|round|summit)))(?:\s"
        + HALF_OF_DAY
        + r")?",
        needs="yesterday",
        offset=-1,
    ),
    DateRule("last_night", "relative_day", r"\blast (?:night|evening)\b", needs="last", offset=-1),
    DateRule("day_after_tomorrow", "relative_day", r"\b(?:the )?day after tomorrow\b", needs="tomorrow", offset=2),
    DateRule("tomorrow", "relative_day", r"\btomorrow\b(?!')(?:\s" + HALF_OF_DAY + r")?", needs="tomorrow", offset=1),
    DateRule("days_ago", "relative_day", r"\b{n}\sdays?\sago\b", needs="day days", offset=-1),
    DateRule("in_days", "relative_day", r"\bin\s{n}\sdays?(?:' time)\b", needs="day days", offset=1),
    DateRule(
        "days_earlier",
        "same_day",
        r"(?<!\bfor )\b{n}\sdays?\s(?:earlier|before(?!\s(?:the|a|his|her|their|that|this|\w+ing)\b))\b",
        "day days",
        -1,
    ),
    DateRule(
        "days_later",
        "same_day",
        r"\b{n}\sdays?\s(?:later|after(?!\s(?:the|a|his|her|their|that|this|(?-i:[A-Z])\w*|president|premier|prime|foreign|taking|\w+'s)\b))\b",
        "day days",
        1,
    ),
    DateRule(
        "weeks_earlier",
        "same_day",
        r"\b{n}\sweeks?\s(?:earlier|before(?!\s(?:the|a|his|her|their|that|this|last)\b))\b",
        "week weeks",
        -7,
    ),
    DateRule(
        "weeks_later",
        "same_day",
        r"\b{n}\sweeks?\s(?:later|after(?!\s(?:the|a|his|her|their|that|this|next|(?-i:[A-Z])\w*|president|premier|prime|foreign|taking|\w+'s)\b))\b",
        "week weeks",
        7,
    ),
    DateRule("hours_earlier", "same_day", r"\b24\shours\s(?:earlier|before)\b", "hours", -1),
    DateRule("hours_later", "same_day", r"\b24\shours\slater\b", "hours", 1),
    DateRule(
        "same_day",
        "same_day",
        r"\b(?:(?:earlier |later )?(?:on )?(?:the same|that(?: same| very)?) day"
        r"|(?:earlier|later) (?:in|during) the day"
        r"|(?:earlier |later )?the same (?:morning|afternoon|evening)|that (?:morning|afternoon|evening))\b"
        r"(?!\s(?:as|when)\b)",
        needs="day morning afternoon evening",
        offset=0,
    ),
    DateRule(
        "day_before",
        "same_day",
        r"\b(?:on )?the (?:previous day|preceding day|day earlier|day before(?!\s(?:the|a|his|her|yesterday)\b))\b",
        "day",
        -1,
    ),
    DateRule(
        "evening_before",
        "same_day",
        r"\b(?:on )?(?:the (?:previous|preceding) (?:evening|night|afternoon|morning)|the (?:evening|night) before"
        r"|on the eve)\b(?!\s(?:of|the|a|his|her|last)\b)",
        "evening night afternoon morning eve",
        -1,
    ),
    DateRule("eve_of", "same_day", r"\b(?:on )?the eve of the (?:event|session|forum|ceremony)\b", "eve", -1),
    DateRule(
        "morning_after",
        "same_day",
        r"\b(?:on )?the (?:next|following) (?:morning|afternoon|evening)\b",
        "morning afternoon evening",
        1,
    ),
    DateRule(
        "day_after",
        "same_day",
        r"\b(?:on )?the (?:next day|following day|day after(?!\s(?:the|a|his|her|tomorrow)\b))\b",
        "day",
        1,
    ),
    DateRule(
        "that_time",
        "that_time",
        r"\bit was (?:then|there|on that occasion|at that (?:meeting|time)) that\b",
        "then there that",
    ),
    DateRule("last_of_month", "last_of_month", r"\b(?:on )?the (?:last|final) day of {month}", "last final"),
    DateRule(
        "last_of_month_year", "last_of_month", r"\b(?:on )?the (?:last|final) day of {month},?\s+{y}\b", "last final"
    ),
    # A day of the journey told before.
    DateRule(
        "first_day_of",
        "same_day",
        r"\b(?:on )?(?:the|his|her|its) (?:first|opening) day\b"
        + _OF_JOURNEY
        + r"|\b(?:on )?the day of (?:his|her|their) arrival\b|\b(?:hours|straight|right|immediately|shortly|soon) after (?:his|her|their) arrival\b",
        "day",
        0,
        -1,
    ),
    DateRule("second_day_of", "same_day", r"\b(?:on )?(?:the|his|her|its) second day\b" + _OF_JOURNEY, "day", 1, -1),
    DateRule(
        "last_day_of",
        "same_day",
        r"\b(?:on )?(?:the|his|her|its) (?:final|last|closing|concluding) day\b" + _OF_JOURNEY,
        "day",
        0,
        1,
    ),
    DateRule(
        "eve_of_leaving",
        "same_day",
        r"\b(?:on )?(?:the eve of|the (?:day|night|evening) before) (?:his|her|their|its) (?:departure|return)\b",
        "departure return",
        -1,
        1,
    ),
    # Weeks.
    DateRule(
        "last_week", "relative_week", r"\b(?:earlier )?(?:last|the past|the previous) week\b", needs="week", offset=-1
    ),
    DateRule(
        "this_week",
        "relative_week",
        r"\b(?:(?:earlier|later) )?this week\b|\b(?:earlier|later) in the week\b",
        needs="week",
        offset=0,
    ),
    DateRule(
        "week_before_last", "relative_week", r"\bthe week before last\b|\ba fortnight ago\b", "week fortnight", -2
    ),
    DateRule("week_after_next", "relative_week", r"\bthe week after next\b|\bin a fortnight\b", "week fortnight", 2),
    DateRule("weekend", "weekend", r"\b(?:(?:over|at|during|on) the|(?:this|this past|last)) weekend\b", "weekend", 0),
    DateRule("next_weekend", "weekend", r"\b(?:next|the coming) weekend\b", "weekend", 1),
    DateRule("next_week", "relative_week", r"\b(?:next|the coming) week\b", needs="week", offset=1),
    DateRule("in_weeks", "relative_week", r"\bin\s{n}\sweeks?(?:'s?\stime)?\b", needs="week weeks", offset=1),
    DateRule("weeks_ago", "relative_week", r"\b{n}\sweeks?\sago\b", needs="week weeks", offset=-1),
    # Months.
    DateRule("month_year", "month", r"\b(?:(?:in|" + _PART + r")\s?)?{month}\.?,?\s+(?:of\s)?{y}\b"),
    DateRule(
        "month_that_year",
        "month",
        r"\b(?:(?:in|" + _PART + r"|this|last)\s?)?{month},?\s+(?:of\s+)?(?:the\s)?{ry}\b",
        needs="year",
    ),
    DateRule(
        "last_month_named",
        "month",
        r"\b(?:(?:in|" + _PART + r")\s?)?(?:last|this past)\s{month}\b",
        direction=-1,
        needs="last past",
    ),
    DateRule("next_month_named", "month", r"\b(?:(?:in|" + _PART + r")\s?)?next\s{month}\b", direction=1, needs="next"),
    DateRule(
        "month",
        "month",
        r"(?:(?<=\bsince )|(?<=\bsummit of )|(?<=\bmeeting of )|(?<=\btalks of )|(?<=\bvisit of )|(?<=\bsession of )|(?<=\bplanned for )|(?<=\bscheduled for )|(?<=\bset for )|(?<=\bslated for )|(?<=\bdown for )|(?<=\bin for )|\b(?=\w{3,9},? when\b)|\b(?:in|during|come|as (?:late|recently|early|far back) as|(?:in|over|during) the course of|"
        + _PART
        + r")\s?){month}\b(?!\.?\s\d)(?!['-])",
    ),
    # "The May summit", "May's visit", "his 2022 visit": right before the event that it dates.
    DateRule("month_of_event", "month", _OWNER + r"{month}\s" + _EVENT, form=DateForm.OF_EVENT),
    DateRule("months_event", "month", r"\b{month}'s\s" + _EVENT, form=DateForm.OF_EVENT),
    DateRule("year_of_event", "year", _OWNER + r"{y}\s" + _EVENT, form=DateForm.OF_EVENT),
    DateRule("this_month_named", "month", r"\bthis\s{month}\b(?!\.?\s\d)(?!['-])", "this", 0),
    DateRule("coming_month", "month", r"\b(?:this |the )?coming\s{month}\b(?!\.?\s\d)", "coming", direction=1),
    DateRule("in_new_year", "relative_year", r"\b(?:in|early in) the new year\b", "year", 1),
    DateRule(
        "last_month",
        "relative_month",
        r"\b(?:(?:early|late|earlier|later) )?(?:last|the previous) month\b",
        "month",
        -1,
    ),
    DateRule(
        "this_month",
        "relative_month",
        r"\b(?:(?:early|late|earlier|later|only) )?this month\b|\bbefore the month (?:is|was) (?:out|over)\b|\b(?:earlier|later) in the month\b"
        r"|\b(?:at|by|before|towards?|until|till) the (?:end|close|beginning|start|middle) of the (?:current )?month\b",
        needs="month",
        offset=0,
    ),
    DateRule("next_month", "relative_month", r"\b(?:(?:early|late) )?next month\b", needs="month", offset=1),
    DateRule("month_after_next", "relative_month", r"\bthe month after next\b", "month", 2),
    DateRule("month_before_last", "relative_month", r"\bthe month before last\b", "month", -2),
    DateRule("in_months", "relative_month", r"\bin\s{n}\smonths?'s?\stime\b", "month months", 1),
    DateRule(
        "same_year_month",
        "month",
        r"\b(?:(?:in|" + _PART + r")\s?)?{month},?\s+(?:of\s|in\s)?(?:the same|that same|that) year\b",
        "year",
        form=DateForm.SAME_YEAR,
    ),
    DateRule("in_years", "relative_year", r"\bin\s{n}\syears?'s?\stime\b", "year years", 1),
    DateRule("months_ago", "relative_month", r"\b{n}\smonths?\sago\b", needs="month months", offset=-1),
    *COUNTED,
    # Years.
    DateRule(
        "year_of_text",
        "year",
        r"(?:(?<=agreement of )|(?<=treaty of )|(?<=contract of )|(?<=accord of )|(?<=memorandum of )|(?<=protocol of )|(?<=declaration of )|(?<=statement of )|(?<=deal of )|(?<=communiqué of )|(?<=convention of )|(?<=ness of )|(?<=ship of )|(?<=cooperation of )|(?<=understanding of )|(?<=visit of )|(?<=summit of ))(?:the year )?{y}\b",
    ),
    DateRule(
        "year",
        "year",
        r"\b(?:in|during|(?<=back )to|(?<=scheduled )for|(?<=planned )for|(?<=set )for|(?<=slated )for|due in|(?:early|mid|late)[ -]|dating from|dated|of the year|in the year|back in|as (?:early|far back) as|throughout"
        r"|(?:at|by|before|towards?|from|in|around) the (?:(?:very |tail )?end|start|beginning|close|middle|course|turn|outset|dawn) of)\s?{y}\b(?!\s?-\s?\d)",
    ),
    *YEAR_PARTS,
    DateRule("that_year", "relative_year", r"\b(?:(?:early|earlier|late|later) )?{ry}\b", needs="year"),
    DateRule(
        "rest_of_year",
        "rest_of_year",
        r"\bbefore (?:the|that) year (?:(?:is|was) (?:out|over)|ends|ended|had ended)\b|\b(?:by|before|until|till) (?:the )?(?:end|close) of the (?:current )?year\b"
        r"|\b(?:by|before|until|till) (?:the )?year[- ]end\b",
        needs="year",
        offset=0,
    ),
    DateRule("rest_until_month", "rest_of_year", _BY_END + r"{month}\b(?!,?\.?\s\d)", needs="end close"),
    DateRule("rest_until_month_year", "rest_of_year", _BY_END + r"{month},?\s+(?:of\s)?{y}\b", needs="end close"),
    DateRule(
        "within_this_year",
        "relative_year",
        r"\b(?:earlier|later|within) (?:in )?(?:the|this) year\b|\b(?:at|towards?) (?:the )?(?:end|close) of the (?:current )?year\b"
        r"|\b(?:by|before|at|towards?|until) (?:the )?(?:beginning|start|turn|outset|middle) of the (?:current )?year\b",
        needs="year",
        offset=0,
    ),
    DateRule(
        "years_ago_in_month",
        "month",
        r"(?<!than )(?<!over )(?<!nearly )(?<!some )\b{n}\syears?\sago,?\sin\s{month}\b",
        needs="year years",
        offset=-1,
    ),
    DateRule("month_years_ago", "month", r"\bin\s{month},?\s{n}\syears?\sago\b", needs="year years", offset=-1),
    DateRule(
        "years_ago",
        "relative_year",
        r"(?<!half )(?<!than )(?<!over )(?<!nearly )(?<!some )\b{n}\syears?\sago\b",
        "year years",
        -1,
    ),
)
