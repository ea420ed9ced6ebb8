"""Initials that stand alone for somebody: "M.H. asked", "MH: no", "J.S.'s paper"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Final

from wordfreq import zipf_frequency

from .abbreviations import (
    LONGEST,
    explains,
    is_a_thing,
    is_abbreviation_of,
    is_explained,
    is_known,
    is_of_things,
    stands_for,
)
from .around.asking import is_asked
from .around.context import Context
from .around.margins import is_labelled
from .around.signing import is_end, is_signed, labelled, signed_low
from .around.slots import follows_label
from .around.vocabulary import OWNED, SAYING, WEAK
from .found import Certainty, Found
from .writing.first_letters import NOBODY, Bearers
from .writing.monograms import letters_of, shown_initials

_REASON: Final = "Initials that one or few people on the roster have."


def find_initials(short: Mapping[str, Bearers], context: Context, clean: str) -> Iterator[Found]:
    """Initials of few people with full stops, or of one who acts, owns or is named."""
    yield from _signed_low(short, clean)
    unsure, sure = [], set[str]()
    for match in shown_initials(clean):
        keys = _keys_of(short, match, clean)
        if not keys or is_of_things(clean, *match.span()):
            continue
        if _is_meant(match, clean, named=keys[0] in context.named):
            sure.add(match[0])
            yield _found(match.span(), keys)
        else:
            unsure.append((match, keys))
    yield from _called_so(unsure, sure, clean)


def _called_so(
    unsure: list[tuple[re.Match[str], tuple[str, ...]]], sure: set[str], clean: str
) -> Iterator[Found]:
    """Letters that stand for nobody by themselves, where a text calls somebody by them.

    Notes that call some so call others so: "present MHB, KR. MHB: no. KR was there." What everybody
    knows as an abbreviation has to stand in a row with them: "present MHB, KR, AP".
    """
    calls = len({letters_of(each) for each in sure}) > 1
    told = {shown for shown in {each[0] for each, _ in unsure} if is_explained(shown, clean)}
    listed = set(_listed(sure, clean)) if calls else set()
    for match, keys in unsure:
        if is_known(match[0]):
            meant = match[0] in listed and _stands_as_one(match, clean)
        else:
            meant = match[0] in sure or (calls and "." not in match[0])
        if meant and match[0] not in told and not is_a_thing(match[0], clean, match.start()):
            yield _found(match.span(), keys)


def _listed(sure: set[str], clean: str) -> Iterator[str]:
    """What stands in a row of initials of which two are of people for sure."""
    for row in _ROW.finditer(clean):
        letters = set(_IN_ROW.findall(row[0]))
        if len(letters & sure) >= _TWO:
            yield from letters


def _stands_as_one(match: re.Match[str], clean: str) -> bool:
    """Whether letters stand in such a row, or where somebody would."""
    low, high = match.span()
    in_row = _IN_ROW_BEFORE.search(clean, max(0, low - _LONGEST_ROW), low)
    in_row = in_row or _IN_ROW_AFTER.match(clean, high)
    return in_row is not None or _is_person(match, clean, named=True)


def _keys_of(short: Mapping[str, Bearers], match: re.Match[str], clean: str) -> tuple[str, ...]:
    """Whose initials those may be; nobody's where too many have them.

    Of those whose initials are turned round where others have theirs straight the latter are left.
    """
    found = short.get(letters_of(match[0]), NOBODY)
    # Who comments on a draft signs for those who know, be it that two have those letters.
    several = "." in match[0]
    several = several or is_labelled(clean, match.start(), clean[match.end() : match.end() + 1])
    several = several or _is_label(match, clean)
    most = _FEW if several else 1
    keys = found.every if len(found.every) <= most else found.straight
    return keys if len(keys) <= most else ()


def _is_label(match: re.Match[str], clean: str) -> bool:
    """ "HG: There is.": at the head of a line and before a colon, as in a transcript."""
    heads = match.start() == 0 or clean[match.start() - 1] == "\n"
    return heads and clean.startswith(": ", match.end())


def _found(span: tuple[int, int], keys: tuple[str, ...]) -> Found:
    return Found(*span, keys, "name", Certainty.LIKELY, "initials", _REASON)


def _is_meant(match: re.Match[str], clean: str, *, named: bool) -> bool:
    """Whether letters stand as somebody's initials would."""
    dotted = "." in match[0]
    if dotted and (_IN_CHAIR.match(clean, match.end()) or _is_signed(match, clean)):
        return True
    if _is_of_self(match, clean):
        return True
    return not is_known(match[0]) and _is_person(match, clean, named=named)


_NAME_AFTER: Final = re.compile(
    r" (?:de|van|von|der|den|di|da|du|al|el|bin|del|della|la|le)[ -][^\W\d_a-z]"
)
# Who has to do something, or is sent it: "Action: MH to circulate".
_IN_CHARGE: Final = re.compile(r"\b(?:[Aa]ctions?|ACTION|[Oo]wner|[Ll]ead|[Cc]c|[Mm]inuted by): ?$")
_TO_DO: Final = re.compile(r" to [a-z]{3,} ")  # "KRB to send the slides"
# "Is MHB coming?"
_ASKED: Final = re.compile(r"\b(?:[Ii]s|[Ww]as|[Cc]an|[Cc]ould|[Dd]oes|[Dd]id|[Hh]as|[Ww]ill) $")
_CHAIN_AFTER: Final = re.compile(r"^(?:(?: ?/ ?|, ?| & | and |\+)[A-Z]{2,4}(?![\w&@]))+")
_CHAIN_BEFORE: Final = re.compile(r"(?:(?<![\w.&@-])[A-Z]{2,4}(?: ?/ ?|, ?| & | and |\+))+$")
# "MH to check the depth with KRB".
_CHARGED_WITH: Final = re.compile(
    r"(?:^|[\n.;:•*-] ?)[A-Z]{2,4}(?:/[A-Z]{2,4})* to [a-z]+ [^.;\n]{0,60}"
    r"\b(?:with|and|from|for|via|ask|tell|help) $"
)
_TIME: Final = re.compile(r"(?:^|(?<=\n))[ \t>*_•–-]*\d\d?[.:h]\d\d$")  # "14.22 MH: no"
# "JK, as everyone says, wants": between who does something and what they do.
_ASIDE: Final = re.compile(r"^, as [^,.;\n]{3,30},")
# "On the call: NM (chair), LD, AP": people by their letters.
_PART: Final = r"(?: \([^()\n]{1,20}\))?"
_NEXT_IN_ROW: Final = r"(?:,| and|, and| ?/)"
_LAST: Final = r"[A-Z]{2,4}(?![\w&@-])"
_ROW: Final = re.compile(
    rf"(?<![\w.&@-])[A-Z]{{2,4}}{_PART}(?:{_NEXT_IN_ROW} ?{_LAST}{_PART}){{2,}}"
)
_IN_ROW: Final = re.compile(r"\b[A-Z]{2,4}\b")
_IN_ROW_BEFORE: Final = re.compile(rf"[A-Z]{{2,4}}{_PART}{_NEXT_IN_ROW} $")
_IN_ROW_AFTER: Final = re.compile(rf"{_PART}{_NEXT_IN_ROW} {_LAST}")
_LONGEST_ROW: Final = 40  # characters
_TWO: Final = 2
_NEAR: Final = 8  # characters
_KNOWN: Final = 3.0  # letters in a row that are more frequent (Zipf) are those of something known
_OF_SELF: Final = re.compile(r" [a-z]+ (?:[a-z]+ )?(?:himself|herself|his|her)\b")
# "A.D. in chair": no year of our Lord.
# "A. D., letter to the author".
_IN_CHAIR: Final = re.compile(
    r" (?:in (?:the )?chair|chairing|presiding|absent|excused)\b"
    r"|, (?:letter|e-?mail|note|message|interview|conversation|remark)s? (?:to|with|of|from)\b"
)
_COMMENTED: Final = re.compile(
    r"[\[(](?:[Cc]omment|[Nn]ote|[Rr]eply|[Aa]nswer|[Ee]dit|[Qq]uery)(?:,| by| from) $"
)
_ENDED: Final = re.compile(r"(?:^|[.!?:\n])[ \t]*$")
_ENDING: Final = re.compile(r"[,;.\n/]| and |$| \(| (?:until|till|from|for) (?:items?|points?) \d")
# "– clean copy by seven: LM": at the end of a line of tasks.
_TASK: Final = re.compile(r"(?:^|\n)[ \t]*(?:[-–•*]|\d{1,2}[.)]) [^\n:]{4,36}: $")
_ENDED_LINE: Final = re.compile(r"[ \t]*(?:\n|$)")
_EQUALS: Final = re.compile(r" ?= ")
_FEW: Final = 3  # people whom initials with full stops may mean
_NEXT: Final = re.compile(r"(?P<own>['’]s )?[ ]*(?P<open>[(])?(?P<word>[^\W\d_]+)?")


def _signed_low(short: Mapping[str, Bearers], clean: str) -> Iterator[Found]:
    """Initials in small letters at the end of a mail, and before the number of a comment."""
    for match, most in chain(
        ((each, 1) for each in signed_low(clean)), ((each, _FEW) for each in labelled(clean))
    ):
        keys = short.get(match["letters"].lower(), NOBODY).every
        if 0 < len(keys) <= most:
            yield _found(match.span("letters"), keys)


def _is_of_self(match: re.Match[str], text: str) -> bool:
    """ "MD pays for himself": what has a title's letters is somebody who has a self."""
    if _OF_SELF.match(text, match.end()) is None:
        return False
    return _ENDED.search(text, max(0, match.start() - _NEAR), match.start()) is not None


def _is_person(match: re.Match[str], text: str, *, named: bool) -> bool:
    after = _CHAIN_AFTER.sub("", text[match.end() : match.end() + 40])
    before_all = _CHAIN_BEFORE.sub("", text[max(0, match.start() - 160) : match.start()])
    before = before_all[-40:]
    dotted = "." in match[0]
    if is_abbreviation_of(match[0], after) or _NAME_AFTER.match(after):
        return False
    if _COMMENTED.search(before) and after.startswith((":", "]", " –")):
        return True
    if is_labelled(text, match.start(), after):
        return True
    start = _TIME.sub("", before.rstrip(" \t*_-•[(>"))
    opens = not start or start.endswith("\n")
    if after.startswith(":") and before.endswith((". ", "? ", "! ", "; ")):
        opens = True  # the next speaker on the same line: "MH: no. KRB: yes."
    strange = len(match[0]) > _TWO and zipf_frequency(match[0].lower(), "en") < _KNOWN
    if opens and after.startswith((":", "]", "):", " –", " —", ".:")):
        return dotted or named or strange or not explains(match[0], after)
    if before.endswith(" / ") and after.startswith(" / "):
        return True  # "Hill / MHB / K. Moon"
    if before.endswith(("(", "[")) and after.startswith((")", "]")) and len(before) > 1:
        return named or not stands_for(match[0], before)
    rest = text[match.end() : match.end() + _NEAR]
    # A task may end a paragraph: "The hall is booked. MHB to ask for rates."
    begins = opens or (strange and before.endswith((". ", "? ", "! ")))
    if _is_placed(match[0], before_all, after, rest, opens=begins):
        return True
    if dotted:
        upper = _word_after(after)[:1].isupper()
        return not upper or not after.startswith(" ") or before.endswith("\n")
    asked = is_asked(before, after) and not is_explained(match[0], text)
    return asked or _does(match[0], before, after, strange=strange, named=named)


def _is_placed(letters: str, before: str, after: str, rest: str, *, opens: bool) -> bool:
    """Whether letters stand where a mail is signed, after a label, or as who has to do something.

    `rest` is what follows at once, a row of others with it.
    """
    if _ends_a_letter(letters, before, rest) or (opens and _TO_DO.match(after)):
        return True
    if "." in letters:
        return False
    if _TASK.search(before) and _ENDED_LINE.match(after):
        return not stands_for(letters, before)
    if (_ENDING.match(after) and follows_label(before)) or (
        _CHARGED_WITH.search(before) and not stands_for(letters, before)
    ):
        return True
    return _IN_CHARGE.search(before) is not None and not after.startswith("-")


def _does(letters: str, before: str, after: str, *, strange: bool, named: bool) -> bool:
    """Whether letters say, have or are asked what people do."""
    after = _ASIDE.sub("", after)
    word = _word_after(after)
    acts = word.lower() in SAYING or word.lower() in WEAK
    found = _NEXT.match(after)
    owns = bool(found and found["own"] and word in OWNED)
    if strange and (acts or _EQUALS.match(after) or before.endswith(" = ")):
        return True
    asked = len(letters) > _TWO and _ASKED.search(before) is not None and word.islower()
    return (acts and word in SAYING) or owns or asked or (named and (acts or after.startswith(")")))


def _word_after(after: str) -> str:
    found = _NEXT.match(after)
    return (found["word"] or "") if found else ""


def _ends_a_letter(letters: str, before: str, after: str) -> bool:
    """Whether letters stand where a mail is signed."""
    return is_end(after) and len(letters) <= LONGEST and is_signed(before)


def _is_signed(match: re.Match[str], text: str) -> bool:
    low, high = match.span()
    return _ends_a_letter(match[0], text[max(0, low - 40) : low], text[high : high + _NEAR])
