"""Who is no voice of a state before the press: experts, traders and heads of institutes whom the register knows not.

In: Material and the people of an interview or a press conference. Out: whether they speak for themselves alone.
"""

from collections.abc import Sequence

from app.mentions.mention import PersonMention
from app.records.sentences.material import Material

# Of a stranger these say only that something is led by him: an institute, a firm, a chair.
_OF_ANYTHING = frozenset({None, "organisation_head", "company_president"})


def speaks_for_himself(material: Material, people: Sequence[PersonMention]) -> bool:
    """Tell whether nobody of these holds an office of state, wherever the article names them."""
    names = {person.name for person in people}
    said = [one for one in material.people if one.name in names]
    return bool(people) and all(one.person is None and one.office in _OF_ANYTHING for one in (*people, *said))
