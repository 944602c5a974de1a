"""Whose an agreement is: of the two states, or of others.

In: Material and the stretch that tells of it. Out: whether a third state is the party.
"""

from app.articles.passage import Passage
from app.records.clauses import compiled
from app.records.material import Material, within
from app.terms import PassageRole, Side
from app.text.span import Span

_OURS = frozenset({Side.CHINA.value, Side.KAZAKHSTAN.value})
# With one of ours beside them they are the other party: "the EU and Kazakhstan signed …".
_ORGANISATIONS = frozenset({"eu", "eaeu", "eec", "adb", "aiib", "imf", "asean", "ots", "cis", "csto", "osce", "oic"})


def foreign(material: Material, passage: Span) -> bool:
    """Another state is named and not both of ours: the document is theirs."""
    countries = material.countries(passage)
    people = (person for person in within(material.people, passage) if person.side is Side.OTHER)
    both = compiled(material.cues.both).search(material.words(passage))
    bodies = () if both else within(material.bodies, passage)
    others = countries - _OURS or any(people) or any(body.body in _ORGANISATIONS for body in bodies)
    return bool(others) and len(countries & _OURS) < len(_OURS)


def goes_on(material: Material, passage: Passage) -> bool:
    """ "The sides signed …" after a sentence on one of ours and a third state: the sides are those two."""
    if material.countries(passage.span) or not compiled(material.cues.both).search(material.words(passage.span)):
        return False
    before = material.passages[passage.index - 1] if passage.index else None
    return before is not None and before.role is PassageRole.BODY and foreign(material, before.span)


def made_by_others(material: Material, region: Span, step: Span) -> bool:
    """The states before the verb are the parties: a third one among them, and not both of ours."""
    parties = material.countries(Span(region.start, max(step.start, region.start)))
    return bool(parties - _OURS - {Side.OTHER.value}) and not parties >= _OURS
