"""What a place of work makes of whoever is there: a journalist, an executive, an activist.

Also what kind of body it is called that its name does not say: a firm, a charity, a service.
"""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from .reading import words_of
from .vocabulary import BODIES

_PRESS: Final = word_set(
    "times herald tribune gazette courier shimbun chronicle ilbo zeitung telegraph"
)
_NEWSPAPERS: Final = _PRESS | {"newspaper"}
PAPERS: Final = _PRESS | word_set(
    "review post ledger observer journal daily weekly news mail express standard dispatch magazine "
    "quarterly"
)
_OF_THE_PRESS: Final = word_set("journalist newspaperman newspaperwoman pressman newsman")
# A word in the name of a firm that says of what it is one, and nowhere that it is one.
_OF_TRADE: Final = word_set(
    "shipping lines energy petroleum oil gas steel holding holdings industries motors consulting "
    "consultants partners ventures capital logistics trading airlines airways telecom mining "
    "insurance pharmaceuticals chemicals electric builders shipyard desalination cement textiles "
    "breweries semiconductors electronics aerospace foods timber"
)
_OF_FIRM: Final = word_set(
    "company corporation corp inc ltd llc plc gmbh group enterprise enterprises industries holding "
    "holdings conglomerate shipyard"
)
_COMPANIES: Final = word_set("company firm business")
_IN_TRADE: Final = word_set("executive industrialist businessman businesswoman entrepreneur")
_RUNNING: Final = word_set("ceo chief president chair founder owner managing")
_ABROAD: Final = word_set("foreign external")
_OF_STATE: Final = word_set("ministry department agency directorate")
_IN_OFFICE: Final = word_set("official bureaucrat")
_CAUSES: Final = word_set(
    "rights peace women climate environmental justice transparency refugees refugee migrants labour"
    " democracy conservation disarmament youth"
)
_OF_CAUSE: Final = word_set(
    "network foundation association society initiative movement campaign coalition alliance watch "
    "collective league"
)
_CAMPAIGNING: Final = word_set("activist campaigner")
_BANKS: Final = word_set("bank banco banca banque bancorp")
_CHARITY: Final = word_set("ngo charity civil society nonprofit organisation organization")


def called_for(affiliation: str, title: frozenset[str] = frozenset()) -> frozenset[str]:
    """What somebody is called for where they work: a journalist, if it is a newspaper.

    `title` are the words of their title.
    """
    words = frozenset(words_of(affiliation))
    found = _OF_THE_PRESS if not _NEWSPAPERS.isdisjoint(words) else frozenset[str]()
    if is_firm(words):
        found |= _IN_TRADE
        if not _RUNNING.isdisjoint(title):
            found |= {"boss"}
    if not (_CAUSES.isdisjoint(words | title) or _OF_CAUSE.isdisjoint(words)):
        found |= _CAMPAIGNING
    if is_of_state(words):
        found |= _IN_OFFICE
    if not _BANKS.isdisjoint(words):
        found |= {"banker"}
    return found


def is_firm(words: frozenset[str]) -> bool:
    """Whether the words of a name are those of a company."""
    if not _OF_FIRM.isdisjoint(words):
        return True
    return words.isdisjoint(BODIES) and not _OF_TRADE.isdisjoint(words)


def is_of_state(words: frozenset[str]) -> bool:
    """Whether the words of a name are those of a body of state."""
    return not _OF_STATE.isdisjoint(words)


def is_foreign_office(words: frozenset[str]) -> bool:
    """Whether the words of a name are those of a ministry for what is abroad."""
    return not (_ABROAD.isdisjoint(words) or (_OF_STATE | {"office"}).isdisjoint(words))


def kinds_of_body(words: frozenset[str]) -> frozenset[str]:
    """What a body is called of whose name these are the words, beside what it says itself."""
    found = frozenset[str]()
    if not PAPERS.isdisjoint(words):
        found |= {"newspaper", "paper", "magazine"} | (PAPERS & words)
    if is_firm(words):
        found |= _COMPANIES
    if not _OF_CAUSE.isdisjoint(words):
        found |= _CHARITY
    if is_foreign_office(words):
        found |= {"service", "diplomatic"}
    return found
