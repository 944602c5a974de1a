"""Chinese names in Latin letters, by a closed table of the characters that names are commonly made of.

In: a name in Chinese characters. Out: "Zhao Chenxin", or the name itself where a character is not in the table.
"""

from functools import lru_cache

from app.text.normalise import simplify

_TABLE = """
ai:艾爱 an:安 ba:巴 bai:白柏 ban:班 bao:包宝保鲍葆 bei:北贝 bin:斌彬宾滨 bing:兵冰炳秉 bo:波博伯勃 cai:蔡才彩 can:灿
cao:曹 chang:常昌长畅 chao:超朝潮 chen:陈晨辰臣宸 cheng:成程城诚承澄 chi:池驰 chong:崇冲 chu:楚初褚 chuan:川传
chun:春纯淳 cong:聪丛 cui:崔翠 da:达大 dai:戴代 dan:丹 dao:道 de:德 deng:邓登 di:迪 ding:丁定鼎 dong:东董冬栋 du:杜
duan:段端 en:恩 fa:发法 fan:凡范樊帆繁 fang:方芳房放 fei:飞菲费 fen:芬 feng:峰冯风锋凤丰封 fu:福富傅付夫甫
gang:刚钢岗 gao:高 ge:葛歌戈 gen:根 geng:耿庚 gong:龚宫功公 gu:顾古谷 guan:关官冠管 guang:光广 gui:贵桂归 guo:国郭
hai:海 han:韩汉涵翰 hang:航 hao:浩豪昊郝皓 he:何贺和鹤河赫 heng:恒衡 hong:红洪宏鸿虹弘 hou:侯厚 hu:胡虎 hua:华花化
huai:怀 huan:欢焕桓 huang:黄煌 hui:辉惠慧会晖徽 ji:吉纪季继计基济 jia:佳家嘉贾甲 jian:建剑健坚简俭 jiang:江姜蒋
jiao:焦娇 jie:杰洁捷 jin:金晋锦进劲津 jing:静京晶敬景靖 jiu:九久 ju:菊巨 juan:娟 jun:军君俊骏钧峻 kai:凯开 kang:康
ke:克柯科可 kong:孔 kun:坤昆 kuan:宽 kui:奎 lan:兰蓝岚 lang:朗 lei:雷磊蕾 leng:冷 li:李丽力立利黎莉礼理励
lian:连廉莲 liang:梁亮良 liao:廖 lin:林琳霖临 ling:玲凌灵岭令 liu:刘柳六 long:龙隆 lou:娄 lu:陆卢鲁路露禄 luo:罗洛骆
lun:伦 ma:马 man:曼满 mao:毛茂 mei:梅美 meng:孟蒙梦 mi:米 min:敏民 ming:明铭鸣 mu:穆牧木 na:娜 nan:南楠 nian:年
ning:宁 niu:牛 ou:欧 pan:潘盼 pang:庞 pei:裴培佩沛 peng:彭鹏朋 pin:品 ping:平萍 pu:普浦 qi:齐琪启祁奇琦其祺
qian:钱谦前倩 qiang:强 qiao:乔桥巧 qin:秦勤琴钦 qing:青清庆晴卿 qiu:邱秋丘 qu:曲屈瞿 quan:全权泉 ran:冉然 ren:任仁人
rong:荣容融蓉 ru:如茹 rui:瑞锐睿 run:润 sen:森 sha:沙 shan:山善珊 shang:尚 shao:邵少绍韶 shen:沈申深
sheng:胜生盛升声圣 shi:石史施世士诗时仕 shou:寿守 shu:舒书淑树 shuai:帅 shuang:双爽 shui:水 shun:顺舜 si:思司四
song:宋松颂 su:苏素 sun:孙 tai:泰太 tan:谭谈 tang:唐汤 tao:陶涛韬 teng:滕腾 tian:田天 tie:铁 ting:婷廷庭
tong:童通彤同 tu:涂 wan:万婉 wang:王汪旺望 wei:伟卫韦威魏为维薇炜巍玮 wen:文温闻雯 weng:翁 wu:吴武伍五吾
xi:席希喜西溪熙锡曦习 xia:夏霞 xian:先贤宪显 xiang:向祥翔香湘 xiao:晓小肖萧孝霄笑 xie:谢 xin:新鑫欣信辛昕心馨
xing:星兴行邢 xiong:熊雄 xiu:秀修 xu:徐许旭 xuan:宣轩 xue:雪薛学 xun:勋迅 ya:亚雅 yan:严颜燕艳岩彦闫阎言
yang:杨阳洋扬 yao:姚耀瑶 ye:叶业晔 yi:义易仪毅益一艺怡依逸亦 yin:尹殷银 ying:英颖莹应迎 yong:勇永雍咏 you:游友有
yu:于余宇玉雨俞喻裕瑜煜郁渝 yuan:袁元源远媛园 yue:岳月悦跃越 yun:云运芸韵 ze:泽则 zeng:曾增 zhai:翟 zhan:詹战展占
zhang:张章 zhao:赵昭兆钊 zhe:哲 zhen:甄振珍真震 zheng:郑正政征 zhi:志智芝之治直 zhong:钟忠中仲 zhou:周舟
zhu:朱祝竹珠 zhuang:庄壮 zhuo:卓 zi:子紫 zong:宗 zou:邹 zu:祖
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
