"""The rows of one person among those of everybody, where whose a row is, is sealed.

Opening or listing every row of a round to find somebody's own would take the longer the more people
have answered, and the time of a page would tell it. So whose a row is, is opened once and kept in
memory by the row's id, which tells nothing; what is read for a page are that person's rows, and
those that came since. Rows are numbered within a round (or a dialogue), and no number is given
below that of a row that is there.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Final, TypeVar
from uuid import UUID

from django.db.models import Model, Q, QuerySet

KEPT: Final = 400  # rounds, for each kind of row
NOBODY: Final = UUID(int=0)
M = TypeVar("M", bound=Model)


@dataclass(slots=True)
class _Known:
    """Which rows of a round are whose, up to the last one that was seen."""

    number: int = 0
    last: UUID = NOBODY
    of: dict[UUID, set[UUID]] = field(default_factory=lambda: defaultdict(set), repr=False)


_known: OrderedDict[tuple[str, UUID], _Known] = OrderedDict()
_guard: Final = Lock()


def owned_rows(
    rows: QuerySet[M],
    person: UUID,
    owner: Callable[[M], UUID],
    within: Sequence[UUID],
    by: str = "round",
) -> list[M]:
    """Those of `rows` that are a person's, out of the rounds in `within`, in their order and by
    number; in one query. `by` is the column that tells the round."""
    model = rows.model._meta.label
    with _guard:
        known = {each: _known.setdefault((model, each), _Known()) for each in within}
        marks = {each: (one.number, one.last) for each, one in known.items()}
        own = {key for one in known.values() for key in one.of.get(person, ())}
    found = list(rows.filter(_wanted(own, marks, by)).order_by())
    order = {each: place for place, each in enumerate(within)}
    found.sort(key=lambda row: (order[getattr(row, f"{by}_id")], _number(row)))
    # Where the row seen last is gone (deleted, or its transaction was undone), what came since may
    # have taken its number: everything is looked at anew.
    here = {NOBODY, *(row.pk for row in found)}
    if gone := [each for each, (_, last) in marks.items() if last not in here]:
        with _guard:
            for each in gone:
                _known.pop((model, each), None)
        return owned_rows(rows, person, owner, within, by)
    for row in found:
        key, number = getattr(row, f"{by}_id"), _number(row)
        if number > marks[key][0]:
            whose = owner(row)
            own |= {row.pk} if whose == person else set()
            with _guard:
                _remember(known[key], row, number, whose)
    with _guard:
        while len(_known) > KEPT:
            _known.popitem(last=False)
    return [row for row in found if row.pk in own]


def _wanted(own: set[UUID], marks: dict[UUID, tuple[int, UUID]], by: str) -> Q:
    wanted = Q(pk__in=[*own, *(last for _, last in marks.values())])
    for each, (number, _) in marks.items():
        later: dict[str, Any] = {by: each, "number__gt": number}
        wanted |= Q(**later)
    return wanted


def _number(row: Model) -> int:
    return int(getattr(row, "number"))  # noqa: B009 - the models have it, `Model` has not


def _remember(known: _Known, row: Model, number: int, whose: UUID) -> None:
    known.of[whose].add(row.pk)
    if number > known.number:
        known.number, known.last = number, row.pk


def forget_owners() -> None:
    """Drop what is kept in memory."""
    with _guard:
        _known.clear()
