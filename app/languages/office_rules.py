"""What a language says of people, places and bodies: offices, sides, and the words that refer back to them."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class OfficeRules:
    """Words of offices, sides and references; all patterns are matched in the `folded` view (lower case, no accents).

    `offices` pairs a register code with a pattern, the longer first; {a} is the place of an adjective of state.
    `glue` joins two offices of one title, `link` an office and its state behind it, `lead` a state before an office,
    `former` marks an office no longer held, `articles` and `honorifics` stand before offices and names.
    `not_names` are capitalised words that are no part of a name, `shy_surnames` surnames that are common words.
    """

    offices: tuple[tuple[str, str], ...]
    plural_offices: tuple[tuple[str, str], ...]
    glue: str
    link: str
    lead: str
    former: str
    articles: str
    also: str
    honorifics: str
    not_names: frozenset[str]
    shy_surnames: frozenset[str]
    # `joint` joins two states of one office ("the Chinese and Kazakh ministers"), `of_state` stands between a plural
    # office and its states, `both` in a plural that two people share; all empty where the language has none
    joint: str
    of_state: str
    both: str
    # references: each pattern is one way of pointing at somebody named in the article; `definite` stands before an
    # office that points, `oblique` before a name that is no subject, `two` before a plural that means both sides
    pairs: tuple[str, ...]
    counterparts: tuple[str, ...]
    others: tuple[str, ...]
    latter: tuple[tuple[str, str], ...]
    pronouns: tuple[tuple[str, str], ...]
    impersonal: str
    definite: str
    oblique: str
    possessive: tuple[str, ...]
    two: str
    # places: the capital of a state, the dateline's city, the city before; {city} as a government; what is named after
    # a city
    capital: str
    here: str
    same_city: str
    speech: str
    metonyms: tuple[str, ...]
    locative: str  # right before a city that is a place and no government
    named_before: str
    named_after: str
    # bodies: ordinals in words, in digits (group 1), what a session is called, what makes it one of a level
    ordinals: Mapping[str, int]
    ordinal_digits: str
    sessions: str
    between: str
    again: str
    levels: tuple[tuple[str, str], ...]
    series: tuple[tuple[str, str], ...]
    byline: str = "(?!)"  # a byline up to the city that it was written in, in the plain view: "By X in", "Par X a"
    deeds: str = "(?!)"  # behind a name: that what he owns is what he does himself ("'s visit")
    same_capital: str = "(?!)"  # "in the capital", of a state that is not said: the capital named last
    noun_in_front: bool = (
        True  # a state's noun before an office is its state ("Kazakhstan President"), else only an adjective
    )
    reciprocal: str = ""  # right behind a plural: they meet each other ("the ministers met")
    of_many: str = "(?!)"  # up to a plural that is of more states than two, in the folded view
    of_many_behind: str = "(?!)"  # the same right behind it ("the leaders of the member states")
    bare_pairs: bool = False  # a language without articles: "the ministers" alone are those of both sides
    # a script without spaces: `names` is a pattern of a name behind an office, `sides` the characters that stand for a
    # state or a city (kind of hit, id of the place, pattern), `dateline` what follows a dateline's city
    spaced: bool = True
    names: str = ""
    joins: str = ""  # the characters that join two names of one list there
    patronymic: str = "(?!)"  # how a patronymic ends, in the folded view
    sides: tuple[tuple[str, str, str], ...] = ()
    dateline: str = ""
    # what an office is held of, matched with its case right behind it ("of the Management Board of X"); empty for none
    complement: str = ""
    complement_more: str = ""  # what goes on behind its state ("of the Chinese" "Center for Disease Control")
    tail: str = ""  # between an office and a name that no list knows ("министр экологии и природных ресурсов …")
    who: str = "(?!)"  # right before a verb with its pronoun: who is named before it acts ("X, who had sent him …")
    groups: str = "(?!)"  # nouns for people together, of which "she" may be said ("делегация")
    home: str = ""  # the state of offices that are named without one
    seat: str = ""  # between a city and an office that is of this city ("mayor", "head of the city's trade bureau")
    spellings: tuple[tuple[str, str], ...] = ()  # how a Kazakh name is respelt: patterns with what they become
    # words that end a title's complement: no name of it stands behind them; where a language has none, names are not
    # sought behind a complement, nor by their form alone
    verbs: str = ""
    # a gender of pronouns and the opening of a sentence whose state they cannot mean: no state is "he"
    unlike_states: tuple[tuple[str, str], ...] = ()
    first_person: str = ""  # "I" of an answer, what opens an answer, what stands beside the name of whom a paper asked
    answer: str = "(?!)"
    asked: str = "(?!)"
    own_words: str = "(?!)"  # says that an article or a speech is somebody's own ("in a signed article")
    namesake_after: str = ""  # what is named after a person, right behind and right before the name
    namesake_before: str = ""
    # that somebody is told by whom he came before or after ("X's predecessor"): right behind X, and before him where
    # another name must stand beside ("the predecessor of X, Y")
    foil_behind: str = ""
    foil_beside: str = ""
    # money named after a state: what stands right before and right behind the state ("US" dollars)
    money_before: str = "(?!)"
    money_behind: str = "(?!)"
    firms: frozenset[str] = frozenset()  # words in the names of companies and the like: no person is called so
    # what is said behind a name in honour ("Wang мырза"), the case endings behind a name and that of who owns
    honorific_behind: str = ""
    shy_behind: str = "(?!)"
    endings: str = ""
    owner: str = ""
    posted: str = ""  # what the place ends in at which an office is held for another state ("consul in Shanghai")
    home_capital: str = "(?!)"  # words of that state's papers for its capital and for itself
    homeland: str = ""
    # the sentence that closes a readout with the bare `names` of those who took part, and what looks like a name there
    # but is an office or a form of address
    closing: str = "(?!)"
    addressed: str = "(?!)"
    # what parts an owner from what is owned, and the cases of a state that a verb asks for, so that it owns nothing
    owner_stop: str = "(?!)"
    governed: str = "(?!)"
    abroad: frozenset[str] = frozenset()  # the words of `link` before the state in which an office is held
