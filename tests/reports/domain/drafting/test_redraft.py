"""Drafting again: nothing that somebody did is lost, and nothing is told twice."""

from __future__ import annotations

from dataclasses import replace

from dialogues.domain.record import Accepted, Voice
from reports.domain.drafting import DraftedBlock, DraftedSection, Present, draft_report, redraft

from .meeting import meeting, remark, session


def sources(present):
    """What each section holds: its heading, and the sources of its blocks."""
    return [
        (section.heading, [block.drafted_from for block in section.blocks])
        for section in present.sections
    ]


def numbered(present):
    """The paper as it is once stored: every section and block has a row."""
    return replace(
        present,
        sections=tuple(
            replace(
                section,
                row=f"section {number}",
                blocks=tuple(
                    replace(block, row=f"block {number}.{place}")
                    for place, block in enumerate(section.blocks)
                ),
            )
            for number, section in enumerate(present.sections)
        ),
    )


def edit(present, section, block, **changes):
    """The paper with one block changed, and marked as edited."""
    changed = present.sections[section]
    blocks = list(changed.blocks)
    blocks[block] = replace(blocks[block], edited=True, **changes)
    sections = list(present.sections)
    sections[section] = replace(changed, blocks=tuple(blocks))
    return replace(present, sections=tuple(sections))


TWO = session("S1", *[remark(f"r{number}", topic=f"T{number // 2}") for number in range(6)])


def test_new_remark_goes_after_the_one_that_it_followed():
    record = meeting(TWO)
    present = edit(draft_report(record).present, 0, 1, text="{r2} and {r3} spoke.")
    later = replace(TWO, remarks=(*TWO.remarks[:4], remark("r9", topic="T1"), *TWO.remarks[4:]))
    assert sources(redraft(meeting(later), present).present) == [
        ("Ferries", [("r0", "r1"), ("r2", "r3"), ("r9",), ("r4", "r5")])
    ]


def test_new_remark_before_all_others_goes_before_them():
    present = edit(draft_report(meeting(TWO)).present, 0, 0)
    later = replace(TWO, remarks=(remark("r9"), *TWO.remarks))
    assert sources(redraft(meeting(later), present).present) == [
        ("Ferries", [("r9",), ("r0", "r1"), ("r2", "r3"), ("r4", "r5")])
    ]


def test_remark_that_a_typed_token_carries_is_not_drafted():
    record = meeting(TWO)
    text = "{r0}, {r2 this} and {r4 several} agreed; {{r5} is no token."
    block = DraftedBlock(text, edited=True)
    present = Present(sections=(DraftedSection("Mine", None, (block,), edited=True),))
    assert sources(redraft(record, present).present) == [
        ("Mine", [()]),
        ("Ferries", [("r1",), ("r3",), ("r5",)]),
    ]


def test_half_typed_token_carries_as_far_as_it_goes():
    block = DraftedBlock("{r0} said {r1 th", edited=True)
    present = Present(sections=(DraftedSection("Mine", "S1", (block,)),))
    assert sources(redraft(meeting(TWO), present).present) == [
        ("Mine", [(), ("r2", "r3"), ("r4", "r5")])
    ]


def test_block_that_carries_a_corrected_remark_carries_the_correction():
    present = edit(draft_report(meeting(TWO)).present, 0, 0)
    later = replace(TWO, remarks=(*TWO.remarks, remark("r9", supersedes="r0")))
    draft = redraft(meeting(later), present)
    assert sources(draft.present)[0][1][0] == ("r0", "r1")
    assert draft.unused == ()


def test_dismissed_remark_stays_out_and_is_unused():
    present = replace(draft_report(meeting(TWO)).present, dismissed=frozenset({"r2", "r3"}))
    draft = redraft(meeting(TWO), present)
    assert sources(draft.present) == [("Ferries", [("r0", "r1"), ("r4", "r5")])]
    assert draft.unused == ("r2", "r3")
    assert draft.present.dismissed == {"r2", "r3"}


def test_remark_that_went_off_the_record_leaves_an_untouched_draft():
    present = draft_report(meeting(TWO)).present
    later = replace(
        TWO, remarks=(*TWO.remarks, remark("r9", supersedes="r0", rule="off-the-record"))
    )
    draft = redraft(meeting(later), edit(present, 0, 1))
    assert sources(draft.present) == [("Ferries", [("r1",), ("r2", "r3"), ("r4", "r5")])]
    assert draft.left_out == 1


def test_rows_come_back_with_what_was_kept():
    present = numbered(draft_report(meeting(TWO)).present)
    later = meeting(replace(TWO, remarks=(*TWO.remarks, remark("r9", topic="T9"))))
    (section,) = redraft(later, present).present.sections
    assert section.row == "section 0"
    assert [block.row for block in section.blocks] == ["block 0.0", "block 0.1", "block 0.2", ""]
    (section,) = redraft(later, edit(present, 0, 0)).present.sections
    assert section.row == "section 0"
    assert [block.row for block in section.blocks] == ["block 0.0", "block 0.1", "block 0.2", ""]


FUEL = [remark(f"f{number}", topic="Fuel") for number in range(3)]
ICE = [remark(f"i{number}", topic="Ice") for number in range(3)]
CREWS = [remark(f"c{number}", topic="Crews") for number in range(3)]


def test_new_topic_gets_a_section_beside_edited_ones():
    present = edit(draft_report(meeting(session("S1", *FUEL, *ICE))).present, 0, 0)
    later = meeting(session("S1", *FUEL, *ICE, *CREWS))
    assert sources(redraft(later, present).present) == [
        ("Fuel", [("f0", "f1", "f2")]),
        ("Ice", [("i0", "i1", "i2")]),
        ("Crews", [("c0", "c1", "c2")]),
    ]


def test_new_first_topic_gets_the_first_section():
    present = edit(draft_report(meeting(session("S1", *FUEL, *ICE))).present, 0, 0)
    later = meeting(session("S1", *CREWS, *FUEL, *ICE))
    assert [heading for heading, _ in sources(redraft(later, present).present)] == [
        "Crews",
        "Fuel",
        "Ice",
    ]


def test_remark_of_a_topic_goes_to_its_section():
    present = edit(draft_report(meeting(session("S1", *FUEL, *ICE))).present, 1, 0)
    later = meeting(session("S1", *FUEL, remark("i9", topic="Ice"), *ICE))
    assert sources(redraft(later, present).present) == [
        ("Fuel", [("f0", "f1", "f2")]),
        ("Ice", [("i9",), ("i0", "i1", "i2")]),
    ]


def test_edited_heading_stays_and_takes_what_is_new():
    present = draft_report(meeting(TWO)).present
    section = replace(present.sections[0], heading="Mine", edited=True)
    later = meeting(replace(TWO, remarks=(*TWO.remarks, remark("r9", topic="T2"))))
    assert sources(redraft(later, replace(present, sections=(section,))).present) == [
        ("Mine", [("r0", "r1"), ("r2", "r3"), ("r4", "r5", "r9")])
    ]


def test_section_of_a_session_without_its_remarks_takes_them_at_its_end():
    block = DraftedBlock("Typed by hand.", edited=True)
    present = Present(sections=(DraftedSection("Mine", "S1", (block,), edited=True),))
    assert sources(redraft(meeting(TWO), present).present) == [
        ("Mine", [(), ("r0", "r1"), ("r2", "r3"), ("r4", "r5")])
    ]


def test_session_whose_last_section_was_moved_away_gets_one_again():
    stray = DraftedSection("Mine", None, (DraftedBlock("x", ("r0",)),), edited=True)
    draft = redraft(meeting(TWO), Present(sections=(stray,)))
    assert sources(draft.present) == [("Mine", [("r0", "r1"), ("r2", "r3"), ("r4", "r5")])]
    gone = Present(sections=(stray,), dismissed=frozenset({"r0"}))
    assert sources(redraft(meeting(TWO), gone).present) == [
        ("Mine", []),
        ("Ferries", [("r1",), ("r2", "r3"), ("r4", "r5")]),
    ]


def test_new_sessions_stand_in_their_order():
    sittings = [session(f"S{number}", remark(f"r{number}")) for number in range(4)]
    present = edit(draft_report(meeting(sittings[1], sittings[3])).present, 0, 0)
    assert [one.session for one in redraft(meeting(*sittings), present).present.sections] == [
        "S0",
        "S1",
        "S2",
        "S3",
    ]


def test_sections_that_were_put_in_another_order_stay_so():
    record = meeting(session("S1", remark("r1")), session("S2", remark("r2")))
    present = draft_report(record).present
    present = replace(present, sections=present.sections[::-1])
    assert [one.session for one in redraft(record, present).present.sections] == ["S2", "S1"]


def test_section_of_a_session_that_is_gone_goes_with_its_drafts():
    record = meeting(session("S1", remark("r1")), session("S2", remark("r2")))
    present = draft_report(record).present
    assert sources(redraft(meeting(record.sessions[0]), present).present) == [
        ("Ferries", [("r1",)])
    ]
    kept = edit(present, 1, 0)
    assert sources(redraft(meeting(record.sessions[0]), kept).present) == [
        ("Ferries", [("r1",)]),
        ("Ferries", [("r2",)]),
    ]


def test_acknowledgements_are_drafted_only_where_there_are_none():
    present = Present(acknowledgements=("The Coast Fund",))
    assert redraft(meeting(TWO), present).report.acknowledgements == ("The Coast Fund",)
    assert len(redraft(meeting(TWO), Present()).report.acknowledgements) == 1


def test_framing_is_drafted_again_unless_it_was_edited():
    present = Present(framing="Old.")
    assert redraft(meeting(TWO), present).report.framing.startswith("An in-person session")
    kept = replace(present, framing_edited=True)
    assert redraft(meeting(TWO), kept).report.framing == "Old."


def test_what_was_accepted_in_an_edited_block_stays():
    accepted = (Accepted("the ROK perspective", Voice.NATIONAL),)
    present = edit(draft_report(meeting(TWO)).present, 0, 0, accepted=accepted)
    report = redraft(meeting(TWO), present).report
    assert report.sections[0].blocks[0].accepted == accepted


def test_untouched_sections_of_topics_are_made_anew():
    record = meeting(session("S1", *FUEL, *ICE))
    draft = draft_report(record)
    assert redraft(record, draft.present) == draft


def test_blocks_that_were_put_in_another_order_stay_so():
    present = draft_report(meeting(TWO)).present
    section = present.sections[0]
    section = replace(section, blocks=section.blocks[::-1])
    present = replace(present, sections=(section,))
    assert sources(redraft(meeting(TWO), present).present) == [
        ("Ferries", [("r4", "r5"), ("r2", "r3"), ("r0", "r1")])
    ]


def test_sections_that_were_moved_apart_stay_so():
    record = meeting(session("S1", *FUEL, *ICE), session("S2", remark("r1")))
    present = draft_report(record).present
    fuel, ice, ferries = present.sections
    present = replace(present, sections=(fuel, ferries, ice))
    after = redraft(record, present).present
    assert [section.heading for section in after.sections] == ["Fuel", "Ferries", "Ice"]
