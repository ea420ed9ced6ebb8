"""Every mention of a rostered person in a text, however it is written.

Source: the leak check of the design. Words are run together and looked up as they are, as they
sound, and as they may be misspelled; what stands around them tells how sure a mention is. The time
grows with the text: each place looks at a few words, and asks tables.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from wordfreq import zipf_frequency

from .around.bearers import Bearer
from .around.beside import has_given_further, is_before_given
from .around.context import Context
from .around.margins import comments, is_in_margin
from .around.offices import is_public
from .deciding.called import addressed, is_one_of_any
from .deciding.crossed import find_crossed
from .deciding.misspelled import find_misspelled
from .deciding.part_of_longer import is_of_other
from .deciding.reasons import ANOTHER, OFFICE, PUBLIC, SURNAME, Judged
from .deciding.respelled import find_respelled
from .deciding.signs_around import Seen
from .deciding.verdicts import verdict_of
from .deciding.weighing import OUTWEIGHED, PARTS, weighed
from .figures.public import FIGURES, figures
from .found import Certainty, Found
from .initials import find_initials
from .native.searching import find_native
from .others.apart import is_where
from .others.famed import is_among_figures
from .others.known import add_known, known_in, outside
from .others.pleading import is_pleading
from .others.reckoned import is_reckoned
from .overlaps import longest
from .roster import LONGEST_START, Roster
from .writing.cleaned import Cleaned, cleaned
from .writing.forms import Form, How
from .writing.sound import sounds_of
from .writing.words import Word, words_of

_MOST_WORDS: Final = 8
_PLAIN: Final = 5.9  # a word as frequent (Zipf) is no given name
_SHORTEST_HEARD: Final = 3  # letters of a given name that is written as it sounds
_INITIAL: Final = 3  # letters of a word that a full stop may follow within a name
_SEPARATORS: Final = frozenset(" /-‐‑–.,'’ʼ`´\n\r\t\u00a0\u3000_")

Run = tuple[int, int, str]  # words from, up to, run together


def find_names(roster: Roster, text: str, public: Collection[str] = ()) -> list[Found]:
    """The mentions in a text, in order, none within another.

    `public` are names of public figures who are nobody on the roster. Offsets are in characters.
    """
    clean = cleaned(text)
    words = words_of(clean.text)
    known = FIGURES | figures(public) if public else FIGURES
    runs = list(_runs(roster, words))
    capitals = [at for at, word in enumerate(words) if word.capital]
    spans = known_in(words, capitals, known)
    context = _context(roster, clean, words, capitals, runs, spans, known)
    named = [
        *_exact(roster, Seen.of(context, (start for start, _ in spans)), runs, known),
        *find_respelled(roster, context, known),
        *find_misspelled(roster, context),
        *find_initials(roster.initials, context, clean.text),
    ]
    native = list(find_native(roster.native, context))
    crossed = find_crossed(roster, context, native)
    found = longest([*outside(named, words, spans), *native, *crossed], clean.text)
    return [replace(each, start=clean.start(each.start), end=clean.end(each.end)) for each in found]


def _runs(roster: Roster, words: tuple[Word, ...]) -> Iterator[Run]:
    """The runs of words that are a form of somebody."""
    starts, forms, count = roster.starts, roster.forms, len(words)
    for start, word in enumerate(words):
        letters = word.folded
        if letters[:LONGEST_START] not in starts:
            continue
        if letters in forms:
            yield start, start + 1, letters
        for end in range(start + 1, min(start + _MOST_WORDS, count)):
            following = words[end]
            if not following.follows and not _joins(roster, letters, words[end - 1], following):
                break
            letters += following.folded
            if letters[:LONGEST_START] not in starts or len(letters) > roster.longest:
                break
            if letters in forms:
                yield start, end + 1, letters


def _joins(roster: Roster, letters: str, last: Word, following: Word) -> bool:
    """Whether a name may go on over a full stop after an initial, a comma after a surname.

    On a ticket over a slash: "HILL/ADA MS".
    """
    if not _SEPARATORS.issuperset(following.gap):
        return False
    if "/" in following.gap:
        return letters in roster.families and last.upper and following.upper
    if "." in following.gap:
        return last.end - last.start <= _INITIAL or last.upper
    return "," not in following.gap or letters in roster.families


def _context(
    roster: Roster,
    clean: Cleaned,
    words: tuple[Word, ...],
    capitals: Sequence[int],
    runs: Iterable[Run],
    spans: Iterable[tuple[int, int]],
    known: Collection[tuple[str, ...]],
) -> Context:
    """The context of a text: who is named in it as a whole, and who else has their surnames."""
    named: dict[str, list[int]] = {}
    others: dict[str, list[int]] = {}
    ours: set[int] = set()
    plain = Context(
        clean.text,
        words,
        roster.surnames,
        named,
        others,
        clean.hiding,
        roster.givens,
        capitals,
    )
    figures_at = {at for start, end in spans for at in range(start, end)}
    for start, end, letters in runs:
        for form in roster.forms[letters]:
            whole = form.how is How.FULL and end - start > 1
            if whole and (told := _is_public(roster, plain, start, end, form, known)):
                if told == OFFICE:
                    for each in {letters, words[start].folded, words[end - 1].folded}:
                        others.setdefault(each, []).append(start)
                continue
            if not whole and start in figures_at:
                continue
            whole = whole or _is_initialled(roster, plain, start, end, form)
            own = form.how is How.SURNAME and _has_given(roster, plain, start, form)
            if whole or own or _is_addressed(roster, plain, start, end, form):
                named.setdefault(form.key, []).append(start)
                ours.update(range(start, end) if whole else ())
            elif form.how is How.SURNAME and _is_anothers(roster, plain, start, end, form):
                others.setdefault(letters, []).append(start)
    for letters, places in others.items():  # of two so called both may be of the roster
        others[letters] = [at for at in places if at not in ours]
    add_known(others, words, spans)
    return plain


def _is_public(
    roster: Roster,
    context: Context,
    start: int,
    end: int,
    form: Form,
    known: Collection[tuple[str, ...]],
) -> str:
    """Why a whole name is that of a public figure, or ""."""
    verdict = verdict_of(roster, context, start, end, form, known)
    if verdict is None or verdict[0] is not Certainty.POSSIBLE:
        return ""
    figure = tuple(word.folded for word in context.words[start:end]) in known
    return verdict[1] if figure or verdict[1] == OFFICE else ""


def _is_anothers(roster: Roster, context: Context, start: int, end: int, form: Form) -> bool:
    """Whether a surname is another's, by a name, an office or a part that they have not."""
    who, before = roster.bearers[form.key], context.before(start)
    if not context.words[start].capital:
        return False
    if form.ordinary and before is not None and zipf_frequency(before.folded, "en") >= _PLAIN:
        return False  # "No Stone Unturned" names nobody
    if is_public(context, start, who):
        return True
    if is_of_other(context, start, who, ordinary=form.ordinary):
        return not _is_heard_before(context, start, who)
    if is_pleading(context, end, who) or is_one_of_any(context, start):
        return True
    if not is_before_given(context, start, who):
        return False
    return sounds_of(context.words[start + 1].folded).isdisjoint(roster.heard)


def _is_heard_before(context: Context, start: int, who: Bearer) -> bool:
    """Whether what stands at once before a surname sounds like one of their given names."""
    before = context.before(start)
    if before is None or len(before.folded) < _SHORTEST_HEARD:
        return False
    sounds = sounds_of(before.folded)
    return any(not sounds.isdisjoint(sounds_of(each)) for each in who.given if each not in who.pets)


def _has_given(roster: Roster, context: Context, start: int, form: Form) -> bool:
    """Whether a surname ends a longer name of its bearer: "Olena Pavlivna Hill"."""
    return has_given_further(context, start, roster.bearers[form.key])


def _is_initialled(roster: Roster, context: Context, start: int, end: int, form: Form) -> bool:
    """Whether initials and a surname name their bearer: "H. Petro" at the head of minutes."""
    if form.how is not How.INITIALS or end - start == 1:
        return False
    verdict = verdict_of(roster, context, start, end, form, ())
    return verdict is not None and verdict[0] is Certainty.SURE


def _is_addressed(roster: Roster, context: Context, start: int, end: int, form: Form) -> bool:
    if form.how not in {How.SURNAME, How.ADDRESSED}:
        return False
    who = roster.bearers[form.key]
    verdict = addressed(context, start, end, who, form.key, form.letters)
    return verdict is not None and verdict[0] is not Certainty.POSSIBLE


def _exact(
    roster: Roster, seen: Seen, runs: Iterable[Run], known: Collection[tuple[str, ...]]
) -> Iterator[Found]:
    context = seen.context
    for start, end, letters in runs:
        judged: dict[tuple[Certainty, str, str], list[str]] = {}
        placed = _placed(roster, context, start, end, letters)
        for form in roster.forms[letters]:
            if form.how is not How.SURNAME and form.key in placed:
                continue
            who = roster.bearers[form.key]
            verdict = verdict_of(roster, context, start, end, form, known)
            if form.how in PARTS:
                verdict = _settled(context, start, end, form, who, verdict)
            if verdict := weighed(seen, start, end, form, who, verdict):
                people = judged.setdefault((*verdict, form.how.value), [])
                people.extend({form.key} - set(people))
        for (certainty, reason, how), keys in judged.items():
            yield context.found(start, end, keys, certainty, how, reason)


def _settled(
    context: Context, start: int, end: int, form: Form, who: Bearer, verdict: Judged
) -> Judged:
    """The verdict, but where a word only counts or places something, or only a name can stand."""
    if verdict is None:
        margin = is_in_margin(context, start, end, ordinary=form.ordinary)
        return (Certainty.LIKELY, SURNAME) if margin else None
    if verdict[1] in {PUBLIC, ANOTHER} and comments(context, start, end):
        return Certainty.LIKELY, SURNAME
    if verdict == (Certainty.LIKELY, SURNAME) and is_among_figures(context, start, end):
        return Certainty.POSSIBLE, PUBLIC
    return (Certainty.POSSIBLE, OUTWEIGHED) if is_reckoned(context, start, end, who) else verdict


def _placed(roster: Roster, context: Context, start: int, end: int, letters: str) -> frozenset[str]:
    """Whose surname is that of a thing here: no given name of theirs is meant either."""
    families = {form.key for form in roster.forms[letters] if form.how is How.SURNAME}
    whither = context.said_before(start) in {"to", "from", "of"}
    if not families or not whither or not is_where(context, start, end):
        return frozenset()
    return frozenset(families)
