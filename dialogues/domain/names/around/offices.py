"""Public offices beside a name, which make a public figure of its bearer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile
from typing import Final

from ...wordset import word_set
from ..writing.words import Word
from .addressing import RANKS
from .bearers import Bearer
from .context import Context, is_owner
from .items import is_item
from .vocabulary import GENERAL_OFFICES, PUBLIC_OFFICES

_JOINING: Final = frozenset({"of", "the", "for", "and", "late", "former"})
_ENDING: Final = frozenset({"who", "whose", "said", "asked", "told"})
# After a comma these begin something else than what tells who somebody is.
_CLAUSES: Final = word_set(
    "if when whenever because although though but and as since while whereas unless so or nor he "
    "she it i we they you to in on at for with by from not no after before until this that there "
    "could can will would please may might thank thanks dear "
    "hello do did does have has had is was are let"
)
_WHO: Final = frozenset({"who"})
_BEING: Final = frozenset({"was", "is", "became", "served", "later", "then", "had", "once"})
# Ranks whose names mean nothing else, as "lady", "count" and "general" do.
_STATELY: Final = frozenset(
    word for word, rank in RANKS.items() if rank in {"ambassador", "admiral", "colonel"}
) | {"mp"}
_OF_MEETINGS: Final = word_set(
    "opening first second third fourth next last closing final previous main keynote guest only "
    "other lead invited dinner lunch after-dinner"
)
_OF: Final = word_set("of to in at for with by from")
# What a minister or a secretary of state has charge of.
FIELDS: Final = word_set(
    "finance defence defense foreign interior home health education agriculture justice transport "
    "trade commerce energy labour labor treasury environment culture tourism housing planning "
    "fisheries industry economy economic sports sport information communications immigration "
    "european colonial war prime security national presidential"
)
_DEPUTY: Final = word_set("vice deputy madam mr the")
_BARE: Final = re.compile(r" the (?:late |former |then )?([a-z]+)[,;.)]")  # "Hill the premier,"
_NEAR: Final = 8
_ROW: Final = 60  # characters
_FAR: Final = 12
_MOST: Final = 6
_MUCH: Final = 3  # letters of a word that says something


def is_described(context: Context, end: int, who: Bearer) -> bool:
    """Whether what the roster says of somebody follows: "Wang Yi, of the Yanshan Forum"."""
    near = context.words[end : end + _NEAR]
    return any(len(word.folded) > _MUCH and who.is_about(word.folded) for word in near)


def is_apposed_to(context: Context, end: int, who: Bearer) -> bool:
    """ "Fan, an economist by training": what the roster says of them, at once after a comma."""
    if not context.tail(end).startswith((", a ", ", an ")):
        return False
    return any(word.folded in who.callings for word in context.words[end + 1 : end + 3])


def is_described_before(context: Context, start: int, who: Bearer) -> bool:
    """Whether what the roster says of somebody stands before, in the same clause."""
    near = context.clause_before(start)
    return any(len(word.folded) > _MUCH and who.is_about(word.folded) for word in near)


def is_public(context: Context, start: int, who: Bearer, *, whole: bool = False) -> bool:
    """Whether the words at once before a name are an office that is not its bearer's.

    `whole`: a rank is no such office, for it may be all that the roster has left out.
    """
    before = context.before(start)
    if before is None:
        return _is_apposed(context, start, who, whole=whole)
    at = start - 1
    said: list[str] = []
    while (
        before is not None and (before.capital or before.folded in _JOINING) and len(said) < _MOST
    ):
        if said[-1:] == ["and"] and before.folded in context.surnames:
            break
        said.append(before.folded)
        before = None if before.opens else context.before(at)
        at -= 1
    offices = PUBLIC_OFFICES.intersection(said)
    return bool(offices) and not _are_theirs(offices, set(said) - _JOINING, who)


def _is_apposed(context: Context, start: int, who: Bearer, *, whole: bool) -> bool:
    """Whether an office and a comma stand before, and a comma after: "the premier, Hill, said"."""
    words = context.words
    if start == 0 or words[start].gap != ", ":
        return False
    end = start + 1
    while end < len(words) and words[end].follows and words[end].capital and end - start < 4:
        end += 1
    if not context.tail(end).startswith((",", ")", ".", ";", " (")):
        return False
    said = [word.folded for word in context.clause_before(start)]
    offices = (PUBLIC_OFFICES - {"saint"}).intersection(said)
    if "speaker" in offices and not _OF_MEETINGS.isdisjoint(said):
        offices -= {"speaker"}  # "the opening speaker, Hill,"
    if not offices:
        return not whole and any(_is_rank_of_another(word, who) for word in said)
    return not offices & who.title or is_of_other_field(said, who)


def _is_rank_of_another(word: str, who: Bearer) -> bool:
    """Whether a word is a rank for which the roster leaves no room."""
    return word in _STATELY and who.is_called_by_rank(word) and not who.may_have_rank(word)


def is_of_other_field(said: Iterable[str], who: Bearer) -> bool:
    """ "The defence secretary", where the roster has a secretary of something else."""
    fields = FIELDS.intersection(said)
    return bool(fields) and not any(map(who.is_about, fields))


def _are_theirs(offices: frozenset[str] | set[str], said: set[str], who: Bearer) -> bool:
    if offices <= GENERAL_OFFICES and offices <= who.title:
        return True
    return said <= who.about


def holds_office(context: Context, end: int, who: Bearer, *, whole: bool = False) -> bool:
    """Whether an office of state follows that is not the bearer's: "Igor Day, the premier"."""
    if not _is_apposition(context, end):
        return False
    said: list[str] = []
    if end < len(context.words) and context.words[end].folded in _CLAUSES:
        return False
    for at, word in enumerate(context.words[end : end + _NEAR], end):
        listed = word.capital and word.folded in context.surnames  # "Dwayne King"
        if (said and not word.follows) or listed or _is_of_next(context, at, word):
            break
        if is_owner(context.after(at + 1)) or (said[:1] != ["who"] and word.folded in _OF):
            break  # "a friend of the minister", "the minister's brother"
        said.append(word.folded)
        if word.folded in _ENDING - (_WHO if len(said) == 1 else frozenset()):
            break
    if said[:1] == ["who"] and said[1:2] != [*_BEING.intersection(said[1:2])]:
        return False
    offices = PUBLIC_OFFICES.intersection(said)
    if offices and is_of_other_field(said, who):
        return True
    if not (offices := offices - GENERAL_OFFICES):
        return not whole and any(_is_rank_of_another(word, who) for word in said)
    return not offices & who.title and not set(said) & who.about - _JOINING


def _is_apposition(context: Context, end: int) -> bool:
    """Whether what follows a name may tell what its bearer is."""
    if not context.tail(end).startswith((", ", " (", " – ", " — ")):
        return False
    return not (is_item(context, end) or _is_parted_by_dashes(context, end))


def _is_parted_by_dashes(context: Context, end: int) -> bool:
    """ "Table 1: Olena Hill – Ada Marsh – the Mayor": a row of people, and no office of theirs."""
    if not context.tail(end).startswith((" – ", " — ")):
        return False
    at = context.words[end - 1].start
    line = context.text[max(context.text.rfind("\n", 0, at) + 1, at - _ROW) : at]
    return line.count(context.tail(end)[:3]) > 0


def _is_of_next(context: Context, at: int, word: Word) -> bool:
    """Whether a rank with a capital is that of the surname of the roster which follows."""
    after = context.words[at + 1] if at + 1 < len(context.words) else None
    if after is None or not (word.capital and after.capital) or word.folded not in RANKS:
        return False
    return after.folded in context.surnames


def is_bare_office(context: Context, end: int, who: Bearer) -> bool:
    """ "Hill the premier, she said": an office with no comma before it."""
    match = _BARE.match(context.tail(end))
    return match is not None and match[1] in PUBLIC_OFFICES - who.title


def is_of_office(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether an office that is not the bearer's stands near, and by no other so called."""
    last = context.words[end - 1].folded
    before = takewhile(
        lambda word: word.folded != last, reversed(context.words[max(0, start - _FAR) : start])
    )
    after = context.words[end : end + _NEAR]
    following = [word.folded for word in after]
    again = following.index(last) if last in following else 0
    if PUBLIC_OFFICES.intersection(following[:again]):
        after = ()  # the office is that of the second of them
    near = (*before, *after)
    return any(word.folded in PUBLIC_OFFICES - who.title for word in near)


def is_told_after_office(context: Context, start: int, who: Bearer) -> bool:
    """ "The prime minister, Mr Hill,": an office of state that is not theirs, at once before."""
    if start < _MUCH or context.words[start - 1].gap != ", ":
        return False
    office = context.words[start - 2].folded
    return office in PUBLIC_OFFICES and is_public(context, start - 1, who)


def heads_a_body(context: Context, start: int) -> bool:
    """Whether the office at once before a name is one that institutes have as well as states.

    "Chairman Quillmarsh", with no nation or field; presidents whom nobody knows there are many.
    """
    before = context.before(start)
    if before is None or not before.capital or before.folded not in GENERAL_OFFICES:
        return False
    first = None if before.opens else context.before(start - 1)
    if before.folded == "president":
        return first is not None and first.folded == "vice"
    return first is None or not first.capital or first.folded in _DEPUTY
