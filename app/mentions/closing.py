"""The line that closes a Chinese readout: bare names of those who took part, with no office beside them.

In: a Scan. Out: the spans of names of Chinese shape before "took part in the meeting".
"""

import re
from collections.abc import Iterator

from app.languages.office_rules import OfficeRules
from app.mentions.scan import Scan
from app.terms import PassageRole
from app.text.span import Span

_LONGEST_NAME = 3


def closing_names(seen: Scan, rules: OfficeRules) -> Iterator[Span]:
    """Return the names that open such a line."""
    shape = re.compile(rules.names) if rules.names else None
    closing, addressed = re.compile(rf"(?:{rules.closing})\s*\Z"), re.compile(rules.addressed)
    piece_of = re.compile(rf"[\u4e00-\u9fff]{{2,3}}?(?={rules.joint}|\Z)|[\u4e00-\u9fff]{{2,3}}")
    for passage in seen.passages:
        if passage.role is not PassageRole.BODY or shape is None:
            continue
        line = closing.match(seen.plain, passage.span.start, passage.span.end)
        if line is None:
            continue
        for piece in piece_of.finditer(seen.plain, *line.span("names")):
            found = shape.match(seen.plain, piece.start())
            if (
                found
                and found.end() == piece.end()
                and len(found.group()) <= _LONGEST_NAME
                and not addressed.fullmatch(found.group())
            ):
                yield Span(*found.span())
