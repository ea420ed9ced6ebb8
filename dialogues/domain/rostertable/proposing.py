"""Weighs each row of a roster file against the roster as it is, and against the rows before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Final

from ..record import Delegation, Participant, Region
from ..secret import Secret
from .columns import Field, guess_mapping, has_name
from .places import NowhereError, Places
from .proposal import Outcome, ProposedRow, RosterProposal
from .standing import Standing
from .table import Row, Table, TableError
from .values import Given, RowError, read_values, whole_name

# The fields that a participant has under the same name; a code stays what it is.
KEPT: Final = (
    *(Field.NAME, Field.NATIVE_NAME, Field.OTHER_NAMES, Field.DELEGATION, Field.AFFILIATION),
    *(Field.TITLE, Field.EMAIL, Field.PRONOUNS, Field.LANGUAGE),
)


def propose_roster(
    table: Table,
    *,
    participants: Iterable[Participant] = (),
    delegations: Iterable[Delegation] = (),
    regions: Iterable[Region] = (),
    mapping: Mapping[Field, int] | None = None,
    default_delegation: str = "",
    meant: Mapping[str, str] | None = None,
    used_codes: Collection[str] = (),
    taken: Collection[str] = (),
) -> RosterProposal:
    """What every row would do; raises `TableError` where no column holds a name.

    `mapping` overrides what the header suggests; `default_delegation` is the code for rows
    that name none; `meant` settles names of delegations; `used_codes` are participants' codes
    that may not come again, `taken` codes that a new delegation may not get.
    """
    columns = dict(guess_mapping(table.header) if mapping is None else mapping)
    if not has_name(columns):
        shown = ", ".join(f'"{text}"' for text in table.header if text)[:300]
        raise TableError(
            f"{table.file}, line {table.line}: no column holds a name; the columns are {shown}."
        )
    places = Places(delegations, regions, meant, taken)
    roster = Standing(participants, used_codes)
    weighing = _Weighing(columns, places, roster, default_delegation)
    rows = tuple(weighing.weigh(row) for row in table.rows)
    needed = {row.participant.delegation for row in rows if row.participant}
    return RosterProposal(
        file=table.file,
        mapping=columns,
        rows=rows,
        delegations=tuple(each for code, each in places.new.items() if code in needed),
        counts=Counter(row.outcome for row in rows),
    )


class _Weighing:
    """Decides row after row."""

    def __init__(
        self, columns: Mapping[Field, int], places: Places, roster: Standing, default: str
    ) -> None:
        self.columns = columns
        self.places = places
        self.roster = roster
        self.default = default

    def weigh(self, row: Row) -> ProposedRow:
        try:
            return self._weighed(row)
        except RowError as reason:
            shown = whole_name(row, self.columns)[:100]
            return ProposedRow(row.line, Outcome.REFUSE, str(reason), shown=shown)

    def _weighed(self, row: Row) -> ProposedRow:
        given = read_values(row, self.columns)
        delegation, added = self._delegation(given)
        known = self.roster.find(given, delegation)
        if known and known.code in self.roster.lines:
            line = self.roster.lines[known.code]
            raise RowError(f"The same person stands in line {line} already.")
        person = _merged(known or Participant(self._code(given, delegation), delegation), given)
        if known:
            person = replace(person, delegation=delegation or known.delegation)
        changed = _changed(known, person) if known else ()
        outcome = Outcome.ADD
        if known:
            outcome = Outcome.CHANGE if changed else Outcome.SAME
        self.roster.put(person)
        self.roster.lines[person.code] = row.line
        return ProposedRow(row.line, outcome, added, person, changed, given[Field.NAME])

    def _delegation(self, given: Given) -> tuple[str, str]:
        """The code of the row's delegation, and what is to be said of it."""
        text = given[Field.DELEGATION]
        if not text:
            if self.roster.knows(given):
                return "", ""
            if self.default:
                return self.default, ""
            raise RowError("The delegation is missing.")
        try:
            code = self.places.find(text).code
        except NowhereError as reason:
            raise RowError(f"{str(reason)[:1].upper()}{str(reason)[1:]}.") from None
        new = self.places.new.get(code)
        return code, f"Adds the delegation {new.name} ({code})." if new else ""

    def _code(self, given: Given, delegation: str) -> str:
        code = given[Field.CODE]
        if not code:
            return self.roster.new_code(delegation)
        if self.roster.is_used(code):
            raise RowError(f"The code {code} is somebody else's, or was.")
        return code


def _merged(person: Participant, given: Given) -> Participant:
    """The person with what the row says; what it does not say stays."""

    def secret(key: Field, before: Secret) -> Secret:
        return Secret(given[key]) if given[key] else before

    return replace(
        person,
        name=secret(Field.NAME, person.name),
        native_name=secret(Field.NATIVE_NAME, person.native_name),
        other_names=tuple(map(Secret, given.other_names)) or person.other_names,
        affiliation=secret(Field.AFFILIATION, person.affiliation),
        title=secret(Field.TITLE, person.title),
        email=secret(Field.EMAIL, person.email),
        pronouns=secret(Field.PRONOUNS, person.pronouns),
        language=given[Field.LANGUAGE] or person.language,
    )


def _changed(before: Participant, after: Participant) -> tuple[Field, ...]:
    return tuple(each for each in KEPT if getattr(before, each) != getattr(after, each))
