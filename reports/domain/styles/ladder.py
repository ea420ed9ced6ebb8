"""What a word of quantity takes before it is true."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from .style import Rung

# Source: "Truthful quantifiers" in the design, for the words that a threshold can judge.
LADDER: Final = {
    "some": Rung(2),
    "couple": Rung(2),
    "participants": Rung(2),
    "few": Rung(3),
    "several": Rung(3),
    "number": Rung(3),
    "many": Rung(4, Fraction(1, 3)),
    "most": Rung(3, Fraction(1, 2)),
    "other": Rung(2),
    "and-others": Rung(2),
    "sense": Rung(1, Fraction(1, 2)),
}
