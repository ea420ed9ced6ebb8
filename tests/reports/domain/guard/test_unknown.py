"""A dialogue file that no search settles: how many could have said it is not known, and held."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogues.domain.dialoguefile import write_dialogue
from dialogues.domain.record import (
    Attendance,
    Block,
    Delegation,
    Participant,
    Record,
    Remark,
    Report,
    Section,
    Session,
)
from dialogues.domain.secret import Secret
from reports.domain.audiences import Audience
from reports.domain.findings import Kind, Remedy
from reports.domain.guard import audit
from reports.domain.guard.remedies import Remedies
from reports.domain.review.merging import merge_reasons
from reports.domain.styles import builtin_styles
from reports.management.commands.audit_report import as_data

from .files import read

STYLE = builtin_styles()["ncafp"]
ROUNDS = 4


def mycielski(rounds: int) -> tuple[set[tuple[int, int]], list[int]]:
    """The pairs of a graph without triangles that takes `rounds` + 2 people, and who is which."""
    pairs, people = {(0, 1)}, [0, 1]
    for colour in range(2, rounds + 2):
        size = len(people)
        shadows = {(a, b + size) for a, b in pairs} | {(b, a + size) for a, b in pairs}
        pairs |= shadows | {(each + size, 2 * size) for each in range(size)}
        people += [*people, colour]
    return pairs, people


def knot() -> str:
    """A file in which each pair is told apart, and all are told apart from somebody of any label.

    Whether that one could be Korean asks for one Korean fewer than the others take.
    """
    pairs, people = mycielski(ROUNDS)
    koreans = [f"KR{number}" for number in range(1, ROUNDS + 3)]
    remarks = [Remark(f"r{n}", koreans[who], "Said.") for n, who in enumerate(people)]
    texts = [f"{{r{one}}} spoke, then {{r{other} another}}." for one, other in sorted(pairs)]
    texts += [f"{{r{n}}} spoke, then {{last @any another}}." for n in range(len(people))]
    everybody = (*koreans, "CN1")
    record = Record(
        slug="knot", title="Knot",
        delegations=(Delegation("KR", "Korea", "Korean"), Delegation("CN", "China", "Chinese")),
        participants=tuple(Participant(each, each[:2], Secret(each)) for each in everybody),
        sessions=(
            Session(
                "S1", "First", datetime(2026, 6, 8, 9, tzinfo=UTC),
                attendance=tuple(map(Attendance, everybody)),
                remarks=(*remarks, Remark("last", "CN1", "Said.")),
            ),
        ),
        report=Report(
            framing="They met.", sections=(Section("Talks", blocks=tuple(map(Block, texts))),)
        ),
    )  # fmt: skip
    return write_dialogue(record, identities=True)


def test_what_no_search_settles_is_held_as_unknown():
    record = read(knot())
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    told = as_data(verdict, merge_reasons(verdict.holds))
    assert {tuple(each["k"]) for each in told["attributions"]} == {(None,)}
    assert {each["kind"] for each in told["reasons"] if each["token"]} == {"k-unknown"}
    first = next(each for each in verdict.findings if each.kind is Kind.K_UNKNOWN)
    clicks = Remedies(record, STYLE, verdict).of(first)
    assert [each.remedy for each in clicks] == [Remedy.CUT]
