"""Who is no voice of a state before the press: experts, traders and heads of institutes whom the register knows not.

In: Material and the people of an interview or a press conference. Out: why nothing is told, or None.
"""

from collections.abc import Sequence

from app.mentions.mention import DateMention, PersonMention
from app.records.sentences.material import Material
from app.records.stories.scene import Scene
from app.terms import MeetingKind

TO_PRESS = frozenset({MeetingKind.INTERVIEW, MeetingKind.PRESS_CONFERENCE})
# Of a stranger these say only that something is led by him: an institute, a firm, a chair.
_OF_ANYTHING = frozenset({None, "organisation_head", "company_president"})


def speaks_for_himself(material: Material, people: Sequence[PersonMention]) -> bool:
    """Tell whether nobody of these holds an office of state, wherever the article names them."""
    names = {person.name for person in people}
    said = [one for one in material.people if one.name in names]
    return bool(people) and all(one.person is None and one.office in _OF_ANYTHING for one in (*people, *said))


def refuse_before_press(
    material: Material, scene: Scene, kind: str, people: Sequence[PersonMention], mention: DateMention | None
) -> str | None:
    """Say why what is said before the press is no event of a state, or None."""
    if speaks_for_himself(material, people):
        return "somebody who speaks for no state"
    undated = kind == MeetingKind.INTERVIEW and not mention and scene.passage.paragraph > 1
    return "an interview without a date" if undated else None
