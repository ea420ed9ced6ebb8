"""Whether a word beside a name is a verb or a noun, as far as its shape and a few tables tell."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..writing.parts import PARTICLES
from ..writing.words import Word
from .context import Context, is_owner
from .vocabulary import ADVERBS, FEELING, IRREGULAR, SPEECH

_FUNCTION: Final = 5.3  # words more frequent (Zipf) are hardly nouns that a name is put beside
_LONG: Final = 4
_BASES: Final = word_set(
    "ask thank invite let quote follow tell urge support join see meet call hear help press seat "
    "email phone remind give send show pay echo cite back praise blame greet interrupt accuse "
    "interview introduce welcome like love hate miss trust believe credit like unlike per via "
    "versus vs v cf w except besides alongside amid plus minus opposite near colleague colleagues "
    "participant participants delegate delegates panellist panellists discussant chair moderator "
    "rapporteur speaker speakers dear hello hi thanks sorry yes please ok okay welcome goodbye "
    "congratulations regards cheers from messrs both either neither nor whether because although "
    "unless until while whereas once "
    "own ex retired former late poor old dear our my friend friends thus hence namely perhaps maybe"
)
AUXILIARIES: Final = word_set(
    "does did has had will would can could may might must should isn wasn hasn hadn won couldn "
    "ought used dares needn cannot wouldn shouldn didn doesn don aren weren haven is was"
)
_FEW: Final = 10
_VERBS: Final = 2.2  # a verb's form in -ing is at most so much rarer (Zipf)
_SEEN: Final = 3.5  # a word of English is as frequent (Zipf)
_TIMING: Final = word_set(
    "after before at in on by for from to with over until till since under as when while once "
    "later then next"
)
_WHERE: Final = frozenset({"in", "at", "near"})
_PLACED: Final = 2  # words: where, and a place
_PLACING: Final = word_set(
    "inside outside beside behind across against among within without upon onto toward "
    "along around beneath below above beyond throughout despite during except apart aside near"
)


NUMBERS: Final = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred thousand million billion half none nothing neither"
)
# No half of a given name that stands alone before a family name.
_LEADS: Final = word_set(
    "so no in do he she we an my you on or as at by if is it me of to us any are"
)
_RELATIVE: Final = frozenset({"that", "which", "who"})
_BEFORE_VERBS: Final = AUXILIARIES | word_set(
    "to please someone somebody anyone anybody nobody everyone i you we they who let lets not "
    "never t don can could will would shall should must may might go come help"
)
# Before a name and a verb without an ending: "did Hill vote", "we have seen Hill dance".
_BEFORE_INFINITIVES: Final = word_set(
    "did does do can could will would shall should may might must let "
    "see saw seen hear heard watch watched watching hearing seeing"
)
_ASKING: Final = frozenset({"is", "was"})
_BEFORE_OBJECTS: Final = frozenset({"a", "an", "the", "his", "her", "their", "our", "this"})
_OF_MANY: Final = frozenset({"are", "were"})
_NO_NOUNS: Final = (
    ADVERBS
    | _BASES
    | _PLACING
    | word_set("absent present away ill late early silent unmoved aside alike included excepted")
    | word_set("nobody somebody everybody anybody everyone someone anyone nothing none")
    | word_set("vegetarian vegan halal kosher")
    | FEELING
)


def is_verb(context: Context, at: int) -> bool:
    """Whether the word at a place is a verb, adverbs before it left out."""
    words = context.words
    while at < len(words) - 1 and words[at].folded in ADVERBS and words[at + 1].follows:
        at += 1
    if at >= len(words) or words[at].capital:
        return False
    verb = words[at].folded
    if verb in SPEECH or verb in IRREGULAR or verb in AUXILIARIES:
        return True
    if verb.endswith("ed") and len(verb) > _LONG:
        return True
    return verb.endswith("s") and not verb.endswith("ss")


def is_verb_form(word: str) -> bool:
    """Whether a word has the form of a verb in the past or of an auxiliary."""
    if word in SPEECH or word in IRREGULAR or word in AUXILIARIES:
        return True
    return word.endswith("ed") and len(word) > _LONG


def opens_a_clause(context: Context, start: int, end: int) -> bool:
    """Whether a name is who does something after words of time or place: "After lunch Hill said".

    The noun before it ends those words then, and says nothing of the name.
    """
    if not start or not is_verb(context, end):
        return False
    at = start - 1
    while at > 0 and start - at < _FEW and not context.words[at].opens:
        if not context.words[at].follows:
            break
        at -= 1
    return context.words[at].folded in _PLACING or context.words[at].folded in _TIMING


def follows_place(context: Context, start: int) -> bool:
    """ "In Kirkenes Hill had arranged it": a place ends the words that say where."""
    if start < _PLACED:
        return False
    led, place = context.words[start - 2], context.words[start - 1]
    where = led.opens and led.folded in _WHERE and place.capital and place.gap == " "
    return where and context.words[start].gap == " " and is_verb(context, start + 1)


def is_noun_after(context: Context, start: int, end: int) -> bool:
    """Whether a noun follows that a name makes a thing of: "the Schmidt hammers"."""
    after, before = context.after(end), context.before(start)
    first = start - 1 if context.has_initial(start) else start
    said = context.said_before(first)
    if said in _BEFORE_INFINITIVES and context.words[first].follows:
        return False  # "Did Hill vote?", "Can J. Hill confirm it?"
    if said in _ASKING and context.words[first - 1].opens and context.words[first].gap == " ":
        return False  # "Is Hill content with that?"
    if after is None or after.capital or after.gap != " " or is_owner(after):
        return False
    word = after.folded
    if zipf_frequency(word, "en") >= _FUNCTION or word in _NO_NOUNS | NUMBERS:
        return False
    following = context.after(end + 1)
    if before is not None and before.folded == "and" and _is_two(context, start):
        return False  # "Hill and Marsh share a taxi"
    if word.endswith("s") and not _is_verb_in_s(word):
        return True  # "Kubota tractors stood in the yard"
    if word.endswith("s") and following is not None and _is_of_many(following):
        return True  # "Bianchi bicycles are blue"
    if word.endswith(("ly", "ing")) or f"{word}s" in SPEECH:
        return False
    joined = context.words[start].gap == " & " or (before is not None and before.folded == "and")
    if joined and following is not None and following.folded in _BEFORE_OBJECTS:
        return False  # "Church and Hill share a taxi"
    return not is_verb(context, end)


@lru_cache(maxsize=50_000)
def _is_verb_in_s(word: str) -> bool:
    """Whether a word in -s has the other forms of a verb: they are seldom where it is a plural."""
    if word in SPEECH or word in IRREGULAR or word in AUXILIARIES or len(word) <= _LONG:
        return True
    stem = word.removesuffix("s")
    stems = {stem, stem.removesuffix("e"), stem.removesuffix("ie") + "y", stem + stem[-1]}
    forms = max(zipf_frequency(each + "ing", "en") for each in stems)
    return forms >= zipf_frequency(word, "en") - _VERBS


def _is_two(context: Context, start: int) -> bool:
    """Whether a name of the roster and "and" stand before another."""
    return start > 1 and context.words[start - 2].folded in context.surnames


def _is_of_many(word: Word) -> bool:
    """Whether a verb follows of what many things do: "are", "ran"."""
    return word.folded in _OF_MANY or (word.folded in IRREGULAR and word.gap == " ")


def is_noun(before: Word | None, told: Word | None = None) -> bool:
    """Whether a word at once before a name is a noun that tells what it is: "room King".

    `told` is the word before that one: after "to" or "someone" it is a verb, "someone wake King".
    """
    if told is not None and told.folded in _BEFORE_VERBS:
        return False
    if before is None or before.capital or before.opens or before.folded in PARTICLES:
        return False
    word = before.folded
    told_of = told is not None and told.folded in _RELATIVE
    if word == "whom" or (told_of and word.endswith("s")):
        return False  # "the trust that employs King"
    if word in _BASES or word in SPEECH or word in IRREGULAR or word in ADVERBS | _PLACING:
        return False
    if word.endswith(("ed", "ing", "ly", "wards", "ward")) or len(word) < _LONG - 1:
        return False
    return zipf_frequency(word, "en") < _FUNCTION and f"{word}s" not in SPEECH


def is_led_by_word(words: Sequence[Word]) -> bool:
    """ "So Han flows": a word of English at the head of a sentence, and one name."""
    return len(words) == 2 and words[0].opens and words[1].gap == " " and words[0].folded in _LEADS


def are_words(one: Word, other: Word) -> bool:
    """ "Fair weather": two words of English, the second in small letters."""
    if other.capital or other.gap != " ":
        return False
    return all(zipf_frequency(each.folded, "en") >= _SEEN for each in (one, other))
