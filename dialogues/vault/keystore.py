"""The keystore: a directory outside database and media, with one authenticated file a dialogue.

A file is replaced whole: temporary file, fsync, rename, fsync of the directory. Inside the
database a wrapped key would live on in the write-ahead log, in dumps and in replicas.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from .blobs import VaultError
from .keyring import Keyring, new_keyring, read_keyring, write_keyring
from .rootkey import read_root_key
from .wholefiles import PRIVATE, write_file

Stamp = tuple[int, int, int]


@dataclass(slots=True)
class Keystore:
    """The key files under one directory, opened with one root key."""

    directory: Path
    root_key: Path
    _open: dict[UUID, tuple[Stamp, Keyring]] = field(default_factory=dict, repr=False)
    _paths: dict[UUID, Path] = field(default_factory=dict, repr=False)

    def create(self, dialogue: UUID) -> Keyring:
        """Make the keys of a new dialogue; `VaultError` where it has some."""
        with self._locked():
            if self._path(dialogue).exists():
                raise VaultError("This dialogue has keys already.")
            return self._replace(new_keyring(dialogue))

    def open(self, dialogue: UUID) -> Keyring:
        """The dialogue's keys as they stand on disk; `VaultError` where there are none.

        What was read is kept in memory for as long as the file is the very same one, so that
        a key destroyed by another process is gone from here at the next use.
        """
        try:
            stamp = _stamp(self._path(dialogue))
        except FileNotFoundError:
            self._open.pop(dialogue, None)
            raise VaultError("The keys of this dialogue are not in the keystore.") from None
        known = self._open.get(dialogue)
        if known and known[0] == stamp:
            return known[1]
        keyring = self._read(dialogue)
        self._open[dialogue] = (stamp, keyring)
        return keyring

    def add_participants(self, dialogue: UUID, participants: set[UUID]) -> Keyring:
        """Give each of these participants a key of their own, in one write."""
        return self._update(dialogue, lambda keyring: keyring.with_participants(participants))

    def drop_participants(self, dialogue: UUID, participants: set[UUID]) -> Keyring:
        """Destroy the keys of these participants, in one write; the others stay."""
        return self._update(dialogue, lambda keyring: keyring.without_participants(participants))

    def delete(self, dialogue: UUID) -> None:
        """Drop all keys of a dialogue that was never kept."""
        with self._locked():
            self._open.pop(dialogue, None)
            self._path(dialogue).unlink(missing_ok=True)
            self._sync()

    def _update(self, dialogue: UUID, change: Callable[[Keyring], Keyring]) -> Keyring:
        with self._locked():
            present = self._read(dialogue)
            changed = change(present)
            return present if changed == present else self._replace(changed)

    def _read(self, dialogue: UUID) -> Keyring:
        root = read_root_key(self.root_key)
        return read_keyring(self._path(dialogue).read_bytes(), dialogue=dialogue, root=root)

    def _replace(self, keyring: Keyring) -> Keyring:
        content = write_keyring(keyring, root=read_root_key(self.root_key))
        write_file(self._path(keyring.dialogue), content, mode=PRIVATE)
        self._sync()
        return keyring

    def _path(self, dialogue: UUID) -> Path:
        # Asked for at every sealed field: a path is made once.
        path = self._paths.get(dialogue)
        if path is None:
            path = self._paths[dialogue] = self.directory / f"{dialogue}.keys"
        return path

    def _sync(self) -> None:
        descriptor = os.open(self.directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        # Two server processes may give a new participant a key in the same moment.
        descriptor = os.open(self.directory / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)


def _stamp(path: Path) -> Stamp:
    about = path.stat()
    return about.st_mtime_ns, about.st_ino, about.st_size
