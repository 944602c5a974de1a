"""Russian: ministers and leaders of many states who come together, for `ru_meeting_cues.py`."""

from app.languages.cue import Cue
from app.languages.openings import opening

_WORD = r"[\w«»\"–-]{1,25},?"
_MINISTERS = (
    r"(?:министр(?:ы|ов|ами)|(?:глав(?:ы|ами)?|руководител(?:и|ей|ями)) (?:мид\w{0,2}\b|минфинов|минобороны|минздравов|дипведомств"
    r"|(?:[\w-]{4,20}[ыи]х|мин\w{3,12}|дипломатий) (?:ведомств|министерств|служб)|дипломатий))"
)
_LEADERS = r"(?:лидер(?:ы|ов|ами)|президент(?:ы|ов|ами)|премьер(?:ы|ов|ами|-министры)|(?:глав(?:ы|ами)?|руководител(?:и|ей|ями)) (?:государств|правительств|стран))"
# Of many states, not of the two; a number says it too ("шесть министров").
_MANY = r"(?: (?!двух|обеих|обоих)[\w«»\"-]{1,25},?){0,6}? (?:(?<!двух )(?<!обеих )(?:стран|государств|республик)|шос|свмда|снг|центральн\w+ ази\w+|региона)(?!\w)"
_NUMBER = r"(?:пять|пяти|пятеро|шесть|шести|шестеро|семь|семи|восемь|восьми|девять|девяти|десять|десяти) (?:[\w-]{1,20} )?"
_NOT_TWO = r"(?!(?: [\w-]{2,25}){0,4} (?:двух|обеих|обоих|казахстана и (?:китая|кнр)|китая и казахстана|кнр и|рк и))"
# To come together is done by many; to meet and to talk by two as well.
_GATHER = r"(?:собрал(?:ись|ся)|собирал(?:ись|ся)|собираются(?! (?:[\w-]{1,20} )?\w+(?:ть|ти|чь|ться|тись)\b)|соберутся|съехались|съезжались|съезжаются|съедутся|слетелись|слетятся|заседали|заседают|сошлись)"
_MEET = r"(?:встрет(?:ились|ятся)|встречались|встречаются|общались|беседовали|переговорили|совещались|(?:провели|проведут|проводили) (?:[\w-]{1,20} ){0,4}?(?:встречу|заседание|совещание|консультации|переговоры|саммит))"
# A city or a state as the host; whom a person receives comes to him, and to no gathering.
_HOST = r"(?:казахстан|китай|кнр|астана|нур-султан|алма-ата|алматы|пекин|шанхай|сиань|урумчи|тяньцзинь|циндао|хайнань|боао|самарканд|ташкент|бишкек|душанбе|чолпон-ата|ашхабад|столица|(?<!глава )республика)"
_HOSTS = r"(?:прим(?:ет|ут)|принимал[аи]?|принима(?:ет|ют)|принял[аи]?|соберет|собер[её]т|собрал[аи]?|жд[её]т)"


def _come_together(heads: str) -> str:
    """Return the pattern of office-holders of many states who gather, meet, or are received by a city."""
    many = rf"(?:{_NUMBER}{heads}|{heads}{_MANY})"
    gathered = opening(heads + _NOT_TWO, _GATHER, _GATHER, _WORD)
    met = opening(many, _MEET, _MEET, _WORD)
    received = rf"\b{_HOST} (?:{_WORD} ){{0,3}}?{_HOSTS} (?:{_WORD} ){{0,2}}?{many}|\b{many}(?: {_WORD}){{0,5}}? {_HOSTS} {_HOST}\b"
    return f"{gathered}|{met}|{received}"


_NEEDS = "собрал собира собер соберут съе слет заседа сошлись встре общал бесед перегов совеща провел прове прим прин ждет"
GATHERINGS = (
    Cue("ru-ministerial-gather", "ministerial", _NEEDS, _come_together(_MINISTERS)),
    Cue("ru-summit-gather", "summit", _NEEDS, _come_together(_LEADERS)),
)
