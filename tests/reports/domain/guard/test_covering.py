"""What fellow participants do not read while a report is under review."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.record import Attendance, Takeaway, TakeawayKind
from dialogues.domain.rules import Rule
from reports.domain.audiences import Audience
from reports.domain.findings import Finding, Kind, Severity
from reports.domain.guard import Released
from reports.domain.guard.covering import keeps_back
from reports.domain.guard.printing import PrintedForReview, print_for_review
from reports.domain.review.parting import PARTLY
from reports.domain.review.withholding import OPEN, UNSAID, WITHHELD, withhold
from tests.reports.domain.guard.meetings import STYLE, meeting, printed
from tests.reports.domain.review.asked import agreed


def reviewed(*texts: str, record=None, releases=(), **fields) -> PrintedForReview:
    """Some paragraphs as a review for the public puts them up."""
    held = record or meeting(*texts, **fields)
    return print_for_review(held, STYLE, audience=Audience.PUBLIC, releases=releases)


def read(*texts: str, **fields) -> list[str]:
    """The paragraphs as somebody reads them who said nothing in them."""
    found = reviewed(*texts, **fields)
    return [
        withhold(text, covered=found.covering.cover.get(line, OPEN))
        for line, text in enumerate(found.document.texts())
        if text.place.is_block
    ]


def of(person: str, *texts: str, **fields):
    """Somebody's passages."""
    return reviewed(*texts, **fields).passages.get(person, ())


def small(*texts: str, people=("RU1", "KR1")):
    """The same meeting, with only so many people in its second session."""
    record = meeting(*texts)
    second = replace(
        record.sessions[1],
        attendance=tuple(map(Attendance, people)),
        remarks=tuple(
            replace(one, speaker=who)
            for one, who in zip(record.sessions[1].remarks, people, strict=False)
        ),
    )
    return replace(record, sessions=(record.sessions[0], second))


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("{r5} spoke.", "A participant spoke."),
        ("It rained, {r5} said.", "It rained, a participant said."),
        ("{r5 's} point was that it rained.", "A participant's point was that it rained."),
        ("{r5} spoke. {r5 this} sang.", "A participant spoke. A participant sang."),
        ("{r1} and {r5} spoke.", "A Korean participant and a participant spoke."),
        ("{r4 r5 both} spoke.", "Two participants both spoke."),
        ("{r5 and-others} spoke.", "A participant and others spoke."),
    ],
)
def test_a_label_of_too_few_people_is_read_as_a_participant(written, shown):
    assert read(written) == [shown]


def test_one_of_enough_people_is_read_as_it_prints():
    found = reviewed("{r1} spoke. {r4} agreed.")
    assert read("{r1} spoke. {r4} agreed.") == [
        "A Korean participant spoke. A Chinese participant agreed."
    ]
    assert (found.covering.cover, found.covering.findings) == ({}, ())


def test_a_pair_is_too_few_where_the_threshold_is_three():
    """Two Koreans sat in the second session."""
    assert read("{r6} spoke.") == ["A participant spoke."]


def test_a_crowd_that_is_everyone_is_read_as_participants():
    record = meeting("{r1 all KR} agree.")
    session = record.sessions[0]
    all_agree = replace(session.remarks[0], agrees=frozenset({"KR2", "KR3"}))
    session = replace(session, remarks=(all_agree, *session.remarks[1:]))
    record = replace(record, sessions=(session, record.sessions[1]))
    assert read(record=record) == ["Participants agree."]


def test_those_who_are_told_one_after_another_are_not_told_apart():
    """Three Koreans in the room: that each spoke is told by the last of them."""
    assert read("{r1} spoke. {r2 another} agreed. {r3 another} doubted it.") == [
        "A Korean participant spoke. Another Korean participant agreed. A participant doubted it."
    ]


def test_what_points_to_a_withheld_label_points_to_it_no_more():
    """ "Another" says that there was one of them before it."""
    text = "{r6} spoke. {r1 another} sang."
    assert read(text) == ["A participant spoke. A participant sang."]


def test_nor_does_it_point_to_what_is_not_shown_at_all():
    text = "{r1}, a retired sailor, spoke. {r2 another} sang."
    assert read(text) == [f"{UNSAID} A participant sang."]


def test_another_is_not_read_by_its_own_speaker_after_what_is_withheld_from_them():
    """ "Another Russian" would say that the one before was one."""
    text = "{r6} spoke. {r2 another} sang."
    (own,) = of("KR2", text)
    assert (own.text, own.phrases) == ("A Korean participant sang.", ("A Korean participant",))
    assert own.around == ("A participant spoke. ", "")
    assert own.printed == "Another Korean participant sang."
    (first,) = of("KR1", text)
    assert first.text == "A Korean participant spoke."


def test_it_is_after_what_they_read():
    text = "{r1} spoke. {r2 another} agreed. {r3 another} doubted it."
    (own,) = of("KR3", text)
    assert own.text == "Another Korean participant doubted it."
    (own, *_) = of("KR1", "{r6} spoke. {r2} sang. {r1 another} hummed.")
    assert own.text == "A Korean participant spoke."


def test_its_speaker_clears_what_they_read_whatever_is_withheld():
    (one,) = of("KR2", "{r6} spoke. {r2 another} sang.")
    (other,) = of("KR2", "{r6 @any} spoke. {r2} sang.")
    assert one.fingerprint == other.fingerprint
    assert (one.k, one.k_fellow) == (other.k, other.k_fellow)


def test_a_sentence_is_not_read_where_even_a_participant_is_one_of_too_few():
    shown = read(record=small("It rained. {r6} spoke. Nobody answered."))
    assert shown == [f"It rained. {UNSAID} Nobody answered."]


def test_nor_is_one_that_says_something_of_its_speaker_beside_the_label():
    assert read("{r1}, a retired sailor, spoke. It rained.") == [f"{UNSAID} It rained."]
    assert read("{r5} sang. {r1}, a retired sailor, spoke. It rained.") == [
        f"A participant sang. {UNSAID} It rained."
    ]


def test_a_sense_that_tells_of_everybody_has_no_coarser_word():
    """ "Participants" would not stand in its place."""
    record = small("There was {r6 sense} that it rained.")
    both = replace(record.sessions[1].remarks[0], agrees=frozenset({"KR1"}))
    session = replace(record.sessions[1], remarks=(both, record.sessions[1].remarks[1]))
    record = replace(record, sessions=(record.sessions[0], session))
    assert read(record=record) == [UNSAID]


def test_a_conclusion_and_the_opening_paragraph_are_read_in_the_same_way():
    record = meeting("It rained.")
    taken = Takeaway("t1", TakeawayKind.TAKEAWAY, "{r5} proposed a count.", ("r5",))
    report = replace(record.report, framing="{r5} argued that it rained.")
    found = reviewed(record=replace(record, takeaways=(taken,), report=report))
    cover = found.covering.cover
    assert [
        withhold(text, covered=cover[line])
        for line, text in enumerate(found.document.texts())
        if line in cover
    ] == ["A participant argued that it rained.", "A participant proposed a count."]


def test_whose_words_they_are_reads_them_as_they_print_and_nobody_else():
    text = "{r1} spoke. {r5} agreed, and {r4} did not."
    (own,) = of("RU1", text)
    assert own.text == "A Russian participant agreed, and a Chinese participant did not."
    assert own.text[own.mine[0].start : own.mine[0].end] == "A Russian participant"
    (shared,) = of("CN1", text)
    assert shared.text == "A participant agreed, and a Chinese participant did not."
    assert shared.text[shared.mine[0].start : shared.mine[0].end] == "a Chinese participant"
    assert shared.printed == own.text
    (beside,) = of("KR1", text)
    assert beside.around == ("", " A participant agreed, and a Chinese participant did not.")


def test_what_leads_to_a_passage_is_withheld_too():
    (own,) = of("KR1", "{r5} spoke.", "{r1} disagreed.")
    assert own.lead.earlier == "A participant spoke."
    (own,) = of("KR1", "{r5} spoke. {r1} disagreed.")
    assert own.lead.sentences == "A participant spoke."


def test_no_digest_of_a_passage_moves_with_a_label_that_is_withheld():
    """Whoever has it could try labels out."""
    (one,) = of("KR1", "{r5} spoke. {r1} disagreed.")
    (other,) = of("KR1", "{r5 @any} spoke. {r1} disagreed.")
    assert one.fingerprint == other.fingerprint


def test_a_name_is_withheld_in_a_shared_sentence_too():
    (shared,) = of("CN1", "{r1 named} spoke and {r4} did not.", rule=Rule.ON_THE_RECORD)
    assert shared.text == f"{WITHHELD} spoke and a Chinese participant did not."


def test_what_a_release_told_already_counts():
    """Beside it a third Korean is known to have spoken."""
    before = Released(1, Audience.SPONSORS, printed("{r1} spoke. {r2 another} agreed."))
    text = "{r2} spoke. {r3 another} agreed. {r1 another} did not."
    assert read(text, releases=[before])[0].count("A participant") == 1


def test_what_stands_nowhere_in_the_report_keeps_nothing_back():
    """An earlier release is told more about by what this one says of others."""
    assert not keeps_back(Finding(Kind.K_FELLOW, Severity.HOLD, "Of release 1."))


@pytest.mark.parametrize(
    ("written", "korean", "russian"),
    [
        (
            "{r1 r5 both} spoke.",
            "A Korean participant and a participant both",
            "A Russian participant and a participant both",
        ),
        (
            "It rained, {r1 r4 r5} said.",
            "a Korean participant and two participants",
            "a Russian participant and two participants",
        ),
        (
            "{r1 r5 's} point stood.",
            "A Korean participant and a participant's",
            "A Russian participant and a participant's",
        ),
    ],
)
def test_whom_a_list_names_reads_their_own_label_and_of_others_no_more(written, korean, russian):
    for person, phrase in (("KR1", korean), ("RU1", russian)):
        (own,) = of(person, written)
        assert [own.text[one.start : one.end] for one in own.mine] == [phrase]
        assert own.phrases == (phrase,)


def test_those_of_a_cell_read_it_as_it_prints():
    """They must clear it, all of them, knowing that it tells of all."""
    (own,) = of("KR1", "{r1 r2 r3} spoke.")
    assert own.text == "Three Korean participants spoke."


def test_whoever_only_agreed_reads_a_sentence_that_is_withheld_no_more_than_others():
    record = agreed(
        meeting("It rained. {r1} spoke, and {r4}, a retired sailor, sang."), "r1", "KR2"
    )
    (held,) = of("KR2", record=record)
    assert (held.text, held.must_clear, held.refs) == (UNSAID, False, ("r1",))
    assert [(one.start, one.end) for one in held.mine] == [(len(UNSAID), len(UNSAID))]
    (own,) = of("CN1", record=record)
    assert own.text == f"{PARTLY} a Chinese participant, a retired sailor, sang."


def test_nor_beside_a_sentence_of_their_own():
    text = "{r2} hummed. {r1}, a retired sailor, spoke. It was late."
    own, held = of("KR2", record=agreed(meeting(text), "r1", "KR2"))
    assert (own.text, own.must_clear) == ("A Korean participant hummed.", True)
    assert (held.text, held.must_clear) == (f"{UNSAID} It was late.", False)


def test_whose_words_they_are_reads_what_goes_on_from_them():
    """It says of its speaker that they are a sailor: they alone read it."""
    (own,) = of("KR1", "{r1} spoke. As a retired sailor, they sang.")
    assert own.text == "A Korean participant spoke. As a retired sailor, they sang."
