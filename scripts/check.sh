#!/bin/sh
# check.sh: every linter; each says what it found, and one fault in any fails the whole.
set -u

bin=.venv/bin
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
export RAPPORTEUR_DATA="$data"
failed=

check() {
    title=$1
    shift
    if output=$("$@" 2>&1); then
        echo "ok    $title"
    else
        echo "FAULT $title"
        echo "$output"
        failed=1
    fi
}

deploy() {
    RAPPORTEUR_PRODUCTION=1 RAPPORTEUR_HOSTS=rapporteur.example \
        "$bin/python" manage.py check --deploy --fail-level WARNING
}

templates() {
    find templates -name '*.html' -exec "$bin/djade" --target-version 5.2 --check {} +
}

said() {
    cat "$1"
    return "$2"
}

# As long as all the others together: they run beside it.
"$bin/mypy" . >"$data/types.txt" 2>&1 &
types=$!
check "format (ruff)" "$bin/ruff" format --check .
check "lint (ruff)" "$bin/ruff" check .
check "layers (import-linter)" "$bin/lint-imports"
check "templates' form (djade)" templates
check "templates' HTML (djlint)" "$bin/djlint" --lint --quiet templates
check "migrations" "$bin/python" manage.py makemigrations --check --dry-run
check "settings of a server" deploy
check "house rules (sizes, decisions, pins)" "$bin/python" -m checks
wait "$types"
check "types (mypy)" said "$data/types.txt" "$?"

[ -z "$failed" ]
