"""The application: `create_app(settings)` puts store, templates, routes and middleware together."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from brotli_asgi import BrotliMiddleware
from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from app.query.index import Indexes, read_version
from app.settings import Settings, resource_folder
from app.store.engine import open_engine
from app.web import about, agreements, articles, errors, meetings, people, places, timeline
from app.web.assets import IMMUTABLE, Assets
from app.web.cache import PageCache
from app.web.deps import LANGUAGES, Site, SiteState
from app.web.headers import SecurityHeaders
from app.web.preference import choose_language
from app.web.rendering import Renderer

COMPRESSION = 5


def create_app(settings: Settings) -> FastAPI:
    """Return the ASGI application for a configuration."""
    engine = open_engine(settings.database_url)
    assets = Assets(resource_folder("static"))
    site = SiteState(settings, engine, Indexes(engine), assets, Renderer(resource_folder("templates"), assets))

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        # What was made at start never goes: the collector need not look at it again.
        gc.collect()
        gc.freeze()
        yield
        engine.dispose()

    app = FastAPI(
        title="Khorgos", debug=settings.debug, lifespan=lifespan, openapi_url=None, docs_url=None, redoc_url=None
    )
    app.state.site = site
    add_fixed_routes(app)
    for page in (about, agreements, articles, meetings, people, places, timeline):
        app.include_router(page.router)
    errors.install(app)
    app.add_middleware(BrotliMiddleware, quality=COMPRESSION, minimum_size=500)
    app.add_middleware(SecurityHeaders)
    app.add_middleware(PageCache, engine=engine, entries=settings.page_cache_entries)
    return app


def add_fixed_routes(app: FastAPI) -> None:
    """Add what is not a page: the way in, static files, the health check, robots."""

    @app.get("/")
    async def enter(request: Request) -> Response:
        language = choose_language(request.headers.get("accept-language", ""), LANGUAGES)
        return RedirectResponse(_keep_query(request, f"/{language}/"), 302, {"Vary": "Accept-Language"})

    @app.get("/healthz")
    def check_health(site: Site) -> dict[str, object]:
        with site.engine.connect() as connection:
            return {"status": "ok", "data_version": read_version(connection)}

    @app.get("/static/{name:path}")
    async def send_asset(name: str, request: Request, site: Site) -> Response:
        asset = site.assets.by_hashed_name.get(name)
        if asset is None:
            raise HTTPException(404)
        packed = "br" in request.headers.get("accept-encoding", "")
        headers = {"Cache-Control": IMMUTABLE, "Vary": "Accept-Encoding"}
        if packed:
            headers["Content-Encoding"] = "br"
        return Response(asset.compressed if packed else asset.content, 200, headers, asset.media_type)

    @app.get("/robots.txt")
    async def send_robots() -> PlainTextResponse:
        return PlainTextResponse("User-agent: *\nAllow: /\n")

    @app.get("/{language}")
    async def add_slash(language: str, request: Request) -> Response:
        if language not in LANGUAGES:
            raise HTTPException(404)
        return RedirectResponse(_keep_query(request, f"/{language}/"), 308)


def _keep_query(request: Request, path: str) -> str:
    """Return the path with the filters that were asked for: a link without a language keeps what it shows."""
    return f"{path}?{request.url.query}" if request.url.query else path
