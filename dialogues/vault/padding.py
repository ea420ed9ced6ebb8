"""How long sealed values are made, so that their length tells nothing of what is in them.

Ciphertext is as long as what it hides: an empty address, a word and a page would each show. Every
value is filled up to the first step that holds it. The steps are in bytes, and lie so far apart
that whatever is usual of a kind has one length (decision 0045).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FILLER: Final = b"\0"  # behind a value that is padded; no text or JSON ends in it
_SIZE: Final = 8  # bytes of a number


@dataclass(frozen=True, slots=True)
class Padding:
    """Lengths to fill up to; beyond the last, its multiples. With no step nothing is padded."""

    steps: tuple[int, ...]

    def fill(self, plain: bytes) -> bytes:
        """A value with what is missing behind it."""
        if not self.steps:
            return plain
        last = self.steps[-1]
        fits = (each for each in self.steps if len(plain) <= each)
        whole = next(fits, -(-len(plain) // last) * last)
        return plain.ljust(whole, FILLER)

    def strip(self, filled: bytes) -> bytes:
        """The value again, padded or not."""
        return filled.rstrip(FILLER) if self.steps else filled


class UnlessNull(Padding):
    """The same, but for a JSON that is null: it is padded as words are."""

    def fill(self, plain: bytes) -> bytes:
        return WORDS.fill(plain) if plain == b"null" else super().fill(plain)


class OfFile(Padding):
    """The same for any bytes, which may end in the filler: their number stands before them. No file
    is no file: whether a job makes one, its kind tells."""

    def fill(self, plain: bytes) -> bytes:
        size = len(plain).to_bytes(_SIZE, "big")
        return super().fill(FILLER + size + plain) if plain else plain

    def strip(self, filled: bytes) -> bytes:
        # What was sealed before is a document or an archive: none begins so.
        if not filled.startswith(FILLER):
            return filled
        first = len(FILLER) + _SIZE
        return filled[first : first + int.from_bytes(filled[len(FILLER) : first], "big")]


UNPADDED: Final = Padding(())
# Ids and short marks that are together in one value.
MARKS: Final = Padding((512,))
# Who somebody is: three hundred signs of any script that the form takes, and none, are alike.
IDENTITY: Final = Padding((1_024, 4_096))
# What people write to each other: nothing, a word and some paragraphs are alike.
WORDS: Final = Padding((2_048, 8_192, 32_768, 262_144))
# A reservation: none, and a thousand signs, as many as may be, of any script, are alike.
RESERVATION: Final = Padding((4_096,))
# What was counted of all conclusions of a review that has ended, with their reservations: nothing,
# and 120 of the longest of any script, are alike. While it goes on, it is null.
COUNTS: Final = UnlessNull((524_288,))
# What a review showed: little of a short report, and all of a long one that was edited, are alike.
SHOWN: Final = Padding((262_144,))
# A mail, in any language.
SUBJECT: Final = Padding((1_024,))
LETTER: Final = Padding((8_192, 32_768))
# What an edit was: a paragraph as it was and as it is, of any usual length, and a move are alike.
CHANGE: Final = Padding((8_192, 32_768, 262_144))
# A list of fingerprints: one and a hundred are alike.
LIST: Final = Padding((8_192, 32_768))
# A draft that was exported, of any usual length, and one more paragraph in it are alike.
FILE: Final = OfFile((262_144, 1_048_576))
