"""Who makes a document: companies, whose agreements are contracts, or states and their offices.

In: the sentence of a step, with the name of its document. Out: whether companies make it.
"""

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import PersonMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.text.span import Span

_HEAD = "company_head"
_HEADS = frozenset({_HEAD, "organisation_head"})  # as an article words it
_COMPANY = "company"


def made_by_companies(material: Material, clause: Span, title: Span) -> bool:
    """Tell whether companies stand in a clause, by a common noun, by name or by those who lead them.

    "An agreement on visas, which airlines had long asked for": what states alone can agree is no contract, and who
    stands in a clause behind the name is not its maker.
    """
    if compiled(material.cues.between_states).search(material.words(title)):
        return False
    behind = material.article.plain.find(",", title.end, clause.end) if title.start >= clause.start else -1
    relative = behind >= 0 and compiled(material.cues.relative_that).match(material.article.plain, behind, clause.end)
    region = Span(clause.start, behind) if relative else clause
    if compiled(material.cues.companies).search(material.words(region)):
        return True
    known = gazetteer().bodies
    if any(known[body.body].kind == _COMPANY for body in within(material.bodies, region)):
        return True
    signers = within(material.people, region)
    return bool(signers) and all(_leads_company(material, person) for person in signers)


def _leads_company(material: Material, person: PersonMention) -> bool:
    """The article calls them so somewhere, or the register knows no other office of theirs."""
    if _HEADS & material.offices_of(person.name):
        return True
    known = gazetteer().people.get(person.person or "")
    return known is not None and all(office.office == _HEAD for office in known.offices)
