"""Takeaways and recommendations: their words, their order and the remarks that they rest on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.db.models import Max

from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.numbering import next_code
from dialogues.domain.record import TakeawayKind
from dialogues.models import AuditAction, Dialogue, Evidence, Takeaway, User
from dialogues.permissions import why_not_edit_report

from .auditing import audit_day, lock_for
from .endorsing import lay_thoughts_anew
from .refused import Refused, still_there

CHANGED_MEANWHILE = (
    "Somebody else changed {} while you were writing. Nothing of yours is saved yet: "
    "what they wrote stands beside it; bring the two together, and save again."
)


@dataclass(frozen=True, slots=True)
class Point:
    """What a takeaway says; `evidence` are codes of remarks, in their order."""

    kind: TakeawayKind
    text: str = field(repr=False)
    evidence: tuple[str, ...] = field(default=(), repr=False)

    def digest(self) -> str:
        """Equal for equal points: what an editor had in view when they began (SHA-256, hex)."""
        return fingerprint(self.kind, self.text, *self.evidence)


def read_point(takeaway: Takeaway) -> Point:
    """A takeaway as it stands."""
    codes = takeaway.evidence.values_list("remark__code", flat=True)
    return Point(TakeawayKind(takeaway.kind), takeaway.text, tuple(codes))


@transaction.atomic
def write_takeaway(*, dialogue: Dialogue, point: Point, by: User, now: datetime) -> Takeaway:
    """Add one after the others; it is called t1, t2 and so on."""
    row = lock_for(by, dialogue, why_not_edit_report)
    taken = row.takeaways.values_list("code", flat=True)
    last = row.takeaways.aggregate(last=Max("position"))["last"]
    takeaway = Takeaway.objects.create(
        dialogue=row,
        code=next_code("t", taken),
        kind=point.kind,
        position=0 if last is None else last + 1,
        text=point.text,
    )
    _rest_on(takeaway, point.evidence)
    _audit(takeaway, by, now)
    return takeaway


@transaction.atomic
def edit_takeaway(*, takeaway: Takeaway, point: Point, seen: str, by: User, now: datetime) -> bool:
    """Whether anything changed. `seen` is the digest of what the writer had in view.

    Errors: `Refused` where somebody else has changed it since.
    """
    row = _hold(takeaway, by)
    present = read_point(row)
    if present == point:
        return False
    if present.digest() != seen:
        raise Refused(CHANGED_MEANWHILE.format(row.code))
    row.kind, row.text = point.kind, point.text
    row.save(update_fields=["kind", "text"])
    if present.evidence != point.evidence:
        row.evidence.all().delete()
        _rest_on(row, point.evidence)
    _audit(row, by, now)
    return True


@transaction.atomic
def move_takeaway(*, takeaway: Takeaway, up: bool, by: User, now: datetime) -> bool:
    """Change places with the next of its kind, up or down; False at the end of the list."""
    row = _hold(takeaway, by)
    everything = list(row.dialogue.takeaways.all())
    kind = [each for each in everything if each.kind == row.kind]
    place = kind.index(row)
    other = place - 1 if up else place + 1
    if not 0 <= other < len(kind):
        return False
    first, second = everything.index(row), everything.index(kind[other])
    everything[first], everything[second] = everything[second], everything[first]
    for position, each in enumerate(everything):
        each.position = position
    Takeaway.objects.bulk_update(everything, ["position"])
    _audit(row, by, now)
    return True


@transaction.atomic
def delete_takeaway(*, takeaway: Takeaway, by: User, now: datetime) -> None:
    """Take it out, with its links to its evidence; the remarks stay. What people think of it says
    nothing from then on, and all such rows are written anew: those that are would be counted."""
    row = _hold(takeaway, by)
    _audit(row, by, now)
    row.delete()
    if row.dialogue.endorsements.exists():
        lay_thoughts_anew(row.dialogue)


def _hold(takeaway: Takeaway, by: User) -> Takeaway:
    dialogue = lock_for(by, takeaway.dialogue, why_not_edit_report)
    found = dialogue.takeaways.select_for_update().filter(pk=takeaway.pk).first()
    return still_there(found, takeaway.code)


def _rest_on(takeaway: Takeaway, codes: tuple[str, ...]) -> None:
    remarks = takeaway.dialogue.remarks.filter(code__in=codes).values_list("code", "pk")
    known = dict(remarks)
    if unknown := [code for code in codes if code not in known]:
        raise Refused(f"There is no remark {unknown[0]}.")
    Evidence.objects.bulk_create(
        Evidence(takeaway=takeaway, remark_id=known[code], position=position)
        for position, code in enumerate(dict.fromkeys(codes))
    )


def _audit(takeaway: Takeaway, by: User, now: datetime) -> None:
    audit_day(AuditAction.TAKEAWAYS_EDITED, dialogue=takeaway.dialogue, by=by, now=now)
