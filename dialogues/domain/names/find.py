"""Every mention of a rostered person in a text, however it is written.

Source: the leak check of the design. Words are run together and looked up as they are, as they
sound, and as they may be misspelled; what stands around them tells how sure a mention is. The time
grows with the text: each place looks at a few words, and asks tables.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from wordfreq import zipf_frequency

from .context import OFFICE, Context, Judged, is_other_name, is_public, judge_full, judge_surname
from .forms import Form, How
from .found import Certainty, Found
from .ordinary import HONORIFICS
from .parts import PARTICLES
from .public import FIGURES, figures
from .roster import Roster, shortenings
from .sound import alike, is_misspelled, sound, sounds_like
from .words import Word, words_of

_MOST_WORDS: Final = 6
_NO_WORD: Final = 2.9  # a word rarer than this (Zipf) may be another one misspelled
_RESPELLED: Final = "It sounds like the name of somebody on the roster, in another spelling."
_MISSPELLED: Final = "It is a letter or two from a surname on the roster, and no other word."
_GIVEN: Final = "It is a rare given name, of somebody on the roster."
_INITIALS: Final = "Initials and a surname that are somebody's on the roster."
_NATIVE: Final = "A name on the roster in its own script."
_NATIVE_PART: Final = "A part of a name on the roster in its own script."
_WEIGHT: Final = {Certainty.SURE: 0, Certainty.LIKELY: 1, Certainty.POSSIBLE: 2}
_SEPARATORS: Final = frozenset(" -‐‑–.,'’ʼ`\n\r\t\u00a0\u00ad\u200b\u200c\u200d\u2060\ufeff")

Run = tuple[int, int, str]  # words from, up to, run together


def find_names(roster: Roster, text: str, public: Collection[str] = ()) -> list[Found]:
    """The mentions in a text, in order, none within another.

    `public` are names of public figures who are nobody on the roster. Offsets are in characters.
    """
    words = words_of(text)
    known = FIGURES | figures(public) if public else FIGURES
    runs = list(_runs(roster, words))
    context = _context(roster, words, runs, known)
    found = [
        *_exact(roster, context, runs, known),
        *_sounding(roster, context, known),
        *_misspelled(roster, context),
        *_native(roster, text, words),
    ]
    return _apart(found)


def _runs(roster: Roster, words: tuple[Word, ...]) -> Iterator[Run]:
    """The runs of words that are a form of somebody."""
    for start, word in enumerate(words):
        if word.folded[:3] not in roster.starts:
            continue
        letters = ""
        for end in range(start, min(start + _MOST_WORDS, len(words))):
            if end > start and not set(words[end].gap) <= _SEPARATORS:
                break
            letters += words[end].folded
            if len(letters) > roster.longest:
                break
            if letters in roster.forms:
                yield start, end + 1, letters


def _context(
    roster: Roster, words: tuple[Word, ...], runs: Iterable[Run], known: Collection[tuple[str, ...]]
) -> Context:
    named = {
        form.key
        for start, end, letters in runs
        for form in roster.forms[letters]
        if form.how is How.FULL and end - start > 1
    }
    families = set()
    for start in range(len(words)):
        for size in (2, 3):
            name = tuple(word.folded for word in words[start : start + size])
            if name in known:
                families |= {name[0], name[-1]}
    return Context(words, frozenset(named), frozenset(families))


def _exact(
    roster: Roster, context: Context, runs: Iterable[Run], known: Collection[tuple[str, ...]]
) -> Iterator[Found]:
    for start, end, letters in runs:
        judged: dict[tuple[Certainty, str, str], list[str]] = {}
        for form in roster.forms[letters]:
            if verdict := _judge(roster, context, start, end, form, known):
                people = judged.setdefault((*verdict, form.how.value), [])
                people.extend({form.key} - set(people))
        for (certainty, reason, how), keys in judged.items():
            yield _found(context, start, end, keys, certainty, how, reason)


def _judge(
    roster: Roster,
    context: Context,
    start: int,
    end: int,
    form: Form,
    known: Collection[tuple[str, ...]],
) -> Judged:
    words = context.words[start:end]
    title = roster.titles[form.key]
    if form.how is How.FULL:
        name = tuple(word.folded for word in words)
        return judge_full(context, start, end, title, name in known)
    if form.how is How.INITIALS:
        return (Certainty.SURE, _INITIALS) if _has_initials(words) else None
    if form.how is How.NICKNAME:
        alone = not words[0].opens and not is_other_name(context.after(end), strict=True)
        return (Certainty.LIKELY, _GIVEN) if alone and words[0].capital else None
    if form.how is How.ADDRESSED:
        before = context.before(start)
        is_title = before is not None and before.folded in HONORIFICS
        return (Certainty.LIKELY, _GIVEN) if is_title and words[0].capital else None
    if form.how is How.GIVEN:
        if is_other_name(context.after(end)) or is_other_name(context.before(start)):
            return None
        if is_public(context, start, title):
            return Certainty.POSSIBLE, OFFICE
        return (Certainty.LIKELY, _GIVEN) if words[0].capital and len(words) < 3 else None
    return _judge_surname(roster, context, start, end, form)


def _judge_surname(roster: Roster, context: Context, start: int, end: int, form: Form) -> Judged:
    return judge_surname(
        context,
        start,
        end,
        key=form.key,
        title=roster.titles[form.key],
        ordinary=form.ordinary,
        family_first=form.key in roster.family_first,
    )


def _has_initials(words: Iterable[Word]) -> bool:
    """Whether a word of one letter stands first or last, in capitals."""
    row = list(words)
    ends = [word for word in (row[0], row[-1]) if len(word.folded) == 1]
    return len(row) > 1 and any(word.capital for word in ends)


def _sounding(
    roster: Roster, context: Context, known: Collection[tuple[str, ...]]
) -> Iterator[Found]:
    """Whole names in another romanisation: both parts sound and look alike."""
    words = context.words
    for start in range(len(words) - 1):
        if not words[start].capital:
            continue
        for end in range(start + 2, min(start + 4, len(words)) + 1):
            if not words[end - 1].follows and words[end - 1].gap != ", ":
                break
            if not words[end - 1].capital and words[end - 1].gap != "-":
                continue
            if tuple(word.folded for word in words[start:end]) in known:
                continue
            keys = {
                key
                for cut in range(start + 1, end)
                for key in _heard(roster, tuple(words[start:end]), cut - start)
                if _is_theirs(roster, context, start, end, key)
            }
            if keys:
                yield _found(
                    context, start, end, sorted(keys), Certainty.SURE, "respelled", _RESPELLED
                )


def _is_theirs(roster: Roster, context: Context, start: int, end: int, key: str) -> bool:
    judged = judge_full(context, start, end, roster.titles[key], known=False)
    return judged is not None and judged[0] is Certainty.SURE


def _heard(roster: Roster, row: tuple[Word, ...], cut: int) -> Iterator[str]:
    if min(len(row[0].folded), len(row[-1].folded)) < 2:
        return
    if not row[cut].capital and row[cut].folded not in PARTICLES and row[cut].gap != "-":
        return
    one = "".join(word.folded for word in row[:cut])
    other = "".join(word.folded for word in row[cut:])
    for family, given in ((one, other), (other, one)):
        for read in (str, _with_y):
            sounds = sound(read(family)), sound(read(given))
            for each in roster.soundings.get(sounds, ()):
                if alike(family, each.family) and alike(given, each.given):
                    yield each.key


def _with_y(letters: str) -> str:
    """As the scholarly systems for Cyrillic write it, where j is a vowel."""
    return letters.replace("j", "y")


def _misspelled(roster: Roster, context: Context) -> Iterator[Found]:
    for at, word in enumerate(context.words):
        if not word.capital or len(word.folded) < 5 or word.folded in roster.forms:
            continue
        if zipf_frequency(word.folded, "en") >= _NO_WORD:
            continue
        meant = {
            form.key
            for letters in shortenings(word.folded)
            for form in roster.shortened.get(letters, ())
            if is_misspelled(word.folded, form.letters) or sounds_like(word.folded, form.letters)
            if _is_sound(roster, context, at, form)
        }
        if meant:
            yield _found(
                context, at, at + 1, sorted(meant), Certainty.LIKELY, "misspelled", _MISSPELLED
            )


def _is_sound(roster: Roster, context: Context, at: int, form: Form) -> bool:
    judged = _judge_surname(roster, context, at, at + 1, form)
    return judged is not None and judged[0] is not Certainty.POSSIBLE


def _native(roster: Roster, text: str, words: tuple[Word, ...]) -> Iterator[Found]:
    for seen in roster.native.find(text, words):
        reason = _NATIVE if seen.certainty is Certainty.SURE else _NATIVE_PART
        yield Found(
            seen.start, seen.end, (seen.key,), "native-name", seen.certainty, "native", reason
        )


def _found(
    context: Context,
    start: int,
    end: int,
    keys: Iterable[str],
    certainty: Certainty,
    variation: str,
    reason: str,
) -> Found:
    first, last = context.words[start], context.words[end - 1]
    return Found(first.start, last.end, tuple(keys), "name", certainty, variation, reason)


def _apart(found: Iterable[Found]) -> list[Found]:
    """Of mentions that overlap the longest, of equal ones the surest."""
    ranked = sorted(
        found, key=lambda each: (each.start - each.end, _WEIGHT[each.certainty], each.start)
    )
    taken: list[Found] = []
    ends: set[int] = set()
    for each in ranked:
        covered = range(each.start, each.end)
        if ends.isdisjoint(covered):
            ends.update(covered)
            taken.append(each)
    return sorted(taken, key=lambda each: each.start)
