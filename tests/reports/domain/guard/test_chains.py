"""Whole cells that are told over paragraphs, and with what earlier releases told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reports.domain.audiences import Audience
from reports.domain.findings import Finding, Kind, Remedy
from reports.domain.guard import Audit, Released, audit
from reports.domain.guard.remedies import Remedies
from reports.domain.guard.trials import Trials
from reports.domain.guard.waiving import SPEAKERS_ALONE, why_not_waive
from reports.domain.quantifiers.crowds import find_crowds

from .meetings import STYLE, meeting, printed

INTERNAL, PARTICIPANTS, SPONSORS, PUBLIC = Audience
PAIR = "{r1} spoke. {r2 another} agreed."
FIRST = "{r1} spoke. {r2} agreed. {r3 another} did."


def judged(*texts: str, audience: Audience = PUBLIC, releases: tuple[Released, ...] = ()) -> Audit:
    return audit(meeting(*texts), STYLE, audience=audience, releases=releases)


def cells(verdict: Audit) -> list[Finding]:
    return [each for each in verdict.findings if each.kind is Kind.WHOLE_CELL]


def released(text: str, audience: Audience = PUBLIC, number: int = 1) -> Released:
    return Released(number, audience, printed(text, audience=audience))


def test_paragraphs_tell_of_a_cell_together():
    texts = ("{r1} spoke. {r2 another} agreed.", "{r3} did. {r1 another} did not.")
    assert cells(judged(*texts)) == []
    (found,) = cells(judged(*texts, "{r2} doubted it. {r3 another} too."))
    assert (found.token, found.place.block, found.holds) == ("{r3 another}", 3, True)
    assert found.reason == (
        "With those before it in the report, “Another Korean participant” is everybody whom they "
        "could mean: it tells that each of 3 people spoke."
    )
    assert why_not_waive(found) == SPEAKERS_ALONE


def test_a_token_that_points_back_can_end_a_chain():
    texts = ("{r1} spoke. {r2 another} did.", "{r6} spoke. {r3 another} did.")
    texts = (*texts, "{r2} spoke. {r3 another} did.")
    assert cells(judged(*texts)) == []
    (found,) = cells(judged(*texts, "{r1} spoke. {r6 this} added this."))
    assert found.token == "{r6 this}"


def test_what_stands_beside_a_text_that_is_tried_is_not_the_text_s():
    whole = "{r1} spoke. {r2 another} agreed, {r3 another} too."
    trials = Trials(meeting(whole), STYLE, printed(whole), 3)
    assert trials.weigh((), ["{r1} spoke."]).holds == trials.weigh((), ["{r4} spoke."]).holds


def test_editions_tell_of_a_cell_together():
    first = released(FIRST)
    assert cells(judged(FIRST)) == cells(judged(PAIR)) == []
    (found,) = cells(judged(PAIR, releases=(released("{r4} spoke."), replace(first, number=2))))
    assert found.token == "{r2 another}"
    assert found.reason.startswith("With those of release 2, “Another Korean participant” is ")


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        (PUBLIC, PUBLIC, True),
        (SPONSORS, PUBLIC, True),
        (PUBLIC, PARTICIPANTS, True),
        (INTERNAL, PUBLIC, False),
        (INTERNAL, INTERNAL, True),
    ],
)
def test_only_what_some_reader_has_read_counts(before, now, told):
    verdict = judged(PAIR, audience=now, releases=(released(FIRST, before),))
    assert bool(cells(verdict)) is told


def test_three_releases_are_named_as_far_as_they_tell_it():
    texts = ("{r1} or {r2 another}.", "{r4}.", "{r2} or {r3 another}.")
    releases = tuple(released(text, number=number) for number, text in enumerate(texts, 1))
    (found,) = cells(judged("{r1} spoke. {r3 another} too.", releases=releases))
    assert found.reason.startswith("With those of releases 1 and 3, ")


def test_what_was_told_before_is_no_finding_unless_it_is_told_again():
    whole = "{r1} spoke. {r2 another} agreed, {r3 another} too."
    assert cells(judged("{r1} spoke. {r3} too.", releases=(released(whole),))) == []
    (found,) = cells(judged(whole, releases=(released(whole),)))
    assert "in the report" in found.reason


def test_what_a_narrower_edition_told_is_news_to_the_others():
    """Sponsors were told of everybody; the public is told by what it has read and this."""
    whole = "{r1} spoke. {r2 another} agreed, {r3 another} too."
    narrow = released(whole, PARTICIPANTS)
    wide = released("{r1} spoke. {r2 another} agreed.", number=2)
    (found,) = cells(judged("{r1} spoke. {r2}. {r3 another} too.", releases=(narrow, wide)))
    assert found.reason.startswith("With those of release 2, ")
    (alone,) = cells(judged(whole, releases=(narrow,)))
    assert "in the report" in alone.reason


def test_those_concerned_are_the_same_in_a_review():
    record, document = meeting(PAIR), printed(PAIR)
    assert find_crowds(record, STYLE, document) == {}
    (cell,) = find_crowds(record, STYLE, document, [{1: printed(FIRST)}]).values()
    assert cell == {"KR1", "KR2", "KR3"}


def test_a_wording_is_offered_that_tells_it_no_more():
    releases = (released(FIRST),)
    verdict = judged(PAIR, releases=releases)
    (found,) = cells(verdict)
    offered = Remedies(meeting(PAIR), STYLE, verdict, releases).of(found)
    said = [each.replacement for each in offered if each.remedy is Remedy.SAY]
    assert said[0] == "{r2}"
    for each in said:
        assert cells(judged(PAIR.replace(found.token, each), releases=releases)) == []


SAID = "With what the text says besides the labels, "


def told_beside(record, releases: tuple[Released, ...] = ()) -> list[tuple[str, int | None]]:
    """The tokens and paragraphs of chains that only words beside the labels make."""
    found = cells(audit(record, STYLE, audience=PUBLIC, releases=releases))
    assert all(each.reason.startswith(SAID) and not each.holds for each in found)
    return [(each.token, each.place.block) for each in found]


def test_words_beside_a_label_tell_of_a_cell_with_the_others():
    pair = "{r1} spoke. {r2 another} agreed. "
    assert cells(judged(pair + "{r3 @any another} doubted it.")) == []
    record = meeting(pair + "On the Korean side, {r3 @any another} doubted it.")
    assert told_beside(record) == [("{r3 @any another}", 1)]


def test_what_is_a_cell_without_them_is_told_once():
    texts = (PAIR, "{r2} spoke. {r3 another} did.", "{r3} spoke. {r1 another} did.")
    (found,) = cells(judged(*texts, "On the Korean side, {r1 @any} spoke."))
    assert found.holds


def replying(*texts: str, to: str = "r1"):
    """The same meeting, where the third remark replies to another."""
    record = meeting(*texts)
    first, second = record.sessions
    remarks = tuple(
        replace(each, replies_to=to) if each.id == "r3" else each for each in first.remarks
    )
    return replace(record, sessions=(replace(first, remarks=remarks), second))


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("{r2} spoke. In reply, {r3 another} doubted it.",), [("{r3 another}", 2)]),
        (("In reply, {r3} doubted it.", "{r2} spoke. {r3 another} did."), [("{r3 another}", 3)]),
        (("{r2} spoke. {r3 another} doubted it.",), []),
    ],
)
def test_a_reply_elsewhere_tells_of_a_cell_with_the_others(texts, told):
    assert told_beside(replying("{r1} spoke. {r2 another} agreed.", *texts)) == told


def test_what_editions_say_alike_tells_of_a_cell_where_one_of_it_prints():
    """Two state one thing, so that they have one speaker."""
    asked = "asked for a cap on the tolls of the strait by the spring."
    before = (f"{{r1}} {asked}", f"{{r6}} {asked}", PAIR, "{r2} spoke. {r3 another} did.")
    pair = "{r6} spoke. {r3 another} did."
    releases = tuple(released(text, number=number) for number, text in enumerate(before, 1))
    assert told_beside(meeting(pair), releases) == [("{r6}", 1)]
    releases = (*releases, released(pair, number=len(before) + 1))
    assert told_beside(meeting("{r4} spoke."), releases) == []
