"""The candidates of every printed remark by trying every assignment of people to remarks.

Written from the design's rules and from nothing else: it knows no variable, no graph and no bit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from dialogues.domain.phrases import Mention
from dialogues.domain.record import Record

Blocks = Sequence[Sequence[Mention]]
Assignment = dict[str, str]


class Oracle:
    """The truth about a small record and what is printed of it."""

    def __init__(self, record: Record, blocks: Blocks) -> None:
        self.record = record
        self.blocks = blocks
        self.session = {r.id: s for s in record.sessions for r in s.remarks}
        self.remark = {r.id: r for s in record.sessions for r in s.remarks}
        self.delegation = {p.code: p.delegation for p in record.participants}
        self.region = {d.code: d.region for d in record.delegations}
        self.found: dict[str, dict[str, set[str]]] = {}
        self.refs = sorted({ref for block in blocks for each in block for ref in each.refs})

    def candidates(self, fellow: str = "") -> dict[str, set[str]]:
        """The people whom some true assignment gives each remark; to a fellow, who knows theirs."""
        if fellow not in self.found:
            found: dict[str, set[str]] = {ref: set() for ref in self.refs}
            for assignment in self.assignments(fellow):
                for ref, person in assignment.items():
                    found[ref].add(person)
            self.found[fellow] = found
        return self.found[fellow]

    def k_fellow(self, ref: str) -> int | None:
        """The least number of candidates to anybody who attended its session in no capacity."""
        there = {seat.participant for seat in self.session[ref].attendance}
        away = [person for person in self.delegation if person not in there]
        return min((len(self.candidates(each)[ref]) for each in away), default=None)

    def members(self, ref: str, label: str) -> int:
        """Those of its session who speak, were there then, and fit the label."""
        return sum(
            self.was_there(each, ref) and self.fits(each, label, ref) for each in self.delegation
        )

    def assignments(self, fellow: str) -> Iterator[Assignment]:
        lists = [[p for p in self.delegation if self.alone(p, ref, fellow)] for ref in self.refs]
        for people in product(*lists):
            assignment = dict(zip(self.refs, people, strict=True))
            if all(self.true(block, assignment) for block in self.blocks):
                yield assignment

    def alone(self, person: str, ref: str, fellow: str) -> bool:
        """Whether nothing that is said of this remark alone rules the person out."""
        labels = {
            label
            for block in self.blocks
            for mention in block
            for each, label in zip(mention.refs, mention.labels, strict=True)
            if each == ref
        }
        if fellow and (person == fellow) != (self.remark[ref].speaker == fellow):
            return False
        return self.was_there(person, ref) and all(self.fits(person, each, ref) for each in labels)

    def was_there(self, person: str, ref: str) -> bool:
        return any(
            seat.participant == person
            and seat.capacity.speaks
            and seat.present_at(self.remark[ref].at, self.session[ref].hours)
            for seat in self.session[ref].attendance
        )

    def fits(self, person: str, label: str, ref: str) -> bool:
        if label == "named":
            return person == self.remark[ref].speaker
        delegation = self.delegation[person]
        return label in ("any", delegation, self.region[delegation])

    def true(self, block: Sequence[Mention], given: Assignment) -> bool:
        """Whether an assignment is true to every rule in one block."""
        printed: list[tuple[str, str]] = []
        last: Mention | None = None
        for mention in block:
            if mention.form in ("this", "these") and not self.points(mention, last, given):
                return False
            if mention.form == "another":
                finer = [ref for ref, label in printed if self.is_finer(label, mention.labels[0])]
                if any(given[ref] == given[mention.refs[0]] for ref in finer):
                    return False
            for one, other in combinations(mention.refs, 2):
                same = self.remark[one].speaker == self.remark[other].speaker
                if (given[one] == given[other]) is not same:
                    return False
            printed += zip(mention.refs, mention.labels, strict=True)
            last = mention
        return all(self.replies_differ(ref, {r for r, _ in printed}, given) for ref, _ in printed)

    def points(self, mention: Mention, last: Mention | None, given: Assignment) -> bool:
        assert last is not None
        return all(
            given[ref] == given[each]
            for ref in mention.refs
            for each in last.refs
            if self.remark[ref].speaker == self.remark[each].speaker
        )

    def is_finer(self, label: str, wider: str) -> bool:
        return label in ("named", wider) or wider in ("any", self.region.get(label))

    def replies_differ(self, ref: str, here: set[str], given: Assignment) -> bool:
        answered = self.remark[ref].replies_to
        return answered not in here or given[ref] != given[answered]
