"""Seals anew what was sealed, on the rows of any model: for migrations with another padding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, cast

from django.db.models import Model

from .blobs import VaultError
from .fields import SealedField
from .padding import Padding

AT_ONCE: Final = 200  # rows in memory


def reseal(model: type[Model], paddings: Mapping[str, Padding]) -> int:
    """Seal these fields of every row with these paddings; how many rows were written.

    A migration's model holds no paddings, so they are given. What was never set is sealed as empty.
    A row whose key is gone is left as it is: nobody can read it, and nobody can write it.
    """
    for name, padding in paddings.items():
        cast("SealedField[Any]", model._meta.get_field(name)).padding = padding
    written = 0
    for row in _rows(model):
        try:
            seal_again(row, paddings)
        except VaultError:
            continue
        row.save(update_fields=list(paddings))
        written += 1
    return written


def seal_again(row: Model, names: Iterable[str]) -> None:
    """Seal these fields of a row as they are, which is not written. Errors: `VaultError`."""
    for name in names:
        setattr(row, name, getattr(row, name))


def _rows(model: type[Model]) -> Iterator[Model]:
    # By their ids: rows are written while these are gone through.
    rows = model._default_manager
    ids = list(rows.values_list("pk", flat=True))
    for first in range(0, len(ids), AT_ONCE):
        yield from rows.filter(pk__in=ids[first : first + AT_ONCE])
