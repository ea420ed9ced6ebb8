"""How much a dialogue file may hold. Past these it is refused in a sentence."""

from __future__ import annotations

from typing import Final

MAX_BYTES: Final = 8 * 1024 * 1024
MAX_NODES: Final = 300_000  # a thousand remarks are about 20,000
MAX_DEPTH: Final = 12  # the format itself has 6 levels
MAX_WORD_LENGTH: Final = 100  # characters of a delegation's or region's name or adjective
MAX_LINE_LENGTH: Final = 300  # characters of a text of one line: a title, a name, a topic
MAX_TEXT_LENGTH: Final = 100_000  # characters of a text that may have paragraphs
MAX_THRESHOLD: Final = 1000
