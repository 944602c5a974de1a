"""The line that closes a Chinese readout: bare names of those who took part, with no office beside them.

In: a Scan. Out: the spans of names of Chinese shape before "took part in the meeting".
"""

import re
from collections.abc import Iterator

from app.languages.office_rules import OfficeRules
from app.mentions.scan import Scan
from app.terms import PassageRole
from app.text.span import Span

_LINE = re.compile(
    r"(?P<names>[\u4e00-\u9fff]{2,3}(?:[、和与][\u4e00-\u9fff]{2,3}){0,7})等?(?:分别|一同|也|均)?(?:参加|陪同|出席|在座)"
    r"(?:了|上述|有关|此次)?(?:会见|会谈|会晤|活动)[。.]?\s*\Z"
)
_PIECE = re.compile(r"[\u4e00-\u9fff]{2,3}?(?=[、和与]|\Z)|[\u4e00-\u9fff]{2,3}")
_LONGEST_NAME = 3
_ADDRESSED = re.compile(
    r".(?:大使|参赞|代办|主席|部长|总理|委员|主任|书记|[省市州区县司局厅院校团会]长|先生|女士|总裁|公使)"
)


def closing_names(seen: Scan, rules: OfficeRules) -> Iterator[Span]:
    """Return the names that open such a line."""
    shape = re.compile(rules.names) if rules.names else None
    for passage in seen.passages:
        if passage.role is not PassageRole.BODY or shape is None:
            continue
        line = _LINE.match(seen.plain, passage.span.start, passage.span.end)
        if line is None:
            continue
        for piece in _PIECE.finditer(seen.plain, *line.span("names")):
            found = shape.match(seen.plain, piece.start())
            if (
                found
                and found.end() == piece.end()
                and len(found.group()) <= _LONGEST_NAME
                and not _ADDRESSED.fullmatch(found.group())
            ):
                yield Span(*found.span())
