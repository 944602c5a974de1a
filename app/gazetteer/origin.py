"""What the shape of a name in Latin letters tells of the state it comes from: Chinese syllables, Kazakh endings.

In: a name as an article writes it. Out: "CN", "KZ" or None; the endings are shared with the neighbours of Kazakhstan.
"""

import re
from functools import lru_cache

from app.gazetteer.given import is_kazakh_given
from app.text.normalise import fold

_FINALS = {
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ü üe v ue",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ü üe v ue",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u uan ui un uo",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
    "": "a ai an ang ao e en er ou",
}
_SURNAMES = frozenset(
    """
    ai an bai ban bao bei bian bo bu cai cao cen chai chang che chen cheng chi chu cui dai deng di diao ding dong dou du
    duan fan fang fei feng fu gan gao ge geng gong gou gu guan guo hai han hao he hong hou hu hua huang huo ji jia jian
    jiang jiao jin jing ju kang ke kong kou kuang lai lan lang lei leng li lian liang liao lin ling liu long lou lu luo
    lü lyu ma mao mei meng mi miao mo mou mu nan ni nie ning niu ouyang pan pang pei peng piao pu qi qian qiang qiao qin
    qiu qu ren rong ruan sha shan shang shao she shen sheng shi shu shui sima situ song su sun tan tang tao teng tian
    tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying
    you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuge zhuo zou zu zuo
    bi chong cong dang gui hui kan ming nong ou ping qing ran ruo sang shuai sui tai xun yong
    """.split()
)
_ENDING = re.compile(
    r"\w\w(?:[oe]v|[oe]va|tegi|uly|oglu|kyzy|[kq]yzy|bay|bai|bek|zhan|jan|khan|tay|tai|gali|ghali|nur|mysh|dar|"
    r"kul|tas|bergen|gul|zhol)\Z",
    re.IGNORECASE,
)
# Behind a Kazakh given name less tells enough.
_LIKE_KAZAKH = re.compile(
    r"(?:[oeéï]va?|ina?|ine|bek|ba[iïy]|o?uly|uli|k[iy]zy?|khan|zhan|jan|ali|ar|ek|en|ul|aï|ai|ak|ik|at|ou|ky|dy|aly|yn|uk|"
    r"ok|esh|ash|[aeiu][zlmr])\Z",
    re.IGNORECASE,
)
_TWO = 2  # words of a Chinese name; syllables of a given name at most


@lru_cache(maxsize=1)
def _syllables() -> frozenset[str]:
    return frozenset(initial + final for initial, row in _FINALS.items() for final in row.split())


@lru_cache(maxsize=4_000)
def _count(word: str) -> int | None:
    """Return how few syllables a lower-case word is cut into, None where it is no chain of syllables."""
    if not word:
        return 0
    counts = [
        1 + rest
        for length in range(1, min(6, len(word)) + 1)
        if word[:length] in _syllables() and (rest := _count(word[length:])) is not None
    ]
    return min(counts, default=None)


def is_pinyin(name: str) -> bool:
    """Tell whether a name is a Chinese surname and a given name of one or two syllables ("Wang Dongjin")."""
    words = name.lower().split()
    if len(words) != _TWO or words[0] not in _SURNAMES:
        return False
    count = _count(re.sub("[-']", "", words[1]))
    return count is not None and count <= _TWO


def origin_of(name: str) -> str | None:
    """Return the state whose names have this shape: "CN", "KZ" (its neighbours' too), or None."""
    if is_pinyin(name):
        return "CN"
    if " " not in name:
        return None
    given = _LIKE_KAZAKH.search(name) and is_kazakh_given(fold(name.split()[0]))
    return "KZ" if given or _ENDING.search(name) else None
