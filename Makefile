# One command to start (make night), one to be sure (make test). `make help` lists the rest.
# Paths are relative throughout, so that a clone may lie in a folder with spaces in its name.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup night test lint format bench docs lock clean

PYTHON ?=
PORT ?= 8018
SPEED ?=
NIGHT ?= 2018-05-03
TESTS ?= tests
PYTEST ?= -q -n auto --dist loadfile

BIN := .venv/bin
UV := $(BIN)/python -m uv
LOCK := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command "make lock"

help: ## Say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'
	@echo
	@echo "  make night SPEED=400 PORT=8018   seconds of the night in one second; default: the whole night in ten minutes"
	@echo "  make setup PYTHON=python3.12     which Python to use; default: the first of 3.11 or newer that is found"

setup: .venv/core.stamp ## Make .venv with what Nightdesk needs; leaves .venv/bin/nightdesk
	@echo "Ready: .venv/bin/nightdesk --help"

night: .venv/core.stamp ## Replay the night of 3 May 2018 and serve it on http://127.0.0.1:8018
	@$(BIN)/nightdesk replay --night "$(NIGHT)" --port "$(PORT)" $(if $(SPEED),--speed "$(SPEED)")

test: lint ## Be sure: set up, check the style and the types, run every test
	@echo "Running the tests (the browser's among them wherever chromium is found)."
	@$(BIN)/python -m pytest $(PYTEST) $(TESTS)

lint: .venv/dev.stamp ## Style, format and types
	@echo "Checking style (ruff), format (ruff format) and types (mypy)."
	@$(BIN)/python -m ruff check src tests bench
	@$(BIN)/python -m ruff format --check --quiet src tests bench || \
		{ echo "Not formatted as above: make format"; exit 1; }
	@$(BIN)/python -m mypy

format: .venv/dev.stamp ## Format the code
	@$(BIN)/python -m ruff check --fix --quiet src tests bench; $(BIN)/python -m ruff format src tests bench

bench: .venv/dev.stamp ## Measure; prints a table and writes build/bench.json
	@mkdir -p build
	@$(BIN)/python -m bench

docs: .venv/core.stamp ## Write the reference pages that are made from the code
	@$(BIN)/python docs/write_reference.py
	@$(BIN)/python docs/write_bases.py
	@$(BIN)/python docs/write_answers.py

lock: .venv/dev.stamp ## Pin anew what the core, the build and the tests install
	@$(LOCK) --upgrade pyproject.toml --output-file requirements/core.txt
	@printf 'hatchling\neditables\n' | $(LOCK) --upgrade - --constraints requirements/core.txt --output-file requirements/build.txt
	@$(LOCK) --upgrade pyproject.toml --extra dev --constraints requirements/core.txt --output-file requirements/dev.txt

clean: ## Remove .venv and everything built
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# The folder of the virtual environment, with uv at the version that requirements/dev.txt pins.
.venv/uv.stamp:
	@if .venv/bin/python -c 'import pip' 2>/dev/null; then echo "Using the .venv that is there."; exit 0; fi; \
	python=$$(for one in $(if $(PYTHON),"$(PYTHON)",python3.11 python3.12 python3.13 python3.14 python3 python); do \
		"$$one" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$one" && break; done); \
	if [ -z "$$python" ]; then \
		echo "No Python of 3.11 or newer found$(if $(PYTHON), under the name $(PYTHON)). Install one, or name it: make setup PYTHON=/path/to/python3" >&2; exit 1; fi; \
	echo "Making .venv with $$("$$python" --version 2>&1)."; \
	"$$python" -m venv --clear .venv || { \
		echo "Python could not make a virtual environment; on Debian or Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@echo "Installing uv, which installs the rest."
	@awk '/^[a-z]/ { wanted = /^uv==/ } wanted' requirements/dev.txt > .venv/uv.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement .venv/uv.txt
	@touch $@

.venv/core.stamp: .venv/uv.stamp requirements/core.txt requirements/build.txt pyproject.toml
	@echo "Installing what Nightdesk needs: $$(grep -c '^[a-z].*==' requirements/core.txt) packages, pinned and checked by hash."
	@$(UV) pip install --quiet --python $(BIN)/python --compile-bytecode --require-hashes \
		--requirement requirements/core.txt --requirement requirements/build.txt
	@$(UV) pip install --quiet --python $(BIN)/python --compile-bytecode --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev.stamp: .venv/core.stamp requirements/dev.txt
	@echo "Installing what the tests need: $$(grep -c '^[a-z].*==' requirements/dev.txt) packages (about half a gigabyte; a minute or two the first time)."
	@$(UV) pip install --quiet --python $(BIN)/python --compile-bytecode --require-hashes --requirement requirements/dev.txt
	@touch $@
