"""What an organisation is in its sentence, and the words that say so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """What an organisation is in its sentence."""

    DESCRIBES = "describes"  # one person, whose employer it is
    SEVERAL = "several"  # several people
    OFFICE = "office"  # the head of it, or who speaks for it: a public person perhaps
    PUBLISHED = "published"  # the author of something printed
    HAS = "has"  # of which somebody is told whom it has
    ATTENDS = "attends"  # from which somebody came
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Described:
    """What an organisation does, and the words of which it is a part."""

    role: Role
    start: int
    end: int
    noun: str = ""
