"""Makes records of joined statements: settles main or mentioned, and gives evidence for every field.

In: statements in text order, the day of the story. Out: records in text order.
"""

from collections.abc import Sequence

from app.mentions.mention import PersonMention, Reason, ResolvedDate
from app.records.documents.partnership import name_partnership
from app.records.record import Evidence, Participant, Record
from app.records.sentences.material import Material
from app.records.sentences.statement import Statement
from app.records.stories.quoting import without_opener
from app.records.stories.roles import roles_of
from app.terms import Role
from app.text.span import Span


def make_records(material: Material, statements: Sequence[Statement], story: ResolvedDate | None) -> list[Record]:
    """Turn joined statements into records, in text order."""
    roles = roles_of(statements, story)
    return [_record(material, s, role) for s, role in sorted(zip(statements, roles, strict=True), key=_place_in_text)]


def _place_in_text(told: tuple[Statement, Role]) -> Span:
    return told[0].quote


def _record(material: Material, statement: Statement, role: Role) -> Record:
    return Record(
        type=statement.type,
        kind=statement.kind,
        role=role,
        status=statement.status,
        date=statement.date,
        place=statement.place.place if statement.place else None,
        place_name=statement.place.name if statement.place else None,
        country=statement.country,
        people=tuple(_participant(person) for person in statement.people),
        title=" ".join(statement.title.of(material.article.text).split()) if statement.title else None,
        body=statement.body.body if statement.body else None,
        quote=statement.quote,
        passage=statement.passage,
        topics=statement.topics,
        evidence=_evidence(material, statement),
        documents=statement.documents,
        known=name_partnership(statement, material.words(statement.title), material.cues) if statement.title else None,
    )


def _participant(person: PersonMention) -> Participant:
    return Participant(person.name, person.person, person.side, person.office)


def _evidence(material: Material, statement: Statement) -> tuple[Evidence, ...]:
    """Every field that is set rests on words, on a rule over words, or on stated reasons."""
    items = [
        Evidence("kind", (statement.cue,), statement.rule),
        Evidence(
            "status",
            (without_opener(material, statement.status_span or statement.cue),),
            f"{statement.rule}:{statement.status}",
        ),
    ]
    if statement.date:
        words = (statement.date.mention,) if statement.date.mention else ()
        reasons = statement.date.reasons
        if not words and not reasons:
            reasons = (Reason("story_day", (("day", statement.date.start.isoformat()),)),)
        items.append(Evidence("date", words, "date" if statement.own_date else "story-date", reasons))
    if statement.place:
        items.append(Evidence("place", (statement.place.span,), statement.place.rule))
    if statement.country:
        span = statement.country_span or (statement.place.span if statement.place else statement.quote)
        items.append(Evidence("country", (span,), "country"))
    items += [Evidence(f"person:{p.name}", _person_spans(p), p.rule) for p in statement.people]
    if statement.title:
        items.append(Evidence("title", (statement.title,), statement.rule))
    if statement.topics:
        said = statement.clause.cover(statement.title) if statement.title else statement.clause
        items.append(Evidence("topic", (without_opener(material, said),), "topic"))
    return tuple(items)


def _person_spans(person: PersonMention) -> tuple[Span, ...]:
    return (person.span, person.antecedent) if person.antecedent else (person.span,)
