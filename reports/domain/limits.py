"""How long what is typed may be, in characters."""

from typing import Final

LONGEST_BLOCK: Final = 20_000
