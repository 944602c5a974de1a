"""Chinese: words of offices, states and references, of places and of sessions, for `zh.py`.

Every pattern is matched in the folded view, which for Chinese is a simplified one.
"""

from app.languages.base import OfficeRules

_SURNAMES = (
    "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖"
    "姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文殷颜庄章鲁倪庞邢俞翟蓝聂齐"
    "申葛柴伍覃骆焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲靳祁涂兰甘裴梅童翁霍游阮尤岳柯牟滕谷舒卜饶宁凌盛冉鲍华包屈房喻蒲卫简项闵邬吉党"
    "阳司费蒙席晏隋古穆姬宫景米麦乐迟栾冷储"
)
_HAN_NAME = rf"(?!周[一二三四五六日末]|方面|高度|任内|任期|项目|万人|金额|简要|古城)[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}"
# What may stand right behind a name: the end of a part, a preposition, an adverb of time or a verb of the trade.
_AFTER = (
    r"(?=[,。、;:()!?\s\"》]|$|\d|[同与和在于就向对及将说称率并也还共出为代]|会见|会谈|会面|举行|表示|主持|访问|抵达|签署|介绍|参加|陪同|应邀|"
    r"分别|先后|当天|昨|今|前往|来|强调|指出|接受|担任|致辞|发|等|一行|以|到|从|通|宣|互|因|是|的|赴)"
)
_FOREIGN = (
    "阿艾埃安奥巴白拜包贝本比毕别波布查策茨达戴丹德迪蒂丁东杜多顿恩尔法凡菲费丰佛夫弗福盖冈戈格根贡古哈海汉豪赫胡华惠霍基吉季加贾江金津卡凯"
    "坎康考柯科可克肯库昆拉莱兰朗劳勒雷黎里利莉列琳林隆卢鲁伦罗洛马玛迈麦曼梅门蒙米密缅摩莫姆木穆娜纳奈南内尼涅宁纽努诺欧帕派潘佩彭皮"
    "平普奇齐恰乔切钦琴丘让热仁日瑞若萨赛桑瑟沙山舍什申圣施史舒顺斯苏索塔泰坦汤唐特提廷图托瓦旺威韦维温沃乌武西希锡夏肖谢欣辛雅亚扬耶叶伊"
    "依因英永尤尔裕约扎赞泽曾詹占兹佐甫绥吾伍"
)
_FOREIGN_NAME = rf"(?=[{_FOREIGN}·-]{{3}})[{_FOREIGN}]{{2,8}}(?:[·-][{_FOREIGN}]{{1,9}}){{0,3}}"
_NAMES = rf"(?:{_FOREIGN_NAME}|{_HAN_NAME}){_AFTER}"

OFFICES = OfficeRules(
    offices=(
        ("politburo_sc_member", r"(?:中共中央)?政治局常委(?!会)"),
        ("politburo_member", r"(?:中共中央)?政治局委员"),
        ("cfac_director", r"(?:中共)?(?:中央)?外事工作(?:委员会|领导小组)办公室主任|中央外办主任"),
        ("first_deputy_prime_minister", r"第一副总理"),
        ("vice_premier", r"(?:国务院)?(?:常务)?副总理"),
        ("prime_minister", r"(?:国务院)?(?:代)?总理(?!会议|理事会|定期|级|府|办公室|们|第)|政府首脑(?!理事会|会议|\()"),
        ("first_deputy_foreign_minister", r"(?:外交部)?第一副外长|外交部第一副部长"),
        ("vice_foreign_minister", r"(?:外交部)?常务副部长(?<=外交部常务副部长)|外交部副部长|副外长"),
        ("assistant_foreign_minister", r"外交部部长助理|助理外长|外长助理"),
        ("spokesperson", r"(?:外交部)?(?:新闻)?发言人"),
        (
            "foreign_minister",
            r"外交部部?长(?!助理)|外长(?!级|会|理事会|第|战略|们|视频|定期|对话|助理|峰会|联合|\()|外交大臣|外务大臣|外相"
            r"|(?:中国|哈萨克斯坦)?外交掌门人",
        ),
        ("mfa_department_head", r"外交部[\u4e00-\u9fff]{1,6}司司长"),
        ("defence_minister", r"国防部部?长|防长(?!会)"),
        ("commerce_minister", r"商务部部?长"),
        ("trade_minister", r"(?:贸易和一体化|贸易与一体化)部部?长"),
        ("energy_minister", r"能源部部?长"),
        ("energy_administrator", r"国家能源局局长"),
        ("transport_minister", r"交通(?:运输)?部部?长"),
        ("culture_minister", r"文化(?:和|与)?(?:旅游|信息|体育)?部部?长"),
        ("agriculture_minister", r"农业(?:农村)?部部?长"),
        ("public_security_minister", r"公安部部?长"),
        ("interior_minister", r"内务部部?长|内政部部?长"),
        ("finance_minister", r"财政部部?长|财长"),
        ("economy_minister", r"国民经济部部?长|经济部部?长"),
        ("industry_minister", r"工业(?:和[\u4e00-\u9fff]{2,4})?部部?长"),
        ("education_minister", r"教育部部?长"),
        ("science_minister", r"科(?:学|技)[\u4e00-\u9fff]{0,6}部部?长"),
        ("tourism_minister", r"旅游(?:和体育)?部部?长"),
        ("vice_minister", r"副部长"),
        ("state_councillor", r"国务委员"),
        ("state_counsellor", r"国务顾问"),
        ("state_secretary", r"国务秘书"),
        ("npc_vice_chair", r"(?:全国)?人大(?:常委会)?副委员长"),
        ("npc_chair", r"(?:全国)?(?:人大)?(?:常委会)?委员长"),
        ("cppcc_chair", r"(?:全国)?政协主席"),
        ("ndrc_chair", r"(?:国家)?发展(?:和)?改革委(?:员会)?主任|国家发改委主任"),
        ("deputy_head", r"副主任|副局长|副署长|副主席|副州长|副市长|副行长|副司长"),
        ("mazhilis_speaker", r"(?:议会)?(?:下院|马吉利斯)议长|议会下院(?:马吉利斯)?议长"),
        ("senate_speaker", r"(?:议会)?(?:上院|参议院)议长"),
        ("customs_head", r"海关总署署长"),
        ("vice_president", r"(?:国家)副主席|副总统"),
        ("party_leader", r"(?:中共中央)?总书记"),
        ("sco_secretary_general", r"上海?合作?组织秘书长|上合组织秘书长"),
        ("cica_secretary_general", r"亚信(?:会议)?秘书长"),
        ("un_secretary_general", r"联合国秘书长"),
        ("secretary_general", r"秘书长"),
        ("security_council_secretary", r"(?:国家)?安全会议秘书"),
        ("presidential_administration_head", r"总统(?:办公厅|行政|府)(?:办公厅)?主任"),
        ("presidential_aide", r"总统[\u4e00-\u9fff]{0,6}(?:助理|顾问)"),
        ("presidential_press_secretary", r"总统新闻秘书"),
        (
            "president",
            r"国家主席|(?:首任)?总统(?!府|办公|新闻|国际|特别|特使|助理|顾问|大选|选举|官邸|令|制|夫人)"
            r"|国家元首(?!理事会|会议)|(?<![副共])(?<!共同)(?<!两国)主席(?!团|国|会议|令|\()",
        ),
        ("ambassador", r"(?:驻[\u4e00-\u9fff]{1,8}?)?(?:特命全权)?大使(?!馆|级|们)"),
        ("consul_general", r"(?:驻[\u4e00-\u9fff]{1,6}?)?总领事(?!馆)"),
        ("xinjiang_secretary", r"(?:新疆(?:维吾尔自治)?区?|自治区)党委书记"),
        ("xinjiang_chair", r"(?:新疆(?:维吾尔)?)?自治区(?:人民政府)?主席"),
        ("party_secretary", r"(?:省|市|区)委书记"),
        ("mayor", r"市长"),
        ("regional_akim", r"州长|省长"),
        (
            "department_head",
            r"司长|局长|署长|主任|行长|总裁|董事长",
        ),
        ("minister", r"部部长(?!助理|级|会)|部长(?!助理|级|会)"),
    ),
    plural_offices=(
        ("foreign_minister", r"(?:中哈|哈中)?(?:两国|双方|两位)(?:外交部)?(?:外长|外交部长)|中哈外长(?!战略|对话|第|定期)"),
        ("prime_minister", r"(?:中哈|哈中)?(?:两国|双方|两位)总理"),
        ("vice_premier", r"(?:中哈|哈中)?(?:两国|双方|两位)副总理"),
        ("vice_foreign_minister", r"(?:中哈|哈中)?(?:两国|双方|两位)副外长"),
        ("president", r"(?:中哈|哈中)?(?:两国|双方|两位)(?:国家)?元首|中哈元首|哈中元首|(?:中哈|两国|双方|两位)(?:国家)?(?:最高)?领导人(?!的|代表)"),
        ("minister", r"(?:两国|双方|两位)部长"),
    ),
    glue=r"(?:兼任?|、|,)",
    link=r"(?!)",
    lead=(
        r"(?:首任|新任|现任|时任|候任|前任|前|原|新|的)?(?:[\u4e00-\u9fff、]{2,12}(?:部|署|局|委|院|厅|会|州|市|行|司|区))?"
        r"(?:首任|新任|现任|时任|候任|前任|前|原|新)?"
    ),
    former=r"(?:前任|前|原|首任|卸任)$",
    articles=r"(?!)",
    also=r"(?!)",
    honorifics=r"阁下|先生",
    not_names=frozenset({"记者", "编辑", "方面"}),
    shy_surnames=frozenset({"高", "马", "安", "方", "江", "白"}),
    pairs=(r"两人(?!民)|二人(?=共同|一同|还|又|就|曾)|两位(?:共同主席|主席)",),
    counterparts=(r"(?:其|他的)?(?P<side>(?!))?同行(?=举|会)",),
    others=(r"对方(?=再度|再次|就任|出任|当选|连任|首次|访|在|的|说|表示|通|举|会|来|,)", r"(?<=[同与和])对方"),
    latter=(("m", r"后者"),),
    pronouns=(
        ("m", r"(?<![其吉])他(?!们|人|国|信|方|乡|项|处|日)"),
        ("f", r"她(?!们)"),
        ("m", r"(?<=会见)我(?=时)"),
    ),
    impersonal=r"(?!)",
    definite=r"(?<![一位名任])$",
    oblique=r"(?:[同与和跟及向对把请由给让为被]|会见|会晤|接见|拜会|看望|陪同|应|邀请|欢迎|感谢|祝贺|转达)(?:了|来访的|来华[^,]{0,12}的|到访的)?$",
    possessive=("其", "他的"),
    two=r"$",
    capital=r"(?P<adjective>(?!))|(?P<state>(?!))首都",
    here=r"在这里|此间|在此(?=[间间签举同与会共出])|在此间",
    same_city=r"在?(?:当地|该市|同一城市|那里)(?!时间|政府|官员|居民|媒体|民众|人)",
    speech=r"(?:(?:总统|主席|总理|外长|大使|副总理|还|也|则|又|当即|对此|随后|回忆|进一步)*(?:表示|说|称|指出|强调|介绍|认为|重申|宣布|提出|回应|谈到|提到|感谢|赞赏|祝贺|指|写道))",
    metonyms=(r"(?!)",),
    named_before=r"号称$",
    named_after=r"(?:晚报|日报|时报|新闻|天气|大学|宣言|声明|精神|共识|队|籍|产)",
    ordinals={f"第{word}": number for number, word in enumerate("一 二 三 四 五 六 七 八 九 十 十一 十二 十三".split(), start=1)},
    ordinal_digits=r"第(\d{1,2})[次届]",
    sessions=r"会议|峰会|会晤|论坛|对话|年会",
    between=r"(?:[的元首外长成员国国家总理政府理事会])*",
    again=r"第(?P<ordinal>(?!))",
    levels=(("ministers", r"外长"), ("government", r"总理|政府首脑"), ("summit", r"峰会|元首")),
    series=(("fm-strategic-dialogue", r"外长(?:级)?战略对话"), ("cooperation-committee", r"(?:中哈|哈中)合作委员会")),
    spaced=False,
    names=_NAMES,
    sides=(
        ("adjective", "country-kz", r"哈(?=外长|外交|副?总理|总统|议长|议会|政府|国防|驻|第一副|方|各|能源|农业|工业|交通)"),
        ("place", "country-kz", r"(?<=[访来赴抵驻对在到自向从])哈(?![尔佛萨巴密桑瓦默布利雷得姆伊克莱马内拉图里蒙穆])"),
        ("place", "country-cn", r"(?<=[访来赴驻在对抵])华(?![盛尔沙为侨裔北南东西])|(?<=[访来赴])中(?=[,。的]|$|\s|时|期间|国事)"),
        ("place", "beijing", r"(?<=[抵在赴到来离进返])京(?![都津东沪杭哈剧畿])"),
    ),
    dateline=r"[\s/]?(?:\d{1,2}月)?[\d一二三四五六七八九十廿]{1,3}日\s?(?:(?:专)?[电讯]|-)",
)
