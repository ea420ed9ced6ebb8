"""What somebody may be called beside their title: a columnist is a journalist, an envoy a diplomat.

Whoever professes something is called after it, too: a professor of nuclear physics is a physicist.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dialogues.domain.wordset import word_set

_OFFICERS: Final = word_set(
    "general admiral colonel brigadier commander captain marshal commodore major lieutenant"
)
_SOLDIERS: Final = word_set(
    "general colonel brigadier marshal commander captain major lieutenant soldier"
)
_DIPLOMATS: Final = word_set("ambassador consul envoy diplomat attache")
_LAWYERS: Final = word_set("lawyer judge barrister solicitor prosecutor arbitrator notary")
_PRESS: Final = word_set("journalist editor reporter correspondent columnist newsreader")
_WRITERS: Final = word_set("writer essayist author novelist poet columnist playwright biographer")
_TRADE: Final = word_set(
    "banker treasurer executive partner founder entrepreneur trader broker hotelier shipbroker"
    " businessman businesswoman merchant"
)
_MPS: Final = word_set("mp senator mep")
# What an everyday word for a person stands for among titles.
STANDS_FOR: Final[dict[str, frozenset[str]]] = {
    "academic": word_set("professor lecturer dean rector scholar reader"),
    "researcher": word_set("researcher research analyst"),
    "professor": word_set("professor"),
    "diplomat": _DIPLOMATS,
    "ambassador": word_set("ambassador"),
    "envoy": word_set("envoy ambassador"),
    "soldier": _SOLDIERS | {"admiral"},
    "serviceman": _OFFICERS | {"soldier"},
    "businessman": _TRADE,
    "businesswoman": _TRADE,
    "businessperson": _TRADE,
    "general": word_set("general brigadier"),
    "officer": _OFFICERS,
    "brigadier": word_set("brigadier"),
    "politician": _MPS | word_set("minister president mayor governor"),
    "mp": _MPS,
    "parliamentarian": _MPS,
    "assemblyman": _MPS,
    "assemblywoman": _MPS,
    "backbencher": _MPS,
    "frontbencher": _MPS,
    "deputy": _MPS,
    "policeman": word_set("police"),
    "policewoman": word_set("police"),
    "lawmaker": _MPS,
    "legislator": _MPS,
    "minister": word_set("minister"),
    "lawyer": _LAWYERS | {"law"},
    "jurist": _LAWYERS | {"law"},
    "attorney": _LAWYERS,
    "justice": word_set("judge"),
    "economist": word_set("economist economics"),
    "historian": word_set("historian history"),
    "engineer": word_set("engineer engineering"),
    "journalist": _PRESS,
    "newspaperman": _PRESS,
    "pressman": _PRESS,
    "banker": word_set("banker bank"),
    "teacher": word_set("teacher lecturer professor"),
    "biologist": word_set("biologist biology"),
    "writer": _WRITERS,
    "author": _WRITERS,
    "reporter": word_set("journalist reporter correspondent columnist"),
    "barrister": word_set("barrister"),
    "scientist": word_set(
        "scientist physicist chemist biologist geologist hydrologist oceanographer climatologist "
        "ecologist agronomist physics chemistry biology geology hydrology oceanography"
    ),
    "director": word_set("director"),
    "mariner": word_set("admiral commodore captain pilot skipper"),
    "sailor": word_set("admiral commodore skipper"),
    "broadcaster": word_set("broadcaster presenter newsreader radio"),
    "farmer": word_set("farmer grower planter breeder smallholder crofter"),
    "doctor": word_set("doctor physician surgeon obstetrician epidemiologist paediatrician"),
    "physician": word_set("doctor physician surgeon obstetrician epidemiologist paediatrician"),
    "medic": word_set("doctor physician surgeon obstetrician nurse paramedic"),
    "merchant": word_set("merchant trader dealer chandler"),
    "trader": word_set("merchant trader dealer"),
    "insurer": word_set("insurer underwriter insurance"),
    "artist": word_set("artist cartoonist painter illustrator sculptor"),
    "commander": _OFFICERS,
    "prelate": word_set("bishop archbishop cardinal"),
    "churchman": word_set("bishop archbishop priest vicar pastor abbot chaplain"),
    "navigator": word_set("admiral commodore captain pilot skipper"),
    "clinician": word_set("doctor physician surgeon obstetrician paediatrician"),
    "cleric": word_set("bishop archbishop priest imam rabbi chaplain vicar pastor abbot"),
    "clergyman": word_set("bishop archbishop priest chaplain vicar pastor abbot"),
}
# Of what somebody is called who professes it.
_PROFESSED: Final = {
    "law": "lawyer jurist",
    "history": "historian",
    "medicine": "doctor physician",
    "journalism": "journalist",
    "nursing": "nurse",
    "botany": "botanist",
    "forestry": "forester",
    "classics": "classicist",
    "education": "educator educationalist",
    "theology": "theologian",
}
_ENDINGS: Final = (
    ("ics", ("icist", "ician", "ist")),
    ("istics", ("ist", "istician")),
    ("logy", ("logist",)),
    ("graphy", ("grapher",)),
    ("nomics", ("nomist",)),
    ("nomy", ("nomist", "nomer")),
    ("metrics", ("metrician", "metrist")),
    ("istry", ("ist",)),
    ("sophy", ("sopher",)),
    ("iatry", ("iatrist",)),
    ("eering", ("eer",)),
    ("tecture", ("tect",)),
)
# Whoever is one of them and a general commands no army.
CIVIL: Final = word_set("consul director chief secretary attorney inspector auditor solicitor")
_OF_ARMIES: Final = frozenset({"major", "lieutenant", "brigadier"})
# Where an officer serves, and the words of a title that say so.
BRANCHES: Final = {
    "naval": word_set("admiral commodore captain commander navy naval"),
    "navy": word_set("admiral commodore captain commander navy naval"),
    "flag": word_set("admiral commodore"),
    "army": word_set("general colonel brigadier major army lieutenant"),
    "military": word_set("general colonel brigadier major army lieutenant military"),
    "police": word_set("police"),
}
_PROFESSING: Final = word_set("professor lecturer reader chair teacher teaches scholar doctoral")
_SHORT: Final = 3  # letters of a stem


def callings(words: frozenset[str]) -> frozenset[str]:
    """The words of a title that make a soldier of nobody: a consul general is none."""
    return words - {"general"} if is_civil(words) else words


def is_civil(words: frozenset[str]) -> bool:
    """Whether whoever is a general by these words of a title is one of no army."""
    return bool(words & CIVIL) and not words & _OF_ARMIES


def called_as(words: frozenset[str]) -> frozenset[str]:
    """The nouns that somebody may be called, of whose title these are the words."""
    said = callings(words)
    found = {noun for noun, stands in STANDS_FOR.items() if not stands.isdisjoint(said)}
    if not _PROFESSING.isdisjoint(said):
        found.update(each for word in said for each in _professed(word))
    return frozenset(found)


def _professed(field: str) -> Iterator[str]:
    yield from _PROFESSED.get(field, "").split()
    for ending, agents in _ENDINGS:
        stem = field.removesuffix(ending)
        if stem != field and len(stem) >= _SHORT:
            yield from (stem + agent for agent in agents)
