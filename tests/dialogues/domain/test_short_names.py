"""Whether a slug names somebody on the roster."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.dialoguefile import read_dialogue
from dialogues.domain.secret import Secret
from dialogues.domain.short_names import names_somebody, spelled_out

from .dialoguefile.coast import COAST


def record(slug):
    read = read_dialogue(COAST, file="coast.yaml")
    first, *others = read.participants
    first = replace(first, name=Secret("Yevgeny Shcherbinin"), native_name=Secret(""))
    return replace(read, slug=slug, participants=(first, *others))


@pytest.mark.parametrize(
    ("slug", "names"),
    [
        ("coast-2026", False),
        ("yevgeny-shcherbinin-2026", True),
        ("shcherbinin_2026", True),
        ("talks-of-shcherbinin", True),
    ],
)
def test_a_slug_names_somebody(slug, names):
    assert names_somebody(record(slug)) is names


def test_each_word_stays_where_it_stood():
    assert spelled_out("a-shcherbinin_2026") == "A Shcherbinin     "
