"""Sentences in which those who are meant are marked: [[Hill]] spoke on Hill Street."""

import re

from dialogues.domain.names import Certainty, find_names


def read(marked):
    """The text without its marks, and the spans of them."""
    spans, text = [], ""
    for piece in re.split(r"(\[\[.*?\]\])", marked):
        words = piece.removeprefix("[[").removesuffix("]]")
        if words != piece:
            spans.append((len(text), len(text) + len(words)))
        text += words
    return text, spans


def judged(roster, marked):
    """Of a marked sentence what is missed, and what alarms in vain."""
    text, spans = read(marked)
    found = [each for each in find_names(roster, text) if each.certainty is not Certainty.POSSIBLE]
    places = [(each.start, each.end) for each in found]
    missed = [span for span in spans if not any(_meet(span, each) for each in places)]
    in_vain = [each for each in places if not any(_meet(span, each) for span in spans)]
    return [text[slice(*each)] for each in missed], [text[slice(*each)] for each in in_vain]


def _meet(one, other):
    return one[0] < other[1] and other[0] < one[1]
