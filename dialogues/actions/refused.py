"""Why an action did not happen."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")


class Refused(Exception):  # noqa: N818 - it reads as what happened
    """An action refused with a sentence for whoever asked; nothing was changed."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.reasons: tuple[str, ...] = (reason,)


def refuse(reason: str) -> None:
    """Raise `Refused` where there is a reason."""
    if reason:
        raise Refused(reason)


def still_there(row: T | None, what: str) -> T:
    """A row as it is now; `Refused` where somebody else took it away meanwhile."""
    if row is None:
        raise Refused(f"{what} is not there any more.")
    return row
