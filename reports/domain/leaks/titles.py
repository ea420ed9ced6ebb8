"""Findings of kind "title": an office that one person on the roster holds or held."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .done_as import is_done_as
from .drafted import is_cited
from .elsewhere import (
    holds_another,
    is_of_another_country,
    is_of_another_nation,
    is_of_other_time,
    is_of_something,
    is_of_their_body,
    is_owned,
)
from .filling import is_appointed, is_to_be_filled
from .generic import is_of_none
from .objects import is_thing
from .offices import Held
from .past import goes_on, was_theirs
from .presence import is_any, is_in_general, may_be_one, takes_part
from .proper import Named, beside, is_of_another
from .reading import Reading
from .telling import counted, speaks, stands_alone, tell
from .titled import EXPERT, Office, is_seldom
from .umbrellas import CIVIL
from .vocabulary import ARTICLES, DEAD, RANKS

_TWO: Final = 2
_IS: Final = frozenset(
    (who, verb) for who in ("she", "he", "who") for verb in ("is", "was", "had", "has", "once")
)
_PAST: Final = {("was",), ("been",)}
_HAD_BEEN: Final = frozenset({("had", "been"), ("has", "been")})
_OF: Final = frozenset({"of", "to", "for", "at"})
_TIMES: Final = word_set("years year decade decades months long")
_SOME: Final = {("a",), ("an",), ("one",), ("some",)}
# Before and after whoever is spoken to: "Dear Bishop,".
_CALLING: Final = frozenset({"dear", "thanks", "sorry", "yes", "no", "welcome", "you", "well"})
_KNOWING: Final = frozenset({"knew", "knows"})
_OF_PAPERS: Final = word_set("author editor writer secretary translator publisher")
_OF_UNIT: Final = frozenset({("of",), ("in",), ("commanding",), ("on",)})
_INDEFINITE: Final = frozenset({"a", "an", "as", "one", "another"})


def find_titles(compiled: Compiled, reading: Reading, named: Named) -> Iterator[Finding]:
    """What a text says of an office that somebody on the roster holds or held."""
    for held in compiled.offices.find(reading):
        severity, reason = _weigh(compiled, reading, held, named)
        if severity is Severity.NOTE and (held.office.partial or _is_common(held.office)):
            continue
        yield tell(
            reading, (held.start, held.end), Kind.TITLE, severity, reason, held.office.people
        )


def _weigh(compiled: Compiled, reading: Reading, held: Held, named: Named) -> tuple[Severity, str]:
    office = held.office
    reason = f"A title of {counted(len(office.people))}."
    if found := _of_somebody_near(reading, held, named, reason):
        return found
    if is_of_their_body(compiled, reading, held):
        return Severity.WARN, f"{reason} It is said of where one works who has it."
    if why := _of_paper(compiled, reading, held) or _not_theirs(compiled, reading, held, named):
        return Severity.NOTE, f"{reason} Here it is {why}."
    if not office.former and is_any(reading, held.start, held.end):
        whole = office.specific and held.end - held.start > _TWO
        severity = Severity.WARN if whole and may_be_one(reading, held.end) else Severity.NOTE
        return severity, f"{reason} Here it is perhaps said of anybody who has it."
    if office.partial:
        return _of_partial(compiled, reading, held, named), reason
    if office.former and not held.former:
        return _of_office_now(compiled, reading, held, named)
    if office.is_vague:
        return _of_vague(compiled, reading, held), reason
    if held.former and not office.former:
        return Severity.WARN, f"{reason} Here it is said to be past."
    if len(office.people) >= compiled.threshold or not held.exact:
        return Severity.WARN, reason
    return Severity.HOLD, reason


def _of_somebody_near(
    reading: Reading, held: Held, named: Named, reason: str
) -> tuple[Severity, str] | None:
    """What it weighs where it is of somebody who is spoken to or named."""
    office = held.office
    plain = len(office.words) == 1 and not held.former
    if plain and _is_spoken_to(reading, held):
        return Severity.WARN, reason
    if beside(reading, held.start, held.end, named) & set(office.people):
        plain = plain and not _follows_name(reading, held, named)
        return (Severity.NOTE if plain else Severity.HOLD), f"{reason} It stands beside the name."
    if is_done_as(reading, held, named) and not _is_common(office) and len(office.words) > 1:
        return Severity.WARN, f"{reason} It is told of somebody who is named before."
    return None


def _not_theirs(compiled: Compiled, reading: Reading, held: Held, named: Named) -> str:
    """Of whom or what else it is said, or ""."""
    if not DEAD.isdisjoint(reading.folded(held.start - 1, held.end)):
        return "said of somebody dead"
    if is_of_another(reading, held.start, held.end, named, held.office.people):
        return "said of somebody else, who is named"
    owned = held.end - held.start <= _TWO and is_owned(compiled, reading, held, named=True)
    if owned or is_of_another_country(compiled, reading, held):
        return "one of another body"
    if len(held.office.words) == 1 and _are_more(compiled, held.office):
        return "what others are, too"
    cited = held.office.specific and is_cited(reading, held.start, _past_place(reading, held))
    if cited:
        return ""
    if is_of_another_nation(compiled, reading, held):
        return "one of another nation"
    if is_of_something(compiled, reading, held) or holds_another(compiled, reading, held):
        return "one of another body"
    if not held.former and is_of_other_time(compiled, reading, held):
        return "told of another year or place"
    if is_of_none(reading, _phrase(reading, held.start), held.end):
        return "said of nobody who took part"
    return "an office to be filled" if is_appointed(reading, held.start) else ""


def _of_paper(compiled: Compiled, reading: Reading, held: Held) -> str:
    """ "[Editor: cut it.]": a part that somebody has in any paper."""
    said = reading.folds[held.end - 1]
    if said not in _OF_PAPERS or len(held.office.words) > 1:
        return ""
    spoken = reading.text.startswith(":", reading.words[held.end - 1].end)
    theirs = any(said in compiled.titles[key] for key in held.office.people)
    return "whoever writes or keeps the paper itself" if spoken or not theirs else ""


def _phrase(reading: Reading, start: int) -> int:
    """The article before an office and a word or two more: "a Tunisian surgeon"."""
    for at in range(start, max(0, start - _TWO - 1), -1):
        if reading.words[at].folded in ARTICLES:
            return at
        if reading.words[at].parted:
            break
    return start


def _follows_name(reading: Reading, held: Held, named: Named) -> bool:
    """ "Anna Ortega, librarian,"."""
    at = held.start - 1
    if at < 0 or reading.words[held.start].folded in ARTICLES - _INDEFINITE:
        return False
    gap = reading.text[reading.words[at].end : reading.words[held.start].start]
    keys = named.covering(reading.words[at].start)
    return gap.strip() == "," and not keys.isdisjoint(held.office.people)


def _of_partial(compiled: Compiled, reading: Reading, held: Held, named: Named) -> Severity:
    """Less than a title says: it tells of somebody who is said to speak or to take part."""
    office = held.office
    opens = reading.words[held.start].ends and reading.folds[held.start] not in ARTICLES
    alone = opens and held.former and held.exact  # "Former attaché there, so he may know"
    if alone and goes_on(reading, held, named, frozenset(office.people)):
        return Severity.WARN
    known = held.exact and held.former == office.former
    joined = held.end < len(reading.words) and not reading.words[held.end].parted
    of_what = office.head != EXPERT and joined and reading.words[held.end].folded in _OF
    of_what = of_what and reading.folded(held.end + 1, held.end + 2) not in _SOME
    of_what = of_what and _TIMES.isdisjoint(reading.folded(held.end + 1, held.end + 4))
    if len(office.words) == 1 and office.head != EXPERT:
        past = reading.folded(held.start - 1, held.start) in _PAST
        known = past and _is_said_of(reading, held)
    if not known or of_what or len(office.people) >= compiled.threshold:
        return Severity.NOTE
    told = _is_said_of(reading, held) or takes_part(reading, held.start, held.end)
    told = told or speaks(reading, held.start, held.end, once=True)
    told = told or (held.former and reading.words[held.start].folded == "our")
    return Severity.WARN if told else Severity.NOTE


def _of_vague(compiled: Compiled, reading: Reading, held: Held) -> Severity:
    """A calling, or an office of which is not said of what.

    It tells where somebody speaks; an office that few hold tells, but where it is to be filled.
    """
    office = held.office
    if len(office.words) == 1 and (
        is_owned(compiled, reading, held) or is_thing(reading, held.end)
    ):
        return Severity.NOTE  # the lawyer of somebody else
    if not held.exact or len(office.people) >= compiled.threshold:
        return Severity.NOTE
    if _is_common(office) and len(office.people) > 1:
        return Severity.NOTE
    if len(office.words) == 1 and _is_of_a_story(reading, held):
        return Severity.NOTE
    if _is_of_one_here(reading, held):
        return Severity.WARN
    if _is_common(office) and len(office.words) == 1:
        return Severity.NOTE
    first = reading.words[held.start].folded
    if is_to_be_filled(reading, held.start, held.end):
        return Severity.NOTE
    if stands_alone(reading, held.start, held.end):
        return Severity.WARN
    if first == "our" or speaks(reading, held.start, held.end, once=True):
        return Severity.NOTE if _is_of_state(reading, held) else Severity.WARN
    known = len(office.words) > 1 or (first == "the" and is_seldom(office.words))
    of_body = reading.folded(held.end, held.end + 2) == ("of", "the")
    tells = office.rare and known and not of_body and not is_in_general(reading, held.end)
    return Severity.WARN if tells else Severity.NOTE


def _is_of_a_story(reading: Reading, held: Held) -> bool:
    """Whether somebody is told of who was in no room: "the captain of the ferry", "the captain and
    the crew", "the captain knew the sea"."""
    after = reading.folded(held.end, held.end + 2)
    joined = len(after) == _TWO and (after[0] in _OF or after[0] == "and")
    return (joined and after[1] in ARTICLES) or not _KNOWING.isdisjoint(after[:1])


def _is_of_one_here(reading: Reading, held: Held) -> bool:
    """Whether it says what somebody is or is called, or who took part."""
    span = held.start, held.end
    said = _is_said_of(reading, held) or _is_spoken_to(reading, held)
    return said or takes_part(reading, *span) or is_cited(reading, *span)


def _is_of_state(reading: Reading, held: Held) -> bool:
    """Whether it stands in capitals, as an office that everybody knows: "the Secretary-General"."""
    words = reading.words[held.start : held.end]
    return len(words) > _TWO and words[0].folded == "the" and all(w.capital for w in words[1:])


def _is_said_of(reading: Reading, held: Held) -> bool:
    """Whether it says what somebody is: "she is the dean"."""
    before = reading.folded(held.start - 2, held.start)
    return before in _IS or before in _HAD_BEEN


def _is_spoken_to(reading: Reading, held: Held) -> bool:
    """ "Dear Bishop,"."""
    if not (held.start and reading.words[held.start].capital) or held.end == len(reading.words):
        return False
    gap = reading.text[reading.words[held.end - 1].end : reading.words[held.end].start]
    return reading.words[held.start - 1].folded in _CALLING and gap[:1] in {",", "!", ".", "?"}


def _are_more(compiled: Compiled, office: Office) -> bool:
    """Whether others have the calling with more in their titles: "Supreme Court Judge"."""
    bearers = {key for key, title in compiled.titles.items() if office.words <= title}
    return not bearers <= set(office.people)


def _is_common(office: Office) -> bool:
    """Whether it is a title that many have, such as "research director"."""
    return office.is_vague and not office.rare


def _of_office_now(
    compiled: Compiled, reading: Reading, held: Held, named: Named
) -> tuple[Severity, str]:
    """An office that a participant held: who holds it now is somebody else, and public."""
    reason = f"A title of {counted(len(held.office.people))}."
    if was_theirs(compiled, reading, held, named):
        return Severity.WARN, f"{reason} Here it is told of whoever had it."
    if _is_rank_of_retired(reading, held):
        return Severity.WARN, f"{reason} Whoever is retired keeps it."
    first = reading.words[held.start].folded
    told = takes_part(reading, held.start, held.end) or speaks(
        reading, held.start, held.end, once=True
    )
    severity = Severity.WARN if first in _INDEFINITE and held.exact and told else Severity.NOTE
    return severity, f"{reason} Its present holder would be somebody else."


def _is_rank_of_retired(reading: Reading, held: Held) -> bool:
    """ "The Rear Admiral drives": a rank is for life, unless it is one of a unit or of a state."""
    before = reading.folded(held.start - 1, held.start + 1)
    return (
        held.exact
        and len(held.office.people) == 1
        and "the" in before
        and held.office.head in RANKS
        and CIVIL.isdisjoint(held.office.words)
        and reading.folded(held.end, held.end + 1) not in _OF_UNIT
    )


def _past_place(reading: Reading, held: Held) -> int:
    """The word after an office and its place: "the port manager of Mukalla"."""
    after = reading.words[held.end : held.end + 2]
    placed = len(after) > 1 and after[0].folded in _OF and after[1].capital
    return held.end + (len(after) if placed else 0)
