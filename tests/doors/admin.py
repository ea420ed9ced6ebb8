"""Django's admin, for the keeper of the site alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tests.doors.door import (
    ALL_GO,
    KEEPER,
    KEEPER_405,
    KEEPER_GO,
    KEEPERS_NOT,
    Door,
)


def admin_door(parameters: Mapping[str, str | int] | None = None, get: str = KEEPER) -> Door:
    """An address of Django's admin, which takes any method for GET but POST."""
    return Door(parameters or {}, get=get, post=KEEPER, other=get)


def admin_doors(model: str, *, delete: str = KEEPER_GO) -> dict[str, Door]:
    """The addresses of one model in the admin; row 0 is there for none of them."""
    row = {"object_id": "0"}
    return {
        f"admin:{model}_changelist": admin_door(),
        f"admin:{model}_add": admin_door(),
        f"admin:{model}_change": Door(row, get=KEEPER_GO, post=KEEPER_GO, other=KEEPER_GO),
        f"admin:{model}_history": Door(row, get=KEEPER_GO, post=KEEPER_GO, other=KEEPER_GO),
        f"admin:{model}_delete": Door(row, get=delete, post=delete, other=delete),
    }


ADMIN: Final = {
    "admin:index": admin_door(),
    "admin:login": Door(get=KEEPERS_NOT, post=KEEPERS_NOT, other=KEEPERS_NOT),
    "admin:logout": Door(get=ALL_GO, post=ALL_GO, other=ALL_GO),
    "admin:jsi18n": Door(get=KEEPER, post=KEEPER_405, other=KEEPER_405),
    "admin:app_list": admin_door({"app_label": "dialogues"}),
    **admin_doors("dialogues_user", delete="go go 403 go go go"),
    **admin_doors("dialogues_nation"),
    **admin_doors("reports_housestyle"),
}
