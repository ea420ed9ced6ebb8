"""Whether somebody called as a public figure is at the table: by what they do, and beside whom.

A text that has told of the prime minister goes on with the participant of the same name: who asks,
replies and presents between others of the roster is no head of government.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.context import Context, is_owner
from ..around.doing import is_felt
from ..around.meeting import is_told_of_meeting
from ..around.rows import is_among_givens, is_in_row, is_surname
from ..around.slots import heads_a_line, is_in_column, is_slot
from ..around.turns import takes_a_turn
from ..around.vocabulary import ADVERBS
from ..figures.public import FAMILIES
from ..others.famed import is_of_figures_alone, is_paired_with_figure
from ..others.namesakes import is_long_ago

# What is done at a table, and seldom told of those who govern.
_DONE: Final = word_set(
    "asked replied presented answered added agreed disagreed doubted wondered objected nodded "
    "laughed "
    "thanked remarked observed cautioned proposed suggested commented concurred seconded joked "
    "interjected interrupted intervened questioned smiled countered asks replies presents answers "
    "adds agrees disagrees doubts wonders objects thanks remarks observes suggests proposes "
    "comments shrugged grinned sighed winced chuckled frowned yawned coughed countersigned shrugs "
    "nods smiles laughs sighs feared noted felt thought argued conceded hoped recalled explained "
    "stressed insisted worried pointed mentioned regretted hates dislikes insists wonders"
)
_SAID: Final = word_set(
    "answer answers paper papers presentation own remark remarks doubts doubt question questions "
    "slides slide point points comment comments intervention footnote handout objection "
    "reservation reply caveat worry concern"
)
_BEING: Final = word_set("was is remained seemed")
_CELL_ENDS: Final = ("\n", "|", ",", "\t", ";", ":", "  ", " on ")
# Who is thanked, or has just arrived, is there.
THANKED: Final = frozenset({"thank", "thanked", "thanking"})
_ARRIVED: Final = re.compile(
    r", (?:just|newly|freshly|still|fresh|straight)"
    r" (?:off|in|back|from|out of|arrived|landed|jet-lagged)\b"
)
# "Hill, asked whether this ran in the family, replied": between who speaks and the verb.
_ASIDE: Final = re.compile(
    r", (?:asked|pressed|invited|challenged|reminded|questioned|told|speaking|replying|answering"
    r"|turning|returning)\b[^.;:,\n]{0,60}, (?P<verb>[a-z]+)\b"
)
_SAYS_THAT: Final = re.compile(
    r" (?:[a-z]+ly |then |also )?(?:pointed out|replied|answered|added|remarked|objected|countered"
    r"|agreed|noted|observed|cautioned|recalled|explained) that\b"
)
_SHORTLY: Final = 40  # words
_JOINING: Final = frozenset({"and", "but", "while", "whereas"})
_OURS: Final = re.compile(r",? \(?(?:ours|our own|the one here)\b(?! of)")
# "Hill himself", "Hill was less certain than his minister".
_SELF: Final = re.compile(
    r" (?:him|her)self\b|[^.;\n]{0,50}\bthan (?:his|her) (?:own )?(?:minister|government|capital)\b"
)


def is_at_table(context: Context, start: int, end: int) -> bool:
    """Whether a whole name is in a row or a column of the roster, or does what people there do."""
    if is_in_row(context, start, end) or (is_in_column(context, start) and _is_cell(context, end)):
        return True
    if takes_a_turn(context, start, end) or _is_ours(context, start, end):
        return True
    if _is_quoted(context, start, end) or is_slot(context, start, end):
        return True
    if is_among_givens(context, start, end):
        return True
    if is_long_ago(context, start) and not _answers_ours(context, start, end):
        return False
    if context.said_before(start) in THANKED or _ARRIVED.match(context.tail(end)):
        return True
    if is_told_of_meeting(context, start, end):
        return True
    if not _heads_a_clause(context, start):
        return False
    if is_owner(context.after(end)):
        return not _SAID.isdisjoint(word.folded for word in context.words[end + 1 : end + 2])
    return acts_there(context, end)


def is_of_figures(context: Context, start: int, end: int) -> bool:
    """Whether a figure has the surname too, beside another or where nobody who met is named."""
    if end - start > 1 or context.words[start].folded not in FAMILIES:
        return False
    if is_paired_with_figure(context, start, end):
        return True
    return is_of_figures_alone(context) and not is_at_table(context, start, end)


def _is_quoted(context: Context, start: int, end: int) -> bool:
    """ "9. Hill: “Only stamps” was his phrase.": at the head of a line, in a text on the roster."""
    quoted = context.tail(end).startswith((': "', ": “", ": «", ": ‘"))
    return quoted and bool(context.named) and heads_a_line(context, start)


def _heads_a_clause(context: Context, start: int) -> bool:
    """Whether a name opens a sentence, or a clause of one: "..., and Hill replied"."""
    word = context.words[start]
    if word.opens or word.gap == ", ":
        return True
    return context.said_before(start) in _JOINING and context.words[start - 1].gap == ", "


def _answers_ours(context: Context, start: int, end: int) -> bool:
    """ "Hill pointed out that the pact of 1907 had lapsed": the year is of what is said.

    Somebody of the roster was named shortly before, so that it is said here.
    """
    word = context.words[start]
    if not word.opens or not _SAYS_THAT.match(context.tail(end)):
        return False
    near = context.words[max(0, start - _SHORTLY) : start]
    return any(each.folded != word.folded and is_surname(context, each) for each in near)


def acts_there(context: Context, end: int) -> bool:
    """Whether what people at a table do follows a name, past an aside and adverbs."""
    aside = _ASIDE.match(context.tail(end))
    if aside is not None:
        return aside["verb"] in _DONE | {"said", "says"}
    at = end
    while at < len(context.words) and context.words[at].folded in ADVERBS | {"then"}:
        at += 1
    if at == len(context.words) or not context.words[at].follows:
        return False
    verb = context.words[at].folded
    if verb == "reported" and context.tail(at + 1).startswith(" that "):
        return True
    return verb in _DONE or (verb in _BEING and is_felt(context, at))


def _is_ours(context: Context, start: int, end: int) -> bool:
    """ "Our own Hill", "Hill (ours)": of two the one who is here."""
    own = [word.folded for word in context.words[max(0, start - 2) : start]] == ["our", "own"]
    tail = context.tail(end)
    return own or _OURS.match(tail) is not None or _SELF.match(tail) is not None


def _is_cell(context: Context, end: int) -> bool:
    """Whether a name is all that a line or a cell of a table begins with."""
    return context.tail(end).startswith(_CELL_ENDS) or not context.tail(end)
