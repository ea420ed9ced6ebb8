"""What stands before a passage is cleared with it; where in the report it stands is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dialogues.domain.record import Block, Section, Takeaway, TakeawayKind
from reports.domain.review.decisions import Decision, Verdict
from reports.domain.review.leading import NO_LEAD, Lead, leans
from reports.domain.review.passages import Passage, words_of
from reports.domain.review.standing import LED, REWORDED, Standing, standings
from tests.reports.domain.guard.meetings import meeting

from .asked import decides, judged

SAID = "{r1} spoke of cables."
ANSWER = "{r1} disagreed."
OTHERS = ("It rained.", "They lied.", "{r4} sang.", "{r4} lied.", "{r5} closed. It froze.")
Paper = list[tuple[str, list[str]]]  # headings with their paragraphs


def theirs(paper: Paper) -> Passage:
    """The one passage of the first Korean in a report of these sections."""
    record = meeting()
    assert record.report
    sections = tuple(Section(head, blocks=tuple(map(Block, texts))) for head, texts in paper)
    held = replace(record, report=replace(record.report, sections=sections))
    (passage,) = judged(record=held).reviewed.passages["KR1"]
    return passage


def standing(now: Passage, *decided):
    found = standings({"KR1": [now]}, decided)[0]
    return found.standing, found.why


def of(*paragraphs: str) -> Passage:
    return theirs([("Talks", list(paragraphs))])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["It rained. {r1} agreed."], ["They lied. {r1} agreed."]),
        (["{r4} sang. {r1} agreed."], ["{r4} lied. {r1} agreed."]),
        (["{r4} sang. It froze. {r1} agreed."], ["{r4} sang. They lied. {r1} agreed."]),
        (["{r4} sang. It froze. {r1} agreed."], ["{r4} lied. It froze. {r1} agreed."]),
        (["{r4} sang.", "{r1} agreed."], ["{r4} lied.", "{r1} agreed."]),
        (["It rained. {r4} sang.", "So thought they. {r1} spoke."],
         ["It rained. {r4} lied.", "So thought they. {r1} spoke."]),
    ],
)  # fmt: skip
def test_what_leads_to_it_reopens_it_and_says_so(before, after):
    old, now = of(*before), of(*after)
    assert old.text == now.text
    assert standing(now, decides(old)) == (Standing.LAPSED, LED)
    assert standing(now, decides(old, Decision.OBJECT, k=now.k))[1] == LED


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["{r4} sang.", SAID], ["{r4} lied.", SAID]),  # it answers to nothing
        (["{r4} sang. It froze. {r1} agreed."], ["It rained. {r4} sang. It froze. {r1} agreed."]),
        (["{r4} sang. It froze.", "{r1} agreed."], ["{r4} lied. It froze.", "{r1} agreed."]),
        (["{r4} sang. {r1} agreed.", "It froze."], ["{r4} sang. {r1} agreed.", "They lied."]),
        ([f"{SAID} {{r4}} agreed."], [f"{SAID} {{r4}} lied."]),  # what others answer is theirs
    ],
)  # fmt: skip
def test_what_does_not_lead_to_it_reopens_nothing(before, after):
    assert standing(of(*after), decides(of(*before))) == (Standing.CLEARED, "")


def test_another_heading_reopens_it():
    old, now = theirs([("Talks", [SAID])]), theirs([("Lies", [SAID])])
    assert standing(now, decides(old)) == (Standing.LAPSED, LED)


def test_an_answer_that_opens_a_section_answers_to_its_heading_alone():
    old = theirs([("War", ["{r4} sang."]), ("Talks", [ANSWER])])
    now = theirs([("War", ["{r4} lied."]), ("Talks", [ANSWER])])
    assert standing(now, decides(old)) == (Standing.CLEARED, "")


def test_an_answer_under_no_heading_answers_to_no_section_before():
    for said in ("{r4} sang.", "{r4} lied."):
        assert theirs([("War", [said]), ("", [ANSWER])]).lead == NO_LEAD


def test_a_conclusion_has_what_is_before_it_in_its_own_lines_alone():
    record = replace(
        meeting(),
        takeaways=tuple(
            Takeaway(f"t{number}", TakeawayKind.TAKEAWAY, text)
            for number, text in enumerate(("{r4} sang.", "It rained. {r1} agreed."))
        ),
    )
    (passage,) = judged(record=record).reviewed.passages["KR1"]
    assert passage.lead == Lead(sentences="It rained.")


def test_words_they_asked_for_are_cleared_with_what_led_to_them():
    old = of("It rained. {r1} spoke.")
    wish = decides(old, Decision.CHANGE, words=of("{r1} sang.").text, verdict=Verdict.TAKEN)
    assert standing(of("It rained. {r1} sang."), wish) == (Standing.CLEARED, "")
    assert standing(of("They lied. {r1} sang."), wish) == (Standing.LAPSED, LED)


def test_a_refusal_of_the_words_goes_with_them_under_another_heading():
    old = theirs([("Talks", [SAID])])
    now = replace(theirs([("Lies", [SAID])]), key="of another place")
    assert standing(now, decides(old, Decision.STRIKE))[0] is Standing.REFUSED
    approved = decides(now, fingerprint=old.fingerprint)
    assert standing(now, decides(old, Decision.STRIKE), approved) == (Standing.LAPSED, LED)


def test_other_words_are_told_as_such():
    old, now = of("It rained. {r1} spoke."), of("They lied. {r1} sang.")
    assert standing(now, decides(old)) == (Standing.LAPSED, REWORDED)
    assert words_of(old.fingerprint) != words_of(now.fingerprint)


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("A Korean participant disagreed.", True),
        ("However, a Korean participant spoke.", True),
        ("A Korean participant saw it otherwise.", True),
        ("A Korean participant replied.", True),
        ("A Korean participant spoke of cables.", False),
        ("A Korean participant said that cables break.", False),
    ],
)
def test_an_answer_is_known_by_its_words(words, answers):
    assert leans(words) == answers


blocks = st.lists(st.sampled_from(OTHERS), max_size=2)
papers = st.lists(
    st.tuples(st.sampled_from(("Talks", "War", "Cables")), blocks), min_size=1, max_size=3
)


@settings(max_examples=80)
@given(papers, st.integers(0, 2), st.sampled_from((SAID, ANSWER)), st.data())
def test_a_clearance_holds_while_what_a_reader_has_before_it_is_the_same(paper, at, words, data):
    """Sections and paragraphs are moved about and written anew; the oracle reads the report."""
    old = put(paper, at, words)
    other = data.draw(st.one_of(st.permutations(paper), papers), label="afterwards")
    now = put(list(other), data.draw(st.integers(0, 2), label="moved to"), words)
    same = leads(old) == leads(now)
    expected = (Standing.CLEARED, "") if same else (Standing.LAPSED, LED)
    assert standing(theirs(now), replace(decides(theirs(old)), key=theirs(now).key)) == expected


@settings(max_examples=40)
@given(papers, st.permutations(range(3)), st.integers(0, 2), st.sampled_from((SAID, ANSWER)))
def test_a_section_moved_whole_reopens_nothing(paper, order, at, words):
    old = put(paper, at, words)
    assume(len(old) > 1)
    now = [old[each] for each in order if each < len(old)]
    assert standing(theirs(now), decides(theirs(old))) == (Standing.CLEARED, "")


def put(paper: Paper, at: int, words: str) -> Paper:
    """The report with these words as the last paragraph of a section."""
    place = at % len(paper)
    return [
        (head, [*texts, words] if number == place else list(texts))
        for number, (head, texts) in enumerate(paper)
    ]


def leads(paper: Paper) -> tuple[str, str]:
    """What a reader has before the words: the heading, and for an answer the sentence before."""
    for head, texts in paper:
        if texts and texts[-1] in (SAID, ANSWER):
            earlier = texts[-2].split(". ")[-1] if len(texts) > 1 else ""
            return head, earlier if texts[-1] == ANSWER else ""
    raise AssertionError(paper)
