"""The open keys of one dialogue, and how they are written to and read from its key file."""

from __future__ import annotations

import hmac
import json
from base64 import b64decode, b64encode
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from dialogues.domain.secret import Secret

from .blobs import VaultError, new_key, seal, unseal


class KeyName(StrEnum):
    """The keys that a dialogue has. The values are stored."""

    ID = "id"  # wraps one key a participant
    NOTE = "note"  # remarks and every unreleased text
    LINK = "link"  # who said, held or decided what; destroyed at the seal
    INDEX = "index"  # HMAC of an e-mail address, to spot a duplicate


@dataclass(frozen=True, slots=True)
class Keyring:
    """Every key of one dialogue, in clear and in memory only. All are independent and random."""

    dialogue: UUID
    keys: dict[KeyName, bytes] = field(repr=False)
    participants: dict[UUID, bytes] = field(default_factory=dict, repr=False)

    def key(self, name: KeyName) -> bytes:
        """One of the dialogue's own keys; `VaultError` where it was destroyed."""
        try:
            return self.keys[name]
        except KeyError:
            raise VaultError(f"The {name} key of this dialogue is gone.") from None

    def participant_key(self, participant: UUID) -> bytes:
        """The key of one participant's identity; `VaultError` where it was erased."""
        try:
            return self.participants[participant]
        except KeyError:
            raise VaultError("The key of this participant is gone.") from None

    def with_participants(self, participants: set[UUID]) -> Keyring:
        """The same keys with a new one for each participant who has none."""
        fresh = {each: new_key() for each in participants if each not in self.participants}
        return replace(self, participants=self.participants | fresh)

    def without_participants(self, participants: set[UUID]) -> Keyring:
        """The same keys but for those of these participants."""
        kept = {each: key for each, key in self.participants.items() if each not in participants}
        return replace(self, participants=kept)

    def index_of(self, email: Secret, participant: UUID) -> str:
        """A keyed hash (HMAC-SHA-256, hex) of an address, equal for equal ones; where there is
        none, of the participant, so that it cannot be told from any other."""
        normal = email.reveal().strip().casefold().encode()
        hashed = normal or b"\0none|" + participant.bytes  # no address begins so
        return hmac.new(self.key(KeyName.INDEX), hashed, sha256).hexdigest()


def new_keyring(dialogue: UUID) -> Keyring:
    """The keys of a dialogue that has just been made."""
    return Keyring(dialogue, {name: new_key() for name in KeyName})


def write_keyring(keyring: Keyring, *, root: bytes) -> bytes:
    """The key file: an epoch key wrapped by the root key, and the keys sealed under it.

    Each participant's key is wrapped by the id key inside that.
    """
    epoch = new_key()
    about = _about(keyring.dialogue)
    id_key = keyring.key(KeyName.ID)
    body = {
        "keys": {name: _text(key) for name, key in sorted(keyring.keys.items())},
        "participants": {
            str(each): _text(seal(id_key, key, about + each.bytes))
            for each, key in keyring.participants.items()
        },
    }
    content = {
        "rapporteur-keys": 1,
        "epoch": _text(seal(root, epoch, about + b"epoch")),
        "body": _text(seal(epoch, json.dumps(body).encode(), about + b"body")),
    }
    return json.dumps(content, indent=1).encode()


def read_keyring(content: bytes, *, dialogue: UUID, root: bytes) -> Keyring:
    """The keys in a key file; `VaultError` where it is damaged or another dialogue's."""
    about, what = _about(dialogue), "A key file"
    try:
        outer = json.loads(content)
        wrapped, sealed = _bytes(outer["epoch"]), _bytes(outer["body"])
    except (ValueError, KeyError, TypeError):
        raise VaultError("A key file cannot be read: it is damaged.") from None
    epoch = unseal(root, wrapped, about + b"epoch", what=what)
    body = json.loads(unseal(epoch, sealed, about + b"body", what=what))
    keys = {KeyName(name): _bytes(key) for name, key in body["keys"].items()}
    participants = {
        UUID(each): unseal(keys[KeyName.ID], _bytes(key), about + UUID(each).bytes, what=what)
        for each, key in body["participants"].items()
    }
    return Keyring(dialogue, keys, participants)


def _about(dialogue: UUID) -> bytes:
    return b"v1|keystore|" + dialogue.bytes + b"|"


def _text(value: bytes) -> str:
    return b64encode(value).decode()


def _bytes(value: str) -> bytes:
    return b64decode(value, validate=True)
