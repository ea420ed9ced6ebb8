#!/bin/sh
# postgres.sh: a PostgreSQL server for the tests, where one is installed or may be.
set -eu

sh scripts/venv.sh .venv dev
answers() {
    .venv/bin/python -m tests.plumbing.postgres >/dev/null 2>&1
}

answers && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    if ! command -v pg_ctlcluster >/dev/null; then
        echo "Installing PostgreSQL for the tests"
        export DEBIAN_FRONTEND=noninteractive
        { apt-get -qq update && apt-get -qq install -y --no-install-recommends postgresql; } \
            </dev/null >/dev/null 2>&1 || true
    fi
    pg_lsclusters -h 2>/dev/null | while read -r version name _; do
        pg_ctlcluster "$version" "$name" start 2>/dev/null || true
    done
    su postgres -c "createuser --superuser $(id -un)" 2>/dev/null || true
fi
