# Khorgos. `make help` lists the targets.
PYTHON ?= python3
BIN := .venv/bin
# Wheels only and nothing that the lock does not name: no code runs while installing.
INSTALL = install -qq --no-compile --disable-pip-version-check --no-deps --require-hashes --only-binary :all:
# The pip inside the environment where there is one (see .ci/environment), otherwise the one beside Python.
OUTER_PIP = $$(test -x $(BIN)/pip && echo $(BIN)/python || echo $(PYTHON)) -m pip
PIP = $(OUTER_PIP) --python $(BIN)/python
# Compiled once here: where Python must not write bytecode, every start would pay for it again. Left out is what is big
# and of which a program loads little.
COMPILE = $(BIN)/python -m compileall -qq -j 0 -x 'dateparser/data|pygments/(lexers|styles)|/pip/' .venv/lib || true
LOCK = $(BIN)/uv pip compile pyproject.toml --python-version 3.11 --universal --generate-hashes \
	--no-emit-index-url --no-annotate --no-header --quiet
# All of them run, so that one fault does not hide the next.
CHECKS = "ruff check --quiet ." "ruff format --check --quiet ." "mypy" "lint-imports --no-logo" \
	"djlint templates --lint --quiet" "codespell"

.DEFAULT_GOAL := help
.PHONY: help setup serve test lint format bench docs screenshot lock

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 14

setup: .venv/.khorgos  ## make .venv with the khorgos command in it

serve: var/.corpus  ## migrate, read the bundled corpus, serve on 127.0.0.1:8000
	@exec $(BIN)/khorgos serve

test: .venv/.dev setup  ## install what the tests need, then run every check and every test
	@sh .ci/browser
	@lint=0; $(MAKE) --no-print-directory lint || lint=$$?; $(BIN)/pytest -n 2 && exit $$lint

lint: .venv/.dev setup  ## every check that is no test: style, types, floors, templates, spelling
	@failed=; for check in $(CHECKS); do echo "$$check"; $(BIN)/$$check || failed="$$failed; $$check"; done; \
	test -z "$$failed" || { echo "Failed$$failed"; exit 1; }

format: .venv/.dev  ## put the Python files into the house style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/.dev setup var/bench/.datasette  ## print every budget row with its ratio, Datasette beside it
	$(BIN)/python -m benchmarks

docs: .venv/.dev setup  ## print the pages of docs/ that come from the code
	$(BIN)/python -m app.terms > docs/vocabulary.md
	$(BIN)/python -m app.settings > docs/settings.md
	$(BIN)/python docs/commands.py > docs/commands.md
	$(BIN)/python docs/quality.py > docs/quality.md
	$(BIN)/python docs/quality.py README.md

screenshot: .venv/.dev setup  ## take the picture in the README again, with Chromium
	$(BIN)/python -m docs.screenshot

lock: .venv/.dev  ## pin and hash the requirements again after a change in pyproject.toml
	$(LOCK) --extra assets --group build --output-file requirements.txt
	$(LOCK) --extra assets --group build --group dev --constraint requirements.txt --output-file requirements-dev.txt
	$(filter-out pyproject.toml,$(LOCK)) --no-config --group bench --output-file requirements-bench.txt

# The stamps below make a second run cost nothing; each says what its packages came from.

# Nothing to migrate or read as long as the corpus, the code and the database are those of the last time.
var/.corpus: .venv/.khorgos $(shell find corpus) $(shell find app migrations -type f -not -name '*.pyc')
	@mkdir -p var
	@$(BIN)/khorgos db upgrade
	@$(BIN)/khorgos ingest corpus
	@touch $@

ifneq ($(KHORGOS_DATABASE_URL)$(shell test -s var/khorgos.sqlite || echo missing),)
var/.corpus: again
endif

.venv/pyvenv.cfg:
	@sh .ci/environment $(PYTHON)

# An environment whose Python has gone (moved, upgraded away) is made again, with all that was in it.
ifneq ($(shell test -x $(BIN)/python && echo there),there)
.venv/pyvenv.cfg: again
endif

.PHONY: again
again:

.venv/.runtime: requirements.txt .venv/pyvenv.cfg
	@echo "Installing the pinned packages into .venv …"
	@$(PIP) $(INSTALL) -r requirements.txt
	@$(COMPILE)
	@touch $@

.venv/.khorgos: pyproject.toml .venv/.runtime
	@$(PIP) install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements-dev.txt .venv/.runtime
	@echo "Installing the test tools into .venv …"
	@$(PIP) $(INSTALL) -r requirements-dev.txt
	@$(COMPILE)
	@touch $@

# Datasette is compared with, never imported: it stays in its own environment.
var/bench/.datasette: requirements-bench.txt | .venv/pyvenv.cfg
	@mkdir -p var/bench
	@$(BIN)/python -m venv --clear --without-pip var/bench/datasette
	@$(OUTER_PIP) --python var/bench/datasette/bin/python $(INSTALL) -r requirements-bench.txt
	@touch $@
