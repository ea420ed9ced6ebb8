"""What the release page shows of each finding: who let it pass, or who could, and on what cause."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from dialogues.models import Dialogue, User
from reports.domain.causes import Cause
from reports.domain.findings import Finding
from reports.domain.guard import Audit
from reports.domain.guard.waiving import find_pass, pass_of, why_not_pass
from reports.models import Waiver
from reports.permissions import why_not_waive


@dataclass(frozen=True, slots=True)
class Way:
    """A cause on which a finding could be let pass, and the mark that is sent."""

    cause: Cause
    mark: str


@dataclass(frozen=True, slots=True)
class Ways:
    """Every way past a finding; without one for a risk, why there is none."""

    words: tuple[Way, ...] = ()  # what the words mean: one click
    risk: Way | None = None
    why_no_risk: str = ""


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that was let pass, with the row that says so. `finding` is None where the words
    have changed since, so that nothing is let pass any more."""

    row: Waiver
    by: User | None
    finding: Finding | None = field(default=None, repr=False)


class Gatekeeper:
    """One user before one verdict; what they may do is asked once for each cause."""

    def __init__(self, user: User, dialogue: Dialogue, verdict: Audit) -> None:
        self._document = verdict.document
        self._verdict = verdict
        self._why_not = {cause: why_not_waive(user, dialogue, cause) for cause in Cause}
        rows = sorted(Waiver.objects.filter(dialogue=dialogue), key=lambda row: row.at)
        self._rows = {(row.cause, row.mark): row for row in rows}
        self._users = User.objects.in_bulk({row.by for row in rows if row.by})

    def ways(self, finding: Finding) -> Ways:
        """How this user could let a finding pass."""
        words = [
            self._way(cause, finding)
            for cause in Cause
            if cause is not Cause.RISK and not self._why_not_pass(cause, finding)
        ]
        why_no_risk = self._why_not_pass(Cause.RISK, finding)
        risk = None if why_no_risk else self._way(Cause.RISK, finding)
        return Ways(tuple(words), risk, why_no_risk)

    def waived(self) -> Iterable[Waived]:
        """What was let pass, in the order of the report, then what has lapsed."""
        standing = [
            (found, finding)
            for finding in self._verdict.waived
            if (found := find_pass(finding, self._document, frozenset(self._rows)))
        ]
        for found, finding in standing:
            yield self._waived(self._rows[found], finding)
        used = {found for found, _ in standing}
        audience = self._document.audience
        for key, row in self._rows.items():
            elsewhere = key[0] is Cause.RISK and row.audience != audience
            if key not in used and not elsewhere:
                yield self._waived(row)

    def _waived(self, row: Waiver, finding: Finding | None = None) -> Waived:
        return Waived(row, self._users.get(row.by or 0), finding)

    def _why_not_pass(self, cause: Cause, finding: Finding) -> str:
        return why_not_pass(cause, finding, self._document) or self._why_not[cause]

    def _way(self, cause: Cause, finding: Finding) -> Way:
        return Way(*pass_of(cause, finding, self._document))
