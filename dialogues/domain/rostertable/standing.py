"""The roster as it stands while a file is weighed: everybody by all that tells them apart."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ..codes import MAX_CODE
from ..dialoguefile.people import normal_email
from ..numbering import next_code
from ..record import Participant
from ..spelling import callable_names, fold, without_titles
from .columns import Field
from .values import Given, RowError


def name_key(name: str) -> str:
    """A name as two rosters may have it: its words in any order, without titles."""
    return " ".join(sorted(fold(" ".join(without_titles(name)).replace(",", " ")).split()))


class Standing:
    """Everybody by code, address, and name within a delegation; grows with each row."""

    def __init__(self, participants: Iterable[Participant], used_codes: Collection[str]) -> None:
        self.people: dict[str, Participant] = {}
        self.lines: dict[str, int] = {}  # code -> the row of this file that spoke of them
        self._emails: dict[str, str] = {}
        self._names: dict[tuple[str, str], set[str]] = {}
        self._used = list(used_codes)
        self._codes = {code.casefold() for code in used_codes}
        self._last: dict[str, int] = {}
        for person in participants:
            self.put(person)

    def put(self, person: Participant) -> None:
        """Adds somebody, or takes them up as they would now stand."""
        self.people[person.code] = person
        self._codes.add(person.code.casefold())
        if email := normal_email(person.email.reveal()):
            self._emails[email] = person.code
        key = name_key(person.name.reveal()), person.delegation
        self._names.setdefault(key, set()).add(person.code)

    def is_used(self, code: str) -> bool:
        """Whether somebody has a code, or had it."""
        return code.casefold() in self._codes

    def new_code(self, delegation: str) -> str:
        """The next code of a delegation that nobody has or had."""
        stem = delegation[: MAX_CODE - 6]
        if delegation not in self._last:
            # Asked once: it looks at every code there is, and a file may have 20,000 rows.
            first = next_code(delegation, [*self._used, *self.people])
            self._last[delegation] = int(first.removeprefix(stem)) - 1
        code = ""
        while not code or self.is_used(code):
            self._last[delegation] += 1
            code = f"{stem}{self._last[delegation]}"
        return code

    def knows(self, given: Given) -> bool:
        """Whether a row tells who it is by more than a name."""
        return given[Field.CODE] in self.people or bool(self._owner(given))

    def _owner(self, given: Given) -> str:
        return self._emails.get(normal_email(given[Field.EMAIL]), "")

    def find(self, given: Given, delegation: str) -> Participant | None:
        """Who on the roster a row speaks of, or None; raises `RowError` where it is unclear."""
        by_code = given[Field.CODE] if given[Field.CODE] in self.people else ""
        by_email = self._owner(given)
        if by_code and by_email and by_code != by_email:
            raise RowError(f"The code is that of {by_code}, the e-mail address that of {by_email}.")
        if code := by_code or by_email:
            what = "code" if by_code else "e-mail address"
            return self._same_person(self.people[code], given, what)
        named = self._names.get((name_key(given[Field.NAME]), delegation), set())
        if len(named) > 1:
            shown = ", ".join(sorted(named))
            raise RowError(f"Several people of this name are in {delegation}: {shown}.")
        return self.people[next(iter(named))] if named else None

    def _same_person(self, person: Participant, given: Given, what: str) -> Participant:
        """A code or an address alone does not make one person of two names."""
        known = (person.name, person.native_name, *person.other_names)
        theirs = {name for each in known for name in _words(each.reveal())}
        if not theirs & _words(given[Field.NAME]):
            raise RowError(f"The {what} is that of {person.code}, who has another name.")
        return person


def _words(name: str) -> set[str]:
    return {*callable_names(name), *name_key(name).split()}
