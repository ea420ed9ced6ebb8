"""What is left of a long given name: its beginning, "Zulfi", or the end of a Mongolian one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from .parts import is_from
from .person import Person
from .spellings import MONGOLIA

_LONG: Final = 7  # letters of a name that is not shortened
_SHORTEST: Final = 5
_NO_WORD: Final = 2.3  # letters of at most this frequency (Zipf) are no word
_FOND: Final = frozenset("ieoy")  # letters that a name ends with once it is shortened
# The second halves of Mongolian names, by which their bearers are called.
_ENDS: Final = word_set(
    "tuya tuyaa saikhan jargal bayar chimeg gerel zaya suren dorj tsetseg ochir tulga mandakh "
    "baatar gerelt naran zorig solongo delger maa oyun"
)


def begun(own: Iterable[str], given: Iterable[str]) -> frozenset[str]:
    """What is left of a long given name that nothing else is called: "Zulfi", "Andro"."""
    long = [word for word in given if len(word) > _LONG and word in own]
    found = {word[:size] for word in long for size in range(_SHORTEST, len(word) - 1)}
    return frozenset(
        each for each in found if _is_fond(each) and zipf_frequency(each, "en") <= _NO_WORD
    )


def _is_fond(name: str) -> bool:
    """Whether it ends as what is shortened does: "Zulfi", and of a longer one "Nodira"."""
    return name[-1] in _FOND or (name[-1] == "a" and len(name) > _SHORTEST)


def ended(person: Person, given: Iterable[str]) -> frozenset[str]:
    """The second halves of the given names of a Mongolian: "Tuya" for Enkhtuya."""
    if not is_from(person, MONGOLIA):
        return frozenset()
    return frozenset(end for word in given for end in _ENDS if word.endswith(end) and word != end)
