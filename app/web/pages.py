"""What each page gets: one frozen dataclass per template, whose fields are the only names the template may use.

`templates/NAME.html` names its class in its first line; tests/web/test_pages.py holds both to it.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from app.query.agreements import AgreementList
from app.query.articles import ArticleList, ArticlePage
from app.query.coverage import Coverage, Quality
from app.query.details import Agreement, Meeting, PersonLine, PersonPage, PlacePage
from app.query.filters import BadFilter
from app.query.timeline import Timeline
from app.web.listing import BarView, ChipView, FacetView, Month
from app.web.marks import Paragraph


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """The timeline with its filters; `swap` where only the fragment is sent."""

    template: ClassVar[str] = "timeline.html"
    fragment: ClassVar[str] = "_timeline.html"
    title: str
    sentence: str
    timeline: Timeline
    years: tuple[BarView, ...]
    facets: tuple[FacetView, ...]
    chips: tuple[ChipView, ...]
    months: tuple[Month, ...]
    path: str
    swap: bool = False


@dataclass(frozen=True, slots=True)
class MoreEntries:
    """The next entries of a timeline, to be put behind those already there."""

    template: ClassVar[str] = "_entries.html"
    timeline: Timeline
    months: tuple[Month, ...]
    path: str


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """One meeting."""

    template: ClassVar[str] = "meeting.html"
    title: str
    meeting: Meeting


@dataclass(frozen=True, slots=True)
class AgreementPage:
    """One agreement through its life."""

    template: ClassVar[str] = "agreement.html"
    title: str
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class AgreementsPage:
    """The register of agreements."""

    template: ClassVar[str] = "agreements.html"
    title: str
    agreements: AgreementList


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Everybody who takes part in an event, by side."""

    template: ClassVar[str] = "people.html"
    title: str
    sides: tuple[tuple[str, tuple[PersonLine, ...]], ...]


@dataclass(frozen=True, slots=True)
class OnePersonPage:
    """One person."""

    template: ClassVar[str] = "person.html"
    title: str
    person: PersonPage
    months: tuple[Month, ...]
    path: str


@dataclass(frozen=True, slots=True)
class OnePlacePage:
    """One place."""

    template: ClassVar[str] = "place.html"
    title: str
    place: PlacePage
    months: tuple[Month, ...]
    path: str


@dataclass(frozen=True, slots=True)
class ArticlesPage:
    """The articles that were read."""

    template: ClassVar[str] = "articles.html"
    title: str
    articles: ArticleList


@dataclass(frozen=True, slots=True)
class OneArticlePage:
    """One article with what was read in it marked."""

    template: ClassVar[str] = "article.html"
    title: str
    article: ArticlePage
    paragraphs: tuple[Paragraph, ...]
    titled: bool


@dataclass(frozen=True, slots=True)
class AboutPage:
    """Method, coverage and measured quality."""

    template: ClassVar[str] = "about.html"
    title: str
    coverage: Coverage
    quality: Quality | None


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """What went wrong and what to do about it."""

    template: ClassVar[str] = "error.html"
    fragment: ClassVar[str] = "_error.html"
    title: str
    status: int
    message: str
    hint: str
    fault: BadFilter | None = None


PAGES: tuple[type[Any], ...] = (
    TimelinePage,
    MoreEntries,
    MeetingPage,
    AgreementPage,
    AgreementsPage,
    PeoplePage,
    OnePersonPage,
    OnePlacePage,
    ArticlesPage,
    OneArticlePage,
    AboutPage,
    ErrorPage,
)
