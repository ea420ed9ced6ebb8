"""This installation's keystore, as the settings name it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from django.conf import settings

from .blobs import new_key
from .keyfiles import make_key_file
from .keystore import Keystore


def keystore() -> Keystore:
    """The keystore under the data directory; its root key is made on the first use."""
    # Asked for at every sealed field: strings are compared faster than paths.
    return _keystore(str(settings.KEYSTORE), str(settings.ROOT_KEY))


@cache
def _keystore(directory: str, root_key: str) -> Keystore:
    make_key_file(Path(root_key), new_key())
    return Keystore(Path(directory), Path(root_key))
