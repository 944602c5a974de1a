"""English: words and patterns of dates, for `en.py`: tables first, then rules, then what is no date."""

from app.languages.base import CalendarRules, CountRule, DateRule

_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "January Jan",
            "February Feb",
            "March Mar",
            "April Apr",
            "May",
            "June Jun",
            "July Jul",
            "August Aug",
            "September Sept Sep",
            "October Oct",
            "November Nov",
            "December Dec",
        ),
        start=1,
    )
    for word in words.split()
}
# The short forms stay out: "Sun" and "Mon" are names, "Sat" a verb.
_WEEKDAYS = {
    word: number
    for number, word in enumerate("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(), start=0)
}
_SHORT_WEEKDAYS = {
    word: number
    for number, words in enumerate("Mon Tue|Tues Wed Thu|Thur|Thurs Fri Sat Sun".split(), start=0)
    for word in words.split("|")
}
_NUMBERS = {
    word: number
    for number, words in enumerate(
        "one|a|an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(), start=1
    )
    for word in words.split("|")
} | {
    "tenth": 10,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "twenty": 20,
    "twenty-five": 25,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
}
_YEARS = {
    "last year": -1,
    "the previous year": -1,
    "the past year": -1,
    "a year earlier": -1,
    "this year": 0,
    "the current year": 0,
    "next year": 1,
    "the coming year": 1,
    "the following year": 1,
}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
# These say no days: the whole month is open.
_PARTS = dict.fromkeys(("early", "beginning of", "start of", "mid", "middle of", "late", "end of"), 0)
_PART = r"(?:(?:in |at )?(?:the )?{part}[ -]?)"
_SEASON_WORDS = "spring summer autumn fall winter"
# What makes a season part of a name.
_NAMED = r"(?!\s(?:festival|olympi\w+|games|universiade|davos|palace|school|camp))"
_HALF = r"(?:morning|afternoon|evening|night|noon)"
# What else has a first and a last day.
_OF_JOURNEY = r"(?! of (?:the )?(?:\d|year|month|week|spring|summer|autumn|winter|lunar|new year|war|school|{months}))"
_TO = r"(?:to|and|-|through|until|till)"
_DATES = (
    # The day said in full, or with its month.
    DateRule("iso", "full", r"(?<!\d)(?<!\d[-/.]){y}-{mm}-{d}(?![-\d])"),
    DateRule("iso_slashed", "full", r"(?<![\d/]){y}/{mm}/{d}(?![/\d])"),
    DateRule("slashed", "full", r"(?<![\d/.]){d}[/.]{mm}[/.]{y}(?![/\d])"),
    DateRule("month_first", "full", r"(?<![\d/.]){mm}/(?P<d>1[3-9]|2\d|3[01])/{y}(?![/\d])"),
    DateRule("short_year", "full", r"(?<![\d/.:]){d}[/.]{mm}[/.]{yy}(?![\d/.:%])"),
    DateRule("hyphened", "full", r"(?<![\d-]){d}-{month}-{y}(?![\d-])"),
    DateRule("month_day_year", "full", r"(?:\b{dayname},?\s+)?\b{month}\.?\s+(?:the\s)?{d},?\s+{y}\b"),
    DateRule(
        "day_month_year",
        "full",
        r"(?:\b{dayname},?\s+)?(?:\bthe\s+)?\b{d}\s+(?:of\s+)?{month}\.?,?\s+{y}\b",
    ),
    DateRule("month_day_that_year", "day_month", r"\b{month}\.?\s+{d},?\s+(?:of\s+)?{ry}\b", needs="year"),
    DateRule("day_month_that_year", "day_month", r"\b{d}\s+(?:of\s+)?{month}\.?,?\s+(?:of\s+)?{ry}\b", needs="year"),
    DateRule(
        "month_day", "day_month", r"(?:\b{dayname},?\s+(?:on\s+)?)?\b{month}\.?\s+(?:the\s)?{d}\b(?![:%]|\.\d|,\d\d\d)"
    ),
    DateRule("month_day_weekday", "day_month", r"\b{month}\.?\s+{d}\s?[,(]\s?{weekday}\b\)?"),
    DateRule(
        "day_month", "day_month", r"(?:\b{dayname},?\s+(?:the\s+)?)?(?<![\d,.])(?:\bthe\s+)?\b{d}\s+(?:of\s+)?{month}\b"
    ),
    DateRule(
        "weekday_day",
        "day",
        r"\b{weekday},?\s+the\s+{d}\b(?!\s+(?!(?:of|in|at|and|when|to|for|he|she|they|xi)\b)[a-z])",
    ),
    DateRule("bare_day", "day", r"\bon the\s+{d}(?:st|nd|rd|th)\b(?!\s+(?:of\b|[a-z]))"),
    # Several days.
    DateRule(
        "month_days",
        "range",
        r"\b(?:from\s+|between\s+)?(?:{weekday},?\s+)?{month}\.?\s+{d}\s?"
        + _TO
        + r"\s?(?:{weekday2},?\s+)?{d2}\b(?:,?\s+{y}\b)?",
    ),
    DateRule(
        "month_days_that_year",
        "range",
        r"\b(?:from\s+|between\s+)?{month}\.?\s+{d}\s?" + _TO + r"\s?{d2}\s+(?:of\s+)?{ry}\b",
        needs="year",
    ),
    DateRule(
        "days_month",
        "range",
        r"\b(?:from\s+|between\s+)?(?:the\s)?{d}\s?"
        + _TO
        + r"\s?(?:the\s)?{d2}\s+(?:of\s)?{month}\b\.?(?:,?\s+{y}\b)?",
    ),
    DateRule(
        "months_days",
        "range",
        r"\b(?:from\s+|between\s+)?{month}\.?\s+{d}(?:,?\s+{y})?\s?" + _TO + r"\s?{month2}\.?\s+{d2}\b(?:,?\s+{y2}\b)?",
    ),
    DateRule(
        "days_months",
        "range",
        r"\b(?:from\s+|between\s+)?{d}\s+{month}\.?(?:\s+{y})?\s?" + _TO + r"\s?{d2}\s+{month2}\b\.?(?:\s+{y2}\b)?",
    ),
    DateRule("weekdays", "range", r"\b(?:from\s|between\s)?{weekday}\s" + _TO + r"\s{weekday2}\b"),
    DateRule("months", "range", r"\b(?:from|between)\s{month}\s" + _TO + r"\s{month2}(?:\s+{y}\b)?"),
    # A day of the week.
    DateRule("weekday_of_last_week", "weekday", r"\b{weekday},? (?:of )?last week\b", needs="week", offset=-1),
    DateRule("weekday_of_this_week", "weekday", r"\b{weekday},? (?:of )?this week\b", needs="week", offset=0),
    DateRule("weekday_of_next_week", "weekday", r"\b{weekday},? (?:of )?next week\b", needs="week", offset=1),
    DateRule(
        "last_weekday",
        "weekday",
        r"\b(?:last|this past)\s+{weekday}\b(?:\s" + _HALF + r")?",
        direction=-1,
        needs="last past",
    ),
    DateRule("next_weekday", "weekday", r"\bnext\s+{weekday}\b(?:\s" + _HALF + r")?", direction=1, needs="next"),
    DateRule("same_weekday", "same_day", r"\b(?:on )?(?:the|that)\s(?:very\s)?same\s{weekday}\b", "same", 0),
    DateRule("weekday", "weekday", r"\b{weekday}\b(?:\s" + _HALF + r")?"),
    # Days counted from the article or from what was told last.
    DateRule("today", "relative_day", r"\b(?:earlier |later )?today\b(?!')", needs="today", offset=0),
    DateRule("this_half_day", "relative_day", r"\b(?:this (?:morning|afternoon|evening)|tonight)\b", "this tonight", 0),
    DateRule(
        "day_before_yesterday", "relative_day", r"\b(?:the )?day before yesterday\b", needs="yesterday", offset=-2
    ),
    DateRule("yesterday", "relative_day", r"\byesterday\b(?!')(?:\s" + _HALF + r")?", needs="yesterday", offset=-1),
    DateRule("last_night", "relative_day", r"\blast (?:night|evening)\b", needs="last", offset=-1),
    DateRule("day_after_tomorrow", "relative_day", r"\b(?:the )?day after tomorrow\b", needs="tomorrow", offset=2),
    DateRule("tomorrow", "relative_day", r"\btomorrow\b(?!')(?:\s" + _HALF + r")?", needs="tomorrow", offset=1),
    DateRule("days_ago", "relative_day", r"\b{n}\sdays?\sago\b", needs="day days", offset=-1),
    DateRule("in_days", "relative_day", r"\bin\s{n}\sdays?(?:' time)\b", needs="day days", offset=1),
    DateRule(
        "days_earlier",
        "same_day",
        r"\b{n}\sdays?\s(?:earlier|before(?!\s(?:the|a|his|her|their|that|this)\b))\b",
        "day days",
        -1,
    ),
    DateRule(
        "days_later",
        "same_day",
        r"\b{n}\sdays?\s(?:later|after(?!\s(?:the|a|his|her|their|that|this)\b))\b",
        "day days",
        1,
    ),
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
    # A day of the journey told before.
    DateRule(
        "first_day_of", "same_day", r"\b(?:on )?(?:the|his|her|its) (?:first|opening) day\b" + _OF_JOURNEY, "day", 0, -1
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
    # Weeks.
    DateRule(
        "last_week", "relative_week", r"\b(?:earlier )?(?:last|the past|the previous) week\b", needs="week", offset=-1
    ),
    DateRule("this_week", "relative_week", r"\b(?:(?:earlier|later) )?this week\b", needs="week", offset=0),
    DateRule("next_week", "relative_week", r"\b(?:next|the coming) week\b", needs="week", offset=1),
    DateRule("in_weeks", "relative_week", r"\bin\s{n}\sweeks?(?:'s?\stime)?\b", needs="week weeks", offset=1),
    DateRule("weeks_ago", "relative_week", r"\b{n}\sweeks?\sago\b", needs="week weeks", offset=-1),
    # Months.
    DateRule("month_year", "month", r"\b(?:(?:in|" + _PART + r")\s?)?{month}\.?,?\s+(?:of\s)?{y}\b"),
    DateRule(
        "month_that_year", "month", r"\b(?:(?:in|" + _PART + r"|this|last)\s?)?{month}\s+(?:of\s+)?{ry}\b", needs="year"
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
        r"(?:(?<=\bsince )|(?<=\bplanned for )|(?<=\bscheduled for )|(?<=\bset for )|(?<=\bslated for )|\b(?=\w{3,9},? when\b)|\b(?:in|during|"
        + _PART
        + r"|this)\s?){month}\b(?!\.?\s\d)(?!['-])",
    ),
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
        r"\b(?:(?:early|late|earlier|later|only) )?this month\b",
        needs="month",
        offset=0,
    ),
    DateRule("next_month", "relative_month", r"\b(?:(?:early|late) )?next month\b", needs="month", offset=1),
    DateRule("months_ago", "relative_month", r"\b{n}\smonths?\sago\b", needs="month months", offset=-1),
    # Years.
    DateRule(
        "year",
        "year",
        r"\b(?:in|during|(?:early|mid|late)[ -]|dating from|dated|of the year|in the year|back in)\s?{y}\b(?!\s?-\s?\d)",
    ),
    # Seasons ("fall" and "spring" are verbs too).
    DateRule(
        "season_year", "season", r"\b(?:(?:in|during)\s)?(?:the\s)?{season}\s(?:of\s)?{y}\b" + _NAMED, _SEASON_WORDS
    ),
    DateRule("season_that_year", "season", r"\b(?:in\s)?(?:the\s)?{season}\sof\s{ry}\b", _SEASON_WORDS),
    DateRule("last_season", "season", r"\b(?:last|this past)\s{season}\b" + _NAMED, _SEASON_WORDS, direction=-1),
    DateRule("next_season", "season", r"\bnext\s{season}\b" + _NAMED, _SEASON_WORDS, direction=1),
    DateRule("this_season", "season", r"\b(?:earlier |later )?this\s{season}\b" + _NAMED, _SEASON_WORDS, offset=0),
    DateRule("season", "season", r"\b(?:in|during)\s(?:the\s)?{season}\b" + _NAMED, _SEASON_WORDS),
    DateRule("that_year", "relative_year", r"\b(?:(?:early|earlier|late|later) )?{ry}\b", needs="year"),
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
        r"(?<!than )(?<!over )(?<!nearly )(?<!some )\b{n}\syears?\sago\b",
        "year years",
        -1,
    ),
)
_REFUSALS = (
    r"\b(?:Agenda|Vision|Horizon|Expo|EXPO|Kazakhstan|Strategy|Olympics?|Games)[ -](?:19|20)\d\d\b",
    r"\b(?:19|20)\d\d\s(?:(?:Beijing|Winter|Summer)\s)+(?:Olympics?|Games)\b",
    r"\bSeptember 11(?:th)? (?:attacks|terror)|\b9/11\b",
    r"\b(?:every|each) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|day|week|month|year)\b",
    r"\b(?:Black|Good|Bloody) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Sunday)\b|\bEaster (?:Monday|Sunday)\b",
    r"\b(?:by|until|till|since|up to) (?:the (?:end|beginning) of )?(?:19|20)\d\d\b",
    r"\bby (?:{months})\b(?!\s\d)",
    r"\b(?:in|from|for|between|during|of) (?:19|20)\d\d\s?(?:-|to|and|/)\s?(?:(?:19|20)\d\d|\d\d)\b",
    r"\btoday's (?:world|youth|society|international)\b|\bof today\b",
    r"\b(?:Theresa|Brian|Robert|Princess|Karl) May\b|\bMay (?-i:[A-Z][a-z]+) (?:said|told)\b",
    r"\b(?:the|a|of|his|her|its) (?:Sunday|Monday|Friday) (?:Times|Telegraph|Mirror|edition|newspaper|newsletter)\b",
    r"\bLong March\b.{0,14}|\bMarch (?:forward|on|ahead)\b",
    r"\b(?:one|some|a|this|any) day\b(?! (?:earlier|later|ago|before|after))",
    r"\bthe day (?:before|after) (?:the|a|his|her|their)\b",
)
_COUNTS = (
    CountRule("anniversary", r"\b{n}(?:st|nd|rd|th) anniversary\b"),
    CountRule("anniversary", r"\b(?P<word>tenth|twentieth|thirtieth|fortieth) anniversary\b"),
    CountRule("ago", r"(?<!than )(?<!over )(?<!nearly )(?<!some )\b{n}\syears\sago\b"),
    CountRule("over", r"\b(?:more than|over)\s{n}\syears\b"),
    CountRule("under", r"\b(?:nearly|almost|close to)\s{n}\syears\b"),
    CountRule(
        "lasting", r"(?<!than )(?<!over )(?<!nearly )\b{n}\syears of (?:diplomatic )?(?:relations|ties|friendship)\b"
    ),
)
_TIME = (
    r"(?:\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:,?\s?\(?(?:GMT|UTC|ALMT|CST|BJT)(?:\s?[+-]\d\d?(?::?\d\d)?)?\)?)?"
    r"|\d{1,2}\s?[ap]\.?m\.?)"
)
CALENDAR = CalendarRules(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    numbers=_NUMBERS,
    dozens={"a dozen": 12, "two dozen": 24, "a score": 20},
    years=_YEARS,
    rules=_DATES,
    refusals=_REFUSALS,
    counts=_COUNTS,
    published=r"\b(?:published|posted|date|first published|released|release time|publication date|publish(?:ing)? time|uploaded)\b",
    updated=r"\b(?:updated|modified|last update)\b",
    stamps=(_TIME + r",?\s(?:on\s)?", r"(?:,?\s(?:at\s|[-|]\s)?)" + _TIME),
    dateline_before=r"[^\W\d_][^.!?:;\"()]{1,45}?(?:\s\(\w{2,20}\)|,|(?<=\w{4})\.|\s-+)\s?",
    dateline_after=r"\s*(?:\(|/|--|-\s|\.\s|\.?(?:$|\n))",
    planned=r"\b(?:will|shall|would|to be|is to|are to|set to|due|scheduled|planned|plans?|upcoming|next|expected|"
    r"ahead of|prepar(?:e|es|ations?)|about to|forthcoming|going to|looks? forward|"
    r"wants|hopes|invited|to (?:attend|come|visit|host|hold|join|travel|sign))\b",
    past=r"\b(?:was|were|had|held|took|met|signed|visited|attended|paid|said|concluded|agreed|made|went|came|launched|"
    r"gathered|has|have|hosted|opened|\w{3,}ed)\b",
    ties=r"\brelations\b|\bdiplomatic ties\b|\bcooperation\b|\bfriendship\b|\bbilateral\b",
    diplomacy=r"\bdiplomatic (?:relations|ties)\b",
    day_suffix="st|nd|rd|th",
    short_weekdays=_SHORT_WEEKDAYS,
    seasons=_SEASONS,
    parts=_PARTS,
)
