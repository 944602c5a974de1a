"""Chinese names in Latin letters, by a closed table of the characters that names are commonly made of.

In: a name in Chinese characters. Out: "Zhao Chenxin", or the name itself where a character is not in the table.
"""

from functools import lru_cache

from app.text.normalise import simplify

_TABLE = """
a:阿 ai:艾爱 an:安 ang:昂 ao:傲奥敖 ba:巴 bai:白柏佰百 ban:班 bang:邦榜 bao:包宝保鲍葆 bei:北贝蓓备 ben:本 bi:弼必毕碧
bian:边 biao:飙彪标飚 bie:别 bin:斌彬宾滨 bing:兵冰炳秉并 bo:波博伯勃泊 bu:布步 cai:蔡才彩财采材 can:灿 cang:仓沧
cao:曹草 ce:策 cen:岑 chai:柴 chan:婵禅 chang:常昌长畅倡嫦 chao:超朝潮 che:车 chen:陈晨辰臣宸琛谌
cheng:成程城诚承澄铖呈橙 chi:池驰 chong:崇冲翀 chu:楚初褚处 chuan:川传 chuang:闯 chun:春纯淳椿 ci:赐慈 cong:聪丛
cui:崔翠 cun:存村 da:达大 dai:戴代 dan:丹旦 dang:党 dao:道 de:德得 deng:邓登 di:迪地帝棣 dian:典巅殿点 diao:雕刁
die:蝶 ding:丁定鼎顶 dong:东董冬栋 dou:斗 du:杜笃都度 duan:段端 dun:顿敦 duo:铎多 e:娥 en:恩 er:尔 fa:发法
fan:凡范樊帆繁梵泛 fang:方芳房放坊 fei:飞菲费霏非斐 fen:芬份奋汾 feng:峰冯风锋凤丰封逢枫 fu:福富傅付夫甫赋辅馥复
gan:敢 gan:干 gang:刚钢岗纲港罡 gao:高郜 ge:葛歌戈格阁革 gen:根亘 geng:耿庚耕 gong:龚宫功公共巩弓恭 gu:顾古谷
guan:关官冠管贯 guang:光广 gui:贵桂归 guo:国郭虢果过 ha:哈 hai:海 han:韩汉涵翰瀚含寒撼晗 hang:航杭 hao:浩豪昊郝皓灏淏
he:何贺和鹤河赫 hei:黑 heng:恒衡亨 hong:红洪宏鸿虹弘泓 hou:侯厚后 hu:胡虎浒湖 hua:华花化骅 huai:怀槐 huan:欢焕桓寰环还
huang:黄煌晃 hui:辉惠慧会晖徽绘 huo:活 ji:吉纪季继计基济稷骥冀姬暨极激级记霁 jia:佳家嘉贾甲珈价加
jian:建剑健坚简俭舰鉴键见 jiang:江姜蒋奖 jiao:焦娇矫皎蛟姣教 jie:杰洁捷节颉婕界结 jin:金晋锦进劲津瑾谨近
jing:静京晶敬景靖竞精荆菁镜净境婧泾经 jiong:炅炯 jiu:九久玖 ju:菊巨聚驹居 juan:娟鹃涓 jue:珏觉决 jun:军君俊骏钧峻隽浚
kai:凯开铠锴恺慨 kan:侃 kang:康抗 ke:克柯科可珂 kong:孔空 kuan:宽款 kuang:况匡 kui:奎葵魁揆 kun:坤昆琨鲲 kuo:阔 la:腊
lai:来 lan:兰蓝岚澜 lang:朗郎浪 lao:劳老 lei:雷磊蕾垒 leng:冷 li:李丽力立利黎莉礼理励荔里俪厉 lian:连廉莲濂炼联
liang:梁亮良谅靓量 liao:廖 lie:烈列 lin:林琳霖临麟淋 ling:玲凌灵岭令陵伶翎领 liu:刘柳六流留 long:龙隆珑 lou:娄
lu:陆卢鲁路露禄璐芦录 luan:峦 lun:伦论 luo:罗洛骆落 ma:马 mai:麦迈 man:曼满漫 mao:毛茂茅懋 mei:梅美玫媚 men:门
meng:孟蒙梦萌 mi:米密 mian:冕勉 miao:淼苗妙 min:敏民珉 ming:明铭鸣名 mo:默莫 mou:谋 mu:穆牧木慕母沐 na:娜那纳
nan:南楠男难 nei:内 neng:能 ni:倪妮 nian:年念 nie:聂 ning:宁凝 niu:牛 nong:农浓 nuan:暖 nuo:诺 ou:欧鸥偶 pai:派
pan:潘盼磐攀 pang:庞 pei:裴培佩沛 peng:彭鹏朋澎蓬 piao:朴 pin:品 ping:平萍娉 pu:普浦璞溥濮
qi:齐琪启祁奇琦其祺起骐麒企器岐崎戚旗杞棋气淇祈绮 qian:钱谦前倩潜虔乾千茜骞 qiang:强 qiao:乔桥巧侨峤
qin:覃秦勤琴钦芹沁 qing:青清庆晴卿情擎 qiong:琼 qiu:邱秋丘球遒求 qu:曲屈瞿渠 quan:全权泉荃 qun:群 ran:冉然苒
ren:任仁人韧 ri:日 rong:荣容融蓉镕嵘榕 ru:如茹儒汝 rui:瑞锐睿芮蕊 run:润 ruo:若 sa:飒 sai:塞赛 sang:桑 se:色 sen:森
sha:沙莎 shan:山善珊姗杉 shang:尚商 shao:邵少绍韶 she:社 shen:沈申深燊慎神身 sheng:胜生盛升声圣晟
shi:石史施世士诗时仕视适释势实师式是示识 shou:寿守授 shu:舒书淑树叔姝恕抒数曙束殊 shuai:帅率 shuan:栓 shuang:双爽霜
shui:水 shun:顺舜 shuo:硕朔烁说 si:思司四偲斯泗 song:宋松颂崧嵩淞 su:苏素粟肃宿 sui:穗邃隋 sun:孙 suo:索锁 ta:塔
tai:泰太台 tan:谭谈坦潭 tang:唐汤堂棠 tao:陶涛韬滔桃 te:特 teng:滕腾 ti:倜题 tian:田天甜恬 tie:铁 ting:婷廷庭霆亭挺汀
tong:童通彤同瞳佟桐统 tou:投 tu:涂 tuan:团 tuo:拓 wan:万婉琬宛晚皖 wang:王汪旺望
wei:伟卫韦威魏为维薇炜巍玮纬苇蔚位唯帷微惟未 wen:文温闻雯稳汶问 weng:翁 wo:我沃 wu:吴武伍五吾午无晤梧
xi:奚席希喜西溪熙锡曦习玺熹僖息悉晰汐洗 xia:夏霞侠 xian:先贤宪显弦献现 xiang:向祥翔香湘项享响想
xiao:晓小肖萧孝霄笑潇骁效 xie:谢燮协解 xin:新鑫欣信辛昕心馨莘忻歆 xing:星兴行邢幸形惺 xiong:熊雄 xiu:秀修
xu:徐许旭煦绪叙栩 xuan:宣轩玄璇萱选旋暄炫 xue:雪薛学 xun:勋迅训恂讯 ya:亚雅娅崖
yan:严颜燕艳岩彦闫阎言焱炎琰衍鄢雁妍嫣宴延晏沿砚研 yang:杨阳洋扬养央 yao:姚耀瑶遥尧要 ye:叶业晔烨野
yi:义易仪毅益一艺怡依逸亦漪祎轶邑颐以伊奕宜屹弋忆意懿溢熠翊翌 yin:尹殷银胤茵印吟引隐音 ying:英颖莹应迎瑛盈缨鹰影映樱
yong:勇永雍咏拥涌用 you:游友有优佑又悠由 yu:于余宇玉雨俞喻裕瑜煜郁渝禹羽育虞誉谕豫钰域妤愈愚昱榆毓语
yuan:袁元源远媛园苑原圆援沅渊 yue:岳月悦跃越约 yun:云运芸韵赟昀筠耘蕴 zai:再在载 zan:瓒赞 zao:藻 ze:泽则 zeng:曾增
zha:扎 zhai:翟 zhan:詹战展占湛 zhang:张章彰掌 zhao:赵昭兆钊肇照 zhe:哲喆浙 zhen:甄振珍真震贞镇桢榛祯
zheng:郑正政征铮峥徵 zhi:志智芝之治直致枝知 zhong:钟忠中仲重 zhou:周舟州洲 zhu:朱祝竹珠铸助柱 zhuang:庄壮 zhuo:卓
zi:子紫滋自资姿梓 zong:宗踪 zou:邹 zu:祖 zun:遵 zuo:祚佐
an:岸 ba:霸 ban:半 ben:贲 bing:丙 cang:苍 chang:尝 chao:巢 chen:郴 cheng:丞 chi:赤 chong:充 cong:从 cui:璀 dan:单
du:堵 e:鄂峨 fu:符扶 gan:甘淦 ge:个 gen:艮 gong:贡工 gou:勾苟 gu:固 guai:拐 hai:骇 he:荷禾 hou:候 hua:桦画 huai:淮
hui:汇蕙 ji:及 jian:渐 jie:阶皆 jin:今 jing:璟 ju:鞠举 jue:爵 jun:均 kai:楷 kan:阚 kang:慷 kou:寇 kuang:矿旷邝 lai:赖
lan:揽 le:勒 lei:镭 li:笠莅栗粒 lian:涟 liao:辽 lin:蔺 ling:苓 lou:楼 lu:鹭 luo:络 mang:莽 mei:媒 mi:糜 mian:绵
min:闵 ming:茗 mo:墨 mou:牟 nai:乃耐奈 ni:尼 ning:柠 pi:皮 pin:聘 ping:评苹 po:珀 pu:蒲 qi:漆亓柒 qiang:蔷 qiao:俏
que:阙 ran:染 rao:饶 rong:戎 ru:入 ruan:阮 shan:陕闪 shang:上裳 sheng:笙 shi:轼湜拾 sui:绥岁 suo:所 tai:邰 tang:糖
tao:焘 teng:藤 tian:添填阗 tong:潼 tu:屠图 wa:娃瓦 wan:完 wu:邬勿 xi:羲 xian:冼 xiang:襄 xie:偕 xin:薪 xiu:岫 xu:序须
xun:荀 yan:俨 yi:亿贻 yin:荫 yong:泳甬 you:尤幼 yu:玙御 yuan:缘 le:乐 shan:单 qiu:仇 lü:吕旅 zan:咱 zang:臧 zhai:宅
zhang:璋 zhao:招 zhen:臻圳 zhi:芷祉稚执植至 zhong:众 zhou:宙 zhu:筑竺诸 zhuo:倬 zi:籽 zong:总 zuo:左作
bao:褒 ben:犇 bian:卞 biao:骉 bo:薄 cang:藏 cheng:骋 chu:储 di:狄 dou:窦 fang:舫 geng:赓 guang:犷 hu:扈 hua:滑
huan:宦奂 huang:皇 hui:荟 huo:霍 ji:积 jia:稼驾 jin:靳 jing:井 jun:竣 keng:铿 li:郦骊 lian:练 ling:聆龄铃 lu:逯麓
luan:栾 ma:麻 man:蔓 miao:缪 min:旻 mo:茉 ou:区 pu:谱 qian:迁 qiu:裘 quan:铨 rang:让 she:佘设 shou:受首 shu:述疏枢
si:似 sui:遂 ti:提 ting:听停 tong:仝 wen:纹 wu:巫舞务 xi:郗惜析 xian:仙闲娴 xiang:象相 xing:醒 xiu:绣 xu:胥 xuan:煊
xun:逊寻循 yan:焰演 yang:旸 yao:垚 yi:议译禕 ying:营 yong:庸 yu:予与愉寓欲 yuan:愿 yue:阅 yun:恽 ze:择 zhao:召
zheng:争整 zhi:质值 zhu:著
chen:忱 dun:盾 er:儿 fo:佛 fu:赴 ge:舸 gu:辜 hao:毫 lu:鹿 li:藜 min:岷 niu:钮 pei:珮 san:三 si:驷 wei:暐危
xian:鲜咸 xuan:铉 yi:异 zhan:瞻 zu:阻
"""


@lru_cache(maxsize=1)
def _syllables() -> dict[str, str]:
    return {char: row.split(":")[0] for row in _TABLE.split() for char in row.split(":")[1]}


def romanise(name: str) -> str:
    """Return the name with the surname first and the syllables of the given name joined."""
    spelt = [_syllables().get(char, "") for char in simplify(name)]
    if not all(spelt) or not 2 <= len(spelt) <= 3:
        return name
    # A vowel that opens the second syllable is set off: "Jian'an".
    given = spelt[1] + "".join(f"'{one}" if one[0] in "aeo" else one for one in spelt[2:])
    return f"{spelt[0].capitalize()} {given.capitalize()}"
