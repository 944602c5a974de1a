"""Articles made by hand for tests of the reading floors."""

from app.articles.article import Article, Line, Metadata
from app.articles.passage import Passage, cut_passages
from app.languages.base import LanguageRules
from app.languages.registry import LANGUAGES
from app.terms import Language, PassageRole
from app.text.later import Later
from app.text.normalise import fold, plain
from app.text.span import Span


def make_article(text: str, language: Language = Language.FR, title: bool = False) -> Article:
    """Return an article whose lines are all body, the first a title if `title`."""
    lines, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            role = PassageRole.TITLE if title and not lines else PassageRole.BODY
            lines.append(Line(Span(start, start + len(line)), role))
        start += len(line) + 1
    known = Later.known(tuple(lines))
    return Article("test.txt", text, language, Metadata(), known, plain(text), fold(text))


def read(
    text: str, language: Language = Language.FR, title: bool = False
) -> tuple[Article, tuple[Passage, ...], LanguageRules]:
    """Return an article made by hand with its passages and its language's rules."""
    article = make_article(text, language, title)
    rules = LANGUAGES[language]
    return article, cut_passages(article, rules.sentences), rules
