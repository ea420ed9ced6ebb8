"""Where and when somebody was of whom a description tells: not here, or not in this dialogue."""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .descriptions import Description
from .heard import is_dated
from .reading import Reading
from .telling import counted, says, tell
from .titled import stems_of
from .vocabulary import MEN, SOMEBODY, WOMEN

_OURS: Final = word_set("our their its")
_POSTS: Final = word_set("ambassador envoy consul correspondent attache")
_FAR: Final = 7  # words from "who" to where somebody served
_AT: Final = frozenset({"in", "at", "to"})
_SERVING: Final = _AT | word_set(
    "had has once long later was been served sat posted stationed accredited worked years spent "
    "represented represents his her their country state government for four three two five six"
)
_ANYONE: Final = frozenset({"someone", "somebody"})
_POSTED: Final = 2  # "in Beijing"
_HERE: Final = word_set("spoke said objected asked attended voted disagreed came stayed smiled")
_OF_THEN: Final = frozenset(
    ("of", which, time) for which in ("the", "that") for time in ("day", "time", "period", "era")
)


def find_posted(compiled: Compiled, reading: Reading, said: Description) -> Finding | None:
    """ "Our woman in Beijing", "the man who served in Ulan Bator"."""
    end, people = _served_at(compiled, reading, said)
    if said.noun in MEN | WOMEN and not people:
        end, people = said.end + _POSTED, _sent_to(compiled, reading, said)
    if not people:
        return None
    reason = f"A post that {counted(1)} has or had."
    span = said.start, end
    return tell(reading, span, Kind.DESCRIPTOR, Severity.WARN, reason, people)


def posted(compiled: Compiled, reading: Reading, end: int) -> tuple[str, ...]:
    """What a place stands for to which somebody was sent: "the former ambassador in Riga"."""
    if reading.folded(end, end + 1)[:1] not in {("in",), ("to",)}:
        return ()
    place = compiled.origins.place(reading, end + 1)
    return stems_of(reading.words[place.start].folded) if place else ()


def _sent_to(compiled: Compiled, reading: Reading, said: Description) -> tuple[str, ...]:
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


def _served_at(
    compiled: Compiled, reading: Reading, said: Description
) -> tuple[int, tuple[str, ...]]:
    """Where "the man who served in Ulan Bator" ends, and the key of the one envoy who did."""
    end = said.end
    if said.noun not in SOMEBODY or reading.folded(end, end + 1) != ("who",):
        return 0, ()
    if reading.words[end].owns:
        return 0, ()
    for at in range(end + 1, min(end + _FAR, len(reading.words) - 1)):
        word = reading.words[at].folded
        if reading.words[at].parted or word not in _SERVING:
            return 0, ()
        place = compiled.origins.place(reading, at + 1) if word in _AT else None
        if place:
            people = tuple(
                key
                for key, facts in compiled.facts.of.items()
                if place.code in facts.places and not compiled.titles[key].isdisjoint(_POSTS)
            )
            # "Someone who served there" may be anybody, unless they say something.
            one = said.noun not in _ANYONE or says(reading, place.end, once=True)
            return (place.end, people) if len(people) == 1 and one else (0, ())
    return 0, ()


def is_of_other_year(reading: Reading, said: Description) -> bool:
    """Whether "a Polish bishop" is told of some other year, "the envoy of the day" of some day."""
    if reading.folded(said.end, said.end + 3) in _OF_THEN:
        return True
    one = reading.words[said.start].folded in {"a", "an"} and not (said.former or said.bracketed)
    return one and is_dated(reading, said.start, said.end)


def is_of_elsewhere(reading: Reading, end: int) -> bool:
    """ "The only journalist who saw it": who is one of more than those in the room."""
    after = reading.folded(end, end + 2)
    if after[:1] not in {("who",), ("ever",), ("to",)}:
        return False
    return after[0] != "who" or _HERE.isdisjoint(after)
