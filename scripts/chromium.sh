#!/bin/sh
# chromium.sh: the system's Chromium for the browser tests, installed where root may do it.
set -eu

find_chromium() {
    .venv/bin/python -m tests.plumbing.chromium
}

find_chromium >/dev/null 2>&1 && exit 0
if [ -z "${RAPPORTEUR_CHROMIUM:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium; } \
        </dev/null >/dev/null 2>&1 || true
fi
find_chromium >/dev/null
