"""The guard's word beside each paragraph: what is wrong there, and who could have said it.

It opens names, so it is only for pages behind `why_not_edit_report`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from dialogues.domain.record import Participant, Record
from reports.answers import Answer, Answered, Answers
from reports.decided import read_audience
from reports.domain.audiences import Audience
from reports.domain.causes import Cause
from reports.domain.document import NOWHERE, Place
from reports.domain.findings import Finding, Rewrite, Severity
from reports.domain.guard import Audit, Audited, Past, audit
from reports.domain.guard.mending import Spot, number_of, spot_of
from reports.domain.guard.remedies import Remedies
from reports.domain.guard.waiving import pass_of, why_not_nobody
from reports.domain.styles import HouseStyle
from reports.models import Report
from reports.records import read_past

REMEDIED = 30  # findings whose remedies are worked out for one page


@dataclass(frozen=True, slots=True)
class Noted:
    """A finding beside its text. `unbound` counts the typed attributions before it (None where it
    is none); `name` is whom it gives away; `nobody` the mark by which it is said to be nobody on
    the roster, "" where that cannot be said."""

    what: Finding
    spot: Spot
    rewrites: tuple[Rewrite, ...]
    unbound: int | None = None
    name: str = field(default="", repr=False)
    nobody: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """One remark of an attribution: how many people could have made it, and who they are."""

    phrase: str = field(repr=False)
    k: int | None
    k_fellow: int | None  # None where nobody of the dialogue was elsewhere
    small: bool
    people: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Beside(Answered):
    """What stands beside one paragraph."""

    findings: tuple[Noted, ...] = ()
    counted: tuple[Counted, ...] = ()
    answers: tuple[Answer, ...] = ()  # of those whom it concerns, once somebody has answered
    audience: Audience = Audience.PUBLIC  # for which they answer

    @property
    def mark(self) -> str:
        """Equal for what says the same, in hexadecimal digits; what is offered does not count."""
        noted = [
            (
                each.what.severity,
                each.what.reason,
                each.spot,
                each.spot.old,
                each.unbound,
                each.name,
            )
            for each in self.findings
        ]
        counted = [(each.phrase, each.k, each.k_fellow, each.people) for each in self.counted]
        said = [
            (each.code, each.word, each.stands.why, each.changes, each.thread)
            for each in self.answers
        ]
        return sha256(repr((noted, counted, said)).encode()).hexdigest()[:16]


NOTHING: Final = Beside()


class Margin:
    """One verdict for one audience, by place; made once, it serves a whole page.

    A decision is on words for an audience: judged for another one, all of them would have lapsed.
    """

    def __init__(
        self,
        record: Record,
        style: HouseStyle,
        past: Past,
        *,
        audience: Audience = Audience.PUBLIC,
        near: Place | None = None,
        answers: Answers | None = None,
    ) -> None:
        self.audience = audience
        record = past.weighed(record, style)
        self.verdict: Audit = audit(
            record,
            style,
            audience=audience,
            releases=past.releases,
            passes=past.passes,
            # Before anybody has answered, every paragraph would say that it is not cleared.
            decided=past.decided or None,
            counted=past.counted,
            asking=past.asking,
            near=near,
        )
        self._remedies = Remedies(record, style, self.verdict, past.releases)
        self._names = {person.code: _name(person) for person in record.participants}
        self._left = REMEDIED
        self._found: dict[Place, list[Finding]] = defaultdict(list)
        self._audited: dict[Place, list[Audited]] = defaultdict(list)
        for finding in self.verdict.findings:
            self._found[finding.place].append(finding)
        for audited in self.verdict.attributions:
            self._audited[audited.place].append(audited)
        self._answers: dict[Place, list[Answer]] = defaultdict(list)
        if answers is not None:
            for stands in self.verdict.reviewed.stands:
                self._answers[stands.passage.place].append(answers.to(stands))

    @classmethod
    def of(
        cls,
        report: Report,
        record: Record,
        style: HouseStyle,
        *,
        near: Place | None = None,
        answers: Answers | None = None,
    ) -> Margin:
        """The verdict on a report as `record` has it, for those whom it is reviewed for.

        `near` is the one place that matters, as while something is typed there.
        """
        audience, past = read_audience(report), read_past(report)
        return cls(record, style, past, audience=audience, near=near, answers=answers)

    def beside(self, place: Place) -> Beside:
        """Everything that the verdict says of a place."""
        found = [each for each in self._found[place] if each.line is not None or place != NOWHERE]
        return Beside(
            tuple(self._noted(each) for each in found),
            tuple(one for each in self._audited[place] if each.k for one in self._counted(each)),
            tuple(self._answers[place]),
            self.audience,
        )

    def _noted(self, finding: Finding) -> Noted:
        rewrites = finding.rewrites
        if self._left > 0:
            self._left -= 1
            rewrites = self._remedies.of(finding)
        return Noted(
            finding,
            spot_of(finding, self.verdict.document),
            rewrites,
            number_of(finding, self.verdict.findings),
            self._names.get(finding.participant, ""),
            self._nobody(finding),
        )

    def _nobody(self, finding: Finding) -> str:
        if finding.severity is Severity.NOTE or why_not_nobody(finding):
            return ""
        return pass_of(Cause.NOBODY, finding, self.verdict.document)[1]

    def _counted(self, each: Audited) -> Iterable[Counted]:
        threshold = self.verdict.threshold
        for k, fellow, codes in zip(each.k, each.k_fellow, each.candidates, strict=True):
            few = k is None or k < threshold or (fellow is not None and fellow < threshold)
            people = tuple(self._names[code] for code in sorted(codes))
            yield Counted(each.phrase, k, fellow, few and not each.is_name, people)


def _name(person: Participant) -> str:
    return f"{person.code} {person.name.reveal()}"
