"""`parse` on sentences as houses write them: the table is `house_sentences.txt`."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from dialogues.domain.nations import nations_lexicon
from dialogues.domain.phrases import parse

TABLE = Path(__file__).with_name("house_sentences.txt")
MARKED = re.compile(r"<([^|<>]*)\|([^<>]*)>")
LINES = [
    line
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("# ")
]


def entry(words: str, says: str) -> str:
    return f"{says if len(says.split()) == 3 else says + ' plain'} | {words}"


def expected(marked: str, instead: str) -> list[str]:
    found = MARKED.findall(marked)
    if instead == "-":
        return []
    if instead:
        words, _, says = instead.partition("/")
        return [entry(words, says or found[0][1])]
    return [entry(words, says) for words, says in found]


@pytest.mark.parametrize("line", LINES)
def test_reads_what_houses_write(line):
    line = line.replace("\\n", "\n").replace("\\u00a0", "\u00a0")
    marked, _, instead = line.partition(" :: ")
    text = MARKED.sub(r"\1", marked)
    assert [
        entry(text[each.start : each.end], f"{each.quantity} {each.label} {each.form}")
        for each in parse(text, nations_lexicon())
    ] == expected(marked, instead)


@pytest.mark.parametrize("unit", ["a US, ", "a Korean participant, ", "a hundred and "])
def test_time_grows_with_the_length(unit):
    started = time.perf_counter()
    parse(unit * (40_000 // len(unit)), nations_lexicon())
    assert time.perf_counter() - started < 10
