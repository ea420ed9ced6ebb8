"""One row of the table, and the words in which it says what each person is answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from tests.cast import Cast

# The keeper looks after the site (staff), and is a member of no dialogue.
PEOPLE: Final = ("nobody", "stranger", "keeper", "observer", "rapporteur", "convenor")
REFUSED: Final = " ".join(["405"] * len(PEOPLE))

# How most pages of a dialogue answer.
MEMBERS: Final = "in 404 404 200 200 200"
IDENTITIES: Final = "in 404 404 403 200 200"
CONVENORS: Final = "in 404 404 403 403 200"
# How a form that is sent empty answers, for the same people.
IDENTITIES_EMPTY: Final = "in 404 404 403 422 422"
CONVENORS_EMPTY: Final = "in 404 404 403 403 422"
# How a deed that needs no fields answers.
MEMBERS_GO: Final = "in 404 404 go go go"
IDENTITIES_GO: Final = "in 404 404 403 go go"
# How a page that asks for news answers where there are none.
IDENTITIES_NEWS: Final = "in 404 404 403 204 204"
CONVENORS_GO: Final = "in 404 404 403 403 go"

ALL: Final = " ".join(["200"] * len(PEOPLE))
NONE: Final = " ".join(["404"] * len(PEOPLE))
SIGNED_IN: Final = "in 200 200 200 200 200"
SIGNED_IN_EMPTY: Final = "in 422 422 422 422 422"
KEEPER: Final = "go go 200 go go go"  # the others by way of admin:login
KEEPERS_NOT: Final = "in 403 403 403 403 403"
ALL_GO: Final = "go go go go go go"
KEEPER_405: Final = "go go 405 go go go"
KEEPER_GO: Final = ALL_GO


@dataclass(frozen=True)
class Door:
    """One address: its parameters, and what it answers to whom."""

    parameters: Mapping[str, str | int] = field(default_factory=dict)
    get: str = REFUSED
    post: str = REFUSED
    other: str = REFUSED  # PUT, PATCH and DELETE
    made: Callable[[Cast], Mapping[str, object]] | None = None  # parameters that need a row


COAST: Final = {"slug": "coast-2026"}
KOREA: Final = {**COAST, "code": "KR"}
UNKNOWN_TOKEN: Final = {"token": "A" * 43}
