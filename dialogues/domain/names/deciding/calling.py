"""What stands before a given name: who calls on its bearer, or whose else it is."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..around.bearers import Bearer
from ..around.capitals import is_other_capital, is_titled
from ..around.context import Context, is_owner, is_preposition
from ..around.doing import is_felt
from ..around.grammar import is_verb
from ..around.signing import ends_mail, is_end, is_signed
from ..around.vocabulary import DAYS, DETERMINERS
from ..others.apart import is_where
from ..writing.given import GIVEN
from ..writing.parts import PARTICLES

_BEFORE: Final = 24  # characters
_CALLED_ON: Final = re.compile(
    r"\b(?:[Tt]hank you|[Tt]hanks|[Ww]elcome|[Ss]orry|[Oo]ver to you|[Yy]es|[Gg]o ahead|[Pp]lease"
    r"|[Gg]ood (?:morning|afternoon|evening)|[Gg]racias|[Mm]erci|[Oo]brigad[oa]|[Dd]anke),? $"
)
_SENDS: Final = re.compile(
    r" (?:sends|sent) (?:you |us |me |all )?(?:her|his|their|the|an|a|many|best"
    r"|warm|kind|you|us|all)\b"
    r"| to (?:me|us|him|her|all|everyone|everybody|the (?:chair|room|table)): "
)
_LETTER: Final = 80  # characters
_SELF: Final = (" himself", " herself")
_RARE: Final = 4.0  # a word at the head of a line that is rarer (Zipf) may be a surname
_SEEN: Final = 4.3  # a word that is more frequent (Zipf), and no usual name, is something else
_SHORTEST: Final = 4
_UNKNOWN: Final = 3.0  # a shorter one is no word of English where it is rarer (Zipf)
_SAINTLY: Final = word_set("st saint apostle prophet hurricane typhoon cyclone storm sir santa")
_OF_OLD: Final = re.compile(
    r"\b(?:[Gg]ospels?|[Ee]pistles?|[Bb]ook|[Pp]salms?|[Pp]arables?|[Rr]eign|[Aa]ge) of "
    r"(?:[A-Z]\w+ and )?$"
)
_AS_OF_OLD: Final = re.compile(
    r" \d{1,3}:\d|['’]s? (?:\w+ )?(?:empire|cross|encyclical|gospel|army|conquests?|reign|kingdom"
    r"|throne|epistles?|wars?|regime|dynasty|tomb|crown|rules of order)\b"
    r"| (?:wrote|writes|said|says) (?:to|in) (?:the|his|her) (?:[A-Z]|letter|epistle|gospel)"
    r"| (?:the (?:Great|Terrible|Baptist|Apostle|Evangelist)|and the dragon)\b"
)
_BEING: Final = frozenset({"is", "was"})  # "Robert was the only one" is said of any
# After a name at the head of a sentence, as after whoever speaks.
_SPEAKS: Final = re.compile(
    r" (?:is|was) (?:flying|coming|leaving|travelling|staying|arriving|writing|checking|working on"
    r"|waiting|right|wrong|late|here|away|back|content|happy|ill|out of|in the (?:room|chair|taxi)"
    r")\b"
    r"| again[,:;]|,? on (?:page|paragraph|line|item|slide) \w|:|,? \("
    r"|,? (?:however|too|though|in turn|for one|for (?:his|her) part|meanwhile|who)\b"
    r"| and (?:others|I|(?:the|our|two|three|several) [a-z]+) [a-z]+"
)
_AROUND: Final = 2_000  # characters in which others of that name are looked for
# "The name Olena", "the page cites Olena": somebody that is spoken or written of.
_SPOKEN_OF: Final = word_set(
    "name names named surname called cites cite cited citing quotes quote quoting see after"
)
_AFTER: Final = (",", ")", ";", ".")


def is_called_on(context: Context, start: int) -> bool:
    """Whether somebody is spoken to, by a name that not everybody has: "thank you, Celeste"."""
    word = context.words[start]
    if word.folded in GIVEN:
        return False
    return _CALLED_ON.search(context.text, max(0, word.start - _BEFORE), word.start) is not None


def sends(context: Context, end: int) -> bool:
    """ "Lily sends her love", "Lily to me: it rains": what only people send, or say."""
    return _SENDS.match(context.tail(end)) is not None


def is_self(context: Context, end: int) -> bool:
    """ "August himself": of months and things it is not said."""
    return context.tail(end).startswith(_SELF)


def is_only_one(context: Context, start: int, end: int, key: str, *, inside: bool) -> bool:
    """Whether a name that many have is that of one person here, for none near has a surname to it.

    Their own whole name makes nobody else of it. At the head of a sentence it has to do something
    or to have something; a word of the language stands `inside` one, with a capital that a name
    alone would have.
    """
    word = context.words[start]
    often = zipf_frequency(word.folded, "en")
    least = _UNKNOWN if word.end - word.start < _SHORTEST else _SEEN
    met = key in context.named
    name = word.folded in GIVEN or often < least or inside or (met and not word.opens)
    if not (word.capital and name):
        return False
    here = met and not context.tail(end).startswith(", in ")  # "Laura, in Petrarch, is"
    if word.opens and not (here or _does(context, end)):
        return False
    row = [each.folded for each in context.words[max(0, start - 2) : start]]
    if row[-1:] and (row[-1] in _SPOKEN_OF or row[0] == "name"):
        return False
    if _is_of_old(context, start, end) or is_where(context, start, end):
        return False
    low, high = max(0, word.start - _AROUND), context.words[end - 1].end + _AROUND
    shown = re.escape(context.text[word.start : context.words[end - 1].end])
    longer = re.finditer(rf"\b{shown} [^\W\d_a-zß-öø-ÿ]", context.text[low:high])
    own = {context.words[at].start - low for at in context.named.get(key, ())}
    return all(each.start() in own for each in longer)


def stands_inside(context: Context, start: int, end: int) -> bool:
    """Whether a word has a capital within a sentence, as a name and little else would have.

    "We heard Grace out", and not "Grace Period", "the Grace", "FOR GRACE".
    """
    word, before = context.words[start], context.before(start)
    if not word.capital or word.upper or word.opens or before is None:
        return False
    if before.capital and not before.opens:
        return False
    if (
        word.folded in DAYS
        or before.folded in DETERMINERS
        or context.said_before(start) in _SAINTLY
    ):
        return False
    owns = is_owner(context.after(end))
    return not ((is_other_capital(context, start, end) and not owns) or is_titled(context, start))


def _is_of_old(context: Context, start: int, end: int) -> bool:
    """Whether a saint, a king or a storm is called so, by what stands beside: "John 3:16"."""
    if context.said_before(start) in _SAINTLY or _AS_OF_OLD.match(context.tail(end)):
        return True
    at = context.words[start].start
    return _OF_OLD.search(context.text, max(0, at - _BEFORE), at) is not None


def _does(context: Context, end: int) -> bool:
    """Whether a name at the head of a sentence is of somebody who does or has something."""
    after = context.after(end)
    is_being = after is not None and after.folded in _BEING
    does = is_felt(context, end) if is_being else is_verb(context, end)
    if does or is_owner(after):
        return True
    return _SPEAKS.match(context.tail(end)) is not None


def signs(context: Context, start: int, end: int) -> bool:
    """Whether a name alone ends a letter."""
    text, at = context.text, context.words[start].start
    close = context.words[end - 1].end
    if is_end(text[close : close + _BEFORE]) and is_signed(text[max(0, at - _LETTER) : at]):
        return True
    return ends_mail(text, at, close)


def is_dedicated(context: Context, start: int, who: Bearer) -> bool:
    """Whether a name goes on one that is no name of theirs: "Nossa Senhora da Conceição"."""
    before = context.before(start)
    if before is None or before.folded not in PARTICLES or start < 2:
        return False
    if is_preposition(before, context.words[start]):
        return False
    first = context.before(start - 1)
    return first is not None and first.capital and not who.has_given(first.folded)


def is_after_family(
    context: Context, start: int, end: int, who: Bearer, surnames: Collection[str]
) -> bool:
    """Whether a list gives it after the family name of another: "Ortega, José, *The Wall*".

    `surnames` are their own.
    """
    if start == 0 or context.words[start].gap != ", " or not context.tail(end).startswith(_AFTER):
        return False
    family = context.words[start - 1]
    # A row of those who are here: "Grace, José, Amir", "J. Ortega, José, Amir".
    named = family.folded in surnames or family.folded in context.givens
    if not (family.opens and family.capital) or named or context.has_initial(start - 1):
        return False
    rare = zipf_frequency(family.folded, "en") < _RARE
    return rare and not who.has_given(family.folded)
