"""Chinese: words and patterns of dates, for `zh.py`, in simplified characters: tables first, then rules."""

from app.languages.date_rules import MONTH_FIRST, CalendarRules, CountRule, DateRule
from app.terms import DateForm

_TENS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_MONTHS = {
    form: number
    for number, word in enumerate(_TENS, start=1)
    for form in (
        f"{number}月",
        f"{number} 月",
        f"0{number}月",
        f"0{number} 月",
        f"{word}月",
        f"{number}月份",
        f"{word}月份",
    )
}
_WEEKDAYS = {
    f"{week}{day}": number
    for week in ("周", "星期", "礼拜")
    for number, days in enumerate(("一", "二", "三", "四", "五", "六", "日天"))
    for day in days
}
_UNITS = ("", *_TENS[:9])
_NUMBERS = {f"{ten}十{unit}": 10 * tens + number for tens, ten in enumerate(("", "二", "三", "四", "五", "六"), start=1)
            for number, unit in enumerate(_UNITS)} | {
    **{word: number for number, word in enumerate(_TENS, start=1)}, **{f"廿{unit}": 20 + n for n, unit in enumerate(_UNITS)},
    "卅": 30, "卅一": 31, "两": 2,
}  # fmt: skip
_YEARS = {
    "大前年": -3, "前年": -2, "去年": -1, "上年": -1, "上一年": -1, "今年": 0, "本年": 0, "本年度": 0, "当年": 0,
    "明年": 1, "来年": 1, "下一年": 1, "后年": 2,
}  # fmt: skip
_HALF = r"(?:凌晨|清晨|早上|早晨|早间|上午|中午|午间|下午|午后|傍晚|晚上|晚间|夜间|深夜|当晚|晚|早|夜)?"
_PART = r"(?:份?(?:上旬|中旬|下旬|月?初|月?底|月?末|月?中|伊始))?"
_TO = r"(?:至|到|-|~|及|和|、)"
_D, _D2 = r"{d}\s?[日号]", r"{d2}\s?[日号]"
_Y = r"{y}\s?年\s?"
_W = r"(?:\s?[(,]?\s?(?:{weekday})\s?\)?)?"
_NOT_DAY = r"(?<![\d月年第/.\-期续数每近前这几百千度])(?<!月 )(?<!第 )"
_DATES = (
    # The day said in full, or with its month.
    DateRule(
        "iso",
        "full",
        r"(?<!\d)(?<!\d[-/.]){y}[-/.]{mm}[-/.]{d}(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![-/\d])",
    ),
    DateRule("year_month_day", "full", _Y + r"(?<!\d){month}\s?" + _D + _W + _HALF),
    DateRule("day_month_year", "full", r"(?<![\d:]){d}\s?(?<!\d){month}\s{y}"),
    DateRule("month_first", "full", r"(?<![\d/.-]){mm}/(?P<d>1[3-9]|2\d|3[01])/{y}(?![/\d])"),
    DateRule("day_month_year_slashes", "full", r"(?<![\d/.-]){d}/{mm}/{y}(?![/\d])"),
    DateRule("day_month_year_dots", "full", r"(?<![\d.]){d}\.{mm}\.{y}(?![.\d])"),
    DateRule("republic_year", "full", r"(?:民国\s?)?{roc}\s?年\s?(?<!\d){month}\s?" + _D + _W + _HALF),
    DateRule("that_year_month_day", "day_month", r"{ry}\s?(?<!\d){month}\s?" + _D + _W + _HALF),
    DateRule("month_day", "day_month", r"(?<!\d){month}\s?" + _D + _W + _HALF),
    DateRule("weekday_month_day", "day_month", r"{weekday}\s?\((?<!\d){month}" + _D + r"\)" + _HALF),
    # As pages of the Kazakh agency stamp their Chinese reports ("17:05, 16 六月").
    DateRule("stamp_day_month", "day_month", r"(?<![\d:.])\b{d}\s(?=[一二三四五六七八九十])(?<!\d){month}(?!\s?\d)"),
    DateRule("stamp_month_day", "day_month", r"(?<![\d/.-]){mm}[-/.]{d}\s+\d\d:\d\d(?::\d\d)?"),
    DateRule("day_last_month", "day", r"上(?:个)?月(?:的)?" + _D + _HALF, "上", direction=-1),
    DateRule("day_next_month", "day", r"下(?:个)?月(?:的)?" + _D + _HALF, "下", direction=1),
    DateRule("day_this_month", "day", r"本月(?:的)?" + _D + _HALF),
    DateRule("weekday_day", "day", r"{weekday}\s?\(" + _D + r"\)" + _HALF),
    DateRule("day_weekday", "day", _NOT_DAY + _D + r"\s?\({weekday}\)" + _HALF),
    DateRule(
        "bare_day",
        "day",
        _NOT_DAY + _D + r"(?!均|无理|线|楼|院|令|文|公路|机|舰|火箭|矿|口岸|里程|子|[内外]游)" + _HALF,
    ),
    # Several days.
    DateRule(
        "days_of_month",
        "range",
        r"(?:{y}\s?年\s?)?(?<!\d){month}\s?{d}\s?[日号]?\s?" + _TO + _D2 + r"(?![^,。]{0,2}(?<=两天))",
    ),
    DateRule("days_of_that_year", "range", r"{ry}\s?(?<!\d){month}\s?{d}\s?[日号]?\s?" + _TO + r"\s?" + _D2),
    DateRule(
        "days_of_months",
        "range",
        r"(?:{y}\s?年\s?)?(?<!\d){month}\s?{d}\s?[日号]\s?" + _TO + r"\s?(?:{y2}年)?(?<!\d){month2}\s?" + _D2,
    ),
    DateRule("days_this_month", "range", r"本月{d}[日号]?" + _TO + _D2),
    DateRule("days", "range", _NOT_DAY + r"{d}[日号]?(?:至|到|-|和|、){d2}[日号](?!均)"),
    DateRule("weekdays", "range", r"{weekday}(?:至|到|和){weekday2}"),
    DateRule("months", "range", r"(?:{y}年)?(?<!\d){month}(?:至|到|-)(?<!\d){month2}"),
    # A day of the week.
    DateRule("weekday_of_last_week", "weekday", r"上(?:个)?{weekday}" + _HALF, "上", offset=-1),
    DateRule("weekday_of_this_week", "weekday", r"(?:本|这){weekday}" + _HALF, "本 这", offset=0),
    DateRule("weekday_of_next_week", "weekday", r"下(?:个)?{weekday}" + _HALF, "下", offset=1),
    DateRule("weekday", "weekday", r"(?<![上下本这每逢]){weekday}" + _HALF),
    # Days counted from the article or from what was told last.
    DateRule("today", "relative_day", r"今(?:[天日早晚晨]" + _HALF + r"|(?=起[,对在至到于将赴访来]))", "今", 0),
    DateRule("yesterday", "relative_day", r"(?:昨[天日晚晨夜早]" + _HALF + r"|昨(?=[^天日晚晨夜早]))", "昨", -1),
    DateRule("day_before_yesterday", "relative_day", r"(?<!大)前[天日晚](?!晚些|早些|下午稍|会)" + _HALF, "前", -2),
    DateRule("three_days_ago_word", "relative_day", r"大前天" + _HALF, "大前天", -3),
    DateRule("tomorrow", "relative_day", r"明[天日晚晨]" + _HALF, "明", 1),
    DateRule("day_after_tomorrow", "relative_day", r"后[天日](?!起)" + _HALF, "后", 2),
    DateRule("days_earlier", "same_day", r"{n}[天日](?:之前|以前|前)(?!景|往|来|去|夕|后|门|线|任|身)", "天 日", -1),
    DateRule("days_later", "same_day", r"{n}[天日](?:之后|以后|后)", "天 日", 1),
    DateRule(
        "same_day",
        "same_day",
        r"(?:同一天|同[日天]|当[天日晚]|当地时间当天|这一天|那一天|那天)" + _HALF,
        "同一天 同日 同天 当天 当日 当晚 这一天 那一天 那天",
        0,
    ),
    DateRule(
        "time_of_day",
        "same_day",
        r"(?<![\u4e00-\u9fff\d])(?:上午|下午|中午|傍晚|晚上|晚间|清晨|深夜|入夜)(?!\d|[一二三四五六七八九十两]+[点时])|(?<=[\u4e00-\u9fff])(?:上午|下午|傍晚|晚上|晚间)(?=[在于同与和又还再会])",
        "上午 下午 中午 傍晚 晚上 晚间 清晨 深夜 入夜",
        0,
    ),
    DateRule(
        "eve_of_leaving", "same_day", r"(?:离(?:开)?[京华哈沪]|启程|回国)前(?:一[天日晚]|夜)", "离 启程 回国", -1, 1
    ),
    DateRule(
        "eve",
        "same_day",
        r"(?:前一[天日晚]|前日晚些|头一天(?![^。;]{0,40}(?:第二天|后[两三]天))|上一日)" + _HALF,
        "前一 前日 头一天 上一日",
        -1,
    ),
    DateRule(
        "morrow",
        "same_day",
        r"(?:次[日晨]|翌[日晨]|第二天|隔天|隔日|(?<!最)后一天)" + _HALF,
        "次 翌 第二天 隔 后一天",
        1,
    ),
    DateRule("two_days", "relative_days", r"今[明、]+(?:两)?[天日]", "今明 今、明", 0),
    DateRule("two_past_days", "relative_days", r"昨今(?:两)?[天日]", "昨今", -1),
    DateRule("next_two_days", "relative_days", r"明后(?:两)?[天日]", "明后", 1),
    DateRule("years_ago_today", "year_day", r"{n}年前(?:的)?(?:今[天日]|这一天)", "年前", -1),
    DateRule("that_year_today", "year_day", r"{ry}(?:的)?今[天日]", "今天 今日"),
    DateRule("months_later", "later_month", r"{n}个(?:多)?月(?:之后|以后|后|过后)", "月", 1),
    DateRule("years_later", "later_year", r"(?<!\d){n}年(?:之后|以后|后|过后)(?!的今天)", "年", 1),
    DateRule("first_days", "same_days", r"[前头](?!一){n}[天日](?=[同与和在赴参出访会签,]|$)", "前 头", 1),
    DateRule("last_days", "same_days", r"(?:最)?后(?!一){n}[天日](?=[同与和在赴参出访会签,]|$)", "后", -1),
    DateRule("two_days_ago", "relative_days", r"前[天日](?:和|、|及|与|至|到)昨[天日]", "前天 前日", -2),
    DateRule("yesterday_and_today", "relative_days", r"昨[天日](?:和|、|及|与|至|到)今[天日]", "昨天 昨日", -1),
    DateRule("today_and_tomorrow", "relative_days", r"今[天日](?:和|、|及|与|至|到)明[天日]", "今天 今日", 0),
    DateRule(
        "first_day",
        "same_day",
        r"(?:首日|头一天(?=[^。;]{0,40}(?:第二天|后[两三]天))|(?:此行|访问|行程|会议|会期|论坛)(?:的)?(?:第一[天日]|头一天))",
        "首日 第一 头一天",
        0,
        -1,
    ),
    DateRule(
        "last_of_month",
        "last_of_month",
        r"(?<![\d个-])(?<!(?<![迟期延后改])至)(?<!(?<![谈提说讲迟期延后改])到){month}份?的?最后一[天日]",
        "最后一",
    ),
    DateRule("last_of_month_year", "last_of_month", _Y + r"(?<!\d){month}份?的?最后一[天日]", "最后一"),
    DateRule("last_day", "same_day", r"(?:最后一[天日]|末日(?!审))", "最后一 末日", 0, 1),
    # Weeks.
    DateRule("last_week", "relative_week", r"上(?:个)?(?:周|星期|礼拜)(?![一二三四五六日天])", "上", offset=-1),
    DateRule(
        "this_week", "relative_week", r"(?:本|这|这个)(?:周|星期|礼拜)(?![一二三四五六日天年])", "本 这", offset=0
    ),
    DateRule("next_week", "relative_week", r"下(?:个)?(?:周|星期|礼拜)(?![一二三四五六日天])", "下", offset=1),
    DateRule("weeks_ago", "relative_week", r"{n}(?:个)?(?:周|星期|礼拜)(?:之前|以前|前)", "周 星期 礼拜", offset=-1),
    DateRule(
        "weeks_before",
        "relative_week",
        r"[此之]前{n}(?:个)?(?:周|星期|礼拜)(?!一?来|内|里|间)",
        "周 星期 礼拜",
        offset=-1,
    ),
    # Months.
    DateRule("year_month_third", "month", _Y + r"(?<!\d){month}份?{part}"),
    DateRule("that_year_month_third", "month", r"{ry}的?(?<!\d){month}份?{part}"),
    DateRule(
        "month_third", "month", r"(?<![\d个-])(?<!(?<![迟期延后改])至)(?<!(?<![谈提说讲迟期延后改])到){month}份?{part}"
    ),
    DateRule("year_month", "month", _Y + r"(?<!\d){month}" + _PART),
    DateRule("that_year_month", "month", r"{ry}的?(?<!\d){month}" + _PART),
    DateRule(
        "month",
        "month",
        r"(?<![\d个-])(?<!(?<![迟期延后改])至)(?<!(?<![谈提说讲迟期延后改])到){month}" + _PART + r"(?!\d)",
    ),
    DateRule("this_month_third", "relative_month", r"(?:本月|这个月|当月)(?!\d){part}", "本月 这个月 当月", offset=0),
    DateRule("last_month_third", "relative_month", r"上(?:个)?月{part}", "上", offset=-1),
    DateRule("next_month_third", "relative_month", r"下(?:个)?月{part}", "下", offset=1),
    DateRule("last_month", "relative_month", r"上(?:个)?月" + _PART, "上", offset=-1),
    DateRule("this_month", "relative_month", r"(?:本月|这个月|当月)(?!\d)" + _PART, "本月 这个月 当月", offset=0),
    DateRule("next_month", "relative_month", r"下(?:个)?月" + _PART, "下", offset=1),
    DateRule("months_ago", "relative_month", r"{n}个(?:多)?月(?:之前|以前|前)", "月", offset=-1),
    DateRule("months_before", "relative_month", r"[此之]前{n}个(?:多)?月(?!来|内|里|间)", "月", offset=-1),
    DateRule("days_before", "same_day", r"[此之]前{n}[天日](?!来|内|里|间)", "此前 之前", -1),
    DateRule("same_year_month_day", "day_month", r"同年(?<!\d){month}" + _D, "同年", form=DateForm.SAME_YEAR),
    DateRule("same_year_month", "month", r"同年(?<!\d){month}" + _PART, "同年", form=DateForm.SAME_YEAR),
    DateRule(
        "following_year_month_day",
        "day_month",
        r"(?:次年|翌年|转年|第二年)的?(?<!\d){month}\s?" + _D,
        "次年 翌年 转年 第二年",
        1,
    ),
    DateRule(
        "following_year_month",
        "month",
        r"(?:次年|翌年|转年|第二年)的?(?<!\d){month}" + _PART,
        "次年 翌年 转年 第二年",
        1,
    ),
    DateRule(
        "following_year",
        "relative_year",
        r"(?:次年|翌年|转年)(?!的?(?:\d|[一二三四五六七八九十春夏秋冬年初]))",
        "次年 翌年 转年",
        1,
    ),
    # Seasons.
    DateRule("season_year", "season", r"{y}年(?:的)?{season}", "季 春 夏 秋 冬"),
    DateRule("season_that_year", "season", r"{ry}(?:的)?{season}", "季 春 夏 秋 冬"),
    DateRule("half_year", "season", _Y + r"的?{half}", "半年"),
    DateRule("half_that_year", "season", r"{ry}的?{half}", "半年"),
    DateRule(
        "half",
        "season",
        r"(?<![\d年个月多大])(?<!近)在?{half}(?:(?<=在[上下]半年)|(?=[^,。;]{0,6}(?:将|访|举行|召开|开|签|赴|来华|在|到|完成|启动|恢复|由)))",
        "半年",
    ),
    DateRule(
        "season",
        "season",
        r"(?:(?<![\u4e00-\u9fff])|(?<=[划定于])|(?=..(?:到访|来|访|对|将|举|同|与|在)))(?:在)?{season}",
        "季 天 春 夏 秋 冬",
    ),
    # Years.
    DateRule("within_that_year", "rest_of_year", r"{ry}(?:以?内|年?[底末](?:之?前|以前))"),
    DateRule(
        "within_year",
        "rest_of_year",
        r"(?<![\d一二三四五六七八九十两几个多半])(?:年内(?![把将]|[^,。;]{0,8}必)|(?:年|岁)[底末](?:之?前|以前))",
        "年内 年底 年末 岁末",
        0,
    ),
    DateRule("within_given_year", "rest_of_year", r"{y}年(?:以?内|年?[底末](?:之?前|以前))", "内 底 末"),
    DateRule(
        "year",
        "year",
        r"{y}\s?年(?!\s?\d|[一二三四五六七八九十])(?:[初底末]|中(?![国國方哈俄乌烏吉塔土亚亞欧歐印美共央]))?",
    ),
    DateRule("that_year", "relative_year", r"{ry}(?!\d)(?:年?[初底末中]|内)?"),
    DateRule("years_ago", "relative_year", r"(?<!\d){n}年(?:之前|以前|前)", "年", offset=-1),
)
_REFUSALS = (
    r"第\s?\d+\s?[期版届次号]|总第\d+期|\d+号(?:院|楼|线|文|令|公告|决议)",
    r"(?:到|至|截至|截止)(?:19|20)\d\d年(?!\d)",
    r"[（(]\s?(?:19|20)\d\d\s?(?:年)?\s?(?:-|至|到)\s?(?:19|20)\d\d\s?年?\s?[)）]",
    r"(?:19|20)\d\d\s?年?\s?(?:-|至|到)\s?(?:19|20)\d\d\s?年",
    r"(?:到|至|截至|截止|在)?(?:19|20)\d\d年(?:之?前|以前|以来|起|度(?!{month}))",
    r"(?:九三|九一八|九·一八|七七|五一|六一|十一|双11|双十一|三八)(?:阅兵|事变|国庆|节)",
    r"每(?:周|星期|月|年|天|日|个月)(?:[一二三四五六日天])?|逢(?:周|星期)[一二三四五六日天]",
    r"\d{1,3}\s?(?:个|余|多)(?:月(?!后|之后|以后|前|之前)|年|天|日)",
    r"\d{1,3}日(?:累计|内|免签|游)|不超过\d{1,3}[日天]|每\d{1,3}[日天]|停留\d{1,3}[日天]|逗留[一二三四五六七八九十]+[日天]",
    r"(?:农历|阴历)[正一二三四五六七八九十腊]+月(?:初?[一二三四五六七八九十廿]+)?",
    r"前\d{1,2}个月|近(?:两|三|四|五|六|七|八|九|十|\d)[天日月年]|(?:前|头|后)(?:两|三|四|五|六|七|八|九|十|\d)(?:[月年]|[天日](?![同与和在赴参出访会签,]|$))",
    r"(?:历史|新时代|当今|如今|今天的)(?:的)?今天|今天的(?:世界|中国|哈萨克斯坦|关系)",
    r"(?:明天|未来)(?:会)?更(?:好|加|美)|美好明天|(?:世界|国家)的明天",
    r"(?:19|20)\d\d年(?=年会)|(?:19|20)\d\d年(?:北京|东京|巴黎|米兰|洛杉矶|杭州)?(?:冬奥会|奥运会|亚运会|世博会|专项|版)",
    r"(?:哈萨克斯坦|愿景|战略|议程)-?(?:19|20)\d\d|(?:19|20)\d\d年(?:议程|愿景|战略|发展目标)",
    r"(?:19|20)\d\d年(?:前|后)?\d{1,2}个月",
    # The years of a plan are its name.
    r"(?:19|20)\d\d\s?年度?(?=(?:(?![签达制发通批完启商宣举生])[\u4e00-\u9fff]){0,8}(?:计划|规划|路线图|纲要|方案)(?!于|在|将))",
    # "The paper «Kazakhstan Today»": part of a name.
    r"\"今日[^\",。;]{1,12}\"|《今日[^》]{1,12}》|今日(?=俄罗斯|哈萨克斯坦|头条|中国网|新疆|丝路|亚洲|美国)",
    r"日前|近日|日益|日程|日常|日报|日本|今日八版|日方",
    r"有效期[至到为].{0,4}(?:19|20)\d\d年",
    r"(?<![今明])[两几数][日天](?!前|后|之)",
    r"周年|一周年|三周年|上一次|下一步",
    # "This year sees the tenth anniversary": the year is of that.
    r"(?:今|明)年(?=(?:适逢|恰逢|正值|正逢|欣逢|又逢|是)[^,。;]{0,24}周年)",
)
_IS = r"(?:适逢|恰逢|正值|正逢|欣逢|又逢|也?是|迎来|将迎来)"  # as in the refusal of such a year as a date
_COUNTS = (
    CountRule("anniversary", rf"今年{_IS}[^,。;]{{0,24}}?{{n}}\s?周年", 0),
    CountRule("anniversary", rf"明年{_IS}[^,。;]{{0,24}}?{{n}}\s?周年", 1),
    # "On the occasion of": then and now, unless a year is said that was then.
    CountRule(
        "anniversary",
        r"(?:\A|(?<=[,。;:\s]))(?![^,。;]{0,60}(?:\d{4}|[去前当明后]|那)年)[^,。;]{0,60}?{n}\s?周年之际",
        0,
    ),
    CountRule("anniversary", r"(?:建交|条约|签署|成立|独立)?[^,。]{0,10}?{n}\s?周年"),
    CountRule("ago", r"(?<!\d){n}年(?:之前|以前|前)"),
    CountRule("over", r"(?:建交|关系)?{n}多年"),
    CountRule("under", r"(?:近|将近|快){n}年"),
    CountRule("lasting", r"(?:建交|关系)(?:的)?{n}年(?:来|间|以来)"),
)
_TIME = r"(?:(?:上午|下午|晚上|中午|凌晨|早上)?\s?\d{1,2}\s?[:时点]\s?\d\d(?:分)?(?::\d\d)?)"
CALENDAR = CalendarRules(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    numbers=_NUMBERS,
    years=_YEARS,
    rules=_DATES,
    refusals=_REFUSALS,
    counts=_COUNTS,
    published=r"(?:发布|发表|刊登|发稿|上传|出版|报道|刊发|刊出|刊载|推送|发出|上线|录入|上网|见报|播发|登载|张贴|创建|提交|来源)(?:时间|日期|于|日)?|[时日](?:间|期)\s?[:|]|(?<!\w)日期\s|《[^》]{2,12}》\s?\(",
    tools=(
        r"(?:\s?\((?:星期|周)[一二三四五六日天]\))?\s?(?:第?\s?[A-Z]?\d{1,3}\s?版|第[一二三四五六七八九十]{1,3}版|讯|播出|出版|刊出)"
        r"(?:\s+[^\s,。;]{1,10})*\s*|(?:\s+[^\s,。;]{1,10})+\s*|[\u4e00-\u9fff]{2,3}\s*"
    ),
    updated=r"(?:最后|最新)?更新(?:时间|日期|于)?|修改(?:时间|于)|最后编辑",
    stamps=(
        _TIME + r"\s?,?\s?",
        r"\s*,?\s*(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?\s*)?(?:"
        + _TIME
        + r"|第\s?\d+\s?[版期]|(?:星期|周)[一二三四五六日天](?=\s|$)|农历)",
    ),
    dateline_before=r"[^,。:;!?]{0,24}?[^\W\d_]{2,12}[\s/,]{0,2}",
    dateline_after=r"\s?(?:专|综合|特)?(?:电(?![话贺唁慰告邀召视力站影])|讯|消息)|\s?[(/]\s?(?:记者|特派|通讯)|\s?-{1,2}(?!\s?\d)",
    # "[本报记者17日北京电]", "(中央社北京17日电)": the day alone, before or behind the city.
    dateline_day_before=(
        r"[\[【(〔「]\s?[^,。:;!?(\]】)〕」]{2,24}"
        r"|[^,。:;!?]{0,12}?(?:社|网|报|台|记者|外电)[^,。:;!?]{0,16}(?<![(\[【])"
    ),
    dateline_day_after=(
        r"\s?(?:[\u4e00-\u9fff]{2,8}?)?(?:专|综合|特)?(?:[电讯](?=[\]】)〕」\s(/,:-])|报道(?=[\]】)〕」\s:-]))|\s?[\]】)〕」]"
    ),
    planned=r"将(?:于|在|会|对|同|与|出席|访问|举行|前往|赴|主持)(?:[^。;了曾已]{0,60}(?:出席|访问|举行|会[见谈晤]|主持|签署|抵达))?|定于|拟(?:于|在)?|即将|计划(?![,。;、:)》”和与的中书]|$)|预计|有望|可望|下(?:周|月|个月)|明(?:天|日|年)|期待|应邀将",
    past=r"了|曾|已|举行|会见|会谈|会晤|签署|签订|访问|表示|说|指出|抵达|宣布|通过|出席|主持|生效",
    ties=r"建交|外交关系|关系|合作|友好",
    figures=(
        r"{year}年的?(?:前[一二三四五六七八九十两\d]{1,2}个?(?:月|季度)|[上前]半年|[第首]?[一二三1-3]?(?<!年)季度"
        r"|1\s?[-~至到]\s?\d{1,2}月)",
        r"截[至止]{year}年",
        r"{year}年,[^今]{2,80}今年(?:第?[一二三1-3]季度|前\w个?月|上半年|1\s?[-~至到]\s?\d{1,2}月)",
        r"\d(?:余|多)?(?:亿|億|万|萬)|[%％]|倍",
    ),
    diplomacy=r"建交|外交关系",
    spaced=False,
    bare_days=MONTH_FIRST,
    listed="和|及|、",
    year_line=r"{y}年?",
    in_a_row=r"(?:,|、)?(?:和|及|以及|与|又|并)?(?:又|再|再次|随后)?[于在]?",
    # A quarter is three months as a season is.
    seasons={
        f"{word}{end}": month for word, month in (("春", 3), ("夏", 6), ("秋", 9), ("冬", 12)) for end in ("季", "天")
    }
    | {
        f"{lead}{word}季度": month
        for word, month in (("一", 1), ("二", 4), ("三", 7), ("四", 10))
        for lead in ("", "第")
    }
    | {f"第{word}季": month for word, month in (("一", 1), ("二", 4), ("三", 7), ("四", 10))},
    # A month's beginning or end is as vague as the month; only its thirds are days.
    halves={"上半年": 1, "前半年": 1, "下半年": 7, "后半年": 7},
    parts={"上旬": 1, "中旬": 2, "下旬": 3},
)
