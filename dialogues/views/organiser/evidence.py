"""Remarks as a takeaway's evidence: shown with their speaker, to be picked and to be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dialogues.domain.record import Record, Remark, Session

from .faces import names_by_code
from .session import other_rule


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A remark with what a reader needs to judge it."""

    remark: Remark
    session: Session
    speaker: str
    rule: str  # where it is another than the session's
    superseded_by: str

    def __repr__(self) -> str:
        return f"Exhibit({self.remark.id})"


def exhibits_of(record: Record) -> dict[str, Exhibit]:
    """Every remark of a dialogue by its code, in the order in which they were made."""
    return {exhibit.remark.id: exhibit for exhibit in _list(record)}


def _list(record: Record) -> Iterator[Exhibit]:
    names = names_by_code(record)
    for session in record.sessions:
        newer = {each.supersedes: each.id for each in session.remarks if each.supersedes}
        for remark in session.remarks:
            yield Exhibit(
                remark,
                session,
                names[remark.speaker],
                other_rule(record, session, remark),
                newer.get(remark.id, ""),
            )


def pick_list(exhibits: dict[str, Exhibit], chosen: tuple[str, ...]) -> list[Exhibit]:
    """What can be picked: remarks that still stand, and those that were picked before."""
    return [
        exhibit for code, exhibit in exhibits.items() if code in chosen or not exhibit.superseded_by
    ]


def in_order(present: tuple[str, ...], picked: list[str]) -> tuple[str, ...]:
    """The codes picked: those that were evidence before in their order, then the new ones."""
    kept = [code for code in present if code in picked]
    return tuple(dict.fromkeys([*kept, *picked]))
