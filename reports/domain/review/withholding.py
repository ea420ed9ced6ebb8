"""Names that print once their owners agree, kept from everybody else who is asked.

What is reviewed is the report as it prints when all have cleared it. A name in somebody else's
sentence would tell, before its owner has said anything, who spoke; and shown only once they have
agreed, what they decided.
"""

from __future__ import annotations

from typing import Final

from ..document import Text

WITHHELD: Final = "[name withheld]"  # in the language of the report


def withhold(text: Text, start: int = 0, end: int | None = None) -> str:
    """A stretch of a printed text without the names that it attributes something to."""
    last = len(text.text) if end is None else end
    found, at = [], start
    for each in text.attributions:
        named = each.mention is not None and each.mention.has_name
        if named and start <= each.start < last:
            found += [text.text[at : each.start], WITHHELD]
            at = each.end
    return "".join([*found, text.text[at:last]])
