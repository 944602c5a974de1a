"""English: words and patterns of dates, for `en.py`: tables first, then rules, then what is no date."""

from app.languages.date_rules import EITHER_FIRST, CalendarRules, CountRule
from app.languages.en_dates import DATES

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
    "the past year": -1,
    "this year": 0,
    "the current year": 0,
    "next year": 1,
    "the coming year": 1,
    "the year after next": 2,
    "the year before last": -2,
}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
# These say no days: the whole month is open.
_PARTS = dict.fromkeys(
    (
        *("early", "beginning of", "start of", "mid", "middle of", "late", "end of", "close of", "early in", "late in"),
        *("first days of", "last days of", "final days of", "opening days of", "first half of", "second half of"),
        *("first week of", "second week of", "third week of", "last week of"),
    ),
    0,
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
    rules=DATES,
    refusals=_REFUSALS,
    counts=_COUNTS,
    published=r"\b(?:published|posted|date|first published|released|release time|publication date|publish(?:ing)? time|uploaded)\b",
    marks=r"\bsputnik [\w ]{3,20}, \d{3,4}, ",
    updated=r"\b(?:updated|modified|last update)\b",
    tools=r"(?:[\s,|/-]*[\w' -]{0,30}?[\s,|/-]+)?by\s[\w .'-]{2,40}|\s*\(\d{1,2}:\d\d\)|\s+(?:issue|edition|category|section)\b.{0,30}",
    stamps=(_TIME + r",?\s(?:on\s)?", r"(?:,?\s(?:at\s|[-|]\s)?)" + _TIME),
    dateline_before=r"[^\W\d_][^.!?:;\"()]{1,45}?(?:\s\(\w{2,20}\)|,|(?<=\w{4})\.|\s-+)\s?",
    dateline_after=r"\s*(?:\(|/|--|-\s|\.\s|\.?(?:$|\n))",
    planned=r"\b(?:will|shall|would|to be|is to|are to|set to|due|scheduled|planned|plans?|upcoming|next|expected|"
    r"ahead of|prepar(?:e|es|ations?)|about to|forthcoming|going to|looks? forward|"
    r"wants|hopes|invited|to (?:attend|come|visit|host|hold|join|travel|sign))\b",
    past=r"\b(?:was|were|had|held|took|met|signed|visited|attended|paid|said|concluded|agreed|made|went|came|launched|"
    r"gathered|has|have|hosted|opened|(?!expected|scheduled|planned|slated|supposed|intended|invited|united|need)\w{3,}ed)\b",
    ties=r"\brelations\b|\bdiplomatic ties\b|\bcooperation\b|\bfriendship\b|\bbilateral\b",
    figures=(
        r"(?:first|last) (?:\w+ )?(?:months?|quarters?|half) of (?:the year )?{year}"
        r"|January(?:-| to | through )\w+ (?:of )?{year}",
        r"(?:as of|at) (?:the end of )?(?:\w+ )?{year}",
        r"in {year},[^\n]{9,160}? (?:months?|quarter|half) of (?:this|the current) year",
        r"\d(?: ?%| percent| per cent)|\b(?:millions?|billions?|tons|tonnes|TEUs?)\b",
    ),
    diplomacy=r"\bdiplomatic (?:relations|ties)\b",
    articles="the|on",
    bare_days=EITHER_FIRST,
    listed=r"\band\b|&",
    between=r"\A(?:from|between)\b",
    year_line=r"(?:in )?{y}",
    in_a_row=r"(?:,|,? (?:and|&|then|as well as)(?: (?:then|again|later|once more))?)(?: (?:on|in))?(?: the)? ",
    day_suffix="st|nd|rd|th",
    short_weekdays=_SHORT_WEEKDAYS,
    seasons=_SEASONS,
    parts=_PARTS,
)
