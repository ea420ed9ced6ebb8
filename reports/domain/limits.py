"""How long what is typed may be, in characters."""

from typing import Final

LONGEST_BLOCK: Final = 20_000
# In a review: a passage as somebody wants it, and what is said about it beside.
LONGEST_WORDS: Final = 50_000
LONGEST_MESSAGE: Final = 5_000
LONGEST_HOW: Final = 200  # how an organiser was told an answer
