"""What each kind of reader learns from all that they can read together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Attendance, Block, Remark, Report, Section
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.findings import Kind
from reports.domain.guard.arithmetic import Together, readers
from reports.domain.guard.numbers import find_told
from reports.domain.guard.verdict import Released

from .meetings import STYLE, meeting, printed

ROOM = Room.of(meeting())
INTERNAL, PARTICIPANTS, SPONSORS, PUBLIC = Audience
WIDE = "{r1 @any} spoke. {r6 this} added."
PLAIN = "{r1} spoke."


def attributions(document, audience=PUBLIC, earlier=()):
    return Together(ROOM, document, audience, earlier).attributions()


def least(texts, audience, *releases):
    """The least k of each attribution of a new paper, beside earlier (audience, text)."""
    earlier = [
        Released(number, each, printed(text)) for number, (each, text) in enumerate(releases, 1)
    ]
    found = attributions(printed(*texts), audience, earlier)
    return [each.least for each in found]


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        (PUBLIC, (PARTICIPANTS, SPONSORS, PUBLIC)),
        (SPONSORS, (PARTICIPANTS, SPONSORS)),
        (PARTICIPANTS, (PARTICIPANTS,)),
        (INTERNAL, (INTERNAL,)),
    ],
)
def test_a_release_is_read_by_its_audience_and_by_every_narrower_one(audience, expected):
    assert readers(audience) == expected


@pytest.mark.parametrize(
    ("audience", "earlier", "expected"),
    [
        (PUBLIC, [], [3]),
        (PUBLIC, [(PUBLIC, WIDE)], [2]),
        (PUBLIC, [(SPONSORS, WIDE)], [2]),
        (PUBLIC, [(PARTICIPANTS, WIDE)], [2]),
        (PARTICIPANTS, [(PUBLIC, WIDE)], [2]),
        (PARTICIPANTS, [(SPONSORS, WIDE)], [2]),
        (SPONSORS, [(PARTICIPANTS, WIDE)], [2]),
        (PUBLIC, [(INTERNAL, WIDE)], [3]),
        (PARTICIPANTS, [(INTERNAL, WIDE)], [3]),
        (INTERNAL, [(PUBLIC, WIDE)], [2]),
        (INTERNAL, [(INTERNAL, WIDE)], [2]),
    ],
)
def test_the_worst_placed_reader_of_all_earlier_releases_counts(audience, earlier, expected):
    assert least([PLAIN], audience, *earlier) == expected


def test_two_earlier_releases_with_different_readers_are_not_read_together():
    """Nobody but the organisers has both; a narrower reader has the wider release too."""
    told = least([PLAIN], PARTICIPANTS, (INTERNAL, WIDE), (PUBLIC, "{r2} spoke."))
    assert told == [3]


def test_paragraphs_of_one_block_are_one_block():
    found = Together(
        ROOM, printed("{r1} spoke.\n\n{r2 another} agreed."), PUBLIC, ()
    ).attributions()
    assert [(each.line - found[0].line, each.token) for each in found] == [
        (0, "{r1}"), (1, "{r2 another}"),
    ]  # fmt: skip
    apart = Together(
        ROOM, printed("{r4} spoke.\n\n{r7 another} agreed."), PUBLIC, ()
    ).attributions()
    assert [each.least for each in apart] == [3, 3]


def test_a_quantity_has_no_numbers():
    (found,) = attributions(printed("{r1 some} agreed."))
    assert (found.k, found.k_fellow, found.members, found.least) == ((), (), (), None)
    assert found.phrase == "Some participants"


def told_of(audience, text, *releases):
    earlier = [
        Released(number, each, printed(one)) for number, (each, one) in enumerate(releases, 1)
    ]
    found = Together(ROOM, printed(text), audience, earlier).earlier()
    return [(each.release, each.audited.token, each.before, each.audited.least) for each in found]


def test_an_earlier_release_is_told_where_the_new_one_says_more_of_it():
    assert told_of(PUBLIC, PLAIN, (PUBLIC, WIDE)) == [
        (1, "{r1 @any}", 6, 2), (1, "{r6 this}", 6, 2),
    ]  # fmt: skip
    assert told_of(PUBLIC, PLAIN, (PUBLIC, PLAIN)) == []
    assert told_of(PUBLIC, PLAIN, (INTERNAL, WIDE)) == []
    assert told_of(PUBLIC, "{r4} spoke.", (PUBLIC, WIDE)) == []


def test_an_earlier_quantity_is_not_asked():
    assert told_of(PUBLIC, PLAIN, (PUBLIC, "{r1 some} agreed.")) == []


def three_sessions():
    """Two people in the first, one of them with two others in the second, with one in the third."""
    record = meeting()
    sittings = (
        ("A", "KR1 KR2", Remark("a1", "KR2", "One.")),
        ("B", "KR1 KR3 CN1", Remark("b1", "KR1", "Two.")),
        ("C", "KR1 KR3", Remark("c1", "KR1", "Three.")),
    )
    sessions = tuple(
        replace(
            record.sessions[0],
            code=code,
            attendance=tuple(map(Attendance, people.split())),
            remarks=(remark,),
        )
        for code, people, remark in sittings
    )
    return replace(record, sessions=sessions)


def test_an_earlier_release_is_told_where_a_fellow_participant_is_left_one_person():
    """Whoever spoke in B and in C is KR1 to KR3, who knows that it was not KR3."""
    record = three_sessions()

    def paper(text):
        sections = (Section("Talks", blocks=(Block(text),)),)
        told = replace(record, report=Report(framing="They met.", sections=sections))
        return compose(told, STYLE, audience=PUBLIC, draft=False).document

    first = Released(1, PUBLIC, paper("{b1 @any} spoke. {a1 @any another} agreed."))
    second = paper("{b1 @any} spoke. {c1 this} added.")
    told = Together(Room.of(record), second, PUBLIC, [first]).earlier()
    assert [(one.audited.token, one.before, one.to_fellow, one.audited.least) for one in told] == [
        ("{b1 @any}", 3, False, 2),
        ("{a1 @any another}", 2, True, 2),
    ]
    (finding,) = find_told(told, second, 2)
    assert (finding.kind, finding.holds, finding.gives_away) == (Kind.K_FELLOW, True, True)
    assert finding.reason == (
        "Read beside release 1, to somebody of the dialogue who was not in the session, this "
        "leaves one person who could be behind “Another participant” there; until now it was 2."
    )
