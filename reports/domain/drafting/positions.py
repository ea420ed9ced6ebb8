"""Who else held a view, as a truthful sentence: "Several participants shared this view."

The thresholds are those of the design (§4.3). Nothing is said where everybody who was there then
holds the view: that would tell of each of them. Dissent has no token that could carry it, and
prints as a remark on the discussion.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from zlib import crc32

from dialogues.domain.presence import People, surely_there
from dialogues.domain.record import Remark, Session

from .verb_table import ADVICE

_SHARED: Final = (
    "{who} shared this view",
    "{who} agreed",
    "{who} took the same view",
    "this view was shared by {who}",
)
_SUPPORTED: Final = ("{who} supported this", "{who} agreed", "the idea found support among {who}")
_ASKED: Final = ("{who} had the same question",)
_DISSENT: Final = ("Views on this differed", "Opinions on this point were divided")
_RUNGS: Final = ("", "some", "several", "many", "most")


@dataclass(frozen=True, slots=True)
class Support:
    """How far a remark was shared: by whom, as a rung of the ladder, and whether not by all."""

    remark: Remark
    rung: str = ""
    disputed: bool = False
    reserved: bool = False

    @property
    def weight(self) -> tuple[int, bool]:
        """What is the more worth telling in a paragraph that tells it of one remark."""
        return _RUNGS.index(self.rung), self.disputed or self.reserved


def rung(holders: int, room: int) -> str:
    """The largest quantity word that the record bears out, or "" below two holders."""
    if holders >= 3 and 2 * holders > room:
        return "most"
    if holders >= 4 and 3 * holders > room:
        return "many"
    if holders >= 3:
        return "several"
    return "some" if holders == 2 else ""


def room_of(session: Session) -> People:
    """The codes of those who could speak in a session."""
    return frozenset(one.participant for one in session.attendance if one.capacity.speaks)


def support_of(remark: Remark, session: Session, room: People, *, answered: bool) -> Support:
    """How far a remark was shared, in the `room` of its session. `answered` where somebody spoke
    against it in a remark of their own, so that nothing need be said of dissent."""
    holders = (remark.agrees | {remark.speaker}) & room
    return Support(
        remark,
        rung(len(holders), len(room)) if holders < surely_there(session, remark) else "",
        disputed=bool(remark.disagrees & room) and not answered,
        reserved=bool(remark.reserves & room) and not answered,
    )


def strongest(found: Iterable[Support]) -> Support | None:
    """The one that a paragraph tells of: after every remark it would be a litany."""
    return max((one for one in found if any(one.weight)), key=lambda one: one.weight, default=None)


def told_support(support: Support, base: str, *, asks: bool, last: str = "") -> tuple[str, str]:
    """The sentence on who agreed and who did not, and the wording that it took.

    `base` is the verb that the remark printed, `last` the wording taken before, which is not
    taken again at once.
    """
    turn = crc32(support.remark.id.encode()) // 3
    if not support.rung:
        return f"{_dissent(support, turn)}.", last
    choices = _ASKED if asks else _SUPPORTED if base in ADVICE else _SHARED
    fresh = [wording for wording in choices if wording != last] or [*choices]
    wording = fresh[turn % len(fresh)]
    sentence = wording.format(who=f"{{{support.remark.id} {support.rung}}}")
    sentence = sentence if sentence.startswith("{") else sentence[0].upper() + sentence[1:]
    return f"{sentence}{_but(support, asks=asks)}.", wording


def _but(support: Support, *, asks: bool) -> str:
    if asks or not (support.disputed or support.reserved):
        return ""
    return ", but views differed" if support.disputed else ", with reservations"


def _dissent(support: Support, turn: int) -> str:
    if support.disputed:
        return _DISSENT[turn % len(_DISSENT)]
    return "There were reservations on this point"
