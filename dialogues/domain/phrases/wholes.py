"""Attributions that are no plain noun phrase: a sense, all delegations, "others" alone."""

from __future__ import annotations

import re
from typing import Final

from .endings import with_ending
from .lists import read_list
from .nounphrase import NounPhrase
from .numerals import NUMBER, number_of
from .phrase import ANY, Form, Quantity
from .reader import Reader

_DELEGATIONS: Final = re.compile(
    rf"(?:(?:all(?: of)?(?: the)?|each of the|every one of the) (?P<number>one|{NUMBER})"
    r" (?:of the )?"
    r"|both (?:of the )?|(?:all|every|each)(?: of)?(?: the)? (?P<any>)|the whole (?P<one>))",
    re.IGNORECASE,
)
_COUNTRIES: Final = re.compile(
    r"(?:(?:participating|represented|attending) )?(?:countries|delegations|nations|states)\b(?!-)"
)
_DELEGATION: Final = re.compile(r"(?:participating )?delegations?\b(?!-)")
_MOOD: Final = (
    r"(?:sense|senses|agreement|consensus|feeling|view|views|understanding|recognition|concern"
    r"|concerns|impression|support|belief|perception|mood|acknowledge?ment|optimism|pessimism"
    r"|scepticism|skepticism|frustration|unease|worry|hope|enthusiasm|opinion|opinions|convergence"
    r"|disagreement|divergence|appetite|interest)"
)
_TONE: Final = (
    r"(?:general|broad|broader|widespread|strong|growing|clear|wide|common|shared|near|near-universal"
    r"|universal|overall|rough|emerging|considerable|significant|palpable|real|underlying|deep"
    r"|prevailing|predominant|distinct|great|greater|rising|mounting|cautious|guarded|fair|some"
    r"|notable|substantial|collective|overwhelming|unanimous|majority|mutual|widely|broadly"
    r"|generally|commonly|held|increasing|prevalent|limited|little|no)"
)
_SHARED: Final = r" (?:among|amongst|across|shared by|held by) "
SHARED: Final = re.compile(_SHARED, re.IGNORECASE)  # which a text with a sense of people has
_SENSE: Final = re.compile(
    rf"(?:(?:an?|the|some|little|no|any|much) )?(?:{_TONE},? (?:and |but |if )?){{0,3}}{_MOOD}"
    rf"(?: (?:and|or) {_MOOD})?{_SHARED}",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(
    rf"(?P<number>{NUMBER}) |(?P<some>some |certain )|(?P<many>many |so many )"
    r"|(?P<several>several |various |multiple )"
    r"|(?P<few>a few |few )|(?P<most>most )|(?P<rest>(?:(?:all|none|all of|none of) )?the |all )"
    r"|(?P<other>(?:still |yet )?)",
    re.IGNORECASE,
)
_OTHERS_ACT: Final = re.compile(
    r"others(?:,? (?:also|still|too|though|however|meanwhile|instead|[a-z]+ly|in turn|then),?)*"
    r" (?:were|are|was|have|had|would|could|should|might|may|can|will|did|do|must|[a-z]+ed"
    r"|thought|felt|saw|said|spoke|told|drew|gave|took|made|went|held|put|came|began|found|led"
    r"|wrote|kept|brought|understood|knew|meant|chose|sought|set|argue|note|believe|claim|suggest"
    r"|warn|call|point|ask|agree|disagree|maintain|insist|observe|want|hope|fear|expect|consider"
    r"|see|feel|think|say|take|hold|prefer|question|doubt|remain|in the (?:room|group|meeting))\b"
    r"|others(?=, (?:however|meanwhile|though|too|by contrast|in contrast|on the other hand)\b)",
    re.IGNORECASE,
)
_NOT_A_SUBJECT: Final = re.compile(
    r"\b(?:of|to|by|for|with|from|than|like|among|between|against|on|at|each|how|what|towards?) \Z",
    re.IGNORECASE,
)


def read_delegations(reader: Reader, text: str, start: int) -> NounPhrase | None:
    """ "All five countries", "both delegations", "the whole Korean delegation"."""
    opening = _DELEGATIONS.match(text, start)
    if not opening:
        return None
    labels, place = reader.labels.adjectives(text, opening.end()) or ((ANY,), opening.end() - 1)
    if not text.startswith(" ", place):
        return None
    loose = opening["any"] is not None or opening["one"] is not None
    noun = (_DELEGATION if loose else _COUNTRIES).match(text, place + 1)
    if not noun:
        return None
    found = NounPhrase(Quantity.ALL_DELEGATIONS, labels, Form.PLAIN, 0, start, noun.end())
    return with_ending(found, text, reader.labels)


def read_sense(reader: Reader, text: str, start: int) -> NounPhrase | None:
    """ "A general sense among participants"."""
    opening = _SENSE.match(text, start)
    people = read_list(reader, text, opening.end()) if opening else None
    if not people or people.count == 1:
        return None
    general = people.quantity is Quantity.ALL and people.form is Form.PLAIN
    quantity = Quantity.GENERAL if general else people.quantity
    return NounPhrase(quantity, people.labels, Form.SENSE, 0, start, people.end, is_possessive=True)


def read_others(text: str, start: int) -> NounPhrase | None:
    """ "Others" alone, where they do something: "while others argued"."""
    opening = _OTHERS.match(text, start)
    acts = _OTHERS_ACT.match(text, opening.end()) if opening else None
    if not opening or not acts or _NOT_A_SUBJECT.search(text[max(0, start - 10) : start]):
        return None
    end = opening.end() + len("others")
    if opening["number"]:
        count = number_of(opening["number"].casefold())
        return NounPhrase(Quantity.of(count), (ANY,), Form.ANOTHER, count, start, end)
    quantity = Quantity(str(opening.lastgroup))
    return NounPhrase(quantity, (ANY,), Form.PLAIN, 0, start, end)
