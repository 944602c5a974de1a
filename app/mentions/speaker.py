"""Who "I" is: in an interview whom the headline or the opening says was asked, in a signed article its author.

In: a Scan, the people named, the office rules. Out: PersonMentions of form "pronoun" in text order.
"""

import re
from collections.abc import Iterable, Iterator

from app.languages.office_rules import OfficeRules
from app.mentions.mention import PersonMention
from app.mentions.scan import Scan
from app.terms import PassageRole, Side
from app.text.span import Span

_OPENING = 4  # passages in which the one who was asked is named
_ANSWERS = 2  # answers that make an interview


def find_speaker(seen: Scan, people: Iterable[PersonMention], rules: OfficeRules) -> Iterator[PersonMention]:
    """Yield "I" as the person asked, where the article is made of questions and answers."""
    if not rules.first_person:
        return
    answer, first = re.compile(rules.answer), re.compile(rules.first_person)
    answers = [p for p in seen.passages if p.role is PassageRole.BODY and answer.match(seen.plain, p.span.start)]
    asked = _named_where(seen, people, rules.asked)
    if len(answers) >= _ANSWERS and asked is not None:
        yield from _said_by(asked, seen, first, min(passage.span.start for passage in answers))
    elif (author := _named_where(seen, people, rules.own_words)) is not None:
        yield from _said_by(author, seen, first, author.name_span.end, quoted=False)
    elif not rules.spaced:
        yield from _reporting(seen, people, first, re.compile(rules.speech))


def _said_by(
    one: PersonMention, seen: Scan, first: re.Pattern[str], begin: int, quoted: bool = True
) -> Iterator[PersonMention]:
    """Yield every "I" from a place on as one person; of an author not what he quotes."""
    for match in first.finditer(seen.folded, begin):
        passage = seen.passage_at(match.start())
        opens = seen.plain.rfind("\n", 0, match.start()) + 1
        in_quotes = not quoted and seen.plain.count('"', opens, match.start()) % 2
        if passage is not None and passage.role is PassageRole.BODY and not in_quotes:
            span = Span(*match.span())
            yield PersonMention(
                span, span, one.name, one.person, one.side, "pronoun", "first-person", None, one.name_span
            )


def _reporting(
    seen: Scan, people: Iterable[PersonMention], first: re.Pattern[str], speech: re.Pattern[str]
) -> Iterator[PersonMention]:
    """Yield "I" of a paragraph in which "X said" stands before it, in a script whose reports quote without marks."""
    speakers = [p for p in people if p.side is not Side.OTHER and speech.match(seen.folded, p.span.end)]
    for match in first.finditer(seen.folded):
        opens = seen.plain.rfind("\n", 0, match.start()) + 1
        said = [one for one in speakers if opens <= one.span.start < match.start()]
        said = said or _said_further_on(seen, people, opens, match.start(), speech)
        passage = seen.passage_at(match.start())
        if said and passage is not None and passage.role is PassageRole.BODY:
            span, one = Span(*match.span()), said[-1]
            yield PersonMention(
                span, span, one.name, one.person, one.side, "pronoun", "first-person", None, one.name_span
            )


def _said_further_on(
    seen: Scan, people: Iterable[PersonMention], opens: int, upto: int, speech: re.Pattern[str]
) -> list[PersonMention]:
    """ "X, asked by this paper, said: on the 17th I …": the only one whom the paragraph names before it."""
    named = [one for one in people if opens <= one.span.start < upto]
    alone = len({one.name for one in named}) == 1 and named[-1].side is not Side.OTHER
    return named[-1:] if alone and speech.search(seen.folded, named[-1].span.end, upto) else []


def _named_where(seen: Scan, people: Iterable[PersonMention], words: str) -> PersonMention | None:
    """The person of one of the two sides named first in a headline or sentence with words of asking, or of writing."""
    told = re.compile(words)
    opening = [passage.span for passage in seen.passages[:_OPENING]]
    asks = [span for span in opening if told.search(seen.plain, span.start, span.end)]
    for span in (*asks, *(opening if asks else ())):  # "X, ambassador" over "The envoy answered our questions"
        named = (one for one in people if span.contains(one.name_span) and one.side is not Side.OTHER)
        if (first := next(named, None)) is not None:
            return first
    return None
