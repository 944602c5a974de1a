"""What every language must fill, and what every pattern must stand: the same fields, long hostile text, an example."""

import dataclasses
import time
from collections.abc import Iterator, Mapping

import pytest

from app.articles.article import Metadata
from app.articles.reading import make_article
from app.articles.source import Refused
from app.languages.base import LanguageRules
from app.languages.cue_rules import CueRules
from app.languages.registry import LANGUAGES
from app.records.pipeline import read_stored
from app.records.record import Reading
from app.records.sentences.clauses import compiled
from app.terms import AgreementKind, AgreementStatus, CueForm, DateForm, Language, MeetingKind, Topic
from tests.languages.phrases import NOTHING_DAY, groups, load, read_phrase

SIZE = 20_000
LIMIT = 1.0  # seconds of processor time for one pattern on one text
READING_LIMIT = 10.0  # for all patterns together, with everything around them
TEXTLESS = {AgreementKind.ARRANGEMENT, AgreementKind.PLEDGE}
# Planned and agreed come of the tense and of "agreed to"; initialling may be a step of its own.
# Grammar that a language may lack: French puts no state in front of an office.
MAY_BE_EMPTY = {"lead"}
STEPS = set(AgreementStatus) - {AgreementStatus.PLANNED, AgreementStatus.AGREED}


def required(rules: object) -> set[str]:
    """The fields of a dataclass that have no default: those that every language fills."""
    return {
        field.name
        for field in dataclasses.fields(rules)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    }


def filled(rules: object) -> set[str]:
    return {name for name in required(rules) if getattr(rules, name)}


def subjects(rules: LanguageRules) -> Mapping[str, object]:
    return {f.name: getattr(rules, f.name) for f in dataclasses.fields(rules) if f.name != "code"}


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize("subject", [f.name for f in dataclasses.fields(LanguageRules) if f.name != "code"])
def test_every_language_fills_the_fields_that_any_fills(language: Language, subject: str) -> None:
    by_any = set().union(*(filled(subjects(rules)[subject]) for rules in LANGUAGES.values()))
    assert by_any - MAY_BE_EMPTY - filled(subjects(LANGUAGES[language])[subject]) == set()


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_language_has_cues_for_the_whole_vocabulary(language: Language) -> None:
    cues = LANGUAGES[language].cues
    assert set(MeetingKind) - {cue.kind for cue in cues.meetings} == set()
    assert set(AgreementKind) - TEXTLESS - {instrument.kind for instrument in cues.instruments} == set()
    assert STEPS - {step.status for step in cues.steps} == set()
    assert set(Topic) - set(cues.topics) == set()


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_cue_has_a_name_of_its_own_in_its_language(language: Language) -> None:
    names = [cue.name for cue in LANGUAGES[language].cues.meetings]
    assert len(names) == len(set(names))
    assert [name for name in names if not name.startswith(f"{language.value}-")] == []


def test_every_form_is_that_of_some_rule() -> None:
    used = {form for rules in LANGUAGES.values() for cue in rules.cues.meetings for form in cue.forms}
    assert set(CueForm) - used == set()
    assert set(DateForm) - {rule.form for rules in LANGUAGES.values() for rule in rules.calendar.rules} == set()


def patterns_of(cues: CueRules) -> Iterator[tuple[str, str]]:
    """Every pattern of a cue table with a name for it."""
    for field in dataclasses.fields(cues):
        value = getattr(cues, field.name)
        if isinstance(value, bool):
            continue
        if isinstance(value, str):
            # An empty one is what a language does not use; what fills a gap is sought right before a name, as here.
            yield from [(field.name, rf"(?:{value})\Z" if field.name.endswith("_gap") else value)] if value else []
        elif isinstance(value, Mapping):
            yield from ((f"{field.name}-{name}", pattern) for name, pattern in value.items())
        else:
            for place, item in enumerate(value):
                yield f"{field.name}-{place}-{getattr(item, 'name', '') or next(iter(_words(item)))}", item.pattern


def _words(item: object) -> Iterator[str]:
    yield from (str(getattr(item, name)) for name in ("kind", "status") if hasattr(item, name))


PATTERNS = [
    pytest.param(pattern, language, id=f"{language.value}-{name}")
    for language, rules in LANGUAGES.items()
    for name, pattern in patterns_of(rules.cues)
]


def stretch(text: str) -> str:
    return (text * (SIZE // len(text) + 1))[:SIZE]


def hostile_texts(language: Language) -> list[str]:
    """Texts that make a careless pattern try everything: one endless word, words without stops, real phrases."""
    units = ["a", "a ", "a-", "'", " ", "é", "1", "1 ", "1/", ", ", "(", "\n", "Aa ", "a b c d e, ", "китай ", "中"]
    told = [text for table in ("meetings", "agreements") for _, g in groups(language, table) for text in g["text"]]
    endless = [text[:-1] + " " for text in told[:1]]
    return [stretch(unit) for unit in (*units, " ".join(told), "".join(told).replace(" ", ""), *endless) if unit]


TEXTS = {language: hostile_texts(language) for language in LANGUAGES}


@pytest.mark.parametrize(("pattern", "language"), PATTERNS)
def test_every_pattern_compiles_and_is_quick_on_hostile_text(pattern: str, language: Language) -> None:
    found = compiled(pattern)
    # What looks back from a place (…\Z) may rightly find that nothing stands before it.
    assert found.search("") is None or pattern.endswith(r"\Z"), "a pattern that finds nothingness"
    for text in TEXTS[language]:
        started = time.process_time()
        for _ in found.finditer(text):
            pass
        spent = time.process_time() - started
        assert spent < LIMIT, f"{spent:.1f} s on {text[:30]!r}…"


@pytest.mark.slow
@pytest.mark.parametrize("language", list(LANGUAGES))
def test_an_article_of_hostile_text_is_read_in_time(language: Language) -> None:
    opening = load(language)["meetings"][0]["text"][0]
    tried = 0
    for text in TEXTS[language]:
        try:
            article = make_article("example.txt", f"{opening}\n{text}", Metadata(language=language))
        except Refused:  # so many letters of another script are another language's article
            continue
        tried += 1
        started = time.process_time()
        read_stored(article)
        spent = time.process_time() - started
        assert spent < READING_LIMIT, f"{spent:.1f} s on {text[:30]!r}…"
    assert tried >= 10


def readings(language: Language) -> Iterator[Reading]:
    for table in ("meetings", "agreements", "nothing"):
        for _, group in groups(language, table, "records" if table == "nothing" else None):
            for text in group["text"]:
                yield read_phrase(language, text, group.get("anchor", NOTHING_DAY))


def reached(language: Language) -> set[str]:
    """The rules that the examples reach: those that made a record, and those whose candidate was refused."""
    rules: set[str] = set()
    for reading in readings(language):
        rules |= {refusal.rule for refusal in reading.refusals}
        rules |= {item.rule for record in reading.records for item in record.evidence if item.field == "kind"}
    return rules


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_rule_is_reached_by_an_example(language: Language) -> None:
    cues, rules = LANGUAGES[language].cues, reached(language)
    documents = [rule.split("-") for rule in rules if rule.count("-") == 2]
    assert {cue.name for cue in cues.meetings} - rules == set()
    assert {instrument.kind for instrument in cues.instruments} - {kind for _, kind, _ in documents} == set()
    assert {step.status for step in cues.steps} - {step for _, _, step in documents} == set()
    assert {f"{language.value}-agreed-{kind}" for kind in TEXTLESS} - rules == set()
