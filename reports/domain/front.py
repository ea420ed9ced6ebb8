"""What stands around the text of a report, as it was written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Front:
    """The front matter as it was written."""

    title: str
    author: str
    date: str  # "2026-07", or "" for none
    style: str
    framing: str  # "" has it drafted from the record
    acknowledgements: tuple[str, ...]
