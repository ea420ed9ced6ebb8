"""How a remark stands to what was printed before it, and the words that open its sentence."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from enum import Enum, auto
from typing import Final
from zlib import crc32

from dialogues.domain.record import Remark
from dialogues.domain.wordset import word_set

from .english.casing import Casing
from .english.finite import has_main_clause
from .units import Material, Unit

# Verbs that tell of a relation themselves: no "in response" before them.
_RELATIONAL: Final = word_set(
    """agree disagree concur echo second share respond reply answer counter object oppose reject
    refute rebut dispute contest challenge"""
) | {"push back", "push back on", "push back against"}
_AGAINST: Final = _RELATIONAL - word_set("agree concur echo second share respond reply answer")
_LONGEST_TOPIC: Final = 9  # words


class Relation(Enum):
    """What a remark replies to, as a reader can see it."""

    NONE = auto()
    REPLY = auto()  # to what stands just before
    FURTHER_REPLY = auto()  # to what the remark before replied to as well
    RETURN = auto()  # to something further up


def relation_of(
    unit: Unit, before: Sequence[Unit], printed: Container[str], material: Material
) -> Relation:
    """The relation of a unit to those `before` it in its block, and to what is printed above.

    A reply to what is not printed is told as none: off the record, nothing was said.
    """
    target = target_of(unit, material)
    refs = [one.ref for one in before]
    if target not in refs:
        return Relation.NONE if target is None or target not in printed else Relation.RETURN
    between = before[refs.index(target) + 1 :]
    if any(target_of(one, material) != target for one in between):
        return Relation.RETURN
    return Relation.FURTHER_REPLY if between else Relation.REPLY


def target_of(unit: Unit, material: Material) -> str | None:
    """The remark, as it stands now, that a unit replies to."""
    if unit.remark is None or unit.remark.replies_to is None:
        return None
    return material.current(unit.remark.replies_to)


def opener_of(relation: Relation, verb: str, remark: Remark) -> str:
    """What opens a sentence with this relation: "In response", or "" where its verb tells.

    Whether its speaker agreed or disagreed with what it replies to is no matter: who knows the
    positions of others would know the speaker by "By contrast".
    """
    if relation is Relation.RETURN:
        return "Returning to an earlier point"
    if relation is Relation.NONE or verb in _RELATIONAL:
        return ""
    if relation is Relation.FURTHER_REPLY:
        return "In a further response"
    return ("In response", "In reply")[crc32(remark.id.encode()) % 2]


def topic_opener(topic: str, casing: Casing, before: Container[str], *, first: bool) -> str:
    """ "On sanctions relief", where the topic is one that such words can take. `before` are the
    topics of the section so far, `first` where nothing stands in it yet."""
    topic = topic.strip(" .")
    fits = len(topic.split()) <= _LONGEST_TOPIC and not re.search(r"[?!:;{}]", topic)
    if not topic or not fits or has_main_clause(topic):
        return ""
    lowered = casing.lower_title(topic)
    if topic in before:
        return f"Returning to {lowered}"
    turns = not first and crc32(topic.encode()) % 2
    return f"{'Turning to' if turns else 'On'} {lowered}"


def answered(material: Material) -> frozenset[str]:
    """The remarks that somebody spoke against in a remark of their own, as its verb says."""
    found = set()
    for unit in material.units.values():
        target = material.units.get(target_of(unit, material) or "")
        if target is not None and unit.remark is not None and unit.remark.verb in _AGAINST:
            found.add(target.ref)
    return frozenset(found)
