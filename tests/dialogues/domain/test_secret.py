"""A secret shows itself to `reveal` alone."""

import copy
import json
import pickle

import pytest

from dialogues.domain.secret import DOTS, NOTHING, Secret

NAME = "Nari Vellumkin"


@pytest.mark.parametrize("show", [str, repr, format, "{}".format, "{!r:>40}".format])
def test_prints_as_dots(show):
    assert NAME not in show(Secret(NAME))
    assert DOTS in show(Secret(NAME))


def test_hides_inside_containers():
    assert NAME not in f"{[Secret(NAME)]} { ({'name': Secret(NAME)}) }"


@pytest.mark.parametrize("keep", [pickle.dumps, copy.copy, copy.deepcopy, json.dumps])
def test_cannot_be_stored(keep):
    with pytest.raises(TypeError):
        keep(Secret(NAME))


def test_reveals_its_value():
    assert Secret(NAME).reveal() == NAME


def test_equals_by_value():
    assert Secret(NAME) == Secret(NAME)
    assert Secret(NAME) != Secret("Osip Quillmarsh")
    assert Secret(NAME) != NAME
    assert len({Secret(NAME), Secret(NAME)}) == 1


def test_is_false_when_empty():
    assert not NOTHING
    assert Secret(NAME)
