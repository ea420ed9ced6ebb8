"""What beside a name says that somebody or something else has it."""

from __future__ import annotations

import re
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..around.addressing import HONORIFICS
from ..around.bearers import Bearer
from ..around.context import Context, is_owner
from ..around.grammar import is_noun, is_noun_after, is_verb, opens_a_clause
from ..around.vocabulary import FAMED, OWNED, SORTS, SPEECH, WORKS
from ..writing.given import GIVEN
from .serving import is_serving
from .things import is_cited, is_told, is_word_itself

_GIVEN: Final = 4.0  # a word after a comma that is rarer (Zipf) may be a given name
_WHERE: Final = word_set("in near outside inside via throughout across off beyond at under since")
_UPON: Final = frozenset({"on", "in", "at", "near", "to", "from"})
_WHITHER: Final = frozenset({"to", "from", "of"})
_WAYS: Final = word_set(
    "train flight ferry road boat bus ship trip way route voyage drive walk north south east west "
    "coast mouth banks shores waters suburbs outskirts streets population inhabitants trains truck "
    "lorry plane car coach tram boats ships ferries flights buses trucks lorries crossing passage "
    "cross crosses crossed sail sails sailed fly flies flew drive drives drove sailing flying"
)
_PASSING: Final = word_set(
    "drove drives driving passed passes passing travelled traveled travels walked walks cycled "
    "road railway river runs flows flowed marched rode sailed"
)
_WITHIN: Final = frozenset({"in", "near", "across", "via", "through"})
_ROW: Final = 4  # names
_TWO_PLACES: Final = frozenset({"in", "near", "via", "outside"})
# After which people follow all the same: "a look at Hill", "faith in Hill".
TOWARDS: Final = word_set(
    "look looks looked looking glance glanced laugh laughed smile smiled nod nodded same nothing "
    "shout shouted aimed directed angry faith trust confidence belief believe believed believes "
    "interest interested confide confided confides rely found find pointed points pointing stare "
    "stared call called drop dropped bring brought bringing "
    # "the hyphen in Hill": how a name is spelled
    "hyphen accent accents diacritic diacritics umlaut umlauts tilde tildes apostrophe typo typos "
    "misprint letter letters spelling misspelling vowel consonant mistake error slip "
    "break end macron macrons hyphens vowels consonants errors mistakes slips spellings breve"
)
_QUOTES: Final = frozenset('"“”«»„‟')
_CALLED: Final = re.compile(
    r"\b[Aa]n? (?!participant|delegate|speaker|member|colleague|panell?ist|fellow)"
    r"(?:[a-z]+ ){1,3}(?:named|called) $"
)
_FAR: Final = 50  # characters
_TERM: Final = re.compile(
    r"(?! (?:with|in|at|on|by|and|from)\b)(?: [a-z]+){1,2}[\"”»“]"
)  # the rest of what is in quotes
_THOUGHT: Final = frozenset({"hypothesis", "theory"})  # called after whoever had it
# "The words Hill and Marsh are in the running head": they are spoken of as they stand.
_SPELLED: Final = frozenset({"words", "names", "surnames", "spellings"})
_SIDES: Final = word_set("opposition party regime junta coalition")  # "the opposition's Hill"
_OF_TRAVELLERS: Final = word_set("flight visa ticket passport badge pickup invoice boarding")
# "Mahi interrupts Hill": no noun, though it ends as many of one do.
_DONE_TO: Final = word_set("interrupts contradicts corrects thanks reminds asks tells invites")
# "And for the first hour Hill": when, and no noun that tells what a name is.
_TIMES: Final = word_set("hour hours day days morning afternoon evening night week month minutes")
_ARTICLES: Final = frozenset({"the", "a", "an"})
# "By telephone Hill.": how somebody is there, and no noun that tells what a name is.
_BY: Final = re.compile(
    r"\b(?:by|via|over|on)(?: the)? (?:telephone|phone|video|link|line|screen|zoom|skype|radio)"
    r"(?:[ -]link)? $",
    re.IGNORECASE,
)
# "Shrines to Hill", "On Hill, off Tanzania": who is worshipped, and where something lies.
_OF_GODS: Final = re.compile(
    r"\b(?:[Ss]hrines?|[Tt]emples|temple|[Aa]ltars?|[Pp]rayers?|[Hh]ymns?|[Oo]fferings?"
    r"|[Ss]acrifices?|[Ii]dols?) (?:dedicated )?(?:to|of) $"
)
# "Freitag, for our guests, i.e. Friday", "in Freitag's literal sense": a word is glossed.
_GLOSSED: Final = re.compile(
    r"['’]s (?:literal|etymological|dictionary) (?:sense|meaning)\b(?! of)"
    r"|[^.;:!?\n]{0,40}\bi\.e\. (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
_LIES: Final = re.compile(
    r", off (?:the coast|(?![A-Z][a-z]+day\b)[A-Z])|(?:,|[ ?]*\?(?: check)?:?) (?:an?|some) "
    r"(?:[a-z]+ )?(?:island|islet|atoll|village)(?=[,.;:)]| (?:in|of|off|near|where|with) )"
)
_LED: Final = word_set("led style chaired authored drafted backed sponsored inspired run")


def is_told_apart(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether what stands around says that somebody or something else has the name."""
    return (
        _is_put_to_a_noun(context, start, end, who)
        or is_serving(context, start, end, who)
        or is_word_itself(context, start, end)
        or _is_one_called(context, start)
        or _is_not_that(context, start, end)
        or _is_term(context, start, end)
        or _is_another_owners(context, start, who)
        or is_cited(context, end)
        or (
            is_told(context, start, end, (SORTS | FAMED) - who.callings)
            and not opens_a_clause(context, start, end)
        )
        or (context.said_before(start) == "from" and _is_first_of_two(context, end))
        or _is_author(context, start, end)
        or _LIES.match(context.tail(end)) is not None
        or _GLOSSED.match(context.tail(end)) is not None
        or _comes_after(_OF_GODS, context, start)
        or _is_reversed(context, start, end, who)
        or is_of_elsewhere(context, end, who)
    )


def is_where(context: Context, start: int, end: int) -> bool:
    """Whether something is there, or was so under them: "in Hill", "under Hill"."""
    before = context.before(start)
    if _is_in_row_of_places(context, start):
        return True
    if before is None or is_owner(context.after(end)) or (before.capital and not before.opens):
        return False
    if before.folded in _UPON and context.tail(end).startswith(", where "):
        return True
    told = context.before(start - 1)
    if before.folded == "through":
        return told is not None and told.folded in _PASSING | _WAYS
    if before.folded == "or":
        return _is_beside_a_place(context, start)
    if before.folded in _WHITHER:
        return told is not None and told.folded in _WAYS
    if before.folded not in _WHERE or (before.folded == "since" and is_verb(context, end)):
        return False
    return told is None or told.folded not in TOWARDS


def _is_in_row_of_places(context: Context, start: int) -> bool:
    """ "In Guayaquil, Hill, Cádiz and Sines": the first of a row says that it is one of places."""
    words, at = context.words, start
    while at and words[at].gap == ", " and words[at - 1].capital and start - at < _ROW:
        at -= 1
        if words[at].folded in context.surnames or words[at].folded in context.givens:
            return False
    before = context.before(at)
    placed = before is not None and before.folded in _WITHIN and words[at].gap == " "
    goes_on = context.tail(start + 1).startswith((", ", " and ", " or "))
    row = at < start - 1 or (at != start and goes_on)  # "from the station in Zagreb, Olena Hill."
    return row and placed and not context.is_all_low(start)


def _is_first_of_two(context: Context, end: int) -> bool:
    """ "From Hill to the Danube": of two places the second is nobody of the roster either."""
    row = context.words[end : end + 3]
    if not row or row[0].folded != "to" or row[0].gap != " ":
        return False
    other = row[2] if len(row) > 2 and row[1].folded == "the" else row[1] if len(row) > 1 else None
    if other is None or not other.capital or not other.follows:
        return False
    names = (*context.surnames, *context.givens)
    return not any(each.startswith(other.folded) for each in names)


def _is_beside_a_place(context: Context, start: int) -> bool:
    """ "In Cartagena or Hill": of two places only one has the word that tells so."""
    low = start - 2
    if low < 1 or not context.words[low].capital:
        return False
    where = context.before(low)
    return where is not None and not where.capital and where.folded in _TWO_PLACES


def _is_put_to_a_noun(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a noun beside makes a thing of it: "room King", "the Schmidt hammer"."""
    before, after = context.before(start), context.after(end)
    if after is not None and after.gap == "-" and after.folded in _LED:
        return False  # "a Hill-led group"
    if after is not None and after.folded in _OF_TRAVELLERS and not after.capital:
        return False  # "Hill flight = via Rome"
    if (
        before is not None
        and before.folded not in who.about | _SPELLED | _TIMES | _DONE_TO
        and is_noun(before, context.before(start - 1))
        and not _is_object(context, start)
        and not _comes_after(_BY, context, start)
    ):
        return not opens_a_clause(context, start, end)
    if after is not None and after.folded in OWNED and after.folded not in _THOUGHT:
        return False
    if before is not None and before.folded in _ARTICLES and not _is_numbered(context, start):
        return True
    return is_noun_after(context, start, end)


def _comes_after(pattern: re.Pattern[str], context: Context, start: int) -> bool:
    at = context.words[start].start
    return pattern.search(context.text, max(0, at - _FAR), at) is not None


def _is_object(context: Context, start: int) -> bool:
    """ "Grace interviews Hill": what stands between two of the roster is a verb."""
    subject, verb = context.before(start - 1), context.words[start - 1]
    if subject is None or not subject.capital or verb.gap != " ":
        return False
    known = subject.folded in context.surnames or subject.folded in context.givens
    return known and is_verb(context, start - 1)


def _is_numbered(context: Context, start: int) -> bool:
    """Whether what looks like an article is a letter of a seat or a room: "4A Hill"."""
    return context.words[start - 1].gap[-1:].isdigit()


def _is_one_called(context: Context, start: int) -> bool:
    """ "A man named Hill": of whom nothing was said before."""
    at = context.words[start].start
    return _CALLED.search(context.text, max(0, at - _FAR), at) is not None


def _is_not_that(context: Context, start: int, end: int) -> bool:
    """ "Not that Hill,": of two who are called so."""
    before = [word.folded for word in context.words[max(0, start - 2) : start]]
    return before == ["not", "that"] and context.tail(end)[:1] in {",", ".", ";", ")"}


def _is_term(context: Context, start: int, end: int) -> bool:
    """Whether a name is in quotes with a noun, or after an article: the "Hill" method."""
    low = context.words[start].start
    if context.text[low - 1 : low] not in _QUOTES or not low:
        return False
    if start and context.words[start - 1].folded in _ARTICLES and context.tail(end)[:1] in _QUOTES:
        return True
    return _TERM.match(context.tail(end)) is not None and context.words[end].folded not in SPEECH


def _is_another_owners(context: Context, start: int, who: Bearer) -> bool:
    """Whether a name with "'s" stands before that is not their home's: "Chekhov's Ivanov"."""
    if start < 2 or not is_owner(context.words[start - 1]) or not context.words[start].follows:
        return False
    owner = context.words[start - 2]
    if owner.folded in _SIDES:
        return True
    if not owner.capital or owner.folded in who.about | who.home:
        return False
    return not owner.opens or zipf_frequency(owner.folded, "en") < _GIVEN


def _is_reversed(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether somebody else's given name follows a comma: "Huda, Sigma on fact-finding"."""
    words = context.words
    if end >= len(words) or words[end].gap != ", " or not words[end].capital:
        return False
    if words[start].gap == ", " or words[end].upper or _is_whole(context, end):
        return False  # one of a row, be the next one there by initials
    given, more = words[end], words[end + 1 : end + 2]
    if more and given.folded + more[0].folded in context.surnames:
        return False
    if more and given.folded in context.givens and more[0].folded in context.surnames:
        return False  # the next one of a row, by a whole name
    if more and more[0].capital and more[0].gap == " " and _is_item(context, end + 2):
        return False  # the next one of a row of whole names, in another spelling
    if more and (more[0].folded == "and" or (more[0].gap == ", " and more[0].capital)):
        return False
    told = context.surnames | context.givens
    if given.folded in told or given.folded in who.about | who.home | HONORIFICS:
        return False
    rare = given.folded in GIVEN or zipf_frequency(given.folded, "en") < _GIVEN
    return rare and not who.has_given(given.folded)


def _is_item(context: Context, at: int) -> bool:
    """Whether a row goes on after what stood before a word: a comma and another capital."""
    word = context.words[at] if at < len(context.words) else None
    return word is not None and word.gap == ", " and word.capital


def _is_whole(context: Context, at: int) -> bool:
    """Whether somebody's whole name begins at a word: that is no given name of another."""
    return any(at in places for places in context.named.values())


def _is_author(context: Context, start: int, end: int) -> bool:
    """Whether a work is by that name and another: "the book by Hill and Ortega"."""
    before, words = context.before(start), context.words
    if before is None or before.folded != "by" or end + 1 >= len(words):
        return False
    work = words[start - 2].folded if start > 1 else ""
    joined = words[end].folded == "and" and words[end + 1].capital
    return joined and (work in WORKS or words[end + 1].folded not in context.surnames)


def is_of_elsewhere(context: Context, end: int, who: Bearer) -> bool:
    """Whether it is told where a name belongs, and that is not on the roster: "Hill of Boston"."""
    after = context.after(end)
    if after is None or after.folded != "of":
        return False
    place = context.words[end + 1 : end + 4]
    apart = next((at for at, word in enumerate(place) if not word.follows), len(place))
    place = place[:apart]
    if not any(word.capital for word in place):
        return False
    return not {word.folded for word in place} & (who.about | who.home)
