"""What a review showed counts as read."""

from __future__ import annotations

from dataclasses import replace

from dialogues.domain.record import Takeaway, TakeawayKind
from dialogues.domain.rules import Rule
from reports.domain.audiences import Audience
from reports.domain.document import Document
from reports.domain.editions import name_editions, number_of_review
from reports.domain.findings import Kind
from reports.domain.guard import Released, audit
from reports.domain.guard.printing import print_for_review
from reports.domain.guard.shown import add_shown, read_by_fellows
from tests.reports.domain.guard.meetings import STYLE, meeting

TIED = "{r1} spoke. {r2 another} agreed."
APART = ("{r1} spoke. {r3 another} agreed.", "{r2} spoke. {r3 another} nodded.")


def blocks(*texts: str, record=None, whole=False, endorses=False, **fields):
    """What several people read of some paragraphs."""
    held = record or meeting(*texts, **fields)
    printed = print_for_review(held, STYLE, audience=Audience.PUBLIC)
    return read_by_fellows(
        printed.document, printed.covering, printed.passages, whole=whole, endorses=endorses
    )


def words(*texts: str, **fields) -> list[list[str]]:
    """The same as words."""
    return [[each.text for each in block] for block in blocks(*texts, **fields)]


def phrases(document: Document) -> list[list[str]]:
    """The attributions of each text of a document."""
    return [
        [text.text[each.start : each.end] for each in text.attributions]
        for text in document.texts()
    ]


def told(*texts: str, shown: tuple[str, ...], audience=Audience.PUBLIC) -> list[str]:
    """Why a report of some paragraphs tells of a whole cell, after a review that showed others."""
    before = add_shown(None, blocks(*shown))
    review = Released(number_of_review(2), Audience.PARTICIPANTS, before)
    verdict = audit(meeting(*texts), STYLE, audience=audience, releases=[review])
    return [each.reason for each in verdict.holds if each.kind is Kind.WHOLE_CELL]


def test_what_it_tied_together_a_later_report_cannot_tell_apart():
    """Three Koreans sat there: none of the two texts tells that each of them spoke."""
    assert told(*APART, shown=("It rained.",)) == []
    assert told(TIED, shown=("It rained.",)) == []
    (why, *_) = told(*APART, shown=(TIED,))
    assert why.startswith("With those of review 2, “Another Korean participant” is everybody")


def test_a_report_to_the_organisers_alone_is_no_news_to_those_who_were_asked():
    assert told(*APART, shown=("It rained.",), audience=Audience.INTERNAL) == []


def test_it_showed_what_its_readers_read_of_each_other():
    assert words("{r1} spoke and {r5} did not. It rained.") == [
        ["A Korean participant spoke and a participant did not. It rained."]
    ]
    shown = add_shown(None, blocks("{r1} spoke and {r5} did not."))
    assert phrases(shown) == [["A Korean participant", "a participant"]]
    labels = [each.mention.labels for text in shown.texts() for each in text.attributions]
    assert labels == [("KR",), ("any",)]


def test_no_name_is_in_it():
    shown = add_shown(None, blocks("{r1 named} spoke and {r4} agreed.", rule=Rule.ON_THE_RECORD))
    assert phrases(shown) == [["a Chinese participant"]]


def test_a_paragraph_of_one_person_is_read_by_nobody_else():
    assert words("{r1} spoke.") == []
    assert words("{r1} spoke.", whole=True) == [["A Korean participant spoke."]]


def test_one_that_leads_to_somebody_else_s_is():
    assert words("{r1} spoke.", "{r4} disagreed.") == [["A Korean participant spoke."]]


def test_conclusions_are_read_by_all_who_are_asked_about_them():
    record = meeting("It rained.")
    taken = Takeaway("t1", TakeawayKind.TAKEAWAY, "{r1} proposed a count.", ("r1",))
    record = replace(record, takeaways=(taken,))
    assert words(record=record) == []
    assert words(record=record, endorses=True) == [["A Korean participant proposed a count."]]


def test_each_block_is_kept_once_however_it_moves():
    first = add_shown(None, blocks(TIED))
    assert add_shown(first, blocks("{r4} spoke.", TIED)) is first
    more = add_shown(first, blocks(TIED, "{r1} and {r4} spoke."))
    assert next(more.texts()).text == next(first.texts()).text
    assert len(list(more.texts())) == 2
    assert len({each.place for each in more.texts()}) == 2


def test_where_nothing_was_shown_nothing_is_kept_of_it():
    assert list(add_shown(None, ()).texts()) == []


def test_editions_have_names():
    assert name_editions([3]) == "release 3"
    assert name_editions([1, 3]) == "releases 1 and 3"
    assert name_editions([1, number_of_review(2)]) == "release 1 and review 2"
    assert name_editions([-1, -2]) == "reviews 1 and 2"
