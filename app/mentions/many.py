"""Office-holders of more states than two: "the leaders of Central Asia", "the presidents of the member states".

In: a plural office in the text. Out: whether it is of many.
"""

import re

from app.languages.office_rules import OfficeRules
from app.mentions.scan import Scan
from app.text.span import Span

_BESIDE = 40  # characters before a plural and behind it


def is_of_many(seen: Scan, plural: Span, rules: OfficeRules) -> bool:
    """Tell whether a plural is of more states than two; "of China and the five states" joins a side to them."""
    before = seen.folded[max(0, plural.start - _BESIDE) : plural.start]
    owned = re.search(rf"(?:{rules.of_many})\Z", before) and not re.search(rf"(?<!\w)(?:{rules.joint})(?!\w)", before)
    return bool(owned or re.match(rules.of_many_behind, seen.folded[plural.end : plural.end + _BESIDE]))
