"""An office told without a name ("the mayor of Tianjin met X"): whoever is known for another one is not meant by it.

In: a clause and somebody named before it. Out: whether the clause tells of another.
"""

from datetime import timedelta

from app.gazetteer.lookup import gazetteer
from app.gazetteer.register import Office
from app.mentions.mention import PersonMention
from app.mentions.scan import scan
from app.mentions.titles import Title, offices_agree
from app.records.sentences.material import Material, within
from app.text.span import Span

_LEFT = timedelta(days=2 * 366)  # for so long a paper may still call somebody by an office that he left


def tells_of_another(material: Material, clause: Span, person: PersonMention) -> bool:
    """Tell whether an office of the person's state stands bare in the clause that he is not known to hold by then."""
    said = {one.office for one in material.people if one.name == person.name and one.office}
    row = gazetteer().people.get(person.person or "")
    if not said and row is None:
        return False
    known = said | ({office.office for office in row.offices if _is_recent(material, office)} if row else set())
    bare = (title for title in _bare(material, clause) if title.country == person.side.value)
    return any(not any(offices_agree(code, one) for code in title.codes for one in known) for title in bare)


def _is_recent(material: Material, office: Office) -> bool:
    """An office held on the day of the page or left not long before it; any where the page has no day."""
    day = material.anchor.published.day
    return day is None or office.held_between(day - _LEFT, day)


def _bare(material: Material, clause: Span) -> list[Title]:
    """The offices of a clause behind which nobody's name stands."""
    titles = scan(material.article, material.passages, material.rules.offices).titles
    people = within(material.people, clause)
    here = (title for title in titles if clause.contains(title.span))
    return [title for title in here if not any(person.span.overlaps(title.span) for person in people)]
