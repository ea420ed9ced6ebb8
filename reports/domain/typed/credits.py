"""Words that credit somebody in the room and are no attribution as a house would write one.

Source: "Nothing escapes by being typed" in the design. `parse` reads attributions of the usual
form; what stands here names a person by their country without a noun of the trade ("one Korean
argued"), by another noun ("a Korean diplomat argued", "a man from Seoul"), by a number or a code
("Participant A", "KR1"), or credits everybody ("everyone agreed"). It must be followed by what they
said or did, so that what is told of a country's people or ships stays plain text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from dialogues.domain.record import Record

from ..drafting.english.inflection import third
from ..drafting.verbs import VERBS
from .unnamed import unnamed

Span = tuple[int, int]

_PERSONS: Final = (
    "academic|admiral|adviser|advisor|ambassador|analyst|businessman|businesswoman|chair|colleague"
    "|colonel|commentator|compatriot|contributor|counterpart|critic|diplomat|dissenter|drafter"
    "|economist|engineer|envoy|friend|(?<!consul )(?<!secretary )general|gentleman|guest|historian"
    "|host|individual|intervention|lady|latecomer|lawyer|man|negotiator|newcomer|objector|officer"
    "|person|presenter|professor|proponent|proposer|questioner|representative|researcher|respondent"
    "|sceptic|scientist|skeptic|soldier|student|team|veteran|visitor|voice|woman"
)
_NOUNS: Final = "attendee|delegate|discussant|interlocutor|panell?ist|participant|speaker"
_ONE: Final = (
    r"(?:a|an|one|(?:yet )?another|the other|(?:a|the) (?:second|third|fourth|different|fellow|lone"
    r"|single)|one of (?:the|our)|two(?: of the)?|three(?: of the)?|both|some|several|our)"
)
SAID: Final = "|".join(sorted({each.past for each in VERBS.values() if " " not in each.past}))
# In the present, less what is a noun or is done by things ("many thanks", "his list shows").
_NOT_NOW: Final = frozenset(
    {"backs", "flags", "lists", "sees", "shares", "shows", "thanks", "traces"}
)
SAYING: Final = "|".join(sorted({third(each) for each in VERBS if " " not in each} - _NOT_NOW))
# Saying it in more words than one.
_AT_LENGTH: Final = (
    r"(?:went|goes) on|(?:took|takes) (?:the floor|issue)|pushed back|weighed in|chimed in"
    r"|made (?:the|this|that|a) (?:\w+ )?(?:point|case|argument|proposal)|put it|put forward"
    r"|continued|intervened|went further|demurred|dissented|concurred|nodded|shook (?:his|her) head"
    r"|(?:did|was|had)(?: so| not)?(?: too)?(?=[.,;!?]|\Z)"
)
# What follows whoever said something: "argued", ", too, had argued", "who argued".
LEADS: Final = r"(?:,? (?:who|too|however),?)? (?:(?:had|has|then|also|later|first|\w+ly) )?"
SAYS: Final = rf"{LEADS}(?:{SAID}|{SAYING}|{_AT_LENGTH})\b"
_CITED: Final = rf"(?:according to|by|from|in the (?:view|words|opinion|eyes) of|was|{SAID})"
_ENDS: Final = r"(?: who\b| that\b|[,;:] (?!\w+ (?:and|or)\b)|[.!?]|\Z)"
_DEFINITE: Final = "the|that|this|our|his|her|their"
_BY_GENDER: Final = (
    r"(?:women|men|ladies|gentlemen)(?: (?:present|there|among them|in the room|at the table))?"
)
_COMPOUND: Final = "lists?|states?|countr(?:y|ies)|nations?|governments?|banks?|organi[sz]ations?"
_CROWDS: Final = r"(?:every(?:one|body)|some(?:one|body)(?: in the room)?|one (?:of them|person))"
_COUNTS: Final = r"(?:many|most|several|a few|some|all)"
_SENTENCE: Final = r"(?:(?<=\A)|(?<=[.;:!?] ))"


class Credits:
    """What to look for in the texts of a dialogue: its countries' words and its roster's codes."""

    def __init__(self, record: Record) -> None:
        forms = {each.adjective for each in record.delegations}
        forms.update(each.adjective for each in record.regions)
        forms.update(form for each in record.delegations for form in each.alternatives)
        names = {form for each in record.delegations for form in (each.name, each.noun)}
        places = {form.removeprefix("the ") for form in names if form}
        codes = {each.code for each in record.participants if re.search(r"\d", each.code)}
        self._patterns = (*_patterns(_any(forms), _any(places)), _code(_any(codes)))

    def find(self, text: str) -> tuple[Span, ...]:
        """Where somebody is credited, in the order of the text, none inside another."""
        found = [match.span("whom") for each in self._patterns for match in each.finditer(text)]
        return tuple(_apart(sorted(found, key=lambda each: (each[0], -each[1]))))


@lru_cache(maxsize=64)
def _patterns(people: str, places: str) -> tuple[re.Pattern[str], ...]:
    """All patterns in the words of a lexicon: they take longer to compile than to be looked for."""
    return (*_of_countries(people, places), *_of_anybody(), *_of_letters())


def _code(codes: str) -> re.Pattern[str]:
    """A code of the roster, "KR2" or "kr2", but for the remarks that a token names."""
    return re.compile(rf"(?<![\w{{,+])(?P<whom>{codes}|(?=[A-Za-z]{{2}})(?i:{codes}))\b")


def _of_countries(people: str, places: str) -> Iterator[re.Pattern[str]]:
    """Patterns in the words of a lexicon: its adjectives, and its names of places."""
    bare = rf"{_ONE} (?:{people})s?"
    described = rf"(?:the|{_ONE}) (?:\w+ )?(?:{people}) (?:\w+ )?(?:{_PERSONS})s?"
    for whom in (bare, described):
        yield _read(whom, after=SAYS)
        yield _read(whom, before=rf"\b{_CITED} ", after=_ENDS)
    from_there = rf"(?:from|of) (?:the )?(?:{places}|(?-i:[A-Z])[\w’'-]+)"
    anybody = rf"(?:the|that|{_ONE}) (?:\w+ )?(?:{_PERSONS})s?|(?:the |that )?one|some(?:one|body)"
    yield _read(rf"(?:{anybody}) {from_there}", after=SAYS)
    yield _read(r"(?:those|two|three|several|many|most|all) from (?-i:[A-Z])[\w’'-]+", after=SAYS)
    yield _read(rf"the one {from_there}", before=rf"\b{_CITED} ", after=_ENDS)
    yield _read(rf"(?:{places})['’]s (?:{_PERSONS})", after=SAYS)
    heads = "(?:head|leader|chief|lead|members?|spokes\\w+)"
    benches = "(?:delegation|team|side|group)"
    yield _read(rf"the {heads} of the (?:{people}) {benches}", after=SAYS)
    yield _read(rf"the (?:{people})s?['’]? (?:lead|spokes\w+)", after=SAYS)
    nobody = r"(?:nobody|no one|no-one|none|every(?:one|body)|all)(?: else)?"
    yield _read(rf"{nobody} from (?:the )?(?:{places})", after=SAYS)
    yield _read(r"(?-i:[A-Z])\w+['’]s (?:man|woman|delegate|representative|voice)", after=SAYS)
    some = rf"(?:{_COUNTS}|half|one|two|three|four|five|both|the (?:most|least) \w+)"
    yield _read(rf"{some} of (?:the|its) (?:\w+ )?(?:{people})s?", after=SAYS)
    yield _read(rf"(?:{people}) (?:voices|friends|colleagues|guests|interventions)", after=SAYS)
    which = r"(?:the (?:first|second|third|last|next|only|only other|other|\w+est)|every|each|no)"
    yield _read(rf"{which} (?:{people})s?(?: to \w+| but (?:one|two))?", after=SAYS)
    yield _read(rf"the (?:{people})(?<=an)", after=SAYS)
    eldest = "(?:eldest|oldest|youngest|newest|most (?:senior|junior|experienced))"
    of_whom = rf"(?:of|among) (?:the|those|us|them)(?: (?:{people})s?| present)?"
    among = rf"(?: (?:{people}))?(?: {of_whom})?"
    yield _read(rf"the {eldest}{among}", after=SAYS)
    yield _read(rf"the (?:{people})s['’] [\w-]+ (?:{_NOUNS}|{_PERSONS}|member)", after=SAYS)
    dean = rf"the (?:dean|doyenn?e?|head|elder) of the (?:{people}) {benches}"
    yield _read(dean, after=rf"{SAYS}| spoke\b")
    yield _read(rf"(?:{people})[ -](?:{_NOUNS})", after=rf"\b(?! (?:{_COMPOUND}))")


def _of_anybody() -> Iterator[re.Pattern[str]]:
    """Patterns in no country's words."""
    one = r"(?:a|an|one|another|the (?:only|lone|single|youngest|oldest))"
    yield _read(rf"{one} (?:\w+ )?(?:{_PERSONS})", after=SAYS)
    thanks = rf"(?!{LEADS}(?:thanked|welcomed|invited)\b)"  # what a chair does
    yield _read(rf"(?:{_DEFINITE}) (?:\w+ )?(?:{_PERSONS})", after=thanks + SAYS)
    yield _read(rf"(?:{_DEFINITE}) (?:[\w-]+ ){{1,2}}(?:{_NOUNS})s?", after=SAYS)
    yield _read(rf"(?:{_DEFINITE}|{_ONE}|all|most|many) (?:\w+ )?{_BY_GENDER}", after=SAYS)
    rest = "the rest of (?:the|his|her|their) (?:delegation|team|side|table|room|group)"
    yield _read(rest, after=SAYS)
    answered = rf"(?:{SAID}|contradicted|corrected|interrupted|joined|backed) by "
    yield _read(rf"(?:{_DEFINITE}|{one}) (?:\w+ )?(?:{_PERSONS})", before=rf"\b{answered}")
    came = r"(?:came|come|stayed|left|arrived|joined|missed|attended|sat|chaired|opened)"
    who = rf"those|s?he|the (?:ones?|two|three|four|few|(?:{_PERSONS}))"
    yield _read(
        rf"(?:{who}) who (?:(?:had|have) )?{came}\b[^.;:!?,]*?",
        after=SAYS,
    )
    where = "opposite|(?:beside|next to|behind|across from) \\w+"
    near = rf" (?:(?:sitting|seated) )?(?:{where})"
    yield _read(rf"(?:{_DEFINITE}|a) (?:\w+ )?(?:{_PERSONS}){near}", after=SAYS)
    yield _read(rf"(?:a|the|his|her|their) (?:\w+ )?(?:{_PERSONS}) (?:from|of|at) the same \w+")
    yield _read(
        rf"the (?:session|meeting|day|morning|afternoon|panel|workshop)['’]s (?:{_PERSONS})",
        after=SAYS,
    )
    yield _read(r"an? [\w-]+ by (?:trade|training|profession)", after=SAYS)
    several = r"(?:one|two|three|some|several|most|none) of (?:the|our)"
    yield _read(
        rf"{several} (?:(?:\w+ )?(?:{_PERSONS})s|\w+s (?:present|there|in the room))", after=SAYS
    )
    same = rf"(?:the|that|this|one) (?:very )?same (?:{_PERSONS})"
    yield _read(same, before=rf"\b{_CITED} ", after=_ENDS)
    yield _read("the (?:aforementioned|abovementioned|above-mentioned)", after=SAYS)
    yield _read(r"one|another", before=rf"\b(?:{SAID}) ", after=r"[,.;:]|\Z| from (?-i:[A-Z])")
    yield _read(_CROWDS, after=SAYS)
    yield _read(_COUNTS, before=_SENTENCE, after=SAYS)
    for before, whom, after in unnamed(SAID, LEADS, _SENTENCE):
        yield _read(whom, before=before, after=after)


def _of_letters() -> Iterator[re.Pattern[str]]:
    """Somebody by a letter or a number: "Ms V.", "V. argued", "Participant A"."""
    titles = "mr|mrs|ms|dr|prof|professor|captain|ambassador|admiral|general|colonel|sir|madam"
    named = (
        r" (?!(?:The|This|That|It|In|On|But|And|A|As|He|She|They|We)\b)(?-i:[A-Z])"  # "Dr J. Smith"
    )
    yield _read(rf"(?:{titles})\.? (?-i:[A-Z])(?:\.(?!\w|{named})|(?![\w.’'-]|{named}))")
    yield _read(r"(?-i:[A-Z])\.(?: ?(?-i:[A-Z])\.)?", before=_SENTENCE, after=SAYS)
    number = r"(?:no\. ?|#)?(?:\d{1,2}|(?-i:[A-Z]))"
    yield _read(rf"(?:{_NOUNS}) {number}", after=r"\b(?!\.? (?-i:[A-Z])|\.\w|[’'-])")


def _read(whom: str, *, before: str = r"\b", after: str = "") -> re.Pattern[str]:
    return re.compile(f"{before}(?P<whom>{whom})(?={after})", re.IGNORECASE)


def _any(words: Iterable[str]) -> str:
    """Any of the words, the longest first; with none, what nothing matches."""
    return "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True)) or r"(?!)"


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    last = 0
    for start, end in spans:
        if start >= last:
            yield start, end
            last = end
