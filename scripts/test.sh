#!/bin/sh
# test.sh: the whole suite on SQLite, then on PostgreSQL, then the coverage floors.
# Under CI=true or REQUIRE_ALL=1 nothing may be skipped.
set -eu

python=.venv/bin/python
require=${REQUIRE_ALL:-}
[ "${CI:-}" = true ] && require=1
missing=

if ! sh scripts/chromium.sh; then
    missing="browser tests"
fi
if ! database=$("$python" -m tests.plumbing.postgres); then
    missing="${missing:+$missing and }PostgreSQL tests"
    database=
fi
if [ -n "$require" ] && [ -n "$missing" ]; then
    echo "Nothing may be skipped here, and the $missing would be." >&2
    exit 1
fi

skips=--no-skips
[ -n "$missing" ] && skips=
rm -f .coverage .coverage.*
cpus=${TEST_PROCESSES:-2}

echo "== The suite on SQLite"
env -u DATABASE_URL "$python" -m coverage run -m pytest -n "$cpus" --dist worksteal $skips "$@"
if [ -n "$database" ]; then
    # Not measured: it runs the same lines, and measuring costs a quarter of the time.
    echo "== The suite on PostgreSQL"
    DATABASE_URL=$database "$python" -m pytest -n "$cpus" --dist worksteal --second-round $skips "$@"
fi
"$python" -m coverage combine --quiet

if [ -n "$missing" ]; then
    echo "The $missing were skipped, so the coverage floors were not checked."
    exit 0
fi
strict='*/domain/*,*/permissions.py,*/vault/*'
echo "== Coverage of domain/, permissions and the vault: 100 %"
"$python" -m coverage report --include="$strict" --skip-covered --fail-under=100
echo "== Coverage of the rest: 90 %"
"$python" -m coverage report --omit="$strict" --skip-covered --fail-under=90
