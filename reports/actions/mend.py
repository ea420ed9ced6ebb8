"""One click: what a remedy says, in the place of what was wrong; or its sentence moved, or cut."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from dialogues.actions.refused import Refused
from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.phrases import TokenError
from dialogues.models import Dialogue, Takeaway, User
from reports.domain.findings import Remedy
from reports.domain.guard.mending import Click, find_nth
from reports.domain.guard.moving import Mover, Taken, put
from reports.editor import style_of
from reports.models import Block, Deed, Report
from reports.records import read_record, report_of

from .edit_block import (
    delete_block,
    find_block,
    followed,
    insert_block,
    rewrite,
    save_block,
    siblings,
)
from .edit_front import front_of, save_front
from .history import change

CHANGED: Final = "This paragraph has changed since you opened the page: look at it again."
NO_NEIGHBOUR: Final = "There is no paragraph there any more: look at it again."


def mend_block(*, block: Block, click: Click, by: User, now: datetime) -> Block | None:
    """Do in a paragraph what was clicked; the paragraph to show, None where it is gone.

    Errors: `Refused` where the paragraph is not the version that was judged.
    """
    if block.version != click.version:
        raise Refused(CHANGED)
    if click.remedy.moves:
        taken = take(block.dialogue, block.text, click)
        return move(block=block, taken=taken, remedy=click.remedy, by=by, now=now)
    text = mended(block.dialogue, block.text, click)
    if not text.strip():
        delete_block(block=block, version=block.version, by=by, now=now)
        return None
    return save_block(block=block, text=text, version=block.version, by=by, now=now)


def mend_framing(*, report: Report, click: Click, by: User, now: datetime) -> Report:
    """The same in the opening paragraph, which stays."""
    if report.front_version != click.version:
        raise Refused(CHANGED)
    front = replace(front_of(report), framing=kept(mended(report.dialogue, report.framing, click)))
    return save_front(report=report, front=front, version=report.front_version, by=by, now=now)


def mend_takeaway(*, takeaway: Takeaway, click: Click, by: User, now: datetime) -> Takeaway:
    """The same in a takeaway, which stays."""
    report = report_of(takeaway.dialogue)
    if report is None:
        raise Refused(CHANGED)
    with change(report, Deed.BLOCK, by=by, now=now):
        present = Takeaway.objects.filter(pk=takeaway.pk).first()
        if present is None or fingerprint(present.text) != click.version:
            raise Refused(CHANGED)
        present.text = kept(mended(report.dialogue, present.text, click))
        present.save(update_fields=["text"])
    return present


def kept(text: str) -> str:
    """A text of which something is left."""
    if not text.strip():
        raise Refused(CHANGED)
    return text


def mended(dialogue: Dialogue, source: str, click: Click) -> str:
    """A text after a click that leaves its words where they are."""
    if click.remedy is Remedy.CUT:
        return take(dialogue, source, click).left
    start, end = stretch(source, click)
    return source[:start] + click.new + source[end:]


def take(dialogue: Dialogue, source: str, click: Click) -> Taken:
    """The sentence of what was clicked, out of its text."""
    report = report_of(dialogue)
    if report is None:
        raise Refused(CHANGED)
    try:
        mover = Mover(read_record(dialogue), style_of(report))
        return mover.take(source, *stretch(source, click))
    except TokenError as error:
        raise Refused(str(error)) from None


def stretch(source: str, click: Click) -> tuple[int, int]:
    """Where what was wrong stands in a text."""
    spot = click.spot
    found = find_nth(source, spot.old, spot.number, is_token=spot.is_token)
    if found is None:
        raise Refused(CHANGED)
    return found


def move(*, block: Block, taken: Taken, remedy: Remedy, by: User, now: datetime) -> Block:
    """Put a sentence of a paragraph below it, or into the one above or below."""
    with change(block.section.report, Deed.BLOCK_SPLIT, by=by, now=now):
        present = find_block(block.pk)
        if present.version != block.version:
            raise Refused(CHANGED)
        if remedy is Remedy.APART:
            accepted = followed([present], taken.sentence)
            moved = insert_block(present.section, present, text=taken.sentence, accepted=accepted)
        else:
            moved = beside(present, remedy)
            rewrite(moved, put(remedy, taken, moved.text).texts[-1], present)
            if not taken.left:  # what the paragraph was drafted from goes with it
                moved.drafted_from = [*(moved.drafted_from or []), *(present.drafted_from or [])]
            moved.save(update_fields=["text", "accepted", "drafted_from", "edited"])
        if taken.left:
            rewrite(present, taken.left)
            present.save(update_fields=["text", "edited", "accepted"])
        else:
            present.delete()
    return find_block(moved.pk)


def beside(block: Block, remedy: Remedy) -> Block:
    """The paragraph above or below."""
    near = siblings(block)
    found = (
        near.filter(position__lt=block.position).last()
        if remedy is Remedy.UP
        else near.filter(position__gt=block.position).first()
    )
    if found is None:
        raise Refused(NO_NEIGHBOUR)
    return found
