"""Undo and redo over every deed: all the way back is the beginning, all the way on the end."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import Any

import pytest

from dialogues.actions.refused import Refused
from dialogues.models import AuditRow, Session
from reports.actions import history
from reports.actions.draft_report import draft_report
from reports.actions.edit_block import (
    accept_phrases,
    add_block,
    delete_block,
    merge_block,
    move_block,
    split_block,
)
from reports.actions.edit_front import save_front
from reports.actions.edit_section import add_section, delete_section, move_section, save_section
from reports.actions.history import redo, undo
from reports.domain.front import Front
from reports.models import Revision
from tests.cast import NOW
from tests.reports.paper import Paper, make_paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def paper() -> Paper:
    return make_paper()


def back(paper: Paper) -> Revision:
    return undo(report=paper.report, by=paper.cast.convenor, now=NOW)


def on(paper: Paper) -> Revision:
    return redo(report=paper.report, by=paper.cast.convenor, now=NOW)


def random_deed(paper: Paper, chance: random.Random) -> None:
    """Any deed of the editor on any row."""
    who: dict[str, Any] = {
        "by": chance.choice([paper.cast.convenor, paper.cast.rapporteur]),
        "now": NOW,
    }
    section = chance.choice(paper.sections) if paper.sections else None
    block = chance.choice(paper.blocks) if paper.blocks else None
    deeds = [
        lambda: draft_report(dialogue=paper.cast.dialogue, **who),
        lambda: add_section(report=paper.again(), after=section, heading="Added", **who),
        lambda: save_front(
            report=paper.again(),
            front=Front(f"Title {chance.random()}", "", "", "plain", "", ()),
            version=paper.again().front_version,
            **who,
        ),
    ]
    if section:
        words = f"Heading {chance.random()}"
        deeds += [
            lambda: add_block(section=section, after=None, text="Added.", **who),
            lambda: move_section(section=section, up=chance.random() < 0.5, **who),
            lambda: save_section(
                section=section, heading=words, session=None, version=section.version, **who
            ),
        ]
        if chance.random() < 0.3:
            deeds.append(lambda: delete_section(section=section, **who))
    if block:
        deeds += [
            lambda: paper.type(block, f"{block.text} {chance.random()}"),
            lambda: move_block(block=block, up=chance.random() < 0.5, **who),
            lambda: merge_block(block=block, **who),
            lambda: delete_block(block=block, version=block.version, **who),
            lambda: accept_phrases(
                block=block, accepted=[{"text": "the ROK", "voice": "national"}], **who
            ),
            lambda: split_block(
                block=block, before="One half.", after="Other.", version=block.version, **who
            ),
        ]
    with suppress(Refused):  # the first paragraph of a section joins nothing
        chance.choice(deeds)()


@pytest.mark.parametrize("seed", range(12))
def test_all_the_way_back_is_the_beginning_and_all_the_way_on_the_end(paper, seed):
    chance = random.Random(seed)  # noqa: S311
    states = [paper.state()]
    for _ in range(15):
        random_deed(paper, chance)
        if paper.state() != states[-1]:
            states.append(paper.state())
    assert Revision.objects.count() == len(states) - 1

    for state in reversed(states[:-1]):
        back(paper)
        assert paper.state() == state
    with pytest.raises(Refused, match="nothing to undo"):
        back(paper)
    for state in states[1:]:
        on(paper)
        assert paper.state() == state
    with pytest.raises(Refused, match="nothing to do again"):
        on(paper)


def test_a_new_change_ends_what_could_be_done_again(paper):
    paper.type(paper.blocks[0], "First.")
    back(paper)
    paper.type(paper.blocks[1], "Second.")
    with pytest.raises(Refused, match="nothing to do again"):
        on(paper)
    assert paper.texts[0] == ("Part 1", ["{r1} spoke of cables.", "Second."])


def test_tells_whose_change_was_taken_back(paper):
    paper.type(paper.blocks[0], "First.")
    revision = undo(report=paper.report, by=paper.cast.rapporteur, now=NOW)
    assert (revision.by, revision.deed_told) == (
        paper.cast.convenor,
        "a paragraph was edited",
    )


def test_undoing_changes_the_version_of_what_it_rewords(paper):
    opened, other = (block.version for block in paper.blocks[:2])
    saved = paper.type(paper.blocks[0], "First.")
    assert saved.version != opened
    back(paper)
    assert [block.version for block in paper.blocks[:2]] == [opened, other]


def test_moving_leaves_the_versions_of_words_alone(paper):
    before = {block.pk: block.version for block in paper.blocks}
    add_block(section=paper.sections[0], after=None, text="", by=paper.cast.convenor, now=NOW)
    move_block(block=paper.blocks[1], up=False, by=paper.cast.convenor, now=NOW)
    assert {block.pk: block.version for block in paper.blocks if block.pk in before} == before


def test_a_section_comes_back_without_a_session_that_is_gone(paper):
    other = Session.objects.create(
        dialogue=paper.cast.dialogue, code="S2", title="Second", starts=NOW
    )
    section = paper.sections[0]
    section.session = other
    section.save()
    delete_section(section=paper.sections[0], by=paper.cast.convenor, now=NOW)
    other.delete()
    back(paper)
    assert (paper.sections[0].heading, paper.sections[0].session) == ("Part 1", None)


def test_keeps_so_many_changes_and_no_more(paper, monkeypatch):
    monkeypatch.setattr(history, "KEPT", 4)
    for number in range(6):
        paper.type(paper.blocks[0], f"Text {number}.")
    assert Revision.objects.count() == 4
    for _ in range(4):
        back(paper)
    assert paper.blocks[0].text == "Text 1."
    with pytest.raises(Refused, match="nothing to undo"):
        back(paper)


def test_what_changed_nothing_leaves_no_trace(paper):
    rows = AuditRow.objects.count()
    paper.type(paper.blocks[0], paper.blocks[0].text)
    assert (Revision.objects.count(), AuditRow.objects.count()) == (0, rows)
    assert paper.again().version == 0


@pytest.mark.parametrize("name", ["observer", "stranger"])
@pytest.mark.parametrize("act", [undo, redo])
def test_refuses_whoever_may_not_write(paper, name, act):
    paper.type(paper.blocks[0], "First.")
    with pytest.raises(Refused):
        act(report=paper.report, by=getattr(paper.cast, name), now=NOW)
    assert paper.blocks[0].text == "First."
