"""What is told of somebody after an auxiliary: done, felt, or to be done by them.

"Hill has sent a long message", "was not convinced", "will lead it": of weather and masses none of
these is said, so that a word before it is a name.
"""

from __future__ import annotations

from typing import Final

from ...wordset import word_set
from ..writing.words import Word
from .context import Context
from .vocabulary import ADVERBS, FEELING, SAYING

_NOT: Final = ADVERBS | word_set(
    "not t never ever more less rather gladly long since hardly scarcely just have"
)
# What people do, in the infinitive and as it stands after "had".
_DONE: Final = word_set(
    "shown written spoken taught told seen heard met read known believed thought understood felt "
    "hoped wished lived visited studied travelled forgotten sat flown served slept commanded "
    "sign attend speak vote join write publish resign apologise apologize object chair phone email "
    "reply comment translate sing laugh pay prefer abstain listen sit forget visit teach travel"
)
# "Hill will be reminded": what is done to people.
_DONE_TO: Final = word_set(
    "reminded asked invited informed thanked told consulted phoned emailed excused paid quoted"
)
_SENT: Final = word_set(
    "sent mailed forwarded circulated submitted returned drafted edited corrected typed copied "
    "handed posted produced supplied provided do take bring make prepare write send mail forward "
    "circulate submit return draft edit correct type copy hand post supply provide"
)
_WRITTEN: Final = word_set(
    "message messages mail mails email emails letter letters note notes comment comments draft "
    "drafts text texts paper papers reply replies question questions correction corrections remark "
    "remarks apology apologies paragraph paragraphs sentence footnote footnotes bullet slides "
    "manuscript proofs chapter redraft memo minutes cv biography invoice"
)
_TIMES: Final = word_set("spring summer winter autumn march april may june august sunday friday")
_FEW: Final = 4  # words from a verb to what is made


def rest(context: Context, at: int) -> list[str]:
    """The few words after one, in its clause."""
    row: list[str] = []
    for word in context.words[at + 1 : at + 1 + _FEW]:
        if not word.follows:
            break
        row.append(word.folded)
    return row


def after_auxiliary(context: Context, at: int) -> int:
    """The word after an auxiliary and what may stand between that and its verb."""
    at += 1
    while at < len(context.words) and context.words[at].folded in _NOT:
        at += 1
    return at


def is_done(context: Context, at: int, word: Word) -> bool:
    """Whether a verb of speech, of thought or of what people do follows an auxiliary."""
    if at + 1 < len(context.words) and context.words[at + 1].folded == "rather":
        return True
    past = after_auxiliary(context, at)
    row = [each.folded for each in context.words[past : past + 2]]
    if row == ["like", "to"]:
        return True
    if not row or word.folded in _TIMES:
        return False
    verb = row[0]
    said = not {verb, f"{verb}s", f"{verb}ed", f"{verb}d"}.isdisjoint(SAYING)
    if verb == "be" and row[-1] in _DONE_TO:
        return True
    return said or verb in _DONE or row == ["been", "to"] or _is_sent(context, past)


def _is_sent(context: Context, at: int) -> bool:
    """ "Hill has sent a long message": who sends and hands round what is written."""
    sent = context.words[at].folded in _SENT
    return sent and not _WRITTEN.isdisjoint(rest(context, at))


def is_felt(context: Context, at: int) -> bool:
    """Whether it is said how somebody is: "was not convinced"."""
    past = after_auxiliary(context, at)
    if past >= len(context.words):
        return False
    felt = context.words[past].folded
    doing = felt.endswith("ing") and not {f"{felt[:-3]}s", f"{felt[:-3]}es"}.isdisjoint(SAYING)
    return felt in FEELING or doing
