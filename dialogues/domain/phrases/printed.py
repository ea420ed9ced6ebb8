"""A token in words, before it has a place in a text."""

from __future__ import annotations

from dataclasses import dataclass

from .mention import Mention
from .phrase import Form, Phrase, Quantity


@dataclass(frozen=True, slots=True)
class Printed:
    """The words of a token; `trailing` follows a possessive ending.

    `mention` is whom it names; None for a token of a quantity.
    """

    words: str
    quantity: Quantity
    label: str
    form: Form = Form.PLAIN
    trailing: str = ""
    is_name: bool = False
    mention: Mention | None = None

    def phrase(self, start: int, end: int) -> Phrase:
        """What the token says, at its place."""
        return Phrase(self.quantity, self.label, self.form, start, end)


def joined(items: list[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"
