"""Names written in Cyrillic, in Latin letters: Chinese ones by the closed table of syllables, others letter by letter.

In: a name as a text declines it, with its country. Out: the name as the register would write it; None where a Chinese
name is no chain of known syllables.
"""

import re
from functools import lru_cache

from app.gazetteer.given import is_kazakh_given

_INITIALS = {
    "б": "b", "п": "p", "м": "m", "ф": "f", "д": "d", "т": "t", "н": "n", "л": "l", "г": "g", "к": "k", "х": "h",
    "чж": "zh", "ч": "ch", "ш": "sh", "ж": "r",
}  # fmt: skip
_SIBILANTS = {"цз": ("z", "j"), "ц": ("c", "q"), "с": ("s", "x")}
_HARD = {
    "а": "a", "э": "e", "ай": "ai", "эй": "ei", "ао": "ao", "оу": "ou", "ань": "an", "энь": "en", "ан": "ang",
    "эн": "eng", "ун": "ong", "у": "u", "уа": "ua", "уай": "uai", "уй": "ui", "уэй": "ui", "уань": "uan", "унь": "un",
    "уан": "uang",
}  # fmt: skip
_SOFT = {
    "и": "i", "я": "ia", "е": "ie", "яо": "iao", "ю": "iu", "янь": "ian", "инь": "in", "ян": "iang", "ин": "ing",
    "юн": "iong", "юй": "ü", "юэ": "üe", "юе": "üe", "юань": "üan", "юнь": "ün",
}  # fmt: skip
_ALONE = {
    "а": "a", "ай": "ai", "ань": "an", "ан": "ang", "ао": "ao", "э": "e", "энь": "en", "эр": "er", "оу": "ou",
    "ва": "wa", "вай": "wai", "вань": "wan", "ван": "wang", "вэй": "wei", "вэнь": "wen", "вэн": "weng", "во": "wo",
    "у": "wu", "я": "ya", "янь": "yan", "ян": "yang", "яо": "yao", "е": "ye", "и": "yi", "инь": "yin", "ин": "ying",
    "юн": "yong", "ю": "you", "юй": "yu", "юань": "yuan", "юэ": "yue", "юе": "yue", "юнь": "yun",
}  # fmt: skip
_LABIAL = frozenset("bpmf")
SURNAMES = frozenset(
    """
    ай ань бай бао бо бянь ван вань вэй вэнь гань гао го гу гун гэ гэн дай дин ду дуань дун дэн е жун жэнь и инь
    кан коу ку кун лай лань ли лин линь ло лоу лу лун лэ лэй лю люй лян ляо ма мао ми мо мэн мяо не нин оу пань
    пи пэн се си су сун сунь сы сюй сюн сюэ ся сяо тан тань ту тун тянь у фан фань фу фэй фэн хань хао хоу ху
    хуа хуай хуан хун хуэй хэ цай цао цзи цзинь цзоу цзэн цзя цзян ци цинь цуй цэн цэнь цю цянь цяо чан чжан
    чжань чжай чжао чжоу чжу чжун чжэн чжэнь чи чу чэн чэнь шао ши шэнь юань юе юй юн ян янь яо
    ни кэ куан пу сян жань чай цяо шан шу гуань бу бэй чжо цюй ша цзу ин инь хун лоу бай бин дуань жао лю мин
    пэй тао хоу шуай цзяо чжуан син хо цзун шэн ню жуань лэн цюань
    цзюй би пан тэн тай моу синь юэ цзан чэ цан мэй шуй вэн цзо лянь гуй цзин доу гоу цзянь дяо
    """.split()
)
_LETTERS = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "kh", "һ": "h", "ц": "ts", "ч": "ch",
    "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
_VOWELS = "аәеёиоөуұүыіэюя"
_UNDECLINED = "оуиюэ"  # a given name that ends in one of these has no cases
_ANY_SURNAME = "ван"
_CASES = (("ом", "ем"), ("а", "я"), ("у", "ю"))
_TWO = 2  # syllables of a Chinese given name at most


@lru_cache(maxsize=1)
def _syllables() -> dict[str, str]:
    table = dict(_ALONE)
    for cyrillic, latin in _INITIALS.items():
        table |= {cyrillic + final: latin + sound for final, sound in (_HARD | _SOFT).items()}
        table[cyrillic + "о"] = latin + ("o" if latin in _LABIAL else "uo")
    for cyrillic, (hard, soft) in _SIBILANTS.items():
        table |= {cyrillic + final: hard + sound for final, sound in _HARD.items()}
        table |= {cyrillic + final: soft + sound.replace("ü", "u") for final, sound in _SOFT.items()}
        table |= {cyrillic + "ы": hard + "i", cyrillic + "о": hard + "uo"}
    return table


@lru_cache(maxsize=4_000)
def _read_syllables(word: str) -> tuple[str, ...] | None:
    """Cut a lower-case word into Chinese syllables, the longest first; None where it is none."""
    if not word:
        return ()
    table = _syllables()
    for length in range(min(6, len(word)), 0, -1):
        sound = table.get(word[:length])
        if word[length - 1] == "н" and word[length : length + 1] in tuple("аоуэюяеи"):
            continue  # "Хунин" is Ху-нин: a vowel behind н would be kept apart by ъ
        if sound and (rest := _read_syllables(word[length:].lstrip("ъ"))) is not None:
            return (sound, *rest)
    return None


def _nominatives(word: str) -> list[str]:
    """The forms of which `word` can be a case, the likeliest first."""
    match = re.search(r"[аоуэюи](ем|ю|я|е)\Z", word)
    found = [word[: -len(match[1])] + "й"] if match else []
    if len(word) > 3 and (match := re.search(r"н(ом|а|у|е)\Z", word)):
        found.append(word[: -len(match[1])])
    if len(word) > 3 and (match := re.search(r"н(ем|ём|я|ю|е)\Z", word)):
        found.append(word[: -len(match[1])] + "ь")
    return [*found, word]


def read_chinese(name: str, endings: str = "") -> str | None:
    """Return the Latin form of a Chinese name in Cyrillic ("Дай Хоуляна" is "Dai Houliang"), or None.

    `endings` are the case endings of a language that has others than Russian.
    """
    words = name.lower().replace("ё", "е").split()
    if len(words) == _TWO and words[0] not in SURNAMES and words[1][-1] in _UNDECLINED and not endings:
        words[0] = next((form for form in _nominatives(words[0]) if form in SURNAMES), words[0])  # "Чжаном Сяо"
    if len(words) == _TWO and words[0] not in SURNAMES and not endings and _in_one_case(*words):
        words[0] = next((form for form in _nominatives(words[0]) if form in SURNAMES), words[0])
    if len(words) != _TWO or words[0] not in SURNAMES:
        return None
    surname = _read_syllables(words[0])
    for form in (strip_ending(words[1], endings), words[1]) if endings else _nominatives(words[1]):
        given = _read_syllables(form)
        if surname and given and len(given) <= _TWO:
            return f"{_joined(surname)} {_joined(given)}"
    return None


def _in_one_case(surname: str, given: str) -> bool:
    """Tell whether both words are declined, as some papers do ("Яном Цзяньцяном")."""
    return any(surname.endswith(case) and given.endswith(case) for case in _CASES)


def strip_ending(word: str, endings: str) -> str:
    """Return a word without the case ending that the pattern `endings` finds behind it."""
    match = re.search(rf"(?:{endings})\Z", word, re.IGNORECASE)
    return word[: match.start()] if match and match.start() > 1 else word


def _joined(sounds: tuple[str, ...]) -> str:
    first, *rest = sounds
    return (first + "".join("'" + sound if sound[0] in "aoe" else sound for sound in rest)).capitalize()


def nominative(name: str) -> str:
    """Return a name of given name and surname in the nominative: "Жандоса Дуйсембиева" is "Жандос Дуйсембиев"."""
    words = name.split()
    surname = re.sub(r"(?<=[оеё]в|ин)(?:ым|у|е|ом)\Z", "", words[-1], flags=re.IGNORECASE)
    oblique = surname != words[-1] or bool(re.search(r"(?:[оеё]в|ин)а\Z", surname))
    if re.search(r"(?:[оеё]в|ин)ой\Z", surname):
        given = [w if re.search(r"(?:уле|бике)\Z", w) else re.sub(r"(?:ой|ей|у|ы|е)\Z", "а", w) for w in words[:-1]]
        return " ".join([*given, surname[:-2] + "а"])
    given = [_given(word) if oblique or _is_case(word) else word for word in words[:-1]]
    if given != words[:-1]:
        surname = re.sub(r"(?<=[оеё]в|ин)а\Z", "", surname)
    return " ".join([*given, surname])


def _is_case(word: str) -> bool:
    """Tell whether a given name is a Kazakh one in an oblique case ("Армана"), and none as it stands ("Дана")."""
    bare = _without_case(word)
    return bare != word and _is_kazakh(bare) and not _is_kazakh(word)


def _is_kazakh(word: str) -> bool:
    return is_kazakh_given(romanise(word).lower())


def _given(word: str) -> str:
    return word if _FEMALE.search(word) and not _is_case(word) else _without_case(word)


def _without_case(word: str) -> str:
    return re.sub(r"(?<=[бвгджзклмнпрстфхцчшщқғң])(?:ом|ем|а|у|е)\Z", "", word)


_FEMALE = re.compile(
    r"(?:ина|ара|ида|ира|ьмира|иля|ия|ана|ена|ола|алия|ема|ига|ьга|ина|ерия|ата|ша|оза|има|уле|бике|нна|лма|йма|хра|мила)\Z"
)


# Written with two letters where the register and official pages do; elsewhere with one.
_DOUBLED = re.compile("касым|хасен|масим")


def romanise(name: str) -> str:
    """Return a name of the post-Soviet states in Latin letters, as the register spells such names."""
    out = []
    lowered = name.lower()
    for at, letter in enumerate(lowered):
        sound = _LETTERS.get(letter, letter)
        before = lowered[at - 1] if at else " "
        if letter == "е" and (not before.isalpha() or before in _VOWELS + "ьъ"):
            sound = "ye"
        elif letter == "с" and _DOUBLED.match(lowered, max(0, at - 2)):
            sound = "ss"
        elif letter == "й" and not lowered[at + 1 : at + 2].isalpha():
            sound = "i" if before == "а" else "y"
        out.append(sound.capitalize() if name[at].isupper() else sound)
    return "".join(out)


def latinise(name: str, country: str, endings: str = "") -> str:
    """Return a Cyrillic name in Latin letters; any other script stays as it is."""
    if not re.search(r"[\u0400-\u04ff]", name):
        return name
    chinese = read_chinese(name, endings) if country == "CN" else None
    if country == "CN" and (short := re.fullmatch(r"(\w)\. ([^\W\d_]+)", name)):  # "С. Чжаомен": of it a surname only
        sound = read_chinese(f"{_ANY_SURNAME} {short[2]}", endings)
        chinese = f"{_LETTERS.get(short[1].lower(), short[1]).upper()}. {sound.split()[1]}" if sound else None
    return chinese or romanise(strip_ending(name, endings) if endings else nominative(name))
