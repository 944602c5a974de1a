"""Russian: words of dates, for `ru_calendar.py`: months, weekdays, numbers, years and seasons in every form."""

from app.languages.date_rules import CountRule, DateRule, days_of_stay

# The part of a day behind its word or name.
HALF = r"(?:\s(?:утром|вечером|дн[её]м|ночью))?"
_NOUNS = {
    word: number
    for number, words in enumerate(
        (
            "январь января январе январю январём январем янв",
            "февраль февраля феврале февралю февралём февралем фев февр",
            "март мар марта марте марту мартом",
            "апрель апреля апреле апрелю апрелем апр",
            "май мая мае маю маем",
            "июнь июн июня июне июню июнем",
            "июль июл июля июле июлю июлем",
            "август августа августе августу августом авг",
            "сентябрь сентября сентябре сентябрю сентябрём сентябрем сент сен",
            "октябрь октября октябре октябрю октябрём октябрем окт",
            "ноябрь ноября ноябре ноябрю ноябрём ноябрем нояб ноя",
            "декабрь декабря декабре декабрю декабрём декабрем дек",
        ),
        start=1,
    )
    for word in words.split()
}
ADJECTIVES = {
    f"{stem}ск{ending}": number
    for number, stem in enumerate(
        "январ феврал мартов апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(), start=1
    )
    for base in ([stem + "ов"] if stem == "август" else [stem])
    for stem in [base]
    for ending in "ий ая ое ие ого ой ому им ом ую их ими".split()
}
# The Russian pages of papers of Kazakhstan may keep the months of its language in their own date ("27 Ақпан 2024").
_KAZAKH = {
    month: number
    for number, month in enumerate(
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(), start=1
    )
}
MONTHS = _NOUNS | ADJECTIVES | _KAZAKH
WEEKDAYS = {
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
NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "один одна одно одного одну",
            "два две двух двумя",
            "три трёх трех тремя",
            "четыре четырёх четырех четырьмя",
            "пять пяти пятью",
            "шесть шести шестью",
            "семь семи семью",
            "восемь восьми восемью",
            "девять девяти девятью",
            "десять десяти десятью",
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
    "тридцать": 30,
    "тридцати": 30,
    "сорок": 40,
    "пятьдесят": 50,
    "шестьдесят": 60,
}
NUMBERS |= {
    f"{ten} {unit}": NUMBERS[ten] + NUMBERS[unit]
    for ten in ("двадцать", "двадцати", "тридцать", "тридцати")
    for unit in [word for word, number in NUMBERS.items() if number < 10]
}
# The days of a month, as "третьего сентября" has them.
_TENS = (
    "десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат".split()
)
_STEMS = ["перв", "втор", "", "четверт", "пят", "шест", "седьм", "восьм", "девят", *_TENS]
_PLAIN_DAYS = {f"{stem}{ending}": day for day, stem in enumerate(_STEMS, start=1) if stem for ending in ("ого", "ое")}
_PLAIN_DAYS |= {"третьего": 3, "третье": 3, "двадцатого": 20, "двадцатое": 20, "тридцатого": 30, "тридцатое": 30}
_UNITS = {word: day for word, day in _PLAIN_DAYS.items() if day < 10}
DAYS = _PLAIN_DAYS | {f"двадцать {word}": 20 + day for word, day in _UNITS.items()}
DAYS |= {"тридцать первого": 31, "тридцать первое": 31}
YEARS = {
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
SEASONS = {
    word: number
    for number, words in (
        (3, "весной весну весны весенний весенняя весеннее весенние весеннего весенней весеннюю весенних весенними"),
        (6, "летом лето летний летняя летнее летние летнего летней летнюю летних летними"),
        (9, "осенью осень осени осенний осенняя осеннее осенние осеннего осенней осеннюю осенних осенними"),
        (12, "зимой зиму зимы зимний зимняя зимнее зимние зимнего зимней зимнюю зимних зимними"),
    )
    for word in words.split()
}
# "The next session is set for 2026" dates it, as "a plan for 2026" does not.
NOT_SET = "".join(
    rf"(?<!{stem}{ending} )"
    for stem in ("намечен", "запланирован", "назначен", "перенесен", "перенесён", "отложен", "рассчитан")
    for ending in ("", "а", "о", "ы", "ный", "ная", "ное", "ные", "ную", "ного", "ной", "ным", "ном", "ных")
)
_SOONER = r"(?:ранее|раньше|прежде)"
_BEFORE_IT = r"до (?:этого|того)\b(?!,? как)"
_LONG = r"\b(?! после (?:установлени|обретени))"

COUNTED = (
    DateRule(
        "year_later",
        "later_year",
        rf"\b(?:год спустя|через год|спустя год|годом (?:позже|позднее)){_LONG}",
        "год годом",
        1,
    ),
    DateRule("in_years", "later_year", rf"\b(?:через|спустя) {{n}} (?:года|лет){_LONG}", "через спустя", 1),
    DateRule(
        "years_later",
        "later_year",
        rf"\b{{n}} (?:(?:года|лет) спустя|годами (?:позже|позднее)){_LONG}",
        "спустя годами",
        1,
    ),
    DateRule("year_earlier", "later_year", rf"\b(?:годом {_SOONER}|за год {_BEFORE_IT})", "годом год", -1),
    DateRule("years_earlier", "later_year", rf"\b{{n}} годами {_SOONER}", "годами", -1),
    DateRule("years_before", "later_year", rf"\bза {{n}} (?:года|лет) {_BEFORE_IT}", "года лет", -1),
    DateRule(
        "month_later",
        "later_month",
        r"\b(?:месяц спустя|через месяц|спустя месяц|месяцем (?:позже|позднее))\b",
        "месяц месяцем",
        1,
    ),
    DateRule("in_months", "later_month", r"\b(?:через|спустя) {n} месяц(?:а|ев)\b", "через спустя", 1),
    DateRule(
        "months_later", "later_month", r"\b{n} месяц(?:(?:а|ев) спустя|ами (?:позже|позднее))\b", "спустя месяцами", 1
    ),
    DateRule("half_year_ago", "relative_month", r"\bполгода (?:тому )?назад\b", "полгода", -6),
    DateRule("half_year_later", "later_month", r"\b(?:полгода спустя|через полгода|спустя полгода)\b", "полгода", 6),
    DateRule("month_earlier", "later_month", rf"\b(?:месяцем {_SOONER}|за месяц {_BEFORE_IT})", "месяцем месяц", -1),
    DateRule("months_earlier", "later_month", rf"\b{{n}} месяцами {_SOONER}", "месяцами", -1),
    DateRule("months_before", "later_month", rf"\bза {{n}} месяц(?:а|ев) {_BEFORE_IT}", "месяца месяцев", -1),
)
# "Last summer" is that of last year, "the summer past" the one that ended last.
PAST_SEASONS = (
    DateRule(
        "last_season",
        "season",
        r"\bпрошл(?:ой|им|ым|ей|ую|ая|ее|ого)\s{season}\b",
        " ".join(SEASONS),
        offset=-1,
    ),
    DateRule(
        "past_season",
        "season",
        r"\bминувш(?:ой|ым|ей|ую|ая|ее|ого|им)\s{season}\b",
        " ".join(SEASONS),
        direction=-1,
    ),
)
# "The next is set for next year" dates it.
_SET = "|".join(
    f"(?<={stem}{ending} )"
    for stem in ("намечен", "запланирован", "назначен", "перенесен", "перенесён", "отложен")
    for ending in ("", "а", "о", "ы", "ный", "ная", "ное", "ные", "ную", "ного", "ной", "ным", "ном", "ных")
)
FOR_YEARS = (
    DateRule("for_next_year", "relative_year", rf"(?:{_SET})на (?:следующий|будущий|грядущий) год\b", "год", 1),
    DateRule("for_this_year", "relative_year", rf"(?:{_SET})на (?:этот|текущий|нынешний) год\b", "год", 0),
    DateRule(
        "in_the_month",
        "relative_month",
        r"\b(?:в (?:начале|середине|течение|конце)|до конца|(?:в|к) (?:первых|последних) числах) (?:этого |текущего )?месяца\b",
        "месяца",
        0,
    ),
    DateRule(
        "weekend",
        "weekend",
        r"\b(?:на|в) (?:эти(?:х)? |ближайшие |предстоящие )?выходн(?:ые|ых)\b",
        "выходные выходных",
        0,
    ),
    DateRule(
        "last_weekend",
        "weekend",
        r"\b(?:на|в) (?:прошлы(?:е|х)|минувши(?:е|х)|прошедши(?:е|х)) выходн(?:ые|ых)\b",
        "выходные выходных",
        -1,
    ),
    DateRule(
        "year_next_set",
        "relative_year",
        r"\bна (?:следующий|будущий|грядущий) год\b(?= [^.;]{0,60}?\b(?:намечен|запланирован|назначен|отложен|перенес)\w*)",
        "год",
        1,
    ),
    DateRule(
        "year_this_set",
        "relative_year",
        r"\bна (?:этот|текущий|нынешний) год\b(?= [^.;]{0,60}?\b(?:намечен|запланирован|назначен|отложен|перенес)\w*)",
        "год",
        0,
    ),
    DateRule("in_the_year", "relative_year", r"\bв (?:начале|середине|течение|конце) года\b", "года", 0),
)
_ENDINGS = r"(?:ый|ое|ого|ом|ой|ую|ая|ее|ий|ья|ье|ьего|ьем|ьей|ью)"
_IN = r"\b(?:(?:во?|на|за|до конца)\s)?"
_OF_YEAR = r"(?:\s?(?:года|году|г\.))?"


def _of_the_year(kind: str, number: int, which: str, noun: str, bare: str, needs: str) -> tuple[DateRule, ...]:
    """The first half or quarter: of a year that is named, of one said by its distance, of the year that is meant."""
    words = f"{_IN}(?:{which}) "
    return (
        DateRule(f"{kind}_{number}_year", kind, rf"{words}{noun} {{y}}\b{_OF_YEAR}", needs, None, number),
        DateRule(f"{kind}_{number}_that_year", kind, rf"{words}{noun} {{ry}}", needs, None, number),
        DateRule(f"{kind}_{number}", kind, rf"{words}{bare}(?! (?:19|20)\d\d)\b", needs, None, number),
    )


PARTS_OF_YEAR = (
    *(
        rule
        for number, which in enumerate((f"перв{_ENDINGS}|1-?(?:е|м|го)|i", f"втор{_ENDINGS}|2-?(?:е|м|го)|ii"), start=1)
        for rule in _of_the_year(
            "half",
            number,
            which,
            r"(?:полугоди[еия]|половин[аеуы])",
            r"(?:полугоди[еия](?: (?:этого|текущего) года)?|половин[аеуы] года)",
            "полугодие полугодии полугодия половина половине половину половины",
        )
    ),
    *(
        rule
        for number, which in enumerate(
            (
                f"перв{_ENDINGS}|1-?(?:й|м|го)|i",
                f"втор{_ENDINGS}|2-?(?:й|м|го)|ii",
                f"трет{_ENDINGS}|3-?(?:й|м|го)|iii",
                f"четв[её]рт{_ENDINGS}|4-?(?:й|м|го)|iv",
            ),
            start=1,
        )
        for rule in _of_the_year(
            "quarter", number, which, "квартал(?:е|а)?", "квартал(?:е|а)?(?: года)?", "квартал квартале квартала"
        )
    ),
)
# Counts of years that bound the year of an article.
COUNTS = (
    CountRule("anniversary", r"\b{n}-?(?:летие|летия|летию|летием|летии|лет)\b"),
    CountRule("anniversary", r"\b{n}(?:-я|-й|-ю|-ей|-ой)? годовщин\w+"),
    CountRule("anniversary", r"\bисполн\w+\s{n}\s(?:лет|года?)\b"),
    CountRule("ago", r"(?<!более )(?<!больше )(?<!свыше )(?<!почти )\b{n}\s(?:лет|года?)\sназад\b"),
    CountRule("over", r"\b(?:более|больше|свыше)(?: чем)?\s{n}\sлет\b"),
    CountRule("under", r"\b(?:почти|около)\s{n}\sлет\b"),
    CountRule(
        "lasting",
        r"(?<!более )(?<!больше )(?<!свыше )(?<!почти )(?<!около )(?<!исполнится )(?<!исполнилось )(?<!исполняется )\b{n}\s(?:лет|года?)\b(?!\sназад)",
    ),
)

_OF_STAY = r"(?= (?:[\w-]+ ){0,4}?(?:визит|поездк|пребывани)\w*| (?:он|она|они|гость)\b)"

DAYS_OF_STAY = (
    *days_of_stay(r"\b(?:во|на|в) {} день" + _OF_STAY, "второй третий", "день"),
    DateRule("first_day", "same_day", r"\b(?:в|на) (?:самый )?первый(?: же)? день" + _OF_STAY, "день", 0, -1),
    DateRule(
        "eve_of_leaving",
        "same_day",
        r"\b(?:накануне|за день до) (?:своего )?(?:отъезда|отл[её]та)\b",
        "отъезда отлета отлёта",
        -1,
        1,
    ),
)
# Days told in words, and several of one month.
_DAY_WORD = "|".join(sorted(DAYS, key=len, reverse=True)).replace("четверт", "четв[её]рт")
_G_WORD = r"(?:\s?(?:года|году|год|г\.|г(?!\w)))?"
_FROM_TO = rf"\b(?:со?\s+)?(?P<d>{_DAY_WORD})\s(?:по|и|до)\s(?P<d2>{_DAY_WORD})"
DAY_WORDS = (
    DateRule("day_word", "day_month", rf"\b(?P<d>{_DAY_WORD})\s+{{month}}\b(?!\s\d{{4}})"),
    DateRule("day_word_year", "full", rf"\b(?P<d>{_DAY_WORD})\s+{{month}},?\s+{{y}}\b(?:-?(?:го|м|й))?{_G_WORD}"),
    DateRule(
        "day_word_that_year",
        "day_month",
        rf"\b(?P<d>{_DAY_WORD})\s+{{month}},?\s+{{ry}}",
        needs="год года году г с",
    ),
    DateRule("day_words_month", "range", _FROM_TO + r"\s+{month}\b(?!,?\s\d{4})"),
    DateRule("day_words_month_year", "range", _FROM_TO + r"\s+{month},?\s+{y}\b" + _G_WORD),
)
