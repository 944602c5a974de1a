"""Who of "the two presidents" of another year is meant: only who held the office then.

In: the people of a meeting and its days. Out: the people without references to whoever took office later or had left.
"""

from collections.abc import Sequence

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import PersonMention, ResolvedDate
from app.mentions.titles import offices_agree

_DEPUTIES = ("vice_", "deputy_", "first_deputy_", "former_")


def then_in_office(people: Sequence[PersonMention], date: ResolvedDate | None) -> tuple[PersonMention, ...]:
    """Return the people; of a plural office those alone whom the register does not put out of it on those days."""
    if date is None:
        return tuple(people)
    return tuple(person for person in people if person.rule != "pair" or _may_have_held(person, date))


def _may_have_held(person: PersonMention, date: ResolvedDate) -> bool:
    row = gazetteer().people.get(person.person or "")
    held = [one for one in row.offices if _is_meant(person, one.office)] if row else []
    return not held or any(one.held_between(date.start, date.end) for one in held)


def _is_meant(person: PersonMention, office: str) -> bool:
    """Tell whether a plural office means this one; "the ministers" says no more than that they lead a ministry."""
    if person.office:
        return offices_agree(person.office, office)
    return office.endswith("minister") and not office.startswith(_DEPUTIES)
