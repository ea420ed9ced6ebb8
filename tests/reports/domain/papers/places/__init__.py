"""Every place of a Word file in which a name can hide, as a file with the name just there.

The name is nobody's. `hidden` are places that a reader of the page does not see: the place to the
file, and to the kind and the part under which the name is told. `seen` are those of the page, with
the part.
"""

from functools import cache

from .markup import FIRST, LAST, NAME
from .page import apart, boxes, running, turned
from .said import comments, described, properties
from .unseen import changes, unseen
from .within import elsewhere, files, formal, links, metadata, packed

__all__ = ["FIRST", "LAST", "NAME", "hidden", "seen"]

HIDDEN = (
    (changes, "tracked-change", "tracked-change"),
    (unseen, "hidden-text", "hidden-text"),
    (comments, "comment", "comment"),
    (described, "alt-text", "alt-text"),
    (properties, "property", "property"),
    (metadata, "property", "property"),
    (files, "name", "embedded"),
    (links, "name", "link"),
    (elsewhere, "name", "other"),
    (formal, "name", "other"),
    (packed, "", "other-reading"),
)


@cache
def hidden() -> dict[str, tuple[bytes, str, str]]:
    return {
        place: (content, kind, part)
        for places, kind, part in HIDDEN
        for place, content in places().items()
    }


@cache
def seen() -> dict[str, tuple[bytes, str]]:
    return {
        **{place: (content, "body") for place, content in running().items()},
        **{place: (content, "other-reading") for place, content in turned().items()},
        **{place: (content, "text-box") for place, content in boxes().items()},
        **{place: (content, place.split()[0]) for place, content in apart().items()},
    }
