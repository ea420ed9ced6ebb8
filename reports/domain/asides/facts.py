"""Of whom the record has what an aside says: who came late, who chaired, who speaks Russian.

A reader is taken to know the roster and who attended when. In which order people spoke is known to
those who were there, and to whoever has the agenda.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.record import (
    Attendance,
    Capacity,
    Delegation,
    Participant,
    Record,
    Session,
)

from .clock import there_at
from .sittings import Group, Sittings
from .words import LANGUAGES, TIME

People = frozenset[str]

ORDER: Final = "Who was there, or has the agenda, knows who that is."
HOURS: Final = "It tells when that was said: some came late or left early, and were not there then."


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(patterns) + r")\b", re.IGNORECASE)


_LATE: Final = _any(
    r"(?:came|come|coming|arriv\w+|join\w*|enter\w*) (?:[\w-]+ )?(?:late|later|midway|halfway"
    r"|after (?:the )?(?:start|opening|break|coffee|beginning))",
    r"caught up with the|took (?:a|his|her|their) seat|join\w* the \w+ at its midpoint",
    r"late(?:comer| arrival| to (?:arrive|join))|on arriv\w+|(?:was|were|being|been) late",
)
_LEFT: Final = _any(
    r"(?:left|leav\w+|depart\w*|gone|went) (?:[\w-]+ )?"
    r"(?:early|earlier|before|soon|at (?:the )?break)",
    r"before leaving|then left|had to catch (?:a|the|his|her|their) \w+|said goodbye",
)
_MISSED: Final = _any(
    r"miss\w+", r"skip\w*", "absent", r"not (?:been )?(?:present|there|attend\w*|in the room|at)"
)
_ONLY: Final = _any(r"only|just|solely|merely", r"join\w* (?:for|on|in|at)", "new")
_ATTENDED: Final = _any(
    r"report\w* (?:back )?(?:from|on what)",
    r"(?:back|fresh) from",
    r"(?:findings|conclusions|results|impressions|outcome|mood) (?:of|from|in)",
    r"taken part in",
    r"attend\w*",
    r"been (?:at|in|present)",
    "present",
    r"sat (?:in|through)",
)
_CHAIR: Final = _any(
    r"(?:chair|moderat|presid)(?:ed|ing|es|s)?(?: over)? (?:the|this|that|our) (?:[\w-]+ )?"
    r"(?:session|meeting|discussion|day|sitting|table|talks)",
    r"(?:in|from|as|of|took) (?:the )?chair|(?:he|she|they) (?:had )?(?:chair|moderat)ed",
    r"chairing|presiding|moderating|as moderator",
    r"(?<!next to )(?<!beside )(?<!opposite )(?<!thanked )the (?:chair|moderator)",
)
_INVITED: Final = _any(
    r"present(?:ed|ing) (?:slides|an? paper|(?:his|her|their)|the (?:paper|opening|first|keynote))",
    r"(?:his|her|their|first|opening) (?:slides|paper|presentation|talk|speech)",
    r"keynote|introductory|introduc(?:ed|ing) the (?:session|topic|subject|discussion)",
    r"(?:g(?:a|i)ve(?:n)?) the (?:opening|first|keynote|introduct\w+)",
    r"opening (?:speaker|speech|statement|remarks|presentation|address)",
    r"open(?:ed|ing) the (?:session|meeting|discussion|day|talks)",
    r"(?:invited|asked) to (?:speak|present|open)",
    r"through (?:an?|the|some|his|her)\b[^.;:!?]*\b(?:slides?|paper|presentation)",
    r"(?:laid out|introduced|tabled|read out) (?:an?|the|his|her) paper",
    r"from the (?:podium|lectern|rostrum|stage|panel)",
    r"\A(?:own )?(?:paper|lecture|keynote|slides|handout)\Z|in an? (?:keynote|lecture)",
    r"over (?:\w+ )?\w+ minutes",
)
_FIRST: Final = _any(
    r"first(?: one| person)? to (?:speak|intervene|take the floor|be heard)",
    r"(?:spoke|speaks|speaking|spoken|intervened|asked) first|as (?:the )?(?:opener|first speaker)",
    r"the (?:first|opening) (?:intervention|remark|contribution|speech)",
)
_LAST: Final = _any(
    r"last(?: one| person)? to (?:speak|intervene|take the floor|be heard)",
    r"(?:spoke|speaks|speaking|spoken|intervened|asked) last|as the last speaker",
    r"(?:last|closing|final) (?:intervention|remark|contribution|speech)",
)
_ONCE: Final = _any(
    r"(?:spoke|spoken|speaking|intervened) (?:only once|just once|but once|once"
    r"|for the (?:first|only) time)",
    r"(?:only|single|sole|maiden|first) (?:intervention|remark|contribution)",
    r"only (?:one|person) to (?:speak|intervene|take the floor|be heard)",
    r"not spoken (?:before|until|yet)",
)
_LANGUAGE: Final = re.compile(
    rf"\bin (?:(?P<language>{'|'.join(LANGUAGES)})|(?:his|her|their) (?:own|native) language)\b",
    re.IGNORECASE,
)
_INTERPRETED: Final = _any(r"interpret\w*", "translator", "in translation", "headset")
_FROM: Final = re.compile(
    r"\bfrom (?:the )?(?P<from>[A-Z]\w+(?: [A-Z]\w+)*)"
    r"|\A(?:(?:himself|herself|themselves|also) )?(?:an? )?(?P<a>[A-Z]\w+(?: [A-Z]\w+)*)\Z"
)
# "Spoke of ships from Korea": what they spoke of came from there.
_SPOKE_OF: Final = re.compile(
    r"\A(?:\w+ )*?(?:spoke|spoken|presented|gave|given|opened|came|come|arrived|left|gone)"
    r" (?!from\b|in from\b|over from\b)\w+ [^,]*\bfrom\b",
    re.IGNORECASE,
)
_WOMAN: Final = _any("wom[ae]n", "lady", "ladies", "female", "mother")
_MAN: Final = _any("m[ae]n", "gentlem[ae]n", "male", "father")


@dataclass(frozen=True, slots=True)
class Fact:
    """Whom an aside fits. `by_whom` is a sentence on who can tell, where not every reader can.

    `is_exact` where the record has it of everybody, so that whom it does not fit is not meant.
    """

    people: People = field(repr=False)
    by_whom: str = ""
    is_exact: bool = True


class Facts:
    """A record, asked of whom words are true in one of its sessions."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._sittings = Sittings(record.sessions)
        self._people = {each.code: each for each in record.participants}
        self._sessions = {one.id: each for each in record.sessions for one in each.remarks}
        self._times = {one.id: one.at for each in record.sessions for one in each.remarks}

    def of(self, said: str, ref: str) -> Fact | None:
        """The fact that some words state of whoever made a remark; None where they state none."""
        session = self._sessions[ref]
        for pattern, read in self._table(said):
            if pattern.search(said) and (found := read(session, ref)):
                return found
        return None

    def left_before(self, answered: str, ref: str) -> People:
        """Who of a session had left when a remark was made, to which another of no noted time
        replies there."""
        session = self._sessions[answered]
        at = self._times[answered]
        if at is None or self._times[ref] is not None or self._sessions[ref] is not session:
            return frozenset()
        moment = session.hours.moment
        return frozenset(
            each.participant
            for each in session.attendance
            if each.end and moment(each.end) < moment(at)
        )

    def _table(
        self, said: str
    ) -> tuple[tuple[re.Pattern[str], Callable[[Session, str], Fact | None]], ...]:
        return (
            (_MISSED, lambda session, _: self._elsewhere(said, session, there=False)),
            (_CHAIR, lambda session, _: self._in_capacity(said, session, Capacity.CHAIR)),
            (_INVITED, lambda session, _: self._invited(said, session)),
            (_LATE, lambda session, _: self._seats(session, lambda seat: seat.start is not None)),
            (_LEFT, lambda session, _: self._seats(session, lambda seat: seat.end is not None)),
            (_ONLY, lambda session, _: self._only(said, session)),
            (_ATTENDED, lambda session, _: self._elsewhere(said, session, there=True)),
            (_FIRST, lambda session, _: _spoke(session, 0)),
            (_LAST, lambda session, _: _spoke(session, -1)),
            (_ONCE, lambda session, _: _once(session)),
            (_LANGUAGE, lambda *_: self._speaking(said)),
            (_INTERPRETED, lambda *_: self._with(lambda one: one.language != "en", exact=False)),
            (_WOMAN, lambda *_: self._of_gender("she", "her", "elle")),
            (_MAN, lambda *_: self._of_gender("he", "him", "il")),
            (TIME, lambda session, ref: self._in_part(said, session, ref)),
            (_FROM, lambda *_: self._of_delegation(said)),
        )

    def _seats(self, session: Session, wanted: Callable[[Attendance], bool]) -> Fact:
        return Fact(frozenset(each.participant for each in session.attendance if wanted(each)))

    def _in_capacity(self, said: str, session: Session, capacity: Capacity) -> Fact | None:
        sessions = _flat(self._sittings.meant(said, session)) or (session,)
        found = frozenset[str]().union(*(each.seated_as(capacity) for each in sessions))
        return Fact(found) if found else None

    def _invited(self, said: str, session: Session) -> Fact | None:
        """Those who were asked to speak; where nobody was, who spoke first."""
        return self._in_capacity(said, session, Capacity.SPEAKER) or _spoke(session, 0)

    def _elsewhere(self, said: str, session: Session, *, there: bool) -> Fact | None:
        """Those who were, or were not, in all the sittings that are meant."""
        meant = [each for each in self._sittings.meant(said, session) if each != (session,)]
        if not meant:
            return None
        came = [frozenset[str]().union(*map(_present, each)) for each in meant]
        if there:
            return Fact(frozenset.intersection(*came))
        return Fact(_present(session) - frozenset[str]().union(*came))

    def _only(self, said: str, session: Session) -> Fact | None:
        """Those who came to the sessions that are meant, and to none before them."""
        meant = _flat(self._sittings.meant(said, session))
        if not meant:
            return None
        first = min(self._record.sessions.index(each) for each in meant)
        others = (
            each
            for at, each in enumerate(self._record.sessions)
            if each not in meant and ("only" in said.casefold() or at < first)
        )
        came = frozenset[str]().union(*map(_present, meant))
        return Fact(came - frozenset[str]().union(*map(_present, others)))

    def _speaking(self, said: str) -> Fact:
        match = _LANGUAGE.search(said)
        named = match["language"] if match else None
        code = LANGUAGES[named.casefold()] if named else None
        if code is None:
            return self._with(lambda one: one.language != "en", exact=False)
        return self._with(lambda one: one.language == code, exact=False)

    def _of_gender(self, *words: str) -> Fact | None:
        """Those who go by such pronouns; None where not all pronouns are known."""
        said = {code: _pronouns(each) for code, each in self._people.items()}
        known = all(said.values())
        found = frozenset(code for code, each in said.items() if each & set(words))
        return Fact(found, is_exact=known) if found else None

    def _of_delegation(self, said: str) -> Fact | None:
        """Those of the delegation that is named: "from Korea", "a Korean"."""
        words = None if _SPOKE_OF.match(said) else _FROM.search(said)
        if words is None:
            return None
        named = words["from"] or words["a"]
        codes = {
            each.code
            for each in self._record.delegations
            if named.casefold() in {form.casefold().removeprefix("the ") for form in _forms(each)}
        }
        found = (code for code, each in self._people.items() if each.delegation in codes)
        return Fact(frozenset(found)) if codes else None

    def _with(self, wanted: Callable[[Participant], bool], *, exact: bool) -> Fact:
        people = frozenset(code for code, each in self._people.items() if wanted(each))
        return Fact(people, is_exact=exact)

    def _in_part(self, said: str, session: Session, ref: str) -> Fact | None:
        """A time of day, where no time was noted and some were there in part."""
        part = self._seats(session, lambda seat: bool(seat.start or seat.end)).people
        if not part or self._times[ref] is not None:
            return None
        there = there_at(said, session)
        return Fact(_present(session), HOURS) if there is None else Fact(there)


def _flat(groups: Iterable[Group]) -> tuple[Session, ...]:
    return tuple(each for group in groups for each in group)


def _forms(delegation: Delegation) -> Iterator[str]:
    yield from (delegation.name, delegation.noun, delegation.adjective, *delegation.alternatives)


def _present(session: Session) -> People:
    return frozenset(each.participant for each in session.attendance)


def _spoke(session: Session, at: int) -> Fact:
    return Fact(frozenset({session.remarks[at].speaker}), ORDER)


def _once(session: Session) -> Fact:
    speakers = [each.speaker for each in session.remarks]
    once = (each for each in speakers if speakers.count(each) == 1)
    return Fact(frozenset(once), ORDER)


def _pronouns(person: Participant) -> set[str]:
    return set(person.pronouns.reveal().casefold().replace("/", " ").split())
