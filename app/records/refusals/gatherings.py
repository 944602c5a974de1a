"""Why a candidate is no summit and no meeting of ministers at which both states sit.

In: a scene with its people and date words, and what was told before. Out: the reason in plain words, or None.
"""

from collections.abc import Sequence

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import BodyMention, DateMention, PersonMention
from app.mentions.resolve import resolve
from app.records.refusals.leads import attended_behind, leads_story
from app.records.sentences.besides import days_counted, is_day
from app.records.sentences.clauses import compiled
from app.records.sentences.dating import is_this_year
from app.records.sentences.destinations import gone_for
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, is_bilateral, sides_of
from app.records.sentences.statement import GATHERINGS
from app.records.stories.scene import Scene, dates_leading, sentence_of
from app.records.stories.told import Told
from app.terms import CueForm, Precision, Side
from app.text.span import Span

# Gatherings at which both states sit; an alliance of one of them with others is no business of this timeline.
SHARED_TOPICS = frozenset(
    {"sco", "cica", "china-central-asia", "central_asia", "central-asia", "bri", "asem", "un", "brics", "boao", "g20"}
    | {"global-initiatives", "bilateral", "apec", "eurasian-speakers"}
)
# Of them those whose sessions are never of the two alone.
OF_MANY = SHARED_TOPICS - {"bilateral", "bri", "global-initiatives"}
_OURS = frozenset(side.value for side in BOTH_SIDES)
_MONTH = 31  # days
_ITS_CITY = 20  # characters behind a gathering in which its city ends (" in Xi'an")
_TAKES_PART = 40  # characters between a verb of taking part and the gathering


def _of_who_met(material: Material, scene: Scene, mention: DateMention) -> bool:
    """ "On Monday A with the attending-the-forum president held talks": the day is that of the talks."""
    between = material.words(Span(mention.span.end, max(mention.span.end, scene.hit.span.start)))
    described = compiled(material.cues.of_whom).match(material.article.plain, scene.hit.span.end)
    return bool(described and compiled(material.cues.receives).search(between))


def _known_by_city(material: Material, scene: Scene, mention: DateMention | None) -> bool:
    """ "The summit in Xi'an on 19 May 2023": where and when tells the register which."""
    date = resolve(mention, material.anchor, scene.mood.tense) if mention else None
    if date is None or (date.end - date.start).days > _MONTH:
        return False
    near = Span(scene.hit.span.end, scene.hit.span.end + _ITS_CITY)
    cities = {place.place for place in within(material.places, near) if place.kind == "city"}
    events = (body for body in gazetteer().bodies.values() if body.place in cities and body.topic in SHARED_TOPICS)
    return any(
        body.date_start and body.date_start <= date.end and date.start <= (body.date_end or body.date_start)
        for body in events
    )


def _taken_up_of_both(material: Material, scene: Scene) -> bool:
    """ "They prepared the meeting of the heads of the five states: China, … It will be held in July"."""
    taken_up = scene.earlier if CueForm.IT in scene.hit.cue.forms else None
    return taken_up is not None and set(material.countries(taken_up)) >= _OURS


def refuse_gathering(
    material: Material,
    scene: Scene,
    people: tuple[PersonMention, ...],
    mention: DateMention | None,
    anaphoric: bool,
    told: Told,
) -> str | None:
    """Say why a gathering is none of both states, or none that the article tells, or None."""
    if mention and (when := _only_when(material, scene, mention)):
        return when
    told_of = any(statement.kind in GATHERINGS for statement in told.statements)
    if anaphoric and (told_of or (mention and not _by_name(material, scene))):
        there = people and told.gathering_just_told(scene.passage.index)  # "A and B both attended the summit"
        return None if there else "a gathering told before"
    if mention and (not_its := _on_one_of_its_days(material, scene, people, mention, told)):
        return not_its
    if mention and (_only_says_when(material, scene, mention) or _of_who_met(material, scene, mention)):
        return "a gathering without a date of its own"
    undated = mention is None or mention.span.end <= scene.clause.start  # "he arrives on the 17th; after that …"
    if undated and compiled(material.cues.afterwards).search(material.words(scene.clause)):
        return "a gathering after the day that is told"
    story = people and told.day and _takes_part(material, scene) and not _where_he_came_from(material, scene)
    on_it = told.last_of(scene.passage.index) and _says_on_it(material, scene)
    story = story or (scene.mood.planned and (on_it or told.ahead()) and _will_take_part(material, scene, people))
    lent = told.ahead() or (on_it if told.last and told.last.precision is Precision.RANGE else None)
    has_days = any(body.date_start for body in within(material.bodies, scene.passage.span))  # the register has its days
    lost = (mention is None and scene.mood.planned and not lent) or _only_come_for(material, scene, mention)
    if lost and not has_days:
        return "a gathering that lies ahead, on no day"
    in_course = told.day and not (scene.mood.planned or scene.mood.perfect or scene.mood.hypothetical)
    recalled = people and told.near(scene.passage.index, True) and _takes_part_in(material, scene)
    story = story or bool(recalled and _says_on_it(material, scene)) or _is_opened_on(material, scene, told)
    course = in_course and compiled(material.cues.course).match(material.article.plain, scene.hit.span.end)
    if (mention is None or _nearer_elsewhere(material, scene, mention)) and not (
        story or course or _counts_days(material, scene, told) or _comes_for(material, scene, people)
    ):
        return "a gathering without a date of its own"
    here = topics_told(within(material.bodies, scene.passage.span))
    known = (
        here & SHARED_TOPICS
        or _of_the_region(material, scene)
        or (not here and topics_told(material.bodies) & SHARED_TOPICS)
        or (not here and any(statement.kind in GATHERINGS for statement in told.statements))  # "the next summit"
    )
    known = known or _known_by_city(material, scene, mention) or _taken_up_of_both(material, scene)
    six = compiled(material.cues.six).search(sentence_of(material, scene))
    if not (known or is_bilateral(people) or six) or (not told_of and _of_the_five(material, scene, people)):
        return "a gathering of others"
    return None


def _says_on_it(material: Material, scene: Scene) -> bool:
    """ "On this occasion", "on the visit"."""
    return bool(compiled(material.cues.occasion).search(material.words(scene.clause)))


def _is_opened_on(material: Material, scene: Scene, told: Told) -> bool:
    """ "The summit began in Astana. X opened it": the lead of an article, whose next sentence says who was there."""
    opened = leads_story(scene, told) and attended_behind(material, scene)
    return opened and not scene.strong and not within(material.dates, scene.passage.span)


def _counts_days(material: Material, scene: Scene, told: Told) -> bool:
    """ "The summit goes on for the second day": of the day that is told."""
    said = days_counted(material, scene.hit.span)
    return told.day is not None and any(words.overlaps(scene.hit.span) for words, _ in said)


def _of_the_five(material: Material, scene: Scene, people: tuple[PersonMention, ...]) -> bool:
    """ "The five Central Asian leaders met in Dushanbe": without China."""
    china = Side.CHINA in sides_of(people) or Side.CHINA.value in material.countries(scene.passage.span)
    return not china and bool(compiled(material.cues.five).search(material.words(scene.passage.span)))


def _where_he_came_from(material: Material, scene: Scene) -> bool:
    """ "He came from Samarkand, where he took part in the summit": on a day before the one that is told."""
    if not scene.at or not compiled(material.cues.where).match(scene.clauses[scene.at].opener):
        return False
    before = within(material.places, scene.clauses[scene.at - 1].span)[-1:]
    return any(
        compiled(material.cues.away).search(material.words(Span(scene.passage.span.start, p.span.start)))
        for p in before
    )


def _only_when(material: Material, scene: Scene, mention: DateMention) -> str | None:
    """ "On Monday, the eve of the summit", "at the end of March, beside the forum", "beside the forum A and B met on
    Monday": the day is of something else.
    """
    if _lies_behind(material, scene, mention):
        return "a gathering that lies behind the day that is told"
    before = material.words(Span(scene.clause.start, scene.hit.span.start))
    if mention.span.start >= scene.hit.span.end:
        apart = within(material.people, Span(scene.hit.span.end, mention.span.start))
        beside = apart and compiled(material.cues.margin).search(before)
        return "a gathering beside which people met" if beside else None
    if compiled(material.cues.eve_of).search(before):
        return "a gathering that only says when"
    return "a gathering beside which people met" if compiled(material.cues.margin).search(before) else None


def _lies_behind(material: Material, scene: Scene, mention: DateMention) -> bool:
    """ "After the summit he flew to X on the 18th": the day is of what came then; not so "the summit of the 18th"."""
    start = scene.clause.start if material.rules.sentences.spaced else scene.passage.span.start
    before = compiled(material.cues.after_it).search(material.words(Span(start, scene.hit.span.start)))
    behind = compiled(material.cues.after_it_behind).match(material.article.plain, scene.hit.span.end)
    if not (before or behind):
        return False
    if mention.span.start >= scene.hit.span.end:
        between = Span(scene.hit.span.end, mention.span.start)
        return bool(behind) or "," in material.words(between) or bool(within(material.people, between))
    if before:
        return mention.span.start < start + before.start()  # "on the 18th, after the summit, he flew to …"
    between = Span(mention.span.end, scene.hit.span.start)
    held = compiled(material.cues.held_there).search(material.words(between))
    return bool(within(material.people, between)) and not held


def _by_name(material: Material, scene: Scene) -> bool:
    """ "Attended the Belt and Road Forum": a name with its article takes up nothing."""
    bodies = within(material.bodies, scene.clause)
    return any(body.span.overlaps(scene.hit.span) and body.kind in ("event", "forum", "mechanism") for body in bodies)


def _on_one_of_its_days(
    material: Material, scene: Scene, people: tuple[PersonMention, ...], mention: DateMention, told: Told
) -> str | None:
    """ "The summit ends tomorrow", told right before with its day; "on July 2 he arrived to attend it"."""
    ends = compiled(material.cues.closes_behind).match(material.article.plain, mention.span.end)
    if ends and not people and told.gathering_just_told(scene.passage.index):
        return "the last day of a gathering told before"
    return "what somebody came for, on a day of its own" if _came_for_it(material, scene, mention) else None


def _came_for_it(material: Material, scene: Scene, mention: DateMention) -> bool:
    """ "On July 2 he arrived to attend the summit": the day is that of the arrival."""
    if material.cues.verb_last:
        return _is_gone_to_for_it(material, scene, mention)
    arrived = [cue for cue in scene.rivals if cue.end <= scene.hit.span.start]
    if not arrived or mention.span.end > scene.hit.span.start or scene.mood.planned:
        return False
    if gone_for(material, arrived[-1], scene.hit.span) and not is_day(mention):
        return False  # "in August he went to Tianjin for the summit"
    told = Span(max(arrived[-1].end, mention.span.end), scene.hit.span.start)
    return bool(compiled(material.cues.purpose).search(material.words(told)))


def _is_gone_to_for_it(material: Material, scene: Scene, mention: DateMention) -> bool:
    """The same where the verb stands last: the day before the gathering, unless that "is held on" it."""
    purpose = compiled(material.cues.purpose).match(material.article.plain, scene.hit.span.end)
    if purpose is None or scene.mood.planned:
        return False
    if mention.span.start >= purpose.end():  # "to attend the forum he arrived yesterday"
        return any(cue.start >= mention.span.end for cue in scene.rivals)
    between = Span(mention.span.end, max(mention.span.end, scene.hit.span.start))
    held = compiled(material.cues.held_there).search(material.words(between)) or mention.expression.kind == "range"
    return not held and any(cue.start >= purpose.end() for cue in scene.rivals)


def _only_says_when(material: Material, scene: Scene, mention: DateMention) -> bool:
    """ "Before the summit, on 17 May, X met Y": the day behind the comma, or before both, is that of the talks."""
    before = material.words(Span(scene.clause.start, scene.hit.span.start))
    if not scene.strong or not compiled(material.cues.bound).search(before):
        return False
    if not scene.clause.contains(mention.span):
        return False  # "on the eve of the summit, which ended on Monday"
    between = material.words(Span(scene.hit.span.end, max(scene.hit.span.end, mention.span.start)))
    before_it = within(material.dates, Span(scene.clause.start, scene.hit.span.start))
    if mention.span.start >= scene.hit.span.end and before_it:
        return False  # "due on the 7th in X, before the summit, on the 9th in Y": what came before it has its own day
    told_of = compiled(material.cues.relative_that).match(between)  # "the eve of the summit, which X hosts on Tuesday"
    return mention.span.end <= scene.hit.span.start or ("," in between and not told_of)


def _of_the_region(material: Material, scene: Scene) -> bool:
    """China with Central Asia: Kazakhstan sits at the table."""
    named = {place.place for place in within(material.places, scene.passage.span)}
    return "central-asia" in named and Side.CHINA.value in material.countries(scene.passage.span)


def topics_told(bodies: Sequence[BodyMention]) -> set[str]:
    """The topics of the gatherings named; states and bilateral papers say nothing of who sits at the table."""
    known = gazetteer().bodies
    return {known[body.body].topic or "" for body in bodies if known[body.body].kind != "country"} - {"", "media"}


def _comes_for(material: Material, scene: Scene, people: tuple[PersonMention, ...]) -> bool:
    """Somebody met in this sentence "came to take part": the gathering is told with the meeting's date."""
    before = Span(scene.clause.start, scene.hit.span.start)
    verb = list(compiled(material.cues.attends).finditer(material.words(before)[-40:]))
    return bool(verb and people and scene.strong)


def _only_come_for(material: Material, scene: Scene, mention: DateMention | None) -> bool:
    """ "He arrived on Tuesday to attend the summit": Tuesday is of his coming, not of the summit."""
    start = scene.clause.start if material.rules.sentences.spaced or not len(scene.chain) else scene.chain.start
    before = Span(start, scene.hit.span.start)  # an unspaced script has a comma between the two verbs
    come = compiled(material.cues.comes_to).search(material.words(before))
    days = mention is not None and mention.expression.kind == "range"
    return come is not None and not days and (mention is None or mention.span.start < scene.hit.span.start)


def _takes_part_in(material: Material, scene: Scene) -> bool:
    """The clause of a gathering says that somebody took part."""
    return bool(compiled(material.cues.attends).search(material.words(scene.clause))) and not scene.mood.planned


def _takes_part(material: Material, scene: Scene) -> bool:
    """ "He took part in the summit", in the plain past: of the day that is told, though the clause gives none."""
    mood = scene.mood
    front = material.words(Span(scene.clause.start, scene.hit.span.start))[-_TAKES_PART:]
    there = compiled(material.cues.attends).search(front) or _ends_there(material, scene)
    return bool(there) and not (mood.planned or mood.perfect or mood.hypothetical)


def _will_take_part(material: Material, scene: Scene, people: tuple[PersonMention, ...]) -> bool:
    """ "He will attend the summit", right after his journey was announced: on the days of the journey."""
    before = material.words(Span(scene.clause.start, scene.hit.span.end))[-_TAKES_PART - len(scene.hit.span) :]
    words = before + material.words(scene.behind)[:_TAKES_PART] if material.cues.verb_last else before
    return bool(people and sides_of(people) & BOTH_SIDES and compiled(material.cues.attends).search(words))


def _ends_there(material: Material, scene: Scene) -> bool:
    """Where the verb stands last: the clause ends in taking part, soon behind the gathering."""
    if not material.cues.verb_last:
        return False
    match = compiled(rf"(?:{material.cues.attends})(?=\W*\Z|[.,;])").search(material.words(scene.behind))
    return match is not None and match.start() <= _TAKES_PART


def _nearer_elsewhere(material: Material, scene: Scene, mention: DateMention) -> bool:
    """Tell whether the date stands nearer to another cue of the sentence, before the gathering is named."""

    def gap(cue: Span) -> int:
        return max(mention.span.start - cue.end, cue.start - mention.span.end, 0)

    if compiled(material.cues.meets_for).search(material.words(scene.clause)):
        return False
    if mention in dates_leading(material, scene):
        return False
    front = material.words(Span(scene.clause.start, scene.hit.span.start))
    if compiled(material.cues.host_before).search(front):
        return False  # "from the 1st to the 3rd Beijing will play host to the summit"
    apart = () if scene.clause.contains(mention.span) and scene.at else scene.elsewhere
    between = material.words(Span(mention.span.end, max(mention.span.end, scene.hit.span.start)))
    if scene.chain.contains(mention.span) or (
        material.cues.verb_last and compiled(material.cues.of_whom).search(between)
    ):
        return False  # "the on-Monday-in-Xi'an-held summit": a participle ties its date to the noun behind it
    others = [cue for cue in (*scene.strong, *apart) if cue != scene.hit.span]
    others = [
        cue
        for cue in others
        if not (_is_coupled(material, cue, scene.hit.span) or gone_for(material, cue, scene.hit.span))
    ]
    return mention.span.end <= scene.hit.span.start and any(gap(cue) < gap(scene.hit.span) for cue in others)


def _is_coupled(material: Material, visit: Span, gathering: Span) -> bool:
    """ "A state visit, coupled with the summit": both are of the same days."""
    between = material.words(Span(visit.end, max(visit.end, gathering.start)))
    return bool(compiled(material.cues.coupled).fullmatch(between))


def told_of_this_year(scene: Scene, kind: str, mention: DateMention, told: Told) -> bool:
    """ "For the first time the six hold a summit, the first great event of this year": the one of which was told."""
    before = any(one.kind in GATHERINGS for one in told.statements)
    return kind in GATHERINGS and before and not scene.mood.planned and is_this_year(mention)
