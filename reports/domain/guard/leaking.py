"""What a report's words give away of people on the roster, and its pronouns of who was cited."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.names import Person
from dialogues.domain.record import Capacity, Participant, Record, Session

from ..document import Attribution, Document
from ..findings import Finding
from ..leaks import Compiled, SessionRoles, compile_people, scan_document
from .verdict import Audited


def find_leaks(
    record: Record, document: Document, attributions: Sequence[Audited], threshold: int
) -> list[Finding]:
    """The findings of the leak check, in the order of the document's texts.

    `attributions` tell whom a reader could take each of them for: pronouns are weighed by them.
    """
    candidates = {
        (each.token, each.remarks): each.candidates[0] for each in attributions if each.candidates
    }

    def cell(attribution: Attribution) -> Collection[str]:
        token = attribution.token
        return candidates.get((token.text, token.refs), frozenset())

    return scan_document(
        compile_record(record, threshold),
        document,
        cell=cell,
        agenda=[_roles(session) for session in record.sessions],
    )


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
