"""Rows to places: where each text of a report is edited, and where a click mends it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse

from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.record import TakeawayKind
from dialogues.models import Dialogue, Takeaway
from reports.domain.document import FRAMING, Place
from reports.models import Block, Report, Section


@dataclass(frozen=True, slots=True)
class Target:
    """Where a remedy is posted to; `version` tells the text that was judged."""

    address: str
    version: str


class Places:
    """The places of a report, in three queries for all of them."""

    def __init__(self, dialogue: Dialogue, report: Report) -> None:
        self._slug = dialogue.slug
        self._report = report
        self._sections = list(Section.objects.filter(report=report).values_list("pk", flat=True))
        self._blocks: dict[UUID, list[Block]] = {}
        blocks = Block.objects.select_related("section__report__dialogue", "dialogue")
        for block in blocks.filter(section__report=report):
            self._blocks.setdefault(block.section_id, []).append(block)
        self._takeaways = in_print(dialogue)

    def block(self, place: Place) -> Block | None:
        """The paragraph of a place; None where it is no paragraph."""
        if not place.section or not place.block:
            return None
        return self._blocks[self._sections[place.section - 1]][place.block - 1]

    def takeaway(self, place: Place) -> Takeaway | None:
        """The takeaway or recommendation of a place; None where it is none."""
        if place.section != 0 or not place.block:
            return None
        return self._takeaways[place.block - 1]

    def address(self, place: Place) -> str:
        """The page of a place, at the place itself where the page has several."""
        if place.section is None or place == FRAMING:
            return reverse("reports:front", args=[self._slug])
        if takeaway := self.takeaway(place):
            return reverse("dialogues:takeaways", args=[self._slug]) + f"#{takeaway.code}"
        editor = reverse("reports:report", args=[self._slug])
        block = self.block(place)
        if block is None:
            return f"{editor}#section-{self._sections[place.section - 1]}"
        return f"{editor}#block-{block.pk}"

    def target(self, place: Place) -> Target | None:
        """Where the text of a place is mended; None where nothing in it is replaced by a click."""
        if block := self.block(place):
            return target_of_block(self._slug, block)
        if takeaway := self.takeaway(place):
            return target_of_takeaway(self._slug, takeaway)
        return target_of_framing(self._slug, self._report) if place == FRAMING else None


def target_of_block(slug: str, block: Block) -> Target:
    """Where a paragraph is mended."""
    return Target(reverse("reports:mend", args=[slug, block.pk]), block.version)


def target_of_framing(slug: str, report: Report) -> Target:
    """Where the opening paragraph is mended."""
    return Target(reverse("reports:mend_framing", args=[slug]), report.front_version)


def target_of_takeaway(slug: str, takeaway: Takeaway) -> Target:
    """Where a takeaway is mended."""
    address = reverse("reports:mend_takeaway", args=[slug, takeaway.code])
    return Target(address, fingerprint(takeaway.text))


def in_print(dialogue: Dialogue) -> list[Takeaway]:
    """The takeaways in the order of their blocks: recommendations come after the others."""
    every = dialogue.takeaways.all()
    return sorted(every, key=lambda each: each.kind == TakeawayKind.RECOMMENDATION)
