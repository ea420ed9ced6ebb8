"""The finest wording that reaches the threshold, each as it would print."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from dialogues.domain.record import (
    Attendance,
    Participant,
    Record,
    Remark,
    Takeaway,
    TakeawayKind,
)
from dialogues.domain.secret import Secret
from reports.domain.audiences import Audience
from reports.domain.document import Paragraph, Place
from reports.domain.findings import Finding, Kind, Remedy, Severity
from reports.domain.guard import Released, audit
from reports.domain.guard.remedies import Remedies

from .meetings import STYLE, meeting, printed


def remedies(record: Record, releases=()) -> list[tuple[str, list[str]]]:
    """Each finding's token with the tokens that would mend it, the finest first."""
    verdict = audit(record, STYLE, audience=Audience.PUBLIC, releases=releases)
    found = Remedies(record, STYLE, verdict, releases)
    return [
        (each.token, [one.replacement for one in found.of(each) if one.remedy is Remedy.SAY])
        for each in verdict.findings
        if each.kind is not Kind.UNREAD
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{r5} spoke.", [("{r5}", ["{r5 @any}"])]),
        ("{r6} spoke.", [("{r6}", ["{r6 @any}"])]),
        ("{r6 's} view.", [("{r6 's}", ["{r6 @any 's}"])]),
        ("{r1} spoke. {r6 this} added.", [
            ("{r1}", ["{r1 @any}"]), ("{r6 this}", ["{r6 @any}"]), ("{r6 this}", []),
        ]),
        ("{r1 @any} spoke. {r6 this} added.", [("{r6 this}", [])]),
        ("{r1} spoke, {r2 another} agreed, and so did {r3 another}.", [
            ("{r3 another}", ["{r3}", "{r3 @any another}", "{r3 @any}"]),
        ]),
    ],
)  # fmt: skip
def test_the_finest_wording_that_leaves_enough(text, expected):
    assert remedies(meeting(text)) == expected


def test_one_finding_is_mended_though_others_stand():
    record = replace(meeting("{r5} spoke.", "{r3} closed."), threshold=4)
    assert remedies(record) == [("{r5}", ["{r5 @any}"]), ("{r3}", ["{r3 @any}"])]


def test_nothing_is_offered_where_even_a_participant_is_one_of_too_few():
    record = replace(meeting("{r5} spoke."), threshold=8)
    assert remedies(record) == [("{r5}", [])]


def test_words_are_told_as_they_would_print():
    record = meeting("{r5} spoke.")
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    one = Remedies(record, STYLE, verdict).of(verdict.findings[0])[0]
    assert (one.label, one.words) == ("Say “a participant”", "a participant")


def test_a_wording_that_makes_something_else_wrong_is_not_offered():
    """Cut loose from its label, the first would leave the second with nobody to differ from."""
    record = meeting("{r6} spoke. {r2 another} agreed.")
    first = remedies(record)[0]
    assert first[0] == "{r6}"
    assert "{r6 @any}" not in first[1]


def test_takeaways_and_a_typed_framing_have_remedies_too():
    record = meeting("{r1} spoke.")
    kinds = (TakeawayKind.RECOMMENDATION, TakeawayKind.TAKEAWAY)
    taken = tuple(Takeaway(f"t{n}", kind, "{r5} said so.") for n, kind in enumerate(kinds))
    report = replace(record.report, framing="{r5} convened it.")
    found = remedies(replace(record, takeaways=taken, report=report))
    assert len([one for one in found if one[0] == "{r5}"]) == 3


def test_what_an_earlier_release_says_can_be_said_again():
    earlier = Released(1, Audience.PUBLIC, printed("{r1 @any} spoke. {r6 this} added."))
    found = remedies(meeting("{r1} spoke."), [earlier])
    assert found == [("{r1}", ["{r1 @any}"]), ("{r1 @any}", ["{r1 @any}"]), ("{r6 this}", [])]


def labels(record: Record, kind: Kind, releases=()) -> list[str]:
    """What stands on the buttons of the first finding of a kind."""
    verdict = audit(record, STYLE, audience=Audience.PUBLIC, releases=releases)
    found = Remedies(record, STYLE, verdict, releases)
    return [one.label for each in verdict.findings if each.kind is kind for one in found.of(each)]


def test_a_finding_that_brings_its_own_keeps_them():
    record = meeting("{r1 r1 r1} spoke. {r1 the-participants} agreed.", "“Quite so” was said.")
    assert labels(record, Kind.QUOTE) == []
    agreed = replace(record.sessions[0].remarks[0], agrees=frozenset({"KR2", "CN1", "CN2"}))
    first = replace(record.sessions[0], remarks=(agreed, *record.sessions[0].remarks[1:]))
    record = replace(record, sessions=(first, record.sessions[1]))
    assert "Say “most participants”" in labels(record, Kind.QUANTIFIER)


TWO = "a Chinese participant and a Korean participant"


@pytest.mark.parametrize(
    ("text", "kind", "said", "cut"),
    [
        ("{r5} spoke. It was late.", "k-below-threshold", ["a participant"],
         "A Russian participant spoke."),
        ("{r4} spoke. {r2 this} agreed.", "antecedent",
         ["a Korean participant", "another participant", "a participant"],
         "A Korean participant agreed."),
        ("{r1} spoke. {r2 this} agreed.", "antecedent",
         ["another Korean participant", "a Korean participant", "another participant"],
         "A Korean participant agreed."),
        ("{r4 r1 both} spoke. {r4 r1 this} agreed.", "antecedent",
         ["these participants", TWO, "two participants"],
         "A Chinese participant and a Korean participant agreed."),
        ("{r5 this} agreed.\n\n{r5} left.", "antecedent", ["a Russian participant"],
         "A Russian participant agreed."),
        ("{r1 r6} spoke.", "quantifier", ["a Korean participant", "a participant"],
         "A Korean participant spoke."),
        ("{r1 named} spoke.", "rule", ["a Korean participant", "a participant"],
         "A Korean participant spoke."),
        ("{r1 r2 r3} spoke.", "whole-cell", ["three participants"],
         "Three Korean participants spoke."),
        ("One participant left. Fine.", "unbound-attribution", [], "One participant left."),
        ("A “quite so long a thing” fell.", "quote", [], "A “quite so long a thing” fell."),
    ],
)  # fmt: skip
def test_each_kind_of_finding_has_its_clicks(text, kind, said, cut):
    told = [*(f"Say “{each}”" for each in said), f"Cut “{cut}”"]
    assert labels(meeting(text), Kind(kind)) == told


def test_what_is_superseded_gives_way_to_what_stands_for_it():
    record = meeting("{r1} spoke.")
    first, *rest = record.sessions[0].remarks
    newer = replace(first, id="r0", supersedes="r1")
    session = replace(record.sessions[0], remarks=(first, *rest, newer))
    record = replace(record, sessions=(session, record.sessions[1]))
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    found = Remedies(record, STYLE, verdict).of(verdict.findings[0])
    assert found[0].replacement == "{r0}"


def late(*texts: str) -> Record:
    """A first remark when one person alone was there; a second that replies to it."""
    record = meeting(*texts)
    session = record.sessions[0]
    one, two, *rest = session.remarks
    seats = tuple(
        each if each.participant == "KR1" else replace(each, start=time(10))
        for each in session.attendance
    )
    remarks = (replace(one, at=time(9, 30)), replace(two, at=time(10, 30), replies_to="r1"), *rest)
    session = replace(session, attendance=seats, remarks=remarks)
    return replace(record, sessions=(session, record.sessions[1]))


def test_a_sentence_moves_away_from_what_narrows_it():
    record = late("{r1} opened. {r2} replied.", "It was late.")
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    reply = next(each for each in verdict.findings if each.token == "{r2}")
    assert [each.label for each in Remedies(record, STYLE, verdict).of(reply)] == [
        "Say “a participant”",
        "Move the sentence to a paragraph of its own",
        "Move the sentence to the paragraph below",
        "Cut “A Korean participant replied.”",
    ]


def test_a_sentence_does_not_move_to_where_it_is_narrowed_too():
    record = late("It was late. {r2} replied.", "{r1} opened. {r2} replied.", "{r1} went on.")
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    found = [each for each in verdict.findings if each.token == "{r2}" and each.place.block == 2]
    told = [each.label for each in Remedies(record, STYLE, verdict).of(found[0])]
    assert "Move the sentence to the paragraph above" in told
    assert "Move the sentence to the paragraph below" not in told


def test_nothing_moves_into_a_paragraph_that_cannot_be_read():
    record = late("{r1} opened. {r2} replied.", "It was {r77.")
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    reply = next(each for each in verdict.findings if each.token == "{r2}")
    told = [each.label for each in Remedies(record, STYLE, verdict).of(reply)]
    assert "Move the sentence to the paragraph below" not in told


def test_a_warning_is_mended_where_nothing_warns_any_more():
    """KR1 was not in the second session, and knows that the two in the first were not KR1."""
    people = ("KR1", "KR2", "KR3", "KR4", "KR5")
    record = meeting("{r1} spoke, then {r2 another}. {r3 another} closed.")
    first, second = record.sessions
    first = replace(
        first, attendance=tuple(map(Attendance, people[:3])),
        remarks=(Remark("r1", "KR2", "One."), Remark("r2", "KR3", "Two.")),
    )  # fmt: skip
    second = replace(
        second, attendance=tuple(map(Attendance, people[1:])),
        remarks=(Remark("r3", "KR4", "Three."),),
    )  # fmt: skip
    roster = tuple(Participant(each, "KR", Secret(each)) for each in people)
    record = replace(record, participants=roster, sessions=(first, second))
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    (warned,) = [each for each in verdict.findings if each.severity is Severity.WARN]
    assert (warned.kind, warned.token) == (Kind.K_FELLOW, "{r3 another}")
    told = Remedies(record, STYLE, verdict).of(warned)
    assert [each.label for each in told] == [
        "Say “a Korean participant”",
        "Say “a participant”",
        "Move the sentence to a paragraph of its own",
        "Cut “Another Korean participant closed.”",
    ]


def test_a_name_in_an_earlier_release_is_one_person_on_purpose():
    document = printed("{r1} spoke. {r6 this} added.")
    parts = tuple(named(each) for each in document.parts)
    earlier = Released(1, Audience.PUBLIC, replace(document, parts=parts))
    record = replace(meeting("{r6} spoke."), threshold=2)
    verdict = audit(record, STYLE, audience=Audience.PUBLIC, releases=[earlier])
    found = [each for each in verdict.findings if each.token == "{r6}"]
    told = Remedies(record, STYLE, verdict, [earlier]).of(found[0])
    assert [each.remedy for each in told] == [Remedy.CUT]


def named(part):
    """A paragraph with its attributions as if each printed a name."""
    if not isinstance(part, Paragraph):
        return part
    attributions = tuple(
        replace(each, mention=replace(each.mention, form="named", labels=("named",)))
        for each in part.text.attributions
    )
    return Paragraph(replace(part.text, attributions=attributions))


@pytest.mark.parametrize(
    "text",
    ["{r77} came. One participant left.", "One\nparticipant left."],
)
def test_nothing_is_offered_for_what_cannot_be_read_or_found_as_it_prints(text):
    assert labels(meeting(text), Kind.UNBOUND_ATTRIBUTION) == []


def test_what_is_only_noted_does_not_weigh():
    record = meeting("{r5} spoke. There was {r4 sense} of it.")
    first = record.sessions[0]
    remarks = tuple(
        replace(each, agrees=frozenset({"KR1", "KR2", "RU1"}), reserves=frozenset({"CN2"}))
        if each.id == "r4"
        else each
        for each in first.remarks
    )
    record = replace(record, sessions=(replace(first, remarks=remarks), record.sessions[1]))
    assert labels(record, Kind.K_BELOW_THRESHOLD)[0] == "Say “a participant”"


def test_what_nobody_could_settle_is_cut_without_being_tried():
    record = meeting("{r1} spoke. All rose.")
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    line = next(line for line, each in enumerate(verdict.document.texts()) if each.attributions)
    unknown = Finding(Kind.K_UNKNOWN, Severity.HOLD, "", place=Place(1, 1), line=line, token="{r1}")
    unsettled = replace(verdict, findings=(unknown,))
    (one,) = Remedies(record, STYLE, unsettled).of(unknown)
    assert (one.remedy, one.label) == (Remedy.CUT, "Cut “A Korean participant spoke.”")


def test_a_framing_of_one_sentence_is_not_cut():
    record = meeting("All rose.")
    record = replace(record, report=replace(record.report, framing="{r5} convened it."))
    assert labels(record, Kind.K_BELOW_THRESHOLD) == ["Say “a participant”"]


def test_a_long_sentence_is_shortened_on_its_button():
    record = meeting("{r5} spoke of " + "ferries and " * 30 + "rain.")
    cut = labels(record, Kind.K_BELOW_THRESHOLD)[-1]
    assert cut.endswith(" …”")
    assert len(cut) < 175


def test_a_place_without_tokens_has_none():
    record = meeting("{r1} spoke.")
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    found = Finding(Kind.K_BELOW_THRESHOLD, Severity.HOLD, "", place=Place(1, 0))
    assert Remedies(record, STYLE, verdict).of(found) == ()
