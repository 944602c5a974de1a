"""What routes depend on, as named types: the site with its store, and the words of the reader's language."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Path, Request
from sqlalchemy import Connection, Engine
from starlette.exceptions import HTTPException

from app.query.index import Index, Indexes
from app.settings import Settings
from app.web.assets import Assets
from app.web.catalogue import languages
from app.web.rendering import Renderer
from app.web.wording import Wording, wording

LANGUAGES = languages()


@dataclass(frozen=True, slots=True)
class SiteState:
    """Everything that lives as long as the application."""

    settings: Settings
    engine: Engine
    indexes: Indexes
    assets: Assets
    renderer: Renderer

    @contextmanager
    def read(self, request: Request) -> Iterator[tuple[Connection, Index]]:
        """Open a connection that only reads, with the index of the data; the page cache has asked for its version."""
        with self.engine.connect() as connection:
            yield connection, self.indexes.current(connection, request.scope.get("data_version"))


async def get_site(request: Request) -> SiteState:
    """Return the state of the application."""
    state: SiteState = request.app.state.site
    return state


async def get_words(language: Annotated[str, Path()]) -> Wording:
    """Return the words of the language in the path; one that the site does not speak is not found."""
    if language not in LANGUAGES:
        raise HTTPException(404)
    return wording(language)


Site = Annotated[SiteState, Depends(get_site)]
Words = Annotated[Wording, Depends(get_words)]
