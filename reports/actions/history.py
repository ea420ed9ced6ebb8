"""Undo: each change is kept as the rows that it touched, before and after.

The history is one line for everybody who writes: undoing takes back the last change that
stands, whoever made it, and the page says whose it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.db import transaction

from dialogues.actions.auditing import audit_day, lock_for
from dialogues.actions.refused import Refused
from dialogues.models import AuditAction, Session, Takeaway, User
from dialogues.permissions import why_not_edit_report
from reports.models import Block, Deed, Report, ReviewRound, Revision, RoundState, Section

from .keeping import audit_handled

KEPT: Final = 200  # changes; older ones can no longer be undone

FRONT: Final = (
    "title", "author", "date", "style", "framing", "framing_edited", "acknowledgements",
)  # fmt: skip
REPORT: Final = (*FRONT, "dismissed")
SECTION: Final = ("session_id", "position", "edited", "heading")
BLOCK: Final = ("section_id", "position", "edited", "text", "accepted", "drafted_from")
TAKEAWAY: Final = ("text",)  # all else of one is the room's, and is not undone from here
FIELDS: Final = {Report: REPORT, Section: SECTION, Block: BLOCK, Takeaway: TAKEAWAY}

KINDS: Final = ("report", "section", "block", "takeaway")

Row = Report | Section | Block | Takeaway
Rows = dict[str, dict[str, Any] | None]


@contextmanager
def change(report: Report, deed: Deed, *, by: User, now: datetime) -> Iterator[Report]:
    """One change of a report: atomic, one editor at a time, kept for undo, audited.

    Yields the report as it stands, locked. What did not change anything leaves no trace.
    """
    with transaction.atomic():
        held = hold(report, by)
        before = read_rows(held)
        yield held
        touched = differences(before, read_rows(held))
        if not touched["after"]:
            return
        raise_version(held)
        keep(held, deed, touched, by)
        audit_edit(held, by, now)


def undo(*, report: Report, by: User, now: datetime) -> Revision:
    """Take back the last change that stands; `Refused` where there is none."""
    with transaction.atomic():
        held = hold(report, by)
        last = Revision.objects.filter(report=held, number=held.revision).first()
        if last is None:
            raise Refused("There is nothing to undo.")
        restore(held, last.change, "before", revision=held.revision - 1)
        audit_edit(held, by, now)
    return last


def redo(*, report: Report, by: User, now: datetime) -> Revision:
    """Do again what was undone last; `Refused` where nothing was."""
    with transaction.atomic():
        held = hold(report, by)
        following = Revision.objects.filter(report=held, number=held.revision + 1).first()
        if following is None:
            raise Refused("There is nothing to do again.")
        restore(held, following.change, "after", revision=held.revision + 1)
        audit_edit(held, by, now)
    return following


def hold(report: Report, by: User) -> Report:
    """The report as it stands, with its dialogue's row locked until the transaction ends."""
    lock_for(by, report.dialogue, why_not_edit_report)
    return Report.objects.select_related("dialogue").get(pk=report.pk)


def read_rows(report: Report) -> dict[str, Row]:
    """Every row of a report, by what it is and its id; nothing is opened yet."""
    rows: dict[str, Row] = {"report": Report.objects.get(pk=report.pk)}
    for section in Section.objects.filter(report=report):
        rows[f"section {section.pk}"] = section
    for block in Block.objects.filter(section__report=report):
        rows[f"block {block.pk}"] = block
    for takeaway in Takeaway.objects.filter(dialogue=report.dialogue_id):
        rows[f"takeaway {takeaway.pk}"] = takeaway
    return rows


def differences(before: dict[str, Row], after: dict[str, Row]) -> dict[str, Rows]:
    """The rows that differ, as they were and as they are.

    A row that was not written has the same blobs as before, so only the others are opened:
    the cost of a change does not grow with what it leaves alone.
    """
    written = [key for key in before | after if stored(before.get(key)) != stored(after.get(key))]
    was = {key: plain(before.get(key)) for key in written}
    now = {key: plain(after.get(key)) for key in written}
    changed = [key for key in written if was[key] != now[key]]
    return {
        "before": {key: was[key] for key in changed},
        "after": {key: now[key] for key in changed},
    }


def stored(row: Row | None) -> dict[str, Any] | None:
    """A row as the database has it, sealed."""
    if row is None:
        return None
    return {name: row.__dict__[name] for name in FIELDS[type(row)]}


def plain(row: Row | None) -> dict[str, Any] | None:
    """A row as values that can be kept."""
    if row is None:
        return None
    values = {name: getattr(row, name) for name in FIELDS[type(row)]}
    return {name: str(each) if isinstance(each, UUID) else each for name, each in values.items()}


def raise_version(report: Report) -> None:
    """Tell every open page that the report changed."""
    report.version += 1
    Report.objects.filter(pk=report.pk).update(version=report.version)


def audit_edit(report: Report, by: User, now: datetime) -> None:
    """One row a day for each organiser, and one that the review changed while people are asked:
    the same rows whoever's words are put in."""
    audit_day(AuditAction.REPORT_EDITED, dialogue=report.dialogue, by=by, now=now)
    for each in ReviewRound.objects.filter(report=report, state=RoundState.OPEN):
        audit_handled(each, by, now)


def keep(report: Report, deed: Deed, touched: dict[str, Rows], by: User) -> None:
    """Write the change down; what had been undone before it can no longer be done again."""
    Revision.objects.filter(report=report, number__gt=report.revision).delete()
    report.revision += 1
    Report.objects.filter(pk=report.pk).update(revision=report.revision)
    Revision.objects.create(
        dialogue=report.dialogue,
        report=report,
        number=report.revision,
        by=by,
        change={"deed": deed.value, **touched},
    )
    Revision.objects.filter(report=report, number__lte=report.revision - KEPT).delete()


def restore(report: Report, change: dict[str, Rows], side: str, *, revision: int) -> None:
    """Put rows back as they were: sections before the blocks that stand in them."""
    rows = change[side]
    restore_takeaways(report, change, side)
    sessions = set(Session.objects.filter(dialogue=report.dialogue).values_list("pk", flat=True))
    for pk in keys_of(rows)["section"]:
        if (values := rows[f"section {pk}"]) is not None:
            # A session can be removed from the room; its section stays in the paper.
            session = values["session_id"] if values["session_id"] in sessions else None
            fields = values | {"session_id": session}
            put(Section(id=pk, dialogue=report.dialogue, report=report), fields)
    for pk in keys_of(rows)["block"]:
        if (values := rows[f"block {pk}"]) is not None:
            fields = values | {"section_id": UUID(values["section_id"])}
            put(Block(id=pk, dialogue=report.dialogue), fields)
    gone = keys_of(key for key, values in rows.items() if values is None)
    Block.objects.filter(pk__in=gone["block"]).delete()
    Section.objects.filter(pk__in=gone["section"]).delete()
    for name, value in (rows.get("report") or {}).items():
        setattr(report, name, value)
    report.revision = revision
    report.save()
    raise_version(report)


def restore_takeaways(report: Report, change: dict[str, Rows], side: str) -> None:
    """Put the words of takeaways back; `Refused` where somebody has written others since.

    They are edited on their own page too, which keeps no history: nothing there is written over.
    """
    other = change["after" if side == "before" else "before"]
    for pk in keys_of(change[side])["takeaway"]:
        key = f"takeaway {pk}"
        row = Takeaway.objects.filter(dialogue=report.dialogue_id, pk=pk).first()
        if row is None or plain(row) != other[key]:
            raise Refused("A takeaway has been changed since: look at it, and write it by hand.")
        for name, value in (change[side][key] or {}).items():
            setattr(row, name, value)
        row.save(update_fields=list(TAKEAWAY))


def put(made: Section | Block, fields: dict[str, Any]) -> None:
    """Write a row whether or not it is there."""
    present = type(made).objects.filter(pk=made.pk).first()
    row = present or made
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()


def keys_of(keys: Iterable[str]) -> dict[str, list[UUID]]:
    """The ids among the keys of rows, by what they are of."""
    found: dict[str, list[UUID]] = {name: [] for name in KINDS}
    for key in keys:
        kind, _, pk = key.partition(" ")
        found[kind].append(UUID(pk or "0" * 32))
    return found
