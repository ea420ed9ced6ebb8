# Rapporteur: what a person runs. `make` alone lists it.
PYTHON = .venv/bin/python
PORT ?= 8000
STAGE ?= review
export PORT STAGE

.DEFAULT_GOAL := help
.PHONY: help setup run test check format bench faults words pins clean

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1 \2/p' Makefile | awk '{t=$$2; $$1=$$2=""; printf "make %-8s%s\n", t, $$0}'

setup: ## make .venv, install what the product runs on, migrate the database
	@sh scripts/venv.sh .venv base
	@$(PYTHON) -m config.words
	@$(PYTHON) manage.py migrate --verbosity 0

run: setup ## load the sample at a STAGE (notes, draft, review, released), serve on PORT (8000)
	@sh scripts/run.sh

test: setup ## every test on SQLite and PostgreSQL, with a browser, and the coverage floors
	@sh scripts/venv.sh .venv dev
	@sh scripts/test.sh

check: ## every linter
	@sh scripts/venv.sh .venv dev
	@sh scripts/check.sh

format: ## put code and templates into the form that `make check` asks for
	@sh scripts/venv.sh .venv dev
	@sh scripts/format.sh

bench: ## every measurement, in an environment of its own
	@sh scripts/venv.sh .venv-bench bench
	@.venv-bench/bin/python -m bench $(ONLY)

faults: setup ## the long runs against kill -9
	@sh scripts/venv.sh .venv dev
	@$(PYTHON) -m pytest -m faults

words: ## write new phrases of the participants' pages into locale/, to be translated
	@sh scripts/venv.sh .venv dev
	@$(PYTHON) -m checks.words

pins: ## pin requirements/*.in with hashes; UPGRADE=1 takes newer versions
	@sh scripts/pins.sh

clean: ## remove what was built; data/ and output/ stay
	rm -rf .venv .venv-bench build htmlcov .coverage .coverage.*
	rm -rf .hypothesis .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	find locale -name '*.mo' -delete
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
