"""The root key: a file beside the database and the keystore, in neither of them."""

from __future__ import annotations

import stat
from pathlib import Path

from .blobs import KEY_BYTES, VaultError

OTHERS = stat.S_IRWXG | stat.S_IRWXO


def read_root_key(path: Path) -> bytes:
    """The 32 bytes of the root key.

    Errors: `VaultError` where the file is missing, has another size, or can be read by
    anybody but its owner.
    """
    try:
        mode = path.stat().st_mode
        key = path.read_bytes()
    except OSError:
        raise VaultError(f"The root key {path} cannot be read.") from None
    if mode & OTHERS:
        raise VaultError(f"The root key {path} can be read by others: set its mode to 0400.")
    if len(key) != KEY_BYTES:
        raise VaultError(f"The root key {path} must be a file of {KEY_BYTES} bytes.")
    return key
