"""Which interface language a browser asks for. In: its Accept-Language header. Out: one of the site's languages."""

import re
from collections.abc import Sequence

LONGEST_HEADER = 500


def choose_language(header: str, offered: Sequence[str]) -> str:
    """Return the offered language that the header prefers, or the first."""
    wishes: list[tuple[float, int, str]] = []
    for position, part in enumerate(header[:LONGEST_HEADER].split(",")):
        match = re.fullmatch(r"\s*([A-Za-z]{2,3})(?:-[\w-]*)?\s*(?:;\s*q=([01](?:\.\d{1,3})?))?\s*", part)
        if match and float(match[2] or 1) > 0:
            wishes.append((-float(match[2] or 1), position, match[1].lower()))
    return next((language for _weight, _position, language in sorted(wishes) if language in offered), offered[0])
