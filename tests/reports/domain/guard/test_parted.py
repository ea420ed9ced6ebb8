"""A sentence that is withheld, read, counted and cleared by those whose words are in it."""

from __future__ import annotations

import re
from dataclasses import replace

from reports.domain.audiences import Audience
from reports.domain.findings import Kind
from reports.domain.guard import audit
from reports.domain.review.parting import PARTLY
from reports.domain.review.passages import Part
from reports.domain.review.standing import REWORDED, UNREAD, Standing, Stands, as_printed, stand
from reports.domain.review.withholding import UNSAID
from tests.reports.domain.guard.meetings import STYLE, meeting
from tests.reports.domain.review.asked import agreed, decides

from .test_covering import of, read, reviewed

BESIDE = "{r4} doubted it, and {r1}, a retired sailor, sang."


def test_whoever_must_clear_words_of_such_a_sentence_reads_their_own_alone():
    text = "It rained. {r4} doubted it, and {r1}, a retired sailor, sang. It was late."
    (first,) = of("CN1", text)
    assert first.text == f"A Chinese participant doubted it, and {PARTLY}. It was late."
    (second,) = of("KR1", text)
    assert second.text == f"{PARTLY} a Korean participant, a retired sailor, sang. It was late."
    assert second.text[second.mine[0].start : second.mine[0].end] == "a Korean participant"
    assert (first.reads_all, second.reads_all) == (False, False)
    assert first.printed == second.printed


def test_nor_do_they_read_the_words_of_others_that_they_agreed_with():
    text = "{r1}, a retired sailor, sang, and {r2} hummed."
    (own,) = of("KR2", record=agreed(meeting(text), "r1", "KR2"))
    assert own.text == f"{PARTLY} a Korean participant hummed."
    assert [(one.part, own.text[one.start : one.end]) for one in own.mine] == [
        (Part.HOLDER, ""),
        (Part.SPEAKER, "a Korean participant"),
    ]


def test_no_digest_nor_key_moves_with_words_beside_ones_own():
    (one,) = of("CN1", "{r4} doubted it, and {r1}, a retired sailor, sang.")
    (other,) = of("CN1", "{r4} doubted it, while {r2}, a retired pilot, wept for an hour.")
    assert one.text.replace("and", "while") == other.text
    (other,) = of("CN1", "{r4} doubted it, and {r2}, a retired pilot, wept for an hour.")
    assert (one.text, one.fingerprint, one.key) == (other.text, other.fingerprint, other.key)


def test_a_decision_on_what_was_read_is_none_on_words_beside_it():
    """They cleared "[words withheld]"; once they read all of it, they are asked again."""
    (own,) = of("CN1", BESIDE)
    stands = Stands(own, Standing.CLEARED, decides(own))
    assert (as_printed(stands).standing, as_printed(stands).why) == (Standing.LAPSED, UNREAD)
    assert as_printed(replace(stands, standing=Standing.SILENT)).why == UNREAD
    refused = replace(stands, standing=Standing.REFUSED)
    assert as_printed(refused) == refused
    (mended,) = of("CN1", "{r4} doubted it, and {r1} sang.")
    assert mended.key == own.key
    assert stand(mended, decides(own)).why == REWORDED
    whole = Stands(mended, Standing.CLEARED, decides(mended))
    assert as_printed(whole) == whole


def test_the_gate_waits_for_whoever_has_not_read_all_of_it():
    record = meeting(BESIDE)
    decided = [decides(of(each, record=record)[0]) for each in ("CN1", "KR1")]
    verdict = audit(record, STYLE, audience=Audience.PUBLIC, decided=decided)
    assert [each.why for each in verdict.reviewed.stands] == [UNREAD, UNREAD]
    reasons = [each.reason for each in verdict.findings if each.kind is Kind.CLEARANCE_LAPSED]
    assert len(reasons) == 1
    assert "words beside theirs are withheld from them" in reasons[0]


def test_a_label_beside_ones_own_counts_no_more_than_one_that_is_not_shown():
    assert [each.k for each in of("CN1", BESIDE)] == [
        each.k for each in of("CN1", "{r4} doubted it.")
    ]


def test_nor_is_what_goes_on_from_it_of_somebody_there():
    """ "He" may be whoever is withheld: their last speaker alone reads it."""
    text = f"{BESIDE} It was late. He had sunk a ship. {{r2}} nodded. She left."
    after = "A Korean participant nodded. She left."
    assert read(text) == [f"{UNSAID} It was late. {UNSAID} {after}"]
    (first,) = of("CN1", text)
    assert first.text == f"A Chinese participant doubted it, and {PARTLY}. It was late. {UNSAID}"
    (second,) = of("KR1", text)
    assert second.text.endswith(" a retired sailor, sang. It was late. He had sunk a ship.")
    (third,) = of("KR2", text)
    assert "sunk" not in "".join((*third.around, *third.lead.texts))


def test_no_label_that_has_the_end_of_a_sentence_in_it_opens_one():
    """Of "Yahoo! Japan" a sentence ends in the middle."""
    record = meeting(f"{BESIDE} {{r4}} slept.")
    labels = tuple(
        replace(each, adjective="Yahoo! Japan") if each.code == "CN" else each
        for each in record.delegations
    )
    passages = reviewed(record=replace(record, delegations=labels)).passages
    theirs = [f"{each.around} {each.text}" for each in passages["CN1"]]
    assert not re.search("sailor|sang", "".join(theirs))
    assert "doubted" not in passages["KR1"][0].text
