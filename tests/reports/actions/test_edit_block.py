"""Editing one paragraph: nothing that anybody typed is written over unseen."""

from __future__ import annotations

from typing import Any

import pytest

from dialogues.actions.refused import Refused
from dialogues.models import AuditAction, AuditRow
from reports.actions.edit_block import (
    GONE,
    Stale,
    accept_phrases,
    add_block,
    delete_block,
    merge_block,
    move_block,
    save_block,
    split_block,
)
from reports.domain.limits import LONGEST_BLOCK
from reports.models import Block
from tests.cast import NOW
from tests.reports.paper import Paper, make_paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def paper() -> Paper:
    return make_paper()


@pytest.fixture
def who(paper: Paper) -> dict[str, Any]:
    return {"by": paper.cast.rapporteur, "now": NOW}


def test_saves_what_was_typed(paper, who):
    opened = paper.blocks[0].version
    saved = save_block(block=paper.blocks[0], text="New.", version=opened, **who)
    assert (saved.text, saved.edited, saved.version == opened) == ("New.", True, False)
    assert paper.again().version == 1
    last = AuditRow.objects.latest("number")
    assert (last.action, last.by) == (AuditAction.REPORT_EDITED, paper.cast.rapporteur.pk)


def test_a_stale_edit_is_refused_and_told_what_stands(paper, who):
    opened = paper.blocks[0].version
    save_block(block=paper.blocks[0], text="Theirs.", version=opened, **who)
    with pytest.raises(Stale) as told:
        save_block(block=paper.blocks[0], text="Mine.", version=opened, **who)
    assert told.value.present.text == "Theirs."
    assert paper.blocks[0].text == "Theirs."


def test_the_same_words_twice_are_no_conflict(paper, who):
    opened = paper.blocks[0].version
    first = save_block(block=paper.blocks[0], text="Same.", version=opened, **who)
    second = save_block(block=paper.blocks[0], text="Same.", version=opened, **who)
    assert (first.version, paper.again().version) == (second.version, 1)


def test_what_is_accepted_meanwhile_makes_an_edit_stale(paper, who):
    opened = paper.blocks[0].version
    accept_phrases(block=paper.blocks[0], accepted=[{"text": "cables", "voice": "analysis"}], **who)
    with pytest.raises(Stale):
        save_block(block=paper.blocks[0], text="Mine.", version=opened, **who)


def test_somebody_elses_paragraph_is_no_conflict(paper, who):
    opened = paper.blocks[0].version
    paper.type(paper.blocks[1], "Theirs.")
    add_block(section=paper.sections[0], after=None, text="First.", **who)
    saved = save_block(block=paper.blocks[1], text="Mine.", version=opened, **who)
    assert saved.text == "Mine."
    assert paper.texts[0][1] == ["First.", "Mine.", "Theirs."]


def test_adds_behind_another_or_first(paper, who):
    add_block(section=paper.sections[0], after=paper.blocks[0], text="Between.", **who)
    add_block(section=paper.sections[0], after=None, text="First.", **who)
    assert paper.texts[0][1] == [
        "First.", "{r1} spoke of cables.", "Between.", "{r2} disagreed.",
    ]  # fmt: skip


def test_deleting_dismisses_what_it_was_drafted_from(paper, who):
    delete_block(block=paper.blocks[0], version=paper.blocks[0].version, **who)
    assert paper.texts[0][1] == ["{r2} disagreed."]
    assert paper.again().dismissed == ["r1"]


def test_deletes_nothing_that_somebody_just_wrote(paper, who):
    opened = paper.blocks[0].version
    paper.type(paper.blocks[0], "Theirs.")
    with pytest.raises(Stale):
        delete_block(block=paper.blocks[0], version=opened, **who)
    assert paper.blocks[0].text == "Theirs."


def test_splits_in_two_and_joins_again(paper, who):
    accept_phrases(block=paper.blocks[0], accepted=[{"text": "cables", "voice": "analysis"}], **who)
    version = paper.blocks[0].version
    second = split_block(
        block=paper.blocks[0], before="{r1} spoke", after="of cables.", version=version, **who
    )
    assert paper.texts[0][1] == ["{r1} spoke", "of cables.", "{r2} disagreed."]
    assert [block.drafted_from for block in paper.blocks[:2]] == [["r1"], []]
    first = merge_block(block=second, **who)
    assert paper.texts[0][1] == ["{r1} spoke of cables.", "{r2} disagreed."]
    assert (first.drafted_from, first.edited) == (["r1"], True)
    assert first.accepted == []  # it was accepted in a whole sentence


def accepted(*voices: str) -> list[dict[str, str]]:
    return [{"text": "One participant", "voice": voice} for voice in voices]


def test_what_was_accepted_follows_its_sentence(paper, who):
    paper.type(paper.blocks[0], "One participant came. One participant left. It was late.")
    phrases = accepted("national", "analysis")
    accept_phrases(block=paper.blocks[0], accepted=phrases, **who)
    second = split_block(
        block=paper.blocks[0], before="One participant came.",
        after="One participant left. It was late.", version=paper.blocks[0].version, **who,
    )  # fmt: skip
    assert (paper.blocks[0].accepted, second.accepted) == (phrases[:1], phrases[1:])
    assert merge_block(block=second, **who).accepted == phrases
    typed = paper.type(paper.blocks[0], "One participant sang. One participant came. It was late.")
    assert typed.accepted == []  # the first of equal words is accepted first, and it was not


def test_what_was_accepted_does_not_come_to_cover_what_it_is_joined_to(paper, who):
    paper.type(paper.blocks[0], "One participant came.")
    paper.type(paper.blocks[1], "One participant left.")
    accept_phrases(block=paper.blocks[1], accepted=accepted("analysis"), **who)
    assert merge_block(block=paper.blocks[1], **who).accepted == []


def test_a_stale_split_is_refused(paper, who):
    opened = paper.blocks[0].version
    paper.type(paper.blocks[0], "Theirs.")
    with pytest.raises(Stale):
        split_block(block=paper.blocks[0], before="a", after="b", version=opened, **who)


def test_joins_to_an_empty_one_without_a_space(paper, who):
    empty = add_block(section=paper.sections[0], after=None, text="", **who)
    assert merge_block(block=paper.blocks[1], **who).pk == empty.pk
    assert paper.blocks[0].text == "{r1} spoke of cables."


def test_the_first_of_a_section_joins_nothing(paper, who):
    with pytest.raises(Refused, match="no paragraph before this one"):
        merge_block(block=paper.blocks[2], **who)


def test_moves_within_and_across_sections(paper, who):
    first = paper.blocks[0]
    orders = []
    for _ in range(4):
        move_block(block=first, up=False, **who)
        orders.append([len(texts) for _, texts in paper.texts] + [place_of(paper, first)])
    assert orders == [[2, 1, 1], [1, 2, 1], [1, 2, 2], [1, 2, 2]]
    for _ in range(5):
        move_block(block=first, up=True, **who)
    assert paper.texts == [
        ("Part 1", ["{r1} spoke of cables.", "{r2} disagreed."]),
        ("Part 2", ["{r3} spoke of ice."]),
    ]


def place_of(paper: Paper, block: Block) -> int:
    return [each.pk for each in paper.blocks].index(block.pk)


def test_moves_up_into_an_empty_section(paper, who):
    for block in paper.blocks[:2]:
        delete_block(block=block, version=block.version, **who)
    move_block(block=paper.blocks[0], up=True, **who)
    assert paper.texts == [("Part 1", ["{r3} spoke of ice."]), ("Part 2", [])]


def test_a_paragraph_that_is_gone_is_told(paper, who):
    block = paper.blocks[0]
    delete_block(block=block, version=block.version, **who)
    for act in (
        lambda: save_block(block=block, text="Mine.", version=block.version, **who),
        lambda: delete_block(block=block, version=block.version, **who),
        lambda: merge_block(block=block, **who),
        lambda: move_block(block=block, up=True, **who),
    ):
        with pytest.raises(Refused) as told:
            act()
        assert told.value.reason == GONE


def test_a_paragraph_has_an_end(paper, who):
    long = "x" * (LONGEST_BLOCK + 1)
    with pytest.raises(Refused, match="at most 20,000 characters"):
        save_block(block=paper.blocks[0], text=long, version="", **who)
    with pytest.raises(Refused, match="at most 20,000 characters"):
        add_block(section=paper.sections[0], after=None, text=long, **who)


@pytest.mark.parametrize("name", ["observer", "stranger"])
def test_refuses_whoever_may_not_write(paper, name):
    by, block = getattr(paper.cast, name), paper.blocks[0]
    with pytest.raises(Refused):
        save_block(block=block, text="New.", version=block.version, by=by, now=NOW)
    assert paper.blocks[0].text == "{r1} spoke of cables."
