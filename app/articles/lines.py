"""Marks every line of a text by what it is to the article: title, body, caption, furniture or a repeat.

In: the plain view of a text and the language's furniture patterns. Out: its non-blank lines with roles. Nothing is
deleted: what is not the report is only not read.
"""

import re
from bisect import insort
from collections.abc import Sequence
from functools import lru_cache

from app.articles.article import Line
from app.articles.repeats import mark_repeats, split_doubled
from app.languages.text_rules import FurnitureRules
from app.terms import PassageRole
from app.text.guard import Guarded
from app.text.span import Span

# Below this many letters a line without an end mark is a menu, a byline or a heading, not a sentence of the report
# (longest heading in the development articles: 139 letters with its brackets).
LONG_LINE = 150
# Signs that are words make shorter lines; of clauses that a comma joins a headline holds fewer still.
_LONG_HAN, _CLAUSES_HAN, _COMMA = 60, 42, re.compile(r"\w[,\uff0c]\w")
# No menu, byline or share line is longer; a whole article on one line, which may open with one, is.
LONGEST_FURNITURE = 300
# More headings than this in a row are a menu.
MOST_HEADINGS = 2

_ENDS = re.compile(
    r"[.!?;:\u2026\u3002\uff01\uff1f\uff1b\uff1a,](?:[\"')\]\u300b\s]|\([\w ]{1,24}\)|#|-0-|/|Fin|ENDS?)*\Z"
)
_SENTENCE = re.compile(r"[.!?\u2026\u3002\uff01\uff1f](?:[\"')\]\u300b\s]|\([\w ]{1,24}\))*\Z")
_ITEM = re.compile(r"\s*(?:(?:[-*·>]|\d{1,2}[.)]|[a-z]\))\s|--?(?=\u300a)|\d{1,2}[.,\u3001](?=\u300a))")
_NUMBERS = re.compile(r"[\d\s:;/.,()+°$€%#*=_>-]*\Z")
_MENU = re.compile(r">>|<<|\s[|丨]\s|^[|丨]|(?:\S+ {2,}){2,}|^[\w' -]{2,30} > ")
# Without one of these a line is no menu and no ticker: looked for first, as most lines hold none.
_MENU_MARK = re.compile(r"[<>|丨]|  ")
_WEATHER_MARK = re.compile(r"[°$€₽¥]|USD|EUR|KZT|RUB|CNY|RMB")
_BETWEEN = re.compile(r"\s[|丨]\s|>>?")
_CREDIT = Guarded(
    r"[(\[](?:[\w .&'-]{2,30}/ ?(?:(?:file |handout )?photo|[\w.'-]+ [\w .'-]{2,40})|[\w .'-]{2,30} photo"
    r"|(?:photo|фото)\b[^)\]]{0,40})[)\]]\.?\Z"
    r"|/[A-Z][\w.]{1,12}(?: via [\w ]{3,20})?\Z|\bvia getty images\Z"
    # behind the sentence of a caption; a line of a date and a paper has such a slash, too
    r"|[.!?] ?/ [A-Z][\w.]{1,12}\Z"
    r"|[.!?)] +(?:photos?(?: credits?)?|crédits? photos?|фото) ?: ?[\w .&'/-]{2,40}\Z",
)
_BRACKETED = re.compile(r"[(\[][^()\[\]]{1,150}[)\]]\.?\Z")
_TAGS = re.compile(r"(?:#[\w-]+[ ,]*)+\Z")
_WEATHER = re.compile(r"\d\s?°|\b1? ?(?:USD|EUR|KZT|RUB|CNY|RMB)\b ?[=:]? ?\d|[$€₽¥] ?\d[\d.,]* +[$€₽¥] ?\d")
_STAMP = re.compile(
    r"\b\d{1,2}\D{1,12}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d(?:[-./年]\s?| жыл\w*,? |, )\d{1,2}"
    r"|\b\d{1,2}[:h]\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2}"
    r"|\A\W*(?:[^\W\d_]{2,12},?\s)?\d\d[-/.]\d\d(?![\d%]|[-/.,]\d)"
)
# The number of a paper beside its day ("Weekly bulletin, no. 8, 25 February 2011").
_ISSUE = re.compile(r"(?:\b(?:n°|no\.?|nr\.?|vol\.)|№)\s?\d{1,5}\b", re.IGNORECASE)
_COLUMN = re.compile(r"\s{3,}\S")
_DATED_LINK = re.compile(r"\([^()]{0,12}\d[^()]{0,16}\)\Z|\A\d{4}[-/]\d\d[-/]\d\d\b|\d\d:\d\d(?::\d\d)?\Z")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_ADDRESS = re.compile(r"\bhttps?://\S+|\bwww\.\S+")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_HANGING = re.compile(r"(?:[,:&-]|(?:\A|[ '])(?-i:[a-zà-ÿа-я]{1,3}))\Z")

Roles = list[PassageRole | None]


@lru_cache(maxsize=64)
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)", re.IGNORECASE)


def mark_lines(text: str, furniture: FurnitureRules, title: str | None = None) -> tuple[Line, ...]:
    """Return the non-blank lines of `text` (a plain view) with their roles; `title` is the headline if declared.

    A line that holds a text twice over is returned as two.
    """
    parts = [split_doubled(text, span) for span in _spans(text)]
    spans = [span for part in parts for span in part]
    roles: Roles = [_alone(span.of(text), furniture) for span in spans]
    mark_repeats(text, spans, roles)
    second_halves = {part[1] for part in parts if len(part) == 2}
    roles = [PassageRole.REPEAT if span in second_halves else role for span, role in zip(spans, roles, strict=True)]
    _mark_tail(text, spans, roles, furniture)
    _mark_title(text, spans, roles, title)
    _mark_headings(text, spans, roles)
    return tuple(Line(span, role or PassageRole.FURNITURE) for span, role in zip(spans, roles, strict=True))


def _spans(text: str) -> list[Span]:
    """The lines without the spaces around them; blank ones left out."""
    spans: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if words := line.strip():
            first = start + len(line) - len(line.lstrip())
            spans.append(Span(first, first + len(words)))
        start += len(line) + 1
    return spans


def _alone(line: str, furniture: FurnitureRules) -> PassageRole | None:
    """The role that the line shows by itself; None for a short line without an end mark, to be settled by place."""
    if len(line) <= LONGEST_FURNITURE:
        if _any_of(furniture.captions).match(line) or _CREDIT.search(line[-90:]):
            return PassageRole.CAPTION
        if _any_of(furniture.lines).match(line):
            return PassageRole.FURNITURE
        if _any_of(furniture.weak).match(line) and not (_SENTENCE.search(line[-60:]) and _words(line) >= 5):
            return PassageRole.FURNITURE
    if _NUMBERS.match(line) or (len(line) < LONG_LINE and _is_list(line)):
        return PassageRole.FURNITURE
    signs = len(_HAN.findall(line))
    if len(line) >= LONG_LINE or signs >= _LONG_HAN or (signs >= _CLAUSES_HAN and _COMMA.search(line)):
        return PassageRole.BODY
    if (_ENDS.search(line[-60:]) or _ITEM.match(line)) and _words(line) >= 4:
        return PassageRole.BODY
    return None


def _is_menu(line: str) -> bool:
    return bool(_MENU_MARK.search(line) and _MENU.search(line))


def _is_list(line: str) -> bool:
    """Tell whether a short line is a menu, a row of tags, a ticker or a note in brackets."""
    if _is_menu(line) or _TAGS.match(line):
        return True
    if _WEATHER_MARK.search(line) and _WEATHER.search(line) and not _SENTENCE.search(line):
        return True
    return bool(_BRACKETED.match(line)) and (":" in line or "/" in line or _words(line) <= 6)


def _words(line: str) -> int:
    return max(len(line.split()), len(_HAN.findall(line)) // 2)


def _mark_tail(text: str, spans: list[Span], roles: Roles, furniture: FurnitureRules) -> None:
    """After a heading that opens the related links, whatever stands is furniture until a paragraph of the report.

    What counts as a paragraph again is measured by the report itself: some are written in short ones.
    """
    tails = _any_of(furniture.tails)
    in_tail = False
    lengths: list[int] = []  # in order, as their median is asked for again and again
    for index, span in enumerate(spans):
        line = span.of(text)
        opening = tails.match(line) if len(line) < LONG_LINE else None
        if opening and lengths:
            # "Read also: one headline" is a link alone; a bare heading opens a list of them.
            in_tail = in_tail or _words(line[opening.end() :]) < 3
            roles[index] = PassageRole.FURNITURE
            continue
        if roles[index] is PassageRole.BODY:
            if in_tail and _resumes(line, lengths) and _SENTENCE.search(line[-60:]) and not _ITEM.match(line):
                in_tail = False
            if not in_tail:
                insort(lengths, len(line))
        if in_tail and roles[index] is not PassageRole.REPEAT:
            roles[index] = PassageRole.FURNITURE


def _resumes(line: str, lengths: list[int]) -> bool:
    if not lengths:
        return True
    middle = len(lengths) // 2
    usual = lengths[middle] if len(lengths) % 2 else (lengths[middle - 1] + lengths[middle]) / 2
    return len(line) >= min(LONG_LINE, max(60.0, usual))


def _is_stamp(line: str) -> bool:
    """A date line with at most the name of a paper beside it, or one that a date opens as the first of its columns."""
    line = _ADDRESS.sub("", line)
    stamp = _STAMP.search(line)
    if stamp and _ISSUE.search(line):
        return True
    if stamp and not stamp.start() and _COLUMN.search(line, stamp.end()):
        return True
    return bool(stamp) and max(len(_WORD.findall(line)), len(_HAN.findall(line)) // 3) <= 6


def _letters(line: str) -> str:
    return " ".join(_WORD.findall(line)).casefold()


def _mark_title(text: str, spans: list[Span], roles: Roles, title: str | None) -> None:
    """The declared headline where it stands; else the longest short line before the first paragraph."""
    if title and _mark_declared(text, spans, roles, _letters(title)):
        return
    first_body = next((i for i, role in enumerate(roles) if role is PassageRole.BODY), len(spans))
    lines = [span.of(text) for span in spans[:first_body]]
    heads = [
        i
        for i, line in enumerate(lines)
        if roles[i] is None and _words(line) >= 4 and not _is_stamp(line) and not _BRACKETED.match(line)
    ]
    if heads:
        # What stands over the menu of a page is the name of its owner; the headline comes behind it.
        menu = max((i for i in range(heads[-1]) if _is_menu(lines[i])), default=0)
        heads = [i for i in heads if i >= menu]
        chosen = max(heads, key=lambda i: (len(lines[i]) + (30 if i == heads[0] else 0), -i))
        roles[chosen] = PassageRole.TITLE
        _mark_wrapped(text, spans, roles, chosen)
        return
    for i, line in enumerate(lines):
        # A headline may stand on one line with its section: "Readouts | Wang Yi meets …".
        if roles[i] is PassageRole.FURNITURE and _MENU.search(line) and len(line) < LONG_LINE:
            parts = _BETWEEN.split(line)
            if len(parts) == 2 and any(_words(part) >= 6 and not _is_stamp(part) for part in parts):
                roles[i] = PassageRole.TITLE
                return
    last = first_body - 1
    if last > 0 and roles[last] is None and _words(lines[last]) >= 2 and not _is_stamp(lines[last]):
        roles[last] = PassageRole.TITLE  # a headline of two words, right over the report
        return
    if first_body + 1 < len(spans) and roles[first_body + 1] is PassageRole.BODY:
        line = spans[first_body].of(text)
        if len(line) < 120 and line.rstrip("\" '")[-1:] in "?!\uff1f\uff01" and len(spans[first_body + 1]) > len(line):
            roles[first_body] = PassageRole.TITLE


def _mark_declared(text: str, spans: list[Span], roles: Roles, wanted: str) -> bool:
    """Find the declared headline on one line or on up to three in a row."""
    if not wanted:
        return False
    for index in range(len(spans)):
        found = ""
        for last in range(index, min(index + 3, len(spans))):
            if len(spans[last]) > 2 * len(wanted) + 40:
                break
            found = f"{found} {_letters(spans[last].of(text))}".strip()
            if found == wanted:
                roles[index : last + 1] = [PassageRole.TITLE] * (last + 1 - index)
                return True
            if not wanted.startswith(found):
                break
    return False


def _mark_wrapped(text: str, spans: list[Span], roles: Roles, index: int) -> None:
    """A headline broken over two lines: the second goes on in lower case, or the first stops at a small word."""
    for first, second in ((index - 1, index), (index, index + 1)):
        if first < 0 or second >= len(spans):
            continue
        if text.count("\n", spans[first].end, spans[second].start) != 1:
            continue
        before, after = spans[first].of(text), spans[second].of(text)
        if {roles[first], roles[second]} - {PassageRole.TITLE, None} or _is_stamp(before) or _is_stamp(after):
            continue
        if after[0].islower() or _HANGING.search(before):
            roles[first] = roles[second] = PassageRole.TITLE


def _mark_headings(text: str, spans: list[Span], roles: Roles) -> None:
    """Short lines inside the report belong to it: a heading between paragraphs, a list that a colon opened."""
    listing = False
    index = 0
    while index < len(spans):
        if roles[index] is not None:
            line = spans[index].of(text)
            goes_on = line[-1] in ":\uff1a" or (listing and bool(_ITEM.match(line)))
            listing = roles[index] is PassageRole.BODY and goes_on
            index += 1
            continue
        stop = index
        while stop < len(spans) and roles[stop] is None:
            stop += 1
        after_body = index > 0 and roles[index - 1] is PassageRole.BODY
        before_body = stop < len(spans) and roles[stop] is PassageRole.BODY
        headings = after_body and before_body and stop - index <= MOST_HEADINGS
        under = after_body
        for at in range(index, stop):
            line = spans[at].of(text)
            listing = listing or (under and _opens_list(line, spans[at + 1 : stop], text))
            closing = after_body and bool(_SENTENCE.search(line))
            after_body = closing
            dated = _is_stamp(line) or _DATED_LINK.search(line)
            if (headings or listing or closing) and _words(line) >= 2 and not dated:
                roles[at] = PassageRole.BODY
        listing = False
        index = stop


def _opens_list(line: str, below: Sequence[Span], text: str) -> bool:
    """ "Those present were:" over items with a mark at either end, which no list of links has."""
    item = below[0].of(text) if below else ""
    return line[-1] in ":\uff1a" and bool(_ITEM.match(item)) and item[-1] in ";,.\uff1b"
