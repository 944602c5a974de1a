"""Kazakh names in Chinese characters, spelt in Latin letters where no list knows the person.

In: "叶尔博尔·塔斯茹列科夫". Out: "Yerbol Taszhulekov", or the name itself where a character is no transcription.
"""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from app.gazetteer.given import given_names
from app.gazetteer.han import han_keys, latin_key
from app.text.normalise import simplify

# Characters by what they most often stand for in Kazakh names.
_TABLE = """
a:阿 ai:艾埃爱 an:安昂 ba:巴 bai:拜白 bei:贝 be:别卑 bi:比毕 bo:博波伯勃 bu:布 ben:本 ban:班 bin:宾 pa:帕 pe:佩
pi:皮 po:珀 pan:潘 pu:普 da:达 de:德 du:杜都 di:迪蒂季 dai:代戴 do:多道朵 dan:丹 din:丁 dun:顿 don:东 den:登 ta:塔
te:特捷 ti:提 to:托 tu:图吐土 tai:泰台 tan:坦 tin:廷 ten:滕 ga:加伽嘎 ge:格盖 gu:古 go:果戈 gan:甘 gen:根 ka:卡喀
kai:凯 ke:科柯 ku:库 k:克 kan:坎 kun:昆 ken:肯 ko:阔考 kha:哈 khe:赫 kho:霍 khan:汗罕汉 khu:胡 khai:海 ma:马玛 mai:麦迈
mei:梅 mi:米 mu:穆木 m:姆 mo:莫默 man:曼 men:门 min:明敏 na:纳娜 nai:奈 nei:内 ni:尼 nu:努 no:诺 ne:涅 nan:南
nin:宁 la:拉 l:勒 le:列 lai:莱 lei:雷 li:利里莉 lo:洛罗 lu:卢鲁路 lan:兰 lin:林 r:尔 ra:热 rui:瑞 ri:日 sa:萨
sai:赛 sha:沙 sh:什 s:斯 se:色塞谢 si:西希锡 su:苏素 so:索 san:桑 shan:山 she:舍 sho:绍 shu:舒 ze:泽 za:扎 zhan:詹占章
zhu:朱茹 zho:卓 zha:贾佳 zhe:杰 chi:奇齐 cha:恰察 che:切 ts:茨 zhi:吉济 zhen:真 v:夫弗 va:瓦 ve:韦维 vi:威 fa:法
fe:费 fu:福富 i:伊易 y:依 ye:叶耶 ya:亚雅娅 yan:延 yu:尤于余 u:乌吾 o:奥欧 wo:沃 in:因英 en:恩 yun:云 ziya:孜 zhan-:江
z:兹 zhin:津任 van:万旺 vin:文 ven:温 tan:唐 kan:康 lan:朗 lun:伦 lon:龙 mon:蒙 te:帖铁 chu:丘
cho:乔 shen:申 sin:辛欣 nu:奴 zhe:哲 zho:若 mu:慕 pin:平 va:娃
"""
_MENDED = (
    (r"-", ""),
    (r"surtan", "sultan"),
    (r"\Alasi(?=m)", "rakhi"),
    (r"(?<=[bdgklmnrsz])v\Z", "ov"),
    (r"kev\Z", "kov"),
    (r"([td])e(?=[bcdfghkmnprstvz]|\Z)", r"\1"),
    (r"([nlrm])\1", r"\1"),
    (r"(?<=[aiou])ev\Z", "yev"),
)
_LIKE = 0.6  # how near a given name must be to what its characters spell


@lru_cache(maxsize=1)
def _sounds() -> dict[str, str]:
    return {char: row.split(":")[0] for row in _TABLE.split() for char in row.split(":")[1]}


def spell(name: str) -> str:
    """Return each part of a name in Latin letters."""
    parts = re.split("[\u00b7-]", simplify(name))
    spelt = [[_sounds().get(char, "") for char in part] for part in parts]
    if not all(part and all(part) for part in spelt):
        return name
    words = [_mended("".join(part)).capitalize() for part in spelt]
    given = _given(simplify(name).partition("\u00b7")[0], words[0]) if len(words) > 1 else words[0]
    return " ".join([given, *words[1:]])


def _given(written: str, spelt: str) -> str:
    """The Kazakh given name that sounds so, as the register would write it."""
    keys = han_keys(written.replace("-", ""))
    able = [name for name in given_names() if latin_key(name) in keys]
    near = sorted(((SequenceMatcher(None, name, spelt).ratio(), name) for name in able), reverse=True)
    return near[0][1] if near and near[0][0] >= _LIKE else spelt


def _mended(word: str) -> str:
    for pattern, into in _MENDED:
        word = re.sub(pattern, into, word)
    return word
