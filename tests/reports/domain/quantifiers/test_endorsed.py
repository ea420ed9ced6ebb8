"""What may be told of the answers to a takeaway feeds the quantities that it claims."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.domain.record import Endorsement, Takeaway, TakeawayKind
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.document import Place
from reports.domain.guard.verdict import Past
from reports.domain.quantifiers.holding import Positions
from reports.domain.quantifiers.judging import judge_quantities
from reports.domain.quantifiers.words import borne_out
from reports.domain.review.counting import Counted, words_seen
from reports.domain.styles import builtin_styles

from .rooms import room, written

HOUSE = builtin_styles()["ncafp"]
PEOPLE = "KR1 KR2 CN1 CN2 RU1 RU2"
HEADS = ("most", "many", "several", "few", "couple", "some", "number", "participants")


def told(text: str, numbers: tuple[int, int] | None):
    """A takeaway of which so many of so many who answered hold it, after a recommendation that
    prints behind it."""
    points = (
        Takeaway("t1", TakeawayKind.RECOMMENDATION, "They meet again."),
        Takeaway("t2", TakeawayKind.TAKEAWAY, text, told=numbers),
    )
    return replace(written(room(PEOPLE), "So it went."), takeaways=points)


def judged(record):
    document = compose(record, HOUSE, audience=Audience.PUBLIC, draft=True).document
    return judge_quantities(record, HOUSE, document)


def found(record) -> list[str]:
    return [each.reason for each in judged(record)]


def test_where_nothing_is_told_only_remarks_count():
    (reason,) = found(told("{r1 most} want cables.", None))
    assert reason.startswith("“Most participants” is more than the record has.")


@pytest.mark.parametrize(("numbers", "true"), [((7, 13), True), ((6, 12), False), ((3, 9), False)])
def test_those_who_hold_it_are_counted_out_of_those_who_answered(numbers, true):
    assert (found(told("{r1 most} want cables.", numbers)) == []) is true


def test_the_notes_count_for_nothing_then():
    """Else whoever edits them could try how many more it takes (decision 0053)."""
    sets = {
        tuple(found(replace(told("{r1 most} want cables.", (4, 12)), sessions=(session,))))
        for session in sessions_in_which_more_and_more_agree()
    }
    assert sets == {
        ("“Most participants” is more than what people think of this conclusion bears out.",)
    }


def sessions_in_which_more_and_more_agree():
    (session,) = told("So.", None).sessions
    for number in range(1, 7):
        agrees = frozenset(PEOPLE.split()[1:number])
        first = replace(session.remarks[0], agrees=agrees)
        yield replace(session, remarks=(first, *session.remarks[1:]))


def test_what_is_borne_out_is_offered():
    (finding,) = judged(told("{r1 most} want cables.", (5, 12)))
    assert [each.words for each in finding.rewrites] == [
        "many participants", "several participants", "a few participants",
        "a couple of participants", "some participants", "a number of participants",
        "participants",
    ]  # fmt: skip
    for each in finding.rewrites:
        assert found(told(f"{each.replacement} want cables.", (5, 12))) == []


@pytest.mark.parametrize("word", ["all", "sense", "all-delegations", "the-participants"])
@pytest.mark.parametrize("numbers", [(3, 6), (9, 12)])
def test_nothing_is_said_of_each_of_them_whatever_they_think(word, numbers):
    (reason,) = found(told(f"{{r1 {word}}} want cables.", numbers))
    assert reason.endswith("would tell what each of them thinks of this conclusion.")


@pytest.mark.parametrize("word", ["most KR", "several KR", "all CN", "some RU", "and-others"])
def test_nothing_of_a_part_of_them_or_of_who_is_named_moves_with_it(word):
    numbers = [None, (3, 6), (9, 12)]
    kept = {tuple(found(told(f"{{r1 {word}}} want cables.", each))) for each in numbers}
    assert len(kept) == 1


def test_a_word_of_a_part_of_them_is_widened_by_what_is_told():
    record = told("{r1 all KR} want cables.", (5, 12))
    record = replace(record, sessions=room(PEOPLE, agrees="KR2").sessions)
    (finding,) = judged(record)
    assert finding.gives_away
    said = [each.words for each in finding.rewrites]
    assert "many participants" in said
    assert "most participants" not in said


def test_elsewhere_it_counts_for_nothing():
    record = told("They agree.", (9, 12))
    (token,) = tokens(told("{r1 some} want cables.", None))
    assert Positions(record).of(token, place=Place(1, 1)).told is None
    assert Positions(record).of(token).told is None
    assert Positions(record).of(token, place=Place(0, 1)).told == (9, 12)


def test_no_number_is_told():
    for word in HEADS:
        for reason in found(told(f"{{r1 {word}}} want cables.", (1, 12))):
            assert not any(each.isdigit() for each in reason)


@pytest.mark.parametrize("word", HEADS)
def test_a_word_for_heads_that_is_not_borne_out_is_too_much_and_not_everybodys(word):
    (reason,) = found(told(f"{{r1 {word}}} want cables.", (1, 12)))
    assert reason.endswith("is more than what people think of this conclusion bears out.")


def test_each_word_is_offered_once_where_a_house_has_a_rung_more():
    ladder = {**HOUSE.ladder, "number": replace(HOUSE.ladder["several"], least=4)}
    words = borne_out((9, 12), ladder)
    assert words.count("number") == 1
    assert words.index("number") < words.index("several")


@given(st.integers(1, 40), st.integers(1, 40))
def test_a_word_is_borne_out_by_the_numbers_that_the_ladder_asks_for(holders, others):
    words = borne_out((holders, holders + others), HOUSE.ladder)
    for word in HEADS:
        rung = HOUSE.ladder[word]
        enough = holders >= rung.least and holders > rung.over * (holders + others)
        assert (word in words) is enough


def counted(text: str, *counts: int, threshold: int = 3) -> Counted:
    return Counted("t2", words_seen(text), {"KR": counts}, (), threshold)


def weighed(*counts: int, text: str = "Cables matter.", style=HOUSE, **past):
    record = told("Cables matter.", None)
    return Past(counted=(counted(text, *counts),), **past).weighed(record, style).takeaways[1].told


def test_it_is_weighed_by_what_the_review_counted_where_that_may_be_told():
    assert weighed(4, 1, 0, 3) == (5, 8)
    assert weighed(4, 1, 0, 3, asking=True) == (5, 8)  # it moves with no later answer
    assert weighed(6, 1, 0, 2) is None  # two on one side: too few
    assert weighed(8, 0, 0, 0) is None
    assert weighed(4, 1, 0, 3, text="Ships matter.") is None
    assert weighed(4, 1, 0, 3, style=replace(HOUSE, least=4)) is None  # as the table prints none


def test_nothing_that_one_person_said_is_weighed():
    record = told("Cables matter.", None)
    said = {"KR1": Endorsement.AGREE, "RU1": Endorsement.DISAGREE}
    points = tuple(replace(each, endorsements=said) for each in record.takeaways)
    assert Past().weighed(replace(record, takeaways=points), HOUSE) == record


def tokens(record):
    document = compose(record, HOUSE, audience=Audience.PUBLIC, draft=True).document
    return [each.token for text in document.texts() for each in text.attributions]
