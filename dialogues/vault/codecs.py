"""How a value becomes the bytes that are sealed, and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from typing import Any, Generic, TypeVar
from uuid import UUID

from dialogues.domain.secret import NOTHING, Secret

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Codec(Generic[T]):
    """Two functions, inverse to each other, and what stands where nothing was set."""

    encode: Callable[[T], bytes]
    decode: Callable[[bytes], T]
    empty: T


def _compact(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _encode_time(value: time | None) -> bytes:
    return value.isoformat().encode() if value else b""


def _decode_time(value: bytes) -> time | None:
    return time.fromisoformat(value.decode()) if value else None


TEXT: Codec[str] = Codec(str.encode, bytes.decode, "")
SECRET: Codec[Secret] = Codec(
    lambda value: value.reveal().encode(), lambda value: Secret(value.decode()), NOTHING
)
SECRETS: Codec[tuple[Secret, ...]] = Codec(
    lambda value: _compact([each.reveal() for each in value]),
    lambda value: tuple(Secret(each) for each in json.loads(value)),
    (),
)
# Sixteen bytes, always: the length of a link tells nothing.
IDENTIFIER: Codec[UUID] = Codec(
    lambda value: value.bytes, lambda value: UUID(bytes=value), UUID(int=0)
)
TIME: Codec[time | None] = Codec(_encode_time, _decode_time, None)
BYTES: Codec[bytearray] = Codec(bytes, bytearray, bytearray())
JSON: Codec[Any] = Codec(_compact, json.loads, None)
