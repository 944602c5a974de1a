"""Openings and other ceremonies: where they are set, and whether they are of both states.

In: a scene of a ceremony, or the clause of an opening. Out: answers for `refusal.py`; the city of what opens, or None.
"""

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import BodyMention, PersonMention, PlaceMention
from app.records.refusals.gatherings import topics_told
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.material import OUR_STATES, Material, within
from app.records.sentences.participants import OF_CHINA
from app.records.sentences.places import CITY_KINDS, dateline_city
from app.records.sentences.statement import GATHERINGS
from app.records.stories.scene import SIDES, Scene, own_dates
from app.records.stories.told import Told
from app.terms import AgreementStatus, CueForm, MeetingKind, MeetingStatus, Type
from app.text.span import Span

_NEAR, _FAR = 1, 12  # sentences back in which "it", and the same noun, was told of
_BEFORE = 2  # sentences
_ARRIVED = 2  # sentences behind an arrival that go on with it
_ITS_NOUN = 24  # characters behind a city in which the noun of what stands there ends
_NEVER = "(?!)"
_OPENS = 6  # characters before a noun that opens its sentence
_STEM = 5  # letters of a noun that no case changes


def is_placed(material: Material, scene: Scene) -> bool:
    """A sentence without a date that says in which city: "the consulate of China was opened in Aktobe"."""
    cities = any(place.kind == "city" and not place.dateline for place in within(material.places, scene.clause))
    filed = dateline_city(material) is not None
    return (cities or filed) and not within(material.dates, scene.passage.span)


def opens_gathering(material: Material, scene: Scene) -> bool:
    """ "The summit was opened by X": what opens is the gathering told in the same clause, and nothing else."""
    cues = [hit.span for hit in find_cues(material, scene.clause) if hit.cue.kind in GATHERINGS]
    before = [cue for cue in cues if cue.end <= scene.hit.span.start]
    between = material.words(Span(before[-1].end, scene.hit.span.start)) if before else ""
    said = f"{between} {material.words(scene.hit.span)} {material.words(scene.behind)[:_ITS_NOUN]}"
    return bool(before) and not compiled(material.cues.sites).search(said) and "," not in between


def of_signing(material: Material, scene: Scene, told: Told) -> bool:
    """ "The ceremony took place after the talks", right behind what was signed, "signed at a ceremony": of that."""
    opens = material.article.plain[scene.passage.span.start : scene.hit.span.start]
    signed = any(s.type is Type.AGREEMENT for s in told.since(scene.passage.index - 1))
    if signed and scene.strong and len(opens) < _OPENS and compiled(material.cues.anaphor).search(opens):
        return True  # without talks beside it those named are of the ceremony
    return _only_to_sign(material, scene)


def _only_to_sign(material: Material, scene: Scene) -> bool:
    """A bare ceremony in whose clause a paper is signed, in a language with spaces."""
    words = material.words(scene.clause)
    bare = len(material.words(scene.hit.span).split()) == 1 and material.rules.sentences.spaced
    signed = (step for step in material.cues.steps if step.status == AgreementStatus.SIGNED and not step.only)
    papers = (paper for paper in material.cues.instruments)
    return (
        bare
        and any(compiled(paper.pattern).search(words) for paper in papers)
        and any(compiled(step.pattern).search(words) for step in signed)
    )


def is_elsewhere(material: Material, scene: Scene) -> bool:
    """Tell whether the clause sets a ceremony in a city of a third state."""
    cities = [place for place in within(material.places, scene.reach) if place.kind == "city" and not place.dateline]
    return bool(cities) and all(OF_CHINA.get(city.country, city.country) not in SIDES for city in cities)


def goes_on_from_arrival(scene: Scene, people: tuple[PersonMention, ...], told: Told) -> bool:
    """ "X arrived on Saturday. Straight from the airport he went to the opening": on the days just told of him."""
    last = told.statements[-1] if told.statements else None
    if last is None or last.kind != MeetingKind.VISIT or not last.own_date or last.status != MeetingStatus.HELD:
        return False
    near = 0 < scene.passage.index - last.passage <= _ARRIVED
    return near and not scene.mood.planned and {p.name for p in people} == {p.name for p in last.people}


def of_both_states(material: Material, scene: Scene) -> bool:
    """Tell whether the words around a ceremony name the two states and no other."""
    home = scene.passage.span
    if CueForm.IT in scene.hit.cue.forms:
        return bool(own_dates(material, scene) and told_site(material, scene))
    bare = not within(material.places, home) and not within(material.states, home)
    if bare and told_site(material, scene):
        return True
    before = material.passages[scene.passage.index - 1] if scene.passage.index else scene.passage
    if scene.mood.planned and before.paragraph == scene.passage.paragraph and not within(material.places, home):
        home = before.span.cover(home)  # "A consulate of China is being built in X. It is to open in May"
    named = {OF_CHINA.get(place.country, place.country) for place in within(material.places, home)}
    of_both = "bilateral" in topics_told(within(material.bodies, scene.reach))  # "the consulate of Kazakhstan in Xi'an"
    words = material.words(scene.passage.span)
    there = compiled(material.cues.there).search(words) or compiled(material.cues.both).search(words)
    of_both = of_both or {state.country for state in within(material.states, scene.clause)} >= set(SIDES)
    return bool(named or of_both or there) and named <= OUR_STATES


def told_site(material: Material, scene: Scene) -> Span | None:
    """ "The workshop will be opened in December", "it opened this month": where the article last told of that site, by
    the same noun, with a city of the two states or the name of one; None where it did not.
    """
    first = next(iter(_tellings(material, scene)), None)
    if first is None:
        return None
    there = {OF_CHINA.get(place.country, place.country) for place in within(material.places, first)}
    there |= {state.country for state in within(material.states, first)}
    return first if there and there <= set(SIDES) else None


def city_of_site(material: Material, scene: Scene) -> PlaceMention | None:
    """The city in which the article says that what is opened stands, if the sentence of the opening names no place."""
    tellings = [] if within(material.places, scene.passage.span) else _tellings(material, scene)
    city = city_of_what_opens(material, scene.clause)
    return city or next((there for span in tellings if (there := _stands_in(material, span))), None)


def _stands_in(material: Material, span: Span) -> PlaceMention | None:
    """The city of a site where it was told of before; in a language that puts the city first, right before the noun."""
    if material.cues.opened_in != _NEVER:
        return city_of_what_opens(material, span)
    cities = (place for place in within(material.places, span) if place.kind in CITY_KINDS and not place.dateline)
    behind = {place: Span(place.span.end, min(span.end, place.span.end + _ITS_NOUN)) for place in cities}
    return next((place for place, near in behind.items() if _sites(material, near)), None)


def _tellings(material: Material, scene: Scene) -> list[Span]:
    """The sentences before that tell of the site, the nearest first."""
    own = _own_site(material, scene)
    before = Span(scene.passage.span.start, scene.hit.span.start)
    if own is None and (_holds_session(material, before) or _sites(material, before)):
        return [] if _holds_session(material, before) else [before]
    found: list[Span] = []
    for index in range(scene.passage.index - 1, max(-1, scene.passage.index - 1 - (_FAR if own else _NEAR)), -1):
        span = material.passages[index].span
        if own is None and _holds_session(material, span):
            return []  # "the forum was held in the centre. It opened …"
        named = {_stem(noun) for noun in _sites(material, span)}
        if named and (own is None or own in named):
            found.append(span)
            if own is None:
                break
    return found


def _own_site(material: Material, scene: Scene) -> str | None:
    """The stem of the noun of what the clause says is opened, if it has one."""
    nouns = _sites(material, scene.clause)
    if nouns and material.cues.verb_last and (owner := material.rules.offices.owner):
        nouns = [noun for noun in nouns if not compiled(rf"(?:{owner})\Z").search(noun)]  # "a course of the centre"
    return _stem(nouns[0]) if nouns and CueForm.IT not in scene.hit.cue.forms else None


def _holds_session(material: Material, span: Span) -> bool:
    return any(hit.cue.kind in (*GATHERINGS, MeetingKind.DIALOGUE) for hit in find_cues(material, span))


def _sites(material: Material, span: Span) -> list[str]:
    return [match.group() for match in compiled(material.cues.sites).finditer(material.words(span))]


def _stem(noun: str) -> str:
    return noun.lower()[:_STEM]


def is_of_one_state(material: Material, scene: Scene) -> bool:
    """ "A school was opened in Beijing", with nothing of the other state in it or right before: its own affair."""
    first = material.passages[max(0, scene.passage.index - _BEFORE)]
    around = first.span.cover(scene.passage.span)
    named = {OF_CHINA.get(place.country, place.country) for place in within(material.places, around)}
    return not named | material.countries(around) >= set(SIDES)


def city_of_what_opens(material: Material, clause: Span) -> PlaceMention | None:
    """ "The consulate in Shanghai was opened": where it stands it was opened, if no other city is named."""
    cities = [place for place in within(material.places, clause) if place.kind in CITY_KINDS and not place.dateline]
    opened = compiled(material.cues.opened_in)
    there = [place for place in cities if opened.search(material.words(Span(clause.start, place.span.start)))]
    there += [place for place in cities if _names_site(material, place)]
    there += [seat for body in within(material.bodies, clause) if (seat := _seat_of_mission(body))]
    return there[0] if len({place.place for place in there}) == 1 else None


def _names_site(material: Material, place: PlaceMention) -> bool:
    """ "The Khorgos trade centre": a city right before the noun, unless a line leads there ("the A-B railway")."""
    if material.rules.offices.bare_pairs:
        return False  # a language with cases puts the noun first
    before = material.article.plain[max(0, place.span.start - 1) : place.span.start]
    pattern = compiled(rf" (?:[\w-]+ ){{0,2}}?(?:{material.cues.sites})")
    return before == " " and pattern.match(material.article.plain, place.span.end) is not None


def _seat_of_mission(body: BodyMention) -> PlaceMention | None:
    """The city in the name of a consulate that the register knows."""
    known = gazetteer().places.get(body.body.rpartition("-")[2]) if body.body.startswith("consulate-") else None
    return PlaceMention(body.span, known.id, known.name, known.kind, known.country, "name") if known else None
