"""What people alone do to something: compare, list, sketch, circulate.

No mass, weather or virtue is the subject of these, so that before one of them a word that opens a
sentence is a name: "Moss compared this with the North Sea". As a participle such a verb has no
object: "Steel compared with iron".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...wordset import word_set

_ACTS: Final = word_set(
    "compared contrasted listed outlined sketched recounted narrated announced stated reaffirmed "
    "reiterated contested denied praised criticised criticized lamented deplored condemned "
    "inferred deduced guessed estimated negotiated redrafted rewrote edited revised amended "
    "interpreted reviewed studied examined analysed analyzed assessed evaluated counted calculated "
    "circulated distributed mailed attended visited discussed debated consulted convened organised "
    "organized arranged scheduled likened attributed credited blamed accused deemed dubbed termed "
    "labelled flagged dismissed ignored overlooked noticed spotted undertook quoted cited "
    "considered declared favoured favored queried summed recited proofread retold rebutted refuted "
    "paraphrased dictated worked"
)
_OBJECTS: Final = word_set(
    "a an the this that these those it them him her me us everything nothing everybody nobody "
    "everyone both each every all any some no his their our my its what why how who whom whether "
    "two three four five several many few another himself herself"
)
# After "will": what is done with a walk or a group, and by no weather or month.
_LEADING: Final = word_set(
    "lead guide host moderate escort accompany greet introduce represent replace brief"
)
_LED: Final = word_set("it us them the him her everybody")
# "Wells slipped and laughed", "Wells joined at this point".
_SHOWN: Final = word_set(
    "laughed smiled nodded shrugged sighed grinned blushed apologised apologized agreed replied"
)
_JOINED: Final = word_set("at us late online from after later remotely")
_BY: Final = frozenset(("by", each) for each in ("video", "phone", "telephone", "link", "zoom"))
_NOUNS: Final = word_set(
    "answers questions remarks comments notes points views replies claims calls"
)
_GO_ON: Final = _OBJECTS | word_set("that to in of on at for with about from by into and but")
_HOLDING: Final = word_set("held holds carried carries opened shut closed lent fetched found lost")
_ARTICLES: Final = frozenset({"a", "an", "the", "his", "her", "our"})
_HELD: Final = word_set(
    "umbrella door doors window windows gate coat lamp torch microphone pen pointer suitcase "
    "parcel handout pencil glasses laptop"
)
_PRONOUNS: Final = word_set("it this that them him her both neither each")


def is_of_people(verb: str, following: Sequence[str]) -> bool:
    """Whether a verb and its object, both folded, are of what somebody does in a room.

    "Steel found it fair" too: who finds something to be so has judged it.
    """
    first = following[0] if following else ""
    if verb in {"found", "finds", "thought", "called", "calls"} and first in _PRONOUNS:
        return len(following) > 1
    if verb in _HOLDING and first in _ARTICLES and len(following) > 1:
        return not _HELD.isdisjoint(following[1:3])
    if verb == "joined" and (first in _JOINED or tuple(following[:2]) in _BY):
        return True
    if verb.endswith("ed") and first == "and" and len(following) > 1 and following[1] in _SHOWN:
        return True
    return verb in _ACTS and (first in _OBJECTS or first.isdigit())


def will_lead(following: Sequence[str]) -> bool:
    """Whether what follows "will" is for somebody to do: "August will lead it"."""
    if list(following[:2]) == ["follow", "up"]:
        return True
    return len(following) > 1 and following[0] in _LEADING and following[1] in _LED


def is_noun_put_to(word: str, following: Sequence[str]) -> bool:
    """Whether what looks like a verb is a noun, and a verb follows: "swift answers prevent it"."""
    first = following[0] if following else ""
    return word in _NOUNS and first not in _GO_ON and not first.endswith("s") and bool(first)
