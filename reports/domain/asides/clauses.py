"""The words around each attribution that names people, up to the next one, as its clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ..document import Attribution, Text
from ..sentences import sentence_at
from .aside import OWNS
from .keeping import kept, people_of

_QUOTED: Final = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]{2,}’(?!\w)")

# "Agreed with a participant", "asked of one": whoever does what follows is somebody else.
_OBJECT: Final = re.compile(
    r"\b(?:to|with|by|of|from|for|than|against|between|like|unlike|about|on|at|after|before"
    r"|beside)"
    r" \Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """An attribution with what stands before and after it in its sentence, and the sentence after,
    if that names nobody; quotations are blotted out. `low`, `high` and `next_at` are where the
    three start. `opens` where nobody is named before it in the sentence, `is_shared` where somebody
    else is at all, `owns` where it prints as "a Korean participant's".
    """

    about: Attribution
    before: str = field(repr=False)
    after: str = field(repr=False)
    following: str = field(repr=False)
    low: int
    high: int
    next_at: int
    opens: bool
    is_shared: bool
    owns: bool


@kept
def find_clauses(text: Text) -> tuple[Clause, ...]:
    """The clauses of a text, in the order of its attributions; a name has none."""
    return tuple(_find(text))


def _find(text: Text) -> Iterator[Clause]:
    plain = _QUOTED.sub(lambda found: "x" * len(found[0]), text.text)
    for each in people_of(text):
        start, end = sentence_at(text.text, each.start, each.end)
        _, last = sentence_at(text.text, end, end + 1)
        others = [one for one in text.attributions if one is not each]
        low = max([start, *(one.end for one in others if one.end <= each.start)])
        high = min([end, *(one.start for one in others if one.start >= each.end)])
        is_last = high == end and not any(end <= one.start < last for one in others)
        yield Clause(
            each,
            before=plain[low : each.start],
            after=plain[each.end : high].rstrip(),
            following=plain[end:last] if is_last else "",
            low=low,
            high=each.end,
            next_at=end,
            opens=low == start,
            is_shared=any(one.mention for one in others if start <= one.start < end),
            owns=text.text[each.start : each.end].endswith(OWNS),
        )


def is_object(before: str) -> bool:
    """Whether words before an attribution make it the object of somebody else's verb."""
    return _OBJECT.search(before) is not None
