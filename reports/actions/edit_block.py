"""Editing one paragraph. Everything that is typed is kept: a stale edit is refused, not lost."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.db.models import F, QuerySet

from dialogues.actions.refused import Refused
from dialogues.domain.record import Accepted, Voice
from dialogues.models import User
from reports.domain.guard.mending import find_nth
from reports.domain.limits import LONGEST_BLOCK
from reports.domain.typed.following import follow
from reports.models import Block, Deed, Report, Section

from .history import change

GONE: Final = "Somebody deleted this paragraph. Copy your text before you load the page again."

EARLIER: Final = (
    "The same words stand before these in the paragraph: accept or bind the earlier ones first."
)


class Stale(Refused):
    """Somebody else changed it in the meantime; `present` is the row as it is now."""

    def __init__(self, present: Block | Section | Report) -> None:
        super().__init__("Somebody else changed this since you opened it.")
        self.present = present


def save_block(*, block: Block, text: str, version: str, by: User, now: datetime) -> Block:
    """Write a paragraph's text; `Stale` where it is not the version that was edited."""
    check_length(text)
    with change(report_of(block), Deed.BLOCK, by=by, now=now):
        present = find_block(block.pk)
        # The same words from two people are no conflict.
        if present.version != version and present.text != text:
            raise Stale(present)
        if present.text != text:
            rewrite(present, text)
            present.save(update_fields=["text", "edited", "accepted"])
    return find_block(block.pk)


def rewrite(block: Block, text: str, *others: Block) -> None:
    """Another text in a row; what was accepted in it, or in others, follows its words or lapses."""
    block.accepted = followed([block, *others], text)
    block.text, block.edited = text, True


def followed(blocks: Iterable[Block], text: str) -> list[dict[str, str]]:
    """What of the accepted phrases of some paragraphs stands accepted in a text made of them."""
    before = [
        (row.text, [Accepted(each["text"], Voice(each["voice"])) for each in row.accepted or ()])
        for row in blocks
    ]
    return [{"text": each.text, "voice": each.voice.value} for each in follow(before, text)]


def accept_phrases(
    *, block: Block, accepted: list[dict[str, str]], by: User, now: datetime
) -> Block:
    """Write down which typed phrases of a paragraph are nobody's in the room."""
    with change(report_of(block), Deed.BLOCK, by=by, now=now):
        present = find_block(block.pk)
        present.accepted = accepted
        present.save(update_fields=["accepted"])
    return find_block(block.pk)


def accept_phrase(
    *, block: Block, phrase: str, number: int, voice: Voice, version: str, by: User, now: datetime
) -> Block:
    """Write down that one typed phrase of a paragraph is nobody's in the room.

    `number` counts equal words before it. Each is accepted by itself, the first ones first, as the
    list of a paragraph has it. Errors: `Stale` as in `save_block`; `Refused` where the words do not
    stand in it, or an equal phrase before them is not accepted.
    """
    present = find_block(block.pk)
    if present.version != version:
        raise Stale(present)
    if find_nth(present.text, phrase, number, is_token=False) is None:
        raise Refused("These words do not stand in the paragraph.")
    accepted = list(present.accepted or [])
    same = [place for place, each in enumerate(accepted) if each["text"] == phrase]
    if number > len(same):
        raise Refused(EARLIER)
    if number < len(same):
        accepted[same[number]] = {"text": phrase, "voice": voice.value}
    else:
        accepted.append({"text": phrase, "voice": voice.value})
    return accept_phrases(block=present, accepted=accepted, by=by, now=now)


def add_block(
    *, section: Section, after: Block | None, text: str, by: User, now: datetime
) -> Block:
    """A new paragraph after another one, or first in its section."""
    check_length(text)
    with change(section.report, Deed.BLOCK_ADDED, by=by, now=now):
        return insert_block(section, after, text=text)


def delete_block(*, block: Block, version: str, by: User, now: datetime) -> None:
    """Cut a paragraph; `Stale` where it is not the version that was seen.

    What it was drafted from is not drafted again: it was dismissed.
    """
    with change(report_of(block), Deed.BLOCK_DELETED, by=by, now=now) as report:
        present = find_block(block.pk)
        if present.version != version:
            raise Stale(present)
        dismiss(report, present.drafted_from or [])
        present.delete()


def split_block(
    *, block: Block, before: str, after: str, version: str, by: User, now: datetime
) -> Block:
    """Cut a paragraph in two; the second half is handed back. `Stale` as in `save_block`."""
    check_length(before + after)
    with change(report_of(block), Deed.BLOCK_SPLIT, by=by, now=now):
        present = find_block(block.pk)
        if present.version != version:
            raise Stale(present)
        moved = followed([present], after)
        rewrite(present, before)
        present.save(update_fields=["text", "edited", "accepted"])
        return insert_block(present.section, present, text=after, accepted=moved, drafted_from=[])


def merge_block(*, block: Block, by: User, now: datetime) -> Block:
    """Join a paragraph to the one before it, which is handed back."""
    with change(report_of(block), Deed.BLOCK_MERGED, by=by, now=now):
        present = find_block(block.pk)
        first = siblings(present).filter(position__lt=present.position).last()
        if first is None:
            raise Refused("There is no paragraph before this one in its section.")
        joined = " ".join(part for part in (first.text.rstrip(), present.text.lstrip()) if part)
        rewrite(first, joined, present)
        first.drafted_from = [*(first.drafted_from or []), *(present.drafted_from or [])]
        first.save()
        present.delete()
        return first


def move_block(*, block: Block, up: bool, by: User, now: datetime) -> None:
    """Move a paragraph one place, into the next section at its section's end."""
    with change(report_of(block), Deed.BLOCK_MOVED, by=by, now=now):
        present = find_block(block.pk)
        near = siblings(present)
        neighbour = (
            near.filter(position__lt=present.position).last()
            if up
            else near.filter(position__gt=present.position).first()
        )
        if neighbour is None:
            move_across(present, up=up)
            return
        present.position, neighbour.position = neighbour.position, present.position
        present.save(update_fields=["position"])
        neighbour.save(update_fields=["position"])


def move_across(block: Block, *, up: bool) -> None:
    """Move a paragraph over its section's edge; at the report's edge it stays."""
    around = Section.objects.filter(report=block.section.report_id)
    here = block.section.position
    section = (
        around.filter(position__lt=here).last() if up else around.filter(position__gt=here).first()
    )
    if section is None:
        return
    last = section.blocks.last()
    if up:
        block.position = last.position + 1 if last else 0
    else:
        section.blocks.update(position=F("position") + 1)
        block.position = 0
    block.section = section
    block.save(update_fields=["section", "position"])


def insert_block(section: Section, after: Block | None, *, text: str, **fields: Any) -> Block:
    """Make room behind a paragraph and put a new one there."""
    position = after.position + 1 if after else 0
    section.blocks.filter(position__gte=position).update(position=F("position") + 1)
    return Block.objects.create(
        dialogue=section.dialogue,
        section=section,
        position=position,
        text=text,
        accepted=fields.get("accepted") or [],
        drafted_from=fields.get("drafted_from") or [],
    )


def dismiss(report: Report, codes: list[str]) -> None:
    """Remember that these remarks' drafted sentences were cut by hand."""
    report.dismissed = sorted({*(report.dismissed or []), *codes})
    report.save(update_fields=["dismissed"])


def siblings(block: Block) -> QuerySet[Block]:
    """The other paragraphs of its section, in their order."""
    return Block.objects.filter(section=block.section_id).exclude(pk=block.pk)


def report_of(block: Block) -> Report:
    """The report that a paragraph stands in."""
    return block.section.report


def find_block(pk: UUID) -> Block:
    """The paragraph as it stands; `Refused` where somebody deleted it."""
    rows = Block.objects.select_related("section__report", "section__dialogue", "dialogue")
    found = rows.filter(pk=pk).first()
    if found is None:
        raise Refused(GONE)
    return found


def check_length(text: str) -> None:
    """Refuse what no paragraph can be."""
    if len(text) > LONGEST_BLOCK:
        raise Refused(f"A paragraph has at most {LONGEST_BLOCK:,} characters.")
