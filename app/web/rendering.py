"""Page contexts into HTML: one Jinja environment for the site, everything escaped, fragment or page decided here."""

from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import FileSystemLoader, StrictUndefined

from app.web.assets import Assets
from app.web.catalogue import languages
from app.web.lean import LeanEnvironment
from app.web.wording import Wording, wording

VARY = "HX-Request, HX-History-Restore-Request"


def wants_fragment(request: Request) -> bool:
    """Tell whether htmx asked for a part; a page brought back from the history is wanted whole."""
    headers = request.headers
    return headers.get("HX-Request") == "true" and headers.get("HX-History-Restore-Request") != "true"


def other_language(path: str, language: str) -> str:
    """Return the address of the same page in another language."""
    return "/".join(["", language, *path.split("/")[2:]])


class Renderer:
    """Renders page contexts."""

    def __init__(self, folder: Path, assets: Assets) -> None:
        self.environment = LeanEnvironment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
        )
        self.environment.globals.update(asset=assets.url, languages=languages(), wording=wording)

    def render(self, name: str, page: Any, words: Wording, request: Request) -> str:
        """Return a template filled with a page context; `w` are the reader's words, `_` its texts."""
        template = self.environment.get_template(name)
        query = request.url.query
        return template.render(
            page=page,
            w=words,
            _=words.gettext,
            lang=words.language,
            path=request.url.path,
            query=f"?{query}" if query else "",
            other_language=other_language,
        )

    def answer(self, page: Any, words: Wording, request: Request, status: int = 200) -> HTMLResponse:
        """Return the page, or its fragment where htmx asked for one and the page has one."""
        fragment = getattr(page, "fragment", None)
        name = fragment if fragment and wants_fragment(request) else page.template
        html = self.render(name, page, words, request)
        return HTMLResponse(html, status, {"Vary": VARY, "Content-Language": words.language})
