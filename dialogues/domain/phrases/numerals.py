"""Number words, as reports print and read them."""

from __future__ import annotations

import re
from typing import Final

from .wordlists import words

_ONES: Final = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS: Final = words("twenty thirty forty fifty sixty seventy eighty ninety")


def in_words(number: int) -> str:
    """A number as a sentence prints it: in words below a hundred, in digits from there on."""
    if number >= 100:
        return str(number)
    if number < 20:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")


_ONE: Final = "|".join(_ONES[1:10])
_SMALL: Final = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{_ONE})\b(?!-))?|{'|'.join(_ONES[19:1:-1])})"
_BIG: Final = (
    rf"(?:(?:half )?an? |half-a-|(?:one|{_SMALL}|[1-9]\d?)[- ])?"
    rf"(?:dozen|(?:hundred|thousand)(?: and (?:one|{_SMALL}))?)"
)
# Atomic, so that "twenty-two" is never read as a range from twenty to two. Digits go without a
# separator up to 999: four of them are a year.
NUMBER: Final = rf"(?>{_BIG}|{_SMALL}|[1-9]\d{{0,2}}(?:,\d{{3}})*)"
_VALUES: Final = {in_words(number): number for number in range(1, 21)} | {
    ten: 10 * place for place, ten in enumerate(_TENS, start=2)
}
_SCALES: Final = {"dozen": 12, "hundred": 100, "thousand": 1000}
_PART: Final = re.compile(r"[a-z]+|\d+")


def number_of(said: str) -> int:
    """The number that a match of `NUMBER` says, in small letters: "half a dozen" is six."""
    total = 0
    for part in _PART.findall(said.replace(",", "")):
        if part in _SCALES:
            total = max(total, 1) * _SCALES[part]
        else:
            total += int(part) if part.isdigit() else _VALUES.get(part, 0)
    return total // 2 if said.startswith("half") else total
