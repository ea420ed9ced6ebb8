"""Reads what came of the meeting: the takeaways and the report."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from ..record import Accepted, Block, Endorsement, Report, Section, Takeaway, TakeawayKind, Voice
from .errors import quoted
from .fields import Fields
from .people import People
from .texts import Nameable, read_token_text

TAKEAWAY_KEYS: Final = "id kind text evidence endorsements"
REPORT_KEYS: Final = "title author date style convergence framing sections acknowledgements"
SECTION_KEYS: Final = "heading session blocks"
BLOCK_KEYS: Final = "text accepted"
ACCEPTED_KEYS: Final = "text voice"

STYLE: Final = re.compile(r"[a-z][a-z0-9_-]{0,49}", re.ASCII)


def read_takeaways(top: Fields, people: People, nameable: Nameable) -> tuple[Takeaway, ...]:
    """The takeaways of a file in their order; raises `FileError`."""
    places = list(top.each("takeaways", "id", TAKEAWAY_KEYS))
    ids: set[str] = set()
    for fields in places:
        takeaway_id = fields.maybe_code("id")
        if takeaway_id in ids:
            raise fields.fail("id", f'is "{takeaway_id}", which another takeaway has already')
        ids |= {takeaway_id} if takeaway_id else set()
    return tuple(
        _read_takeaway(fields, _id_of(fields, number, ids), people, nameable)
        for number, fields in enumerate(places, 1)
    )


def _id_of(fields: Fields, number: int, ids: set[str]) -> str:
    """Its own id or, since a takeaway may come without, the first free one from its place on."""
    takeaway_id = fields.maybe_code("id")
    while not takeaway_id:
        if f"t{number}" not in ids:
            takeaway_id = f"t{number}"
            ids.add(takeaway_id)
        number += 1
    return takeaway_id


def _read_takeaway(
    fields: Fields, takeaway_id: str, people: People, nameable: Nameable
) -> Takeaway:
    fields.require("kind")
    fields.require("text")
    evidence = fields.distinct("evidence")
    for ref in evidence:
        if ref not in nameable.remarks:
            raise fields.fail("evidence", f"names {quoted(ref)}, but no remark has that id")
    return Takeaway(
        id=takeaway_id,
        kind=fields.choice("kind", TakeawayKind, TakeawayKind.TAKEAWAY),
        text=read_token_text(fields, "text", nameable),
        evidence=evidence,
        endorsements=_read_endorsements(fields, people),
    )


def _read_endorsements(fields: Fields, people: People) -> dict[str, Endorsement]:
    if fields.get("endorsements") is None:
        return {}
    given = fields.within("endorsements")
    found = {}
    for code in given.node.entries:
        if code not in people.participants:
            raise given.fail(code, "is no participant's code")
        given.require(code)
        found[code] = given.choice(code, Endorsement, Endorsement.AGREE)
    return found


def read_report(top: Fields, sessions: Collection[str], nameable: Nameable) -> Report | None:
    """The report of a file, or None where it has none; raises `FileError`."""
    if top.get("report") is None:
        return None
    fields = top.within("report", REPORT_KEYS)
    return Report(
        title=fields.line("title"),
        author=fields.line("author"),
        date=fields.line("date"),
        style=_read_style(fields),
        framing=read_token_text(fields, "framing", nameable),
        sections=tuple(
            _read_section(place, sessions, nameable)
            for place in fields.each("sections", "", SECTION_KEYS)
        ),
        acknowledgements=fields.lines("acknowledgements"),
        convergence=fields.flag("convergence"),
    )


def _read_style(fields: Fields) -> str:
    style = fields.line_or("style", "ncafp")
    if not STYLE.fullmatch(style):
        raise fields.fail("style", f"is {quoted(style)}, but a name such as ncafp was expected")
    return style


def _read_section(fields: Fields, sessions: Collection[str], nameable: Nameable) -> Section:
    session = fields.maybe_code("session")
    if session is not None and session not in sessions:
        raise fields.fail("session", f'is "{session}", but no session has that code')
    return Section(
        heading=fields.line("heading"),
        session=session,
        blocks=tuple(
            _read_block(place, nameable) for place in fields.each("blocks", "", BLOCK_KEYS)
        ),
    )


def _read_block(fields: Fields, nameable: Nameable) -> Block:
    return Block(
        text=read_token_text(fields, "text", nameable),
        accepted=tuple(map(_read_accepted, fields.each("accepted", "", ACCEPTED_KEYS))),
    )


def _read_accepted(fields: Fields) -> Accepted:
    voice = fields.choice("voice", Voice, Voice.ANALYSIS)
    if voice is Voice.REPORTED:
        # A phrase that somebody at the table said is bound to its remark, not accepted.
        raise fields.fail("voice", 'is "reported", but one of analysis, national was expected')
    return Accepted(text=fields.required_line("text"), voice=voice)
