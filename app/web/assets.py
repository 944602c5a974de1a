"""Static files under URLs that carry the hash of their content, so that a browser may keep them for ever.

In: the folder `static/` and htmx out of the installed django-htmx package. Out: URLs for templates, files for requests.
"""

import hashlib
import mimetypes
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import brotli

HTMX = "htmx.js"
HASH_LENGTH = 12
IMMUTABLE = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class Asset:
    """One file as served: its name, the name with its hash, its content as it is and as Brotli packs it best."""

    name: str
    hashed_name: str
    content: bytes
    compressed: bytes
    media_type: str


def make_asset(name: str, content: bytes) -> Asset:
    """Return a file made ready; packing is done once, at start."""
    digest = hashlib.sha256(content).hexdigest()[:HASH_LENGTH]
    stem, dot, extension = name.rpartition(".")
    return Asset(name, f"{stem}.{digest}{dot}{extension}", content, brotli.compress(content), media_type(name))


class Assets:
    """Every static file, read once at start."""

    def __init__(self, folder: Path) -> None:
        found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.*"))}
        found[HTMX] = (files("django_htmx") / "static" / "django_htmx" / "htmx-2.min.js").read_bytes()
        assets = [make_asset(name, content) for name, content in found.items()]
        self.by_hashed_name = {asset.hashed_name: asset for asset in assets}
        self.by_name = {asset.name: asset for asset in assets}

    def url(self, name: str) -> str:
        """Return the address of a file by its plain name; an unknown name is an error of the template."""
        return f"/static/{self.by_name[name].hashed_name}"


def media_type(name: str) -> str:
    """Return the content type of a file by its extension."""
    guessed = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"{guessed}; charset=utf-8" if guessed.startswith("text/") else guessed
