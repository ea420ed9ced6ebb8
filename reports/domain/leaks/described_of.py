"""How sure it is that a description which one person fits is said of them.

Source: the design's leak check. "A Danish judge argued" tells of the one in the room; "the Danish
judge" of a court perhaps not.
"""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Severity
from .attested import is_attested
from .compiled import Compiled
from .descriptions import Description
from .drafted import is_quoted
from .fitting import ANYBODY, LOOSE, says_more
from .heard import is_heard, says_after_clause
from .presence import does_something, is_any, is_one_here, is_talked_to, takes_part
from .reading import Reading
from .telling import is_passive, is_subject, speaks, stands_alone
from .titled import is_seldom
from .vocabulary import FORMER, OFFICES, RANKS, RULERS, SOMEBODY, STATE

_INDEFINITE: Final = frozenset({"a", "an", "another", "one"})
# What too many are to tell of one.
ANYWHERE: Final = frozenset({"colleague", "friend", "man", "woman", "lady", "gentleman"})
STOCK: Final = word_set(
    "judge officer journalist reporter doctor nurse soldier sailor student teacher captain pilot "
    "fisherman farmer priest policeman guide reader author"
)
_RANKS: Final = RANKS | {"captain", "major"}


def weigh(
    compiled: Compiled, reading: Reading, said: Description, people: tuple[str, ...]
) -> Severity | None:
    """How sure it is that one of those people is meant; None where nothing says so."""
    if said.only:
        return _of_only(compiled, said, people)
    sure = said.bracketed or speaks(reading, said.start, said.end)
    spoken = sure or takes_part(reading, said.start, said.end)
    spoken = spoken or is_attested(reading, said.start, said.end)
    if not said.former and said.noun in OFFICES and _is_headship(reading, said):
        spoken = spoken or (said.from_nation and does_something(reading, said.end))
        head = spoken and said.noun not in RULERS and len(people) == 1
        return Severity.WARN if head else Severity.NOTE
    passive = is_passive(reading, said.end) and not is_talked_to(reading, said.end)
    if len(people) >= compiled.threshold or passive:
        return None
    if said.noun in ANYBODY or said.gender:
        return _of_anybody(reading, said, people, spoken=spoken)
    if len(people) > 1 or (said.noun in LOOSE and not says_more(compiled, said, people)):
        return Severity.WARN if spoken else Severity.NOTE
    if said.former:
        return _of_past(compiled, reading, said, people, told=spoken)
    if said.noun in STATE and _are_former(compiled, people):
        return Severity.WARN if spoken else Severity.NOTE
    if sure:
        return Severity.HOLD
    return _of_one(reading, said, spoken=spoken)


def _of_past(
    compiled: Compiled, reading: Reading, said: Description, people: tuple[str, ...], *, told: bool
) -> Severity:
    """ "A former ambassador", "a retired Danish judge"."""
    if _names_another(compiled, reading, said, people):
        return Severity.NOTE  # "an ex-NATO chief"
    if said.nations:
        return Severity.HOLD
    told = told or stands_alone(reading, said.start, said.end) or said.noun in _RANKS
    told = told or is_one_here(reading, said.start, said.end)
    return _of_former(reading, said) if told else Severity.NOTE


def _of_one(reading: Reading, said: Description, *, spoken: bool) -> Severity:
    """ "The Danish judge", "a judge from Denmark"."""
    if said.noun in STOCK and reading.folded(said.end, said.end + 1) == ("of",):
        return Severity.NOTE  # the captain of a ship
    told = (said.from_nation or spoken) and said.noun not in STOCK
    indefinite = reading.words[said.start].folded in _INDEFINITE
    seldom = bool(said.nations) and is_seldom({said.noun})
    told = told or (seldom and not is_any(reading, said.start, said.end))
    told = told or (bool(said.nations) and says_after_clause(reading, said.end))
    told = told or is_heard(reading, said.start, said.end)
    told = told or is_quoted(reading, said.start, said.end)
    return Severity.NOTE if indefinite and not told else Severity.WARN


def _of_only(compiled: Compiled, said: Description, people: tuple[str, ...]) -> Severity:
    """ "The only woman": where more fit, it is the only one of somewhere that the text tells."""
    known = not said.gender or compiled.cells.is_known(compiled.cells.everybody)
    if len(people) == 1:
        return Severity.HOLD if known else Severity.WARN
    return Severity.WARN if said.gender and said.noun in ANYWHERE else Severity.NOTE


def _of_anybody(
    reading: Reading, said: Description, people: tuple[str, ...], *, spoken: bool
) -> Severity | None:
    """A man, a woman, a friend or a colleague of a nation."""
    if said.nations and len(people) > 1 and said.noun in SOMEBODY and not said.gender:
        return Severity.NOTE  # it weighs what a label does
    ours = reading.words[said.start].folded == "our"
    if not (spoken or (ours and is_subject(reading, said.end))):
        return Severity.NOTE if len(people) == 1 else None
    indefinite = reading.words[said.start].folded in _INDEFINITE
    if indefinite and said.noun in ANYWHERE and reading.folded(said.end, said.end + 1) == ("had",):
        return Severity.NOTE  # "a Danish friend had drawn it": before the dialogue
    return Severity.HOLD if len(people) == 1 and said.noun != "representative" else Severity.WARN


def _names_another(
    compiled: Compiled, reading: Reading, said: Description, people: tuple[str, ...]
) -> bool:
    """Whether a name stands in it that is no word of what they are or where they work."""
    row = reading.words[said.start + 1 : said.end]
    names = [each.folded for each in row if each.capital and each.folded in said.before]
    facts = compiled.facts
    return any(facts.whose(each).isdisjoint(people) for each in names if each not in FORMER)


def _are_former(compiled: Compiled, people: tuple[str, ...]) -> bool:
    """Whether who holds such an office now is somebody else."""
    return all("former" in compiled.titles[key] for key in people)


def _of_former(reading: Reading, said: Description) -> Severity:
    """ "A former ambassador": of what is not said, or is said of something else."""
    after = reading.folded(said.end, said.end + 1)
    joined = said.end < len(reading.words) and not reading.words[said.end].parted
    return Severity.NOTE if joined and after and after[0] in {"to", "of"} else Severity.WARN


def _is_headship(reading: Reading, said: Description) -> bool:
    """Whether it is the holder of an office of state: "the Russian president"."""
    near = reading.words[said.start : said.end]
    noun = next(word for word in near if word.folded == said.noun)
    return reading.words[said.start].folded == "the" or noun.capital
