"""What the numbers of the attributions hold, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogues.domain.counted import counted

from ..document import Document, Place
from ..editions import name_editions
from ..findings import Finding, Kind, Severity
from .arithmetic import Told
from .verdict import Audited

ALONE = "Only the person could clear that: describe them less closely, move the sentence or cut it."
COARSER = "Describe them less closely, cut what ties it to another remark, move it or cut it."


def find_small(attributions: Sequence[Audited], threshold: int) -> Iterator[Finding]:
    """Attributions that leave too few people; a name that may print is one on purpose."""
    for each in attributions:
        if each.k and not each.is_name:
            yield from _judge(each, threshold)


def _judge(each: Audited, threshold: int) -> Iterator[Finding]:
    least, fellow = each.least, each.least_fellow
    if least is None or not each.settled:
        yield _finding(
            each,
            Kind.K_UNKNOWN,
            f"How many people could be behind “{each.phrase}” could not be worked out.",
            "Tie fewer remarks together in this passage, so that it can be.",
            gives_away=True,
        )
        return
    if least < threshold:
        yield _finding(
            each,
            Kind.K_BELOW_THRESHOLD,
            f"“{each.phrase}” leaves {people(least)} who could have said it; "
            f"the threshold is {threshold}.",
            ALONE if least == 1 else COARSER,
            gives_away=least == 1,
        )
    if fellow is None or fellow >= threshold or fellow >= least < threshold:
        return
    yield _finding(
        each,
        Kind.K_FELLOW,
        f"To somebody of the dialogue who was not in the session, “{each.phrase}” leaves "
        f"{people(fellow)}.",
        ALONE if fellow == 1 else COARSER,
        severity=Severity.HOLD if fellow == 1 else Severity.WARN,
        gives_away=fellow == 1,
    )


def find_told(told: Sequence[Told], document: Document, threshold: int) -> Iterator[Finding]:
    """Earlier releases that this one, read beside them, tells too much about."""
    for each in told:
        least = 1 if each.to_fellow else each.audited.least
        if least is not None and least >= threshold:
            continue
        line, start, end, place = _echo(each.audited, document)
        left = "an unknown number of people" if least is None else people(least)
        reader = "to somebody of the dialogue who was not in the session, " * each.to_fellow
        until = "" if each.before is None else f"; until now it was {each.before}"
        yield Finding(
            Kind.K_FELLOW if each.to_fellow else Kind.K_BELOW_THRESHOLD,
            Severity.HOLD,
            f"Read beside {name_editions([each.release])}, {reader}this leaves {left} who could be "
            f"behind “{each.audited.phrase}” there{until}.",
            "Print here what was printed there, or leave it out.",
            place=place,
            line=line,
            start=start,
            end=end,
            token=each.audited.token,
            gives_away=least is None or least == 1,
        )


def people(number: int) -> str:
    """ "one person", "2 people"."""
    return "one person" if number == 1 else counted(number, "person", "people")


def _echo(audited: Audited, document: Document) -> tuple[int | None, int, int, Place]:
    """Where the document speaks of the same remark: its line, offsets and place."""
    for line, text in enumerate(document.texts()):
        for each in text.attributions:
            if set(each.token.refs) & set(audited.remarks):
                return line, each.start, each.end, text.place
    return None, 0, 0, audited.place


def _finding(
    each: Audited,
    kind: Kind,
    reason: str,
    remedy: str,
    *,
    gives_away: bool,
    severity: Severity = Severity.HOLD,
) -> Finding:
    return Finding(
        kind,
        severity,
        reason,
        remedy,
        place=each.place,
        line=each.line,
        start=each.start,
        end=each.end,
        text=each.phrase,
        token=each.token,
        gives_away=gives_away,
    )
