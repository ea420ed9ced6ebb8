"""What a form of a name, found at a place of a text, says of who is meant there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..around.acting import acts as acts_alone
from ..around.acting import will_do
from ..around.addressing import FAMILIAR
from ..around.bearers import Bearer, as_written
from ..around.context import Context, is_owner
from ..around.grammar import is_led_by_word, is_verb
from ..around.local import is_local_after
from ..around.longer import goes_on_after, is_longer, is_spelled_otherwise
from ..around.lowered import is_low_called
from ..around.meeting import is_told_of_meeting
from ..around.offices import is_described, is_public
from ..around.rows import is_between_names
from ..around.vietnamese import is_of_family
from ..around.vocabulary import MONTHS, SAYING
from ..found import Certainty
from ..others.apart import is_told_apart
from ..others.famed import is_famous, is_figures_too
from ..others.glosses import is_foreign
from ..others.namesakes import is_in_office
from ..others.strangers import is_stranger
from ..others.things import is_enclosed
from ..others.told_on import has_lived, is_met_again
from ..roster import Roster
from ..writing.forms import Form, How
from ..writing.ordinary import ORDINARY, is_ordinary
from ..writing.parts import PARTICLES
from ..writing.words import Word
from .called import addressed, is_the_other
from .calling import (
    is_after_family,
    is_dedicated,
    is_self,
    sends,
    signs,
)
from .common_given import is_theirs_alone
from .given_elsewhere import is_in_town, is_of_house, is_of_something
from .initialled import judge_initials
from .judging import judge_surname
from .part_of_longer import is_of_other
from .plurals import is_of_two, judge_plural
from .reasons import ANOTHER, NAMED, OFFICE, PUBLIC, Judged
from .respelled_surname import is_credited, judge_respelled
from .roundtable import THANKED, is_at_table
from .whole import judge_full

GIVEN: Final = "It is a given name of somebody on the roster."
# In small letters after a given name these are verbs, and so on: "Grace may", "Daniel read".
_ACTING: Final = word_set(
    "may will can do so no he she you in an have our us we any am as at be by go if is it me my of "
    "or up to on read reads ran sang hung won wake wakes walks love loves hope hopes chose cut "
    "east west north south just still then than well first last next late early close rose fell "
    "long right good more most less here there now can could must might hunt hunts wade works work "
    "speaks pointed cook cooks cash pay pays post reason reasons judge judges chair chairs page "
    "place places rule rules view state states question questions answer answers land lands wait "
    "heads"
)
# "Linda, as everyone called her by now": what those at a table call one of them.
_AS_CALLED: Final = re.compile(
    r", as (?:every(?:one|body)|we|all|they|some of us)(?: now| by now)?"
    r" call(?:s|ed)? (?:him|her)\b"
)
_QUOTES: Final = frozenset('"“”«»„‟*_')
_LONG: Final = 6
_UNKNOWN: Final = 2.0  # a word of at most this frequency (Zipf) is no word of English


def verdict_of(
    roster: Roster,
    context: Context,
    start: int,
    end: int,
    form: Form,
    known: Collection[tuple[str, ...]],
) -> Judged:
    """How sure a form makes it that its bearer is meant; None where it is somebody else."""
    words = context.words[start:end]
    who = roster.bearers[form.key]
    if form.how is How.FULL:
        named = _is_name(words) or is_told_of_meeting(context, start, end)
        named = named or is_between_names(context, start, end)
        if not named or is_led_by_word(words):
            return None
        name = tuple(word.folded for word in words)
        return judge_full(
            context,
            start,
            end,
            who,
            known=name in known,
            letters=form.letters,
        )
    if form.how is How.INITIALS:
        return judge_initials(context, start, end, who)
    if form.how is How.SURNAME:
        return _surname(roster, context, start, end, form)
    if form.how is How.PLURAL:
        ordinary = any(map(is_ordinary, roster.surnames_of(form.key)))
        several = _have_several(roster, form)
        return judge_plural(context, start, end, who, ordinary=ordinary, several=several)
    if form.how is How.RESPELLED:
        surname = surname_verdict(roster, context, start, end, form)
        return judge_respelled(context, start, end, form, roster.bearers[form.key], surname)
    if form.how is How.SHORTENED:
        return _shortened(context, start, end, who)
    if not words[0].capital and not _is_low_given(context, start, end, form):
        return None
    if words[0].capital and words[-1].gap == " " and not words[-1].capital and end - start > 1:
        return None  # "SARANGEREL in" is no Sarangerelin
    return _given(roster, context, start, end, form)


def _have_several(roster: Roster, form: Form) -> bool:
    """Whether more than one on the roster has a form, and has it in the same way."""
    return len({each.key for each in roster.forms[form.letters] if each.how is form.how}) > 1


def _surname(roster: Roster, context: Context, start: int, end: int, form: Form) -> Judged:
    """A surname, with its particles, or as what two people are called."""
    several = _have_several(roster, form)
    if several and context.words[start].capital and is_of_two(context, start):
        return Certainty.LIKELY, NAMED
    if several and is_the_other(context, start, roster.bearers[form.key]):
        return Certainty.LIKELY, NAMED
    first = _with_particles(roster, context, start, form)
    return surname_verdict(roster, context, first, end, form)


def _with_particles(roster: Roster, context: Context, start: int, form: Form) -> int:
    """Where a surname starts whose particles are before it: "al-Hill" of who is so called."""
    at, letters = start, form.letters
    while (before := context.before(at)) and before.folded in PARTICLES:
        at, letters = at - 1, before.folded + letters
        if any(each.key == form.key for each in roster.forms.get(letters, ())):
            start = at
    return start


def surname_verdict(roster: Roster, context: Context, start: int, end: int, form: Form) -> Judged:
    """How sure a surname alone makes it."""
    return judge_surname(
        context,
        start,
        end,
        key=form.key,
        who=roster.bearers[form.key],
        letters=form.letters,
        ordinary=form.ordinary,
    )


def _is_name(words: Iterable[Word]) -> bool:
    """Whether words are a name: in small letters only where one of them is no word."""
    row = list(words)
    if any(word.capital for word in row):
        if not row[-1].capital and all(is_ordinary(word.folded) for word in row):
            return False  # "by the end of June wells fail"
        return all(word.capital or word.folded not in _ACTING for word in row)
    return not all(word.folded in ORDINARY for word in row)


def _given(roster: Roster, context: Context, start: int, end: int, form: Form) -> Judged:
    """A given name: a rare one or a pet name, or one with a form of address."""
    before, after = context.before(start), context.after(end)
    who = roster.bearers[form.key]
    if is_of_something(context, start, end, who) or is_dedicated(context, start, who):
        return None
    if is_spelled_otherwise(context, start, end, who) or is_of_house(context, start, who):
        return None
    follows = after is not None and is_local_after(after.folded, who.home)
    if after and not follows and is_longer(after, context.after(end + 1)):
        return None
    if follows and goes_on_after(context, end, who):
        return None
    if (before and who.is_called_by_rank(before.folded)) or is_in_office(context, end, who):
        return Certainty.POSSIBLE, OFFICE
    if verdict := addressed(context, start, end, who, form.key, form.letters):
        return (_at_most_likely(verdict[0]), GIVEN)
    if is_public(context, start, who):
        return Certainty.POSSIBLE, OFFICE
    if is_of_other(context, start, who) or is_of_family(context, start, who):
        return None
    if is_after_family(context, start, end, who, roster.surnames_of(form.key)):
        return Certainty.POSSIBLE, ANOTHER
    return _given_alone(context, start, end, form, who)


def _shortened(context: Context, start: int, end: int, who: Bearer) -> Judged:
    """A piece of a name, after what goes before such a one."""
    before, after = context.before(start), context.after(end)
    if before is None or before.folded not in FAMILIAR or not context.words[start].capital:
        return None
    if not who.is_called(before.folded) or (after is not None and after.capital):
        return None
    return Certainty.LIKELY, GIVEN


def _is_low_given(context: Context, start: int, end: int, form: Form) -> bool:
    """Whether a given name in small letters is one: it is no word, and long or does something."""
    if form.how not in {How.GIVEN, How.NICKNAME} or form.ordinary:
        return False
    if context.words[start].gap[-1:] in _QUOTES or is_foreign(context, end):
        return False  # a word of another language
    if is_low_called(context, start, end, form.letters):
        return True
    unknown = zipf_frequency(form.letters, "en") <= _UNKNOWN
    acts = is_verb(context, end)
    if acts and context.words[start].opens:
        return True
    long = len(form.letters) + acts >= _LONG  # "when wayra started"
    return form.how is How.GIVEN and unknown and long and context.is_all_low(start)


def _given_alone(context: Context, start: int, end: int, form: Form, who: Bearer) -> Judged:
    after = context.after(end)
    famous = is_famous(context, start, end, form.key) or is_figures_too(context, start, who)
    if famous and not has_lived(context, start, end):
        return Certainty.POSSIBLE, PUBLIC
    if (
        is_told_apart(context, start, end, who)
        or is_enclosed(context, start, end)
        or is_stranger(context, start, end, who)
        or (not form.ordinary and is_in_town(context, start, end))
    ):
        return Certainty.POSSIBLE, ANOTHER
    told = is_self(context, end) or signs(context, start, end)
    told = told or _AS_CALLED.match(context.tail(end)) is not None
    if told or _is_as_written(context, start, end, who):
        return Certainty.LIKELY, GIVEN
    acts = form.how is How.GIVEN and not form.ordinary and is_verb(context, end)
    if sends(context, end):
        return Certainty.LIKELY, GIVEN
    speaks = after is not None and (after.folded in SAYING or is_owner(after) or acts)
    if form.how is How.ADDRESSED:
        told = is_theirs_alone(context, start, end, form, speaks=speaks)
        return (Certainty.LIKELY, GIVEN) if told else None
    if is_credited(context, start, end) and form.letters not in MONTHS:
        return Certainty.LIKELY, GIVEN
    if form.ordinary and not speaks and not will_do(context, end):
        return None
    word = context.words[start]
    if form.ordinary and word.opens and not acts_alone(context, end, word, known=False):
        return None
    just = speaks and not context.was_just_anothers(form.letters, start)
    just = just or _is_theirs(context, start, end, form, who)
    if context.is_somebody_elses(form.key, form.letters, start) and not just:
        return Certainty.POSSIBLE, ANOTHER
    return Certainty.LIKELY, GIVEN


def _is_theirs(context: Context, start: int, end: int, form: Form, who: Bearer) -> bool:
    """Whether a given name that somebody else has too is that of the one who is here."""
    before = context.said_before(start)
    if before == "our" or (before not in THANKED and is_at_table(context, start, end)):
        return True
    if is_described(context, end, who) or is_met_again(context, start, form.letters):
        return True
    return has_lived(context, start, end)


def _is_as_written(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether every mark is there: "Bảo" is a name even where "Bao" may be any."""
    shown = context.text[context.words[start].start : context.words[end - 1].end]
    return all(word in who.written for word in as_written(shown).split())


def _at_most_likely(certainty: Certainty) -> Certainty:
    return Certainty.LIKELY if certainty is Certainty.SURE else certainty
