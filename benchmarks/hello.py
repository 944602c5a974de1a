"""The smallest FastAPI application: what the framework itself costs."""

from fastapi import FastAPI

app = FastAPI()


@app.get("/")
async def greet() -> dict[str, str]:
    """Answer with one word."""
    return {"hello": "world"}
