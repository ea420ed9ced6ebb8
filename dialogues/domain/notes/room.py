"""Who can be meant by a code or a name in a session's notes. Nothing is guessed.

A name is looked up on the whole roster, not among those present alone: where two people fit
it, the notes may mean the one who was not there, and a wrong speaker is worse than an error.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..record import Attendance, Participant, Record, Session
from ..spelling import callable_names, fold, without_titles


class UnclearError(ValueError):
    """A sentence: why a word is not one person who was there and speaks."""


@dataclass(frozen=True, slots=True)
class Room:
    """The roster by what its people may be called, and who of them sat in the session."""

    people: dict[str, Participant] = field(repr=False)
    called: dict[str, frozenset[str]] = field(repr=False)  # folded name or code -> codes
    seats: dict[str, Attendance] = field(repr=False)

    @classmethod
    def of(cls, record: Record, session: Session) -> Room:
        """The room of one session of a record."""
        called: dict[str, set[str]] = {}
        for person in record.participants:
            for name in {fold(person.code), *_names(person)}:
                called.setdefault(name, set()).add(person.code)
        return cls(
            people={person.code: person for person in record.participants},
            called={name: frozenset(codes) for name, codes in called.items()},
            seats={seat.participant: seat for seat in session.attendance},
        )

    def is_called(self, word: str) -> bool:
        """Whether somebody on the roster, or more than one, may be meant."""
        return bool(self._matches(word))

    def find(self, word: str) -> str:
        """The code of the one person who is meant, was there and speaks; raises `UnclearError`."""
        codes = self._matches(word)
        if not codes:
            raise UnclearError(f'"{word}" is nobody on the roster')
        if len(codes) > 1:
            count = "two" if len(codes) == 2 else str(len(codes))
            raise UnclearError(f'"{word}" fits {count} people: {self._shown(codes)}')
        (code,) = codes
        seat = self.seats.get(code)
        if seat is None:
            raise UnclearError(f'"{word}" is {code}, who did not attend this session')
        if not seat.capacity.speaks:
            raise UnclearError(f'"{word}" is {code}, who attended this session as an observer')
        return code

    def _matches(self, word: str) -> frozenset[str]:
        if word in self.people:
            return frozenset({word})
        codes = self.called.get(fold(word), frozenset())
        return codes or self.called.get(fold(" ".join(without_titles(word))), frozenset())

    def _shown(self, codes: frozenset[str]) -> str:
        shown = [f"{code} ({self.people[code].name.reveal()})" for code in sorted(codes)]
        return f"{', '.join(shown[:-1])} and {shown[-1]}"


def _names(person: Participant) -> set[str]:
    found = callable_names(person.name.reveal())
    for other in (person.native_name, *person.other_names):
        found |= callable_names(other.reveal(), person.language)
    return found
