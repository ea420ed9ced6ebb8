"""A dialogue, its delegations and its members."""

from __future__ import annotations

from typing import Final

from dialogues.models import Region
from tests.cast import Cast
from tests.doors.door import (
    COAST,
    CONVENORS,
    CONVENORS_EMPTY,
    CONVENORS_GO,
    IDENTITIES,
    IDENTITIES_EMPTY,
    IDENTITIES_GO,
    KOREA,
    MEMBERS,
    MEMBERS_GO,
    SIGNED_IN,
    SIGNED_IN_EMPTY,
    Door,
)


def a_member(cast: Cast) -> dict[str, object]:
    """The observer's place in the dialogue."""
    return {"member": cast.dialogue.memberships.get(user=cast.observer).pk}


def a_region(cast: Cast) -> dict[str, object]:
    """A region of the dialogue."""
    row, _ = Region.objects.get_or_create(
        dialogue=cast.dialogue, code="NEA", name="Northeast Asia", adjective="Northeast Asian"
    )
    return {"code": row.code}


DIALOGUES: Final = {
    "dialogues:list": Door(get=SIGNED_IN),
    "dialogues:new": Door(get=SIGNED_IN, post=SIGNED_IN_EMPTY),
    "dialogues:overview": Door(COAST, get=MEMBERS),
    "dialogues:settings": Door(COAST, get=CONVENORS, post=CONVENORS_EMPTY),
    "dialogues:delegations": Door(COAST, get=MEMBERS),
    "dialogues:add_nations": Door(COAST, post=IDENTITIES_EMPTY),
    "dialogues:new_delegation": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:preview_new_delegation": Door(COAST, post=IDENTITIES),
    "dialogues:delegation": Door(KOREA, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:preview_delegation": Door(KOREA, post=IDENTITIES),
    "dialogues:delegation_up": Door(KOREA, post=IDENTITIES_GO),
    "dialogues:delegation_down": Door(KOREA, post=IDENTITIES_GO),
    "dialogues:delete_delegation": Door(KOREA, post=IDENTITIES_GO),
    "dialogues:new_region": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:region": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY, made=a_region),
    "dialogues:delete_region": Door(COAST, post=IDENTITIES_GO, made=a_region),
    "dialogues:members": Door(COAST, get=MEMBERS),
    "dialogues:add_member": Door(COAST, post=CONVENORS_EMPTY),
    "dialogues:change_role": Door(COAST, post=CONVENORS_GO, made=a_member),
    "dialogues:remove_member": Door(COAST, post=MEMBERS_GO, made=a_member),
    "dialogues:renew_link": Door(COAST, post=CONVENORS_GO, made=a_member),
}
