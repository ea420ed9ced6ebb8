"""Reads who met: regions, delegations and participants."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from ..record import Delegation, DelegationKind, Participant, Region
from ..secret import Secret
from .errors import quoted
from .fields import Fields

REGION_KEYS: Final = "code name adjective"
DELEGATION_KEYS: Final = "code kind name noun adjective alternatives region"
PARTICIPANT_KEYS: Final = (
    "code delegation name native_name other_names affiliation title email pronouns language"
)

EMAIL: Final = re.compile(r"[^\s@<>,;\"]{1,64}@[^\s@<>,;\"]{1,255}")
LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,2}", re.ASCII)


@dataclass(slots=True)
class People:
    """Everybody by code, and what the codes that tokens can name stand for."""

    regions: dict[str, Region] = field(default_factory=dict)
    delegations: dict[str, Delegation] = field(default_factory=dict)
    participants: dict[str, Participant] = field(default_factory=dict)
    taken: dict[str, str] = field(default_factory=dict)  # code -> "a region", "a delegation"…
    emails: dict[str, str] = field(default_factory=dict)  # normalised address -> code

    def claim(self, fields: Fields, key: str, what: str) -> str:
        """A code or id that nothing else in the tokens' one namespace has."""
        code = fields.code(key)
        if code in self.taken:
            raise fields.fail(key, f'is "{code}", which {self.taken[code]} has already')
        self.taken[code] = what
        return code


def read_people(top: Fields) -> People:
    """The regions, delegations and participants of a file; raises `FileError`."""
    people = People()
    for fields in top.each("regions", "code", REGION_KEYS):
        region = _read_region(fields, people)
        people.regions[region.code] = region
    for fields in top.each("delegations", "code", DELEGATION_KEYS):
        delegation = _read_delegation(fields, people)
        people.delegations[delegation.code] = delegation
    for fields in top.each("participants", "code", PARTICIPANT_KEYS):
        participant = _read_participant(fields, people)
        people.participants[participant.code] = participant
    return people


def _read_region(fields: Fields, people: People) -> Region:
    return Region(
        code=people.claim(fields, "code", "a region"),
        name=fields.required_word("name"),
        adjective=fields.required_word("adjective"),
    )


def _read_delegation(fields: Fields, people: People) -> Delegation:
    region = fields.maybe_code("region")
    if region is not None and region not in people.regions:
        raise fields.fail("region", f'is "{region}", but no region has that code')
    return Delegation(
        code=people.claim(fields, "code", "a delegation"),
        name=fields.required_word("name"),
        adjective=fields.required_word("adjective"),
        kind=fields.choice("kind", DelegationKind, DelegationKind.COUNTRY),
        noun=fields.word("noun"),
        alternatives=fields.distinct("alternatives"),
        region=region,
    )


def _read_participant(fields: Fields, people: People) -> Participant:
    code = fields.code("code")
    if code in people.participants:
        raise fields.fail("code", f'is "{code}", which another participant has already')
    delegation = fields.code("delegation")
    if delegation not in people.delegations:
        raise fields.fail("delegation", f'is "{delegation}", but no delegation has that code')
    return Participant(
        code=code,
        delegation=delegation,
        name=Secret(fields.required_line("name")),
        native_name=Secret(fields.line("native_name")),
        other_names=tuple(map(Secret, fields.lines("other_names"))),
        affiliation=Secret(fields.line("affiliation")),
        title=Secret(fields.line("title")),
        email=_read_email(fields, code, people),
        pronouns=Secret(fields.line("pronouns")),
        language=_read_language(fields),
    )


def _read_email(fields: Fields, code: str, people: People) -> Secret:
    email = fields.line("email")
    if not email:
        return Secret("")
    # The address is somebody's: no sentence shows it.
    if not EMAIL.fullmatch(email):
        raise fields.fail(
            "email", "is no e-mail address; one such as name@example.org was expected"
        )
    normal = normal_email(email)
    if normal in people.emails:
        raise fields.fail("email", f"is the one that {people.emails[normal]} has already")
    people.emails[normal] = code
    return Secret(email)


def normal_email(email: str) -> str:
    """An address as it is compared: one person's spellings of it are equal."""
    return unicodedata.normalize("NFKC", email).strip().casefold()


def _read_language(fields: Fields) -> str:
    language = fields.line_or("language", "en")
    if not LANGUAGE.fullmatch(language):
        problem = f"is {quoted(language)}, but a language code such as ko was expected"
        raise fields.fail("language", problem)
    return language
