"""What all parts of the writer share: leaving defaults out, and identities where asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..secret import Secret
from .emitter import Value


def used(**values: Value | None) -> dict[str, Value]:
    """The keys that have something to say, in their order."""
    return {key: value for key, value in values.items() if value}


@dataclass(frozen=True, slots=True)
class Writing:
    """How one file is written: with identities or without, and free text through a mask."""

    identities: bool
    mask: Callable[[str], str]

    def secret(self, value: Secret) -> str:
        """An identifying value, or nothing."""
        return value.reveal() if self.identities else ""

    def secrets(self, values: tuple[Secret, ...]) -> list[Value]:
        """Identifying values, or none."""
        return [value.reveal() for value in values] if self.identities else []
