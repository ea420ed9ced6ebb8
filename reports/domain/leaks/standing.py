"""Whether a clause around an organisation says in more words than "at" that somebody is of it.

Source: the design's leak check. "Somebody whose salary is paid by the X", "a lawyer on leave from
the X", "I have led the X": a person, a tie that binds a person to an employer, the employer.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from dialogues.domain.wordset import word_set

from .persons import ONES, person_noun
from .reading import Reading
from .vocabulary import GENERIC, GENERIC_TITLES, is_person

_BEHIND: Final = 130  # characters
_POST: Final = (
    "office|desk|chair|post|job|tenure|contract|position|lab|laboratory|room|appointment"
    "|fellowship|professorship|professorial chair|seat|badge|studio|bench|clinic|practice"
)
_MORE: Final = r"(?:[a-z-]+ ){0,3}?"  # "teaches constitutional law at"
# What ties a person to an employer; the verb stands first.
TIES: Final = re.compile(
    r"(?:"
    rf"(?:work|serve|toil|labour)(?:s|ed|ing)? {_MORE}(?:for|at|in|with|out of|inside|under)"
    r"|(?:writ(?:es?|ing)|wrote|written|reports?|reported|reporting|files|filed|filing|freelances?"
    rf"|freelanced|freelancing|broadcasts?|broadcasting|edits|edited|editing) {_MORE}for"
    rf"|(?:teach(?:es|ing)?|taught|lectur(?:es?|ed|ing)|research(?:es|ed|ing)?"
    rf"|tutor(?:s|ed|ing)?|train(?:s|ed|ing)|stud(?:ies|ied|ying)) {_MORE}(?:at|in)"
    r"|(?:is|was|am|are|been|'m|'s|being|now|still|once|formerly|previously|currently)"
    r"(?: now| still| himself| herself| also| long)? (?:with|at|of|from)"
    r"|(?:sits?|sat|sitting|serv(?:es?|ed|ing)) (?:with|at|on|in)"
    r"|on (?:[\w'’]+ ){0,3}?"
    r"(?:leave|loan|secondment|sabbatical|detachment|assignment) from"
    r"|(?:seconded|detached|transferred|posted|borrowed|lent|loaned|delegated|nominated|deputed"
    r"|sent|dispatched|fielded|put up|put forward) (?:here |to us |over |out )?(?:from|by)"
    r"|paid (?:\w+ )?by|on the (?:\w+ )?(?:payroll|staff|books|board|council|faculty|team|bench) "
    r"(?:of|at)"
    r"|(?:employed|hired|engaged|retained|appointed|promoted|elected|housed|based|stationed|contracted|tenured)"
    r" (?:by|at|with|in|to)"
    rf"|(?:has|had|have|keeps?|kept|holds?|held|occupies|occupied|holding|keeping|with) "
    rf"(?:an?|the|his|her|my) (?:[a-z-]+ )?(?:{_POST}) (?:at|in|with|of)"
    r"|(?:joined|left|quit|heads|headed|heading|leads|led|leading|runs|ran|running|chairs|chaired"
    r"|edits|edited|editing|owns|owned|directs|directed|directing|manages|managed|managing|represents|represented"
    r"|representing|helms|steers|administers|coordinates|coordinated|rejoined"
    r"|presides over|presided over)"
    r"|(?:has|had|have|'s|’s) (?:long |once |also )?(?:run|led|edited|headed|chaired"
    r"|directed|managed)"
    r"|(?:retir(?:es?|ed|ing)|resign(?:s|ed|ing)|depart(?:s|ed)|came|comes?|coming|moved|moving"
    r"|transferred|returned|drove|driven|flew|flown|rode|travell?ed|hails|hailed"
    r"|is here|was here)"
    r"(?: over| in| up| down| across| here| back| to us| on loan| along| straight)? from"
    r"|(?:went|moved|returned|transferred|defected|belongs?|belonged|attached|affiliated|accredited"
    r"|assigned|answers|reports|counsel|adviser|advisor) (?:over |back )?(?:to|with)"
    r"|(?:spent|has given|gave|spends) (?:an?|the|his|her|my|[a-z]+|\d+) "
    r"(?:[a-z]+ ){0,2}?(?:life|career|years?|decades?|days|months|half)(?: of (?:his|her) life)? "
    r"(?:at|in|with|to|inside)"
    r"|(?:left|quit|swapped|gave up|traded) (?:[\w'’-]+ ){1,5}for"
    r"|at the (?:very )?(?:helm|head|top|bottom|desk) of"
    r"|in the (?:employ|pay|service|hire|ranks) of"
    r"|(?:speaks|speaking|spoke|answering|signs|signing|votes|here|in the room|bargains) (?:here )?"
    r"(?:for|on behalf of)"
    r"|whose (?:\w+ )?(?:card|badge|name ?tag|employer|boss|letterhead|day job|nameplate|lanyard"
    r"|payslip|pay ?cheque|desk|office|salary|wages?|post|job) "
    r"(?:is|was|says|said|reads|read|bears|carries|comes from|is at|is in|is with|is paid by"
    r"|are paid by)(?: at| in| with| of)?"
    r"|carr(?:ies|ied|ying) (?:the|a) (?:card|badge) of|(?:wears|wearing|wore) the badge of"
    r")(?: [Tt]he)? $"
)
# What may stand between a person and such a tie.
_SKIPPED: Final = word_set(
    "has had have is was been be being now still once also currently formerly previously long "
    "never just since himself herself then recently both himself who'd who's always already only "
    "for the past last some many most of years year months decades by trade here today this and "
    "until lately just newly sometimes mostly usually these days normally nowadays there in"
)
_SKIPS: Final = 6
_ONE: Final = frozenset({"who", "he", "she", "i", "we", "he's", "she's", "i'm"})
_ONE_OF: Final = frozenset({("of", "our"), ("of", "the"), ("of", "its"), ("of", "these")})
_OF_US: Final = frozenset({"us", "them", "you"})
# At the start of a sentence, of whoever the sentence is then about.
_OPENED: Final = re.compile(
    r"(?:^|, |\band (?:since )?)(?:(?:[Nn]ow|[Cc]urrently|[Tt]hen|[Ff]ormerly|[Oo]nce|[Ll]ong"
    r"|[Ss]till|Until [\w ]{3,20}?|[Tt]oday|Before that|[Tt]hese days|For (?:\w+ ){1,3}years)"
    r" (?:at the helm of|at|with|of|employed (?:by|at)|working (?:at|for))"
    r"|After (?:[\w-]+ ){1,4}(?:years|decades|months|lifetime|career|life)(?: \w+){0,3}"
    r" (?:at|for|with|in)"
    r"|(?:Since|Before|Until|Having|After) (?:joining|joined|leaving|left|moving to|moved to"
    r"|going to|coming to|returning to|running|heading|leading)"
    r"|On (?:\w+ )?(?:leave|loan|secondment) from|Seconded (?:from|by)|Employed (?:by|at)"
    r"|Working (?:for|at)|Based at|A veteran of|An old hand (?:of|at)|At the helm of)(?: the)? $"
)
# "From a law firm, the X": a body of a kind, and its name.
_KIND: Final = re.compile(
    r"\b(?:from|at|of|with|in|for|edits|runs|heads|owns|leads|directs|chairs|manages)"
    r" (?:an?|his|her|the) (?:[\w-]+ ){0,2}(?:quarterly|monthly|journal|review|firm|company|fund"
    r"|bank|newspaper|daily|weekly|university|college|institute|centre|center"
    r"|think ?tank|ministry|foundation|trust|union|laboratory|lab|hospital|school|yard|magazine"
    r"|broadcaster|charity|association|forum|academy|agency|museum|ngo|body|builder|shipper"
    r"|insurer|lender|utility|operator|publisher|carrier|consultancy|group|party|club|society)"
    r"(?:,| —| –| \(|:)? ?(?:called |named |namely )?(?:the )?$"
)
# "A colleague who prices floods for the X": what somebody does for long, whatever it is.
_DOES: Final = re.compile(
    r"\bwho (?:now |still |once )?(?:(?!(?:i|wa|doe|ha|wait|ask|vote|look|long|argue|agree|disagree"
    r"|deal|side|compete|read|hope|pay|stay|live|lodge|visit|applie|negotiate|trade|care|plead"
    r"|dine|lunche|meet|quarrel|call|speak|talk|stand|push|pray|fight|come|goe|differ|know)s\b)"
    r"[a-z]{2,}s|has (?:[a-z]+ed|kept|run|built|drawn|taught|fought|written|flown|led|sung)) "
    r"(?:[a-z]+ ){0,4}?(?:for|at|with)(?: the)? $"
)
_HIS: Final = re.compile(r"\b(?:[Mm]y|[Hh]is|[Hh]er) (?:own |old |beloved |dear )?$")
# "In my years at the X", "her boss at the X".
_OWN: Final = re.compile(
    r"\b(?:[Mm]y|[Hh]is|[Hh]er) (?:[a-z]+ ){0,2}?(?:years?|time|days|job|desk|career|boss|team"
    r"|stint|salary|lab|laboratory|classes|lectures|tenure|decades?|life|employers?|department|role"
    r"|position|duties|seminar|library|lunches|corridor|service|experience|work|research|office"
    r"|colleagues?|students|practice|background|post|apprenticeship|fieldwork|predecessor|successor"
    r"|chair|room|deputy|assistant|chief|address|e-?mail|number|account) "
    r"(?:at|in|with|inside|for) (?:the )?$"
)
# "I run the X", and "Hill's employer, the X".
_I_RUN: Final = re.compile(
    r"\bI (?:still |now |once |also )?(?:run|lead|head|direct|chair|edit|own|manage|represent"
    r"|founded|co-founded|built|started|am) (?:at |with |from |of )?(?:the )?$"
)
_EMPLOYER: Final = re.compile(r"\b[A-Z]\w+['’]s? (?:own |old |former |new )?employers?, (?:the )?$")
_OUR_CONTACT: Final = re.compile(
    r"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:\w+ )?(?:contact|liaison|counterpart|link)"
    r" (?:person )?(?:at|in|inside|with) (?:the )?$"
)
# "A columnist on the X".
_PRESS: Final = re.compile(
    r"\b(?:journalist|reporter|editor|columnist|correspondent|writer|critic|cartoonist|hand"
    r"|photographer|hack|leader-writer|sub-editor|staffer) on (?:the )?$"
)
_BY_THEMSELVES: Final = (_HIS, _I_RUN, _EMPLOYER, _PRESS)  # with whomever they tell of
_STAFF: Final = frozenset({"staff", "faculty"})
_ARTICLES: Final = frozenset({"a", "an", "one", "our", "another"})
_SUBJECT: Final = 5  # words from the comma to the person


def is_tied(reading: Reading, start: int, end: int) -> int | None:
    """Where the words begin that tie one person to the organisation `start` up to `end`."""
    low = reading.words[start].start
    first = reading.sentence(start)[0]
    behind = max(low - _BEHIND, reading.words[first].start)
    before = reading.text[behind:low]
    if _OPENED.search(before) and _is_person_next(reading, end):
        return first
    if tie := next(filter(None, (each.search(before) for each in _BY_THEMSELVES)), None):
        return _word_at(reading, start, behind + tie.start())
    if owned := _OWN.search(before) or _OUR_CONTACT.search(before):
        verb = _word_at(reading, start, behind + owned.start())
        return None if _is_named(reading, first, verb) else verb
    if does := _DOES.search(before):
        return _person_before(reading, first, _word_at(reading, start, behind + does.start()))
    if kind := _KIND.search(before):
        return _person_before(reading, first, _word_at(reading, start, behind + kind.start()))
    match = TIES.search(before)
    if not match:
        return _apposed(reading, first, start, end)
    verb = _word_at(reading, start, behind + match.start())
    if match[0].startswith("whose"):
        return _person_before(reading, first, verb)
    if (found := _subject(reading, first, verb)) is not None:
        return found
    opens = verb <= first + 1 and _is_person_next(reading, end)  # "though on the payroll of"
    return first if opens else None


def _is_named(reading: Reading, first: int, end: int) -> bool:
    """Whether somebody has a whole name there: "Anna Ortega on her years at"."""
    return any(one.capital and two.capital for one, two in pairwise(reading.words[first:end]))


def _word_at(reading: Reading, at: int, offset: int) -> int:
    """The word that begins at an offset, or the first after it."""
    while at and reading.words[at - 1].start >= offset:
        at -= 1
    return at


def _subject(reading: Reading, first: int, verb: int) -> int | None:
    """Whom a verb is said of, a few small words left out; None where it is somebody named."""
    at = verb - 1
    for _ in range(_SKIPS):
        if at < first or not (reading.folds[at] in _SKIPPED or reading.folds[at].isdigit()):
            break
        at -= 1
    if at < first:
        return None
    word = reading.folds[at]
    if word == "who":
        return _person_before(reading, first, at)
    if word in _ONE:
        return at
    if word in _OF_US and reading.folded(at - 1, at) == ("of",):
        return max(at - 2, first)
    return _person_before(reading, first, at + 1)


def _person_before(reading: Reading, first: int, at: int) -> int | None:
    """The one person whom the words before tell of: "a lawyer", "somebody here"."""
    for place in range(at - 1, max(first, at - _SUBJECT) - 1, -1):
        word = reading.words[place]
        if word.folded in ONES or person_noun(word.folded) == word.folded:
            return place if not word.capital or place == first else None
        if reading.folded(place - 2, place) in _ONE_OF:
            return place - 2
        if word.capital and place > first and at - place == 1:
            return None
        if word.folded.endswith("ed") or word.owns:
            return None
    return None


def _is_person_next(reading: Reading, end: int) -> bool:
    """Whether a comma and one person follow: ", the former minister"."""
    if end >= len(reading.words) or not reading.words[end].parted or reading.words[end].ends:
        return False
    row = reading.words[end : end + _SUBJECT]
    if row[0].folded in _ONE:
        return True
    if row[0].folded not in {"the", "a", "an", "one", "our", "this", "another"}:
        return False
    return any(is_person(word.folded) or word.folded in ONES for word in row[:_SUBJECT])


def _apposed(reading: Reading, first: int, start: int, end: int) -> int | None:
    """ "A director, the X, disagreed": a person, a comma, where they work, a stop."""
    words = reading.words
    start -= start > first and words[start - 1].folded == "the"
    if start <= first or reading.text[words[start - 1].end : words[start].start] != ", ":
        return None
    if not (end >= len(words) or words[end].parted):
        return None
    last = reading.folds[start - 1]
    if not (is_person(last) or last in _STAFF):
        return None
    if words[start - 1].capital:
        return _bracketed(reading, first, start, end)
    for place in range(start - 1, max(first, start - 2 - _SUBJECT) - 1, -1):
        if words[place].folded in _ARTICLES:
            return place
        if place == first or words[place].parted:
            return place if _is_entry(reading, place, first, end) else None
    return None


def _bracketed(reading: Reading, first: int, start: int, end: int) -> int | None:
    """ "(Deputy Director, the X)": a bracket with a title and a body, and no name."""
    if not reading.text.startswith(")", reading.words[end - 1].end):
        return None
    for place in range(start - 1, max(first, start - 1 - _SUBJECT) - 1, -1):
        word = reading.words[place]
        if not (is_person(word.folded) or word.folded in GENERIC_TITLES | GENERIC):
            return None
        if word.bracket:
            return place
    return None


def _is_entry(reading: Reading, place: int, first: int, end: int) -> bool:
    """Whether it is a bracket or an item of a list: "(lecturer, the X)", "- analyst, X:"."""
    word = reading.words[place]
    after = reading.text[reading.words[end - 1].end :].lstrip()[:1]
    opens = word.bracket if after == ")" else place == first and after in {"", ":", ".", ";", "–"}
    return opens and word.folded != "the"
