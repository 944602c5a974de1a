"""Print docs/commands.md: the help of `khorgos` and of every command under it.

The text comes from the commands themselves, at a fixed width and without colour, so that it is the same everywhere.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PLAIN = {"COLUMNS": "100", "TYPER_USE_RICH": "0", "NO_COLOR": "1", "TERM": "dumb", "LC_ALL": "C.UTF-8"}
COMMAND_LINE = re.compile(r"^ {2}([a-z][a-z-]*)(?: |$)", re.MULTILINE)


def read_help(path: tuple[str, ...]) -> str:
    """What `khorgos … --help` prints."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("KHORGOS_")}
    program = Path(sys.executable).with_name("khorgos")
    done = subprocess.run(
        [program, *path, "--help"], capture_output=True, text=True, check=True, env=environment | PLAIN
    )
    return "\n".join(line.rstrip() for line in done.stdout.strip().splitlines())


def describe_commands(path: tuple[str, ...] = ()) -> Iterator[str]:
    """One section for a command, then those of the commands under it."""
    text = read_help(path)
    yield f"## {' '.join(('khorgos', *path))}\n\n```text\n{text}\n```\n"
    _, _, under = text.partition("\nCommands:\n")
    for name in COMMAND_LINE.findall(under):
        yield from describe_commands((*path, name))


if __name__ == "__main__":
    print("# Commands\n\nPrinted from `khorgos --help` by `make docs`.\n")
    print("\n".join(describe_commands()), end="")
