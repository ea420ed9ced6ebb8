"""A participant's pages: nobody with an account gets further than the page of every dead link."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tests.doors.door import NONE, UNKNOWN_TOKEN, Door

# Who has a link: their own, somebody else's in the same round, or one that was revoked.
HOLDERS: Final = ("guest", "other guest", "dead link")


@dataclass(frozen=True)
class GuestDoor:
    """One address: what it answers to each of `HOLDERS`, let in before."""

    get: str = "405 405 405"
    post: str = "405 405 405"


PARTICIPANT: Final[Mapping[str, Door]] = {
    "reports:review_link": Door(UNKNOWN_TOKEN, get=NONE, post=NONE),
    "reports:review_code": Door(get=NONE, post=NONE),
    "reports:review": Door(get=NONE),
    "reports:review_decide": Door(get=NONE, post=NONE),
    "reports:review_endorse": Door(get=NONE, post=NONE),
    "reports:review_request": Door(get=NONE, post=NONE),
    "reports:review_approve_rest": Door(get=NONE, post=NONE),
    "reports:review_done": Door(get=NONE),
    "reports:review_copy": Door(get=NONE),
    "reports:review_language": Door(get=NONE, post=NONE),
    "reports:review_leave": Door(get=NONE, post=NONE),
}
# The link is the guest's own in each column but the last, where it was revoked. Whoever is let in
# already is past the code.
GUESTS: Final[Mapping[str, GuestDoor]] = {
    "reports:review_link": GuestDoor(get="200 200 404", post="go go 404"),
    "reports:review_code": GuestDoor(get="404 404 404", post="404 404 404"),
    "reports:review": GuestDoor(get="200 200 404"),
    "reports:review_decide": GuestDoor(get="go go 404", post="422 422 404"),
    "reports:review_endorse": GuestDoor(get="go go 404", post="422 422 404"),
    "reports:review_request": GuestDoor(get="go go 404", post="422 422 404"),
    "reports:review_approve_rest": GuestDoor(get="go go 404", post="go go 404"),
    "reports:review_done": GuestDoor(get="200 200 404"),
    "reports:review_copy": GuestDoor(get="200 200 404"),
    "reports:review_language": GuestDoor(get="go go 404", post="go go 404"),
    "reports:review_leave": GuestDoor(get="go go 404", post="200 200 404"),
}
