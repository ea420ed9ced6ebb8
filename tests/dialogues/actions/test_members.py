"""Who is in a dialogue, and in what role."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogues.actions.members import (
    Added,
    add_member,
    change_role,
    remove_member,
    renew_link,
)
from dialogues.actions.refused import Refused
from dialogues.models import AuditRow, Membership, Role, SignInLink, User
from dialogues.permissions import CONVENOR_ONLY, HAS_SIGNED_IN, LAST_CONVENOR
from tests.cast import NOW, Cast, make_cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def add(cast: Cast, email: str, by: User | None = None) -> Added:
    return add_member(
        dialogue=cast.dialogue,
        email=email,
        name="New Comer",
        role=Role.RAPPORTEUR,
        by=by or cast.convenor,
        now=NOW,
    )


def member_of(cast: Cast, user: User) -> Membership:
    return cast.dialogue.memberships.get(user=user)


def deeds() -> list[tuple[str, str]]:
    return list(AuditRow.objects.values_list("action", "subject"))


def test_an_unknown_address_gets_an_account_and_a_link(cast):
    added = add(cast, "New@Example.org")
    user = User.objects.get(email="new@example.org")
    assert (added.member.user, added.member.role) == (user, "rapporteur")
    assert user.name == "New Comer"
    assert not user.has_usable_password()
    assert SignInLink.objects.get().user == user
    assert "/account/link/" in added.link
    assert deeds() == [("member.added", f"user {user.pk} rapporteur")]


def test_a_known_address_gets_no_link_and_keeps_its_name(cast):
    added = add(cast, cast.stranger.email)
    assert (added.member.user, added.link) == (cast.stranger, "")
    cast.stranger.refresh_from_db()
    assert cast.stranger.name == "Stranger"
    assert not SignInLink.objects.exists()


def test_nobody_is_added_twice(cast):
    with pytest.raises(Refused, match="is in this dialogue already"):
        add(cast, "OBSERVER@example.org")
    assert cast.dialogue.memberships.count() == 3


def test_adding_is_the_convenors(cast):
    with pytest.raises(Refused, match=CONVENOR_ONLY):
        add(cast, "new@example.org", by=cast.rapporteur)
    assert not User.objects.filter(email="new@example.org").exists()


def test_changes_a_role_once(cast):
    observer = member_of(cast, cast.observer)
    for changed in (True, False):
        assert (
            change_role(member=observer, role=Role.CONVENOR, by=cast.convenor, now=NOW) is changed
        )
    assert deeds() == [("member.changed", f"user {cast.observer.pk} convenor")]


def test_the_last_convenor_keeps_role_and_place(cast):
    convenor = member_of(cast, cast.convenor)
    with pytest.raises(Refused, match=LAST_CONVENOR):
        change_role(member=convenor, role=Role.OBSERVER, by=cast.convenor, now=NOW)
    with pytest.raises(Refused, match=LAST_CONVENOR):
        remove_member(member=convenor, by=cast.convenor, now=NOW)
    assert member_of(cast, cast.convenor).role == "convenor"
    assert deeds() == []


def test_takes_a_member_out(cast):
    remove_member(member=member_of(cast, cast.observer), by=cast.convenor, now=NOW)
    assert not cast.dialogue.memberships.filter(user=cast.observer).exists()
    assert User.objects.filter(pk=cast.observer.pk).exists()
    assert deeds() == [("member.removed", f"user {cast.observer.pk} observer")]


def test_anybody_may_leave_and_take_nobody_along(cast):
    with pytest.raises(Refused, match=CONVENOR_ONLY):
        remove_member(member=member_of(cast, cast.rapporteur), by=cast.observer, now=NOW)
    remove_member(member=member_of(cast, cast.observer), by=cast.observer, now=NOW)
    assert cast.dialogue.memberships.count() == 2


def test_a_new_link_kills_the_one_before(cast):
    added = add(cast, "new@example.org")
    later = NOW + timedelta(hours=1)
    renewed = renew_link(member=added.member, by=cast.convenor, now=later)
    assert renewed != added.link
    assert SignInLink.objects.open(at=later).count() == 1


def test_no_link_for_somebody_with_a_password(cast):
    with pytest.raises(Refused, match=HAS_SIGNED_IN):
        renew_link(member=member_of(cast, cast.observer), by=cast.convenor, now=NOW)
