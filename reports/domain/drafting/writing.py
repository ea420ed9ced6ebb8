"""Paragraphs as blocks of text: sentence after sentence, each with its token."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dialogues.domain.record import Remark

from .english.casing import Casing
from .english.texts import cleaned, ended, escaped
from .positions import Support, room_of, strongest, support_of, told_support
from .relations import Relation, answered, opener_of, relation_of, topic_opener
from .sentences import Told, told
from .units import Material, Unit
from .values import DraftedBlock


@dataclass(slots=True)
class Writer:
    """Writes blocks in the order of the report, and remembers what has been printed.

    `heading` and `topics` are those of the section at hand: a topic that the heading names, or
    that the paragraph before was about, is not named again.
    """

    material: Material
    casing: Casing
    printed: set[str] = field(default_factory=set)
    heading: str = ""
    topic: str = ""
    topics: set[str] = field(default_factory=set)
    rooms: dict[str, frozenset[str]] = field(default_factory=dict)
    contested: frozenset[str] = frozenset()
    opposed: list[str] = field(default_factory=list)
    wording: str = ""  # of the last sentence on who agreed

    @classmethod
    def of(cls, material: Material, casing: Casing) -> Writer:
        """A writer at the top of a report."""
        return cls(material, casing, contested=answered(material))

    def open_section(self, heading: str) -> None:
        """Begin a section: what its heading says need not be said."""
        self.heading, self.topic, self.topics = heading, "", set()

    def pass_over(self, refs: Iterable[str]) -> None:
        """Take note of a block that stays as it is."""
        for ref in refs:
            self.printed.add(ref)
            if ref in self.material.units:
                self.topic = self.material.units[ref].topic
                self.topics.add(self.topic)

    def block(self, units: Sequence[Unit]) -> DraftedBlock:
        """A paragraph of one note, or of remarks."""
        note = units[0].note
        text = escaped(ended(cleaned(note.text))) if note else self._paragraph(units)
        self.pass_over(unit.ref for unit in units)
        return DraftedBlock(text=text, drafted_from=tuple(unit.ref for unit in units))

    def _paragraph(self, units: Sequence[Unit]) -> str:
        said = [(unit, unit.remark) for unit in units if unit.remark]
        shared = strongest(self._support(unit, remark) for unit, remark in said)
        opener = self._topic_opener(units[0].topic)
        sentences: list[str] = []
        for place, (unit, remark) in enumerate(said):
            spoken, sentence = self._told(unit, remark, units[:place], opener)
            sentences += [sentence, spoken.rest]
            if shared and shared.remark.id == unit.ref:
                told_of, self.wording = told_support(
                    shared, spoken.relation, asks=spoken.asks, last=self.wording
                )
                sentences.append(told_of)
            opener = ""
        return " ".join(sentence for sentence in sentences if sentence)

    def _topic_opener(self, topic: str) -> str:
        known = topic.casefold() in (self.topic.casefold(), self.heading.strip().casefold())
        return "" if known else topic_opener(topic, self.casing, self.topics, first=not self.topics)

    def _told(
        self, unit: Unit, remark: Remark, before: Sequence[Unit], topic: str
    ) -> tuple[Told, str]:
        relation = relation_of(unit, before, self.printed, self.material)
        direct = relation in (Relation.REPLY, Relation.FURTHER_REPLY)
        plain = bool(topic) or relation is not Relation.NONE
        spoken = told(remark, self.casing, replying=direct, plain=plain)
        if spoken.opposed:
            self.opposed.append(remark.id)
        opener = topic or opener_of(relation, spoken.relation, remark)
        return spoken, _opened(opener, spoken)

    def _support(self, unit: Unit, remark: Remark) -> Support:
        code = unit.session.code
        if code not in self.rooms:
            self.rooms[code] = room_of(unit.session)
        contested = remark.id in self.contested
        return support_of(remark, unit.session, self.rooms[code], answered=contested)


def _opened(opener: str, spoken: Told) -> str:
    """The sentence with what goes in front of it: "On sanctions, however, {r7} …"."""
    sentence = ended(spoken.sentence)
    if opener and spoken.front:
        return f"{opener}, {spoken.front[0].lower()}{spoken.front[1:]}, {sentence}"
    front = opener or spoken.front
    return f"{front}, {sentence}" if front else sentence
