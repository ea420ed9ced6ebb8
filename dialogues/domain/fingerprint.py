"""A text as something that can be known again, and from which nothing can be read back."""

from __future__ import annotations

from hashlib import sha256


def fingerprint(text: str) -> str:
    """SHA-256 of a text as it is written, in hexadecimal digits."""
    return sha256(text.encode()).hexdigest()
