"""What only somebody who sat there did or had, told of a country: "Canada nodded", "the Canadian
hand", "the Canadian in the room".

Where the words could be of a state, something else in the sentence must be of a meeting ("Canada
held out until lunch"); then they warn. What somebody is said to have said of a country ("that
Canada gave way") is no deed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from ..drafting.verbs import VERBS
from ..sentences import sentences_of
from .credits import LEADS, SAYS
from .tabled import STATE, Deed, listed, read_pattern

# No state does these but in somebody's person; then what is done in turn, at a table.
_DOES: Final = (
    r"(?:(?:applauded|blushed|chuckled|coughed|frowned|grinned|hesitated|laughed|nodded|paused"
    r"|shrugged|sighed|smiled|whispered|winced|yawned)\b"
    r"|took the floor|had the (?:first|last|final) word|broke (?:ranks|the silence|in)\b"
    r"|stood alone|(?:was|were) (?:outvoted|the odd one out|in a minority|the (?:first|last) to)\b"
    r"|(?:joined|blocked|broke) (?:the |a )?consensus|(?:spoke|went|came) (?:first|last|next)\b"
    r"|raised (?:a|its|his|her|their) hand|sat (?:silent|back|still)\b|left the (?:room|table)\b)"
)
_HAS: Final = (
    r"(?:hands?|microphone|nod|sigh|smile|shrug|laughter|turn|face|voice|nameplate|man at the table"
    r"|woman at the table)"
)
_HERE: Final = r"(?:in the room|at the table|present|among (?:us|them)|across the table)"
_ONE: Final = r"(?:(?:one|a|the) (?:only |lone |single )?(?:hand|speaker|voice|vote|participant))"
_BETWEEN: Final = r"(?:back-and-forth|clash|debate|exchange|quarrel|spat)s? (?:between|of) "
# The subject of a clause, and what it did.
_CLAUSE: Final = (
    r"(?:\A|[.;:!?] |, (?:and|but|while|yet|so|then) )(?:(?:Then|Only|Even|Later|Again),? )?"
)
_ASIDE: Final = r"(?:, [^,.;:!?]{1,40},)?"
_DID: Final = (
    r" (?:\w{2,}ed|came|fell|found|gave|had|held|kept|led|let|made|met|put|rose|said|saw|stood|took"
    r"|was|went|would|wanted|won)\b"
)
_OWNS: Final = (
    r"(?:answer|case|challenge|concern|consent|help|hesitation|opposition|preference|resistance"
    r"|silence|support|surprise|unease|view)"
)
# What is of a meeting.
_CUE: Final = re.compile(
    r"\b(?:room|table|floor|session|meeting|morning|afternoon|evening|lunch|coffee|discussion"
    r"|debate|exchange|consensus|agenda|hands|applause|laughter|chair|draft|wording|paragraph"
    r"|motion|proposal|rapporteur|participants|day|speaking)\b",
    re.IGNORECASE,
)
_REPORTED: Final = re.compile(
    r"\b(?:"
    + "|".join(sorted({each.past for each in VERBS.values()}, key=len, reverse=True))
    + r")"
    r"\b[^.;:!?]*\b(?:that|whether|how|why|if|what|when|where)\b[^.;:!?]*$",
    re.IGNORECASE,
)


_FAR: Final = 200  # characters


class Seated:
    """Looks for it in the words of some delegations."""

    def __init__(self, places: str, people: str) -> None:
        place = rf"(?:the )?(?P<place>{places})"
        self._one = read_pattern(rf"\b(?P<whom>{place})\b")
        bare = rf"(?:the )?(?:{places})"
        many = rf"(?P<list>{bare}(?:, {bare}){{0,12}},? and {bare})\b"
        own = rf"{place}(?:['’]s?)?"
        self._sure = (
            read_pattern(rf"\b(?P<whom>{place})s?{_ASIDE}{LEADS}{_DOES}"),
            read_pattern(rf"\b(?P<whom>{place})s?, (?:for|on) (?:its|his|her|their) part,"),
            read_pattern(rf"\b(?P<whom>{own} (?:[a-z]+ )?{_HAS})\b(?! of\b)"),
            read_pattern(rf"\b(?P<whom>the (?:only |lone )?(?P<people>{people})s?) {_HERE}\b"),
            read_pattern(rf"\b{_ONE}, (?P<whom>(?:the )?(?P<people>{people})),"),
            read_pattern(
                rf"\bhands\b[^.;:!?]{{0,60}}\b(?:all )?(?:but|except|save) (?P<whom>{own})"
            ),
            read_pattern(rf"\bit was (?P<whom>{place}) (?:that|who|which)(?={SAYS})"),
        )
        self._sure_lists = (read_pattern(rf"\b{many}(?={SAYS}|{LEADS}spoke\b)"),)
        self._perhaps = (
            read_pattern(rf"{_CLAUSE}(?P<whom>{place}){_ASIDE}{_DID}"),
            read_pattern(rf"\b(?P<whom>{own} {_OWNS})\b"),
            read_pattern(
                rf"\b(?:view|word|answer|reply|line|applause) (?:\w+ )?from (?P<whom>{place})\b"
            ),
            read_pattern(
                rf"\b(?:applause|laughter|murmurs|nods)\b[^.;:!?]{{0,60}}\bfrom (?P<whom>{place})\b"
            ),
        )
        self._perhaps_lists = (
            read_pattern(rf"\b{_BETWEEN}{many}"),
            read_pattern(rf"{_CLAUSE}{many}{_DID}"),
        )

    def find(self, text: str) -> Iterator[Deed]:
        """Every one, the surest first."""
        yield from (
            Deed(each, done=True)
            for each in self._all(text, self._sure, self._sure_lists)
            if not is_reported(text, each.start("whom"))
        )
        perhaps = list(self._all(text, self._perhaps, self._perhaps_lists))
        sentences = sentences_of(text) if perhaps else ()
        for each in perhaps:
            at = each.start("whom")
            start, end = next(span for span in sentences if span[0] <= at < span[1])
            said = text[start:end]
            if _CUE.search(said) and not STATE.search(said) and not is_reported(text, at):
                yield Deed(each, done=True, unsure=True)

    def _all(
        self, text: str, patterns: tuple[re.Pattern[str], ...], lists: tuple[re.Pattern[str], ...]
    ) -> Iterator[re.Match[str]]:
        for pattern in patterns:
            yield from pattern.finditer(text)
        yield from listed(text, lists, self._one)


def is_reported(text: str, at: int) -> bool:
    """Whether somebody is said to have said what stands there."""
    return _REPORTED.search(text, max(0, at - _FAR), at) is not None


@lru_cache(maxsize=64)
def seated(places: str, people: str) -> Seated:
    """What looks for it in these words, which take longer to compile than to be looked for."""
    return Seated(places, people)
