"""The rows of some people among those of everybody, where whose a row is, is sealed.

Opening every row of a round to find somebody's own would take the longer the more people have
answered, and the time of a page would tell it. So whose a row is, is opened once and kept in memory
by the row's id, which tells nothing; what is read for a page are the ids of all, the rows of those
who are wanted, and those that nobody has looked at. A row is never edited: what changes is another.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from threading import Lock
from typing import Final, Generic, TypeVar
from uuid import UUID

from django.db.models import Model, QuerySet

KEPT: Final = 100  # rounds, for each table
AT_ONCE: Final = 500  # ids in one query; where more rows are wanted, all are read
NOBODY: Final = UUID(int=0)
M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Owned(Generic[M]):
    """The rows that were wanted, in the order of their query, and whose each of all is."""

    rows: list[M] = field(repr=False)
    owners: dict[UUID, UUID] = field(repr=False)  # by the id of a row

    def of(self, person: UUID) -> list[UUID]:
        """The ids of somebody's rows."""
        return [each for each, owner in self.owners.items() if owner == person]


_known: OrderedDict[tuple[str, UUID], dict[UUID, UUID]] = OrderedDict()
_guard: Final = Lock()


def read_owned(
    rows: QuerySet[M], owner: Callable[[M], UUID], people: Collection[UUID] | None, by: str
) -> Owned[M]:
    """Those of `rows` that are one of these people's, or for None anybody's; in two queries. `by`
    is the column by whose values it is remembered whose each is."""
    table = rows.model._meta.db_table
    places: dict[UUID, UUID] = dict(rows.order_by().values_list("pk", by))
    known = _recall(table, places)
    fresh = places.keys() - known.keys()

    def is_wanted(person: UUID) -> bool:
        return person != NOBODY if people is None else person in people

    own = {each for each, person in known.items() if is_wanted(person)}
    few = len(own) + len(fresh) <= AT_ONCE
    # With nobody among them it is a query also where there is none: no fewer for who said nothing.
    found = list(rows.filter(pk__in={NOBODY, *own, *fresh}) if few else rows)
    owners = known | {row.pk: owner(row) for row in found if row.pk in fresh}
    _remember(table, places, owners)
    wanted = [row for row in found if row.pk in owners and is_wanted(owners[row.pk])]
    return Owned(wanted, owners)


def _recall(table: str, places: dict[UUID, UUID]) -> dict[UUID, UUID]:
    found: dict[UUID, UUID] = {}
    with _guard:
        for place in set(places.values()):
            found |= _known.get((table, place), {})
    return {each: found[each] for each in places if each in found}


def _remember(table: str, places: dict[UUID, UUID], owners: dict[UUID, UUID]) -> None:
    """Keep whose the rows are that are there; of those that are gone nothing is kept."""
    by_place: dict[UUID, dict[UUID, UUID]] = defaultdict(dict)
    for row, person in owners.items():
        by_place[places[row]][row] = person
    with _guard:
        for place, kept in by_place.items():
            _known[table, place] = kept
            _known.move_to_end((table, place))
        while len(_known) > KEPT:
            _known.popitem(last=False)


def forget_owners() -> None:
    """Drop what is kept in memory."""
    with _guard:
        _known.clear()
