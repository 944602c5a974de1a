# The web service on SQLite. `docker compose up` runs it; the database lives in the volume /data.

FROM python:3.11.14-slim-bookworm AS build
WORKDIR /src
RUN python -m venv /opt/khorgos
ENV PATH=/opt/khorgos/bin:$PATH PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
COPY requirements.txt ./
RUN pip install --no-deps --require-hashes --only-binary :all: -r requirements.txt
COPY pyproject.toml README.md ./
COPY app ./app
COPY templates ./templates
COPY static ./static
COPY migrations ./migrations
RUN pip install --no-deps --no-build-isolation .

FROM python:3.11.14-slim-bookworm
RUN groupadd --gid 10001 khorgos && useradd --uid 10001 --gid khorgos --home-dir /data --create-home khorgos
COPY --from=build /opt/khorgos /opt/khorgos
COPY corpus /opt/khorgos/corpus
ENV PATH=/opt/khorgos/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    KHORGOS_HOST=0.0.0.0 \
    KHORGOS_PORT=8000 \
    KHORGOS_DATABASE_URL=sqlite:////data/khorgos.sqlite
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["sh", "-c", "khorgos db upgrade && khorgos ingest /opt/khorgos/corpus && exec khorgos serve"]
