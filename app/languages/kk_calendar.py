"""Kazakh: words and patterns of dates, for `kk.py`: tables with their case endings; patterns are in `kk_dates.py`."""

from app.languages.date_rules import ENGINE_MONTHS, CalendarRules, CountRule
from app.languages.kk_dates import DATES, SEASONS

_CASES = (
    " да де та те дағы дегі тағы тегі ның нің дың дің тың тің ға ге қа ке нан нен дан ден тан тен ы і ында інде"
    " ындағы індегі ына іне".split(" ")
)
_MONTHS = {
    stem + ending: number
    for number, stem in enumerate(
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(), start=1
    )
    for ending in _CASES
} | {
    # "of this year's September": the month with its possessor's ending, a vowel or a softened stop before it
    stem + ending + case: number
    for stem, ending, number in (("шілде", "сі", 7), ("қараша", "сы", 11), ("қыркүйег", "і", 9))
    for case in ("", "нда", "нде", "ндағы", "ндегі", "на", "не", "нан", "нен", "ның", "нің")
}
_SHORT = "қаң ақп нау сәу мам мау шіл там қыр қаз қар жел".split()
_MONTHS |= {short: number for number, short in enumerate(_SHORT, start=1)}
_WEEKDAYS = {
    stem + ending: number
    for number, stem in enumerate("дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі".split())
    for ending in " де да ге ға ні ны нің ның дегі дағы ден дан гі ғы".split(" ")
}
_NUMBERS = {
    word: number for number, word in enumerate("бір екі үш төрт бес алты жеті сегіз тоғыз он".split(), start=1)
} | {"жиырма": 20, "жиырма бес": 25, "отыз": 30, "қырық": 40, "елу": 50, "он бес": 15}
_YEARS = {
    "былтыр": -1,
    "былтырғы": -1,
    "былтырғы жылдың": -1,
    "өткен жылы": -1,
    "өткен жылғы": -1,
    "өткен жылдың": -1,
    "биыл": 0,
    "биылғы": 0,
    "осы жылы": 0,
    "осы жылғы": 0,
    "ағымдағы жылы": 0,
    "ағымдағы жылғы": 0,
    "ағымдағы жылдың": 0,
    "осы жылдың": 0,
    "келер жылы": 1,
    "келер жылғы": 1,
    "келесі жылы": 1,
    "келесі жылғы": 1,
    "келер жыл": 1,
    "келесі жылдың": 1,
    "үстіміздегі жылдың": 0,
    "үстіміздегі жылғы": 0,
    "үстіміздегі жылы": 0,
    "биылдың": 0,
    "биылғы жылдың": 0,
    "биылғы жылы": 0,
    "осы жыл": 0,
    "өткен жыл": -1,
    "былтырғының": -1,
    "алдағы жылы": 1,
    "алдағы жылдың": 1,
    "келер жылдың": 1,
}
# "At the end of May" leaves the month open, as in the other languages; only a "decade" is ten days of it.
_PARTS = (
    dict.fromkeys(
        (
            word + ending
            for word in ("бас", "орта", "соң", "аяғ", "ақыр")
            for ending in ("ында", "сында", "ына", "сына", "ындағы", "сындағы", "ынан", "ы")
        ),
        0,
    )
    | dict.fromkeys(
        (f"{word} күндері{end}" for word in ("алғашқы", "бастапқы", "соңғы") for end in ("", "нде", "ндегі", "не")), 0
    )
    | {"бас кезінде": 0, "орта шенінде": 0}
    | {
        f"{word} онкүндігі{end}": part
        for word, part in (("бірінші", 1), ("екінші", 2), ("үшінші", 3), ("соңғы", 3))
        for end in ("нде", "ндегі", "не")
    }
)
_REFUSALS = (
    r"\b(?:осы|келесі|өткен) айдың алдында\b",
    # short for a month in a page's own date only: elsewhere snow, wind, a goose, a mountain ridge
    rf"(?:\d{{1,2}}[ -])?\b(?:{'|'.join(_SHORT)})\b(?!\.?,? (?:(?:19|20)\d\d|\d\d:\d\d))",
    r"(?<!\d)(?:19|20)\d\d\s?(?:-|мен|және)\s?(?:19|20)?\d\d\s?(?:жылдар\w*|жж\.|жылға\w*)",
    r"(?<!\d)(?:19|20)\d\d\s?жыл(?:ға(?! (?:[\w-]{1,20} )?(?:белгілен|жоспарлан|көздел|межелен|қалдыр|шегер|жылжы))|дан|дар)\w*(?:\s+(?:дейін|бері|бастап))?",
    r"\b(?:стратегия\w*|казахстан|қазақстан|экспо|олимпиада\w*)[ -](?:19|20)\d\d",
    r"(?<!\d\s)(?<!\d-)\b(?:{months})\s+(?:дейін|бері|бастап)\b",
    r"\b(?:әр|әрбір)\s+(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі)\b",
    r"\b11\s+қыркүйек\s+(?:лаңкес|теракт)\w*",
    r"\bбүгінгі таң\w*|\bбүгінгі\s+(?:әлем|заман|күн)\w*|\bертеңгі\s+(?:күн|ұрпақ)\w*",
    r"\bнаурыз (?:мейрам|көже|тойы)\w*|\bқазан (?:төңкеріс|қаласы|хандығы)\w*|\bмаусым (?:ойын|сайын|ашыл)\w*|\b(?:жаңа|футбол|театр|туристік|туризм) маусым\w*",
    r"\bсенбі (?:ме|дейді)\b|\bқазан-\w+",
)
_COUNTS = (
    CountRule("anniversary", r"\b{n}\sжылды[ғқ]\w*"),
    CountRule("anniversary", r"\b{n}\sжыл\sтол(?:ады|ған|ды|мақ|уы|атын)\w*"),
    CountRule("ago", r"\b{n}\sжыл\sбұрын\b"),
    CountRule("over", r"\b{n}\sжылдан\sа(?:стам|са)\b"),
    CountRule("under", r"\b{n}\sжылға\sжуық\b"),
)
# Many sites write the day of a page in Russian or in Latin letters, whatever the language of its text.
_PAGE_MONTHS = ENGINE_MONTHS | {
    word: number
    for months in (
        "января янв|февраля фев февр|марта мар март|апреля апр|мая май|июня июн|июля июл|августа авг|сентября сен сент"
        "|октября окт|ноября ноя нояб|декабря дек",
        "qantar|aqpan|nayryz nauryz|sayir sauir säuir|mamyr|maysym mausym|shilde silde|tamyz"
        "|qyrkuıek qyrkuiek qyrküiek|qazan|qarasha qarasa|jeltoqsan",
    )
    for number, forms in enumerate(months.split("|"), start=1)
    for word in forms.split()
}
_TIME = r"(?:\d{1,2}[:.]\d\d(?::\d\d)?)"
CALENDAR = CalendarRules(
    months=_MONTHS,
    page_months=_PAGE_MONTHS,
    weekdays=_WEEKDAYS,
    numbers=_NUMBERS,
    dozens={"он екі": 12, "он алты": 16, "он сегіз": 18, "отыздан": 30, "отызға": 30, "оннан": 10, "қырыққа": 40},
    seasons=SEASONS,
    parts=_PARTS,
    years=_YEARS,
    rules=DATES,
    refusals=_REFUSALS,
    counts=_COUNTS,
    published=r"\b(?:жарияланды|жарияланған|жариялануы|қосылды|күні)\b\s?:",
    marks=r"\bsputnik [\w ]{3,20}, \d{3,4}, ",
    updated=r"\b(?:жаңартылды|жаңартылған|өзгертілді)\b",
    stamps=(
        _TIME + r",?\s(?:[-|/·]\s)?",
        r"(?:(?:\s?[жг]\.)?(?:\sкүні)?[.,]?\s+(?:[-|/·]\s|сағ(?:ат|\.)\s)?(?:в\s)?|T)" + _TIME,
    ),
    dateline_before=r"(?:[^\W\d_][^!?:;\"()]{1,45}?(?:[,.]|\s-+)\s?)?",
    dateline_after=r"\s*(?:\(|/|--|-\s|\.\s|\.?(?:$|\n)|,\s?[^\W\d_][\w.-]{1,20}(?:\.\s|\s-|(?: [\w-]{2,20})?\s?(?:$|\n)))",
    planned=r"\b(?:келеді|барады|өтеді|кездеседі|қатысады|болады|жүргізеді|қояды|қойылады|басталады|ашылады|енеді|аттанады"
    r"|жүздеседі|сапарлайды|береді|отырады|шығады|созылады|аяқталады|жалғасады|оралады|ұшады|жиналады|қосады"
    r"|\w{2,}(?:седі|[гк]ізеді|[ғқ]ызады|[тд]ырады|[тд]іреді|іледі|(?<!талқ)ылады|\w{2}(?:лан|дан|тан)ады|\w{2}(?:лен|ден|тен)еді)"
    r"|\w+(?:атын|етін|йтын|йтін)|\w{3,}(?:із|ыз)(?:бек|бақ)|\w+(?:мақ|мек|пақ|пек)(?<!көмек)(?<!аймақ)(?<!тамақ)|тиіс|алдағы|жоспарлан\w+|күтілуде|күтіл\w+|келесі|шегеріл\w+|кейінге \w+|болмайтын|болмай \w+)\b",
    past=r"\b\w{2,}(?:ды|ді|ты|ті|ған|ген|қан|кен)\b",
    ties=r"\bқатынас\w*|\bынтымақтасты\w+|\bдосты\w+",
    verb_last=True,
    listed=r"\b(?:мен|пен|бен|және)\b",
    between=r"аралығында\Z",
    year_line=r"{y}(?: ?жыл\w{0,4})?",
    in_a_row=r"(?:,|,? (?:мен|пен|бен|және|әрі|сондай-ақ|кейін|содан кейін)) ",
    figures=(
        r"{year} жыл(?:дың|ғы) (?:\w+ ){0,2}(?:\w* ?ай|жартысы|тоқсан|қаңтар(?:-| мен ))\w*",
        r"{year} жыл(?:дың)? (?:қорытындысы|соңындағы)\w*",
        r"{year} жылы [^\n]{9,160}? (?:биыл|осы жыл|ағымдағы жыл)\w* (?:\w+ ){0,2}(?:\w*ай|жартысы|тоқсан)\w*",
        r"\d ?%|пайыз|млрд|млн|миллиард|миллион|тонна|теңге",
    ),
    diplomacy=r"\bдипломатиялық (?:қарым-)?қатынас\w*",
)
