"""Fits what each sign at a name weighs, and how well that tells people apart on sets left out.

`first_verdicts.csv` has what the rules said when a set was first measured, before anybody had read
it: on a set that was read they are right by being made for it, which tells nothing of their worth.
Its rows count in full, the verdicts of today on the sets that were read for a quarter. The figures
go by sets: each is judged by weights that were fitted without it. What is printed is committed in
`dialogues/domain/names/deciding/weights.py`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final
from unittest.mock import patch

from sklearn.linear_model import LogisticRegression

from dialogues.domain.names import Roster, find
from dialogues.domain.names.deciding.evidence import ruled, signs_beside
from dialogues.domain.names.deciding.signs import FOR, OF_ANYBODY, RULED, Sign
from dialogues.domain.names.deciding.weighing import PARTS, TO_CLAIM, TO_LET_GO
from dialogues.domain.names.writing.cleaned import cleaned
from tests.reports.domain.leaks.corpus_loader import Labelled, documents
from tests.reports.domain.leaks.scores import compiled_for

FIRST: Final = Path(__file__).with_name("first_verdicts.csv")
LAST_READ: Final = 1549  # the last whose first verdicts are kept
READ_BEFORE: Final = 1500  # those before it were read when today's rules were made
OF_TODAY: Final = 0.25
SHRINK: Final = 0.7  # towards no weight, so that what is seldom seen weighs little
SIGNS: Final = tuple(Sign)
BIAS: Final = len(SIGNS)
SETTLED: Final = {SIGNS.index(each) for each in (Sign.RULED_OFFICE, Sign.RULED_ANOTHER)}

Place = tuple[int, int, int, str]  # document, from, up to, person


@dataclass(frozen=True)
class Case:
    """A name at a place: its signs by number, whether the participant is meant, its share."""

    number: int
    signs: tuple[int, ...]
    right: bool
    ruled: bool
    counts: float


def run() -> Iterator[tuple[str, str]]:
    """How many are missed and how many alarm in vain by the rules and weighed; the weights."""
    cases = list(_cases())
    groups = sorted({each.number // 100 for each in cases})
    odds: dict[int, float] = {}
    for group in groups:
        weights = fit([each for each in cases if each.number // 100 != group])
        for at, each in enumerate(cases):
            if each.number // 100 == group:
                odds[at] = sum(weights[sign] for sign in each.signs)
    for name, chosen in (("before they were read", 1.0), ("of today", OF_TODAY)):
        some = [(each, odds[at]) for at, each in enumerate(cases) if each.counts == chosen]
        yield f"by the rules {name} ({len(some)} names)", _faults((e.ruled, e) for e, _ in some)
        yield "  weighed, each set by the others", _faults((_says(e, sum_), e) for e, sum_ in some)
    weights = fit(cases)
    for sign in SIGNS:
        seen = sum(SIGNS.index(sign) in each.signs for each in cases)
        yield f"{sign.name} ({seen} times)", f"{weights[SIGNS.index(sign)]:+.2f}"
    yield "BIAS", f"{weights[BIAS]:+.2f}"


def _says(case: Case, odds: float) -> bool:
    """Whether it is the participant's; an office or another name beside it is not weighed."""
    if not SETTLED.isdisjoint(case.signs):
        return False
    return odds > (-TO_LET_GO if case.ruled else TO_CLAIM)


def _faults(said: Iterator[tuple[bool, Case]]) -> str:
    row = list(said)
    missed = sum(case.right and not yes for yes, case in row)
    return f"{missed} missed, {sum(yes and not case.right for yes, case in row)} in vain"


def _cases() -> Iterator[Case]:
    first = first_verdicts()
    for document in documents():
        if document.number > LAST_READ:
            continue
        for place, signs, right in _names(document):
            today = next(iter(signs & RULED))
            told = [(first[place], 1.0)] if place in first else []
            told += [(today, OF_TODAY)] if document.number < READ_BEFORE else []
            for sign, counts in told:
                rest = signs - RULED - (OF_ANYBODY if sign is Sign.RULED_PUBLIC else frozenset())
                row = (*map(SIGNS.index, rest), SIGNS.index(sign), BIAS)
                yield Case(document.number, row, right, sign in FOR, counts)


def _names(document: Labelled) -> Iterator[tuple[Place, set[Sign], bool]]:
    """The parts of names that are weighed in a document; whether they are the participant's."""
    compiled = compiled_for(document)
    for found, signs in gathered(compiled.roster, document.text):
        start, end, key = found
        mentions = [each for each in document.mentions if each.start < end and start < each.end]
        right = any(key in each.people for each in mentions)
        if right or not mentions:
            yield (document.number, start, end, key), signs, right


def gathered(roster: Roster, text: str) -> list[tuple[tuple[int, int, str], set[Sign]]]:
    """The signs at each part of a name that the search found, by where it is and whose."""
    clean = cleaned(text)
    told: dict[tuple[int, int, str], set[Sign]] = {}

    def tell(seen, start, end, form, who, verdict):  # type: ignore[no-untyped-def]
        if verdict is not None and form.how in PARTS:
            words = seen.context.words
            place = clean.start(words[start].start), clean.end(words[end - 1].end), form.key
            told[place] = {ruled(verdict), *signs_beside(seen, start, end, form, who)}
        return verdict

    with patch.object(find, "weighed", tell):
        found = find.find_names(roster, text)
    places = {(each.start, each.end, key) for each in found for key in each.people}
    return [(place, signs) for place, signs in told.items() if place in places]


@cache
def first_verdicts() -> dict[Place, Sign]:
    """What the rules said first of a name."""
    with FIRST.open(encoding="utf-8", newline="") as file:
        return {
            (int(row["document"]), int(row["start"]), int(row["end"]), row["code"]): Sign[
                row["sign"]
            ]
            for row in csv.DictReader(file)
        }


def fit(cases: Sequence[Case]) -> list[float]:
    """The weights by which the cases are likeliest, kept small, with the bias last."""
    table = [[sign in case.signs for sign in range(BIAS)] for case in cases]
    model = LogisticRegression(C=1 / SHRINK, tol=1e-8, max_iter=1000)
    right = [case.right for case in cases]
    model.fit(table, right, sample_weight=[case.counts for case in cases])
    return [float(each) for each in (*model.coef_[0], *model.intercept_)]
