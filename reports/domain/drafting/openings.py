"""What stands before the point of a noted sentence: "However, …", "I think that …".

A connective goes to the front of the drafted sentence. The words for having an opinion make
way for the verb of reporting, or become it where the note has none of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

# As typed, with what prints in front; a bare word must be followed by a comma.
_FRONTS: Final = {
    "but": "However", "and": "", "also": "In addition", "however": "However",
    "nevertheless": "Nevertheless", "nonetheless": "Nonetheless", "moreover": "Moreover",
    "furthermore": "Furthermore", "in addition": "In addition", "besides": "In addition",
    "still": "Still", "meanwhile": "Meanwhile", "finally": "Finally", "lastly": "Finally",
    "first": "First", "firstly": "First", "second": "Second", "secondly": "Second",
    "third": "Third", "thirdly": "Third", "by contrast": "By contrast",
    "in contrast": "By contrast", "on the other hand": "On the other hand",
    "at the same time": "At the same time", "in short": "In short", "similarly": "Similarly",
    "likewise": "Likewise", "conversely": "Conversely", "well": "", "look": "", "frankly": "",
}  # fmt: skip
_NO_COMMA: Final = ("but", "and", "also", "however")
_FRONT: Final = re.compile(
    rf"(?:(?P<comma>{'|'.join(_FRONTS)}),|(?P<bare>{'|'.join(_NO_COMMA)}))\s+(?=\S)", re.IGNORECASE
)
_HOW_SURE: Final = (
    r"(?:(?:really|firmly|strongly|do|also|personally|just|rather|honestly|still)\s+)*"
)
# Words of opinion, and what tells them of somebody where the note has no verb of its own.
_OPINIONS: Final = (
    (rf"I\s+{_HOW_SURE}think,?\s+(?:that\s+)?", "thought that"),
    (rf"I\s+{_HOW_SURE}(?:believe|guess|suppose|reckon),?\s+(?:that\s+)?", "believed that"),
    (rf"I\s+{_HOW_SURE}feel\s+(?:that\s+)?", "felt that"),
    (r"I(?:\s+a|['’])m\s+(?:of\s+the\s+)(?:view|opinion)\s+that\s+", "was of the view that"),
    (r"(?:in|to)\s+my\s+(?:own\s+|humble\s+)?(?:view|opinion|judge?ment|mind|eyes),?\s+",
     "was of the view that"),
    (r"from\s+my\s+(?:own\s+)?(?:perspective|point\s+of\s+view|standpoint),?\s+",
     "was of the view that"),
    (r"as\s+I\s+see\s+(?:it|things),?\s+", "was of the view that"),
    (r"(?:my|our)\s+(?:own\s+)?(?:view|opinion|sense|impression|feeling|position)\s+is\s+that\s+",
     "was of the view that"),
    (r"my\s+(?:own\s+)?(?:point|argument)\s+is\s+that\s+", "argued that"),
    (r"my\s+(?:own\s+|main\s+)?(?:concern|worry|fear)\s+is\s+that\s+", "was concerned that"),
    (r"my\s+(?:own\s+)?hope\s+is\s+that\s+", "hoped that"),
)  # fmt: skip
_COMPILED: Final = tuple((re.compile(words, re.IGNORECASE), told) for words, told in _OPINIONS)


@dataclass(frozen=True, slots=True)
class Opening:
    """A sentence taken apart: what goes in front, how it tells an opinion, and its point."""

    front: str
    opinion: str
    point: str


def opening_of(sentence: str) -> Opening:
    """The opening of a sentence; its point is the whole of it where there is none."""
    front = ""
    if found := _FRONT.match(sentence):
        typed = (found["comma"] or found["bare"]).lower()
        front, sentence = _FRONTS[typed], sentence[found.end() :]
    for words, told in _COMPILED:
        if opinion := words.match(sentence):
            return Opening(front, told, sentence[opinion.end() :])
    return Opening(front, "", sentence)
