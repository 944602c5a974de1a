"""Kazakh: patterns of dates, for `kk_calendar.py`."""

from app.languages.date_rules import NUMERIC, DateRule, days_of_stay
from app.terms import DateForm

SEASONS = (
    {
        stem + ending: month
        for stem, month in (("көктем", 3), ("жаз", 6), ("күз", 9), ("қыс", 12))
        for ending in ("де да інде ында дегі дағы індегі ындағы гі ғы ге ға іне ына".split())
    }
    | {
        # A quarter is three months as a season is.
        f"{word} тоқсан{ending}": month
        for word, month in (("бірінші", 1), ("екінші", 4), ("үшінші", 7), ("төртінші", 10), ("соңғы", 10))
        for ending in ("да", "ы", "ында", "дағы", "ындағы", "ға", "ына")
    }
    | {
        f"{stem}{of} {part}": month
        for stem, of, month in (("көктем", "нің", 3), ("жаз", "дың", 6), ("күз", "дің", 9), ("қыс", "тың", 12))
        for part in ("басында", "ортасында", "соңында", "аяғында")
    }
)
_ORD = r"(?:\s?-?\s?(?:с?[ыі](?:н(?:да(?:ғы)?|де(?:гі)?|ан|ен|а|е|ың|ің))?|нші|ншы)(?!\w))?(?:\s+күні(?!\w))?"
_Y = r"(?:\s+(?:жылғы|жылдың|жылы|жыл)|\s?ж\.|-?[ндт][ыі]ң(?!\w))"
_Y_LAST = r"(?:\s+(?:жылғы|жылдың|жылы|жыл)(?!\w)|\s?ж(?:(?=\.[ \t]+\w)|\.))?"
_ORD2 = r"(?:\s?-?\s?с?[ыі](?:нан|нен|на|не|н)?(?:\s+күні(?:нен|не)?)?)?"
_MOON = r"(?:\s+айының)?"  # "of the month" behind its name
_SAME_YEAR = r"\b(?:дәл\s)?сол\sжыл(?:ы|дың|ғы)"
_HALVES = "бірінші|алғашқы", "екінші|соңғы"
_HALF = r"жарты(?:сы|\s?жылды(?:ғы|қ))(?:нда|ндағы|на|нан|ның|та|тағы|қа|ы)?\b"
_HALF_NEEDS = (
    "жартысында жарты жартысы жартысына жартыжылдығында жартыжылдығындағы жартыжылдығы жартыжылдықта жартыжылдықтағы"
)
_WHOLE = r"(?:басында|бас\sкезінде|ортасында|соңында|аяғында|ішінде|бойы|барысында)(?:ғы)?\b"
_AT = r"(?:басында|ортасында|соңында|аяғында)(?:ғы)?\b"
_THEN = r"\b(?:(?:одан|содан|осыдан|бұдан|арада|араға)\s(?:тура\s)?)?{n}\s"
_BEFORE_IT = r"\b(?:одан|содан|оған дейін|бұған дейін|оның алдында)\s{n}\s"
_UPTO = r"\s+(?:дейін|аралығында|күндері)"
_BETWEEN = r"(?:\s+(?:аралығында|күндері))?"
_YEAR_NEEDS = "үстіміздегі биылдың былтыр былтырғы биыл биылғы жылы жылғы жылдың жыл"
DATES = (
    *NUMERIC,
    DateRule("dotted", "full", r"(?<![\d/.]){d}[/.]{mm}[/.]{y}\s?(?:[жг]\.|жыл\b)"),
    DateRule("dashed_clocked", "full", r"(?<![-\d/.]){d}-{mm}-{yy}(?=,?\s\d{1,2}:\d\d)"),
    DateRule("year_day_month", "full", r"{y}" + _Y + r"\s+{d}(?:" + _ORD + r"\s+|-){month}"),
    DateRule("year_day_month_weekday", "full", r"{y}" + _Y + r"\s+{d}" + _ORD + r"\s+{month},?\s\(?{weekday}\)?"),
    DateRule("year_comma_day_month", "full", r"(?<![\d-]){y}(?: жыл)?,\s{d}\s+{month}\b"),
    DateRule("year_month_day", "full", r"{y}" + _Y + r"\s+{month}" + _MOON + r"\s+{d}" + _ORD),
    DateRule(
        "day_month_year",
        "full",
        r"(?:\b{dayname},?\s+)?(?<![\d,.]){d}(?:-?(?:ші|шы|нші|ншы))?(?:\s+|-){month}\.?\s?,?\s+{y}" + _Y_LAST,
    ),
    DateRule("day_month_weekday_year", "full", r"(?<![\d,.]){d}\s+{month},\s{weekday},\s{y}" + _Y_LAST),
    DateRule("month_day_year", "full", r"{month},?\s+{d},?\s+{y}" + _Y + "?"),
    DateRule("that_year_day_month", "day_month", r"\b{ry}\s+{d}" + _ORD + r"\s+{month}", needs=_YEAR_NEEDS),
    DateRule("that_year_month_day", "day_month", r"\b{ry}\s+{month}" + _MOON + r"\s+{d}" + _ORD, needs=_YEAR_NEEDS),
    DateRule(
        "same_year_day_month",
        "day_month",
        _SAME_YEAR + r"\s+{d}" + _ORD + r"\s+{month}",
        needs="сол",
        form=DateForm.SAME_YEAR,
    ),
    DateRule(
        "same_year_month_day",
        "day_month",
        _SAME_YEAR + r"\s+{month}" + _MOON + r"\s+{d}" + _ORD,
        needs="сол",
        form=DateForm.SAME_YEAR,
    ),
    DateRule("day_month", "day_month", r"(?:\b{dayname},?\s+)?(?<![\d,.])\b{d}(?:\s+|-){month}(?!,?\s+\d{4})"),
    DateRule(
        "day_month_weekday", "day_month", r"(?<![\d,.])\b{d}(?:\s+|-){month}\s?[,/|]?\s?\(?{weekday}\)?(?:\s+күні)?"
    ),
    DateRule("month_day", "day_month", r"\b{month}" + _MOON + r"\s+{d}" + _ORD + r"(?!\d|:|\s?(?:жыл|дана|адам))"),
    # A page's own day without its year: beside a time of day, a day of the week, or first in its line.
    DateRule("hour_behind", "day_month", r"(?<![\d.,/:-]){d}[./-]{mm}[.,]?\s(?:сағ\.\s)?\d{1,2}:\d\d(?!\d)"),
    DateRule("short_hour", "day_month", r"(?<![\d.,-])\b{d}\s{month}\.?,?\s(?:сағ\.\s)?\d{1,2}:\d\d(?!\d)"),
    DateRule("numbers_weekday", "day_month", r"(?<![\d.,/:-]){d}[./]{mm}[.,]?\s\(?{weekday}(?!\w)"),
    DateRule("weekday_numbers", "day_month", r"\b{weekday},?\s{d}[./]{mm}(?![\d./%])"),
    DateRule("numbers_first", "day_month", r"(?<![^\n]){d}[./]{mm}(?=\.?\s?[|·•]\s?[^\W\d])"),
    DateRule("last_of_month", "last_of_month", r"\b{month}\s+(?:ең\s+)?соңғы\s+күні(?!\w)", needs="соңғы"),
    DateRule("last_of_month_year", "last_of_month", r"{y}" + _Y + r"\s+{month}\s+(?:ең\s+)?соңғы\s+күні(?!\w)"),
    DateRule(
        "day_of_month",
        "day",
        r"\b(?:осы|ағымдағы|үстіміздегі|биылғы) айдың\s+{d}" + _ORD,
        needs="айдың",
        form=DateForm.OF_MONTH,
    ),
    *(
        DateRule(f"day_of_{name}_month", "day", rf"\b(?:{word}) айдың\s+{{d}}" + _ORD, "айдың", direction=direction)
        for name, word, direction in (("last", "өткен", -1), ("next", "келесі|келер|алдағы", 1))
    ),
    DateRule("bare_day", "day", r"(?<![\d-]){d}\s?-\s?(?:с?[ыі]н(?:да|де)|(?:с?[ыі]\s+)?күні)(?!\w)"),
    # Several days.
    DateRule("years", "range", r"{y}(?:,\s\d{4}){0,5}(?:,|\sжәне|\sмен|\sпен)\s{y2}\s(?:жылдары|ж\.ж\.)", "жылдары ж"),
    DateRule("from_to_days", "range", r"(?<![\d,.])\b{d}\s+{month}\s+{d2}" + _ORD2 + r"(?:\s+{month2})?" + _UPTO),
    DateRule("from_day_to_day", "range", r"(?<![\d,.])\b{d}\s?-\s?(?:с?[ыі])?(?:[дтн][ае]н)\s+{d2}\s+{month}\s+дейін"),
    DateRule("two_months", "range", r"\b{month}(?:\s?[-/]\s?|\sнемесе\s){month2}(?:\sай(?:лары|ы)(?:нда)?)?"),
    DateRule(
        "from_to_ordinals",
        "range",
        r"\b{month}" + _MOON + r"\s+{d}" + _ORD2 + r"\s+(?:{month2}\s+)?{d2}" + _ORD2 + _UPTO,
    ),
    DateRule(
        "year_from_to_days", "range", r"{y}" + _Y + r"\s+{d}\s+{month}\s+{d2}" + _ORD2 + r"(?:\s+{month2})?" + _UPTO
    ),
    DateRule(
        "year_from_to_ordinals",
        "range",
        r"{y}" + _Y + r"\s+{month}\s+{d}" + _ORD2 + r"\s+(?:{month2}\s+)?{d2}" + _ORD2 + _UPTO,
    ),
    DateRule(
        "year_month_days",
        "range",
        r"{y}"
        + _Y
        + r"\s+{month}"
        + _MOON
        + r"\s+{d}"
        + _ORD
        + r"\s?(?:-|мен|пен|және|бен)\s?{d2}"
        + _ORD
        + r"(?:\s+аралығында)?",
    ),
    DateRule(
        "year_days_months",
        "range",
        r"{y}" + _Y + r"\s+{d}(?:\s+|-){month}\s?(?:-|мен|пен|бен|және)\s?{d2}\s+{month2}(?:\s+аралығында)?",
    ),
    DateRule(
        "that_year_days_month",
        "range",
        r"\b{ry}\s+{d}\s?(?:-|мен|пен|бен|және)\s?{d2}(?:\s+|-){month}(?:\s+аралығында|\s+күндері)?",
        needs=_YEAR_NEEDS,
    ),
    DateRule(
        "days_month",
        "range",
        r"(?<![\d,.])\b{d}\s?(?:-|мен|пен|бен|және)\s?{d2}(?:\s+|-){month}(?:\s+аралығында|\s+күндері)?",
    ),
    DateRule(
        "year_days_month",
        "range",
        r"{y}" + _Y + r"\s+{d}\s?(?:-|мен|пен|бен|және)\s?{d2}(?:\s+|-){month}(?:\s+аралығында|\s+күндері)?",
    ),
    DateRule(
        "days_month_year",
        "range",
        r"(?<![\d,.])\b{d}\s?(?:-|мен|пен|бен|және)\s?{d2}(?:\s+|-){month},?\s+{y}" + _Y + "?",
    ),
    DateRule(
        "month_days",
        "range",
        r"\b{month}" + _MOON + r"\s+{d}" + _ORD + r"\s?(?:-|мен|пен|және|бен)\s?{d2}" + _ORD + r"(?:\s+аралығында)?",
    ),
    DateRule(
        "days_months", "range", r"\b{d}(?:\s+|-){month}\s?(?:-|мен|пен|бен|және)\s?{d2}\s+{month2}(?:\s+аралығында)?"
    ),
    DateRule(
        "months_days",
        "range",
        r"\b{month}\s+{d}" + _ORD + r"\s?(?:-|мен|пен|бен|және)\s?{month2}\s+{d2}" + _ORD + r"(?:\s+аралығында)?",
    ),
    DateRule(
        "days_of_month",
        "range",
        r"\b(?:осы|ағымдағы|үстіміздегі|биылғы) айдың\s+{d}\s?(?:-|мен|пен|және|бен)\s?{d2}" + _ORD + _BETWEEN,
        needs="айдың",
    ),
    DateRule("weekdays", "range", r"\b{weekday}\s(?:мен|пен|және|-)\s{weekday2}(?:\s+күндері)?"),
    # A day of the week.
    DateRule("last_weekday", "weekday", r"\b(?:өткен|былтырғы)\s{weekday}(?:\s+күні)?", direction=-1, needs="өткен"),
    DateRule(
        "next_weekday",
        "weekday",
        r"\b(?:келесі|алдағы|келер)\s{weekday}(?:\s+күні)?",
        "келесі алдағы келер",
        direction=1,
    ),
    DateRule("weekday", "weekday", r"\b{weekday}(?:\s+күні)?"),
    *(
        DateRule(
            f"weekday_of_{name}_week", "weekday", rf"\b(?:{word}) аптаның\s{{weekday}}(?:\s+күні)?", "аптаның", offset
        )
        for name, word, offset in (
            ("last", "өткен|алдыңғы", -1),
            ("this", "осы", 0),
            ("next", "келесі|келер|алдағы", 1),
        )
    ),
    DateRule("weekend", "weekend", r"\b(?:(?:осы|алдағы) )?(?:апта соңында|демалыс күндері)\b", "апта демалыс", 0),
    DateRule("last_weekend", "weekend", r"\bөткен (?:апта соңында|демалыс күндері)\b", "апта демалыс", -1),
    # Days counted from the article or from what was told last.
    DateRule(
        "today",
        "relative_day",
        r"\bбүгін(?:нен|гі)?\b(?:\s+(?:таңертең|кешке|түсте|кешкісін|түстен кейін))?",
        "бүгін бүгіннен бүгінгі",
        0,
    ),
    DateRule(
        "yesterday",
        "relative_day",
        r"\bкеше(?:гі|ден)?\b(?:\s+(?:кешке|кешкісін|таңертең|түнде|түстен кейін))?|\bкеше ғана\b",
        "кеше кешегі кешеден",
        -1,
    ),
    DateRule("today_and_tomorrow", "relative_days", r"\bбүгін(?:\s?-\s?|,\s| мен | және )ертең\b", "бүгін", 0),
    DateRule("yesterday_and_today", "relative_days", r"\bкеше(?:\s?-\s?| мен | және )бүгін\b", "кеше", -1),
    DateRule("day_before_yesterday", "relative_day", r"\bалдыңгүні\b|\bалдыңғы күні\b", "алдыңгүні алдыңғы", -2),
    DateRule("tomorrow", "relative_day", r"\bертең(?:гі)?\b", "ертең ертеңгі", 1),
    DateRule(
        "eve",
        "same_day",
        r"\bбір күн (?:бұрын|ерте)\b|\bбұдан бір күн бұрын\b|\b(?:алдыңғы|бұрнағы) күні\b",
        "бұрын ерте алдыңғы бұрнағы",
        -1,
    ),
    DateRule("day_after_tomorrow", "relative_day", r"\bбүрсігүні\b", "бүрсігүні", 2),
    DateRule("days_ago", "same_day", r"\b(?:осыдан )?{n}\sкүн\sбұрын\b", "бұрын", -1),
    DateRule("days_later", "same_day", r"\b{n}\sкүн(?:нен)?\s(?:кейін|соң)\b", "кейін соң", 1),
    DateRule(
        "same_day",
        "same_day",
        r"\b(?:дәл )?(?:сол|осы)\s(?:күні|күнгі|кеште|кеші|күннің кешінде)\b",
        "күні күнгі кеште кеші кешінде",
        0,
    ),
    DateRule(
        "day_after",
        "same_day",
        r"\b(?:келесі күні|ертеңі(?:не|нде|)|ертесі(?:не|нде|)(?: күні)?|ертең(?:інде|іне) күні)\b",
        "келесі ертеңіне ертесіне ертесінде ертеңінде ертесі ертеңі",
        1,
    ),
    *days_of_stay(
        r"(?:\b(?:(?<=сапарының )|(?<=сапардың )){} күн(?:і|інде)\b|\b{} күні(?= ол(?:ар)?\b))",
        "екінші үшінші",
        "күні күнінде",
    ),
    DateRule(
        "first_day",
        "same_day",
        r"(?:(?<=сапарының )|(?<=сапардың ))(?:бірінші|алғашқы) күн(?:і|інде)\b|\b(?:бірінші|алғашқы) күні(?= ол(?:ар)?\b)",
        "бірінші алғашқы",
        0,
        -1,
    ),
    DateRule("eve_of_leaving", "same_day", r"\b(?:аттанар|қайтар|кетер) алдындағы күні\b", "алдындағы", -1, 1),
    # Weeks, months.
    DateRule(
        "last_week",
        "relative_week",
        r"\b(?:өткен|алдыңғы) апта(?:да|ның)?\b|\bбір апта бұрын\b",
        "апта аптада аптаның",
        -1,
    ),
    DateRule("this_week", "relative_week", r"\bосы апта(?:да|ның)?\b", "апта аптада аптаның", 0),
    DateRule("next_week", "relative_week", r"\b(?:келесі|келер|алдағы) апта(?:да|ның)?\b", "апта аптада аптаның", 1),
    DateRule("weeks_before", "later_week", _BEFORE_IT + r"апта\s(?:бұрын|ерте)\b", "апта", -1),
    DateRule(
        "weeks_later",
        "later_week",
        _THEN + r"апта(?:дан\s(?:кейін|соң)|\s(?:өткен|өткеннен)\s(?:соң|кейін))\b",
        "апта аптадан",
        1,
    ),
    DateRule("weeks_ago", "relative_week", r"\b{n}\sапта\sбұрын\b", "апта", -1),
    DateRule("month_year", "month", r"{y}" + _Y + r"\s+{month}(?!\s+\d)"),
    DateRule("month_then_year", "month", r"\b{month}\s+{y}(?!\d)" + _Y + "?"),
    DateRule("that_year_month", "month", r"\b{ry},?\s+{month}(?!\s+\d)", needs=_YEAR_NEEDS),
    DateRule("last_month_named", "month", r"\bөткен\s{month}(?!\s+\d)", needs="өткен", direction=-1),
    DateRule(
        "next_month_named", "month", r"\b(?:келесі|келер|алдағы)\s{month}(?!\s+\d)", "келесі келер алдағы", direction=1
    ),
    DateRule("month", "month", r"(?<!\d\s)(?<!\d)\b{month}(?!\s+\d)(?!\w)"),
    DateRule("last_month", "relative_month", r"\bөткен ай(?:да|дың|ғы)\b|\bбір ай бұрын\b", "айда айдың айғы ай", -1),
    DateRule("this_month", "relative_month", r"\bосы ай(?:да|дың|ғы)\b", "айда айдың айғы", 0),
    DateRule("next_month", "relative_month", r"\b(?:келесі|келер|алдағы) ай(?:да|дың|ғы)\b", "айда айдың айғы", 1),
    DateRule("last_month_part", "relative_month", r"\bөткен айдың\s{part}(?!\w)", "айдың", -1),
    DateRule("this_month_part", "relative_month", r"\b(?:осы|ағымдағы|биылғы) айдың\s{part}(?!\w)", "айдың", 0),
    DateRule("next_month_part", "relative_month", r"\b(?:келесі|келер|алдағы) айдың\s{part}(?!\w)", "айдың", 1),
    DateRule("in_the_month", "relative_month", r"(?<!сол )(?<!әр )(?<!әрбір )\bай(?:дың)? " + _AT, "ай айдың", 0),
    DateRule(
        "that_month",
        "later_month",
        r"\b(?:дәл\s)?сол\sай(?:да|дың\s(?:ішінде|соңында|аяғында|басында))\b",
        "айда айдың",
        0,
    ),
    DateRule("same_year_month", "month", _SAME_YEAR + r"\s+{month}(?!\s+\d)", needs="сол", form=DateForm.SAME_YEAR),
    DateRule("months_before", "later_month", _BEFORE_IT + r"ай\s(?:бұрын|ерте)\b", "ай", -1),
    DateRule(
        "months_later",
        "later_month",
        _THEN + r"ай(?:дан\s(?:кейін|соң)|\s(?:өткен|өткеннен)\s(?:соң|кейін))\b",
        "ай айдан",
        1,
    ),
    DateRule("months_ago", "relative_month", r"\b{n}\sай\sбұрын\b", "ай", -1),
    # Years.
    DateRule("year", "year", r"(?<!-){y}\s(?:жылы|жылғы)(?!\s+\d)"),
    DateRule(
        "year_set",
        "year",
        r"(?<!-){y}\sжылға(?=\s(?:[\w-]{1,20}\s)?(?:белгілен|жоспарлан|көздел|межелен|қалдыр|шегер|жылжы))",
    ),
    DateRule("part_of_year", "year", r"(?<!-){y}\sжыл(?:дың)?\s" + _WHOLE),
    DateRule("part_of_that_year", "relative_year", r"\b{ry}\s" + _WHOLE, needs=_YEAR_NEEDS),
    *(
        rule
        for half, word in enumerate(_HALVES, start=1)
        for rule in (
            DateRule(
                f"half_{half}_year",
                "half",
                rf"{{y}}{_Y}\s(?:{word})\s{_HALF}",
                _HALF_NEEDS,
                None,
                half,
            ),
            DateRule(
                f"half_{half}_that_year",
                "half",
                rf"\b{{ry}}\s(?:{word})\s{_HALF}",
                _HALF_NEEDS,
                None,
                half,
            ),
            DateRule(
                f"half_{half}",
                "half",
                rf"\bжылдың\s(?:{word})\s{_HALF}",
                _HALF_NEEDS,
                None,
                half,
            ),
        )
    ),
    DateRule("years_before", "later_year", _BEFORE_IT + r"жыл\s(?:бұрын|ерте)\b", "жыл", -1),
    DateRule(
        "years_later",
        "later_year",
        _THEN + r"жыл(?:(?:дан)?\s(?:кейін|соң)|\s(?:өткен|өткеннен)\s(?:соң|кейін))\b",
        "жыл жылдан",
        1,
    ),
    DateRule(
        "same_year_season",
        "season",
        r"\b(?:дәл\s)?сол\s(?:жыл(?:ы|дың|ғы)\s)?{season}",
        needs="сол",
        form=DateForm.SAME_YEAR,
    ),
    DateRule("season_year", "season", r"{y}\s(?:жылғы|жылдың|жылы)\s{season}"),
    DateRule("that_year_season", "season", r"\b{ry}\s{season}", needs=_YEAR_NEEDS),
    DateRule("next_season", "season", r"\b(?:келесі|келер|алдағы) {season}", "келесі келер алдағы", direction=1),
    DateRule("season", "season", r"\b(?:осы |өткен )?{season}", " ".join(SEASONS)),
    DateRule("part_year", "month", r"{y}" + _Y + r"\s+{month}(?:\s+айының)?\s+{part}(?!\w)"),
    DateRule("part", "month", r"\b{month}(?:\s+айының)?\s+{part}(?!\w)"),
    DateRule("that_year_part", "month", r"\b{ry},?\s+{month}(?:\s+айының)?\s+{part}(?!\w)", needs=_YEAR_NEEDS),
    DateRule(
        "rest_of_year",
        "rest_of_year",
        r"\b(?:(?:осы|биылғы|ағымдағы|үстіміздегі) )?жыл(?:дың)? (?:соңына|аяғына)(?: (?:дейін|шейін|қарай))?\b",
        needs="соңына аяғына",
        offset=0,
    ),
    DateRule(
        "rest_of_that_year",
        "rest_of_year",
        r"{y}(?:\s+жыл(?:дың)?| ж\.) (?:соңына|аяғына)(?: (?:дейін|шейін|қарай))?\b",
        needs="соңына аяғына",
    ),
    DateRule("that_year", "relative_year", r"\b{ry}", needs=_YEAR_NEEDS),
    DateRule("in_the_year", "relative_year", r"(?<!сол )(?<!әр )(?<!әрбір )\bжыл(?:дың)? " + _AT, "жыл жылдың", 0),
    DateRule("years_ago", "relative_year", r"\b{n}\sжыл\sбұрын\b", "бұрын", -1),
)
