"""An article: the stored text of a source file, what the file declares about it, and its lines by role.

In: a decoded text with metadata from one of the readers. Out: a frozen Article that all later spans point into.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from app.terms import Language, PassageRole
from app.text.later import Later
from app.text.span import Span


@dataclass(frozen=True, slots=True)
class After:
    """The real report that a brief was written after; all fields as its header gives them."""

    publisher: str
    url: str
    published: date | None
    language: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says of itself outside its running text; every field may be missing.

    `published_from` names the place of the date ("front matter", "meta article:published_time", "JSON-LD
    datePublished"), because a metadata date is evidence, not truth.
    """

    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: Language | None = None
    published: date | None = None
    published_from: str | None = None
    after: After | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text (a paragraph, a heading, a menu), without its line break and the spaces around it.

    A line that holds a text twice over is two: the second part has the role REPEAT.
    """

    span: Span
    role: PassageRole


@dataclass(frozen=True, slots=True)
class Article:
    """A readable article. `text` is stored as it is and never altered; every span points into it.

    `lines` covers every non-blank line of the text in order, `marked` when first asked for. `plain` and `folded` are
    views of the same length (see app.text.normalise): patterns are matched in them, and what they find is sliced from
    `text`.
    """

    name: str
    text: str
    language: Language
    metadata: Metadata
    marked: Later[tuple[Line, ...]]
    plain: str
    folded: str

    @property
    def id(self) -> str:
        """Return the stem of the file name."""
        return PurePath(self.name).stem

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return the lines with their roles."""
        return self.marked.value

    @property
    def title(self) -> str | None:
        """Return the headline: from the metadata, else what was read as title, which may be broken over lines."""
        if self.metadata.title:
            return self.metadata.title
        return " ".join(line.span.of(self.text) for line in self.lines if line.role is PassageRole.TITLE) or None
