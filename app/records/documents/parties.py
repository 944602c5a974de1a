"""Whose an agreement is: of the two states, or of others.

In: Material and the stretch that tells of it. Out: whether a third state is the party.
"""

from itertools import pairwise

from app.articles.passage import Passage
from app.records.sentences.clauses import compiled
from app.records.sentences.material import OUR_STATES, Material, within
from app.terms import PassageRole, Side
from app.text.span import Span

# With one of ours beside them they are the other party: "the EU and Kazakhstan signed …".
_ORGANISATIONS = frozenset(
    {"eu", "eaeu", "eec", "adb", "ebrd", "wb", "aiib", "imf", "asean", "ots", "cis", "csto", "osce", "oic"}
)


def foreign(material: Material, passage: Span) -> bool:
    """Another state is named and not both of ours: the document is theirs."""
    countries = material.countries(passage)
    people = (person for person in within(material.people, passage) if person.side is Side.OTHER)
    both = compiled(material.cues.both).search(material.words(passage))
    bodies = () if both else within(material.bodies, passage)
    others = countries - OUR_STATES or any(people) or any(body.body in _ORGANISATIONS for body in bodies)
    multilateral = compiled(material.cues.multilateral).search(material.words(passage))
    others = others or bool(multilateral) or _joined_capitals(material, passage)
    return bool(others) and len(countries & OUR_STATES) < len(OUR_STATES)


def _joined_capitals(material: Material, span: Span) -> bool:
    """ "Ulan Bator and Beijing signed …": two capitals told for their states, one of them of a third."""
    cities = [place for place in within(material.places, span) if place.kind == "city"]
    for one, other in pairwise(cities):
        join = compiled(material.cues.joins).match(material.article.plain, one.span.end, other.span.start)
        if join and join.end() == other.span.start and len({one.country, other.country} & OUR_STATES) == 1:
            return bool({one.country, other.country} - OUR_STATES)
    return False


def goes_on(material: Material, passage: Passage) -> bool:
    """ "The sides signed …" after a sentence on one of ours and a third state: the sides are those two."""
    if material.countries(passage.span) or not compiled(material.cues.both).search(material.words(passage.span)):
        return False
    before = material.passages[passage.index - 1] if passage.index else None
    return before is not None and before.role is PassageRole.BODY and foreign(material, before.span)


def made_by_others(material: Material, region: Span, step: Span, planned: bool) -> bool:
    """The states before the verb are the parties: a third one among them, and not both of ours.

    "The company will sign a contract": in a sentence without any name nothing says that it is one between ours.
    """
    if planned and _of_some_company(material, region, step):
        return True
    parties = material.countries(Span(region.start, max(step.start, region.start)))
    return bool(parties - OUR_STATES - {Side.OTHER.value}) and not parties >= OUR_STATES


def _of_some_company(material: Material, region: Span, step: Span) -> bool:
    if not material.rules.sentences.spaced or not compiled(material.cues.companies).search(material.words(region)):
        return False
    home = material.passage_of(step)
    span = home.span if home else region
    names = (word.strip("«\"'(“„") for word in material.words(span).split()[1:])
    return not material.countries(span) and not any(name.istitle() or name.isupper() for name in names)
