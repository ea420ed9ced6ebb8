"""One person of a roster, as far as names go."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Person:
    """Who may be named in a text. `key` is the caller's own handle and says nothing of them.

    `other_names` are nicknames, former and second names, written as anybody would write them.
    What identifies is kept out of `repr`, so that no error can print it.
    """

    key: str
    name: str = field(repr=False)
    native_name: str = field(default="", repr=False)
    other_names: tuple[str, ...] = field(default=(), repr=False)
    delegation: str = field(default="", repr=False)
    language: str = field(default="", repr=False)
    pronouns: str = field(default="", repr=False)
    title: str = field(default="", repr=False)
    affiliation: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
