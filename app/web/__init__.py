"""Floor 8: the pages. FastAPI and Jinja2 over what app.query returns."""
