"""How else the name of an organisation is written: across the Atlantic, short, turned round.

Source: the design's leak check. All words are folded.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dialogues.domain.wordset import word_set

from .vocabulary import ARTICLES, BODIES, GENERIC, LANDS, SMALL

Form = tuple[str, ...]

_OF_STATE: Final = frozenset({"ministry", "department", "bureau", "office"})
_SAME: Final = (
    ("centre", "center"),
    ("organisation", "organization"),
    ("programme", "program"),
    ("defence", "defense"),
    ("harbour", "harbor"),
    ("harbours", "harbors"),
    ("labour", "labor"),
    ("university", "univ"),
    ("university", "uni"),
    ("institute", "inst"),
    ("department", "dept"),
    ("academy", "acad"),
    ("international", "intl"),
    ("national", "natl"),
    ("association", "assoc"),
    ("foundation", "fdn"),
    ("saint", "st"),
    ("laboratory", "lab"),
    ("company", "co"),
    ("corporation", "corp"),
    ("brothers", "bros"),
    ("ministry", "min"),
)
_LINKS: Final = ("of", "on", "for", "in", "at")
_OF: Final = ("of", "for", "on")
_ARABIC: Final = word_set("al el ar as ad an at az ash")
_LEADING: Final = word_set("royal national federal state imperial")
_TURNED: Final = 4  # words of a field that stands before its body: "Caspian Problems Institute"
_SHORTEST: Final = 3  # words of a name that has a short form
_NATIVE: Final = ("ian", "an", "ese", "ish", "i")
_COMPANY: Final = word_set("ltd llc inc plc gmbh ag sa nv bv oy ab as co company corp corporation")


def spellings(full: Form) -> Iterator[Form]:
    """The other spellings of a whole name."""
    for one, other in _SAME:
        yield tuple(other if word == one else word for word in full)
        yield tuple(one if word == other else word for word in full)
    yield from _joined(full)
    yield from _field_first(full)
    if full[0] in _ARABIC and len(full) > _SHORTEST - 1:
        yield full[1:]
        yield from _joined(full[1:])
    if full[-1] in _COMPANY and len(full) > _SHORTEST - 1 and not set(full[:-1]) <= GENERIC:
        yield full[:-1]


def _joined(full: Form) -> Iterator[Form]:
    """With "and" and "the" or without: words that an ampersand parts stand beside each other."""
    if "and" in full:
        yield tuple(word for word in full if word != "and")
    if "the" in full:
        yield tuple(word for word in full if word != "the")
    for at, word in enumerate(full[:-1]):
        if word in _OF and full[at + 1] != "the":
            yield (*full[: at + 1], "the", *full[at + 1 :])


def with_and(name: str) -> str:
    """A name as it is shown, with the word for each of its ampersands."""
    return name.replace("&", " and ").replace("+", " and ")


def _field_first(full: Form) -> Iterator[Form]:
    """ "Ministry of Foreign Affairs" is "the foreign ministry"."""
    kind, *rest = full
    if kind in _OF_STATE and rest[:1] == ["of"] and len(rest) > 1:
        field = rest[1:-1] if rest[-1] == "affairs" and len(rest) > 2 else rest[1:]
        yield (*field, kind)


def turned(full: Form) -> Iterator[Form]:
    """ "Institute of Caspian Problems" is "Caspian Problems Institute", "Institute for …"."""
    yield from _turned(full)
    if (rest := _without_nation(full)) is not None:
        yield from _turned(rest)


def _turned(full: Form) -> Iterator[Form]:
    at = next((at for at, word in enumerate(full) if word in _OF), 0)
    if not at or at + 1 == len(full):
        return
    yield from ((*full[:at], other, *full[at + 1 :]) for other in _OF if other != full[at])
    kind, field = full[:at], tuple(word for word in full[at + 1 :] if word not in ARTICLES)
    if kind[-1] in BODIES and len(field) <= _TURNED:
        yield (*kind[:-1], *field, kind[-1])
        yield (*field, *kind)


def shorts(full: Form) -> Iterator[Form]:
    """Less than a name that still tells of it where it describes somebody."""
    if len(full) < _SHORTEST:
        return
    if (rest := _without_nation(full)) is not None:
        yield rest
    if len(full) > _SHORTEST and full[-2] not in SMALL and not set(full[:-1]) <= GENERIC | LANDS:
        yield full[:-1]
    cut = next((at for at, word in enumerate(full) if word in SMALL), len(full))
    for end in range(2, min(cut, len(full) - 1) + 1):
        head = full[:end]
        whole = end == cut and end >= _SHORTEST and head[-1] in BODIES  # "East Harbour Institute"
        if whole or not (head[-1] in LANDS or set(head) <= GENERIC | LANDS):
            yield head


def tails(full: Form) -> Iterator[Form]:
    """The end of a name that has its noun: "the herders' association"."""
    if full[-1] not in BODIES:
        yield from (full[at:] for at in range(1, len(full) - 2) if _is_body_of(full[at:]))
        return
    for at in range(1, len(full) - 1):
        tail = full[at:]
        if tail[0] not in SMALL and not set(tail) <= GENERIC:
            yield tail
            yield from _parted(tail)


def _parted(tail: Form) -> Iterator[Form]:
    """ "The clinic on the border", of a border clinic."""
    *about, kind = tail
    for link in _LINKS:
        yield (kind, link, *about)
        yield (kind, link, "the", *about)


def _is_body_of(tail: Form) -> bool:
    """ "School of Diplomacy": a noun of bodies, and of what."""
    return tail[0] in BODIES and tail[1] in _OF and not set(tail) <= GENERIC


def _without_nation(full: Form) -> Form | None:
    """ "Centre for Ice Law" of "Norwegian Centre for Ice Law", where enough is left."""
    if len(full) < _SHORTEST or not (full[0] in _LEADING or full[0].endswith(_NATIVE)):
        return None
    return full[1:] if any(word not in GENERIC for word in full[1:]) else None
