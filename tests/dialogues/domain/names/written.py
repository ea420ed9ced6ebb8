"""The ways in which the names of `written.yaml` are written: by rule, and as it tells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from dialogues.domain.names import Person


@dataclass(frozen=True)
class Row:
    """A given and a family name, in the order in which a roster has them, and other writings."""

    given: str
    family: str
    delegation: str
    native: str = ""
    family_first: bool = False
    pronouns: str = "he/him"
    title: str = "Research Fellow"
    name: str = ""
    written: dict[str, list[str]] = field(default_factory=dict)

    @property
    def shown(self) -> str:
        """The name as a roster has it."""
        row = (self.family, self.given) if self.family_first else (self.given, self.family)
        return self.name or " ".join(row).strip()


PEOPLE = tuple(
    Row(**row)
    for row in yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
)
CARRIERS = (
    "{} noted that the port was closed.",
    "According to {}, the port was closed.",
    "The group discussed {}'s proposal at length.",
    "Dr. {}, who had come late, agreed.",
    "This had been said before ({}).",
    "- {}: we should wait.",
    "Thanks, {}.",
    "After lunch {} took the floor.",
    "The pier, {} said, was closed.",
    "The chair thanked {} for the paper.",
    "Nobody agreed with {} on this.",
    "{} and two others disagreed.",
    "They went back to what {} had asked.",
    "Present: {}, the chair and two guests.",
    "The last word was {}'s.",
)
ADDRESSED = re.compile(
    r"(?:Dr|Prof|Professor|Mr|Ms|Mrs|General|Gen|Pak|Bapak|Ibu|U|Daw|Ko|Ông|Bà|M|Shri|Dona)[. ]"
)
UNSEEN = "\u200b\u00ad\u2060\ufe0f\u2800\u202e\u3164"
ORDINARY = {"Marsh", "Field"}  # surnames that are words


def people() -> list[Person]:
    """The roster."""
    return [
        Person(
            key=f"P{at:02}",
            name=each.shown,
            native_name=each.native,
            delegation=each.delegation,
            pronouns=each.pronouns,
            title=each.title,
        )
        for at, each in enumerate(PEOPLE)
    ]


def ways(each: Row) -> Iterator[tuple[str, str]]:
    """Every way in which a name is written, by its kind."""
    yield "full", each.shown
    for kind, written in each.written.items():
        yield from ((kind, one) for one in written)
    if each.given:
        yield from _usual(each)
        if each.family not in ORDINARY:
            yield from _alone(each.family)
            yield from _hidden(each)
            yield from _misspelled(each)


def _usual(each: Row) -> Iterator[tuple[str, str]]:
    given, family = each.given, each.family
    initials = ".".join(word[0].upper() for word in re.split("[ -]", given)) + "."
    forms = {
        "full": (f"{given} {family}", f"{family} {given}"),
        "reordered": (
            f"{family}, {given}",
            f"{family.upper()}, {given}",
            f"{given} {family.upper()}",
            f"{family.upper()} {given}",
        ),
        "initials": (
            f"{initials} {family}",
            f"{given[0]}. {family}",
            f"{family}, {given[0]}.",
            f"{family} {given[0]}.",
            f"{initials.replace('.', '')} {family}",
        ),
        "honorific": tuple(
            f"{title} {name}"
            for title in ("Dr", "Dr.", "Professor", "Mr" if each.pronouns == "he/him" else "Ms")
            for name in (family, f"{given} {family}")
        ),
        "case": (
            f"{given} {family}".upper(),
            f"{given} {family}".lower(),
            f"{given.lower()} {family}",
            f"{given} {family.lower()}",
        ),
        "line-broken": (f"{given}\n{family}", f"{family},\n{given}"),
    }
    for kind, written in forms.items():
        yield from ((kind, one) for one in written)


def _alone(family: str) -> Iterator[tuple[str, str]]:
    yield "surname", family
    yield "case", family.upper()
    if " " not in family:
        yield "line-broken", f"{family[:4]}-\n{family[4:]}"


def _hidden(each: Row) -> Iterator[tuple[str, str]]:
    family, letters = each.family, each.family.replace(" ", "")
    for char in UNSEEN:
        yield "invisible", f"{each.given} {family[:3]}{char}{family[3:]}"
        yield "invisible", f"{family[:3]}{char}{family[3:]}"
    for gap in (" ", ".", "-", " - ", "|", "\u0301"):
        yield "apart", gap.join(letters)
    if family.isascii():
        for upper, lower in ((0xFF21, 0xFF41), (0x1D400, 0x1D41A), (0x24B6, 0x24D0)):
            table = {65 + at: upper + at for at in range(26)}
            yield "alike", family.translate(table | {97 + at: lower + at for at in range(26)})
        yield "alike", family.translate(str.maketrans("oae", "оае"))
        yield "alike", family.translate(str.maketrans("oae", "οае"))


def _misspelled(each: Row) -> Iterator[tuple[str, str]]:
    family, middle = each.family, len(each.family) // 2
    if not family.isalpha() or len(family) < 7:
        return
    for wrong in (
        family[:middle] + family[middle + 1] + family[middle] + family[middle + 2 :],
        family[:middle] + family[middle + 1 :],
        family[:middle] + family[middle] + family[middle:],
        family[:middle] + "e" + family[middle + 1 :],
        family[:middle] + family[middle + 1 : -2] + family[-1],
    ):
        yield "misspelled", wrong
        yield "misspelled", f"{each.given} {wrong}"
