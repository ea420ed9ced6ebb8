"""Model fields whose column holds ciphertext and whose attribute is the plain value.

A model with such fields has a UUID key and a `dialogue`, because both are bound into every
blob. Bytes given to the attribute are taken as a blob, anything else is sealed at once: there
is no moment at which an instance holds the plain value beside the row it was read from.
Nothing here can be searched, sorted, or set by `QuerySet.update`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from django.db import models
from django.db.models.query_utils import DeferredAttribute

from dialogues.domain.secret import Secret

from . import codecs
from .blobs import Place, seal, unseal
from .codecs import Codec
from .keyring import KeyName, Keyring
from .opened import keystore
from .padding import UNPADDED, Padding

T = TypeVar("T")

PARTICIPANT = "participant"  # sealed under the row's own key, wrapped by the id key

if TYPE_CHECKING:
    Base = models.Field[T, T]
else:
    from typing import Generic

    class Base(models.Field, Generic[T]):
        """`models.Field`, made generic for the type checker alone."""


class SealedAttribute(DeferredAttribute):
    """Seals what is assigned and opens what is read."""

    field: SealedField[Any]

    def __get__(self, instance: Any, cls: Any = None) -> Any:
        if instance is None:
            return self
        return self.field.open(instance, super().__get__(instance, cls))

    def __set__(self, instance: Any, value: Any) -> None:
        blob = value if _is_blob(value) or value is None else self.field.seal(instance, value)
        instance.__dict__[self.field.attname] = blob


class SealedField(Base[T]):
    """One sealed value under one of the dialogue's keys.

    `padding` is no matter of the column, so migrations do not hold it, and what was written with
    another one, or with none, opens as well.
    """

    descriptor_class = SealedAttribute
    empty_strings_allowed = False
    codec: Codec[Any]

    def __init__(
        self, *, key: str = KeyName.NOTE, padding: Padding = UNPADDED, **options: Any
    ) -> None:
        self.key_name = key
        self.padding = padding
        options["editable"] = False
        super().__init__(**options)

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        name, path, arguments, options = super().deconstruct()
        options.pop("editable", None)
        return name, path, arguments, options | {"key": str(self.key_name)}

    def get_internal_type(self) -> str:
        return "BinaryField"

    def seal(self, instance: Any, value: Any) -> bytes:
        """The blob of a value in this row."""
        plain = self.padding.fill(self.codec.encode(value))
        return seal(self._key(instance), plain, bytes(self._place(instance)))

    def open(self, instance: Any, blob: Any) -> Any:
        """The value of a blob in this row; `VaultError` where it does not belong there."""
        if blob is None:
            return self.codec.empty
        place = self._place(instance)
        plain = unseal(self._key(instance), bytes(blob), bytes(place), what=str(place))
        return self.codec.decode(self.padding.strip(plain))

    def pre_save(self, model_instance: Any, add: bool) -> bytes:
        blob = model_instance.__dict__.get(self.attname)
        # What was never set is sealed all the same: an empty column would tell that it is empty.
        return self.seal(model_instance, self.codec.empty) if blob is None else bytes(blob)

    def get_prep_value(self, value: Any) -> Any:
        if value is not None and not _is_blob(value):
            raise TypeError(f"{self.name} is sealed: it cannot be searched or updated in bulk.")
        return value

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        value = super().get_db_prep_value(value, connection, prepared)
        return value if value is None else connection.Database.Binary(value)

    def _place(self, instance: Any) -> Place:
        table: str = instance._meta.db_table
        dialogue: UUID = _dialogue_of(instance)
        return Place(table, self.attname, dialogue, instance.pk)

    def _key(self, instance: Any) -> bytes:
        keyring: Keyring = keystore().open(_dialogue_of(instance))
        if self.key_name == PARTICIPANT:
            return keyring.participant_key(instance.pk)
        return keyring.key(KeyName(self.key_name))


class SealedText(SealedField[str]):
    """A string."""

    codec = codecs.TEXT


class SealedSecret(SealedField[Secret]):
    """A `Secret`."""

    codec = codecs.SECRET


class SealedSecrets(SealedField[tuple[Secret, ...]]):
    """Several `Secret`s."""

    codec = codecs.SECRETS


class SealedId(SealedField[UUID]):
    """The id of a participant, in a blob of one length."""

    codec = codecs.IDENTIFIER


class SealedTime(SealedField[time | None]):
    """A time of day, or None."""

    codec = codecs.TIME


class SealedBytes(SealedField[bytearray]):
    """A file. Assign a `bytearray`: plain `bytes` are taken as a blob."""

    codec = codecs.BYTES


class SealedJson(SealedField[Any]):
    """Lists, mappings, strings and numbers."""

    codec = codecs.JSON


def _is_blob(value: object) -> bool:
    return isinstance(value, bytes | memoryview)


def _dialogue_of(instance: Any) -> UUID:
    # A dialogue's own sealed fields are bound to the dialogue itself.
    found = instance.dialogue_id if hasattr(instance, "dialogue_id") else instance.pk
    if not isinstance(found, UUID):
        raise TypeError(f"{type(instance).__name__} needs its dialogue before its sealed fields.")
    return found
