#!/bin/sh
# venv.sh DIRECTORY LEVEL: a virtual environment with requirements/LEVEL.txt in it.
# Nothing is installed where the pins are those of the last time.
set -eu

directory=$1
level=$2
pins=requirements/$level.txt
stamp=$directory/installed-$level.txt

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
    if found=$(python3 --version 2>/dev/null); then
        echo "Rapporteur needs Python 3.11 or newer, and python3 here is $found." >&2
    else
        echo "Rapporteur needs Python 3.11 or newer, and there is no python3 here." >&2
    fi
    exit 1
}

make_venv() {
    python=$(find_python)
    rm -rf "$directory"
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        echo "Python's venv module is missing: install it (Debian, Ubuntu: apt-get install python3-venv)." >&2
        exit 1
    fi
    echo "Making $directory with $("$python" --version)"
    "$python" -m venv "$directory"
}

# An environment whose interpreter is gone (an upgraded system, a moved checkout) is made anew.
if ! "$directory/bin/python" -c 'import pip' >/dev/null 2>&1; then
    make_venv
fi
if ! cmp -s "$pins" "$stamp"; then
    echo "Installing $pins"
    "$directory/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
        --require-hashes -r "$pins"
    cp "$pins" "$stamp"
fi
