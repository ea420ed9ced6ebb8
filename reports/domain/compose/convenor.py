"""The convenor as the subject of a sentence."""

from __future__ import annotations

import re
from typing import Final

from ..drafting.framing import with_article

_SHORT_FORM: Final = re.compile(r"\(([A-Z][A-Za-z&-]*[A-Z])\)")
_ACRONYM: Final = re.compile(r"[A-Z]{2,10}")


def subject(convenor: str) -> str:
    """ "the Harbour Institute", "the HI" where its name gives that short form, "we" for none."""
    if not convenor:
        return "we"
    if found := _SHORT_FORM.search(convenor):
        return f"the {found[1]}"
    return f"the {convenor}" if _ACRONYM.fullmatch(convenor) else with_article(convenor)


def opened(sentence: str) -> str:
    """A sentence with a capital at its start."""
    return sentence[:1].upper() + sentence[1:]
