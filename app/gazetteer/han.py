"""Names of Central Asia in Chinese characters: what they sound like, so that any transcription finds the person.

In: a name in Chinese characters, or in Latin letters. Out: keys of consonants that the spellings of one name share.
"""

import re
from functools import lru_cache
from itertools import product

from app.text.normalise import fold, simplify

# Characters with which foreign names are transcribed, by what they stand for; several readings are several keys.
_TABLE = """
-:阿艾埃爱亚雅伊依叶耶尤约奥欧乌吾渥额厄雨玉于越裕也易亦 b:巴白拜贝别比彼毕波博伯勃布卜倍鲍宝包 bn:班本宾邦滨
p:帕佩皮普珀坡朴裴派 pn:潘彭品庞 d:达德杜多迪蒂季代戴道朵都笛第狄的 dn:丹丁东顿登敦邓当
t:塔特捷铁图托陶提吐土泰台忒太达 tn:坦廷汀通滕唐 g:加格盖戈古果高伽嘎哥葛噶 gn:甘根贡冈
k:卡凯科可克柯库喀考 kn:坎康肯昆孔 h:哈海赫黑霍胡侯惠豪喝汉 hn:汗罕亨洪
m:马玛麦迈梅米密莫姆穆木默慕茂毛买 mn:曼门蒙明敏满孟 n:纳娜奈内尼涅诺努纽恩因安昂英殷 nn:南宁农楠嫩
l:拉勒雷列利里莉丽莱洛罗卢鲁路莱黎力律留柳热 ln:兰林连伦朗良 r:尔瑞若热日仁让 k:阔 n:讷 t:堤 f:伏 l:茹
s:萨瑟沙什施舒绍斯司苏索赛塞色茨措曹兹泽扎茹卓祖切丘恰察查车楚日热若舍谢西夏希齐奇契济佐左佳贾吉杰其基肖晓绥思史丝士莎室朱珠诸则仔兆哲治足族瓷次崔催雪修秀施捷夏且
sn:桑森山尚孙松赞增占詹章准珍真琴钦昌让然仁任荣辛申新欣金江津靖臣陈辰忠中宗仲曾赞藏轩宣春尊巡逊
f:夫弗瓦沃韦维威法菲费福佛富甫娃武伍务凡 fn:文万温范凡方翁 k:希其基吉胡 kn:金 d:杰吉 k:哈 h:希
"""
_KIND = {"b": "P", "p": "P", "d": "T", "t": "T", "g": "K", "k": "K", "h": "K", "m": "N", "n": "N", "l": "L", "r": "L"}
_KIND |= {"s": "S", "f": "F", "-": "A"}
_MOST = 16  # readings of one name
_SHORTEST = 3  # consonants that tell one surname from others
_LATIN = (
    (r"shch|tch|dzh|zh|sh|ch|dj|ts|j|z|x|c(?=[eiy])", "S"),
    (r"kh|gh|[kgqhc]", "K"),
    (r"[bp]", "P"),
    (r"[dt]", "T"),
    (r"[lr]", "L"),
    (r"[mn]", "N"),
    (r"[fvw]", "F"),
    (r"s", "S"),
    (r"^[aeiouy]+", "A"),
)


@lru_cache(maxsize=1)
def _readings() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for row in _TABLE.split():
        sound, _, chars = row.partition(":")
        key = "".join(_KIND[letter] for letter in sound)
        for char in chars:
            if key not in (held := found.setdefault(char, [])):
                held.append(key)
    return {char: tuple(keys) for char, keys in found.items()}


@lru_cache(maxsize=4096)
def han_keys(name: str) -> frozenset[str]:
    """Return the keys of a word in Chinese characters; none where a character is no transcription."""
    options = [_readings().get(char, ()) for char in simplify(name)]
    if not options or not all(options):
        return frozenset()
    found: set[str] = set()
    for index, chosen in enumerate(product(*options)):
        if index >= _MOST:
            break
        found.add(_levelled("".join(chosen)))
    return frozenset(found)


@lru_cache(maxsize=4096)
def latin_key(word: str) -> str:
    """Return the key of a word in Latin letters."""
    word = fold(word)
    for pattern, into in _LATIN:
        word = re.sub(pattern, into, word)
    return _levelled(re.sub(r"[^SKPTLNFA]", "", word))


def _levelled(key: str) -> str:
    """One sound written by two characters (坦诺) is one; a vowel counts only where it opens the word."""
    return re.sub(r"(.)\1+", r"\1", key[:1] + key[1:].replace("A", ""))


@lru_cache(maxsize=1)
def _vowel_signs() -> re.Pattern[str]:
    only = "".join(char for char, keys in _readings().items() if set(keys) == {"A"})
    return re.compile(rf".[{only}]{{2,}}(?=.)")


def _vowels_fit(written: str, surname: str) -> bool:
    """Two signs for vowels alone behind the first (达乌耶绍夫) write a long row of them, which "Dossayev" has not."""
    return not _vowel_signs().match(written) or re.match(r"[^aeiouy]*[aeiouy]{3}", fold(surname)) is not None


def sounds_alike(written: str, name: str) -> bool:
    """Tell whether a name in characters can transcribe one in Latin letters ("巴赫特·苏尔丹诺夫", "Bakhyt Sultanov").

    The surname must agree; so must the given name where both give it.
    """
    parts, words = simplify(written).split("\u00b7"), name.split()
    surname = latin_key(words[-1])
    last = parts[-1].replace("-", "")
    if len(surname) < _SHORTEST or surname not in han_keys(last) or not _vowels_fit(last, words[-1]):
        return False
    return len(parts) == 1 or len(words) == 1 or given_alike(parts[0], words[0])


def given_alike(written: str, name: str) -> bool:
    """Tell whether characters can transcribe a given name; what stands before it (an office) is passed over."""
    chars = simplify(written).replace("-", "")
    keys = (key for start in range(max(1, len(chars) - 1)) for key in han_keys(chars[start:]))
    return any(_near(key, latin_key(name)) for key in keys)


def _near(one: str, other: str) -> bool:
    """Given names are short: they agree where one begins with the other or only one sound differs."""
    if not one or not other:
        return one == other or abs(len(one) - len(other)) <= 1
    return one == other or one.startswith(other) or other.startswith(one) or one[1:] == other or other[1:] == one
