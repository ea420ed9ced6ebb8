"""The opening paragraph: who convened what, when, how, with whom from where, and on what.

It tells of no sitting that was off the record as a whole, and of nobody who only sat there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dialogues.domain.record import DelegationKind, Format, Record, Session, TakeawayKind
from dialogues.domain.wordset import word_set

from .english.casing import Casing
from .english.finite import has_main_clause
from .english.lists import joined, number_word, when
from .english.texts import escaped

# Names of bodies that take an article: the word that they end in, or that stands before "of".
_BODIES: Final = word_set(
    """academy agency alliance association bureau center centre club college commission committee
    conference confederation consortium convention council dialogue dialogues endowment
    federation forum foundation fund fellowship group initiative institute institution league
    ministry mission network office organisation organization partnership platform process
    programme program project roundtable secretariat series society talks trust union workshop"""
)
_PREPOSITION: Final = re.compile(r"\s(?:of|on|for|in|at|against|with)\s")
_NUMBERED: Final = re.compile(
    r"^(?:session|day|part|round|panel|meeting|sitting)\s+(?:\d+|[ivx]+|[a-z]|one|two|three|four|"
    r"five|six)\b\s*[:.–—-]*\s*",
    re.IGNORECASE,
)
_EMPTY: Final = re.compile(
    r"^(?:(?:the\s+)?(?:opening|closing|first|second|third|fourth|fifth|last|final|morning|"
    r"afternoon|evening|plenary|welcome|introduction|introductions|wrap-up|conclusions?)"
    r"(?:\s+(?:session|sitting|round|remarks|and|plenary|discussion|words))*)?$",
    re.IGNORECASE,
)
_MOST_TOPICS: Final = 6


def draft_framing(record: Record, *, plural: str = "participants") -> str:
    """The framing of a record as the text of a block; `plural` is the house's noun for people."""
    sessions = [session for session in record.sessions if _is_told(record, session)]
    casing = Casing(record)
    told = (
        _opening(record, sessions, plural),
        _subjects(record, sessions, casing),
        _contents(record, sessions),
    )
    return escaped(" ".join(sentence for sentence in told if sentence))


def _is_told(record: Record, session: Session) -> bool:
    """A sitting off the record is told of only where a part of it may be used."""
    if (session.rule or record.rule).may_use():
        return True
    return any(record.rule_of(session, remark).may_use() for remark in session.remarks)


def with_article(name: str) -> str:
    """ "the Harbour Institute", but "Chatham House" and "Uppsala University"."""
    if name.lower().startswith("the "):
        return f"the {name[4:]}"
    head = _PREPOSITION.split(name)[0].split()
    takes = head[-1:] and (head[-1].lower() in _BODIES or (name.startswith("University of ")))
    return f"the {name}" if takes else name


def _opening(record: Record, sessions: Sequence[Session], plural: str) -> str:
    """ "On 8 and 9 June 2026, the Harbour Institute convened two virtual sessions …"."""
    days = when([session.starts.date() for session in sessions]) if sessions else ""
    what = _sittings(record.format, len(sessions))
    series = f" as part of {with_article(record.series)}" if record.series else ""
    people = _people(record, sessions, plural)
    if not record.convenor:
        verb = "were" if len(sessions) > 1 else "was"
        held = f"{what} {verb} held {days}".strip() + series
        return f"{held[0].upper()}{held[1:]}{people}."
    convened = f"{with_article(record.convenor)} convened {what}{series}{people}."
    if not days:
        return convened[0].upper() + convened[1:]
    return f"{days[0].upper()}{days[1:]}, {convened}"


def _sittings(form: Format, number: int) -> str:
    if number == 0:
        return f"{_a(form)} dialogue"
    return f"{_a(form)} session" if number == 1 else f"{number_word(number)} {form.value} sessions"


def _a(form: Format) -> str:
    return f"{'an' if form is Format.IN_PERSON else 'a'} {form.value}"


def _people(record: Record, sessions: Sequence[Session], plural: str) -> str:
    """ ", with participants from Japan and the ROK, and from civil society"."""
    present = {
        attendance.participant
        for session in sessions
        for attendance in session.attendance
        if attendance.capacity.speaks
    }
    codes = {person.delegation for person in record.participants if person.code in present}
    told = [delegation for delegation in record.delegations if delegation.code in codes]
    countries = [one.name for one in told if one.kind is DelegationKind.COUNTRY]
    others = [one.name for one in told if one.kind is not DelegationKind.COUNTRY]
    groups = [f"from {joined(names)}" for names in (countries, others) if names]
    return f", with {plural} {', and '.join(groups)}" if groups else ""


def _subjects(record: Record, sessions: Sequence[Session], casing: Casing) -> str:
    """ "The sessions focused on sea lanes, and on the Arctic"."""
    subjects = list(dict.fromkeys(_subjects_of(record, sessions)))
    if not subjects:
        return ""
    which = "The session" if len(sessions) == 1 else "The sessions"
    if any(re.search(r"[?!:;]", subject) or has_main_clause(subject) for subject in subjects):
        verb = "was" if len(sessions) == 1 else "were"
        return f"{which} {verb} entitled {'; '.join(subjects)}".rstrip(".?") + _end(subjects[-1])
    lowered = [casing.lower_title(subject) for subject in subjects]
    if len(lowered) > _MOST_TOPICS:
        return f"{which} covered topics that included {joined(lowered[:_MOST_TOPICS])}."
    if len(lowered) > 1 and any(" and " in subject or "," in subject for subject in lowered):
        return f"{which} focused on {', on '.join(lowered[:-1])}, and on {lowered[-1]}."
    return f"{which} focused on {joined(lowered)}."


def _end(subject: str) -> str:
    return "?" if subject.endswith("?") else "."


def _subjects_of(record: Record, sessions: Sequence[Session]) -> list[str]:
    """The titles of the sessions, or their topics where a title only counts."""
    subjects: list[str] = []
    for session in sessions:
        title = _NUMBERED.sub("", session.title.strip()).strip(" .")
        if title and not _EMPTY.match(title):
            subjects.append(title)
        else:
            subjects += [
                remark.topic.strip()
                for remark in session.remarks
                if remark.topic.strip() and record.rule_of(session, remark).may_use()
            ]
    return subjects


def _contents(record: Record, sessions: Sequence[Session]) -> str:
    """What the report holds, as far as there is any of it."""
    kinds = {takeaway.kind for takeaway in record.takeaways}
    parts = []
    if TakeawayKind.TAKEAWAY in kinds:
        parts.append("the main takeaways")
    if TakeawayKind.RECOMMENDATION in kinds:
        parts.append("recommendations for policy")
    if sessions:
        parts.append("the course of the discussion")
    return f"This report sets out {joined(parts)}." if parts else ""
