"""The table of convergence in a document: what prints, where, and what is said of what does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dialogues.domain.record import (
    Delegation,
    Endorsement,
    Participant,
    Record,
    Report,
    Session,
    Takeaway,
    TakeawayKind,
)
from dialogues.domain.rules import Rule
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.document import Heading, Paragraph, Place, Points, Tallies, Thanks, Title
from reports.domain.findings import Kind, Severity
from reports.domain.guard import Released
from reports.domain.guard.audit import audit
from reports.domain.guard.converging import (
    ABOUT,
    HEADING,
    KEEP_OUT,
    NOTHING,
    STILL_ASKED,
    print_convergence,
)
from reports.domain.review.counting import Counted, count, words_seen
from reports.domain.styles import Level, builtin_styles

PUBLIC = Audience.PUBLIC
SAID = {"a": Endorsement.AGREE, "r": Endorsement.RESERVE, "d": Endorsement.DISAGREE}
PEOPLE = [f"{side}{number}" for side in ("KR", "RU") for number in range(1, 7)]
MIXED = "aaaddd"  # what a delegation of six says, enough on either side


def point(code, said, kind=TakeawayKind.TAKEAWAY, text="Cables break."):
    given = {who: SAID[letter] for who, letter in zip(PEOPLE, said, strict=False) if letter != "-"}
    return Takeaway(code, kind, text, endorsements=given)


def meeting(*points, **report):
    sides = (("KR", "the ROK", "Korean"), ("RU", "Russia", "Russian"))
    return Record(
        slug="coast-2026",
        title="Coast",
        delegations=tuple(Delegation(*each) for each in sides),
        participants=tuple(Participant(who, who[:2]) for who in PEOPLE),
        sessions=(Session("S1", "Opening", datetime(2026, 6, 8, tzinfo=UTC)),),
        takeaways=points,
        report=Report(
            framing="They met.", acknowledgements=("The fund",), convergence=True, **report
        ),
    )


STYLES = builtin_styles()
NCAFP = STYLES["ncafp"]


def count_all(record):
    """What a review that ends now counts of it."""
    people = {each.code: each.delegation for each in record.participants}
    return [
        Counted(each.id, words_seen(each.text), count(on_roster(each, people), people))
        for each in record.takeaways
    ]


def on_roster(takeaway, people):
    return {code: each for code, each in takeaway.endorsements.items() if code in people}


def printed(record, *, style=NCAFP, audience=PUBLIC, releases=(), counted=None, asking=False):
    document = compose(record, style, audience=audience, draft=False).document
    return print_convergence(
        record,
        style,
        document,
        releases,
        counted=count_all(record) if counted is None else counted,
        asking=asking,
    )


def rows(found):
    tables = [part for part in found.document.parts if isinstance(part, Tallies)]
    return [
        (row.who.text, row.figures)
        for table in tables
        for each in table.points
        for row in each.rows
    ]


def told(found):
    return [(each.severity, each.reason) for each in found.findings]


def released(record, audience=PUBLIC, **options):
    document = printed(record, audience=audience, **options).document
    return Released(1, audience, document)


def test_each_point_with_its_delegations():
    record = meeting(point("t1", MIXED * 2), point("p1", "rrrddd", TakeawayKind.RECOMMENDATION))
    assert rows(printed(record)) == [
        ("Takeaway 1", (6, 0, 0, 6)),
        ("The ROK", (3, 0, 0, 3)),
        ("Russia", (3, 0, 0, 3)),
        ("Recommendation 1", (0, 3, 0, 3)),
    ]
    assert printed(record).findings == ()


def test_it_stands_after_the_text_and_before_the_thanks():
    parts = printed(meeting(point("t1", MIXED))).document.parts
    assert [type(each) for each in parts] == [
        Title, Paragraph, Heading, Points, Heading, Paragraph, Tallies, Thanks,
    ]  # fmt: skip
    assert [parts[4].text.text, parts[5].text.text] == [HEADING, ABOUT]


def test_a_report_that_does_not_want_it_has_none():
    record = meeting(point("t1", MIXED))
    for report in (replace(record.report, convergence=False), None):
        assert printed(replace(record, report=report)).findings == ()
        assert rows(printed(replace(record, report=report))) == []


def test_nothing_prints_while_people_are_asked():
    found = printed(meeting(point("t1", MIXED)), asking=True)
    assert (rows(found), told(found)) == ([], [(Severity.HOLD, STILL_ASKED)])


@pytest.mark.parametrize("said", ["", "aaa", "a" * 12, "dddddr"])
def test_a_report_of_which_nothing_can_print_is_held(said):
    found = printed(meeting(point("t1", said)))
    hold = found.findings[-1]
    assert (rows(found), hold.reason, hold.remedy) == ([], NOTHING, KEEP_OUT)
    assert (hold.kind, hold.holds, hold.where) == (Kind.CONVERGENCE, True, "conclusions")
    assert len(found.findings) == 2  # whether or not anybody answered


def test_what_is_held_back_is_noted_and_says_so_in_its_row():
    found = printed(meeting(point("t1", MIXED), point("t2", "a" * 12), point("t3", "")))
    assert rows(found) == [("Takeaway 1", (3, 0, 0, 3)), ("Takeaway 2", ()), ("Takeaway 3", ())]
    assert [(each.severity, each.place) for each in found.findings] == [
        (Severity.NOTE, Place(0, 2)),
        (Severity.NOTE, Place(0, 3)),
    ]
    assert found.findings[0].reason == (
        "What people think of takeaway 2 is not printed: fewer than 6 people answered, fewer than "
        "3 are on one side, or other counts of it have gone out."
    )
    assert found.findings[0].remedy == "Leave it so. Or: do not print the convergence."


def test_few_and_all_of_one_mind_are_told_in_the_same_words():
    few, alike = (
        printed(meeting(point("t1", MIXED), point("t2", said))) for said in ("a", "aaaaaaa")
    )
    assert (rows(few), told(few)) == (rows(alike), told(alike))


def test_somebody_who_is_off_the_roster_does_not_count():
    record = meeting(point("t1", MIXED))
    record.takeaways[0].endorsements["XX1"] = Endorsement.AGREE
    assert rows(printed(record)) == [("Takeaway 1", (3, 0, 0, 3))]


def test_no_delegation_where_a_rule_or_the_house_tells_of_none():
    record = meeting(point("t1", MIXED * 2))
    total = [("Takeaway 1", (6, 0, 0, 6))]
    coarse = replace(NCAFP, levels=frozenset({Level.ANY}))
    assert rows(printed(record, style=coarse)) == total
    assert rows(printed(replace(record, rule=Rule.OFF_THE_RECORD))) == total


def test_the_least_of_the_house_counts_beside_the_threshold():
    strict = replace(NCAFP, least=4)
    assert rows(printed(meeting(point("t1", MIXED)), style=strict)) == []
    loose = replace(meeting(point("t1", "aadd")), threshold=1)
    assert rows(printed(loose)) == [("Takeaway 1", (2, 0, 0, 2))]


def test_a_point_is_called_by_the_number_that_it_prints_with():
    record = meeting(point("t1", MIXED), point("p1", MIXED, TakeawayKind.RECOMMENDATION))
    names = {code: [who for who, _ in rows(printed(record, style=STYLES[code]))] for code in STYLES}
    assert names == {
        "ncafp": ["Takeaway 1", "Recommendation 1"],
        "numbered": ["Paragraph 2", "Paragraph 3"],
        "plain": ["Takeaway 1", "Recommendation 1"],
    }


def test_what_prints_nothing_is_not_counted():
    record = meeting(point("t1", MIXED), point("t2", MIXED, text=" "))
    assert [who for who, _ in rows(printed(record))] == ["Takeaway 1"]


# Beside earlier editions.

ONE = meeting(point("t1", MIXED))
MORE = meeting(point("t1", MIXED + "a"))
OTHER = meeting(point("t9", MIXED + "a"))  # of the same words
REWORDED = meeting(point("t1", MIXED + "a", text="Cables bend."))


@pytest.mark.parametrize("later", [MORE, OTHER])
def test_an_edition_repeats_what_an_earlier_one_told_of_the_words(later):
    assert rows(printed(later)) == [("Takeaway 1", (4, 0, 0, 3))]
    assert rows(printed(later, releases=[released(ONE)])) == [("Takeaway 1", (3, 0, 0, 3))]


def test_words_that_take_the_place_of_others_tell_nothing():
    assert rows(printed(REWORDED, releases=[released(ONE)])) == []
    both = [released(REWORDED), released(ONE)]
    assert rows(printed(ONE, releases=both)) == [("Takeaway 1", (3, 0, 0, 3))]  # its own words


def test_a_later_answer_that_was_not_counted_changes_nothing():
    assert rows(printed(MORE, counted=count_all(ONE))) == [("Takeaway 1", (3, 0, 0, 3))]
    assert rows(printed(REWORDED, counted=count_all(ONE))) == []
    assert rows(printed(MORE, counted=())) == []


def test_the_count_of_a_delegation_that_is_gone_is_told_with_the_rest():
    record = meeting(point("t1", MIXED * 2))
    gone = replace(record, delegations=record.delegations[:1])
    assert rows(printed(gone)) == [("Takeaway 1", (6, 0, 0, 6))]
    assert rows(printed(gone, releases=[released(record)])) == [("Takeaway 1", (6, 0, 0, 6))]


def test_what_was_held_back_stays_so_and_another_point_is_not_touched():
    first = released(meeting(point("t1", MIXED), point("t2", "aaaaaadd", text="Nets tear.")))
    later = meeting(point("t1", MIXED), point("t2", "aaaaaaddd", text="Nets tear."))
    again = printed(later, releases=[first])
    assert rows(again) == [("Takeaway 1", (3, 0, 0, 3)), ("Takeaway 2", ())]


def test_an_edition_without_the_table_says_nothing():
    assert rows(printed(MORE, releases=[released(ONE, asking=True)])) != []
    unlike = meeting(point("t9", MIXED + "a", text="Nets tear."))
    assert rows(printed(unlike, releases=[released(ONE)])) != []


@pytest.mark.parametrize("first", Audience)
@pytest.mark.parametrize("second", Audience)
def test_an_edition_counts_whoever_it_was_for(first, second):
    # Observers read even those that are for the organisers alone.
    found = printed(MORE, audience=second, releases=[released(ONE, first)])
    assert rows(found) == [("Takeaway 1", (3, 0, 0, 3))]


def test_delegations_told_apart_before_may_be_again():
    record = meeting(point("t1", MIXED * 2))
    assert len(rows(printed(record, releases=[released(record)]))) == 3


def test_the_guard_judges_it_with_the_rest():
    counted = count_all(ONE)
    found = audit(ONE, NCAFP, audience=PUBLIC, counted=counted)
    assert [part for part in found.document.parts if isinstance(part, Tallies)] != []
    assert [each.kind for each in audit(ONE, NCAFP, audience=PUBLIC, asking=True).holds] == [
        Kind.CONVERGENCE
    ]
    asked = audit(ONE, NCAFP, audience=PUBLIC, decided=(), counted=counted)
    assert asked.document == found.document
