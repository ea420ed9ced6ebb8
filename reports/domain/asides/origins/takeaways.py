"""What a conclusion says of whose it was: "as Singapore proposed", beside the remark behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dialogues.domain.record import Record, TakeawayKind

from ...document import Attribution, Text
from ..aside import Aside
from .lands import Lands
from .masked import mask
from .positions import likely, sure
from .telling import Telling
from .words import BODY, CLAIM, CREDITED, POINT

_PROPOSED: Final = r"(?:proposed|suggested|floated|put forward|tabled|recommended|insisted|urged)\b"
_ALSO: Final = r"(?: has| had| also| first| once| itself)*"
# "As Singapore proposed", "the Singaporean proposal"; and what may be a state's: "its concern".
_CREDITS: Final = (
    *sure(
        rf"(?P<said>\bas <the><M>(?: {BODY})?(?: \w+ly)?{_ALSO} {CREDITED})",
        rf"(?P<said>\b(?:as )?{CREDITED} by <the><M>)",
        rf"(?P<said><M> (?:\w+ )?{POINT})",
        rf"(?P<said>\b{POINT} (?:\w+ )?(?:from|by) <the><P>)",
        rf"(?P<said><M>(?: {BODY})?{_ALSO} {_PROPOSED})",
    ),
    *likely(
        rf"(?P<said><M> (?:\w+ )?{CLAIM})",
        rf"(?P<said>\b(?:{POINT}|{CLAIM}) (?:of|in|from) <the><P>)",
    ),
)


def find_concluded(
    lands: Lands, texts: Sequence[Text], record: Record
) -> Iterator[tuple[int, Telling]]:
    """What the conclusions tell of whoever made the remarks that they rest on, or print."""
    points = sorted(record.takeaways, key=lambda each: each.kind is TakeawayKind.RECOMMENDATION)
    printed = _printed(texts)
    for text in texts:
        if text.place.section != 0 or not text.place.block:
            continue
        # On what the conclusions of an earlier edition rested is not known.
        evidence = points[text.place.block - 1].evidence if points else ()
        refs = {*evidence, *_refs(text)}
        concerned = [each for ref in refs for each in printed.get(ref, ())]
        for said, codes, is_likely in _credits(lands, text) if concerned else ():
            for line, about in concerned:
                aside = Aside(about, said, about.start, about.end, can_be_cut=False, is_apart=True)
                yield line, Telling(aside, codes, is_likely)


def _credits(lands: Lands, text: Text) -> Iterator[tuple[str, frozenset[str], bool]]:
    """The words that say whose a conclusion was, the codes of whom they name, and whether they may
    be of a state."""
    masked = mask(text.text, 0, len(text.text), text.attributions, lands.find(text.text))
    for position in _CREDITS:
        for match in position.pattern.finditer(masked.text):
            said = text.text[slice(*masked.span(*match.span("said")))]
            yield said, masked.lands[match.start("land")].codes, position.likely


def _printed(texts: Sequence[Text]) -> dict[str, list[tuple[int, Attribution]]]:
    """Where each remark is printed first."""
    printed: dict[str, list[tuple[int, Attribution]]] = {}
    for line, text in enumerate(texts):
        for each in text.attributions:
            for ref in each.token.refs:
                printed.setdefault(ref, [(line, each)])
    return printed


def _refs(text: Text) -> Iterator[str]:
    for each in text.attributions:
        yield from each.token.refs
