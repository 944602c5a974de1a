"""Tells which of the five languages a text is written in, by script, Kazakh letters and function words.

In: any text. Out: a Language, or None where it is none of the five. Offline and without a model: see docs/decisions.
"""

import re

from app.terms import Language

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f]")
_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_NEIGHBOURS = re.compile(r"[їєґёјљњћџѓќўңүөӯӣҳҷ]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")

_FRENCH = frozenset(
    "le la les l de du des d et en un une à au aux que qui dans pour par sur avec est a ont été sont s se ce cette ces il"
    " elle son sa ses leur leurs deux entre ministre affaires étrangères président kazakh kazakhe chinois chinoise chine"
    " visite accord entretien lors ainsi également mais ou où plus ne pas n qu".split()
)
_ENGLISH = frozenset(
    "the of and to in a an on for with is are was were has have had that which by at from its it he she his her their"
    " two between minister foreign affairs president kazakh chinese china visit agreement talks meeting said will be as"
    " also but or more not this these during after over into sides signed".split()
)
# Frequent words of languages that share the Latin script, so that they are told apart from French and English.
_OTHERS = frozenset(
    "der die das und ist von mit den für auf nicht el los las y del por una con para che di il della per non och att det"
    " som av ve bir bu için ile da va bilan uchun o‘z het een van voor o os dos uma".split()
)
_RUSSIAN = frozenset("и в на с по что о об его для не как это из к за от был были года между при также".split())
_KAZAKH_WORDS = frozenset("мен пен және бұл үшін деп деді да де бойынша арасында екі туралы болды ел".split())


def identify(text: str) -> Language | None:
    """Return the language of `text`: most letters decide the script, function words the rest."""
    sample = text[:20_000]
    han, cyrillic, latin = (len(pattern.findall(sample)) for pattern in (_HAN, _CYRILLIC, _LATIN))
    if han * 3 > cyrillic + latin and han:
        return None if len(_KANA.findall(sample)) * 5 > han else Language.ZH
    words = [word.lower() for word in _WORD.findall(sample.replace("\u2019", "'"))]
    if cyrillic > latin:
        return _cyrillic(sample, words)
    return _latin(words)


def _cyrillic(sample: str, words: list[str]) -> Language | None:
    kazakh = len(_KAZAKH.findall(sample)) + 2 * sum(word in _KAZAKH_WORDS for word in words)
    letters = max(1, len(_CYRILLIC.findall(sample)))
    if kazakh / letters > 0.03:
        return Language.KK
    if sum(word in _RUSSIAN for word in words) or not _NEIGHBOURS.search(sample):
        return Language.RU
    return None


def _latin(words: list[str]) -> Language | None:
    parts = [part for word in words for part in word.split("'")]
    french = sum(part in _FRENCH for part in parts)
    english = sum(part in _ENGLISH for part in parts)
    others = sum(part in _OTHERS for part in parts)
    if others > max(french, english) or not (french or english):
        return None
    return Language.FR if french > english else Language.EN
