"""Whether what follows a surname that is a word too is done, had or felt by people alone.

"Frost had seen the plans" is said of somebody, "Frost had killed the vines" of the weather. A word
that is counted has an article, and a plural no verb in the singular: without them it is a name.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..writing.ordinary import is_adjective, is_plural, takes_verbs_alone
from ..writing.words import Word
from .acts_of_people import is_noun_put_to, is_of_people, will_lead
from .capitals import ACRONYMS
from .context import Context
from .doing import is_done, is_felt, rest
from .vocabulary import ADVERBS, IRREGULAR, OWNED, SAYING, WEAK

_COPULAS: Final = word_set(
    "is was has had will would can could may might must should does did remains remained seemed "
    "seems came comes went goes became becomes became begins began fell rose died lost"
)
_AUXILIARIES: Final = word_set(
    "does did has had will would can could may might must should isn wasn hasn hadn won couldn "
    "wouldn shouldn didn doesn don aren weren haven"
)
_SINGULAR: Final = word_set("has is was does hasn isn wasn doesn")
_BEING: Final = word_set("is was isn wasn seems seemed remains remained looks looked sounded felt")
_ARTICLES: Final = frozenset({"a", "an"})
_ASKING: Final = frozenset({"please", "pls", "plz"})
_NO_VERBS: Final = frozenset({"s", "and", "then", "also", "who"})
_RESULTS: Final = word_set("closed passed carried solved dismissed adjourned")
# What they do in the present, and what else only they did.
_DOES: Final = word_set(
    "worries worried fears visits visited lives chairs sits sat missed misses forgets forgot "
    "regrets "
    "enjoys enjoyed studies studied attends teaches writes reads drinks eats sings sang sleeps "
    "phones "
    "emails travels prefers hates hated loves loved owns owned remembers trusts trusted pays "
    "phoned "
    "votes votes believes considers considered sees knew"
)
# What people alone make, give, have or take.
_SAID: Final = OWNED | word_set(
    "floor minutes example examples bus taxi train badge badges slides map doubt doubts "
    "nothing tea coffee lunch photograph photographs notice seat vote memory memories worry "
    "worries feeling impression hunch"
)
_GIVING: Final = word_set(
    "has had took takes made makes gave gives put puts raised raises drew draws brought brings "
    "kept "
    "keeps sent sends found finds asked shared"
)
_HARMING: Final = word_set("killed destroyed damaged hit broke took ruined covered spoiled caught")
_OWN: Final = frozenset({"his", "her", "himself", "herself"})
# After a verb and before what it is done to; a noun has none at its end.
_OBJECTS: Final = word_set(
    "the a an this that these those his her their our my it them us him me no every each what why "
    "how who whom whether when if not all both some any nobody otherwise"
)
_LINKING: Final = word_set("in of on at for to with about")
_MEANING: Final = word_set(
    "means meant shows showed proves proved requires required implies implied indicates indicated "
    "dictates dictated demands demanded demonstrates demonstrated demonstrate reveals revealed "
    "ensures ensured"
)
# Between a name and its verb: "Hill, however, abstained".
_INSERTED: Final = re.compile(
    r", (?:however|too|in turn|for one|for (?:his|her) part|meanwhile|though|also|instead|again|in "
    r"(?:his|her) turn|by contrast|on the (?:other hand|contrary)|as ever|as usual|at last|finally)"
    r",? "
)
_PEOPLE: Final = word_set(
    "man woman person lawyer engineer fellow doctor widow widower gentleman lady"
)
# What masses and weather do as well: "Frost lay on the pier".
_LYING: Final = word_set(
    "lay lies lied fell covered settled formed melted blew spread clung glittered thawed hung "
    "stood poured dripped filled killed stopped returned lasted held ran"
)
_DOING: Final = word_set("settled held ran returned stopped filled stood lied")
_MOVES: Final = word_set("arrives leaves flies travels stays sleeps drives lands walks works")
_SHORT: Final = 3
_NO_PRESENT: Final = word_set(
    "this thus plus minus versus always perhaps sometimes besides whereas across towards "
    "afterwards "
    "upwards less unless does hers ours yours theirs its us as is was has"
)


def acts(context: Context, end: int, word: Word, *, known: bool) -> bool:
    """Whether a verb follows that people are the subjects of."""
    at = _verb_at(context, end)
    if word.upper and word.folded in ACRONYMS and not known:
        return at < len(context.words) and context.words[at].folded in SAYING
    if at == len(context.words) or context.words[at].capital:
        return False
    verb = context.words[at].folded
    if verb in _NO_VERBS:
        return False
    if is_adjective(word.folded) and is_noun_put_to(verb, rest(context, at)):
        return False
    if verb in SAYING or verb in _ASKING or _is_human(context, at, word):
        return True
    told = context.words[at + 1].folded if at + 1 < len(context.words) else ""
    if verb in _COPULAS and told in _ARTICLES and not known:
        return not _PEOPLE.isdisjoint(rest(context, at))  # "Pike is a fish", "Winter is a man"
    return _is_finite(context, at, word, known=known)


def has_asked(context: Context, start: int, end: int) -> bool:
    """ "Hannah has asked for a window seat": what is told of one of a few who travel together."""
    row = [word.folded for word in context.words[end : end + 2]]
    if not context.words[start].opens or len(row) < 2 or not context.words[end].follows:
        return False
    return row[0] in {"has", "will", "would", "can", "cannot"} and is_done(
        context, end, context.words[start]
    )


def will_do(context: Context, end: int) -> bool:
    """ "Bill will follow up": what somebody will do for those at a table."""
    at = _verb_at(context, end)
    return at < len(context.words) and _leads(context, at)


def _leads(context: Context, at: int) -> bool:
    return context.words[at].folded in {"will", "would", "to"} and will_lead(rest(context, at))


def _verb_at(context: Context, end: int) -> int:
    """Where a verb may stand after a name: past adverbs, and past what commas set apart."""
    words = context.words
    inserted = _INSERTED.match(context.tail(end))
    if inserted:
        stop = words[end - 1].end + inserted.end()
        at = next((n for n in range(end, len(words)) if words[n].start >= stop), len(words))
        return at
    at = end
    while at < min(end + 2, len(words)) and words[at].folded in ADVERBS:
        at += 1
    return at if at == len(words) or words[at].follows else len(words)


def _is_finite(context: Context, at: int, word: Word, *, known: bool) -> bool:
    """Whether a verb is one that the word, were it no name, would not have: by its number."""
    verb = context.words[at].folded
    said = word.folded
    present = _is_present(context, at)
    if is_plural(said):
        if verb in _SINGULAR or (present and verb not in IRREGULAR):
            return True
    elif is_adjective(said) and (verb in _AUXILIARIES or (verb in IRREGULAR and verb != "was")):
        return True
    acting = verb in IRREGULAR or verb in WEAK or (verb.endswith("ed") and len(verb) > _SHORT + 1)
    acting = acting or (present and not takes_verbs_alone(said))
    if not acting or (verb in _RESULTS and not _goes_on_after(context, at)):
        return False
    if not takes_verbs_alone(said):
        return True
    if verb in _LYING and not _is_done_to(context, at):
        return False
    return known and verb not in _COPULAS | _AUXILIARIES


def _is_done_to(context: Context, at: int) -> bool:
    """ "Frost settled the bill", "Frost ran the meeting": of what else does so it is not said."""
    row = rest(context, at)
    return context.words[at].folded in _DOING and bool(row) and row[0] in _OBJECTS


def _is_present(context: Context, at: int) -> bool:
    """Whether a word is a verb in the present, and no noun as in "Hill farms in Wales are"."""
    verb = context.words[at].folded
    if not verb.endswith("s") or verb.endswith("ss") or len(verb) <= _SHORT or verb in _NO_PRESENT:
        return False
    if at + 1 >= len(context.words) or not context.words[at + 1].follows:
        return False
    after = context.words[at + 1].folded
    return after in _OBJECTS or (after in _LINKING and verb in WEAK | _DOES | _MOVES)


def _goes_on_after(context: Context, at: int) -> bool:
    """Whether a clause goes on after a word: "Case closed" does not."""
    return (
        at + 1 < len(context.words)
        and context.words[at + 1].follows
        and "\n" not in (context.words[at + 1].gap)
    )


def _is_human(context: Context, at: int, word: Word) -> bool:
    """Whether a verb and the few words after it are said of people alone."""
    verb = context.words[at].folded
    if verb in _AUXILIARIES | _BEING and _is_elliptic(context, at):
        return True
    if verb in _AUXILIARIES and is_done(context, at, word):
        return True
    if verb in _BEING and is_felt(context, at):
        return True
    row = rest(context, at)
    first = row[0] if row else ""
    if is_of_people(verb, row) or _leads(context, at):
        return True
    if verb in _DOES and (not verb.endswith("s") or _is_present(context, at)):
        return True
    if first in _OWN and verb not in _HARMING:
        return True
    if first == "it" and verb in {"put", "puts"}:
        return True
    given = verb not in _AUXILIARIES or first in _OBJECTS
    if verb in _GIVING and given and not _SAID.isdisjoint(row):
        return True
    told = verb not in _MEANING | _AUXILIARIES | _BEING
    return first == "that" and told and (_is_present(context, at) or verb.endswith("ed"))


def _is_elliptic(context: Context, at: int) -> bool:
    """Whether a sentence ends with an auxiliary: "Hill did not." """
    past = at + 1
    while past < len(context.words) and context.words[past].folded in {"not", "t"}:
        past += 1
    return context.tail(past)[:1] in {".", ";"}
