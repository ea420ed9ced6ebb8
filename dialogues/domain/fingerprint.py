"""A text as something that can be known again, and from which nothing can be read back."""

from __future__ import annotations

from hashlib import sha256


def fingerprint(*texts: str) -> str:
    """SHA-256 of texts as they are written, one after another, in hexadecimal digits."""
    return sha256("\0".join(texts).encode()).hexdigest()
