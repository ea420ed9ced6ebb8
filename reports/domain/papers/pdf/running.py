"""Pages joined to one text. What runs along on every page would part a name at a page's end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

_PAGES: Final = 3  # that have a line, for it to be a running one
_LINES: Final = 2  # at the head of a page, and at its foot
_NUMBER: Final = re.compile(r"\s*(?:[-–]\s*)?\d{1,4}(?:\s*[-–])?\s*")


def join_pages(pages: Sequence[str]) -> tuple[str, str]:
    """The text of all pages in one, and the running lines that were taken out of it."""
    lines = [page.strip("\n").split("\n") for page in pages]
    ends = Counter(_shape(each) for page in lines for each in {page[0], page[-1]})
    most = max(_PAGES, len(pages) // 2)
    running: dict[str, None] = {}
    kept = []
    for page in lines:
        for end in (0, -1) * _LINES:
            if page and _runs(page[end], most, ends):
                running[page.pop(end)] = None
        kept.append("\n".join(page))
    return "\n".join(kept).strip("\n"), "\n".join(line for line in running if line.strip())


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", line.strip())


def _runs(line: str, most: int, ends: Counter[str]) -> bool:
    return not line.strip() or bool(_NUMBER.fullmatch(line)) or ends[_shape(line)] >= most
