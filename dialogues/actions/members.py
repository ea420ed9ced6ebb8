"""Who is in a dialogue, and in what role."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from dialogues.models import AuditAction, Dialogue, Membership, Role, User
from dialogues.permissions import (
    why_not_edit_dialogue,
    why_not_hand_over_link,
    why_not_remove_convenor,
)

from .auditing import audit, lock, lock_for
from .organisers import check_address
from .refused import Refused, refuse
from .sign_in import make_sign_in_link


@dataclass(frozen=True, slots=True)
class Added:
    """A new member; with a link where their account is new as well."""

    member: Membership
    link: str


@transaction.atomic
def add_member(
    *, dialogue: Dialogue, email: str, name: str, role: Role, by: User, now: datetime
) -> Added:
    """Add an organiser by address. An unknown address gets an account and the link to open it."""
    row = lock_for(by, dialogue, why_not_edit_dialogue)
    address = check_address(email)
    user = User.objects.filter(email=address).first()
    known = user is not None
    if user is None:
        user = User.objects.create_user(address, name=name)
    elif row.memberships.filter(user=user).exists():
        raise Refused(f"{address} is in this dialogue already.")
    member = Membership.objects.create(dialogue=row, user=user, role=role)
    _note(AuditAction.MEMBER_ADDED, member, by, now)
    return Added(member, "" if known else make_sign_in_link(user=user, now=now))


@transaction.atomic
def change_role(*, member: Membership, role: Role, by: User, now: datetime) -> bool:
    """Whether the role is another one now."""
    row = lock_for(by, member.dialogue, why_not_edit_dialogue)
    present = row.memberships.select_for_update().get(pk=member.pk)
    if present.role == role:
        return False
    refuse(why_not_remove_convenor(present))
    present.role = role
    present.save(update_fields=["role"])
    _note(AuditAction.MEMBER_CHANGED, present, by, now)
    return True


@transaction.atomic
def remove_member(*, member: Membership, by: User, now: datetime) -> None:
    """Take a member out; the account stays. Anybody may leave, but for the last convenor."""
    row = lock(member.dialogue)
    if by.pk != member.user_id:
        refuse(why_not_edit_dialogue(by, row))
    present = row.memberships.select_for_update().get(pk=member.pk)
    refuse(why_not_remove_convenor(present))
    _note(AuditAction.MEMBER_REMOVED, present, by, now)
    present.delete()


@transaction.atomic
def renew_link(*, member: Membership, by: User, now: datetime) -> str:
    """Another link for somebody who has never signed in; those before it open nothing more."""
    lock(member.dialogue)
    refuse(why_not_hand_over_link(by, member))
    member.user.sign_in_links.open(at=now).update(used_at=now)
    _note(AuditAction.MEMBER_CHANGED, member, by, now)
    return make_sign_in_link(user=member.user, now=now)


def _note(action: AuditAction, member: Membership, by: User, now: datetime) -> None:
    subject = f"user {member.user_id} {member.role}"
    audit(action, dialogue=member.dialogue, by=by, now=now, subject=subject)
