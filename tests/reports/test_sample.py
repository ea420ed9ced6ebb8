"""The sample dialogue is as rich as it promises, true, and renders without a problem."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogues.domain.dialoguefile import read_dialogue
from dialogues.domain.lexicon import Lexicon
from dialogues.domain.notes import parse_notes
from dialogues.domain.phrases import NATIONAL, Rendered, Renderer, Token, parse, split
from dialogues.domain.record import Capacity, NoteKind, Record, Report, TakeawayKind
from dialogues.domain.rostertable import Outcome, propose_roster, read_table
from dialogues.domain.rules import Rule

SAMPLE = Path(__file__).resolve().parents[2] / "reports" / "sample"
DIALOGUE = SAMPLE / "harbour-2026.yaml"
QUANTITIES = {
    *("some", "couple", "few", "several", "number", "many", "most", "all", "participants"),
    *("the-participants", "other", "the-other", "sense", "all-delegations"),
}


@pytest.fixture(scope="module")
def record() -> Record:
    return read_dialogue(DIALOGUE.read_text(encoding="utf-8"), file=DIALOGUE.name)


@pytest.fixture(scope="module")
def report(record: Record) -> Report:
    assert record.report is not None
    return record.report


def body(report: Report) -> list[str]:
    return [block.text for section in report.sections for block in section.blocks]


def texts(record: Record, report: Report) -> list[str]:
    return [report.framing, *(takeaway.text for takeaway in record.takeaways), *body(report)]


def tokens(record: Record, report: Report) -> list[Token]:
    pieces = [piece for text in texts(record, report) for piece in split(text)]
    return [piece for piece in pieces if isinstance(piece, Token)]


def forms(token: Token) -> frozenset[str]:
    """The form words of a token as they were written, refs left out."""
    return frozenset(token.text.strip("{}").split()) - frozenset(token.refs)


def test_counts_of_the_sample(record: Record) -> None:
    kinds = [takeaway.kind for takeaway in record.takeaways]
    assert len(record.delegations) == 5
    assert len(record.participants) == 25
    assert [session.code for session in record.sessions] == ["S1", "S2"]
    assert [len(session.remarks) for session in record.sessions] == [40, 32]
    assert kinds.count(TakeawayKind.TAKEAWAY) == 7
    assert kinds.count(TakeawayKind.RECOMMENDATION) == 4


def test_sessions_are_under_the_rule_with_a_part_off_the_record(record: Record) -> None:
    for session in record.sessions:
        rules = [record.rule_of(session, remark) for remark in session.remarks]
        assert session.rule is Rule.CHATHAM_HOUSE
        assert session.starts.utcoffset() is not None
        assert set(rules) == {Rule.CHATHAM_HOUSE, Rule.OFF_THE_RECORD}
        assert rules[0] is rules[-1] is Rule.CHATHAM_HOUSE


def test_every_delegation_has_four_who_speak_in_each_session(record: Record) -> None:
    delegation_of = {person.code: person.delegation for person in record.participants}
    for session in record.sessions:
        speaking = [a.participant for a in session.attendance if a.capacity.speaks]
        cells = [delegation_of[code] for code in speaking]
        assert min(cells.count(delegation.code) for delegation in record.delegations) >= 4


def test_the_record_shows_what_a_record_can_hold(record: Record) -> None:
    remarks = [remark for session in record.sessions for remark in session.remarks]
    notes = [note for session in record.sessions for note in session.own_notes]
    attendance = [a for session in record.sessions for a in session.attendance]
    assert any(remark.agrees for remark in remarks)
    assert any(remark.disagrees for remark in remarks)
    assert any(remark.reserves for remark in remarks)
    assert any(remark.replies_to for remark in remarks)
    assert any(remark.supersedes for remark in remarks)
    assert any(remark.verbatim for remark in remarks)
    assert len({remark.topic for remark in remarks}) == 8
    assert {note.kind for note in notes} == {NoteKind.ANALYSIS, NoteKind.MEMO}
    assert {a.capacity for a in attendance} == set(Capacity)
    assert any(a.start for a in attendance)
    assert any(a.end for a in attendance)
    assert {person.language for person in record.participants} == {
        "en",
        "fr",
        "ja",
        "ko",
        "ru",
        "zh",
    }


def test_every_takeaway_rests_on_remarks_that_may_be_used(record: Record) -> None:
    remarks = {r.id: (s, r) for s in record.sessions for r in s.remarks}
    superseded = {remark.supersedes for _, remark in remarks.values()}
    for takeaway in record.takeaways:
        assert takeaway.evidence
        assert takeaway.endorsements
        assert not superseded & set(takeaway.evidence)
        for ref in takeaway.evidence:
            assert record.rule_of(*remarks[ref]).may_use()


def test_the_report_renders_without_a_problem(record: Record, report: Report) -> None:
    renderer = Renderer(record)
    rendered: list[Rendered] = [renderer.render(text) for text in texts(record, report)]
    assert [problem for one in rendered for problem in one.problems] == []
    assert sum(len(renderer.render(text).text.split()) for text in body(report)) > 2000


def test_the_report_uses_every_form_that_the_rule_allows(record: Record, report: Report) -> None:
    used = {(len(token.refs), forms(token)) for token in tokens(record, report)}
    words = {form for _, one in used for form in one}
    assert words >= QUANTITIES
    assert words >= {"this", "these", "another", "both", "and-others", "'s", "~ROK", "~PRC"}
    assert words >= {"@region", "@any"}
    assert "named" not in words
    assert used >= {
        (1, frozenset()),
        (2, frozenset()),
        (3, frozenset()),
        (1, frozenset({"'s"})),
        (1, frozenset({"this", "'s"})),
        (1, frozenset({"some", "'s"})),
        (1, frozenset({"another", "@region"})),
        (2, frozenset({"both"})),
        (2, frozenset({"both", "~ROK"})),
        (2, frozenset({"these"})),
        (1, frozenset({"most", "KR"})),
        (1, frozenset({"few", "NEA"})),
    }


@pytest.mark.parametrize(
    ("token", "printed"),
    [
        ("{r16 ~ROK}", "An ROK participant"),
        ("{r35 r36 r37}", "Two Japanese participants and a Canadian participant"),
        ("{r33 r34 ~ROK both}", "An ROK participant and a Chinese participant both"),
        ("{r46 some 's}", "some participants'"),
        ("{r27 few NEA}", "a few Northeast Asian participants"),
        ("{r8 another @region}", "Another participant from Northeast Asia"),
        ("{r39 all-delegations}", "All five countries"),
        ("{r40 sense}", "a general sense among participants"),
    ],
)
def test_prints_in_its_place(record: Record, report: Report, token: str, printed: str) -> None:
    text = next(text for text in body(report) if token in text)
    rendered = Renderer(record).render(text)
    (span,) = [span for span in rendered.spans if span.token.text == token]
    assert rendered.text[span.start : span.end] == printed


def test_only_what_speaks_for_a_state_is_typed(record: Record, report: Report) -> None:
    lexicon = Lexicon.of(record)
    renderer = Renderer(record)
    accepted = {one.text for s in report.sections for block in s.blocks for one in block.accepted}
    typed = []
    for text in texts(record, report):
        rendered = renderer.render(text)
        printed = {(span.start, span.end) for span in rendered.spans}
        for phrase in parse(rendered.text, lexicon):
            if (phrase.start, phrase.end) not in printed:
                typed.append((phrase.label, rendered.text[phrase.start : phrase.end]))
    assert {text for _, text in typed} == accepted
    assert {label for label, _ in typed} == {NATIONAL}


def test_the_roster_table_holds_the_same_people(record: Record) -> None:
    table = read_table((SAMPLE / "roster.csv").read_bytes(), "roster.csv")
    proposal = propose_roster(
        table,
        participants=record.participants,
        delegations=record.delegations,
        regions=record.regions,
    )
    assert proposal.counts == {Outcome.SAME: 25}
    assert propose_roster(table).counts == {Outcome.ADD: 25}


def test_the_notes_read_without_an_error(record: Record) -> None:
    text = (SAMPLE / "notes-s2.txt").read_text(encoding="utf-8")
    notes = parse_notes(text, record=record, session="S2", file="notes-s2.txt")
    assert notes.errors == ()
    assert len(notes.lines) == 14
