"""Graphs made to be hard, contradictions, and the end of the steps."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.domain.anonymity.colouring import Component, OutOfSteps

Edges = set[tuple[int, int]]


def near(size: int, edges: Edges) -> list[frozenset[int]]:
    return [
        frozenset({b for a, b in edges if a == each} | {a for a, b in edges if b == each})
        for each in range(size)
    ]


def enumerate_candidates(domains: list[int], edges: Edges) -> list[int] | None:
    """By trying everything; None where nothing fits."""
    found = [0] * len(domains)
    lists = [[1 << bit for bit in range(8) if each >> bit & 1] for each in domains]
    for colours in product(*lists):
        if all(colours[a] != colours[b] for a, b in edges):
            found = [one | colour for one, colour in zip(found, colours, strict=True)]
    return found if any(found) else None


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[int], Edges]:
    size = draw(st.integers(1, 6))
    pairs = list(combinations(range(size), 2))
    edges = set(draw(st.lists(st.sampled_from(pairs), unique=True))) if pairs else set()
    return draw(st.lists(st.integers(0, 15), min_size=size, max_size=size)), edges


@given(graphs())
def test_equals_enumeration_on_any_graph(graph):
    domains, edges = graph
    component = Component(near(len(domains), edges))
    assert component.candidates(domains) == enumerate_candidates(domains, edges)


def clique(size: int) -> Edges:
    return set(combinations(range(size), 2))


def test_a_crowd_without_enough_people_is_seen_at_once():
    component = Component(near(12, clique(12)), steps=1)
    assert component.candidates([(1 << 11) - 1] * 12) is None


def test_a_full_crowd_gives_everybody_to_everybody():
    component = Component(near(12, clique(12)), steps=1000)
    assert component.candidates([(1 << 12) - 1] * 12) == [(1 << 12) - 1] * 12


def mycielski(edges: Edges, size: int) -> tuple[Edges, int]:
    """A graph without triangles that takes one colour more (Mycielski 1955)."""
    shadows = {(a, b + size) for a, b in edges} | {(b, a + size) for a, b in edges}
    return edges | shadows | {(each + size, 2 * size) for each in range(size)}, 2 * size + 1


def hard(rounds: int) -> tuple[Edges, int]:
    edges, size = {(0, 1)}, 2
    for _ in range(rounds):
        edges, size = mycielski(edges, size)
    return edges, size


def test_no_clique_tells_that_a_graph_without_triangles_needs_another_colour():
    edges, size = hard(2)
    assert Component(near(size, edges)).candidates([0b111] * size) is None
    assert Component(near(size, edges)).candidates([0b1111] * size) == [0b1111] * size


def test_what_is_not_settled_within_the_steps_is_not_guessed():
    edges, size = hard(3)
    with pytest.raises(OutOfSteps):
        Component(near(size, edges), steps=20).candidates([0b1111] * size)


def test_parts_that_nothing_open_connects_are_not_tried_against_each_other():
    """Twelve easy parts and a hopeless one, joined by a variable that is settled."""
    edges: Edges = set()
    for part in range(12):
        a = 1 + 4 * part
        edges |= {(a, a + 1), (a + 1, a + 2), (a + 2, a + 3), (a, a + 3), (0, a)}
    hopeless, size = hard(2)
    edges |= {(a + 49, b + 49) for a, b in hopeless} | {(0, 49)}
    domains = [8, *[0b1011] * 48, *[0b111] * size]
    component = Component(near(49 + size, edges), steps=2000)
    assert component.candidates(domains) is None
