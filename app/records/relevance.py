"""Whether an article tells of the two states dealing with each other, or only names them.

In: the joined statements of an article. Out: a yes or no with its reason.
"""

from collections.abc import Sequence
from datetime import date

from app.mentions.mention import PersonMention, PlaceMention, Reason
from app.mentions.scan import home_of, is_outnamed, scan
from app.mentions.states import OF_SIX, StateMention
from app.records.record import Record
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, OF_CHINA, sides_of, speaks_for_its_state
from app.records.sentences.statement import Statement
from app.terms import AgreementKind, AgreementStatus, MeetingKind, MeetingStatus, Role, Side, Type
from app.text.span import Span

_OURS = frozenset(side.value for side in BOTH_SIDES)
_SPORT_WORDS = 3  # different words of sport that make an article one about sport
_OFTEN_OF_ONE = frozenset({MeetingKind.CEREMONY, MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL})
_SPEECH = frozenset({MeetingKind.INTERVIEW, MeetingKind.PRESS_CONFERENCE})
# Unions that deal with one of the two like a state of their own.
_UNIONS = frozenset({"eu", "eaeu", "eec", "csto", "ots", "osce", "cis", "asean"})
_RECENT = 45  # days before an article in which it may report what happened
_NEWS = 10  # days for which a signature is news
_MANY = 3  # records of the two in an article that recalls them
_LEAD = 4  # passages that open an article
_STEM = 4  # letters by which they are told apart


def names_both(people: Sequence[PersonMention], places: Sequence[PlaceMention], states: Sequence[StateMention]) -> bool:
    """Tell cheaply whether both states are named at all; an article that names one only is not read further."""
    sides = {person.side.value for person in people}
    countries = {place.country for place in places} | {state.country for state in states}
    return sides | countries >= _OURS


def judge(material: Material, statements: Sequence[Statement]) -> tuple[bool, Reason, list[Statement]]:
    """Return whether the article is relevant, why, and the statements that stand.

    An agreement stands where its sentence names its parties, or where the article tells a meeting of the two or
    names no third one in its headline and lead.
    """
    partner = _has_another_partner(material)
    if partner:
        statements = [s for s in statements if _is_plainly_ours(material, s)]
    sport = _is_about_sport(material)
    met = any(
        s.type is Type.MEETING and _between_both(s) and not _is_nobodys(s) and not (sport and _is_of_players(s))
        for s in statements
    )
    news = any(_is_news(material, s) for s in statements) and not sport
    if not (met or news) and (partner or sport):
        return False, Reason("no_event_of_both"), []
    ours = met or _about_both(material)
    standing = [s for s in statements if ours or _stands(material, s)]
    if any(
        (_between_both(s) and not _is_of_one_alone(material, s))
        or _gathers_both(material, s)
        or _speaks_of_both(material, s)
        or _sends_group(material, s)
        for s in standing
    ):
        return True, Reason("both_sides"), standing
    return False, Reason("no_event_of_both" if statements else "no_event"), []


def _is_news(material: Material, statement: Statement) -> bool:
    """What people of both have just signed, or a session just held of a body of the two alone, is news, whatever else
    the article tells.
    """
    day = material.anchor.limit
    if day is None or not (statement.own_date and statement.date and 0 <= (day - statement.date.end).days <= _NEWS):
        return False
    sentence = material.passages[statement.passage].span
    if statement.kind == MeetingKind.DIALOGUE:
        named = set(material.countries(sentence))
        return statement.status == MeetingStatus.HELD and named == _OURS
    signers = sides_of(person for person in within(material.people, sentence) if speaks_for_its_state(person))
    signed = statement.type is Type.AGREEMENT and statement.status == AgreementStatus.SIGNED
    return signed and signers >= BOTH_SIDES and _names_its_parties(material, statement)


def _has_another_partner(material: Material) -> bool:
    """An article that names a third state more often than one of the two tells of the other one with that state."""
    rules = material.rules.offices
    seen = scan(material.article, material.passages, rules)
    home = home_of(seen, rules)  # what its own papers need not name
    return any(is_outnamed(seen, side.value) for side in BOTH_SIDES if side.value != home)


def _is_plainly_ours(material: Material, statement: Statement) -> bool:
    """What an article on another state says of the two: of people of both, or in a sentence that names them alone."""
    if sides_of(statement.people) >= {Side.CHINA, Side.KAZAKHSTAN}:
        return True
    named = material.countries(material.passages[statement.passage].span)
    return named == _OURS


def is_told_in_passing(material: Material, records: Sequence[Record]) -> bool:
    """An article that opens on something else and reports nothing of the two, only what was long ago or will be."""
    day = material.anchor.limit
    if material.rules.sentences.spaced and len(records) >= _MANY and not _has_another_partner(material):
        return False  # who recalls as much as that does not do so in passing
    return not _about_both(material) and not any(
        record.role is Role.MAIN or _is_recent(record, day) for record in records
    )


def _is_recent(record: Record, day: date | None) -> bool:
    if day is None or record.date is None:
        return True
    return record.date.start <= day and (day - record.date.end).days < _RECENT


def _stands(material: Material, statement: Statement) -> bool:
    """Tell whether a statement is of the two where the article as a whole does not say so."""
    if statement.type is Type.AGREEMENT:
        ratified = statement.status == AgreementStatus.RATIFIED and _names_one_at_home(material, statement)
        return ratified or _names_its_parties(material, statement)
    return not _is_nobodys(statement) or _names_both(material, statement)


def _names_one_at_home(material: Material, statement: Statement) -> bool:
    """What one state's own page says that it ratified names the other state alone."""
    head = {state for passage in material.passages[:3] for state in material.countries(passage.span)}
    named = set(material.countries(material.passages[statement.passage].span))
    return bool(named) and named <= _OURS and named | head == _OURS


def _is_nobodys(statement: Statement) -> bool:
    """A session at which nobody of both is named may be one with another state."""
    return statement.kind == MeetingKind.DIALOGUE and not sides_of(statement.people) >= {Side.CHINA, Side.KAZAKHSTAN}


def _is_of_one_alone(material: Material, statement: Statement) -> bool:
    """A ceremony or a call with people of one state alone, in a sentence and an article that are not about the two."""
    if statement.kind not in _OFTEN_OF_ONE or not statement.people or sides_of(statement.people) >= BOTH_SIDES:
        return False
    return not (_about_both(material) or _names_both(material, statement))


def _is_about_sport(material: Material) -> bool:
    """Federations that agree on a training camp are not the states."""
    words = compiled(material.cues.sport).finditer(material.article.plain)
    return len({match.group().lower()[:_STEM] for match in words}) >= _SPORT_WORDS


def _is_of_players(statement: Statement) -> bool:
    """Where one side has nobody but names, two players may have met; where nobody is named, it is their ceremony."""
    official = (person for person in statement.people if speaks_for_its_state(person))
    return not sides_of(official) >= BOTH_SIDES


def _gathers_both(material: Material, statement: Statement) -> bool:
    """A gathering told in a sentence that has people of the two states, or one's leader as the other's guest; where
    bare names are less often of what is only talked about, also one that names the two ("Kazakhstan was the host").
    """
    if statement.kind not in (MeetingKind.SUMMIT, MeetingKind.MINISTERIAL):
        return False
    sentence = material.passages[statement.passage].span
    before = material.words(Span(sentence.start, max(sentence.start, statement.cue.start)))
    spoken = compiled(material.cues.spoken).search(before)  # "the envoys talked about the summit"
    ours = statement.people or (not spoken and material.countries(sentence) >= _OURS)
    if statement.own_date and ours and _on_the_six(material):
        return True
    if not statement.people and material.rules.sentences.spaced:
        return _names_both_in_lead(material, statement)
    return _names_both(material, statement)


def _on_the_six(material: Material) -> bool:
    """An article that opens on the format of China with Central Asia: Kazakhstan sits there, whoever is named."""
    head = material.passages[:_LEAD]
    return any(body.body.startswith(OF_SIX) for passage in head for body in within(material.bodies, passage.span))


def _names_both_in_lead(material: Material, statement: Statement) -> bool:
    """A gathering without people on a day of its own, in a lead that says that both states sit there."""
    if not statement.own_date or statement.passage >= _LEAD or statement.status == MeetingStatus.PLANNED:
        return False
    passage = material.passages[statement.passage].span
    states = {state.country for state in within(material.states, passage)}
    return states >= _OURS


def _speaks_of_both(material: Material, statement: Statement) -> bool:
    """Somebody of one state before the press, in an article or a sentence about the two."""
    if statement.kind not in _SPEECH or statement.type is not Type.MEETING:
        return False
    return _about_both(material) or _names_both(material, statement)


def _sends_group(material: Material, statement: Statement) -> bool:
    """A group without names goes to one of the two: in a script where it need not be said whence, or in an article
    that opens on the two states.
    """
    if statement.kind != MeetingKind.VISIT or statement.people:
        return False
    if not material.rules.sentences.spaced or _about_both(material):
        return True
    return statement.passage < _LEAD and _names_both(material, statement)  # "a delegation from China came to Semey"


def _about_both(material: Material) -> bool:
    """The headline and the first two sentences name both states and no other, nor a city of another."""
    head = [passage.span for passage in material.passages[:3]]
    named = {OF_CHINA.get(state, state) for span in head for state in material.countries(span)}
    places = [place for span in head for place in within(material.places, span)]
    named |= {OF_CHINA[place.country] for place in places if place.country in OF_CHINA}
    cities = {place.country for place in places if place.kind == "city"}
    if not named - _OURS and cities | {place.country for place in places if place.kind == "region"} >= _OURS:
        named |= _OURS  # "guests from Gansu came to Semey"
    if any(body.body in _UNIONS for span in head for body in within(material.bodies, span)):
        return False
    return named == _OURS and cities <= {*_OURS, *OF_CHINA}


def _names_both(material: Material, statement: Statement) -> bool:
    passage = material.passages[statement.passage].span
    six = bool(compiled(material.cues.six).search(material.words(passage)))
    named = set(material.countries(passage))
    near = {place.country for place in within(material.places, passage) if place.kind == "region" or named <= _OURS}
    return six or named | near >= _OURS


def _names_its_parties(material: Material, statement: Statement) -> bool:
    """A document names both states, be there others; what "the sides" agreed without a text is of the two alone."""
    if statement.kind not in (AgreementKind.ARRANGEMENT, AgreementKind.PLEDGE):
        return _names_both(material, statement)
    named = material.countries(material.passages[statement.passage].span)
    return named == _OURS


def _between_both(statement: Statement) -> bool:
    """Both states act: people of both, a visit to the other state, an agreement, or a session of their mechanism."""
    if statement.type is Type.AGREEMENT:
        return True
    sides = sides_of(statement.people)
    if sides >= {Side.CHINA, Side.KAZAKHSTAN}:
        return True
    if statement.kind == MeetingKind.VISIT:
        return bool(sides) and statement.country is not None and statement.country not in {s.value for s in sides}
    if statement.kind in _SPEECH:
        return False
    if statement.kind == MeetingKind.CEREMONY and Side.OTHER in sides:
        return False  # one of the two beside somebody of a third state
    if statement.kind in (MeetingKind.SUMMIT, MeetingKind.MINISTERIAL):
        return bool(sides) and {side.value for side in sides} | {statement.country} >= {"CN", "KZ"}
    return True
