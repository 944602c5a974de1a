"""The ASGI application for a server: `uvicorn app.main:app`, configured by `KHORGOS_*`."""

from app.settings import read_settings
from app.web.app import create_app

app = create_app(read_settings())
