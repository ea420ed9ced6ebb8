"""Who may do what in a dialogue: a sentence that says why not, or "".

The page shows the sentence, the button is greyed with it, the action refuses with it.
"""

from __future__ import annotations

from typing import Final

from .models import Dialogue, Membership, Role, User

NOT_A_MEMBER: Final = "You are not a member of this dialogue."
CONVENOR_ONLY: Final = "Only a convenor may do this."
NOT_FOR_OBSERVERS: Final = "Observers read the draft; they see no identities and change nothing."
LAST_CONVENOR: Final = "A dialogue needs a convenor: make somebody else one first."
HAS_SIGNED_IN: Final = "They have signed in before and need no link."
NOT_YOURS_TO_OPEN: Final = "Only whoever looks after the site may make a link for this account."

ORGANISERS: Final = frozenset({Role.CONVENOR, Role.RAPPORTEUR})


def role_of(user: User, dialogue: Dialogue) -> Role | None:
    """The user's role in the dialogue, or None for a stranger."""
    found = Membership.objects.filter(dialogue=dialogue, user=user).values_list("role", flat=True)
    return next((Role(role) for role in found), None)


def why_not_read_dialogue(user: User, dialogue: Dialogue) -> str:
    """Members of every role read the dialogue's overview and its draft."""
    return "" if role_of(user, dialogue) else NOT_A_MEMBER


def why_not_edit_dialogue(user: User, dialogue: Dialogue) -> str:
    """The convenor decides on title, rule, threshold and members."""
    role = role_of(user, dialogue)
    if role is None:
        return NOT_A_MEMBER
    return "" if role is Role.CONVENOR else CONVENOR_ONLY


def why_not_see_identities(user: User, dialogue: Dialogue) -> str:
    """Roster, notes and who said what are for convenors and rapporteurs."""
    role = role_of(user, dialogue)
    if role is None:
        return NOT_A_MEMBER
    return "" if role in ORGANISERS else NOT_FOR_OBSERVERS


def why_not_edit_roster(user: User, dialogue: Dialogue) -> str:
    """Who sees identities may also write them down."""
    return why_not_see_identities(user, dialogue)


def why_not_take_notes(user: User, dialogue: Dialogue) -> str:
    """Who sees identities may also record who said what."""
    return why_not_see_identities(user, dialogue)


def why_not_edit_report(user: User, dialogue: Dialogue) -> str:
    """A token in the text names remarks, so writing needs what reading notes needs."""
    return why_not_see_identities(user, dialogue)


def why_not_edit_lexicon(user: User, dialogue: Dialogue) -> str:
    """The words for delegations are part of the roster."""
    return why_not_see_identities(user, dialogue)


def why_not_remove_convenor(member: Membership) -> str:
    """A dialogue without a convenor could not be looked after by anybody."""
    others = Membership.objects.filter(dialogue=member.dialogue, role=Role.CONVENOR)
    if member.role != Role.CONVENOR or others.exclude(pk=member.pk).exists():
        return ""
    return LAST_CONVENOR


def why_not_hand_over_link(user: User, member: Membership) -> str:
    """A link opens the whole account, so whoever sees it must lose nobody else's secrets by it.

    A convenor may hand one to somebody whose account they could open anyway: one that has never
    been opened, and is in no dialogue but those that this convenor convenes.
    """
    if reason := why_not_edit_dialogue(user, member.dialogue):
        return reason
    account = member.user
    if account.has_usable_password() or account.last_login:
        return HAS_SIGNED_IN
    if account.is_staff or not account.is_active:
        return NOT_YOURS_TO_OPEN
    convened = Membership.objects.filter(user=user, role=Role.CONVENOR).values("dialogue")
    elsewhere = account.memberships.exclude(dialogue__in=convened)
    return NOT_YOURS_TO_OPEN if elsewhere.exists() else ""


def why_not_dump_identities(user: User, dialogue: Dialogue) -> str:
    """A file with every name is the convenor's to make."""
    return why_not_edit_dialogue(user, dialogue)
