"""Weighs the signs at a name: how much more likely than not a participant is meant.

What each sign weighs is the logarithm of odds; they are added up. The rules' own verdict is one of
the signs, and is given up where the others outweigh it by a margin: decision 0056.
"""

from __future__ import annotations

from typing import Final

from ..around.bearers import Bearer
from ..found import Certainty
from ..writing.forms import Form, How
from .evidence import signs_of
from .reasons import ANOTHER, PUBLIC, Judged
from .signs_around import Seen
from .weights import BIAS, WEIGHTS

WEIGHED: Final = "Somebody else has this name too, but it stands as a participant's would."
OUTWEIGHED: Final = "It is a name on the roster, but it stands as somebody or something else would."
TO_CLAIM: Final = 1.5  # by how much a name must be a participant's against the rules
# From another of that name less is enough: what the rules said of them weighs much already.
TO_RECLAIM: Final = 0.4
TO_LET_GO: Final = 1.0  # and by how much it must not
_JUST: Final = 15  # words
_OF_ANOTHER: Final = frozenset({PUBLIC, ANOTHER})
# By how much of a name it may be somebody else's.
PARTS: Final = frozenset({How.SURNAME, How.RESPELLED, How.GIVEN, How.NICKNAME, How.ADDRESSED})


def weighed(seen: Seen, start: int, end: int, form: Form, who: Bearer, verdict: Judged) -> Judged:
    """The rules' verdict on a part of a name, unless all that stands around it outweighs that."""
    if verdict is None or not is_weighed(form, verdict):
        return verdict
    if verdict[1] == ANOTHER and not _are_both_here(seen, start, form):
        return verdict
    signs = signs_of(seen, start, end, form, who, verdict)
    odds = round(BIAS + sum(WEIGHTS[sign] for sign in signs), 1)  # in whatever order they are added
    if verdict[0] is Certainty.POSSIBLE:
        claim = TO_CLAIM if verdict[1] == PUBLIC else TO_RECLAIM
        return (Certainty.LIKELY, WEIGHED) if odds > claim else verdict
    return (Certainty.POSSIBLE, OUTWEIGHED) if odds < -TO_LET_GO else verdict


def _are_both_here(seen: Seen, start: int, form: Form) -> bool:
    """Whether a text has named a participant, and not just now somebody else of that name."""
    own, others = seen.context.named.get(form.key), seen.context.others.get(form.letters)
    if own is None or not others or min(own) >= start:
        return False
    return not any(0 < start - at < _JUST for at in others)


def is_weighed(form: Form, verdict: tuple[Certainty, str]) -> bool:
    """Whether rules cannot settle it: a part of a name that they grant, or leave to its renown.

    What an office, a role or another name beside it tells apart stays so, but where a text has
    named both: then it is weighed which of them it goes on about.
    """
    certainty, reason = verdict
    return form.how in PARTS and (certainty is not Certainty.POSSIBLE or reason in _OF_ANOTHER)
