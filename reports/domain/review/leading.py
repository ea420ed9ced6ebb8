"""What stands before a passage and changes what its person is understood to say.

"They lied. A Korean participant agreed." says something else than its second sentence alone, and
so does what another participant is said to have said right before. The same holds for the heading
that it stands under, and, where a paragraph begins with an answer ("A Korean participant
disagreed."), for the last sentence of the paragraph before. Where in the report all this stands
changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Final

from ..document import Document
from ..sentences import sentences_of
from .withholding import NO_COVER, OPEN, Cover, withhold

# Words by which a sentence answers to what was said before it, or goes on from there.
_ANSWERS: Final = re.compile(
    r"\b(?:(?:dis)?agree|concur|dissent|echo|second(?:ed|s)\b|endors|support|oppos|object|reject"
    r"|refut|rebut|contest|disput|challeng|counter|contradict|repl(?:y|ie)|respon|answer|doubt"
    r"|question|welcom|shar(?:e|ed|ing)\b|confirm|den(?:y|ie)|add(?:s|ed)?\b|correct|too\b|also\b"
    r"|likewise|similar|however|instead|rather|so\b|such\b|this\b|these\b|those\b|it\b|its\b|both\b"
    r"|same\b|latter|former\b|opposite|contrary|contrast|nonetheless|nevertheless|therefore|thus\b"
    r"|hence|otherwise|not so\b|no one else|nobody else|in turn)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands before a passage: the heading over it, the last sentence of the paragraph before
    where the passage's own begins with an answer, and what is before it in its own paragraph.

    As others than their owners see it: what is withheld is so from what is kept of it too.
    """

    heading: str = field(default="", repr=False)
    earlier: str = field(default="", repr=False)
    sentences: str = field(default="", repr=False)

    @property
    def texts(self) -> tuple[str, str, str]:
        """All of it, to be known again."""
        return self.heading, self.earlier, self.sentences


NO_LEAD: Final = Lead()


class Leads:
    """The headings and the paragraphs of one document, in order, as far as they are shown."""

    def __init__(self, document: Document, cover: Cover = NO_COVER) -> None:
        self._texts = tuple(document.texts())
        self._cover = cover
        self._headings = {
            each.place.section: withhold(each)
            for each in self._texts
            if each.place.section and each.place.block == 0
        }

    def to(self, line: int, sentences: Sequence[tuple[int, int]], start: int) -> Lead:
        """What leads to the passage that begins at `start` of a line, whose sentences these are."""
        text = self._texts[line]
        if not text.place.section:
            return Lead(sentences=self._before(line, sentences, start))
        heading = self._headings.get(text.place.section, "")
        earlier = ""
        end = next(last for _, last in sentences if last > start)
        if not any(each.start < start for each in text.attributions) and leans(text.text[:end]):
            earlier = self._earlier(line)
        return Lead(heading, earlier, self._before(line, sentences, start))

    def _earlier(self, line: int) -> str:
        """The last sentence of the paragraph before, within the section."""
        last, here = self._texts[max(line - 1, 0)], self._texts[line]
        if not last.place.is_block or last.place.section != here.place.section:
            return ""
        first, end = sentences_of(last.text)[-1]
        covered = self._cover.get(line - 1, OPEN)
        return withhold(last, first, end, covered=covered).strip()

    def _before(self, line: int, sentences: Sequence[tuple[int, int]], start: int) -> str:
        """What is right before a passage in its paragraph: back to the last sentence that
        attributes something to somebody, which is the one that it may answer to, or to the
        beginning."""
        text, covered, lead = self._texts[line], self._cover.get(line, OPEN), ""
        for first, last in takewhile(lambda sentence: sentence[1] <= start, sentences):
            attributed = any(first <= each.start < last for each in text.attributions)
            words = withhold(text, first, last, covered=covered)
            lead = words if attributed else lead + words
        return lead.strip()


def leans(words: str) -> bool:
    """Whether words answer to what was said before them, or go on from there."""
    return _ANSWERS.search(words) is not None
