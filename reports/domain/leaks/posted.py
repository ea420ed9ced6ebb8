"""Where and when somebody was of whom a description tells: not here, or not in this dialogue."""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from .compiled import Compiled
from .descriptions import Description
from .heard import is_dated
from .reading import Reading
from .titled import stems_of

_OURS: Final = word_set("our their its")
_POSTS: Final = word_set("ambassador envoy consul correspondent attache")
_HERE: Final = word_set("spoke said objected asked attended voted disagreed came stayed smiled")


def posted(compiled: Compiled, reading: Reading, end: int) -> tuple[str, ...]:
    """What a place stands for to which somebody was sent: "the former ambassador in Riga"."""
    if reading.folded(end, end + 1)[:1] not in {("in",), ("to",)}:
        return ()
    place = compiled.origins.place(reading, end + 1)
    return stems_of(reading.words[place.start].folded) if place else ()


def sent_to(compiled: Compiled, reading: Reading, said: Description) -> tuple[str, ...]:
    """The one who is or was sent there: "our former woman in Beijing"."""
    place = frozenset(posted(compiled, reading, said.end))
    ours = reading.folds[said.start] in _OURS or reading.words[said.start].owns
    if not (place and ours):
        return ()
    people = tuple(
        key
        for key, title in compiled.titles.items()
        if not (title.isdisjoint(_POSTS) or title.isdisjoint(place))
    )
    return people if len(people) == 1 else ()


def is_of_other_year(reading: Reading, said: Description) -> bool:
    """Whether "a Polish bishop" is told of some other year."""
    one = reading.words[said.start].folded in {"a", "an"} and not (said.former or said.bracketed)
    return one and is_dated(reading, said.start, said.end)


def is_of_elsewhere(reading: Reading, end: int) -> bool:
    """ "The only journalist who saw it": who is one of more than those in the room."""
    after = reading.folded(end, end + 2)
    if after[:1] not in {("who",), ("ever",), ("to",)}:
        return False
    return after[0] != "who" or _HERE.isdisjoint(after)
