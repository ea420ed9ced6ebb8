"""Numbers of things, as a sentence says them."""

from __future__ import annotations


def counted(number: int, one: str, many: str = "") -> str:
    """ "1 session", "2 sessions", "1,000 sessions", "no sessions"."""
    things = one if number == 1 else many or f"{one}s"
    return f"{number:,} {things}" if number else f"no {things}"
