#!/bin/sh
# test.sh: the whole suite on SQLite, beside it on PostgreSQL, then the coverage floors.
# Under CI=true or REQUIRE_ALL=1 nothing may be skipped.
set -eu
# Each of a hundred processes would compile all modules anew.
unset PYTHONDONTWRITEBYTECODE

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

workers="-n $cpus --dist worksteal"
beside=
said=$(mktemp)
trap '[ -z "$beside" ] || kill "$beside" 2>/dev/null; rm -f "$said"' EXIT
trap 'exit 130' INT TERM

if [ -n "$database" ]; then
    # Not measured: it runs the same lines, and measuring doubles the time. Beside the other round,
    # so that no processor idles while a test waits for a browser, a server or a lock.
    env DATABASE_URL="$database" "$python" -m pytest $workers --second-round $skips "$@" \
        >"$said" 2>&1 &
    beside=$!
fi
failed=
echo "== The suite on SQLite"
env -u DATABASE_URL "$python" -m coverage run -m pytest $workers $skips "$@" || failed=1
if [ -n "$beside" ]; then
    wait "$beside" || failed=1
    beside=
    echo "== The suite on PostgreSQL"
    cat "$said"
fi
[ -z "$failed" ] || exit 1
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
