"""What a report's words give away of people on the roster, and its pronouns of who was cited."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.names import Person
from dialogues.domain.record import Capacity, Participant, Record, Session

from ..document import Attribution, Document
from ..findings import Finding, Kind, Severity
from ..leaks import (
    FOR_ITSELF,
    PEOPLE_PARTED,
    Compiled,
    SessionRoles,
    compile_people,
    scan_document,
)
from ..sentences import sentence_at
from .verdict import Audited

EMPLOYED: Final = "The speaker works for it: who speaks of it may be taken to be from there."
BODY: Final = "body"
# What tells of few people whom it means.
_TELLING: Final = frozenset(
    {
        Kind.NAME,
        Kind.NATIVE_NAME,
        Kind.AFFILIATION,
        Kind.TITLE,
        Kind.DESCRIPTOR,
        Kind.FILE_NAME,
    }
)


def find_leaks(
    record: Record, document: Document, attributions: Sequence[Audited], threshold: int
) -> list[Finding]:
    """The findings of the leak check, in the order of the document's texts.

    `attributions` tell whom a reader could take each of them for, with all that the text says of
    them beside the label: pronouns are weighed by them.
    """
    candidates = {
        (each.token, each.remarks): each.candidates[0] for each in attributions if each.candidates
    }

    def cell(attribution: Attribution) -> Collection[str]:
        token = attribution.token
        return candidates.get((token.text, token.refs), frozenset())

    found = scan_document(
        compile_record(record, threshold),
        document,
        cell=cell,
        agenda=[_roles(session) for session in record.sessions],
    )
    weighed = [weigh_leak(each, threshold) for each in found]
    return _with_employers(record, document, weighed)


def _with_employers(record: Record, document: Document, found: Sequence[Finding]) -> list[Finding]:
    """A body named for itself warns in a sentence of somebody who works there.

    "{r4} said that the Works could lend two ships": who speaks for it is taken to be from it.
    """
    if all(each.reason != FOR_ITSELF for each in found):
        return list(found)
    speakers = {one.id: one.speaker for each in record.sessions for one in each.remarks}
    texts = tuple(document.texts())

    def is_theirs(finding: Finding) -> bool:
        text = texts[finding.line or 0]
        low, high = sentence_at(text.text, finding.start, finding.end)
        said = {
            speakers.get(ref)
            for each in text.attributions
            if low <= each.start < high
            for ref in each.token.refs
        }
        return not said.isdisjoint(finding.participant.split(PEOPLE_PARTED))

    return [
        replace(each, severity=Severity.WARN, reason=EMPLOYED)
        if each.reason == FOR_ITSELF and each.part == BODY and is_theirs(each)
        else each
        for each in found
    ]


def weigh_leak(finding: Finding, threshold: int) -> Finding:
    """What likely means fewer people than the threshold holds a release.

    A surname alone is as good as the whole name, and who exports by a command reads no warning.
    Where it is nobody on the roster, that is said with a click.
    """
    few = len(finding.participant.split(PEOPLE_PARTED)) < threshold
    likely = finding.warns and finding.kind in _TELLING
    return replace(finding, severity=Severity.HOLD) if likely and few else finding


def compile_record(record: Record, threshold: int, organisations: Sequence[str] = ()) -> Compiled:
    """The roster of a record, ready to be looked for; cached by its content.

    `organisations` are hosts and funders beside the convenor.
    """
    return compile_people(
        [_person(each) for each in record.participants],
        organisations=[each for each in (record.convenor, *organisations) if each],
        thanked=record.report.acknowledgements if record.report else (),
        lexicon=Lexicon.of(record),
        threshold=threshold,
    )


def _person(participant: Participant) -> Person:
    return Person(
        key=participant.code,
        name=participant.name.reveal(),
        native_name=participant.native_name.reveal(),
        other_names=tuple(each.reveal() for each in participant.other_names),
        delegation=participant.delegation,
        language=participant.language,
        pronouns=participant.pronouns.reveal(),
        title=participant.title.reveal(),
        affiliation=participant.affiliation.reveal(),
        email=participant.email.reveal(),
    )


def _roles(session: Session) -> SessionRoles:
    """Who has a role that an agenda would tell: who chairs, and who was asked to speak."""

    def of(capacity: Capacity) -> tuple[str, ...]:
        return tuple(each.participant for each in session.attendance if each.capacity is capacity)

    return SessionRoles(chairs=of(Capacity.CHAIR), speakers=of(Capacity.SPEAKER))
