"""The sentences of a printed text, as far as a review needs them."""

from __future__ import annotations

import re
from typing import Final

from dialogues.domain.phrases.sentences import starts_sentence

_ENDS: Final = re.compile(r"[.!?…。！？][\"'”’»)\]]*\s+")


def sentences_of(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence in characters; together they cover the text.

    The space after a sentence belongs to it. An abbreviation ends none.
    """
    starts = [0]
    for match in _ENDS.finditer(text):
        if match.end() < len(text) and starts_sentence(text[: match.end()]):
            starts.append(match.end())
    return tuple(zip(starts, [*starts[1:], len(text)], strict=True)) if text else ()
