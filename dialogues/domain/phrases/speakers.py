"""Indexes of a record that rendering asks: who spoke, under which rule, who was there."""

from __future__ import annotations

from dataclasses import dataclass

from ..record import Record, Remark, Session
from ..rules import Rule
from .tokens import Token, TokenError


@dataclass(frozen=True, slots=True)
class Source:
    """A remark with what rendering needs of it."""

    id: str
    session: str
    speaker: str
    rule: Rule


class Speakers:
    """The remarks and rooms of a dialogue, looked up at no cost."""

    def __init__(self, record: Record) -> None:
        self.delegations = {each.code: each.delegation for each in record.participants}
        self.names = {each.code: each.name for each in record.participants}
        self._sources: dict[str, Source] = {}
        self._newer: dict[str, str] = {}
        self._rooms: dict[str, frozenset[str]] = {}
        for session in record.sessions:
            self._rooms[session.code] = self._room(session)
            for remark in session.remarks:
                self._add(remark, session, record.rule_of(session, remark))

    def _add(self, remark: Remark, session: Session, rule: Rule) -> None:
        self._sources[remark.id] = Source(remark.id, session.code, remark.speaker, rule)
        if remark.supersedes:
            self._newer[remark.supersedes] = remark.id

    def _room(self, session: Session) -> frozenset[str]:
        """The delegations with somebody in the session who speaks."""
        return frozenset(
            self.delegations[each.participant]
            for each in session.attendance
            if each.capacity.speaks
        )

    def sources(self, token: Token) -> tuple[Source, ...]:
        """The remarks of a token; raises `TokenError` for one that is not there."""
        for ref in token.refs:
            if ref not in self._sources:
                raise TokenError(
                    f'The token {token.text} names "{ref}", but no remark has that id.'
                )
        return tuple(self._sources[ref] for ref in token.refs)

    def delegations_at(self, sources: tuple[Source, ...]) -> frozenset[str]:
        """The delegations that sat in any session of these remarks with somebody who speaks."""
        rooms = (self._rooms[source.session] for source in sources)
        return frozenset().union(*rooms, (self.delegations[each.speaker] for each in sources))

    def newest(self, ref: str) -> str:
        """The remark that stands for this one now."""
        seen = {ref}
        while (newer := self._newer.get(ref)) and newer not in seen:
            seen.add(newer)
            ref = newer
        return ref
