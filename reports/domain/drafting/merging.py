"""Where everything goes when a paper is drafted again.

A session that nobody worked on is laid out afresh. In any other, what stands keeps its place,
and a new remark goes after the one that it followed in the discussion.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogues.domain.record import Session

from .headings import headed, homes
from .skeleton import Frame, places, touched
from .units import Material, Unit


@dataclass(slots=True)
class Merge:
    """The frames of a paper and what is still to find a place among them."""

    frames: list[Frame]
    sessions: Sequence[Session]
    pending: Mapping[str, Unit]
    material: Material
    known: frozenset[str]

    def run(self) -> list[Frame]:
        """The frames with every pending unit in its place."""
        order = {ref: place for place, ref in enumerate(self.material.units)}
        worked_on = touched(self.frames, order)
        self.frames = self._afresh(worked_on)
        for session in self.sessions:
            if session.code in worked_on:
                self._place_new(session)
            elif not any(frame.session == session.code for frame in self.frames):
                self._insert(session, self._fresh(session, []))
        return self.frames

    def _afresh(self, worked_on: frozenset[str]) -> list[Frame]:
        """The frames, those of each session that nobody worked on made anew in their place."""
        by_code = {session.code: session for session in self.sessions}
        done: set[str] = set()
        frames: list[Frame] = []
        for frame in self.frames:
            code = frame.session
            if code is None or code in worked_on or code not in by_code:
                frames.append(frame)
            elif code not in done:
                done.add(code)
                old = [one for one in self.frames if one.session == code]
                frames += self._fresh(by_code[code], old)
        return frames

    def _fresh(self, session: Session, old: Sequence[Frame]) -> list[Frame]:
        """The sections of a session as a first draft has them, in the rows of the old ones."""
        units = [unit for unit in self.pending.values() if unit.session.code == session.code]
        rows = {row: ref for frame in old for row, ref in frame.rows.items()}
        free = {frame.heading: frame.row for frame in reversed(old)}
        return [
            Frame(heading, session.code, list(run), row=free.pop(heading, ""), rows=rows)
            for heading, run in headed(session, units)
        ]

    def _insert(self, session: Session, fresh: list[Frame]) -> None:
        """Put the sections of a session that has none after those of the one before it."""
        codes = [one.code for one in self.sessions]
        at = codes.index(session.code)
        sections = [frame.session for frame in self.frames]
        place = len(self.frames)
        before = [code for code in codes[:at] if code in sections]
        after = [code for code in codes[at + 1 :] if code in sections]
        if before:
            place = len(sections) - sections[::-1].index(before[-1])
        elif after:
            place = sections.index(after[0])
        self.frames[place:place] = fresh

    def _place_new(self, session: Session) -> None:
        """Put each new unit of a session that somebody worked on where it belongs."""
        units = [unit for unit in self.material.units.values() if unit.session.code == session.code]
        home = homes(session, units)
        there = {unit.ref for frame in self.frames for unit in frame.units()}
        for unit in units:
            if unit.ref in self.pending and unit.ref not in there:
                self._place(unit, units, home)

    def _place(self, unit: Unit, units: Sequence[Unit], home: Mapping[str, str]) -> None:
        at = self._at()
        place = [one.ref for one in units].index(unit.ref)
        before = [one.ref for one in reversed(units[:place]) if one.ref in at]
        after = [one.ref for one in units[place + 1 :] if one.ref in at]
        if self._is_by_topic(unit.session.code, home):
            same = home[unit.ref]
            before_same = [ref for ref in before if home[ref] == same]
            after_same = [ref for ref in after if home[ref] == same]
            if not before_same and not after_same and (before or after):
                self._open(unit, same, at[before[0]][0] + 1 if before else at[after[0]][0])
                return
            before, after = before_same, after_same
        if before:
            frame, item = at[before[0]]
            self.frames[frame].items.insert(item + 1, unit)
        elif after:
            frame, item = at[after[0]]
            self.frames[frame].items.insert(item, unit)
        else:
            self._append(unit)

    def _at(self) -> dict[str, tuple[int, int]]:
        """Where each ref stands: frame and item; the first place, where there are two."""
        found: dict[str, tuple[int, int]] = {}
        for number, frame in enumerate(self.frames):
            for item, ref in places(frame, self.known, self.material):
                found.setdefault(ref, (number, item))
        return found

    def _is_by_topic(self, code: str, home: Mapping[str, str]) -> bool:
        """Whether the sections of a session stand for its topics."""
        headings = {frame.heading for frame in self.frames if frame.session == code}
        topics = set(home.values())
        return len(topics) > 1 and bool(topics & headings)

    def _open(self, unit: Unit, heading: str, place: int) -> None:
        """A section for a topic that has none."""
        self.frames.insert(place, Frame(heading, unit.session.code, [unit]))

    def _append(self, unit: Unit) -> None:
        """Nothing of the session stands anywhere: at the end of its last section. There is one,
        or nobody could have worked on it."""
        own = [frame for frame in self.frames if frame.session == unit.session.code]
        own[-1].items.append(unit)
