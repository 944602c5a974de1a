"""Whom "the two" means: the person of each side who was named last, of those who talk and not of whom they talk.

In: a scan, its cast, the place of the words. Out: one mention for each side, or nothing.
"""

from app.languages.office_rules import OfficeRules
from app.mentions.cast import Cast
from app.mentions.mention import PersonMention
from app.mentions.pronouns import speech_of
from app.mentions.scan import Scan

_SIDES = ("CN", "KZ")
_SPOKE = 300  # characters before "the two" in which both of them spoke


def named_of_each(seen: Scan, cast: Cast, offset: int, rules: OfficeRules) -> list[PersonMention]:
    """Return the person of each side who was named last; nobody, where one side has none.

    Where those two were only spoken of ("X said … Y said that Z's visit …: the two then signed"), the two who spoke.
    """
    of_each = [[one for one in cast.characters if one.country == side] for side in _SIDES]
    pair = [mention for able in of_each if (mention := cast.nearest(able, offset))]
    if len(pair) < len(_SIDES):
        return []
    near = [[m for one in able for m in one.mentions if offset - _SPOKE <= m.span.start < offset] for able in of_each]
    spoke = [[m for m in said if speech_of(rules).match(seen.folded, m.span.end)] for said in near]
    speakers = [mention for said in spoke for mention in said]
    if all(spoke) and all(_is_spoken_of(seen, mention, speakers) for mention in pair):
        return [max(said, key=lambda mention: mention.span.start) for said in spoke]
    return pair


def _is_spoken_of(seen: Scan, mention: PersonMention, speakers: list[PersonMention]) -> bool:
    """Tell whether somebody else speaks in the sentence before he is named."""
    home = seen.passage_at(mention.span.start)
    before = (one for one in speakers if home and home.span.start <= one.span.start < mention.span.start)
    return any(one.name != mention.name for one in before)
