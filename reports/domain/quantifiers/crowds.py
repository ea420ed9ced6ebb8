"""The crowds of a report that are everyone whom they could mean, with the people in them.

Source: "Nobody hides in a crowd that is everyone" in the design. The judge of quantities says that
there is one; a review needs to know whom it concerns.
"""

from __future__ import annotations

from collections import defaultdict

from dialogues.domain.record import Record

from ..document import Attribution, Document, Place
from ..styles import HouseStyle
from .cells import whole_cell, whole_lists
from .chains import NO_EARLIER, Views, find_chains
from .holding import People, Positions
from .words import is_true


def find_crowds(
    record: Record, style: HouseStyle, document: Document, views: Views = NO_EARLIER
) -> dict[tuple[int, int], People]:
    """By line and start of an attribution, everybody (roster codes) of the cell that it tells."""
    positions = Positions(record)
    named = _named(document, positions)
    found: dict[tuple[int, int], People] = {}
    for line, text in enumerate(document.texts()):
        for each in text.attributions:
            crowd = _crowd(each, text.place, named[text.place], style, positions)
            if crowd:
                found[line, each.start] = crowd
    for chain in find_chains(record, document, views):
        at = chain.line, chain.about.start
        found[at] = found.get(at, frozenset()) | chain.people
    return found


def _named(document: Document, positions: Positions) -> dict[Place, set[str]]:
    named: dict[Place, set[str]] = defaultdict(set)
    for text in document.texts():
        for each in text.attributions:
            if each.token.names_people:
                named[text.place].update(map(positions.speaker, each.token.refs))
    return named


def _crowd(
    each: Attribution, place: Place, named: set[str], style: HouseStyle, positions: Positions
) -> People:
    token, found = each.token, frozenset[str]()
    holding = positions.of(token, named)
    if each.mention and not each.mention.points_back:
        found = found.union(*whole_lists(each.mention, holding.room, positions))
    word = token.quantity or (token.form if token.form == "and-others" else "")
    if word and is_true(word, holding, style.ladder, positions):
        found |= whole_cell(word, holding, style.ladder, positions)
    return found
