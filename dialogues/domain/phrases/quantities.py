"""The words of the tokens of a quantity."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .numerals import in_words
from .phrase import Form, Quantity

# Word of the token: what stands before the plural, what it says, and how.
QUANTITIES: Final[Mapping[str, tuple[str, Quantity, Form]]] = {
    "some": ("some ", Quantity.SOME, Form.PLAIN),
    "couple": ("a couple of ", Quantity.COUPLE, Form.PLAIN),
    "few": ("a few ", Quantity.FEW, Form.PLAIN),
    "several": ("several ", Quantity.SEVERAL, Form.PLAIN),
    "number": ("a number of ", Quantity.NUMBER, Form.PLAIN),
    "many": ("many ", Quantity.MANY, Form.PLAIN),
    "most": ("most ", Quantity.MOST, Form.PLAIN),
    "all": ("all ", Quantity.ALL, Form.PLAIN),
    "participants": ("", Quantity.GENERAL, Form.PLAIN),
    "the-participants": ("the ", Quantity.ALL, Form.PLAIN),
    "other": ("other ", Quantity.OTHER, Form.PLAIN),
    "the-other": ("the other ", Quantity.REST, Form.PLAIN),
    "sense": ("a general sense among ", Quantity.GENERAL, Form.SENSE),
}


def delegations_before(count: int, *, countries: bool) -> tuple[str, str]:
    """What stands before the label of "all five countries", and the noun after it."""
    if count < 2:
        return "the whole ", "delegation"
    before = "both " if count == 2 else f"all {in_words(count)} "
    return before, "countries" if countries else "delegations"
