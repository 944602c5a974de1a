"""From a source file to an article: picks the reader, tells the language, marks the lines.

In: a file name and its bytes. Out: an Article; Refused where the file cannot be read or its language is not read yet.
"""

from app.articles.article import Article, Metadata
from app.articles.brief import is_brief, read_brief
from app.articles.html import is_page, read_html
from app.articles.lines import mark_lines
from app.articles.plain import read_plain
from app.articles.source import Refused, SourceFile, decode
from app.articles.wrapped import unwrap
from app.languages.identify import identify
from app.languages.registry import LANGUAGES
from app.terms import Language
from app.text.later import Later
from app.text.normalise import accent, fold, plain, simplify, unusual
from app.text.scripts import unmix

_CYRILLIC = frozenset({Language.RU, Language.KK})


def read_article(name: str, data: bytes) -> Article:
    """Read the bytes of one file into an Article."""
    source = decode(name, data)
    text, metadata = _read(source)
    return make_article(name, text, metadata)


def make_article(name: str, text: str, metadata: Metadata) -> Article:
    """Build the Article of a stored text; also how a stored article is read again."""
    language = _language(name, text, metadata)
    found = unusual(text)
    if language is Language.ZH:
        levelled = plain(simplify(text), found)
    else:  # Chinese sets no space between words: a break in them cannot be undone without changing the length.
        levelled = unwrap(plain(unmix(text) if language in _CYRILLIC else text, found))
    rules = LANGUAGES[language]
    shown = accent(levelled, rules.sentences.capitals)
    lines = Later(lambda: mark_lines(shown, rules.furniture, metadata.title))
    return Article(name, text, language, metadata, lines, shown, fold(levelled, found))


def _read(source: SourceFile) -> tuple[str, Metadata]:
    if is_brief(source.text):
        return read_brief(source)
    if is_page(source.text):
        return read_html(source)
    return read_plain(source)


def _language(name: str, text: str, metadata: Metadata) -> Language:
    # The words decide; what a file says of its language is often a site's default.
    language = identify(text) or metadata.language
    if language is None:
        raise Refused(name, "the text is in none of the languages that are read")
    if language not in LANGUAGES:
        read = ", ".join(rules.meaning for rules in LANGUAGES)
        raise Refused(name, f"the text is in {language.meaning}; read so far: {read}")
    return language
