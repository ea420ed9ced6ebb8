#!/bin/sh
# pins.sh: requirements/*.in to hashed pins that name no index and hold on every platform.
set -eu

sh scripts/venv.sh .venv base
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
.venv/bin/python -m venv "$tools"
"$tools/bin/python" -m pip install --quiet --disable-pip-version-check uv
for level in base dev bench; do
    "$tools/bin/uv" pip compile --quiet --system-certs --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header ${UPGRADE:+--upgrade} \
        --custom-compile-command "make pins" \
        "requirements/$level.in" -o "requirements/$level.txt"
done
