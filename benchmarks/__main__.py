"""Runs every module of benchmarks that is named here, or those given as arguments, and prints their rows.

With `--million` the page is measured at 1,000,000 events too, which takes some ten minutes more.
"""

import sys
from importlib import import_module

# Each has measure(), which yields rows.
MODULES = ("timeline", "counts", "pages", "merging", "reading", "start")

if __name__ == "__main__":
    for name in [word for word in sys.argv[1:] if not word.startswith("-")] or MODULES:
        for row in import_module(f"benchmarks.{name}").measure():
            print(row, flush=True)
