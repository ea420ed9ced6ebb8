"""A title with the body in it as everybody writes it: "ambassador to the IAEA"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_LINKS: Final = "of|for|and|the|on|in|against|to"
# A name in capitals after a preposition, at the end of a title.
_BODY: Final = re.compile(
    r"(?P<before>.*?\b(?:to|of|at|for|in|from|with) )(?P<the>the )?"
    rf"(?P<body>[A-Z][\w-]+(?: (?:(?:{_LINKS}) )*[A-Z][\w-]+)+)$"
)
_CAPITAL: Final = re.compile(r"\b[A-Z]")
_TWO: Final = 2
_SHORT: Final = frozenset({"UN", "EU", "AU"})
_BRACKET: Final = re.compile(r"\([A-Z]{2,}\)$")


def shortened(title: str) -> Iterator[str]:
    """A title as it is, and with the initials of the body that ends it."""
    yield title
    found = _BODY.match(_BRACKET.sub("", title).strip())
    initials = "".join(_CAPITAL.findall(found["body"])) if found else ""
    if found and (len(initials) > _TWO or initials in _SHORT):
        yield f"{found['before']}{found['the'] or ''}{initials}"
