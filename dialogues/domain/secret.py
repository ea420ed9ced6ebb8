"""A value that must not be shown by accident: a name, an e-mail address, an affiliation.

It prints as dots wherever Python turns a value into text, and refuses to be pickled, copied
into JSON or cached. `reveal` is the one way in, and a test holds the list of its callers.
"""

from __future__ import annotations

from typing import Final, NoReturn

DOTS: Final = "•••"


class Secret:
    """A string that shows itself only to `reveal`. Two secrets of one value are equal."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The value in clear, for somebody who is allowed to see it."""
        return self._value

    def __repr__(self) -> str:
        return DOTS

    def __str__(self) -> str:
        return DOTS

    def __format__(self, spec: str) -> str:
        return DOTS

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._value == other._value

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        # Pickle is how caches and task queues store what they are handed.
        raise TypeError("A Secret cannot be pickled, copied or cached.")


NOTHING: Final = Secret("")
