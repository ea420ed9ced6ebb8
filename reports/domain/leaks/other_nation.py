"""Whether an office is of another country than the roster says."""

from __future__ import annotations

from .compiled import Compiled
from .offices import Held
from .reading import Reading, read


def is_of_other_nation(compiled: Compiled, reading: Reading, held: Held) -> bool:
    """ "A former deputy minister of rail of Ukraine", where theirs was of Georgia."""
    if reading.folded(held.end, held.end + 1) != ("of",) or reading.words[held.end].parted:
        return False
    place = compiled.origins.place(reading, held.end + 1)
    if place is None:
        return False
    return all(
        compiled.codes[key] != place.code
        and place.code not in _posts(compiled, compiled.people[key].title)
        for key in held.office.people
    )


def _posts(compiled: Compiled, title: str) -> frozenset[str]:
    """The nations of which a title has a name or a city."""
    reading = read(title)
    places = (compiled.origins.place(reading, at) for at in range(len(reading.words)))
    return frozenset(place.code for place in places if place is not None)
