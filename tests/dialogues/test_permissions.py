"""Who may do what: every `why_not_` against every role, as a table."""

from __future__ import annotations

import inspect

import pytest
from django.utils import timezone

from dialogues import permissions
from dialogues.models import Membership, Role, User
from dialogues.permissions import (
    CONVENOR_ONLY,
    HAS_SIGNED_IN,
    LAST_CONVENOR,
    NOT_A_MEMBER,
    NOT_FOR_OBSERVERS,
    NOT_YOURS_TO_OPEN,
    role_of,
    why_not_hand_over_link,
    why_not_remove_convenor,
)
from tests.cast import Cast, make_cast, make_user

MEMBERS = {"convenor": "", "rapporteur": "", "observer": "", "stranger": NOT_A_MEMBER}
IDENTITIES = {**MEMBERS, "observer": NOT_FOR_OBSERVERS}
CONVENORS = {**MEMBERS, "rapporteur": CONVENOR_ONLY, "observer": CONVENOR_ONLY}
TABLE = {
    "why_not_read_dialogue": MEMBERS,
    "why_not_edit_dialogue": CONVENORS,
    "why_not_see_identities": IDENTITIES,
    "why_not_edit_roster": IDENTITIES,
    "why_not_take_notes": IDENTITIES,
    "why_not_edit_report": IDENTITIES,
    "why_not_edit_lexicon": IDENTITIES,
    "why_not_dump_identities": CONVENORS,
}
ABOUT_A_MEMBER = {"why_not_remove_convenor", "why_not_hand_over_link"}


@pytest.fixture
def cast(db) -> Cast:
    return make_cast()


def member_of(cast: Cast, user: User) -> Membership:
    return cast.dialogue.memberships.get(user=user)


def test_every_permission_has_a_row():
    found = {
        name
        for name, value in inspect.getmembers(permissions, inspect.isfunction)
        if name.startswith("why_not_")
    }
    assert found == TABLE.keys() | ABOUT_A_MEMBER


@pytest.mark.parametrize("name", sorted(TABLE))
def test_says_why_not(name, cast):
    why_not = getattr(permissions, name)
    found = {who: why_not(getattr(cast, who), cast.dialogue) for who in TABLE[name]}
    assert found == TABLE[name]


def test_a_role_holds_in_its_own_dialogue_alone(cast):
    assert role_of(cast.convenor, cast.dialogue) is Role.CONVENOR
    assert role_of(cast.observer, cast.dialogue) is Role.OBSERVER
    assert role_of(cast.convenor, cast.elsewhere) is None


class TestTheLastConvenor:
    def test_stays(self, cast):
        assert why_not_remove_convenor(member_of(cast, cast.convenor)) == LAST_CONVENOR

    def test_may_go_once_there_is_another(self, cast):
        member_of(cast, cast.rapporteur)
        cast.dialogue.memberships.filter(user=cast.rapporteur).update(role=Role.CONVENOR)
        assert why_not_remove_convenor(member_of(cast, cast.convenor)) == ""

    def test_holds_nobody_else(self, cast):
        assert why_not_remove_convenor(member_of(cast, cast.observer)) == ""


class TestALinkThatOpensAnAccount:
    @pytest.fixture
    def newcomer(self, cast) -> Membership:
        user = User.objects.create_user("newcomer@example.org")
        return Membership.objects.create(dialogue=cast.dialogue, user=user, role=Role.RAPPORTEUR)

    def test_is_the_convenors_to_hand_over(self, cast, newcomer):
        assert why_not_hand_over_link(cast.convenor, newcomer) == ""
        assert why_not_hand_over_link(cast.rapporteur, newcomer) == CONVENOR_ONLY
        assert why_not_hand_over_link(cast.stranger, newcomer) == NOT_A_MEMBER

    def test_is_for_nobody_with_a_password(self, cast):
        observer = member_of(cast, cast.observer)
        assert why_not_hand_over_link(cast.convenor, observer) == HAS_SIGNED_IN

    def test_is_for_nobody_who_has_been_here(self, cast, newcomer):
        newcomer.user.last_login = timezone.now()
        assert why_not_hand_over_link(cast.convenor, newcomer) == HAS_SIGNED_IN

    def test_opens_no_other_convenors_dialogue(self, cast, newcomer):
        Membership.objects.create(dialogue=cast.elsewhere, user=newcomer.user, role=Role.OBSERVER)
        assert why_not_hand_over_link(cast.convenor, newcomer) == NOT_YOURS_TO_OPEN
        Membership.objects.create(dialogue=cast.elsewhere, user=cast.convenor, role=Role.CONVENOR)
        assert why_not_hand_over_link(cast.convenor, newcomer) == ""

    @pytest.mark.parametrize("field", ["is_staff", "is_active"])
    def test_opens_no_keepers_and_no_closed_account(self, cast, newcomer, field):
        setattr(newcomer.user, field, field == "is_staff")
        assert why_not_hand_over_link(cast.convenor, newcomer) == NOT_YOURS_TO_OPEN


def test_a_password_alone_makes_nobody_a_member(cast):
    assert role_of(make_user("somebody@example.org"), cast.dialogue) is None
