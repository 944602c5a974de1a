"""The reading of one article, stage by stage, on one page.

In: a file's name and bytes (or a stored article). Out: a Reading. No database, clock, network or settings.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.articles.article import Article
from app.articles.passage import Passage, cut_passages
from app.articles.reading import read_article
from app.languages.base import LanguageRules
from app.languages.registry import LANGUAGES
from app.mentions.anchor import find_anchor, without_datelines
from app.mentions.bodies import find_bodies
from app.mentions.clues import Clues
from app.mentions.coreference import find_references
from app.mentions.dates import find_dates
from app.mentions.foils import find_foils
from app.mentions.mention import PersonMention, PlaceMention, Published, Reason, ResolvedDate
from app.mentions.people import find_people
from app.mentions.places import find_places
from app.mentions.published import find_published
from app.mentions.retrospect import lies_ahead, look_back
from app.mentions.states import StateMention, find_states
from app.records.agreements import read_agreements
from app.records.casts.also_present import add_attendance
from app.records.casts.at_gatherings import seat_neighbours
from app.records.casts.at_session import seat_talkers
from app.records.casts.rites import add_openers
from app.records.casts.speakers import add_speakers
from app.records.documents.items import part_items
from app.records.documents.partnership import read_partnership
from app.records.documents.promises import only_to_meet
from app.records.documents.recalled import read_recalled, without_listed
from app.records.joining import drop_slips, join
from app.records.meetings import read_meetings
from app.records.record import Reading, Refusal
from app.records.relevance import is_told_in_passing, judge, names_both
from app.records.remarks import find_remarks
from app.records.sentences.material import InOrder, Material, within
from app.records.sentences.participants import is_bilateral
from app.records.sentences.statement import Statement, names_of
from app.records.settle import make_records
from app.records.sides import may_name_both
from app.records.stories.called_off import call_off, held_today
from app.records.stories.story import (
    date_by_story,
    day_after_counting,
    day_of_passage,
    find_story,
    own_day,
    period_of_passage,
)
from app.records.stories.told import Told
from app.records.visits.duration import add_length
from app.records.visits.leavings import add_leavings
from app.records.visits.over import of_whole_visit
from app.records.visits.sessions import add_close, on_known_days
from app.records.visits.setting import set_scenes
from app.records.visits.stays import widen_visits
from app.records.visits.venues import add_venue
from app.terms import MeetingKind, MeetingStatus, PassageRole, Type
from app.text.later import Later

_REMEMBERED = 400  # statements; no article tells so many, but a long file of many articles may
_IN_TITLE = frozenset({MeetingKind.PRESS_CONFERENCE, MeetingKind.INTERVIEW})


def read_source(name: str, data: bytes) -> Reading:
    """Read the bytes of one file; app.articles.source.Refused is raised where they hold no readable article."""
    return read_stored(read_article(name, data))


def read_stored(article: Article) -> Reading:
    """Read an article in numbered stages (design, section 5).

    1 and 2, source and article, are done; 3 passages, where both states can be named; 4 people and places; 5 relevance,
    first look; 6 bodies, dates and the anchor; 7 meetings and agreements; 8 relevance, judged; 9 records; 10 remarks.
    """
    rules = LANGUAGES[article.language]
    if not may_name_both(article.folded, rules.offices):
        # Most articles are such: their day and passages wait until they are asked for.
        dated = Later(lambda: find_published(article, rules))
        return _unread(article, Reason("one_side_only"), dated, Later(lambda: cut_passages(article, rules.sentences)))
    # The very same passages for all that follows, as what was looked up in them is remembered for them.
    passages = InOrder(cut_passages(article, rules.sentences))  # 3
    published = find_published(article, rules)
    people = find_people(article, passages, rules.offices, published.day)  # 4
    places = find_places(article, passages, rules.offices, published.day)
    states = find_states(article, passages, rules.offices)
    cut: Later[tuple[Passage, ...]] = Later.known(passages)
    if not names_both(people, places, states):  # 5
        return _unread(article, Reason("one_side_only"), Later.known(published), cut)
    material = _gather(article, rules, passages, published, people, places, states)  # 6
    story = find_story(material)
    material = date_by_story(material, story)
    statements, refusals = _read_statements(material, story)  # 7
    relevant, reason, statements = judge(material, statements)  # 8
    dated = Later.known(material.anchor.published)
    if not relevant:
        return _unread(article, reason, dated, cut, refusals)
    statements, slips = drop_slips(statements, own_day(material))
    records = make_records(material, statements, story)  # 9
    if is_told_in_passing(material, records):
        return _unread(article, Reason("told_in_passing"), dated, cut, refusals)
    remarks = find_remarks(material, records, slips)  # 10
    return Reading(article, True, reason, dated, cut, tuple(records), remarks, tuple(refusals))


def _unread(
    article: Article,
    reason: Reason,
    dated: Later[Published],
    cut: Later[tuple[Passage, ...]],
    refusals: Sequence[Refusal] = (),
) -> Reading:
    return Reading(article, False, reason, dated, cut, (), (), tuple(refusals))


def _gather(
    article: Article,
    rules: LanguageRules,
    passages: InOrder[Passage],
    published: Published,
    people: tuple[PersonMention, ...],
    places: tuple[PlaceMention, ...],
    states: tuple[StateMention, ...],
) -> Material:
    bodies = find_bodies(article, passages, rules.offices)
    references = find_references(article, passages, people, rules.offices, published.day)
    dates = find_dates(article, passages, rules)
    holders = (*people, *(one for one in references if one.rule == "office"))  # "the president" held office that day
    anchor = find_anchor(Clues(article, rules, passages, dates, holders, places, bodies), published)
    dates = without_datelines(dates, anchor)
    dates = look_back(dates, passages, anchor, lambda span: lies_ahead(article.plain, passages, span, rules))
    everyone = sorted((*people, *references), key=lambda mention: mention.span)
    foils = find_foils(article, everyone, rules.offices)
    return Material(
        article=article,
        rules=rules,
        passages=passages,
        people=InOrder(person for person in everyone if person not in foils),
        places=InOrder(places),
        bodies=InOrder(bodies),
        dates=InOrder(dates),
        states=InOrder(states),
        anchor=anchor,
        cues=rules.cues,
        foils=InOrder(foils),
    )


def _read_statements(material: Material, story: ResolvedDate | None) -> tuple[list[Statement], list[Refusal]]:
    """Read body passages in order; the headline is read only where the body tells no meeting that was held."""
    body = [passage for passage in material.passages if passage.role is PassageRole.BODY]
    statements, refusals = _read_passages(material, body, story)
    met = any(statement.type is Type.MEETING and statement.status == MeetingStatus.HELD for statement in statements)
    title_only = met and not any(statement.kind in _IN_TITLE for statement in statements)
    if title_only:  # "Spokesperson's regular press conference on 21 November": what follows are its words
        title = [passage for passage in material.passages if passage.role is PassageRole.TITLE]
        headline, more = _read_passages(material, title, story)
        statements = [s for s in headline if s.kind in _IN_TITLE and s.own_date] + statements
    # In a script without cases and spaces a headline leaves out too much of who met whom.
    spaced = material.rules.sentences.spaced
    if met and spaced and (headline_only := _met_in_headline(material, statements, story)):
        statements = headline_only + statements
    if not met:
        title = [passage for passage in material.passages if passage.role is PassageRole.TITLE]
        headline, more = _read_passages(material, title, story)
        new = [s for s in headline if s.own_date or not any(_alike(s, other) for other in statements)]
        statements = [s for s in new if s.type is Type.MEETING or not statements] + statements
        refusals += more
    scenes = set_scenes(material, join(on_known_days(material, held_today(material, statements))), story)
    scenes = seat_neighbours(material, scenes)
    # A meeting on no day, in no year, is nothing that a timeline can tell.
    told = [one for one in scenes if one.date or one.type is not Type.MEETING]
    return of_whole_visit(material, add_leavings(material, widen_visits(material, told))), refusals


def _met_in_headline(material: Material, statements: list[Statement], story: ResolvedDate | None) -> list[Statement]:
    """ "X meets Y" over a report that goes on with what was said: talks of two whom the body never puts together."""
    title = [passage for passage in material.passages if passage.role is PassageRole.TITLE]
    if not any(is_bilateral(within(material.people, passage.span)) for passage in title):
        return []
    told = [names_of(s) for s in statements if s.type is Type.MEETING]
    headline, _ = _read_passages(material, title, story)
    talks = [s for s in headline if s.kind == MeetingKind.TALKS and s.status == MeetingStatus.HELD]
    return [s for s in talks if not any(names_of(s) <= names for names in told)]


def _alike(one: Statement, other: Statement) -> bool:
    """What a headline says without a day is what the body tells with one."""
    return one.kind == other.kind and one.status == other.status and not (one.people and other.people)


def _read_passages(
    material: Material, passages: list[Passage], story: ResolvedDate | None
) -> tuple[list[Statement], list[Refusal]]:
    told = Told(story, None, (), story)
    statements: list[Statement] = []
    refusals: list[Refusal] = []
    for place, passage in enumerate(passages):
        if material.words(passage.span).rstrip("\"' )").endswith("?"):
            continue  # a question tells of nothing
        earlier = passages[place - 1].span if place else None
        same = place and passages[place - 1].paragraph == passage.paragraph
        told = told if same else replace(told, opened=passage.index)
        period = period_of_passage(material, passage) or (told.period if same else None)
        day = day_of_passage(material, passage, story) or told.day
        if day is not told.day or period is not told.period:
            told = replace(told, day=day, period=period)
        drawn = add_close(material, passage, add_length(material, passage, statements))
        drawn = add_venue(material, passage, drawn)
        if drawn is not statements:
            told = replace(told, statements=_last(statements := list(drawn)))
        if (off := call_off(material, passage, statements)) is not statements:
            told = replace(told, statements=_last(statements := list(off)))
        meetings, refused = read_meetings(material, passage, earlier, told)
        meetings = seat_talkers(material, meetings)
        attended = add_attendance(material, passage, statements, meetings)
        attended = add_speakers(material, passage, attended, meetings)
        if attended is not statements and attended != statements:
            meetings = [meeting for meeting in meetings if not meeting.anaphoric]
        if meetings or attended is not statements:
            told = _told(told, statements := [*attended, *meetings], meetings)
        if (opened := add_openers(material, passage, statements)) is not statements:
            told = replace(told, statements=_last(statements := opened))
        agreements, refused_too = read_agreements(material, passage, told)
        agreements = part_items(material, passage, agreements)
        agreements = [one for one in agreements if not only_to_meet(one, meetings)]
        agreements = without_listed(material, passage, agreements)
        agreements += read_recalled(material, passage, told, agreements)
        agreements += read_partnership(material, passage, told)
        if agreements:
            told = _told(told, statements := [*statements, *agreements], agreements)
        refusals += refused + refused_too
    return statements, refusals


def _told(told: Told, statements: list[Statement], new: list[Statement]) -> Told:
    last = next((s.date for s in reversed(statements) if s.date), None) or told.last
    moved = day_after_counting(new, told.day)
    return replace(told, last=last, day=moved or told.day, statements=_last(statements))


def _last(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    return tuple(statements[-_REMEMBERED:])
