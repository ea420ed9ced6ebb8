"""Replies that a text says are replies, wherever what they answer is printed.

The arithmetic counts a reply in the paragraph of what it replies to. "In reply, {r3} argued" says
so of another paragraph as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dialogues.domain.anonymity import Room
from dialogues.domain.phrases import Mention

from ..document import Attribution, Document, Place, Text
from ..sentences import sentence_at

_REPLIES: Final = re.compile(
    r"\b(?:repl(?:y|ied|ies|ying)|respon(?:d|ded|ds|ding|se)|answer(?:ed|s|ing)?|rejoin(?:ed|s|der)"
    r"|counter(?:ed|s|ing)?|retort(?:ed|s)?|rebut(?:ted|s|tal)?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reply:
    """A remark and the one that it answers, both printed; `tie` has them as a block would.

    `is_apart` where no paragraph prints the two together.
    """

    ref: str
    answered: str
    tie: tuple[Mention, Mention]
    is_apart: bool


def find_replies(
    room: Room, document: Document, others: Sequence[Document] = ()
) -> Iterator[Reply]:
    """Every reply that its sentence says is one, where what it answers is printed too, there or in
    other documents.

    Left out are those of which the arithmetic knows all: in one paragraph, at a time of their own.
    """
    printed: dict[str, Mention] = {}
    places: dict[str, set[Place]] = {}
    named = list(_named(room, document))
    for text, _, mention in named:
        (ref,) = mention.refs
        printed.setdefault(ref, mention)
        places.setdefault(ref, set()).add(text.place)
    for other in others:
        for _, _, mention in _named(room, other):
            printed.setdefault(mention.refs[0], mention)
    for text, each, mention in named:
        (ref,) = mention.refs
        answered = room.said[ref].replies_to
        if answered not in printed:
            continue
        is_apart = not places.get(answered, set()) & places[ref]
        if (is_apart or room.said[ref].at is None) and _says_so(text, each):
            yield Reply(ref, answered, (printed[answered], printed[ref]), is_apart)


def _named(room: Room, document: Document) -> Iterator[tuple[Text, Attribution, Mention]]:
    """Every printed remark by itself, with where it stands."""
    for text in document.texts():
        for each in text.attributions:
            if each.mention:
                for ref, label in zip(each.mention.refs, each.mention.labels, strict=True):
                    if ref in room.said:
                        yield text, each, Mention((ref,), (label,))


def _says_so(text: Text, each: Attribution) -> bool:
    start, end = sentence_at(text.text, each.start, each.end)
    return _REPLIES.search(text.text[start:end]) is not None
