"""What a language says of documents: how they are named, listed, pointed back to, carried out.

Patterns are matched in the `plain` view of a text, in any case.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class DocumentCues:
    """The part of a language's cues that tells of documents; what a language leaves open never matches.

    items       opens each thing that a sentence names of its package ("one on"), `each_on` the same where only the word
                for what it is about is said again (": on …, on … and on …"); `several` unnamed documents without a number.
    partnership one proclaimed (`title`); `ranks` how close a title says it is, by the first that fits (recalled: it
                only speaks of it; open: not said).
    working     what the sides say works again; `set_up` what "will be opened", told behind what they agreed; `under`
                "by this accord".
    """

    items: str = "(?!)"
    each_on: str = "(?!)"
    partnership: str = "(?!)"
    ranks: Mapping[str, str] = field(default_factory=dict)
    under: str = "(?!)"
    founded: str = "(?!)"  # a verb of agreeing that is itself what was done: the date behind it is its own
    including: str = "(?!)"  # before what is named of several documents ("among them")
    agreed_before: str = "(?!)"  # a `promise` that stands before who agreed on it
    dated: str = "(?!)"  # right before the day that a document bears ("the communiqué of 23 November")
    of_this: str = "(?!)"  # right behind a verb of agreeing: on what the sentence before tells ("on this")
    working: str = "(?!)"
    set_up: str = "(?!)"
    several: str = "(?!)"
    dated_text: str = "(?!)"  # a document and what joins a day to it ("the treaty of"), up to that day
    inside_name: str = "(?!)"  # between the noun of a document and another that only says what it is about
    not_begun: str = "(?!)"  # talks about a text that are still to begin, or that one side is ready for
    carried_out: str = "(?!)"  # up to a document that is to be carried out ("the implementation of the")
    carried_out_behind: str = "(?!)"  # the same right behind it
    unsigned: str = "(?!)"  # up to a signature that is only wanted or spoken of ("interested in | signing")
    after_these: str = "(?!)"  # ties what is to be signed to the talks or the visit told ("after the talks", "on the visit")
    unsigned_from: str = "(?!)"  # such a signature from its first word on ("the signing of X is on the agenda")
    unratified: str = "(?!)"  # up to an assent that is only begun, asked for or awaited ("going through")
    unratified_from: str = "(?!)"  # such an assent from its first word on ("ratification is under way")
    so_far: str = "(?!)"  # sums up what was signed up to now, on no day ("to date")
    already: str = "(?!)"  # the same where several documents are told ("already")
    approves: str = "(?!)"  # a verb of approving: a plan is agreed by it, not signed
    weighed: str = "(?!)"  # a signature from its first word on that is only judged ("the signing of X was of importance")
    provides: str = "(?!)"  # what a document says is to be done ("the agreement provides for")
    after_which: str = "(?!)"  # up to a step that says since when or after what it did
    after_which_behind: str = "(?!)"  # the same right behind the step
    multilateral: str = "(?!)"  # documents of all the world, which one state joins ("the Paris agreement")
    law: str = "(?!)"  # the law by which a state assents to an accord ("the law on the ratification of")
    signs_law: str = "(?!)"  # a step of signing that in the clause of such a law is of the law
    title_lead: str = "(?!)"  # up to the noun of a document: the words before it that belong to its name
    title_verb: str = "(?!)"  # opens a title that is told by a verb ("exchanged notes on")
    title_case: str = "(?!)"  # the ending of a document's noun that only says what was done to it
    object_behind: str = "(?!)"  # right behind a step: a pronoun or a noun for the document told before ("signed it")
    object_before: str = "(?!)"  # the same up to the step, where it stands before the verb
    second_one: str = "(?!)"  # a further document of the sort named before it, without its noun ("a second one")
    its_text: str = "(?!)"  # opens a clause on a document told before ("Its text is still …")
    between_states: str = "(?!)"  # in the name of an accord that only states or central banks make ("visa")
    relative_that: str = "(?!)"  # opens a clause on a document, of whose makers it tells nothing (", que")
    still: str = "(?!)"  # says in the present how a text stands ("talks go on", "is not yet agreed")
    measures: str = ""  # the characters between a number and the documents that it counts
    name_drops: str = "(?!)"  # words in a document's name that tell it from no other
    name_parts: str = "(?!)"  # the words of such a name that stand alone
    as_well: str = "(?!)"  # says of something signed that it was so with what was told before
    city_in: str = "(?!)"  # what stands before the city in the bracket of a listed document ("in ")
    bracket_closes: str = ""  # a word behind the year of its day there ("ж.")
    next_one: str = "(?!)"  # what leads to the next document of a row (" and the")
    gap_in: str = "(?!)"  # a clause that leaves out the verb behind another document ("and the memorandum -- in 2019")
