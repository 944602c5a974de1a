"""The day on which something was said, which is none of what is said to be still to come.

In: a date of a sentence and the cue behind it. Out: whether somebody spoke on that day ("said on 15 June that …").
"""

from app.mentions.mention import DateMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material
from app.text.span import Span

_BEFORE, _BEHIND = 90, 200  # characters around a date in which it is said who spoke on it


def said_then(material: Material, mention: DateMention, cue: Span) -> bool:
    """ "The minister said on 15 June that they will sign", "BEIJING, 15 June -- they will meet": so it was told."""
    if mention.span.end > cue.start:
        return False
    if mention.dateline:
        return True
    plain, home = material.article.plain, material.home_of(mention.span)
    if mention.span.start < home.start or cue.start > home.end:
        return False
    before = plain[max(home.start, mention.span.start - _BEFORE) : mention.span.start]
    if compiled(material.cues.said_before).search(before):
        return True
    behind = plain[mention.span.end : min(cue.start, mention.span.end + _BEHIND)]
    return bool(compiled(material.cues.said_behind).match(behind))
