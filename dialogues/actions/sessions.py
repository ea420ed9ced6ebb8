"""The sittings of a dialogue: when they are, and under which rule they begin."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Max

from dialogues.domain.numbering import next_code
from dialogues.models import AuditAction, Dialogue, Session, User
from dialogues.permissions import why_not_edit_roster

from .attendance import check_hours
from .auditing import audit, lock_for
from .refused import Refused, still_there

SAID_UNDER_IT = (
    "Something was said in {} under its rule, which stays. "
    "Switch the rule in the middle instead: it then holds from now on."
)
NOTED_IN_IT = "{} has notes, which nothing may take away: it cannot be removed."


@dataclass(frozen=True, slots=True)
class Sitting:
    """What is said of a session; `rule` is empty where it is the dialogue's."""

    title: str
    starts: datetime
    ends: datetime | None
    time_zone: str
    rule: str


def propose_session_code(dialogue: Dialogue) -> str:
    """The code that a new session gets unless somebody gives it another."""
    return next_code("S", dialogue.sessions.values_list("code", flat=True))


@transaction.atomic
def create_session(
    *, dialogue: Dialogue, code: str, sitting: Sitting, by: User, now: datetime
) -> Session:
    """Add a session after the others; its code stays as it is from here on."""
    row = lock_for(by, dialogue, why_not_edit_roster)
    if row.sessions.filter(code__iexact=code).exists():
        raise Refused(f"There is a session {code} already: choose another code.")
    last = row.sessions.aggregate(last=Max("position"))["last"]
    position = 0 if last is None else last + 1
    session = Session.objects.create(dialogue=row, code=code, position=position, **asdict(sitting))
    audit(AuditAction.SESSION_EDITED, dialogue=row, by=by, now=now, subject=code)
    return session


@transaction.atomic
def edit_session(*, session: Session, sitting: Sitting, by: User, now: datetime) -> bool:
    """Whether anything changed. The rule of what was said already cannot."""
    dialogue = lock_for(by, session.dialogue, why_not_edit_roster)
    found = dialogue.sessions.select_for_update().filter(pk=session.pk).first()
    row = still_there(found, session.code)
    changed = [name for name, value in asdict(sitting).items() if getattr(row, name) != value]
    if not changed:
        return False
    if "rule" in changed and row.remarks.exists():
        raise Refused(SAID_UNDER_IT.format(row.code))
    if "rule" in changed:
        row.rule_now = ""  # it begins under another rule, so nothing was switched yet
    for name in changed:
        setattr(row, name, getattr(sitting, name))
    if not {"starts", "ends", "time_zone"}.isdisjoint(changed):
        check_hours(row, dialogue)
    row.save(update_fields=[*changed, "rule_now"])
    audit(AuditAction.SESSION_EDITED, dialogue=dialogue, by=by, now=now, subject=row.code)
    return True


@transaction.atomic
def remove_session(*, session: Session, by: User, now: datetime) -> None:
    """Take out a session in which nothing was noted, with the list of who attended."""
    dialogue = lock_for(by, session.dialogue, why_not_edit_roster)
    if session.remarks.exists() or session.own_notes.exists():
        raise Refused(NOTED_IN_IT.format(session.code))
    session.delete()
    audit(AuditAction.SESSION_EDITED, dialogue=dialogue, by=by, now=now, subject=session.code)


@transaction.atomic
def order_sessions(*, dialogue: Dialogue, by: User, now: datetime) -> bool:
    """Put the sessions in the order in which they start; whether any moved."""
    row = lock_for(by, dialogue, why_not_edit_roster)
    rows = sorted(row.sessions.all(), key=lambda session: session.starts)
    moved = [session for position, session in enumerate(rows) if session.position != position]
    for position, session in enumerate(rows):
        session.position = position
    if moved:
        Session.objects.bulk_update(moved, ["position"])
        audit(AuditAction.SESSION_EDITED, dialogue=row, by=by, now=now, count=len(moved))
    return bool(moved)
