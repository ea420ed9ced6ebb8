"""Whether the short name of a dialogue, its slug, names somebody on its roster."""

from __future__ import annotations

import re
from typing import Final

from .names import Certainty, Person, compile_roster, find_names
from .record import Record

NAMES_SOMEBODY: Final = (
    "The short name of the dialogue names somebody on its roster, and it stands in addresses and"
    " file names: change it in the settings."
)


def names_somebody(record: Record) -> bool:
    """Whether somebody on the roster is likely meant by a part of the slug."""
    people = [
        Person(
            key=each.code,
            name=each.name.reveal(),
            native_name=each.native_name.reveal(),
            other_names=tuple(one.reveal() for one in each.other_names),
            delegation=each.delegation,
            language=each.language,
        )
        for each in record.participants
    ]
    roster = compile_roster(people)
    return any(
        each.certainty is not Certainty.POSSIBLE
        for text in (record.slug, spelled_out(record.slug))
        for each in find_names(roster, text)
    )


def spelled_out(slug: str) -> str:
    """The words of a slug, which has no capitals as a rule, as names are written; each stands
    where it stood. A year would make a source of a name."""
    return re.sub(r"[\d_-]", " ", slug).title()
