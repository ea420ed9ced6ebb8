"""How what people think of takeaways is written: among rows that say nothing, in chance order.

How many rows a dialogue has follows from how many people and takeaways it has, and from nothing
that anybody said; only rows for reservations become twice as many where too few are left.
"""

from __future__ import annotations

from collections.abc import Iterable
from random import SystemRandom
from typing import Final, TypeVar

from dialogues.models import Dialogue, Endorsement, Reservation
from dialogues.models.endorsement import Thought

M = TypeVar("M", bound=Thought)

# So many rows of a kind a dialogue has at least, and so many that say nothing once everybody has
# said something of everything: what is said is written with some of them.
LEAST: Final = 128
SPARE: Final = 32
_CHANCE: Final = SystemRandom()


def count_wanted(kind: type[M], dialogue: Dialogue) -> int:
    """How many rows there are to be: for everybody on everything, and for one reservation each."""
    people, takeaways = dialogue.participants.count(), dialogue.takeaways.count()
    return max(LEAST, SPARE + kind.enough(people, takeaways))


def silent(kind: type[M], dialogue: Dialogue, number: int) -> list[M]:
    """So many rows, not yet written, that say nothing."""
    return [kind(dialogue=dialogue) for _ in range(number)]


def write_thoughts(kind: type[M], dialogue: Dialogue, said: Iterable[M], least: int = 0) -> None:
    """Write rows that say something among as many that do not as make the number of all of them
    what it is to be, and no fewer than `least`."""
    rows = list(said)
    rows += silent(kind, dialogue, max(count_wanted(kind, dialogue), least) - len(rows))
    _CHANCE.shuffle(rows)
    kind._default_manager.bulk_create(rows)


def lay_thoughts_anew(dialogue: Dialogue) -> None:
    """Write all of them anew: other rows, sealed once more; the dialogue's row is held meanwhile.

    What is of a takeaway that is gone, or of nobody on the roster, is nobody's business any more:
    it says nothing from then on. Errors: `VaultError` where there are no keys.
    """
    people = set(dialogue.participants.values_list("pk", flat=True))
    takeaways = set(dialogue.takeaways.values_list("pk", flat=True))

    def lay(kind: type[M]) -> None:
        rows = list(kind._default_manager.filter(dialogue=dialogue))
        said = [
            each.again()
            for each in rows
            if (about := each.about) and about[0] in people and about[1] in takeaways
        ]
        kind._default_manager.filter(dialogue=dialogue).delete()
        write_thoughts(kind, dialogue, said, least=len(rows))

    lay(Endorsement)
    lay(Reservation)
