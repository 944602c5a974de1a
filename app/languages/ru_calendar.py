"""Russian: words and patterns of dates, for `ru.py`: tables first, then rules, then what is no date."""

from app.languages.base import CalendarRules, CountRule, DateRule

_NOUNS = {
    word: number
    for number, words in enumerate(
        (
            "январь января январе январю янв",
            "февраль февраля феврале февралю фев февр",
            "март марта марте марту",
            "апрель апреля апреле апрелю апр",
            "май мая мае маю",
            "июнь июня июне июню",
            "июль июля июле июлю",
            "август августа августе августу авг",
            "сентябрь сентября сентябре сентябрю сент сен",
            "октябрь октября октябре октябрю окт",
            "ноябрь ноября ноябре ноябрю нояб ноя",
            "декабрь декабря декабре декабрю дек",
        ),
        start=1,
    )
    for word in words.split()
}
_ADJECTIVES = {
    f"{stem}ск{ending}": number
    for number, stem in enumerate(
        "январ феврал мартов апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(), start=1
    )
    for base in ([stem + "ов"] if stem == "август" else [stem])
    for stem in [base]
    for ending in "ий ая ое ие ого ой ому им ом ую их ими".split()
}
_MONTHS = _NOUNS | _ADJECTIVES
_WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            "понедельник понедельника понедельнику",
            "вторник вторника вторнику",
            "среду среда среды среде",
            "четверг четверга четвергу",
            "пятницу пятница пятницы пятнице",
            "субботу суббота субботы субботе",
            "воскресенье воскресенья воскресенью",
        )
    )
    for word in words.split()
}
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "один одна одно одного одну",
            "два две двух двумя",
            "три трёх трех тремя",
            "четыре четырёх четырех",
            "пять пяти",
            "шесть шести",
            "семь семи",
            "восемь восьми",
            "девять девяти",
            "десять десяти",
            "одиннадцать одиннадцати",
            "двенадцать двенадцати",
            "тринадцать",
            "четырнадцать",
            "пятнадцать",
        ),
        start=1,
    )
    for word in words.split()
} | {
    "двадцать": 20,
    "двадцати": 20,
    "двадцатилетие": 20,
    "двадцать пять": 25,
    "тридцать": 30,
    "тридцати": 30,
    "сорок": 40,
    "пятьдесят": 50,
    "шестьдесят": 60,
}
_YEARS = {
    f"{adjective}{ending} {noun}": offset
    for offset, stems in ((-1, "прошл минувш истекш"), (0, "эт текущ нынешн сего"), (1, "следующ будущ грядущ"))
    for adjective in stems.split()
    for ending, noun in (
        ("ого", "года"),
        ("его", "года"),
        ("ом", "году"),
        ("ем", "году"),
        ("", "года"),
    )
} | {"с.г.": 0, "с. г.": 0}
# Cases in which a season is a date; "лето" alone names it too seldom.
_SEASONS = {
    word: number
    for number, words in (
        (3, "весной весну весны весенний весенняя весеннее весенние весеннего весенней весеннюю весенних весенними"),
        (6, "летом лето летний летняя летнее летние летнего летней летнюю летних летними"),
        (9, "осенью осень осени осенний осенняя осеннее осенние осеннего осенней осеннюю осенних осенними"),
        (12, "зимой зиму зимы зимний зимняя зимнее зимние зимнего зимней зимнюю зимних зимними"),
    )
    for word in words.split()
}
_SEASON_WORDS = " ".join(_SEASONS)
_G = r"(?:-?(?:го|м|й))?(?:\s?(?:года|году|год|г\.|г(?!\w)))?"
_PART = (
    r"(?:начале|середине|конце|начала|середины|конца|первых числах|последних числах|первой половине|второй половине)"
)
_HALF = r"(?:\s(?:утром|вечером|днём|днем|ночью))?"
_OF_DAY = r"(?:(?:утром|вечером|днём|днем)\s)?"
_ADJ = "|".join(sorted(_ADJECTIVES))
_TO = r"(?:по|и|-|до)"
_DATES = (
    # The day said in full, or with its month.
    DateRule("iso", "full", r"(?<!\d)(?<!\d[-/.]){y}-{mm}-{d}(?![-\d])"),
    DateRule("slashed", "full", r"(?<!\d)(?<!\d[-/.]){y}[/.]{mm}[/.]{d}(?![-/.\d])"),
    DateRule("dotted", "full", r"(?<![\d/.]){d}[/.]{mm}[/.]{y}(?![/\d])(?:\s?г\.)?"),
    DateRule("short_year", "full", r"(?<![\d/.:]){d}[/.]{mm}[/.]{yy}(?![\d/.:%])"),
    DateRule(
        "day_month_year", "full", r"(?:\b(?:во?\s)?{dayname},?\s+)?(?<![\d,.]){d}(?:-?го)?\s+{month},?\s+{y}\b" + _G
    ),
    DateRule(
        "day_month_year_weekday",
        "full",
        r"(?<![\d,.]){d}\s+{month},?\s+{y}\b" + _G + r"\s?(?:,|\()\s?{weekday}\b\)?",
    ),
    DateRule("month_day_year", "full", r"\b{month}\s+{d},\s+{y}\b"),
    DateRule(
        "day_month_that_year",
        "day_month",
        r"\b{d}(?:-?го)?\s+{month},?\s+{ry}",
        needs="год года году г с",
    ),
    DateRule("same_year_day", "day_month", r"\b{d}\s+{month}\s+того\sже\sгода\b", needs="того"),
    DateRule(
        "day_month", "day_month", r"(?:\b(?:во?\s)?{dayname},?\s+)?(?<![\d,.])\b{d}(?:-?го)?\s+{month}\b(?!\.?\s\d{4})"
    ),
    DateRule("day_month_weekday", "day_month", r"(?<![\d,.])\b{d}\s+{month}\s?(?:,\s(?:во?\s)?|\(){weekday}\b\)?"),
    DateRule("day_of_month", "day", r"\b{d}(?:-?го)?\s+числа\b", needs="числа"),
    DateRule("bare_day", "day", r"(?<!\d)(?<!\d[-.,])\b{d}-го\b(?!\s+(?:[а-яё]+))"),
    DateRule("same_year_month", "month", r"\b(?:во?\s)?{month}\s+того\sже\sгода\b", needs="того"),
    # Several days.
    DateRule(
        "days_month",
        "range",
        r"(?:\bс\s+)?(?<![\d,.])\b{d}(?:-?го)?\s?" + _TO + r"\s?{d2}(?:-?го)?\s+{month}\b(?:,?\s+{y}\b)?" + _G,
    ),
    DateRule(
        "days_month_that_year",
        "range",
        r"(?:\bс\s+)?(?<![\d,.])\b{d}\s?" + _TO + r"\s?{d2}\s+{month}\s+{ry}",
        needs="года году г",
    ),
    DateRule(
        "days_months",
        "range",
        r"(?:\bс\s+)?(?<![\d,.])\b{d}\s+{month}(?:\s+{y}\b)?\s?" + _TO + r"\s?{d2}\s+{month2}\b(?:,?\s+{y2}\b)?" + _G,
    ),
    DateRule("weekdays", "range", r"\b(?:со?|во?)\s{weekday}\s" + _TO + r"\s{weekday2}\b"),
    DateRule("months", "range", r"\bс\s{month}\sпо\s{month2}(?:\s+{y}\b)?" + _G, needs="по"),
    # A day of the week.
    DateRule(
        "weekday_of_last_week",
        "weekday",
        r"\b(?:во?\s)?{weekday}\s(?:на\s)?(?:прошлой|минувшей)\sнедел[еи]\b",
        needs="неделе недели",
        offset=-1,
    ),
    DateRule(
        "weekday_of_next_week",
        "weekday",
        r"\b(?:во?\s)?{weekday}\s(?:на\s)?(?:следующей|будущей)\sнедел[еи]\b",
        needs="неделе недели",
        offset=1,
    ),
    DateRule(
        "weekday_of_this_week", "weekday", r"\b(?:во?\s)?{weekday}\s(?:на\s)?этой\sнедел[еи]\b", "неделе недели", 0
    ),
    DateRule(
        "last_weekday",
        "weekday",
        r"\bв\s(?:прошлый|прошлую|прошлое|минувший|минувшую|минувшее)\s{weekday}\b",
        direction=-1,
        needs="прошлый прошлую прошлое минувший минувшую минувшее",
    ),
    DateRule(
        "next_weekday",
        "weekday",
        r"\bв\s(?:следующий|следующую|следующее|ближайший|ближайшую|ближайшее)\s{weekday}\b",
        direction=1,
        needs="следующий следующую следующее ближайший ближайшую ближайшее",
    ),
    DateRule("weekday", "weekday", r"\b" + _OF_DAY + r"(?:во?|на|до|со?|к|от|за|эту?)\s{weekday}\b" + _HALF),
    DateRule("weekday_part", "weekday", r"\b(?:утром|вечером|днём|днем|вечер|утро)\s{weekday}\b"),
    DateRule("weekday_opens", "weekday", r"(?-i:\b(?=[А-Я])){weekday}(?=[.,:]|\s[-:]|$)"),
    # Days counted from the article or from what was told last.
    DateRule("today", "relative_day", r"\bсегодня(?:\sже)?\b(?:\s(?:утром|вечером|днём|днем))?", "сегодня", 0),
    DateRule("day_before_yesterday", "relative_day", r"\bпозавчера\b", needs="позавчера", offset=-2),
    DateRule("yesterday", "relative_day", r"\bвчера\b" + _HALF, needs="вчера", offset=-1),
    DateRule("day_after_tomorrow", "relative_day", r"\bпослезавтра\b", needs="послезавтра", offset=2),
    DateRule("tomorrow", "relative_day", r"\bзавтра\b" + _HALF, needs="завтра", offset=1),
    DateRule("days_ago", "relative_day", r"\b{n}\s(?:день|дня|дней)\sназад\b", needs="назад", offset=-1),
    DateRule(
        "same_day",
        "same_day",
        r"\b(?:(?:позднее |позже |ранее )?в (?:тот|этот)(?: же)? (?:день|вечер)|т(?:ем|ого) же (?:вечером|утром|дня"
        r"|вечера)|вечером того же дня|утром того же дня|в тот же вечер)\b",
        needs="день дня вечер вечером утром",
        offset=0,
    ),
    DateRule(
        "day_before",
        "same_day",
        r"\bнакануне\b(?!\s(?:государственного |официального |предстоящего |рабочего |своего )?(?:визита|саммита|поездки"
        r"|юбилея|праздник|выборов|нового|дня|годовщин|форума|олимпиад|прибытия|приезда))"
        r"|\b(?:днём|днем|за день|день|сутками) (?:ранее|раньше|до этого|до того)\b",
        "накануне день днем сутками",
        -1,
    ),
    DateRule(
        "days_before", "same_day", r"\b(?:за )?{n} (?:дня|дней) (?:ранее|раньше|до (?:этого|того))\b", "дня дней", -1
    ),
    DateRule(
        "day_after",
        "same_day",
        r"\b(?:на|в) (?:следующий|другой) день\b|\bдн[её]м позже\b|\bназавтра\b|\bнаутро\b",
        "день днем назавтра наутро",
        1,
    ),
    DateRule("days_after", "same_day", r"\b{n} (?:дня|дней) (?:спустя|позже)\b", "спустя позже", 1),
    # Weeks.
    DateRule(
        "last_week",
        "relative_week",
        r"\bна (?:прошлой|минувшей|прошедшей) неделе\b|\bнеделю назад\b|\bнеделей ранее\b",
        needs="неделе неделю неделей",
        offset=-1,
    ),
    DateRule("this_week", "relative_week", r"\bна (?:этой|текущей) неделе\b", needs="неделе", offset=0),
    DateRule("next_week", "relative_week", r"\bна (?:следующей|будущей|ближайшей) неделе\b", needs="неделе", offset=1),
    DateRule("weeks_ago", "relative_week", r"\b{n}\sнедел[иь]\sназад\b", needs="назад", offset=-1),
    # Months.
    DateRule(
        "month_year",
        "month",
        r"\b(?:(?:в|во|с|к)\s(?:" + _PART + r"\s)?)?{month}\s+{y}\b" + _G,
    ),
    DateRule(
        "month_that_year",
        "month",
        r"\b(?:во?\s(?:" + _PART + r"\s)?)?{month}\s+{ry}",
        needs="год года году г",
    ),
    DateRule(
        "last_month_named",
        "month",
        r"\bв\s(?:прошлом|минувшем)\s{month}\b",
        direction=-1,
        needs="прошлом минувшем",
    ),
    DateRule("this_month_named", "month", r"\bв\sэтом\s{month}\b", needs="этом"),
    DateRule(
        "month",
        "month",
        r"\b(?:(?:во?|на|за|с|ещ[её] в)\s(?:" + _PART + r"\s)?|" + _PART + r"\s){month}\b(?!\.?\s\d)",
    ),
    DateRule(
        "month_adjective",
        "month",
        r"\b(?P<m>" + _ADJ + r")\b",
        needs=" ".join(_ADJECTIVES),
    ),
    DateRule(
        "last_month",
        "relative_month",
        r"\b(?:в (?:" + _PART + r" )?(?:прошлом|минувшем|прошлого|минувшего) месяце?а?|месяцем ранее|месяц назад)\b",
        "месяце месяца месяц месяцем",
        -1,
    ),
    DateRule(
        "this_month",
        "relative_month",
        r"\bв (?:" + _PART + r" )?(?:этом|текущем|этого|текущего) месяце?а?\b",
        needs="месяце месяца",
        offset=0,
    ),
    DateRule(
        "next_month",
        "relative_month",
        r"\bв (?:" + _PART + r" )?(?:следующем|будущем|следующего|будущего) месяце?а?\b",
        needs="месяце месяца",
        offset=1,
    ),
    DateRule("months_ago", "relative_month", r"\b{n}\sмесяц(?:а|ев)?\sназад\b", needs="назад", offset=-1),
    # Seasons.
    DateRule("season_year", "season", r"\b(?:на\s|к\s)?{season}\s{y}\b" + _G, _SEASON_WORDS),
    DateRule("season_that_year", "season", r"\b{season}\s{ry}", _SEASON_WORDS),
    DateRule(
        "last_season", "season", r"\b(?:прошл|минувш)(?:ой|им|ей|ую|ая|ее)\s{season}\b", _SEASON_WORDS, direction=-1
    ),
    DateRule(
        "next_season", "season", r"\b(?:будущ|следующ|грядущ)(?:ей|им|ую|ее)\s{season}\b", _SEASON_WORDS, direction=1
    ),
    DateRule("this_season", "season", r"\b(?:этой|этим|нынешн(?:ей|им))\s{season}\b", _SEASON_WORDS, offset=0),
    DateRule("season", "season", r"\b(?:(?:на|ещ[её])\s)?{season}\b", _SEASON_WORDS),
    # Years.
    DateRule(
        "year",
        "year",
        r"(?:\b(?:в|во|в (?:начале|середине|конце))\s)?(?<!-){y}(?:\s?(?:году|года|год|г\.|г\b)|-(?:го|м)\b)",
    ),
    DateRule("that_year", "relative_year", r"\b(?:в\s)?(?:(?:" + _PART + r")\s)?{ry}", needs="год года году г"),
    DateRule(
        "year_adjective",
        "relative_year",
        r"\bпрошлогодн(?:ий|яя|ее|ие|его|ей|ему|им|ем|юю|их)\b",
        "прошлогодний прошлогодняя прошлогоднее прошлогодние прошлогоднего прошлогодней прошлогоднем прошлогоднюю "
        "прошлогодних прошлогоднему прошлогодним",
        -1,
    ),
    DateRule(
        "years_ago",
        "relative_year",
        r"(?<!более )(?<!больше )(?<!свыше )(?<!почти )\b{n}\s(?:года|лет)\sназад\b",
        "назад",
        -1,
    ),
    DateRule("year_ago", "relative_year", r"\b(?:год назад|годом ранее)\b", "год годом", -1),
)
_REFUSALS = (
    r"\b(?:стратеги\w+|видение|экспо|казахстан|повестк\w+|олимпиад\w+|игр\w*)[ -]\"?(?:19|20)\d\d(?:\sгод\w)?\b",
    r"\b(?:на|к|до|за|после|с|со|с начала|от) (?:конца |начала |середины )?(?:19|20)\d\d(?:\s?(?:г\.|год\w*))?\b"
    r"(?!\s?(?:-|по)\s?\d)",
    r"(?:\b(?:на|в|за|с|период|периода)\s)?(?<!\d)(?:19|20)\d\d\s?(?:-|и|/|по)\s?(?:(?:19|20)\d\d|\d\d)"
    r"(?:\s?(?:годы|годов|годах|год|году|гг\.|года|г\.))?(?!\d)",
    r"\b(?:до|к|с|со)\s(?:конца |начала |середины )?(?:{months})\b(?!\s(?:по|до)\s)",
    r"\b(?:кажд\w+|по) (?:понедельник\w*|вторник\w*|сред\w+|четверг\w*|пятниц\w+|суббот\w+|воскресень\w+)\b",
    r"\b(?:окружающ|цифров|деловой|бизнес-|питательн|в этой|информационн|образовательн)\w*\s?сред\w+\b|\bсред[еаы]\b"
    r"(?=\s(?:обитания|для|безопасности))|\bв (?:деловой |научной |своей )?среде\b|\bиз среды\b",
    r"\b(?:сентябр\w+ 11|11 сентября) (?:2001|теракт)\w*|\bтеракт\w+ 11 сентября\b",
    r"\b(?:на|в) (?:сегодня|сегодняшний день)\b",
    r"\bфермер\w* март\b|\bмарш\w*\b",
    r"\b(?:черн|вербн|страстн|чист|красн)\w+ (?:понедельник|четверг|пятниц|суббот|воскресень)\w*",
    r"\b(?:до конца|до начала|к концу) (?:этого |текущего |нынешнего |будущего |следующего )?года\b",
    r"\b(?:8|восьмого) марта\b(?=\s(?:-|праздник))|\bпервого мая\b(?=\s-)",
    r"\b\d{1,2}-летн\w+",
    r"\b(?:№|n|ст\.|пункт\w*|резолюци\w+)\s?\d+[-/]\d+",
)
_COUNTS = (
    CountRule("anniversary", r"\b{n}-?(?:летие|летия|летию|летием|летии|лет)\b"),
    CountRule("anniversary", r"\b{n}(?:-я|-й|-ю|-ей|-ой)? годовщин\w+"),
    CountRule("anniversary", r"\bисполн\w+\s{n}\sлет\b"),
    CountRule("ago", r"(?<!более )(?<!больше )(?<!свыше )(?<!почти )\b{n}\sлет\sназад\b"),
    CountRule("over", r"\b(?:более|больше|свыше)(?: чем)?\s{n}\sлет\b"),
    CountRule("under", r"\b(?:почти|около)\s{n}\sлет\b"),
    CountRule(
        "lasting",
        r"(?<!более )(?<!больше )(?<!свыше )(?<!почти )(?<!около )(?<!исполнится )(?<!исполнилось )(?<!исполняется )\b{n}\sлет\b(?!\sназад)",
    ),
)
_TIME = r"(?:\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?\(?(?:мск|гмт|gmt|utc|по местному времени|по времени \w+)(?:\s?[+-]\d\d?(?::?\d\d)?)?\)?)?)"
CALENDAR = CalendarRules(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    numbers=_NUMBERS,
    years=_YEARS,
    rules=_DATES,
    refusals=_REFUSALS,
    counts=_COUNTS,
    published=r"\b(?:опубликован[оа]?|дата публикации|дата|добавлен[оа]?|размещен[оа]?|создан[оа]?|запись создана|публикация)\b",
    updated=r"\b(?:обновлен[оа]?|обновлён|обновление|изменен[оа]?|отредактирован[оа]?)\b",
    stamps=(_TIME + r",?\s(?:[-|]\s)?", r"(?:,?\s(?:в\s|[-|·]\s)?)" + _TIME),
    dateline_before=r"[^\W\d_][^!?:;\"()]{1,45}?(?:[,.]|\s-+)\s?",
    dateline_after=r"\s*(?:\(|/|--|-\s|\.\s|\.?(?:$|\n)|[\w/\"-]{2,20}(?: [\w.]{2,12})?\s-{1,2}\s)",
    planned=r"\b(?:будет|будут|состоится|состоятся|пройд[её]т|пройдут|посетит|прибудет|прилетит|встретится|встретятся|примет"
    r"|провед[её]т|проведут|подпишут|планиру\w+|намечен\w*|запланирован\w*|предстоящ\w+|предстоит|ожидает\w*|намерен\w*"
    r"|готов(?:ит|ят)\w*|отправится|начн[её]тся|откроется|собира[её]т\w*|исполнится|вступит|вступят|следующ\w+|грядущ\w+)\b",
    past=r"\b\w{2,}(?:ал|ел|ёл|ил|ул|ыл|ял|ла|ло|ли|лся|лась|лись|лось|н|на|но|ны)\b|\bпрошлогодн\w+|\bпрош\w+",
    ties=r"\bотношени\w+|\bдипломатическ\w+|\bсотрудничеств\w+|\bдружб\w+|\bпартн[её]рств\w+",
    diplomacy=r"\bдипломатическ\w+ отношени\w+|\bдипотношени\w+",
    day_suffix="",
    seasons=_SEASONS,
)
