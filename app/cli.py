"""The commands. In: words on the command line and `KHORGOS_*`. Out: text on the terminal and a status for the shell.

What is heavy to import is imported inside the command that needs it, so that `khorgos --help` answers at once.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from app.settings import Settings
    from app.store.ingest import Outcome

commands = typer.Typer(
    help="Khorgos: a timeline of China–Kazakhstan diplomacy, read from articles.",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
database = typer.Typer(
    help="Bring the tables up to date, or compare them.", no_args_is_help=True, rich_markup_mode=None
)
commands.add_typer(database, name="db")

Paths = Annotated[list[Path], typer.Argument(metavar="PATH", help="Files, or folders that are searched through.")]
File = Annotated[Path, typer.Argument(metavar="FILE", help="One file with an article.")]
Copy = Annotated[Path, typer.Argument(metavar="FILE", help="Where the copy goes; it must not exist.")]


def main() -> None:
    """Run the command that the words name."""
    commands()


@commands.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on, instead of KHORGOS_HOST.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on, instead of KHORGOS_PORT.")] = None,
) -> None:
    """Serve the timeline."""
    import os

    # The program that the server loads reads its settings from the environment as well.
    for name, value in (("KHORGOS_HOST", host), ("KHORGOS_PORT", port)):
        if value is not None:
            os.environ[name] = str(value)
    settings = _settings()
    with _open_store():
        pass
    import uvicorn

    typer.echo(f"Khorgos is at {settings.site_url}/ (stop with Ctrl-C)")
    uvicorn.run("app.main:app", host=settings.host, port=settings.port, log_level="warning")


@commands.command()
def ingest(paths: Paths) -> None:
    """Read articles into the store, file by file."""
    from app.records.pipeline import read_source
    from app.store.ingest import find_files
    from app.store.ingest import ingest as take_in

    files = find_files(paths)
    with _open_store() as engine:
        _report(take_in(engine, files, read_source), len(files))


@commands.command()
def rebuild() -> None:
    """Derive everything again from the stored files."""
    from app.records.pipeline import read_source
    from app.store.rebuild import count_sources
    from app.store.rebuild import rebuild as derive

    with _open_store() as engine:
        _report(derive(engine, read_source), count_sources(engine))


@commands.command()
def extract(paths: Paths) -> None:
    """Print what articles say, one line of JSON each."""
    from app.articles.source import Refused
    from app.records.pipeline import read_source
    from app.records.record import gold_shape
    from app.store.ingest import find_files, load_file, read_safely

    refused = False
    for file in find_files(paths):
        try:
            shape = read_safely(file.name, load_file(file), lambda name, data: gold_shape(read_source(name, data)))
        except Refused as refusal:
            shape = refusal
        if isinstance(shape, Refused):
            refused = True
            typer.echo(f"{file}: refused: {shape.reason}", err=True)
        else:
            typer.echo(json.dumps(shape, ensure_ascii=False))
    if refused:
        raise typer.Exit(1)


@commands.command()
def explain(file: File) -> None:
    """Print how one article is read, step by step."""
    from app.articles.source import Refused
    from app.records.explain import explain as describe
    from app.records.pipeline import read_source
    from app.store.ingest import load_file

    try:
        typer.echo(describe(read_source(file.name, load_file(file))), nl=False)
    except Refused as refused:
        typer.echo(f"{file}: refused: {refused.reason}", err=True)
        raise typer.Exit(1) from None


@commands.command()
def check() -> None:
    """Look for faults in the store."""
    from app.store.check import check as look

    with _open_store() as engine, engine.connect() as connection:
        faults = 0
        for fault in look(connection):
            faults += 1
            typer.echo(fault)
    if faults:
        typer.echo(f"{faults} faults found", err=True)
        raise typer.Exit(1)
    typer.echo("all is well")


@commands.command()
def gate(
    gold: Annotated[Path, typer.Argument(metavar="FOLDER", help="The labelled articles.")] = Path("tests/gold"),
    corpus: Annotated[Path, typer.Option(help="The bundled briefs.")] = Path("corpus"),
    baseline: Annotated[Path | None, typer.Option(help="What is pinned, instead of the program's own.")] = None,
    date: Annotated[str, typer.Option(metavar="DAY", help="Day of the measurement, YYYY-MM-DD.")] = "",
    pin: Annotated[bool, typer.Option("--pin", help="Pin what is measured; needs --date.")] = False,
    allow_lower: Annotated[bool, typer.Option("--allow-lower", help="Pin even where a figure has fallen.")] = False,
    changelog: Annotated[Path, typer.Option(help="Where a line says why figures fell.")] = Path("CHANGELOG.md"),
) -> None:
    """Measure reading against labelled articles; fail where it is worse than what is pinned."""
    from app.query.baseline import BASELINE, load_baseline, save_baseline
    from app.query.gate import (
        BadGold,
        find_falls,
        find_faults,
        find_samples,
        measure,
        print_lines,
        tells_of_lowering,
    )

    file = baseline or BASELINE
    if pin and not date:
        _stop("a measurement is pinned with its day: give --date")
    if pin and allow_lower and not tells_of_lowering(changelog, date):
        _stop(f"{changelog} has no line with {date} and the word “lowered”: figures fall only with a reason")
    try:
        measured, pinned = measure(find_samples(gold, corpus), date), load_baseline(file)
    except BadGold as error:
        _stop(str(error))
    for line in print_lines(measured):
        typer.echo(line)
    if pin:
        falls = list(find_falls(measured, pinned)) if pinned and not allow_lower else []
    else:
        falls = list(find_faults(measured, pinned))
    for fall in falls:
        typer.echo(fall, err=True)
    if falls:
        raise typer.Exit(1)
    if pin:
        save_baseline(file, measured)
    typer.echo("pinned" if pin else "the gate is open")


@commands.command()
def export() -> None:
    """Print the whole store as lines of JSON, sorted."""
    from app.store.export import export as print_lines

    with _open_store() as engine, engine.connect() as connection:
        for line in print_lines(connection):
            typer.echo(line)


@commands.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where the copy goes; it must not exist.")],
) -> None:
    """Copy the database, also while it is in use."""
    from app.store.backup import BackupError
    from app.store.backup import backup as copy

    with _open_store() as engine:
        try:
            copy(engine, file)
        except (BackupError, OSError) as error:
            _stop(str(error))
    typer.echo(f"{file}: {file.stat().st_size:,} bytes, whole")


@database.command("upgrade")
def upgrade_database() -> None:
    """Create the tables, or bring them up to date."""
    from app.store.migrate import upgrade

    with _open_engine() as engine:
        upgrade(engine)


@database.command("check")
def check_database() -> None:
    """Compare the tables with what the program expects."""
    from app.store.migrate import differences, is_current

    with _open_engine() as engine:
        if not is_current(engine):
            _stop("migrations are missing: run `khorgos db upgrade`")
        found = differences(engine)
    for difference in found:
        typer.echo(difference)
    if found:
        raise typer.Exit(1)
    typer.echo("the tables are as the program expects")


def _stop(message: str) -> None:
    typer.echo(message, err=True)
    raise typer.Exit(1)


def _settings() -> "Settings":
    from app.settings import SettingsError, read_settings

    try:
        return read_settings()
    except SettingsError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None


@contextmanager
def _open_engine() -> Iterator["Engine"]:
    from app.store.engine import open_engine

    engine = open_engine(_settings().database_url)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def _open_store() -> Iterator["Engine"]:
    """An engine whose tables are up to date; where they are not, the message says what to run."""
    from app.store.migrate import is_current

    with _open_engine() as engine:
        if not is_current(engine):
            _stop("the database is not up to date: run `khorgos db upgrade`")
        yield engine


def _report(outcomes: Iterable["Outcome"], total: int) -> None:
    """Print what became of each file and a summary; show progress on a terminal; fail if a file was refused."""
    from collections import Counter

    from rich.console import Console
    from rich.progress import Progress

    from app.store.ingest import Fate

    counts: Counter[Fate] = Counter()
    records = 0
    console = Console(file=sys.stdout, markup=False, highlight=False)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("reading", total=total)
        for outcome in outcomes:
            counts[outcome.fate] += 1
            records += outcome.records
            progress.advance(task)
            why = f": {outcome.why}" if outcome.why else ""
            # What carries names of files goes out without markup.
            progress.console.print(
                f"{outcome.name}: {outcome.fate}{why}", markup=False, highlight=False, soft_wrap=True
            )
    told = ", ".join(f"{counts[fate]} {fate}" for fate in Fate)
    typer.echo(f"{sum(counts.values())} files: {told}; {records} records")
    if counts[Fate.REFUSED]:
        raise typer.Exit(1)
