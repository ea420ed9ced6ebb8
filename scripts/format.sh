#!/bin/sh
# format.sh: code and templates into the form that check.sh asks for.
set -eu

bin=.venv/bin
"$bin/ruff" format .
"$bin/ruff" check --fix .
find templates -name '*.html' -exec "$bin/djade" --target-version 5.2 {} + || true
