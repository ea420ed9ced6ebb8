"""The record of one session, to be read: what was said by whom, in its order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from dialogues.actions.switch_rule import switch_rule
from dialogues.domain.record import OwnNote, Record, Remark, Session
from dialogues.domain.rules import Rule
from dialogues.forms.session import RuleForm
from dialogues.models import Dialogue
from dialogues.permissions import why_not_see_identities, why_not_take_notes
from dialogues.records import read_record

from .access import organiser_page, signed_in
from .attendance import find_session_value
from .faces import names_by_code
from .page import render_page
from .sessions import find_session


@dataclass(frozen=True, slots=True)
class Entry:
    """A remark, or (without one) one of the rapporteur's own notes, as the page shows it."""

    remark: Remark | None = None
    note: OwnNote | None = None
    speaker: str = ""
    rule: str = ""  # where it is another than the one the session began under
    topic: str = ""  # where it opens one
    stances: tuple[tuple[str, tuple[str, ...]], ...] = ()
    superseded_by: str = ""
    takeaways: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Entry({self.remark.id if self.remark else 'note'})"


@require_safe
@organiser_page(why_not_see_identities)
def session_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """Remarks with their speakers, positions and takeaways, and the own notes among them."""
    record = read_record(dialogue)
    session = find_session_value(record, code)
    row = find_session(dialogue, code)
    return render_page(
        request,
        "dialogues/session.html",
        dialogue,
        session=session,
        row=row,
        rule=row.rule_in_force,
        rules=list(Rule),
        entries=list(list_entries(record, session)),
        present=sum(seat.capacity.speaks for seat in session.attendance),
    )


@require_POST
@organiser_page(why_not_take_notes)
def switch_rule_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """Puts another rule in force from now on."""
    session = find_session(dialogue, code)
    form = RuleForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Choose one of the rules.")
        return redirect("dialogues:session", dialogue.slug, code)
    rule = form.cleaned_data["rule"]
    if switch_rule(session=session, rule=rule, by=signed_in(request), now=timezone.now()):
        messages.success(request, f"From now on: {rule.terms.title}.")
    else:
        messages.info(request, f"{rule.terms.title} was in force already.")
    return redirect("dialogues:session", dialogue.slug, code)


def list_entries(record: Record, session: Session) -> Iterator[Entry]:
    """Everything that was noted in a session, in its order."""
    names = names_by_code(record)
    newer = {each.supersedes: each.id for each in session.remarks if each.supersedes}
    rests = takeaways_by_remark(record)
    notes = defaultdict(list)
    for note in session.own_notes:
        notes[note.after].append(note)
    yield from (Entry(note=note) for note in notes[None])
    topic = ""
    for remark in session.remarks:
        yield Entry(
            remark=remark,
            speaker=names[remark.speaker],
            rule=other_rule(record, session, remark),
            topic=remark.topic if remark.topic != topic else "",
            stances=stances_of(remark, names),
            superseded_by=newer.get(remark.id, ""),
            takeaways=rests[remark.id],
        )
        topic = remark.topic
        yield from (Entry(note=note) for note in notes[remark.id])


def takeaways_by_remark(record: Record) -> defaultdict[str, tuple[str, ...]]:
    """The takeaways that rest on each remark."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for takeaway in record.takeaways:
        for remark in takeaway.evidence:
            found[remark] += (takeaway.id,)
    return found


def other_rule(record: Record, session: Session, remark: Remark) -> str:
    """The rule of a remark that was not made under the session's own, or ""."""
    if remark.rule in {None, session.rule or record.rule}:
        return ""
    return record.rule_of(session, remark).terms.title


def stances_of(remark: Remark, names: dict[str, str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Who agreed, disagreed or had a reservation; a stance that nobody took is left out."""
    found = (
        ("agrees", remark.agrees),
        ("disagrees", remark.disagrees),
        ("reserves", remark.reserves),
    )
    return tuple(
        (stance, tuple(names[code] for code in sorted(codes))) for stance, codes in found if codes
    )


urls = [
    path("d/<slug:slug>/sessions/<str:code>", session_page, name="session"),
    path("d/<slug:slug>/sessions/<str:code>/rule", switch_rule_page, name="switch_rule"),
]
