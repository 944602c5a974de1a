"""People whom no list knows: a title with its state beside a capitalised name, and that name again later.

In: an Article and its Scan. Out: Strangers, named as the article first writes them in full.
"""

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from app.articles.article import Article
from app.gazetteer.cyrillic import read_chinese
from app.gazetteer.han import sounds_alike
from app.gazetteer.lookup import Hit, gazetteer
from app.gazetteer.origin import is_pinyin, origin_of
from app.gazetteer.variants import is_cyrillic, is_han
from app.languages.office_rules import OfficeRules
from app.mentions.closing import closing_names
from app.mentions.postponed import name_in_complement, state_around
from app.mentions.scan import Scan, home_of, is_outnamed, states_of
from app.mentions.stranger_names import CAPITALS, Stranger, name_stranger, spelt_out
from app.mentions.titles import Title, country_of, holders_on, may_hold
from app.terms import PassageRole
from app.text.normalise import fold
from app.text.span import Span, merge_spans, overlaps_any

_TOKEN = r"(?:[^\W\d_a-z\u00df-\u00ff\u0430-\u045fғқңөұүһә][\w'-]+)"
_PARTICLE = r"(?:bin|ibn|al|el|de|van|von|uulu|uly|ouly|kyzy)"
_NAME = re.compile(rf"{_TOKEN}(?: (?:{_PARTICLE} )?{_TOKEN}){{1,3}}")
_NAME_BEFORE = re.compile(rf"{_TOKEN}(?: (?:{_PARTICLE} )?{_TOKEN}){{1,3}}$")
_INITIALS = re.compile(rf"(?:[A-ZА-ЯЁӘІҢҒҮҰҚӨҺ]\.\s?){{1,2}}{_TOKEN}(?![\w-])")
_WORD = re.compile(r"[\w'-]+")
_FULL_NAME = 2  # words
_LATIN_PAIR = re.compile(r"(?<![\w.'-])[A-Z][a-z]+(?:(?: ?-?[A-Z]|-)[a-z]+)? [A-Z][a-z'-]+(?![\w-])(?! [A-Z][a-z])")
# Where Russian endings of names are as common as in Kazakhstan.
_SHARING = frozenset({"RU", "UZ", "KG", "TJ", "TM", "BY", "UA", "AZ", "AM", "GE", "BG", "MN"})
_PATRONYMIC = re.compile(r"(?:[оеё]вич|вна|[ұу]лы|[қк]ызы)[а-яё]{0,2}\Z")
_TAIL = 130  # characters from an office to its name, with the ministry or the company between them
_CYRILLIC_PAIR = re.compile(
    r"(?<![\w.-])(?:(?<!\. )|(?<=Ltd\. )|(?<=Co\. )|(?<=Inc\. )|(?<=Corp\. ))"
    r"[А-ЯЁ][а-яё]{0,5} (?:[А-ЯЁ][а-яё]+|[А-ЯЁ]{4,})(?![\w-])(?! [А-ЯЁ][а-яё])"
)
# With endings that no Chinese syllable has, a word behind is no part of the name.
_KAZAKH_PAIR = re.compile(r"(?<![\w.-])(?<!\. )[А-ЯЁ][а-яё]{0,5} [А-ЯЁ][а-яёғқңөұүһі]+(?![\w-])")

# An owner stands this close before what it owns, in characters, and in no case that a verb asks for.
_OWNED = 70
_SEAT = 12  # characters of a place and its administration before an office
_FOREIGN = 40  # characters before a word by which its sentence is in another script
_APART = re.compile(r"[,.;:()。与和同在对见了]")


def find_strangers(
    article: Article, seen: Scan, rules: OfficeRules, known: Iterable[Span], day: date | None = None
) -> list[Stranger]:
    """Return the strangers that stand beside a title whose state is said."""
    blocked = merge_spans(
        [*known, *(Span(h.start, h.end) for h in seen.hits if h.kind in ("place", "body", "adjective", "pair"))]
    )
    found: dict[Span, Stranger] = {}
    settled: list[Span] = []  # the same in text order
    for title in seen.titles:
        near = None if title.implied else title.country
        if not rules.spaced:
            span = _name_beside(seen, title, rules, blocked)
            near = near or ((_seated_in(seen, title) or _by_script(seen, span)) if span else None)
        else:
            span = _name_behind(seen, title, rules, blocked) if near else None
        if span is None and rules.endings:
            span, near = _bare_name(seen, title, rules, blocked)
        if rules.spaced and span is None and (near or (near := _far_country(seen, title))):
            span = _name_in_front(seen, title, rules, blocked)
        if rules.spaced and not near:
            span, near = _by_shape(seen, title, rules, blocked)
        if rules.tail and span is None and (further := _name_further(seen, title, rules, blocked)):
            span, near = further
        if rules.verbs and span is None:
            span, near = _name_far_behind(seen, title, rules, blocked)
        passage = seen.passage_at(span.start) if span else None
        if passage and _in_title_case(passage.span.of(seen.plain)):
            continue  # "Kazakh President Rules Out": every word of such a headline looks like a name
        if span and near and not overlaps_any(settled, span):
            name = " ".join(span.of(article.text).split())
            insort(settled, span)
            found[span] = _known_by_sound(name_stranger(span, name, near, "office-name", rules), title, day)
    taken = merge_spans([*blocked, *found])
    for span, country in _told_by_shape(seen, rules, taken):
        rule = "chinese-name" if country == "CN" else "kazakh-name"
        found[span] = name_stranger(span, " ".join(span.of(article.text).split()), country, rule, rules)
    for span, country in _by_origin(seen, rules, merge_spans([*blocked, *found])):
        found[span] = name_stranger(span, " ".join(span.of(article.text).split()), country, "name-origin", rules)
    return spelt_out(list(found.values()))


def _by_shape(seen: Scan, title: Title, rules: OfficeRules, blocked: list[Span]) -> tuple[Span | None, str | None]:
    """The name beside a title of which nothing says whose it is: its shape tells the state."""
    for find in (_name_behind, _name_in_front):
        span = find(seen, title, rules, blocked)
        if span and (country := _origin(seen, span)):
            return span, country
    return None, None


def _origin(seen: Scan, span: Span) -> str | None:
    """The state that the shape of a name tells; Kazakh endings tell nothing beside a neighbour of Kazakhstan, nor in an
    article that names one of them more often.
    """
    country = origin_of(span.of(seen.plain))
    return None if country == "KZ" and (_beside_neighbour(seen, span) or is_outnamed(seen, "KZ")) else country


def _beside_neighbour(seen: Scan, span: Span) -> bool:
    home = seen.passage_at(span.start)
    near = [p.span for p in seen.passages[max(0, home.index - 1) : home.index + 2]] if home else [span]
    hits = seen.hits_from(near[0].start, near[-1].end)
    places = gazetteer().places
    named = (places[hit.id].country for hit in hits if hit.kind in ("adjective", "place") and hit.id)
    return not _SHARING.isdisjoint(named)


def _told_by_shape(seen: Scan, rules: OfficeRules, taken: list[Span]) -> Iterator[tuple[Span, str]]:
    """Names that no title introduces: Chinese ones by their syllables, Kazakh ones by their endings."""
    yield from ((span, "CN") for span in _chinese_names(seen, rules) if not overlaps_any(taken, span))
    if not rules.spaced:
        yield from ((span, "CN") for span in closing_names(seen, rules) if not overlaps_any(taken, span))
        return
    taken = merge_spans([*taken, *(title.span for title in seen.titles)])
    for span in _latin_pairs(seen, taken):
        passage = seen.passage_at(span.start)
        if passage is None or _in_title_case(passage.span.of(seen.plain)):
            continue
        chinese = is_pinyin(span.of(seen.plain))  # "He Weidong": the surname is a word elsewhere
        if not chinese and any(word in rules.not_names for word in span.of(seen.folded).split()):
            continue
        if country := _origin(seen, span):
            yield span, country


def _latin_pairs(seen: Scan, taken: list[Span]) -> Iterator[Span]:
    """Two or three capitalised words that nothing else holds."""
    at = 0
    while match := _LATIN_PAIR.search(seen.plain, at):
        span = Span(*match.span())
        at = span.end if (free := not overlaps_any(taken, span)) else span.start + len(match.group().split()[0])
        if free:
            yield span


def _seated_in(seen: Scan, title: Title) -> str | None:
    """The state of the place right before an office, or at its head: "the prefect of Tacheng"."""
    near = [hit for hit in seen.hits_from(max(0, title.span.start - _SEAT), title.span.end) if hit.kind == "place"]
    near = [hit for hit in near if not _APART.search(seen.plain[hit.end : title.span.end])]
    state = gazetteer().places[near[-1].id].country if near and near[-1].id else None
    return state if state in ("CN", "KZ") else None


def _by_script(seen: Scan, name: Span) -> str | None:
    """The state of a name whose office says none: a Chinese name is Chinese; a foreign one is of the other state,
    unless the article speaks of a third one.
    """
    if len(name) < 4 and "\u00b7" not in name.of(seen.plain):
        return "CN"
    return "KZ" if states_of(seen) - {""} <= {"CN", "KZ", "HK", "MO", "TW"} else None


def _name_far_behind(
    seen: Scan, title: Title, rules: OfficeRules, blocked: list[Span]
) -> tuple[Span | None, str | None]:
    """The name that closes a title with a complement ("secrétaire du Parti pour le Shaanxi, Zhao Yide")."""
    for start in name_in_complement(seen, title, rules):
        match = _NAME.match(seen.plain, start)
        span = _trim(seen, Span(*match.span()), rules, blocked) if match else None
        if span is None:
            continue
        country = (None if title.implied else title.country) or state_around(seen, title, span)
        if country := country or _origin(seen, span):
            return span, country
    return None, None


def _by_origin(seen: Scan, rules: OfficeRules, blocked: list[Span]) -> Iterator[tuple[Span, str]]:
    """Names of two words with accents and the like that tell their state by their form, with no office beside them."""
    if not rules.verbs:
        return
    for match in _NAME.finditer(seen.plain):
        span = _trim(seen, Span(*match.span()), rules, blocked)
        passage = seen.passage_at(match.start())
        if span is None or passage is None or passage.role is not PassageRole.BODY:
            continue
        words = span.of(seen.folded).split()
        if len(words) != _FULL_NAME or words[0] in rules.shy_surnames:
            continue
        if country := _origin(seen, span):
            yield span, country


def _known_by_sound(stranger: Stranger, title: Title, day: date | None) -> Stranger:
    """Somebody of the register under a transcription that no list has: by both names, or by surname and office."""
    if not is_han(stranger.written) or stranger.country == "CN":
        return stranger
    able = [one for one in gazetteer().people.values() if one.country == stranger.country]
    bearers = {key for hit in gazetteer().match(fold(stranger.written)) if hit.kind == "person" for key in hit.ids}
    able = [one for one in able if one.id in bearers or sounds_alike(stranger.written, one.name)]
    meant = holders_on((one.id for one in able), title, day)
    holding = [one for one in able if one.id in meant]
    chosen = holding if len(holding) == 1 or "\u00b7" not in stranger.written else able
    if len(chosen) != 1:
        return stranger
    return replace(stranger, name=chosen[0].name, person=chosen[0].id)


def _chinese_names(seen: Scan, rules: OfficeRules) -> Iterator[Span]:
    """Names whose two words are chains of Chinese syllables in Cyrillic, with or without an office."""
    for match in (_KAZAKH_PAIR if rules.endings else _CYRILLIC_PAIR).finditer(seen.plain):
        if read_chinese(match.group(), rules.endings) and seen.passage_at(match.start()):
            yield Span(*match.span())


def _far_country(seen: Scan, title: Title) -> str | None:
    """Return the state said later in the apposition: "directeur de l'Administration des chemins de fer de Chine"."""
    clause = re.compile(r"[^,;.()\n]{0,110}").match(seen.folded, title.span.end)
    end = clause.end() if clause else title.span.end
    stating = (hit for hit in seen.hits_from(title.span.end, end) if hit.end <= end)
    return next((country for hit in stating if (country := country_of(hit))), None)


def _in_title_case(sentence: str) -> bool:
    words = [word[0].isupper() for word in _WORD.findall(sentence) if len(word) > 3]
    return sentence[-1] not in ".!?" and len(words) > 3 and sum(words) > 0.8 * len(words)


def _bare_name(seen: Scan, title: Title, rules: OfficeRules, blocked: list[Span]) -> tuple[Span | None, str | None]:
    """A name behind an office without a state: Chinese by its syllables, else of the state that the language is of."""
    span = _name_behind(seen, title, rules, blocked)
    if span is None:
        return None, title.country if not title.implied else None
    near = "CN" if read_chinese(span.of(seen.plain), rules.endings) else None
    return span, near or _state_before(seen, title, rules) or home_of(seen, rules) or None


def _state_before(seen: Scan, title: Title, rules: OfficeRules) -> str | None:
    """The state that a chain of owners before a title opens with: "Қытайдың … комитетінің төрағасы"."""
    last = bisect_left(seen.hits, title.span.start, key=lambda hit: hit.start)
    stop, governed = re.compile(rf"[,.;:()\n]|{rules.owner_stop}"), re.compile(rf"(?:{rules.governed})\Z")
    for hit in reversed(seen.hits[max(0, last - 4) : last]):
        between = seen.folded[hit.end : title.span.start]
        if hit.kind == "person" or len(between) > _OWNED or stop.search(between):
            return None
        if any(hit.end <= other.span.end < title.span.start for other in seen.titles):
            return None
        if (country := country_of(hit) or _city_state(hit)) and not governed.search(seen.folded[hit.start : hit.end]):
            return country
    return None


def _city_state(hit: Hit) -> str | None:
    """The state of a city or a region whose mayor, university or court is told of."""
    return gazetteer().places[hit.id].country or None if hit.kind == "place" and hit.id else None


def _name_behind(seen: Scan, title: Title, rules: OfficeRules, blocked: list[Span]) -> Span | None:
    lead = re.compile(rf",? (?:{rules.honorifics})?").match(seen.folded, title.span.end)
    match = _NAME.match(seen.plain, lead.end()) if lead else None
    if lead and not match:
        return _initialled(seen, title, lead.end(), rules, blocked)
    return _trim(seen, Span(*match.span()), rules, blocked) if match else None


def _initialled(seen: Scan, title: Title, start: int, rules: OfficeRules, blocked: list[Span]) -> Span | None:
    """A surname of which papers write the given name, and the patronymic, by initials ("М.Б. Отыншиев"): of nobody
    in the register who may hold the office.
    """
    match = _INITIALS.match(seen.plain, start)
    if match is None:
        return None
    surname = Span(match.end() - len(_WORD.findall(match.group())[-1]), match.end())
    bearers = (h.ids for h in seen.hits_from(start, surname.end) if h.kind == "person" and h.end > surname.start)
    known = any(may_hold(person, title) for ids in bearers for person in ids)
    return None if known or not _is_name_word(seen, surname, rules, blocked) else Span(*match.span())


def _name_further(seen: Scan, title: Title, rules: OfficeRules, blocked: list[Span]) -> tuple[Span, str] | None:
    """The name behind what an office is of, with its state: said there, by the name itself, or that of the language's
    own offices where the sentence names no third one.
    """
    passage = seen.passage_at(title.span.end)
    end = min(title.span.end + _TAIL, passage.span.end if passage else title.span.end)
    for span in _runs(seen, Span(title.span.end, end), rules, blocked):
        between = Span(title.span.end, span.start)
        if not re.compile(rules.tail).fullmatch(seen.plain, between.start, between.end):
            return None
        said = [title.country] if title.country and not title.implied else []
        said += [country for hit in seen.hits_from(between.start, span.start) if (country := country_of(hit))]
        said += [state for hit in seen.hits_from(title.span.start, span.start) if (state := _city_state(hit))]
        if read_chinese(" ".join(span.of(seen.plain).split()[-2:])):
            return None  # found as it is
        if not said and passage and _names_third(seen, passage.span):
            return None
        state = said[0] if said else home_of(seen, rules)
        return (span, state) if state else None
    return None


def _runs(seen: Scan, stretch: Span, rules: OfficeRules, blocked: list[Span]) -> Iterator[Span]:
    """Two capitalised words in a row that can be a name, or three with a patronymic."""
    words = [Span(*word.span()) for word in _WORD.finditer(seen.plain, stretch.start, stretch.end)]
    run: list[Span] = []
    for word in [*words, Span(stretch.end, stretch.end)]:
        written = word.of(seen.plain)
        apart = bool(run) and seen.plain[run[-1].end : word.start] not in (
            " ",
            *((". ", ".") if len(run[-1]) == 1 else ()),
        )
        initial = len(written) == 1 and written.isupper() and seen.plain.startswith(".", word.end)
        capitals = bool(run) and len(written) >= CAPITALS and written.isupper()  # "Ерхан УМАРОВ"
        named = written[:1].isupper() and (capitals or written[1:2].islower())
        named = initial or (named and _is_name_word(seen, word, rules, blocked))
        if run and (apart or not named):
            if len(run) > 1 and len(run[-1]) > 1:
                middle = run[-2].of(seen.plain)  # a patronymic, or its initial
                kept = run if len(run) > 2 and (_PATRONYMIC.search(middle) or len(middle) == 1) else run[-2:]
                yield Span(kept[0].start, kept[-1].end)
            run = []
        run += [word] if named else []


def _names_third(seen: Scan, passage: Span) -> bool:
    return any((country_of(hit) or "KZ") not in ("CN", "KZ") for hit in seen.hits_from(passage.start, passage.end))


def _name_beside(seen: Scan, title: Title, rules: OfficeRules, blocked: list[Span]) -> Span | None:
    """The name right behind an office in a script without spaces."""
    match = re.compile(rules.names).match(seen.plain, title.span.end) if rules.names else None
    span = Span(*match.span()) if match else None
    return span if span and not overlaps_any(blocked, span) else None


def _name_in_front(seen: Scan, title: Title, rules: OfficeRules, blocked: list[Span]) -> Span | None:
    base = max(0, title.span.start - 80)
    comma = re.search(rf",(?:{rules.also})? (?:{rules.articles})?$", seen.folded[base : title.span.start])
    match = _NAME_BEFORE.search(seen.plain[base : base + comma.start()]) if comma else None
    if not match:
        return None
    span = Span(base + match.start(), base + match.end())
    words = [Span(span.start + word.start(), span.start + word.end()) for word in _WORD.finditer(span.of(seen.plain))]
    while words and not _is_name_word(seen, words[0], rules, blocked):
        words.pop(0)
    return _trim(seen, Span(words[0].start, span.end), rules, blocked) if len(words) > 1 else None


def _trim(seen: Scan, span: Span, rules: OfficeRules, blocked: list[Span]) -> Span | None:
    """Keep the words of a name up to the first that cannot belong to one; a name has two at least."""
    passage = seen.passage_at(span.start)
    kept: list[Span] = []
    pair = list(islice(_WORD.finditer(seen.plain, span.start, span.end), 2))
    if len(pair) > 1 and is_pinyin(f"{pair[0].group()} {pair[1].group()}"):
        whole = Span(pair[0].start(), pair[1].end())  # "He Wei": the surname is a word elsewhere
        if not overlaps_any(blocked, whole):
            return whole
    for word in _WORD.finditer(seen.plain, span.start, min(span.end, passage.span.end if passage else span.end)):
        place = Span(*word.span())
        if place.of(seen.folded) in rules.firms:
            return None  # "chairman of Shanxi Meijin Energy Co"
        if not _is_name_word(seen, place, rules, blocked):
            break
        kept.append(place)
    return Span(kept[0].start, kept[-1].end) if len(kept) > 1 else None


def _is_name_word(seen: Scan, word: Span, rules: OfficeRules, blocked: list[Span]) -> bool:
    text = word.of(seen.folded)
    # Latin letters in a Cyrillic sentence are a company's: "председателем CITIC Construction Яном Цзяньцяном".
    foreign = text.isascii() and is_cyrillic(seen.folded[max(0, word.start - _FOREIGN) : word.start])
    return text not in rules.not_names and not foreign and not overlaps_any(blocked, word)
