"""What is opened or closed, in a language with spaces: nouns with verbs in whichever order a sentence puts them.

In: a language's tables. Out: one pattern of its cues.
"""


def opening(nouns: str, behind: str, before: str, word: str = r"[\w'«»\"–-]{1,25},?") -> str:
    """Return the pattern of a noun with a verb `behind` it, or of a verb `before` it; `word` is one word between."""
    return rf"\b(?:{nouns})(?: {word}){{0,7}}? (?:{behind})(?!\w)|\b(?:{before}),?(?: {word}){{0,6}}? (?:{nouns})(?!\w)"
