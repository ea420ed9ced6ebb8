"""Writes a record as a dialogue file: the keys in the order of the design, defaults left out.

Reading what was written gives the same record, and writing that gives the same text.
"""

from __future__ import annotations

from collections.abc import Callable

from ..record import Delegation, DelegationKind, Format, Participant, Record, Region, Takeaway
from ..rules import Rule
from .emitter import Flow, Raw, Value, emit
from .reader import DEFAULT_THRESHOLD, VERSION, WITHOUT
from .redaction import Mask
from .writereport import report_value
from .writesessions import session_value
from .writing import Writing, used


def write_dialogue(record: Record, *, identities: bool) -> str:
    """The dialogue file of a record.

    Without `identities` it holds no name and nothing that says who said or held what, masks
    names in free text, says so in its second line, and cannot be loaded.
    """
    mask: Callable[[str], str] = str if identities else Mask(record.participants)
    writing = Writing(identities, mask)
    top: dict[str, Value] = {"rapporteur": Raw(VERSION)}
    if not identities:
        top["identities"] = WITHOUT
    top["dialogue"] = _dialogue(record, writing)
    top |= used(
        regions=[_region(region) for region in record.regions],
        delegations=[_delegation(delegation) for delegation in record.delegations],
        participants=[_participant(person, writing) for person in record.participants],
        sessions=[session_value(session, writing) for session in record.sessions],
        takeaways=[_takeaway(takeaway, writing) for takeaway in record.takeaways],
    )
    if record.report is not None:
        top["report"] = report_value(record.report, writing)
    return emit(top)


def _dialogue(record: Record, writing: Writing) -> dict[str, Value]:
    in_person, whole = record.format is Format.IN_PERSON, record.rule is Rule.CHATHAM_HOUSE
    usual = record.threshold == DEFAULT_THRESHOLD
    return used(
        slug=record.slug,
        title=writing.mask(record.title),
        convenor=writing.mask(record.convenor),
        series=writing.mask(record.series),
        format=None if in_person else record.format.value,
        rule=None if whole else record.rule.value,
        threshold=None if usual else Raw(str(record.threshold)),
    )


def _region(region: Region) -> dict[str, Value]:
    return used(code=region.code, name=region.name, adjective=region.adjective)


def _delegation(delegation: Delegation) -> dict[str, Value]:
    country = delegation.kind is DelegationKind.COUNTRY
    return used(
        code=delegation.code,
        kind=None if country else delegation.kind.value,
        name=delegation.name,
        noun=delegation.noun,
        adjective=delegation.adjective,
        alternatives=list(delegation.alternatives),
        region=delegation.region,
    )


def _participant(person: Participant, writing: Writing) -> dict[str, Value]:
    return used(
        code=person.code,
        delegation=person.delegation,
        name=writing.secret(person.name),
        native_name=writing.secret(person.native_name),
        other_names=writing.secrets(person.other_names),
        affiliation=writing.secret(person.affiliation),
        title=writing.secret(person.title),
        email=writing.secret(person.email),
        pronouns=writing.secret(person.pronouns),
        language=None if person.language == "en" else person.language,
    )


def _takeaway(takeaway: Takeaway, writing: Writing) -> dict[str, Value]:
    endorsements = takeaway.endorsements if writing.identities else {}
    return used(
        id=takeaway.id,
        kind=takeaway.kind.value,
        text=writing.mask(takeaway.text),
        evidence=Flow(takeaway.evidence) if takeaway.evidence else None,
        endorsements={code: endorsements[code].value for code in sorted(endorsements)},
    )
