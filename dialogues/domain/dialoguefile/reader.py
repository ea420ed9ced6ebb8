"""Reads a dialogue file: all of it, or nothing and one sentence that says why."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from ..codes import why_not_slug
from ..lexicon import Lexicon
from ..record import Format, Record
from ..rules import Rule
from .errors import FileError, quoted
from .fields import Fields
from .limits import MAX_BYTES, MAX_THRESHOLD
from .outcome import read_report, read_takeaways
from .people import DELEGATION_KEYS, People, read_people
from .remarks import check_links
from .sittings import read_sittings
from .texts import Nameable
from .tree import read_tree

DEFAULT_THRESHOLD: Final = 3
VERSION: Final = "1"
WITHOUT: Final = "left out"  # the value of `identities` in a file that nobody can be found in

TOP_KEYS: Final = "rapporteur dialogue regions delegations participants sessions takeaways report"
DIALOGUE_KEYS: Final = "slug title convenor series format rule threshold"


def read_dialogue_bytes(data: bytes, *, file: str) -> Record:
    """The record in the bytes of a dialogue file; raises `FileError`."""
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // 1024 // 1024
        raise FileError(file, 1, "", f"the file is too large; the limit is {limit} MB.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileError(file, line, "", "the file is not UTF-8 text.") from None
    return read_dialogue(text, file=file)


def read_dialogue(text: str, *, file: str) -> Record:
    """The record in a dialogue file's text; raises `FileError`."""
    top = Fields(file, read_tree(text.removeprefix("\ufeff"), file), "")
    _check_version(top)
    top = Fields(file, top.node, "", TOP_KEYS)
    top.require("dialogue")
    dialogue = top.within("dialogue", DIALOGUE_KEYS)
    people = read_people(top)
    _check_lexicon(top, people)
    sittings = read_sittings(top, people)
    check_links(sittings.remarks)
    nameable = _nameable(people, sittings.remarks)
    return Record(
        slug=_read_slug(dialogue),
        title=dialogue.required_line("title"),
        convenor=dialogue.line("convenor"),
        series=dialogue.line("series"),
        format=dialogue.choice("format", Format, Format.IN_PERSON),
        rule=dialogue.choice("rule", Rule, Rule.CHATHAM_HOUSE),
        threshold=_read_threshold(dialogue),
        regions=tuple(people.regions.values()),
        delegations=tuple(people.delegations.values()),
        participants=tuple(people.participants.values()),
        sessions=tuple(sittings.sessions.values()),
        takeaways=read_takeaways(top, people, nameable),
        report=read_report(top, sittings.sessions, nameable),
    )


def _check_version(top: Fields) -> None:
    if top.get("rapporteur") is None:
        raise top.fail("rapporteur", 'is missing: a dialogue file starts with "rapporteur: 1"')
    version = top.scalar("rapporteur") or ""
    if version != VERSION:
        problem = f"is {quoted(version)}, but this program reads version {VERSION}"
        raise top.fail("rapporteur", problem)
    if top.get("identities") is not None:
        problem = (
            f"are {WITHOUT}: this file was written without names and speakers and cannot be "
            "loaded; only a dump with identities can"
        )
        raise top.fail("identities", problem)


def _read_slug(fields: Fields) -> str:
    slug = fields.required_line("slug")
    if reason := why_not_slug(slug):
        raise fields.fail("slug", f"is {quoted(slug)}, but {reason}")
    return slug


def _read_threshold(fields: Fields) -> int:
    value = fields.scalar("threshold")
    if value is None:
        return DEFAULT_THRESHOLD
    whole = re.fullmatch(r"[0-9]{1,6}", value)
    if not whole or not 1 <= int(value) <= MAX_THRESHOLD:
        expected = f"a whole number from 1 to {MAX_THRESHOLD} was expected"
        raise fields.fail("threshold", f"is {quoted(value)}, but {expected}")
    return int(value)


def _nameable(people: People, remarks: Collection[str]) -> Nameable:
    return Nameable(
        remarks=remarks,
        groups={*people.regions, *people.delegations},
        alternatives={
            spelling
            for delegation in people.delegations.values()
            for spelling in (delegation.adjective, *delegation.alternatives)
        },
    )


def _check_lexicon(top: Fields, people: People) -> None:
    delegations = list(people.delegations.values())

    def why_not(last: int) -> str:
        return Lexicon((), delegations[: last + 1]).why_not()

    if why_not(len(delegations)):
        # The first delegation with which the words of all before it no longer go together.
        last = next(filter(why_not, range(len(delegations))))
        fields = list(top.each("delegations", "code", DELEGATION_KEYS))[last]
        raise fields.tell("code", f"{why_not(last)}.")
