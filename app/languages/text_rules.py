"""What a language says of how a text is built: where its sentences end and which lines are not the report."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """Where sentences end: `stops` the characters that may end one, `abbreviations` the words (lower case, without
    their last dot) after which a dot never ends one, `soft` those after which it does when a capital follows (what is
    in both, behind a number only), `closers` what may follow a stop inside the same sentence.
    `spaced` is false for a script that puts no space between sentences.
    `numbered` are abbreviations before a number only ("no. 3"), `titled` those that a name or a title may follow
    ("Corp. Vice President", "U.S. Secretary"): a sentence starts after them only with one of the `starters`.
    `names` are those that end in one letter, which is then no initial ("Ван И").
    `finals` is a pattern of the word that closes a dispatch ("Fin"): no part of its last sentence.
    `capitals` are patterns of a capital that many a paper prints without its accent, with the letter that it stands for.
    """

    stops: str
    abbreviations: frozenset[str]
    soft: frozenset[str] = frozenset()
    closers: str = "\"')]\u300b\u300f\u300d"
    spaced: bool = True
    numbered: frozenset[str] = frozenset()
    titled: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    finals: str = ""
    names: frozenset[str] = frozenset()
    capitals: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FurnitureRules:
    """Lines that are not the report, as patterns matched at the start of a line: `lines` are furniture alone, `weak`
    too unless the line is a sentence; `tails` open the related links (what follows is furniture too, until a
    paragraph like those before), `captions` are photo lines; `byline` opens a line of the author with the page's day.
    """

    lines: tuple[str, ...]
    tails: tuple[str, ...]
    captions: tuple[str, ...]
    weak: tuple[str, ...] = ()
    byline: str = "(?!)"
