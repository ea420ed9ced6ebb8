"""By which paths through a schema do remarks lead to people?

Takes a database as plain data, so that a control can plant a betraying column. A relation is a
foreign key, in both directions, or two columns of two tables that hold an equal value. A path
is a chain of relations; what counts is how many people it leads to from each remark.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass

Row = dict[str, Hashable]
Reached = dict[Hashable, frozenset[Hashable]]


@dataclass(frozen=True)
class Schema:
    """Tables as rows keyed by `id`; foreign keys as (table, column) → table."""

    tables: dict[str, list[Row]]
    foreign_keys: dict[tuple[str, str], str]
    # Columns whose values stand for themselves alone: counters, choices, yes and no.
    bare: frozenset[tuple[str, str]]

    def relations(self) -> dict[str, list[tuple[str, str, dict[Hashable, frozenset[Hashable]]]]]:
        """From each table: the other table, what joins them, and which row leads to which rows."""
        found: dict[str, list[tuple[str, str, dict[Hashable, frozenset[Hashable]]]]] = defaultdict(
            list
        )
        for here, how, there, pairs in self._joins():
            links: dict[Hashable, set[Hashable]] = defaultdict(set)
            for one, other in pairs:
                links[one].add(other)
            if links:
                found[here].append((there, how, {k: frozenset(v) for k, v in links.items()}))
        return found

    def _joins(self) -> Iterator[tuple[str, str, str, list[tuple[Hashable, Hashable]]]]:
        for (table, column), target in self.foreign_keys.items():
            pairs = [
                (row["id"], row[column]) for row in self.tables[table] if row[column] is not None
            ]
            yield table, column, target, pairs
            yield target, f"{table}.{column}", table, [(there, here) for here, there in pairs]
        columns = [
            (table, column, self._by_value(table, column)) for table, column in self._columns()
        ]
        for index, (table, column, here) in enumerate(columns):
            for other, other_column, there in columns[index:]:
                how = f"{column}={other}.{other_column}"
                pairs = [
                    (one, match)
                    for value in here.keys() & there.keys()
                    for one in here[value]
                    for match in there[value]
                    if (table, one) != (other, match)
                ]
                yield table, how, other, pairs
                yield other, how, table, [(match, one) for one, match in pairs]

    def _columns(self) -> Iterator[tuple[str, str]]:
        for table, rows in self.tables.items():
            for column in rows[0] if rows else ():
                place = (table, column)
                if place not in self.foreign_keys and place not in self.bare:
                    yield place

    def _by_value(self, table: str, column: str) -> dict[str, list[Hashable]]:
        """Which rows hold a value, as text; those that hold none join nothing."""
        found: dict[str, list[Hashable]] = defaultdict(list)
        for row in self.tables[table]:
            if row[column] not in (None, ""):
                found[str(row[column])].append(row["id"])
        return found


def betrayals(
    schema: Schema,
    *,
    remarks: str,
    people: str,
    attended: dict[Hashable, int],
    longest: int,
    shared: frozenset[str],
) -> list[str]:
    """Each path by which somebody gets from a remark to fewer people than were in the room.

    `shared` are tables whose row is the same for every remark: a path that comes to one of them
    has forgotten which remark it came from, and is not followed further.
    """
    relations = schema.relations()
    found: list[str] = []
    seen: set[tuple[str, frozenset[tuple[Hashable, frozenset[Hashable]]]]] = set()
    frontier: list[tuple[str, str, Reached]] = [
        (remarks, remarks, {row["id"]: frozenset({row["id"]}) for row in schema.tables[remarks]})
    ]
    for _ in range(longest):
        reachable = (
            (there, f"{path} -{how}-> {there}", _follow(reached, links))
            for table, path, reached in frontier
            for there, how, links in relations[table]
        )
        frontier = []
        for table, path, reached in reachable:
            # Another way to the very same rows leads nowhere that the first one does not.
            state = (table, frozenset(reached.items()))
            if reached and table not in shared and (table == people or state not in seen):
                seen.add(state)
                frontier.append((table, path, reached))
        found += [
            path
            for table, path, reached in frontier
            if table == people
            and any(len(those) < attended[remark] for remark, those in reached.items())
        ]
        frontier = [each for each in frontier if each[0] != people]
    return found


def _follow(reached: Reached, links: dict[Hashable, frozenset[Hashable]]) -> Reached:
    onward = {
        start: frozenset().union(*(links.get(row, frozenset()) for row in rows))
        for start, rows in reached.items()
    }
    return {start: rows for start, rows in onward.items() if rows}
