"""Which words of a lexicon stand in tokens, so that nothing is pulled from under a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

# A text on which somebody still works may hold a token that cannot be read yet; its words count.
TOKEN: Final = re.compile(r"\{([^{}]*)\}")


def uses_code(texts: Iterable[str], code: str) -> bool:
    """Whether a token names the code of a delegation or region, as in `{r5 most KR}`."""
    return any(code in token.split() for text in texts for token in TOKEN.findall(text))


def uses_alternative(texts: Iterable[str], alternative: str) -> bool:
    """Whether a token asks for an alternative, as in `{r9 ~ROK}`."""
    wanted = re.compile(rf"~{re.escape(alternative)}(?!\S)")
    return any(wanted.search(token) for text in texts for token in TOKEN.findall(text))
