"""A house style: what one house's reports look like, as values.

Source: what a house must be able to say, gathered from the reports of seven houses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Final

from dialogues.domain.phrases import Wording
from dialogues.domain.rules import Rule

AGENDA: Final = "Agenda"


class PartKind(StrEnum):
    """The parts that a report may have. A style says which, and in which order."""

    TITLE = "title"
    BYLINE = "byline"
    RULE = "rule"
    FRAMING = "framing"
    TAKEAWAYS = "takeaways"
    RECOMMENDATIONS = "recommendations"
    SECTIONS = "sections"
    AGENDA = "agenda"
    PARTICIPANTS = "participants"
    THANKS = "thanks"
    DISCLAIMER = "disclaimer"


class Numbering(StrEnum):
    """What is numbered: nothing, the sections, or every paragraph through the whole report."""

    NONE = "none"
    SECTIONS = "sections"
    PARAGRAPHS = "paragraphs"


class Marker(StrEnum):
    """What stands before a takeaway: a bullet, its number, or the number of a paragraph."""

    BULLET = "bullet"
    NUMBER = "number"
    PARAGRAPH = "paragraph"


class ListPolicy(StrEnum):
    """What a house tells of who took part, as far as the rule allows it."""

    NONE = "none"
    COUNT = "count"
    BY_DELEGATION = "by-delegation"
    NAMES = "names"


class Level(StrEnum):
    """The levels at which a speaker may be described."""

    DELEGATION = "delegation"
    REGION = "region"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Rung:
    """What a quantity takes: at least so many holders, who are over this share of the room.

    With `not_all` its words say so ("most but not all"): somebody in the room does not hold it.
    """

    least: int
    over: Fraction = Fraction(0)
    not_all: bool = False


@dataclass(frozen=True, slots=True)
class BylineStyle:
    """Templates of the two lines ({author}, {date}) and of a date with its day."""

    author: str = "By {author}"
    date: str = "{date}"
    day: str = "{month} {day}, {year}"


@dataclass(frozen=True, slots=True)
class RuleStyle:
    """How the rule is stated; a rule without a wording here has its own."""

    heading: str = ""
    wordings: Mapping[Rule, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PointsStyle:
    """How takeaways or recommendations are headed and marked."""

    heading: str
    marker: Marker = Marker.BULLET


@dataclass(frozen=True, slots=True)
class ParticipantsStyle:
    """What is told of who took part."""

    policy: ListPolicy = ListPolicy.NONE
    heading: str = "Participants"


@dataclass(frozen=True, slots=True)
class ThanksStyle:
    """The sentence of thanks: {convenor}, {whom} and {event} are filled in."""

    heading: str = ""
    intro: str = "{convenor} thanks the following {whom} for making this {event} possible:"
    whom: str = "organizations"
    event: str = "meeting"


@dataclass(frozen=True, slots=True)
class DisclaimerStyle:
    """What the house says of its responsibility; {convenor} and {author} are filled in."""

    heading: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """Everything that a house decides about its reports.

    `ladder` is what each word of quantity takes, never less than the design asks for. `least`
    is the house's own least number behind a label, beside the dialogue's threshold. `words` is
    the length aimed at, 0 where the house has none in mind.
    """

    code: str
    title: str
    order: tuple[PartKind, ...]
    about: str = ""
    language: str = "en"
    numbering: Numbering = Numbering.NONE
    wording: Wording = field(default_factory=Wording)
    levels: frozenset[Level] = frozenset(Level)
    least: int = 1
    ladder: Mapping[str, Rung] = field(default_factory=dict)
    byline: BylineStyle = BylineStyle()
    rule: RuleStyle = RuleStyle()
    takeaways: PointsStyle = PointsStyle("Takeaways")
    recommendations: PointsStyle = PointsStyle("Recommendations")
    agenda_heading: str = AGENDA
    participants: ParticipantsStyle = ParticipantsStyle()
    thanks: ThanksStyle = ThanksStyle()
    disclaimer: DisclaimerStyle = DisclaimerStyle()
    words: int = 0
