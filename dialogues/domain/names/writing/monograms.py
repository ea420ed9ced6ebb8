"""What looks like initials in a text: "M. H.", "MHB", "JvdB", "Zh. Shch."; and their letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .words import fold

_LETTERS: Final = r"[^\W\d_a-zß-öø-ÿ]"
_PARTICLES: Final = (
    "[Dd]e|[Dd]er|[Dd]en|[Vv]an|[Vv]on|[Dd]i|[Dd]a|[Dd]os|[Dd]u|[Dd]el|[Ll]a|[Ll]e|[Aa]l|[Ee]l|bin|"
    "ibn|bint|binti|[ÓO]|N[íi]"
)
# An initial of more than one letter, for one of another script or sound: "Zh. Shch."
_LONG: Final = (
    "Shch|Dzh|Zh|Kh|Ch|Sh|Sch|Ts|Tz|Yu|Ya|Ye|Yo|Th|Ph|Gh|Dj|St|Cz|Sz|Rz|Ng|Nh|Tr|Qu|Ll|Fr|Chr|Kr|Dr"
)
_INITIALS: Final = re.compile(
    r"(?<![\w.&@-])(?!(?:Cf|Vol|Fig|Eds?|Prof|M(?:r|s|rs)|Dr|Art|See)\.)"
    rf"(?:(?:{_LETTERS}\.[ \u00a0-]?){{0,3}}(?:{_LONG})\.[ \u00a0-]?"
    rf"(?:(?:{_LONG}|{_LETTERS})\.[ \u00a0-]?){{0,2}}(?:{_LONG}|{_LETTERS})\."
    rf"|(?:{_LETTERS}\.[ \u00a0-]?){{1,3}}(?:{_LONG})\."
    # "M. de K."
    rf"|(?:{_LETTERS}\.[ \u00a0-]?){{1,3}}(?:(?:{_PARTICLES}) ){{1,2}}{_LETTERS}\."
    rf"(?:[ \u00a0-]?{_LETTERS}\.){{0,2}}"
    # "M. A. el-S.", "B. D'A.", "J. O'B."
    rf"|(?:{_LETTERS}\.[ \u00a0-]?){{1,3}}(?:(?:{_PARTICLES})-|[DdLlOT]['’]){_LETTERS}\."
    rf"(?:-{_LETTERS}\.)?"
    # "E. v. d. L.", "W. v. d. S.-H."
    rf"|(?:{_LETTERS}[a-z]?\.[ \u00a0-]?){{1,3}}(?:[a-z]\. ?){{1,3}}{_LETTERS}\.(?:-{_LETTERS}\.)?"
    rf"|(?:{_LETTERS}\.[ \u00a0-]?){{1,4}}{_LETTERS}\.?|{_LETTERS}{{2,5}}"
    # "EaK", "JvdB": the particle in a small letter.
    rf"|{_LETTERS}[a-z]{{1,2}}{_LETTERS}"
    # "Zh. Shch.": letters that stand for one of another script.
    rf"|(?:{_LETTERS}[a-z]{{0,3}}\.[ \u00a0-]?){{1,4}}{_LETTERS}[a-z]{{0,3}}\."
    r")(?![\w&@])"
)
# What each of them starts with: found faster than the above.
_OPENING: Final = re.compile(rf"{_LETTERS}(?<![\w.&@-].)(?=[a-z]{{0,3}}(?:\.|{_LETTERS}))")
_PARTICLE: Final = re.compile(rf"\b(?:{_PARTICLES})[ -]|(?<=[DdLlOT])['’]{_LETTERS}")
_LETTER: Final = re.compile(r"[^\W\d_]+")


def shown_initials(clean: str) -> Iterator[re.Match[str]]:
    """What looks like initials, none within another."""
    past = 0
    for opening in _OPENING.finditer(clean):
        if opening.start() >= past and (match := _INITIALS.match(clean, opening.start())):
            past = match.end()
            yield match


def letters_of(shown: str) -> str:
    """The letters of initials without particles; of "D'A." the first."""
    return "".join(fold(each) for each in _LETTER.findall(_PARTICLE.sub("", shown)))
