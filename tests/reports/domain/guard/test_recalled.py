"""What one edition told beside a label, the next one is read with."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record, Takeaway, TakeawayKind
from reports.domain.asides import read_told, recall
from reports.domain.audiences import Audience
from reports.domain.causes import Cause
from reports.domain.compose import compose
from reports.domain.document import Document
from reports.domain.editions import number_of_review
from reports.domain.findings import Finding, Kind
from reports.domain.guard import Released, audit
from reports.domain.guard.printing import print_for_review
from reports.domain.guard.shown import add_shown, read_by_fellows
from reports.domain.guard.waiving import UNSEEN, why_not_pass
from reports.domain.review.standing import Standing, Stands
from reports.domain.review.uncleared import let_pass
from tests.reports.domain.asides.rooms import STYLE, two_days

LATE = "{a2 @any}, who had come late, spoke."
WOMAN = "{a2 @any} spoke. It fell to a woman to say so."
KOREAN = "{a2} spoke."
KINDS = (Kind.K_BELOW_THRESHOLD, Kind.K_FELLOW)
ONE = "leaves one person who could have said it; the threshold is 3."


def came_late(*texts: str, late: tuple[str, ...] = ("KR3", "CN2", "CN3")) -> Record:
    """Two days, on the first of which these came late; a woman of Korea is one of them."""
    record = two_days(*texts)
    first, second = record.sessions
    seats = tuple(
        replace(each, start=time(10) if each.participant in late else None, end=None)
        for each in first.attendance
    )
    return replace(record, sessions=(replace(first, attendance=seats), second))


def printed(record: Record, audience: Audience = Audience.PUBLIC) -> Document:
    return compose(record, STYLE, audience=audience, draft=False).document


def released(record: Record, audience: Audience = Audience.PUBLIC, number: int = 1) -> Released:
    return Released(number, audience, printed(record, audience))


def reviewed(record: Record) -> Released:
    put = print_for_review(record, STYLE, audience=Audience.PUBLIC)
    blocks = read_by_fellows(put.document, put.covering, put.passages, whole=True, endorses=True)
    return Released(number_of_review(1), Audience.PARTICIPANTS, add_shown(None, blocks))


def small(record: Record, *releases: Released, audience=Audience.PUBLIC) -> list[Finding]:
    found = audit(record, STYLE, audience=audience, releases=releases).findings
    return [each for each in found if each.kind in KINDS]


@pytest.mark.parametrize(
    ("edition", "named"), [(released, "release 1"), (reviewed, "review 1")], ids=("out", "shown")
)
@pytest.mark.parametrize(
    ("first", "then", "label"),
    [
        (LATE, KOREAN, "A Korean participant"),
        (LATE, WOMAN, "A participant"),
        (WOMAN, LATE, "A participant"),
        (WOMAN, KOREAN, "A Korean participant"),
    ],
)
def test_it_narrows_the_same_remark(edition, named, first, then, label):
    assert (
        small(came_late(first)) == small(came_late(then), released(came_late("It rained."))) == []
    )
    (found,) = small(came_late(then), edition(came_late(first)))
    left = "2 people" if (first, then) == (WOMAN, KOREAN) else "one person"
    assert found.reason == (
        f"Read beside what {named} told besides the labels, “{label}” leaves {left} who could "
        "have said it; the threshold is 3."
    )
    assert (found.holds, found.text, found.token) == (True, label, then[: then.index("}") + 1])


@pytest.mark.parametrize("edition", [released, reviewed])
@pytest.mark.parametrize(("aside", "says"), [(LATE, "who had come late"), (WOMAN, "to a woman")])
def test_a_label_that_was_read_narrows_what_is_told_later(edition, aside, says):
    (found,) = small(came_late(aside), edition(came_late(KOREAN)))
    assert found.reason.startswith("With “")
    assert says in found.reason


@pytest.mark.parametrize("edition", [released, reviewed])
def test_what_is_true_of_enough_passes(edition):
    late = ("KR2", "KR3", "KR4")
    assert small(came_late(KOREAN, late=late), edition(came_late(LATE, late=late))) == []


def test_what_the_organisers_alone_had_is_no_news_to_others():
    kept = released(came_late(LATE), Audience.INTERNAL)
    assert small(came_late(KOREAN), kept) == []
    (found,) = small(came_late(KOREAN), kept, audience=Audience.INTERNAL)
    assert ONE in found.reason


def test_what_the_text_says_itself_is_told_once():
    again = "{a2}, who had come late, spoke."
    assert small(came_late(again), reviewed(came_late(LATE))) == small(came_late(again))


def test_fewer_than_the_text_leaves_is_told_as_well():
    women = "{a2} spoke. It fell to a woman to say so."
    beside, own = small(came_late(women), released(came_late(LATE)))
    assert "leaves 2 people" in own.reason
    assert beside.reason.startswith("Read beside what release 1 told")
    assert ONE in beside.reason


def test_each_is_told_with_the_editions_that_tell_of_it():
    others = released(came_late("{a5 @any}, a woman, spoke."), number=2)
    (found,) = small(came_late(KOREAN), released(came_late(LATE)), others)
    assert found.reason.startswith("Read beside what release 1 told")


def test_no_leave_lets_it_pass_because_no_review_shows_it():
    record = came_late(KOREAN)
    (found,) = small(record, released(came_late(LATE)))
    put = print_for_review(record, STYLE, audience=Audience.PUBLIC)
    stands = [
        Stands(passage, Standing.CLEARED) for each in put.passages.values() for passage in each
    ]
    assert let_pass([found], stands, {}) == [found]
    assert let_pass([replace(found, is_unseen=False)], stands, {}) != [found]
    assert why_not_pass(Cause.RISK, found, put.document) == UNSEEN


TIED = "{a4 @any} spoke.", "{b2 @any}, who had also spoken on the first day, spoke again."


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (TIED, ("{b2} spoke again.",)),
        (TIED, ("{a4} spoke.",)),
        (TIED[:1], TIED[1:]),
        (TIED[1:], TIED[:1]),
    ],
)
def test_remarks_that_words_tie_are_tied_in_the_next_edition(first, then):
    record, before = came_late(*then), came_late(*first)
    room, document = Room.of(record), printed(record)
    told = read_told(record, room, document)
    found = recall(record, room, told, document, {1: printed(before)})
    assert found is not None
    assert {tuple(each.refs[0] for each in tie) for tie in found.every_tie()} == {("a4", "b2")}
    assert found.tells[1] >= {"a4", "b2"}
    assert list(found.editions(["a4"])) == list(found.editions(["a1"])) == [1]


def test_a_reply_in_the_next_edition_has_another_speaker():
    record = two_days("In reply, {a6} spoke.")
    room, document = Room.of(record), printed(record)
    told = read_told(record, room, document)
    before = printed(two_days("{a4} spoke."))
    found = recall(record, room, told, document, {1: before})
    assert found is not None
    ((first, second),) = found.ties
    assert (first.refs, second.refs) == (("a4",), ("a6",))
    assert not found.room.said["a6"].present & room.bits["KR4"]  # who had left
    assert recall(record, room, told, document, {1: printed(two_days("It rained."))}) is None


def test_conclusions_of_an_earlier_edition_are_read_for_their_words():
    point = Takeaway("t1", TakeawayKind.TAKEAWAY, "Ice is thin, as Korea proposed.", ("a2",))
    before = replace(came_late("{a2 @any} spoke."), takeaways=(point,))
    assert small(came_late("{a2 @any} spoke."), released(before)) == []
