"""Which characters a text may hold: those that a database, a Word file and a page all take.

Source: `Char` in XML 1.0, less DEL and the C1 controls but for NEL.
"""

from __future__ import annotations

import re
from typing import Final

UNPRINTABLE: Final = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)


def why_not_text(text: str) -> str:
    """Why a text cannot be kept as it is, or ""."""
    found = UNPRINTABLE.search(text)
    return f"holds the control character U+{ord(found[0]):04X}" if found else ""


def without_controls(text: str) -> str:
    """The text with what nobody can see or print taken out, as pasted text often needs."""
    return UNPRINTABLE.sub("", text)
