"""Who makes a document: companies, whose agreements are contracts, or states and their offices.

In: the sentence of a step, with the name of its document. Out: whether companies make it.
"""

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import PersonMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.text.span import Span

_HEAD = "company_head"
_COMPANIES = frozenset(
    (
        "air-astana baiterek cdb cgn china-energy china-railway china-southern citic cnnc cnooc cnpc "
        "cosco crrc cscec eximbank-cn halyk huawei icbc kazakh-invest kazakhmys kazatomprom "
        "kazmunaygas-kazmortransflot kazpost kaztransoil kegoc kmg ktz petrochina powerchina qazaqgaz "
        "samruk samruk-energy scat silk-road-fund sinochem sinopec snurdc state-grid tau-ken zte"
    ).split()
)


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
    if any(body.body in _COMPANIES for body in within(material.bodies, region)):
        return True
    signers = within(material.people, region)
    return bool(signers) and all(_leads_company(person) for person in signers)


def _leads_company(person: PersonMention) -> bool:
    known = gazetteer().people.get(person.person or "")
    return known is not None and all(office.office == _HEAD for office in known.offices)
