"""Where and when somebody was of whom a description tells: not here, or not in this dialogue."""

from __future__ import annotations

from .compiled import Compiled
from .descriptions import Description
from .heard import is_dated
from .reading import Reading
from .titled import stems_of


def posted(compiled: Compiled, reading: Reading, end: int) -> tuple[str, ...]:
    """What a place stands for to which somebody was sent: "the former ambassador in Riga"."""
    if reading.folded(end, end + 1)[:1] not in {("in",), ("to",)}:
        return ()
    place = compiled.origins.place(reading, end + 1)
    return stems_of(reading.words[place.start].folded) if place else ()


def is_of_other_year(reading: Reading, said: Description) -> bool:
    """Whether "a Polish bishop" is told of some other year."""
    one = reading.words[said.start].folded in {"a", "an"} and not (said.former or said.bracketed)
    return one and is_dated(reading, said.start, said.end)
