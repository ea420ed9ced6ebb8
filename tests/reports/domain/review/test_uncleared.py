"""What a review holds at the gate, and what those concerned alone let pass."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.rules import Rule
from reports.domain.findings import Kind, Severity
from reports.domain.review.decisions import Decision
from reports.domain.review.standing import Standing
from reports.domain.review.uncleared import KINDS, LEAVE, cleared_refs
from tests.reports.domain.guard.meetings import meeting

from .asked import agreed, all_clear, decides, judged, of, passages

REVIEWED = {
    Kind.CLEARANCE_MISSING,
    Kind.CLEARANCE_REFUSED,
    Kind.CLEARANCE_LAPSED,
    Kind.OBJECTION,
}


def reasons(verdict) -> list[str]:
    return [each.kind for each in verdict.holds if each.kind in REVIEWED]


def found(verdict, kind):
    return next(each for each in verdict.findings if each.kind is kind)


def test_nobody_is_asked_without_a_review():
    from reports.domain.audiences import Audience
    from reports.domain.guard import audit
    from tests.reports.domain.guard.meetings import STYLE

    verdict = audit(meeting("{r1} spoke."), STYLE, audience=Audience.PUBLIC)
    assert (reasons(verdict), verdict.reviewed.passages) == ([], {})


def test_what_is_not_cleared_holds():
    verdict = judged("{r1} spoke.")
    (finding,) = [each for each in verdict.holds if each.kind is Kind.CLEARANCE_MISSING]
    assert (finding.text, finding.participant) == ("A Korean participant spoke.", "KR1")
    assert finding.reason == "It has not been cleared by everybody whose words it prints."


def test_one_reason_however_many_people_stand_behind_it():
    assert reasons(judged("{r1 r2} spoke.")) == ["clearance-missing"]


def test_what_everybody_cleared_passes():
    assert reasons(judged("{r1} spoke.", decided=all_clear("{r1} spoke."))) == []


@pytest.mark.parametrize(
    ("decision", "kind"),
    [(Decision.STRIKE, "clearance-refused"), (Decision.CHANGE, "clearance-refused")],
)
def test_what_is_refused_holds(decision, kind):
    (passage,) = of("KR1", "{r1} spoke.")
    said = decides(passage, decision, words="Other words.")
    assert reasons(judged("{r1} spoke.", decided=[said])) == [kind]


def test_what_lapsed_says_why():
    verdict = judged("{r1} sang.", decided=all_clear("{r1} spoke."))
    assert reasons(verdict) == ["clearance-lapsed"]
    assert found(verdict, Kind.CLEARANCE_LAPSED).reason == (
        "What was cleared were other words, or other readers: "
        "the words have changed since they decided."
    )


def test_an_objection_holds():
    record = agreed(meeting("{r1} spoke."), "r1", "CN1")
    decided = [
        *all_clear(record=record),
        decides(of("CN1", record=record)[0], Decision.OBJECT),
    ]
    assert reasons(judged(record=record, decided=decided)) == ["objection"]


def test_one_person_may_clear_what_gives_them_away():
    text = "{r5} spoke."
    before, after = judged(text), judged(text, decided=all_clear(text))
    assert found(before, Kind.K_BELOW_THRESHOLD).holds
    finding = found(after, Kind.K_BELOW_THRESHOLD)
    assert (finding.severity, finding.reason.endswith(LEAVE)) == (Severity.NOTE, True)
    assert all(each.kind is Kind.UNREAD for each in after.holds)


def test_their_silence_does_not():
    text = "{r5} spoke."
    (passage,) = of("RU1", text)
    silent = decides(passage, Decision.SILENCE, consents=True)
    assert found(judged(text, decided=[silent]), Kind.K_BELOW_THRESHOLD).holds


def test_nobody_is_given_away_quoted_or_named_on_an_organisers_word():
    """Whoever sees identities could otherwise let a count of one pass alone, "by phone"."""
    (passage,) = of("RU1", "{r5} spoke.")
    told = decides(passage, on_behalf="by phone, 3 July")
    verdict = judged("{r5} spoke.", decided=[told])
    assert reasons(verdict) == []  # the words may print
    assert found(verdict, Kind.K_BELOW_THRESHOLD).holds
    assert cleared_refs(verdict.reviewed.stands) == frozenset()
    text, on_record = "{r1 named} spoke.", {"rule": Rule.ON_THE_RECORD}
    (named,) = of("KR1", text, **on_record)
    told = decides(named, on_behalf="by phone, 3 July")
    assert reasons(judged(text, decided=[told], **on_record)) == ["clearance-missing"]


def test_a_crowd_that_is_everyone_needs_each_with_their_own_hand():
    record = agreed(meeting("{r1 all KR} spoke."), "r1", "KR2", "KR3")
    first, *others = all_clear(record=record)
    some = [replace(first, on_behalf="by phone"), *others]
    assert found(judged(record=record, decided=some), Kind.WHOLE_CELL).holds


def test_two_people_cannot_be_given_away_by_one_of_them():
    text = "{r6} spoke."  # two Koreans were there
    assert found(judged(text, decided=all_clear(text)), Kind.K_BELOW_THRESHOLD).holds


def test_a_whole_cell_needs_everybody_in_it():
    record = agreed(meeting("{r1 all KR} spoke."), "r1", "KR2", "KR3")
    everybody = all_clear(record=record)
    assert {each.person for each in everybody} == {"KR1", "KR2", "KR3"}
    assert not found(judged(record=record, decided=everybody), Kind.WHOLE_CELL).holds
    for missing in everybody:
        some = [each for each in everybody if each is not missing]
        assert found(judged(record=record, decided=some), Kind.WHOLE_CELL).holds


def test_only_what_each_speaker_cleared_may_be_named():
    text, on_record = "{r1 named} spoke.", {"rule": Rule.ON_THE_RECORD}
    (passage,) = of("KR1", text, **on_record)
    silent = decides(passage, Decision.SILENCE, consents=True)
    assert reasons(judged(text, decided=[silent], **on_record)) == ["clearance-missing"]
    cleared = judged(text, decided=all_clear(text, **on_record), **on_record)
    assert reasons(cleared) == []
    assert cleared_refs(cleared.reviewed.stands) == {"r1"}


def test_a_remark_is_cleared_only_where_each_of_its_passages_is():
    texts = ("{r1} spoke.", "{r1} spoke again.")
    first, second = of("KR1", *texts)
    half = judged(*texts, decided=[decides(first)])
    assert cleared_refs(half.reviewed.stands) == frozenset()
    whole = judged(*texts, decided=[decides(first), decides(second)])
    assert cleared_refs(whole.reviewed.stands) == {"r1"}


def test_every_standing_that_holds_has_its_words():
    assert set(KINDS) == {each for each in Standing if each.holds}


def test_an_unknown_count_is_nobodys_to_clear():
    (passage,) = passages("{r5} spoke.")["RU1"]
    unknown = replace(passage, mine=tuple(replace(each, k=None) for each in passage.mine))
    assert unknown.k is None
