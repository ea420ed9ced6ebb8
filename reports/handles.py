"""What a passage is called on its reader's page, in its forms and in the address of its place.

The key under which decisions are kept is a digest of a remark's id, and the same for everybody who
knows it: two readers could lay their pages side by side, and one could try out ids. A handle is
keyed with the site's secret, for one reader in one round.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from django.utils.crypto import salted_hmac

from dialogues.models import Participant
from reports.desk import Desk
from reports.models import ReviewRound

PURPOSE: Final = "review-passage"
UNKNOWN: Final = "-"  # how the keys begin that are of no passage


def handles_for(round_: ReviewRound, person: Participant) -> Callable[[str], str]:
    """What gives the handle of a passage's key on somebody's page."""

    def handle(key: str) -> str:
        said = f"{round_.pk.hex}:{person.pk.hex}:{key}"
        return salted_hmac(PURPOSE, said, algorithm="sha256").hexdigest()

    return handle


def keys_of(
    desk: Desk, round_: ReviewRound, person: Participant, handles: Iterable[str]
) -> dict[str, str]:
    """The keys of the passages that handles are of; of no passage for what is none of theirs."""
    handle = handles_for(round_, person)
    own = {handle(each.key): each.key for each in desk.of(person.code)}
    return {each: own.get(each, f"{UNKNOWN}{each}") for each in handles}
