"""Reads plain text: the stored text is the decoded text as it is, and it declares nothing of itself."""

from app.articles.article import Metadata
from app.articles.source import SourceFile


def read_plain(source: SourceFile) -> tuple[str, Metadata]:
    """Return the stored text and empty metadata."""
    return source.text, Metadata()
