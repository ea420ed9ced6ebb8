"""The roster's rows as values: three queries, whatever its size."""

from __future__ import annotations

from dataclasses import dataclass

from dialogues.domain import record as values

from .delegation import Delegation, Region
from .dialogue import Dialogue
from .participant import Participant


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is on it, and the groups that they can be in, each in its order."""

    regions: tuple[values.Region, ...]
    delegations: tuple[values.Delegation, ...]
    participants: tuple[values.Participant, ...]


def read_roster(dialogue: Dialogue) -> Roster:
    """The roster of a dialogue; names are opened in memory."""
    regions = list(dialogue.regions.all())
    delegations = list(dialogue.delegations.all())
    region_codes: dict[int | None, str] = {row.pk: row.code for row in regions}
    delegation_codes = {row.pk: row.code for row in delegations}
    return Roster(
        regions=tuple(region_value(row) for row in regions),
        delegations=tuple(
            delegation_value(row, region_codes.get(row.region_id)) for row in delegations
        ),
        participants=tuple(
            participant_value(row, delegation_codes[row.delegation_id])
            for row in dialogue.participants.all()
        ),
    )


def region_value(row: Region) -> values.Region:
    """A region as a value."""
    return values.Region(row.code, row.name, row.adjective)


def delegation_value(row: Delegation, region: str | None) -> values.Delegation:
    """A delegation as a value, given the code of its region."""
    return values.Delegation(
        code=row.code,
        name=row.name,
        adjective=row.adjective,
        kind=values.DelegationKind(row.kind),
        noun=row.noun,
        alternatives=tuple(row.alternatives),
        region=region,
    )


def participant_value(row: Participant, delegation: str) -> values.Participant:
    """A participant as a value, given the code of their delegation."""
    return values.Participant(
        code=row.code,
        delegation=delegation,
        name=row.name,
        native_name=row.native_name,
        other_names=row.other_names,
        affiliation=row.affiliation,
        title=row.title,
        email=row.email,
        pronouns=row.pronouns,
        language=row.language,
    )
