"""The verbs that people type."""

from __future__ import annotations

import pytest

from reports.domain.drafting.verbs import VERBS, verb_named


@pytest.mark.parametrize(
    ("typed", "before_clause"),
    [
        ("say", "said that"),
        ("", "said that"),
        ("Rejected", "objected, saying that"),
        ("push back on", "pushed back, arguing that"),
        ("pushes back", "pushed back, arguing that"),
        ("call for", "argued that"),
        ("emphasize", "emphasized that"),
        ("favor", "argued that"),
        ("lament that", "lamented that"),
        ("draw attention to", "drew attention to the fact that"),
        ("express concern", "expressed concern that"),
        ("take issue", "took issue, saying that"),
        ("opine", "opined that"),
        ("opined", "opined that"),
        ("opines", "opined that"),
        ("opining", "opined that"),
        ("confess", "confessed that"),
        ("noting", "noted that"),
        ("tell", "told the meeting that"),
    ],
)
def test_clause_after_verb(typed, before_clause):
    assert verb_named(typed).before_clause() == before_clause


@pytest.mark.parametrize("verb", VERBS.values(), ids=str)
def test_table_holds_together(verb):
    assert verb.past.split()[1:] == verb.base.split()[1:]
    assert verb.before_clause().endswith(("that", ":"))
