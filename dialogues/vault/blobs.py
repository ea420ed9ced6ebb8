"""One sealed value: AES-256-GCM with a fresh 96-bit nonce, bound to the place it stands in.

Source: NIST SP 800-38D. The associated data names table, field, dialogue and row, so that a
blob moved to another row, field or dialogue does not open.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12


class VaultError(Exception):
    """A sealed value or key file that does not open. The sentence holds nothing of it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sealed value stands."""

    table: str
    field: str
    dialogue: UUID
    row: UUID

    def __bytes__(self) -> bytes:
        return f"v1|{self.table}|{self.field}|{self.dialogue}|{self.row}".encode()

    def __str__(self) -> str:
        return f"{self.table}.{self.field}"


def new_key() -> bytes:
    """256 random bits."""
    return os.urandom(KEY_BYTES)


def seal(key: bytes, plain: bytes, place: bytes) -> bytes:
    """The nonce followed by the ciphertext and its tag."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, place)


def unseal(key: bytes, blob: bytes, place: bytes, *, what: str) -> bytes:
    """The plain bytes; `VaultError` where key, place or blob is not the right one."""
    try:
        return AESGCM(key).decrypt(blob[:NONCE_BYTES], blob[NONCE_BYTES:], place)
    except (InvalidTag, ValueError):
        raise VaultError(
            f"{what} does not open: it was moved, changed or its key is gone."
        ) from None
