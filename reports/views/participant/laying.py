"""The parts of a participant's page that there are many of, each a sheet with their words in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from django.template.loader import render_to_string

from reports.domain.review.decisions import Decided
from reports.guest import GuestView, Point
from reports.models import ParticipantRequest
from reports.puts import Line, Offer, Put

from .access import Guest, context_of
from .filling import MANY, filler_for
from .sheets import Laid, Shown, Words, lay_out


@dataclass(frozen=True, slots=True)
class Tried:
    """An answer that was not kept, with why and with what was typed; `about` is the handle of a
    passage, or another part of the page."""

    about: str
    why: str
    words: str = field(default="", repr=False)
    comment: str = field(default="", repr=False)


def lay_page(guest: Guest, view: GuestView, tried: Tried | None, token: str, *, lost: bool) -> Laid:
    """The whole page; `lost` says that what was tried has no place on it any more."""
    own = context_of(guest)
    round_ = guest.round
    return lay_out(
        "review/page.html",
        {
            "language": own["language"],
            "languages": own["languages"],
            "until": Words(own["until"]),
            "round": {
                "audience": round_.audience,
                "silence": round_.silence,
                "contact": Words(round_.contact),
            },
            "view": {
                "rules": view.rules,
                "is_open": view.is_open,
                "requests": tuple(map(_request, view.requests)),
            },
            "lost": lost,
            "is_handed": own["is_handed"],
            "tried": _tried(tried, tried.about if tried and lost else "request"),
            "passages": _joined(lay_passages(view, tried, token)),
            "rest": _lay_rest(view.undecided, token) if view.is_open else "",
            "points": _joined(lay_points(view, tried, token)),
            "draft": _draft(view.draft) if view.draft else "",
            "csrf_token": Words(token),
            "filler": _fill_request(None if lost else tried),
        },
    )


def _joined(laid: Iterable[Laid]) -> Laid:
    return Laid("".join(laid))


def _draft(lines: Sequence[tuple[str, bool]]) -> Laid:
    return Laid(render_to_string("review/draft.html", {"lines": lines}))


def _request(request: ParticipantRequest) -> Shown:
    return {
        "kind": request.kind,
        "state": request.state,
        "text": Words(request.text),
        "answer": Words(request.answer),
    }


def lay_passages(view: GuestView, tried: Tried | None, token: str) -> Iterator[Laid]:
    """Each passage with its form; `token` is what the form must send back against forgery."""
    total = Words(len(view.puts))
    for put in view.puts:
        yield lay_out(
            "review/passage.html",
            {
                "put": _put(put),
                "total": total,
                "is_open": view.is_open,
                "tried": _tried(tried, put.handle),
                "filler": fill_choices(put, tried),
                "csrf_token": Words(token),
            },
        )


def _marks(put: Put) -> tuple[tuple[str, str], ...]:
    return ("key", put.handle), ("fingerprint", put.shown)


def fill_choices(put: Put, tried: Tried | None) -> Words:
    """Filled up with what stands in the form's fields as it is shown."""
    shown = tried if tried and tried.about == put.handle else Tried(put.handle, "")
    typed = (("words", shown.words or put.typed),) if put.passage.must_clear else ()
    return filler_for(*_marks(put), *typed, ("comment", shown.comment), button="decision")


def _fill_point(point: Point, tried: Tried | None) -> Words:
    about = f"point-{point.code}"
    shown = tried.comment if tried and tried.about == about else point.reservation
    marks = ("code", point.code), ("seen", point.seen)
    return filler_for(*marks, ("reservation", shown), button="choice")


def _fill_request(tried: Tried | None) -> Words:
    shown = tried.comment if tried and tried.about == "request" else ""
    return filler_for(("text", shown), button="kind")


def lay_points(view: GuestView, tried: Tried | None, token: str) -> Iterator[Laid]:
    """Each conclusion and recommendation with its form."""
    for number, point in enumerate(view.points, 1):
        yield lay_out(
            "review/point.html",
            {
                "point": _point(number, point),
                "filler": _fill_point(point, tried),
                "is_open": view.is_open,
                "tried": _tried(tried, f"point-{point.code}"),
                "csrf_token": Words(token),
            },
        )


def _lay_rest(puts: Sequence[Put], token: str) -> Shown:
    """The form that approves all that is left, with what it sends back of each; where nothing is,
    the same form says that they have seen the page. Whoever has nothing to clear could not say so
    otherwise, and would be known by the reminders that go on being sent to them."""
    each = [
        lay_out("review/shown.html", {"key": Words(put.handle), "shown": Words(put.shown)})
        for put in puts
    ]
    sent = [mark for put in puts for mark in _marks(put)]
    shown: dict[str, Shown] = {
        "rest": _joined(each),
        "filler": filler_for(*sent, step=MANY),
        "number": len(puts),
        "csrf_token": Words(token),
    }
    return lay_out("review/rest.html", shown)


def _put(put: Put) -> Shown:
    passage, latest = put.passage, put.stands.latest
    return {
        "number": Words(put.number),
        "handle": Words(put.handle),
        "anchor": Words(put.anchor),
        "decision": put.decision,
        "is_taken": put.is_taken,
        "is_crowd": put.is_crowd,
        "passage": {
            "lead": {
                "heading": Words(passage.lead.heading),
                "earlier": Words(passage.lead.earlier),
            },
            "must_clear": passage.must_clear,
            "names_them": passage.names_them,
            "k": _people(passage.k),
        },
        "fellow": _people(put.fellow),
        "pieces": tuple((kind, Words(words)) for kind, words in put.pieces),
        "said": tuple(
            {"session": Words(each.session), "text": Words(each.text)} for each in put.said
        ),
        "stances": put.stances,
        "coarser": tuple(map(_offer, put.coarser)),
        "thread": tuple(map(_line, put.thread)),
        "shown": Words(put.shown),
        "typed": Words(put.typed),
        "why": Words(put.why),
        "stands": {
            "standing": put.stands.standing,
            "why": Words(put.stands.why),
            "latest": _decided(latest) if latest else None,
        },
    }


def _decided(decided: Decided) -> Shown:
    return {
        "words": Words(decided.words),
        "on_behalf": Words(decided.on_behalf),
        "handed": Words(decided.handed),
    }


def _people(number: int | None) -> Shown:
    """How many people it could be: 1 has a sentence of its own, all others one and the same."""
    return Words(number) if number and number > 1 else number


def _offer(offer: Offer) -> Shown:
    return {
        "code": Words(offer.code),
        "phrase": Words(offer.phrase),
        "before": Words(offer.before),
        "after": Words(offer.after),
    }


def _line(line: Line) -> Shown:
    return {"by_organiser": line.by_organiser, "text": Words(line.text)}


def _point(number: int, point: Point) -> Shown:
    return {
        "number": Words(number),
        "code": Words(point.code),
        "kind": point.kind,
        "text": Words(point.text),
        "seen": Words(point.seen),
        "choice": point.choice,
        "reservation": Words(point.reservation),
        "is_stale": point.is_stale,
        "handed": Words(point.handed),
        "is_counted": point.is_counted,
    }


def _tried(tried: Tried | None, about: str) -> Shown:
    """What was tried, where it was tried in this place."""
    if tried is None or tried.about != about:
        return None
    return {"why": Words(tried.why), "words": Words(tried.words), "comment": Words(tried.comment)}
