"""Everything that the guard has to say of a report, for one audience."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record

from ..audiences import Audience
from ..compose import compose
from ..document import Place
from ..findings import Finding, Severity
from ..quantifiers import judge_quantities
from ..review.decisions import Decided
from ..review.reviewed import NOBODY, review
from ..review.uncleared import cleared_refs, find_uncleared, let_pass
from ..styles import HouseStyle
from ..typed import find_off_record, find_quotations, find_unbound
from .arithmetic import Together
from .leaking import find_leaks
from .numbers import find_small, find_told
from .problems import find_problems
from .reaching import find_overheard, find_reaching
from .verdict import Audit, Released
from .waiving import NO_PASSES, Passes, find_pass

HIDDEN: Final = 2  # people behind an attribution: nobody hides alone, whatever the threshold


def audit(
    record: Record,
    style: HouseStyle,
    *,
    audience: Audience,
    releases: Sequence[Released] = (),
    passes: Passes = NO_PASSES,
    decided: Sequence[Decided] | None = None,
    near: Place | None = None,
) -> Audit:
    """The verdict on a record's report in a house's style; nothing is printed while one holds.

    `releases` are all that went out before, in their order, and `passes` what was let pass: such
    findings are told apart from those that stand. `decided` are the decisions of those whose words
    it prints, in their order; where it is None nobody is asked. With `near` typed attributions,
    the slow part, are searched for in that place alone: it is for somebody who types there.
    """
    # As it will print once everybody has cleared it: what they have not cleared is a finding.
    named = record.nameable if decided is not None else ()
    composed = compose(record, style, audience=audience, draft=False, cleared=named)
    document, room = composed.document, Room.of(record)
    threshold = max(record.threshold, style.least, HIDDEN)
    together = Together(room, document, audience, releases)
    attributions, told = together.attributions(), together.earlier()
    reviewed = NOBODY
    if decided is not None:
        reviewed = review(record, style, document, attributions, decided)
    stands = reviewed.stands
    findings = [
        *find_problems(composed.problems, document),
        *find_small(attributions, threshold),
        *find_told(told, document, threshold),
        *find_reaching(record, document),
        *find_overheard(room, document, releases),
        *judge_quantities(record, style, document),
        *find_unbound(record, style, document, near),
        *find_quotations(record, document, cleared_refs(stands)),
        *find_off_record(record, document),
        *find_leaks(record, document, attributions, threshold),
        *find_uncleared(stands),
    ]
    findings = let_pass(findings, stands, reviewed.cells)
    waived = [each for each in findings if find_pass(each, document, passes)]
    standing = [each for each in findings if each not in waived]
    return Audit(threshold, document, attributions, in_order(standing), in_order(waived), reviewed)


def in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """By where they stand, those of the whole last; what holds comes before what warns."""
    severities = list(Severity)

    def key(finding: Finding) -> tuple[bool, int, int, int]:
        nowhere = finding.line is None
        return nowhere, finding.line or 0, finding.start, severities.index(finding.severity)

    return tuple(sorted(findings, key=key))
