"""The rows of one person among those of everybody, where whose a row is, is sealed.

Opening every row of a round to find somebody's own would take the longer the more people have
answered, and the time of a page would tell it. So whose a row is, is opened once and kept in
memory by the row's id, which tells nothing; what is opened for a page are that person's rows.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Any, Final, TypeVar
from uuid import UUID

from django.db.models import Model, QuerySet

KEPT: Final = 100_000  # rows
NOBODY: Final = UUID(int=0)
M = TypeVar("M", bound=Model)

_owners: OrderedDict[UUID, UUID] = OrderedDict()
_guard: Final = Lock()


def owned_rows(rows: QuerySet[M], person: UUID, owner: Callable[[M], UUID]) -> list[M]:
    """Those of `rows` that are a person's, in their order; always in three queries."""
    keys: list[UUID] = list(rows.values_list("pk", flat=True))
    with _guard:
        known = {key: _owners[key] for key in keys if key in _owners}
    fresh: dict[UUID, UUID] = {
        each.pk: owner(each) for each in _of(rows, [key for key in keys if key not in known])
    }
    with _guard:
        _owners.update(fresh)
        while len(_owners) > KEPT:
            _owners.popitem(last=False)
    found = {**known, **fresh}
    return list(_of(rows, [key for key in keys if found.get(key) == person]))


def _of(rows: QuerySet[M], keys: list[UUID]) -> QuerySet[M]:
    """Rows by their ids. Asked for none it asks all the same: a question less would tell."""
    wanted: dict[str, Any] = {"pk__in": keys or [NOBODY]}
    return rows.filter(**wanted)


def forget_owners() -> None:
    """Drop what is kept in memory."""
    with _guard:
        _owners.clear()
