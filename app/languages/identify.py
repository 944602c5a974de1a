"""Tells which of the five languages a text is written in, by script, letters, endings and function words.

In: any text. Out: a Language, or None where it is none of the five. Offline and without a model.
"""

import re
from collections.abc import Callable

from app.terms import Language

SAMPLE = 20_000  # characters that are looked at: enough for any article
# Three stretches of so many characters, spread over a longer text, tell most languages as well as the whole of it: one
# that says so many times what the others say, and so much at all, is not overtaken by the rest.
_STRETCH, _LONG, _CLEARLY, _ENOUGH = 200, 1_500, 3, 20
_REMEMBERED = 20_000  # pieces of text of which is kept what they say
_BITS = 20  # enough for any sum, as no character of a sample says more than a few times something
_FIELD = (1 << _BITS) - 1

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]+")
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]+")
_NOT_CYRILLIC = re.compile(r"[a-zA-Z\u00c0-\u024f\u1e00-\u1eff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]+")
_NOT_LATIN = re.compile(r"[\u0400-\u04ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())

# Cyrillic: letters of Kazakh alone, letters that it shares, letters that neither it nor Russian has.
_KAZAKH = re.compile(r"[әғқұһ]", re.IGNORECASE)
_SHARED = re.compile(r"[іңөү]", re.IGNORECASE)
_BOTH = re.compile(r"і.*[ңөү]|[ңөү].*і", re.IGNORECASE | re.DOTALL)
_NEIGHBOURS = re.compile(r"[їєґјљњћђџѓќўӯӣҳҷҗ]", re.IGNORECASE)
_KAZAKH_WORDS = frozenset(
    "мен пен бен және бұл үшін деп деді де бойынша арасында екі туралы болды ел елдің мемлекет басшысы шілде ресми"
    " қол".split()
)
_KAZAKH_ENDING = re.compile(
    r"\w{3,}(?:ады|еді|лды|лді|рды|рді|сты|сті|пты|пті|ынды|інді|армен|ермен|ппен|нда|нде|ында|інде|ға|ге|ның|нің|дың"
    r"|дің|тың|тің"
    r"|сыз|сіз|лар|лер|ысы|ісі|лық|лік|дағы|дегі)\Z"
)
_RUSSIAN = frozenset(
    "и в на с по что о об его её для не как это из к за от был была были года году между при также до а но их со во"
    " после".split()
)
_RUSSIAN_ENDING = re.compile(
    r"\w{2,}(?:ого|его|ому|ему|ый|ий|ая|яя|ое|ее|ые|ие|ой|ей|ую|ом|ым|их|ых|ами|ями|ах|ях|ов|ев|ёв|ть|ет|ют|ит|ил|ыл"
    r"|ал|ала|или|али"
    r"|ение|ения|ании|ание|ция|ции|ство|ства|тся|лся|лись|лась|на|но|ны|ел|ёл)\Z"
)
_CYRILLIC_OTHERS = (
    frozenset(
        "менен жана үчүн кыргыз боюнча деди болду республикасынын нь болон улсын монгол төрийн байна хийв энэ тус"
        " вә белән"
        " і що від є він й або билан ва учун".split()
    )
    - _RUSSIAN
)

# Latin: frequent words first, then what words end in.
_FRENCH = frozenset(
    "le la les l de du des d et en un une à au aux que qui dans pour par sur avec est a ont été sont s se ce cette"
    " ces il"
    " elle son sa ses leur leurs deux entre ministre affaires étrangères président kazakh kazakhe chinois chinoise"
    " chine"
    " visite accord entretien lors ainsi également mais ou où plus ne pas n qu après pékin selon signé janvier"
    " février mars"
    " avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi"
    " dimanche".split()
)
_ENGLISH = frozenset(
    "the of and to in a an on for with is are was were has have had that which by at from its it he she his her their"
    " two between minister foreign affairs president kazakh chinese china visit agreement talks meeting said will be as"
    " also but or more not this these during after over into sides signed sign january february march april may june"
    " july"
    " august september october november december monday tuesday wednesday thursday friday saturday sunday".split()
)
_FRENCH_ENDING = re.compile(
    r"\w{2,}(?:é|ée|és|ées|è\w{1,3}|eux|euse|euses|aux|aient|ait|oise?s?|aine?s?|ique|iques|eur|eurs|elle|elles|ité"
    r"|ités|isme|esse|ère|oire|ville)\Z"
)
_ENGLISH_ENDING = re.compile(
    r"\w{2,}(?:ing|ed|ly|ity|ship|ness|sh|ght|th|ws|ts|its|ies|way|ways|ck|ks|ee|ees|ets|ves|'s|wn|ow|ool|ood|ead)\Z"
)
_FRENCH_LETTER = re.compile(r"[éèêàâîïôûùçœë]", re.IGNORECASE)
_OTHER_LETTER = re.compile(r"[áíóúñãõäößåøæąęłńśźżčšžřěůőűğışțșăđ]|[og]['\u02bb]\w")
# Frequent words of languages that share the Latin script, so that they are told apart from French and English.
_OTHERS = frozenset(
    "der die das und ist von mit den dem für auf nicht ein eine seinen el los y del una con di il della per non och att"
    " det som av ve bir bu için ile da va bilan uchun het een van voor o os dos uma em não w z się i na do jest se"
    " que lo"
    " su sus más pero como è gli nel prezidenti bilan tashrif bakanı".split()
)
_KAZAKH_LATIN = frozenset(
    "men jane jäne üşin üshin ushin turaly boldy arasynda boiynsha boiynşa qol qoiyldy eki el qazaqstan qazaqstannyñ"
    " memleket"
    " kelisim jasaldy kezdesti".split()
)


def identify(text: str) -> Language | None:
    """Return the language of `text`: most letters decide the script, words, endings and letters the rest."""
    sample = text[:SAMPLE].replace("\u2019", "'").replace("\u2018", "'").replace("\u00ad", "")
    # What is clear is told by the fewest looks: by the first letter that is not Latin it is mostly known how it will end.
    first = None if sample.isascii() else _NOT_LATIN.search(sample)
    if first is None:
        return _latin(sample)
    if _CYRILLIC.match(first.group()) and (
        _is_mostly_cyrillic(sample) or _exceeds(_CYRILLIC, sample, 3 * _count(_NOT_CYRILLIC, sample))
    ):
        return _cyrillic(sample)
    han = _count(_HAN, sample)
    if han * 2 > len(sample):
        return _han(sample, han)
    latin, cyrillic, hangul = _count(_LATIN, sample), _count(_CYRILLIC, sample), len(_HANGUL.findall(sample))
    if hangul > han + cyrillic + latin:
        return None
    if han and han * 3 > cyrillic + latin:
        return _han(sample, han)
    return _cyrillic(sample) if cyrillic > latin else _latin(sample)


def _han(sample: str, han: int) -> Language | None:
    return None if len(_KANA.findall(sample)) * 5 > han else Language.ZH


def _count(letters: re.Pattern[str], sample: str) -> int:
    return sum(map(len, letters.findall(sample)))


def _is_mostly_cyrillic(sample: str) -> bool:
    """Tell by the codes alone, all signs beyond ASCII counted against it; no tells nothing."""
    cyrillic = sample.encode("utf-16-le", "replace")[1::2].count(0x04)
    if cyrillic > 3 * (len(sample) - cyrillic):
        return True
    ascii_only = sample.encode("ascii", "ignore")
    return cyrillic > 3 * (len(sample) - cyrillic - len(ascii_only) + len(ascii_only.translate(None, _NO_LETTERS)))


def _exceeds(letters: re.Pattern[str], sample: str, number: int) -> bool:
    """Tell whether there are more of these letters; no more are counted than that needs."""
    for run in letters.finditer(sample):
        number -= run.end() - run.start()
        if number < 0:
            return True
    return False


def _weigh(word: str, known: frozenset[str], ending: re.Pattern[str]) -> float:
    """A known word weighs one, another word with a telling ending half."""
    return 1.0 if word in known else 0.5 if ending.match(word) else 0.0


def _cyrillic_signs(piece: str) -> tuple[float, float, int, int, int]:
    """What a piece says for Russian, for Kazakh and against both, and its letters of Kazakh, alone and shared."""
    words = [word.lower() for word in _WORD.findall(piece)]
    russian = sum(_weigh(word, _RUSSIAN, _RUSSIAN_ENDING) for word in words)
    kazakh = sum(_weigh(word, _KAZAKH_WORDS, _KAZAKH_ENDING) for word in words)
    against = len(_NEIGHBOURS.findall(piece)) + 2 * sum(word in _CYRILLIC_OTHERS for word in words)
    return russian, kazakh, against, len(_KAZAKH.findall(piece)), len(_SHARED.findall(piece))


def _latin_signs(piece: str) -> tuple[float, float, int, int]:
    """What a piece says for French, for English, against both, and for Kazakh."""
    words = [word.lower() for word in _WORD.findall(piece)]
    parts = [part for word in words for part in (word.split("'") if word[-2:] != "'s" else [word])]
    french = sum(_weigh(part, _FRENCH, _FRENCH_ENDING) for part in parts) + len(_FRENCH_LETTER.findall(piece)) / 2
    english = sum(_weigh(part, _ENGLISH, _ENGLISH_ENDING) for part in parts)
    against = sum(part in _OTHERS and part not in _FRENCH and part not in _ENGLISH for part in parts)
    # In lower case and not by re.IGNORECASE, which takes a Turkish ı for any i.
    against += len(_OTHER_LETTER.findall(piece.lower()))
    return french, english, against, sum(part in _KAZAKH_LATIN for part in parts)


_Signs = Callable[[str], tuple[float, ...]]


class _Said(dict[str, int]):
    """What pieces of a text say, each looked into once: a few thousand words are most of any text.

    The halves of what a piece says are kept side by side in one number, so that one sum adds them all up.
    """

    def __init__(self, signs: _Signs) -> None:
        self.signs = signs
        self._shifts = [_BITS * place for place, _ in enumerate(signs(""))]

    def __missing__(self, piece: str) -> int:
        signs = zip(self.signs(piece), self._shifts, strict=True)
        self[piece] = said = sum(int(2 * sign) << shift for sign, shift in signs)
        return said

    def add_up(self, pieces: list[str]) -> list[float]:
        """Return the sums of what the pieces say."""
        total = sum(map(self.__getitem__, pieces))
        return [(total >> shift & _FIELD) / 2 for shift in self._shifts]


_SAID: dict[_Signs, _Said] = {signs: _Said(signs) for signs in (_cyrillic_signs, _latin_signs)}


def _add_up(signs: _Signs, sample: str) -> list[float]:
    if len(_SAID[signs]) > _REMEMBERED:
        _SAID[signs] = _Said(signs)
    return _SAID[signs].add_up(sample.split())  # no word goes across a space


def _stretches(sample: str) -> str | None:
    """Return whole words from the beginning, the middle and the end of a long text; None for a short one."""
    if len(sample) < _LONG:
        return None
    parts = []
    for place in (0, (len(sample) - _STRETCH) // 2, len(sample) - 2 * _STRETCH):
        start = sample.find(" ", place) + 1 if place else 0
        parts.append(sample[start : sample.find(" ", start + _STRETCH)])
    return " ".join(parts)


def _is_clear(one: float, *others: float) -> bool:
    return one >= _ENOUGH and one >= _CLEARLY * max(others)


def _cyrillic(sample: str) -> Language | None:
    if some := _stretches(sample):
        russian, kazakh, others, own, shared = _add_up(_cyrillic_signs, some)
        if _is_clear(russian, kazakh + own + shared, others):
            return Language.RU
        if _is_clear(kazakh + own, russian, others):
            return Language.KK
    russian, kazakh, others, own, shared = _add_up(_cyrillic_signs, sample)
    # Ukrainian has і, Kyrgyz and Mongolian have ө and ү; Kazakh has both.
    letters = own + (shared if own or kazakh or _BOTH.search(sample[:500]) else 0)
    if others > max(russian, kazakh + letters):
        return None
    if kazakh + letters > russian:
        return Language.KK
    # The letter і without any other sign of Kazakh belongs to a neighbour of Russian.
    return None if shared > russian else Language.RU


def _latin(sample: str) -> Language | None:
    if some := _stretches(sample):
        french, english, others, kazakh = _add_up(_latin_signs, some)
        if _is_clear(french, english, others, kazakh):
            return Language.FR
        if _is_clear(english, french, others, kazakh):
            return Language.EN
    french, english, others, kazakh = _add_up(_latin_signs, sample)
    if kazakh >= 2 and kazakh > max(french, english):
        return Language.KK
    if others >= max(french, english):
        return None
    return Language.FR if french > english else Language.EN
