"""The rows of some people among those of everybody, where whose a row is, is sealed.

Opening every row of a round to find somebody's own would take the longer the more people have
answered, and the time of a page would tell it. So whose a row is, is opened once and kept in memory
by the row's id, which tells nothing; what is read for a page are the ids of all, the rows of those
who are wanted, and those that nobody has looked at. A row is never edited: what changes is another.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Final, Generic, TypeVar
from uuid import UUID

from django.db.models import Aggregate, Model, QuerySet, TextField

KEPT: Final = 100  # rounds, for each table
AT_ONCE: Final = 500  # ids in one query; where more rows are wanted, all are read
DIGITS: Final = 32  # of a UUID
NOBODY: Final = ""
_NO_ROW: Final = UUID(int=0).hex
M = TypeVar("M", bound=Model)
# Whose each row is, by its id. Ids are the 32 digits of a UUID: a page reads thousands of them, and
# as text they take a tenth of the time.
Whose = dict[str, str]


@dataclass(frozen=True, slots=True)
class Owned(Generic[M]):
    """The rows that were wanted, in the order of their query, and whose each of all is, by the
    value of the column by which it is remembered."""

    rows: list[M] = field(repr=False)
    owners: dict[UUID, Whose] = field(repr=False)

    def of(self, owner: str, at: UUID) -> list[str]:
        """The ids of somebody's rows at one value."""
        return [each for each, whose in self.owners.get(at, {}).items() if whose == owner]

    def count(self, at: UUID) -> int:
        """How many rows there are of everybody at one value."""
        return len(self.owners.get(at, {}))


_known: OrderedDict[tuple[str, str], Whose] = OrderedDict()
_guard: Final = Lock()


def read_owned(
    rows: QuerySet[M], owner: Callable[[M], str], is_wanted: Callable[[str], bool], by: str
) -> Owned[M]:
    """Those of `rows` whose owner is wanted, which nobody never is; in two queries. `by` is the
    column by whose values it is remembered whose each is.

    Where rows go between the two, as when all are laid anew, they are read once more.
    """
    found, is_whole = _read(rows, owner, is_wanted, by)
    return found if is_whole else _read(rows, owner, is_wanted, by)[0]


def _read(
    rows: QuerySet[M], owner: Callable[[M], str], is_wanted: Callable[[str], bool], by: str
) -> tuple[Owned[M], bool]:
    """What was read, and whether all was there that was looked for."""
    table = rows.model._meta.db_table
    places = _places(rows, by)
    known = {place: _recall(table, place, ids) for place, ids in places.items()}
    fresh = {each for place, ids in places.items() for each in ids if each not in known[place]}
    own = {each for whose in known.values() for each, owner in whose.items() if is_wanted(owner)}
    few = len(own) + len(fresh) <= AT_ONCE
    # With an id of none it is a query also where there is none: no fewer for who said nothing.
    found = list(rows.filter(pk__in={_NO_ROW, *own, *fresh}) if few else rows)
    chosen = []
    for row in found:
        whose, number = known.setdefault(getattr(row, by).hex, {}), row.pk.hex
        if number not in whose:
            whose[number] = owner(row)
        if is_wanted(whose[number]):
            chosen.append(row)
    _remember(table, known)
    owners = {UUID(place): whose for place, whose in known.items()}
    return Owned(chosen, owners), not few or len(found) == len(own) + len(fresh)


def _places(rows: QuerySet[M], by: str) -> dict[str, list[str]]:
    """The ids of rows by the column's value, both as text."""
    joined = rows.order_by().values_list(by).annotate(ids=_Digits("pk"))
    return {
        place.hex: [digits[at : at + DIGITS] for at in range(0, len(digits), DIGITS)]
        for place, digits in joined
    }


class _Digits(Aggregate):
    """The digits of UUIDs one after another. A row of the answer for each would take Django ten
    times as long."""

    output_field = TextField()
    template = "group_concat(%(expressions)s, '')"

    def as_postgresql(self, compiler: Any, connection: Any) -> Any:
        together = "replace(string_agg(%(expressions)s::text, ''), '-', '')"
        return self.as_sql(compiler, connection, template=together)


def _recall(table: str, place: str, ids: Iterable[str]) -> Whose:
    """Of these rows, whose those are that somebody has looked at."""
    with _guard:
        known = _known.get((table, place), {})
    return {each: known[each] for each in ids if each in known}


def _remember(table: str, known: dict[str, Whose]) -> None:
    """Keep whose the rows are that are there; of those that are gone nothing is kept."""
    with _guard:
        for place, whose in known.items():
            _known[table, place] = whose
            _known.move_to_end((table, place))
        while len(_known) > KEPT:
            _known.popitem(last=False)


def forget_owners() -> None:
    """Drop what is kept in memory."""
    with _guard:
        _known.clear()
