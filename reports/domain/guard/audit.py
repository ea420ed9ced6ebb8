"""Everything that the guard has to say of a report, for one audience."""

from __future__ import annotations

from collections.abc import Sequence

from dialogues.domain.record import Record

from ..asides import find_told_quantities
from ..audiences import Audience
from ..compose import compose
from ..document import Document, Place
from ..file_names import file_stem
from ..findings import Finding, Severity
from ..limits import least_of
from ..review.counting import Counted
from ..review.decisions import Decided
from ..review.reviewed import NOBODY, Reviewed
from ..review.standing import Stands, as_printed, standings
from ..review.uncleared import cleared_refs, find_uncleared, let_pass
from ..styles import HouseStyle
from ..typed import find_typed
from .converging import print_convergence
from .judged import Judged, judge_attributions
from .leaking import find_leaks
from .naming import find_in_name
from .printing import PrintedForReview, print_for_review
from .problems import find_problems
from .requantified import find_requantified
from .verdict import Audit, Released
from .waiving import NO_PASSES, Passes, find_pass


def audit(
    record: Record,
    style: HouseStyle,
    *,
    audience: Audience,
    releases: Sequence[Released] = (),
    passes: Passes = NO_PASSES,
    decided: Sequence[Decided] | None = None,
    counted: Sequence[Counted] = (),
    asking: bool = False,
    near: Place | None = None,
) -> Audit:
    """The verdict on a record's report in a house's style; nothing is printed while one holds.

    `releases` are all that went out before, in their order, and `passes` what was let pass, told
    apart from what stands; `decided` are the decisions of those whose words it prints, None asks
    nobody; `counted` and `asking` are as in `Past`. `near` is where alone typed words are searched.
    """
    printed, reviewed = _review(record, style, audience, releases, decided)
    stands = reviewed.stands
    # A name prints only where its bearer has cleared it; until then it is a label here too.
    composed = compose(
        record, style, audience=audience, draft=False, cleared=named_refs(record, stands)
    )
    judged = _judged(printed, record, style, composed.document, releases)
    converged = print_convergence(
        record, style, composed.document, releases, counted=counted, asking=asking
    )
    document, threshold = converged.document, least_of(record, style)
    findings = [
        *find_problems(composed.problems, document),
        *judged.findings,
        *find_requantified(document, releases),
        *find_told_quantities(record, style, document),
        *find_typed(record, style, document, cleared=cleared_refs(stands), near=near),
        *find_leaks(record, document, judged.weighed.attributions, threshold),
        *find_in_name(record, threshold, file_stem(document.slug, audience, draft=False)),
        *find_uncleared(stands),
        *converged.findings,
    ]
    findings = let_pass(findings, stands, reviewed.cells)
    standing, waived = _told_apart(findings, document, passes)
    return Audit(threshold, document, judged.attributions, standing, waived, reviewed)


def _told_apart(
    findings: Sequence[Finding], document: Document, passes: Passes
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """What stands, and what was let pass."""
    waived = [each for each in findings if find_pass(each, document, passes)]
    return in_order([each for each in findings if each not in waived]), in_order(waived)


def _review(
    record: Record,
    style: HouseStyle,
    audience: Audience,
    releases: Sequence[Released],
    decided: Sequence[Decided] | None,
) -> tuple[PrintedForReview | None, Reviewed]:
    """The report as it is put before people, and where it stands with them; nobody is asked where
    `decided` is None."""
    if decided is None:
        return None, NOBODY
    printed = print_for_review(record, style, audience=audience, releases=releases)
    return printed, reviewed_of(printed, decided)


def _judged(
    printed: PrintedForReview | None,
    record: Record,
    style: HouseStyle,
    document: Document,
    releases: Sequence[Released],
) -> Judged:
    """The numbers of a document beside the releases, and what they have against it; not worked out
    twice where it is the one that was reviewed."""
    if printed and printed.document == document:
        return printed.judged
    return judge_attributions(record, style, document, releases)


def reviewed_of(printed: PrintedForReview, decided: Sequence[Decided]) -> Reviewed:
    """Where each passage stands as it was put before its people, names printed, and with the
    numbers that it prints with."""
    stands = tuple(map(as_printed, standings(printed.passages, decided)))
    return Reviewed(printed.passages, stands, printed.cells)


def named_refs(record: Record, stands: Sequence[Stands]) -> frozenset[str]:
    """The remarks whose speakers have cleared being named for them."""
    return record.nameable & cleared_refs(stands)


def in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """By where they stand, those of the whole last; what holds comes before what warns."""
    severities = list(Severity)

    def key(finding: Finding) -> tuple[bool, int, int, int]:
        nowhere = finding.line is None
        return nowhere, finding.line or 0, finding.start, severities.index(finding.severity)

    return tuple(sorted(findings, key=key))
