"""How sure a name makes it that a participant is meant, by what stands around it."""

from __future__ import annotations

from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..around.addressing import CALLINGS
from ..around.bearers import Bearer
from ..around.beside import by_own_given, has_given_further
from ..around.context import Context, is_owner
from ..around.files import is_in_file
from ..around.lowered import is_low_surname
from ..around.misprinted import is_written_so
from ..around.offices import (
    heads_a_body,
    holds_office,
    is_apposed_to,
    is_bare_office,
    is_described,
    is_public,
    is_told_after_office,
)
from ..around.plural_offices import have_office
from ..around.postings import has_other_post
from ..around.rows import is_in_low_row, is_in_row, is_joined
from ..around.turns import is_numbered_speaker
from ..around.vocabulary import FAMED, OWNED, SAYING
from ..figures.public import FAMILIES, FAMOUS
from ..found import Certainty
from ..others.apart import is_of_elsewhere, is_told_apart, is_where
from ..others.dated import is_dated_month
from ..others.glosses import is_foreign
from ..others.namesakes import did_deeds, is_governing, is_of_work, owns_state
from ..others.sporting import is_in_column_of_news
from ..others.strangers import is_of_longer_name, is_pair_of_list, is_stranger
from ..others.things import is_cited, is_enclosed, is_label, is_told
from ..others.told_on import (
    has_lived,
    is_met_again,
    is_named_soon,
    is_personal,
    is_speaker,
    is_told_further,
    is_told_on,
    meets_other,
)
from ..writing.words import Word
from .called import addressed, is_of_own_title
from .part_of_longer import is_of_more, is_of_other
from .plain import GRAMMAR, is_assigned, is_charged, judge_ordinary
from .pronounced import is_no_figures
from .reasons import ANOTHER, ELSEWHERE, NAMED, OFFICE, PUBLIC, SURNAME, Judged
from .roundtable import is_at_table, is_of_figures

_CITING: Final = word_set("cited cites quoted quotes recalled recalls mentioned mentions")
_SENTENCE: Final = 25  # words
_WRITTEN: Final = 1.5  # (Zipf)


def judge_surname(
    context: Context,
    start: int,
    end: int,
    *,
    key: str,
    who: Bearer,
    letters: str,
    ordinary: bool,
) -> Judged:
    """A surname alone."""
    if is_of_more(context, start, end, who):
        return None
    if end - start == 1 and not context.words[start].capital and letters in GRAMMAR:
        return None
    if is_dated_month(context, start, end):
        return None
    called = ordinary and _is_mere_calling(context, start, end)
    if not called and (verdict := addressed(context, start, end, who, key, letters)):
        return _unless_apart(context, start, end, who, verdict)
    if not any(word.capital for word in context.words[start:end]):
        listed = not ordinary and is_in_low_row(context, start, end)
        if listed or is_label(context, start, end):
            return Certainty.LIKELY, SURNAME
        if _is_no_name(context, start, end, ordinary=ordinary):
            return None
    return _as_written(context, start, end, key, who, letters, ordinary=ordinary)


def _is_mere_calling(context: Context, start: int, end: int) -> bool:
    """ "A lawyer may write", in small letters."""
    if any(word.capital for word in context.words[start:end]):
        return False
    return context.said_before(start) in CALLINGS


def _as_written(
    context: Context,
    start: int,
    end: int,
    key: str,
    who: Bearer,
    letters: str,
    *,
    ordinary: bool,
) -> Judged:
    """A surname with its capital, and no form of address."""
    if _is_of_state(context, start, end, who):
        ours = _is_unknown(letters) and heads_a_body(context, start)
        return (Certainty.LIKELY, SURNAME) if ours else (Certainty.POSSIBLE, OFFICE)
    if certainty := by_own_given(context, start, who):
        if has_other_post(context, end, who):
            return Certainty.POSSIBLE, OFFICE
        return certainty, NAMED
    if _is_spelled(context, start, end, who, ordinary=ordinary):
        return Certainty.LIKELY, NAMED
    if _stands_as_ours(context, start, end, ordinary=ordinary):
        return Certainty.LIKELY, SURNAME
    if _is_beside_another(context, start, who, ordinary=ordinary):
        return None
    if _is_apart(context, start, end, who):
        return Certainty.POSSIBLE, ANOTHER
    elses = context.is_somebody_elses(key, letters, start, later=ordinary)
    described = is_described(context, end, who)
    if not ordinary or is_apposed_to(context, end, who):
        ours = described or is_no_figures(context, start, end, who)
        return _no_word(context, start, end, key, letters, elses=elses and not ours, ours=ours)
    near = elses and not described and is_told_on(context, start, key, letters)
    if near and not (
        is_speaker(context, start, end, key)
        or is_in_row(context, start, end)
        or is_met_again(context, start, letters)
    ):
        return Certainty.POSSIBLE, ANOTHER
    return judge_ordinary(
        context, start, end, known=described or (key in context.named and not elses)
    )


def _no_word(
    context: Context, start: int, end: int, key: str, letters: str, *, elses: bool, ours: bool
) -> Judged:
    """A surname that is no word; `ours` where something told says that no figure is meant."""
    if not (ours or elses or _says(context, end)) and is_of_figures(context, start, end):
        return Certainty.POSSIBLE, PUBLIC
    doubled = end - start > 1 and context.words[start + 1].gap == "-"  # that makes it another one
    famed = context.words[start].folded in FAMOUS and not (doubled or ours)
    return _alone(context, start, end, key, letters, elses=elses, famed=famed)


def _is_spelled(context: Context, start: int, end: int, who: Bearer, *, ordinary: bool) -> bool:
    """Whether something in a name was to be hidden, or it is told how it is written."""
    if context.is_hidden(start, end) or has_given_further(context, start, who):
        return True
    return not ordinary and is_written_so(context, start, end)


def _stands_as_ours(context: Context, start: int, end: int, *, ordinary: bool) -> bool:
    """Whether where it is written leaves nobody else: a transcript's speaker, a file's name."""
    if is_joined(context, start, end) or is_numbered_speaker(context, start):
        return True
    return not ordinary and is_in_file(context, start, end)


def _is_no_name(context: Context, start: int, end: int, *, ordinary: bool) -> bool:
    """Whether small letters are a word: one of another language stands in italics."""
    if is_enclosed(context, start, end) or is_foreign(context, end):
        return True
    if ordinary:
        return not (context.is_all_low(start) and is_charged(context, start, end))
    return not is_low_surname(context, start, end)


def _is_unknown(letters: str) -> bool:
    """Whether no figure has a surname, and hardly anybody writes it."""
    known = letters in FAMILIES or letters in FAMOUS
    return not known and zipf_frequency(letters, "en") < _WRITTEN


def _is_of_state(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether an office that is not theirs stands beside a surname."""
    return (
        is_public(context, start, who)
        or have_office(context, start, who)
        or is_governing(context, end, who)
        or holds_office(context, end, who)
        or is_bare_office(context, end, who)
    )


def _is_apart(context: Context, start: int, end: int, who: Bearer) -> bool:
    return (
        is_enclosed(context, start, end)
        or is_where(context, start, end)
        or is_stranger(context, start, end, who)
        or is_pair_of_list(context, start, end, who)
        or is_told_apart(context, start, end, who)
        or is_in_column_of_news(context, start, who)
    )


def _unless_apart(context: Context, start: int, end: int, who: Bearer, verdict: Judged) -> Judged:
    """What a form of address makes of it, unless a ship, a book or somebody famous is meant."""
    own = is_of_own_title(context, start, who)
    famed = not own and is_told(context, start, end, FAMED - who.callings)
    famed = famed or is_of_work(context, start, end, who)
    apart = is_enclosed(context, start, end) or is_cited(context, end)
    apart = apart or is_stranger(context, start, end, who)
    if famed or apart or is_of_elsewhere(context, end, who):
        return Certainty.POSSIBLE, ANOTHER
    before = context.before(start)
    office = not own and holds_office(context, end, who)
    if office or is_told_after_office(context, start, who):
        return Certainty.POSSIBLE, OFFICE
    if before and who.is_called_by_rank(before.folded) and did_deeds(context, end):
        return Certainty.POSSIBLE, OFFICE
    return verdict


def _is_beside_another(context: Context, start: int, who: Bearer, *, ordinary: bool) -> bool:
    """Whether a given name or an initial stands before that makes it another's, or a whole name."""
    before = context.before(start)
    if before and before.capital and before.folded in who.given and context.words[start].capital:
        return True
    if context.has_initial(start) or is_of_longer_name(context, start, who):
        return True
    return is_of_other(context, start, who, ordinary=ordinary)


def _alone(
    context: Context, start: int, end: int, key: str, letters: str, *, elses: bool, famed: bool
) -> Judged:
    """A surname that is no word; `elses` where the last bearer named is another person.

    `famed` where it is one of somebody whom all know, and nothing told says that it is not.
    """
    word = context.words[start]
    told = context.was_named(key, start) or _is_beside_the_other(context, word)
    if (famed or elses or word.folded in FAMILIES) and owns_state(context, start, end):
        return Certainty.POSSIBLE, PUBLIC
    if famed and not told:
        # with somebody else of the roster, or given something to do
        ours = is_in_row(context, start, end) or is_assigned(context, start, end)
        ours = ours or (is_named_soon(context, start, key) and _says(context, end))
        ours = ours or is_at_table(context, start, end) or is_met_again(context, start, letters)
        ours = ours or has_lived(context, start, end)
        ours = ours or _speaks_of_namesake(context, start, end, letters)
        return (Certainty.LIKELY, SURNAME) if ours else (Certainty.POSSIBLE, PUBLIC)
    if elses and is_at_table(context, start, end):
        return Certainty.LIKELY, SURNAME
    if elses and (
        is_met_again(context, start, letters)
        or is_told_further(context, start, key)
        or meets_other(context, start, end, letters)
        or has_lived(context, start, end)
    ):
        return Certainty.LIKELY, SURNAME
    if elses:
        near = is_told_on(context, start, key, letters)
        if context.was_named(key, start) and not near and word.folded not in FAMILIES:
            return Certainty.LIKELY, ELSEWHERE
        near = near or key in context.named
        acts = is_speaker(context, start, end, key) or not (near or not is_personal(context, end))
        acts = acts or _is_quoted(context, start, end)
        return (Certainty.LIKELY, SURNAME) if acts else (Certainty.POSSIBLE, ANOTHER)
    if key in context.named:
        return (Certainty.LIKELY if word.folded in FAMILIES else Certainty.SURE), ELSEWHERE
    return Certainty.LIKELY, SURNAME


def _is_quoted(context: Context, start: int, end: int) -> bool:
    """ "..., said Hill, ...": who is quoted after another was named is at the table."""
    said = context.said_before(start) in SAYING and context.words[start].gap == " "
    return said and context.tail(end)[:1] in {",", "."} and context.words[start - 1].gap == ", "


def _speaks_of_namesake(context: Context, start: int, end: int, letters: str) -> bool:
    """ "Hill quoted what Roger Hill wrote": two of one name, and the first of them speaks."""
    others = [at for at in context.others.get(letters, ()) if start < at < start + _SENTENCE]
    after = context.after(end)
    if not others or after is None or after.folded not in _CITING:
        return False
    return not any(word.opens for word in context.words[start + 1 : others[0] + 1])


def _is_beside_the_other(context: Context, word: Word) -> bool:
    """ "Nobody meant the other Hill": who tells two apart in a text has named both."""
    shown = context.text[word.start : word.end].title()
    return f"the other {shown}" in context.text or f"the {shown} at the table" in context.text


def _says(context: Context, end: int) -> bool:
    """Whether a name says something, or has what people at a table have."""
    after = context.after(end)
    if is_owner(after):
        return end + 1 < len(context.words) and context.words[end + 1].folded in OWNED
    return after is not None and not after.capital and after.folded in SAYING
