"""Russian: words and patterns of dates, for `ru.py`: tables first, then rules, then what is no date."""

from app.languages.date_rules import NUMERIC, CalendarRules, DateRule
from app.languages.ru_counted_days import COUNTED_DAYS
from app.languages.ru_date_words import (
    ADJECTIVES,
    COUNTED,
    COUNTS,
    DAY_WORDS,
    DAYS,
    FOR_YEARS,
    HALF,
    MONTHS,
    NOT_SET,
    NUMBERS,
    PARTS_OF_YEAR,
    PAST_SEASONS,
    SEASONS,
    WEEKDAYS,
    YEARS,
)
from app.terms import DateForm

_SEASON_WORDS = " ".join(SEASONS)
# What makes a season part of a name.
_NAMED = r"(?!\s(?:олимпи|азиатск|паралимп|игр|универсиад|давос|школ|лагер|сад|двор|вид|спорт|курорт|фестивал)\w*)"
_G = r"(?:-?(?:го|м|й))?(?:\s?(?:года|году|год|г\.|г(?!\w)))?"
_PART = r"(?:начал[еао]|середин[еыу]|кон(?:ц[еау]|ец)|(?:перв|последн)ы?их? числ(?:ах|а)|(?:перв|втор)(?:ой|ую) половин[еу]|(?:перв|втор|треть)(?:ой|ую|ей|ю) декад[еу])"
_OF_DAY = r"(?:(?:утром|вечером|днём|днем)\s)?"
_ADJ = "|".join(sorted(ADJECTIVES))
_TO = r"(?:по|и|-|до)"
_DATES = (
    *NUMERIC,
    # The day said in full, or with its month.
    DateRule("dotted", "full", r"(?<![\d/.]){d}[/.]{mm}[/.]{y}\s?г\."),
    DateRule("behind_time", "full", r"(?<!\d)\d\d:\d\d[./_]{d}[/.]{mm}[/.]{y}(?![/\d])"),
    DateRule("day_month_weekday_year", "full", r"(?<![\d,.]){d}\s+{month},\s{weekday},\s{y}\b" + _G),
    DateRule("chinese_signs", "full", r"(?<!\d){y}年{mm}月{d}日"),
    DateRule(
        "day_month_year",
        "full",
        r"(?:\b(?:во?\s)?{dayname},?\s+)?(?<![\d,.]){d}(?:-?го)?\s+{month}(?:\.?,?\s+|\.){y}\b" + _G,
    ),
    *DAY_WORDS,
    DateRule(
        "day_month_year_weekday",
        "full",
        r"(?<![\d,.]){d}\s+{month},?\s+{y}\b" + _G + r"\s?(?:,|\()\s?{weekday}\b\)?",
    ),
    DateRule("month_day_year", "full", r"\b{month}\s+{d},\s+{y}\b"),
    DateRule("day_month_that_year", "day_month", r"\b{d}(?:-?го)?\s+{month},?\s+{ry}", needs="год года году г с"),
    DateRule("last_of_month", "last_of_month", r"\b(?:в\s)?(?:самый\s)?последний\s+день\s+{month}", "последний"),
    DateRule("last_of_month_year", "last_of_month", r"\b(?:в\s)?последний\s+день\s+{month},?\s+{y}\b" + _G),
    DateRule(
        "same_year_day", "day_month", r"\b{d}\s+{month}\s+того\sже\sгода\b", needs="того", form=DateForm.SAME_YEAR
    ),
    DateRule(
        "day_month", "day_month", r"(?:\b(?:во?\s)?{dayname},?\s+)?(?<![\d,.])\b{d}(?:-?го)?\s+{month}\b(?!\.?\s\d{4})"
    ),
    DateRule(
        "day_month_weekday",
        "day_month",
        r"(?<!\bпо )(?<!\bдо )(?<!- )(?<!-)(?<![\d,.])\b{d}\s+{month}\s?(?:,\s(?:во?\s)?|\(){weekday}\b\)?",
    ),
    DateRule(
        "day_of_month",
        "day",
        r"\b{d}(?:-?(?:го|е|му|ым))?\s+числ(?:а|о|у|ом)\b",
        needs="числа число числу числом",
        form=DateForm.OF_MONTH,
    ),
    DateRule("day_half", "day", r"\b(?:утром|вечером|днём|днем|ночью)\s{d}-го\b"),
    DateRule(
        "bare_day",
        "day",
        r"(?<!\d)(?<!\d[-.,])\b{d}-(?:го|е)\b(?:(?!\s+(?:[а-яё]+))|(?=\s(?:во?|на|уже|они?|она|вечером|утром|днём|днем|состо\w+|про[йвш]\w+|прин\w+|встре\w+|подпи\w+|при[белё]\w+)\b))",
    ),
    DateRule(
        "same_year_month", "month", r"\b(?:во?\s)?{month}\s+того\sже\sгода\b", needs="того", form=DateForm.SAME_YEAR
    ),
    # Several days.
    DateRule("years", "range", r"\bв\s{y}(?:,\s\d{4}){0,5}\sи\s{y2}\sгодах", "годах"),
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
    DateRule("two_months", "range", r"\b(?:в|на)\s{month}\s?[-/]\s?{month2}(?:\s+{y}\b)?" + _G),
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
        r"\bв\s(?:прошл|минувш|прошедш)(?:ый|ую|ое|ий|ее)\s{weekday}\b",
        direction=-1,
        needs="прошлый прошлую прошлое минувший минувшую минувшее прошедший прошедшую прошедшее",
    ),
    DateRule(
        "next_weekday",
        "weekday",
        r"\bв\s(?:следующий|следующую|следующее|ближайший|ближайшую|ближайшее)\s{weekday}\b",
        direction=1,
        needs="следующий следующую следующее ближайший ближайшую ближайшее",
    ),
    DateRule(
        "weekday",
        "weekday",
        r"\b" + _OF_DAY + r"(?:(?:во?|на|к|от|за|эту?)\s|(?<=до )|(?<=по )|(?<=с )|(?<=со )){weekday}\b" + HALF,
    ),
    DateRule("weekday_part", "weekday", r"\b(?:утром|вечером|днём|днем|вечер|утро)\s{weekday}\b"),
    DateRule("weekday_opens", "weekday", r"(?-i:\b(?=[А-Я])){weekday}(?=[.,:]|\s[-:]|$)"),
    *COUNTED_DAYS,
    # Weeks.
    DateRule(
        "last_week",
        "relative_week",
        r"\b(?:на|в начале|в середине|в конце) (?:прошлой|минувшей|прошедшей) недел[еи]\b|\bнеделю (?:тому )?назад\b|\bнеделей (?:ранее|раньше)\b",
        needs="неделе недели неделю неделей",
        offset=-1,
    ),
    DateRule(
        "this_week",
        "relative_week",
        r"\b(?:на|в начале|в середине|в конце) (?:этой|текущей|нынешней|сей) недел[еи]\b",
        needs="неделе недели",
        offset=0,
    ),
    DateRule(
        "next_week",
        "relative_week",
        r"\b(?:на|в начале|в середине|в конце) (?:следующей|будущей|ближайшей) недел[еи]\b",
        needs="неделе недели",
        offset=1,
    ),
    DateRule("weeks_ago", "relative_week", r"\b{n}\sнедел[иь]\s(?:тому\s)?назад\b", "назад", -1),
    # Months.
    DateRule(
        "month_year",
        "month",
        r"\b(?:(?:в|во|с|к)\s(?:" + _PART + r"\s)?)?{month}\s+{y}\b" + _G,
    ),
    DateRule("month_that_year", "month", r"\b(?:во?\s(?:" + _PART + r"\s)?)?{month}\s+{ry}", needs="год года году г"),
    DateRule(
        "last_month_named",
        "month",
        r"\b(?:во?\s)?(?:" + _PART + r"\s)?(?:прошл|минувш)(?:ом|ем|ым|им|ого|его)\s{month}\b",
        direction=-1,
        needs="прошлом минувшем прошлым минувшим прошлого минувшего",
    ),
    DateRule(
        "this_month_named",
        "month",
        r"\b(?:во?\s)?(?:" + _PART + r"\s)?(?:эт|нынешн|текущ)(?:ом|им|ем|ого|его)\s{month}\b",
        needs="этом этим этого нынешнем нынешним нынешнего текущем текущим текущего",
    ),
    DateRule(
        "next_month_named",
        "month",
        r"\b(?:во?\s)?(?:" + _PART + r"\s)?(?:будущ|следующ|грядущ|ближайш)(?:ем|им|его)\s{month}\b",
        direction=1,
        needs="будущем следующем грядущем ближайшем будущим следующим грядущим ближайшим будущего следующего",
    ),
    DateRule(
        "month",
        "month",
        r"\b(?:(?:во?|на|за|с|ещ[её] в)\s(?:" + _PART + r"\s)?|" + _PART + r"\s){month}\b(?!\.?\s\d)",
    ),
    DateRule("month_adjective_year", "month", r"\b(?P<m>" + _ADJ + r")\s+(?:[\w-]+\s+){1,2}?{y}\sгода\b"),
    DateRule(
        "month_adjective",
        "month",
        r"\b(?P<m>" + _ADJ + r")\b",
        needs=" ".join(ADJECTIVES),
    ),
    DateRule(
        "last_month",
        "relative_month",
        r"\b(?:в (?:" + _PART + r" )?(?:прошлом|минувшем|прошлого|минувшего) месяце?а?|месяц (?:тому )?назад)\b",
        "месяце месяца месяц",
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
    DateRule("months_ago", "relative_month", r"\b{n}\sмесяц(?:а|ев)?\s(?:тому\s)?назад\b", "назад", -1),
    # Seasons.
    DateRule("season_year", "season", r"\b(?:к\s)?{season}\s{y}\b" + _G, _SEASON_WORDS),
    DateRule("season_that_year", "season", r"\b{season}\s{ry}", _SEASON_WORDS),
    *PAST_SEASONS,
    DateRule(
        "next_season", "season", r"\b(?:будущ|следующ|грядущ)(?:ей|им|ую|ее)\s{season}\b", _SEASON_WORDS, direction=1
    ),
    DateRule("this_season", "season", r"\b(?:этой|этим|нынешн(?:ей|им))\s{season}\b" + _NAMED, _SEASON_WORDS, offset=0),
    DateRule(
        "season", "season", r"(?<!\bза )(?<!за это )(?<!за всё )\b(?:ещ[её]\s)?{season}\b" + _NAMED, _SEASON_WORDS
    ),
    # Years.
    DateRule(
        "year",
        "year",
        r"(?:\b(?:в|во|в (?:начале|середине|конце))\s)?(?<!-){y}(?:\s?(?:году|года|год|г\.|г\b)|-(?:го|м)\b)",
    ),
    DateRule("that_year", "relative_year", r"\b(?:в\s)?(?:(?:" + _PART + r")\s)?{ry}", needs="год года году г"),
    DateRule(
        "until_year_ends",
        "relative_year",
        r"\bдо (?:конца|завершения|исхода|истечения) (?:этого |текущего |нынешнего )?года\b",
        "года",
        0,
        1,
    ),
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
    DateRule("year_ago", "relative_year", r"\bгод (?:тому )?назад\b", "год", -1),
    *COUNTED,  # months and years counted from what was told last
    *FOR_YEARS,
    *PARTS_OF_YEAR,
)
_REFUSALS = (
    r"\b(?:на следующий день|через день|назавтра) после (?:\w+ )?(?:открыти|закрыти|церемони|инаугурац|выбор|олимпиад|юбиле|праздник)\w*",
    r"\b(?:стратеги\w+|видение|экспо|казахстан|повестк\w+|олимпиад\w+|игр\w*)[ -]\"?(?:19|20)\d\d(?:\sгод\w)?\b",
    rf"{NOT_SET}\b(?:на|к|до|за|после|с|со|с начала|от) (?:конца |начала |середины )?(?:19|20)\d\d"
    r"(?:\s?(?:г\.|год\w*))?\b(?!\s?(?:-|по)\s?\d)",
    r"(?:\b(?:на|в|за|с|период|периода)\s)?(?<!\d)(?:19|20)\d\d\s?(?:-|и|/|по)\s?(?:(?:19|20)\d\d|\d\d)"
    r"(?:\s?(?:годы|годов|годах|год|году|гг\.|года|г\.))?(?!\d)",
    r"\b(?:до|к|с|со)\s(?:конца |начала |середины )?(?:{months})\b(?!\s(?:по|до)\s)",
    r"\b(?:кажд\w+|по) (?:понедельник\w*|вторник\w*|сред\w+|четверг\w*|пятниц\w+|суббот\w+|воскресень\w+)\b",
    r"\b(?:окружающ|цифров|деловой|бизнес-|питательн|в этой|информационн|образовательн)\w*\s?сред\w+\b|\bсред[еаы]\b"
    r"(?=\s(?:обитания|для|безопасности))|\bв (?:деловой |научной |своей )?среде\b|\bиз среды\b",
    r"\b(?:сентябр\w+ 11|11 сентября) (?:2001|теракт)\w*|\bтеракт\w+ 11 сентября\b",
    r"\b(?:на|в) (?:сегодня|сегодняшний день)\b|\bфермер\w* март\b|\bмарш\w*\b",
    r"\b(?:черн|вербн|страстн|чист|красн)\w+ (?:понедельник|четверг|пятниц|суббот|воскресень)\w*",
    r"\b(?:до начала|к концу|до конца (?=будущ|следующ)) ?(?:этого |текущего |нынешнего |будущего |следующего )?года\b",
    r"\b(?:8|восьмого) марта\b(?=\s(?:-|праздник))|\bпервого мая\b(?=\s-)",
    r"\b\d{1,2}-летн\w+|\b(?:праздник|фестивал)\w* весны\b",
    r"\b(?:№|n|ст\.|пункт\w*|резолюци\w+)\s?\d+[-/]\d+",
)
_TIME = r"(?:(?:\d{1,2}[:.]\d\d(?::\d\d)?|\d{1,2} ?ч(?:\.|асов|аса?)? ?\d\d? ?мин(?:\.|\w*))(?:\s?\(?(?:мск|гмт|gmt|utc|по местному времени|по времени \w+)(?:\s?[+-]\d\d?(?::?\d\d)?)?\)?)?)"
# What stands behind the day on the line of a page's date: how often it was read, how long that takes, the number.
_TOOLS = (
    r"\s*[|·•,/(\[-]*\s*(?:(?:пн|вт|ср|чт|пт|сб|вс)\.?\)?|№\s?\d.{0,40}|[^\w\s]?\s?\d[\d ]*(?:просмотр\w*|прочтени\w*|мин\w*\.?(?: чтения)?)?"
    r"|(?:просмотр\w*|прочитали|просмотрено|время чтения|чтение|читать|комментари\w*|автор|источник|рубрика|охватывает|выпуск)\b.{0,60}"
    r"|[А-ЯЁ][\w-]+,? ?[+-]\d+ ?°?c?.{0,20})\s*"
)
_AND_THEN = r"в {year} году?,? [^\n]{9,160}? (?:месяц\w*|полугоди\w+|квартал\w*) (?:этого|текущего|нынешнего) года"
_PART = r"(?:месяц\w*|полугоди\w+|квартал\w*) {year} ?г|январ[ья](?:-| по )\w+ {year}"
_UNTIL, _COUNTED_IN = r"(?:по итогам|на конец|к концу) {year}", r"\d ?%|процент|млрд|млн|миллиард|миллион|тонн|тенге"
CALENDAR = CalendarRules(
    months=MONTHS,
    weekdays=WEEKDAYS,
    numbers=NUMBERS | DAYS,
    dozens={"полтора десятка": 15, "два десятка": 20, "три десятка": 30, "тридцать": 30, "тридцати": 30, "сорока": 40},
    years=YEARS,
    rules=_DATES,
    refusals=_REFUSALS,
    counts=COUNTS,
    published=r"\b(?:опубликован[оа]?|дата публикации|дата|добавлен[оа]?|размещен[оа]?|создан[оа]?|запись создана|публикация|дата (?:выпуска|выхода|создания|размещения)|вышл[оаи]|вышел|(?:выпуск|номер|эфир|газета|релиз|сообщение|новость|материал|запись|статья|передача|программа|бюллетень|№ ?\d{1,5}(?: ?\(\d{1,6}\))?) (?:от|за))(?!\w)",
    marks=r"\bновости [\w.]{3,20} от |\bsputnik [\w ]{3,20}, \d{3,4}, ",
    updated=r"\b(?:обновлен[оа]?|обновлён|обновление|изменен[оа]?|отредактирован[оа]?)\b",
    stamps=(_TIME + r"(?:,?\s(?:[-|·/]\s)?|[./_])", r"(?:,?\s(?:в\s|[-|·]\s)?|[/_])" + _TIME),
    dateline_before=r"[^\W\d_][^!?:;\"()]{1,45}?(?:[,.]|\s-+)\s?",
    dateline_after=r"\s*(?:\(|/|--|-\s|\.\s|\.?(?:$|\n)|[\w/\"-]{2,20}(?: [\w.]{2,12})?\s-{1,2}\s)",
    planned=r"\b(?:будет|будут|состо(?:ится|ятся)|пройд[её]т|пройдут|посет(?:ит|ят)|прибуд\w+|прилет(?:ит|ят)|приед(?:ет|ут)|встрет(?:ит|ят|ится|ятся)|примет|примут|провед[её]т|проведут|подпиш(?:ет|ут)|возглав(?:ит|ят)|выступ(?:ит|ят)|отправ(?:ится|ятся)|вылет(?:ит|ят)|улет(?:ит|ят)|начн(?:[её]т|ут)(?:ся)?|откро(?:ет|ют)(?:ся)?|побыва(?:ет|ют)|пробуд(?:ет|ут)|съед[еу]тся|собер[её]т(?:ся)?|соберут(?:ся)?|вступ(?:ит|ят)|приглас(?:ит|ят)|вруч(?:ит|ат)|обсуд(?:ит|ят)|обменя(?:ет|ют)ся|пролетит|объедет|поед(?:ет|ут)|полет(?:ит|ят)|заед(?:ет|ут)|соверш(?:ит|ат)|нанес(?:[её]т|ут)|направ(?:ится|ятся)|рассмотр(?:ит|ят)|подвед(?:[её]т|ут)|переговор(?:ит|ят)|побеседу(?:ет|ют)|поговор(?:ит|ят)|увид(?:ится|ятся)|созвон(?:ится|ятся)|позвон(?:ит|ят)|поучаству(?:ет|ют)|представ(?:ит|ят)|ознаком(?:ится|ятся)|возлож(?:ит|ат)|осмотр(?:ит|ят)|заключ(?:ит|ат)|да(?:ст|дут)|появ(?:ится|ятся)|заработа(?:ет|ют)|запуст(?:ит|ят)|старту(?:ет|ют)|планиру\w+|намечен\w*|запланирован\w*|предстоящ\w+|предстоит|ожидает\w*|намерен\w*|готов(?:ит|ят)\w*|собира[её]т\w*|исполнится|следующ\w+|грядущ\w+)\b",
    past=r"\b\w{2,}(?:(?:[иаеёяуы]л[аио]?)(?:сь|ся)?|ёс|ш[её]л|шл[аио](?:сь)?)\b"
    r"|\b(?:подписан|принят|проведен|проведён|создан|открыт|достигнут|назначен|избран|заключен|заключён|установлен)[аоы]?\b"
    r"|\bпрошлогодн\w+|\bпрош\w+",
    ties=r"\bотношени\w+|\bдипломатическ\w+|\bсотрудничеств\w+|\bдружб\w+|\bпартн[её]рств\w+",
    figures=(_PART, _UNTIL, _AND_THEN, _COUNTED_IN),
    diplomacy=r"\bдипломатическ\w+ отношени\w+|\bдипотношени\w+",
    day_suffix="",
    listed=r"\bи\b",
    between=r"\A(?:со?|между)\b",
    year_line=r"(?:в )?{y}(?: ?год\w{0,2}| ?г\.)?",
    in_a_row=r"(?:,|,? (?:и|а также|затем|потом)(?: (?:затем|потом|снова|вновь))?)(?: во?)? ",
    tools=_TOOLS,
    seasons=SEASONS,
)
