"""Which words are put before whom."""

from __future__ import annotations

from dataclasses import replace

from reports.domain.review.passages import Part, own_of
from tests.reports.domain.guard.meetings import meeting

from .asked import agreed, of, passages


def texts(*found) -> list[str]:
    return [each.text for each in found]


def test_a_passage_runs_on_until_others_are_spoken_of():
    text = "So {r1} spoke of cables. They break. {r4} disagreed. It rained."
    assert texts(*of("KR1", text)) == ["So a Korean participant spoke of cables. They break."]
    assert texts(*of("CN1", text)) == ["A Chinese participant disagreed. It rained."]
    assert of("RU1", text) == ()


def test_what_comes_before_the_first_attribution_is_context():
    (passage,) = of("KR1", "It rained. {r1} spoke.")
    assert passage.text == "A Korean participant spoke."
    assert passage.around == ("It rained. ", "")


def test_a_sentence_of_two_is_put_before_both():
    text = "{r1} spoke and {r4} agreed."
    words = "A Korean participant spoke and a Chinese participant agreed."
    assert texts(*of("KR1", text), *of("CN1", text)) == [words, words]
    (korean,), (chinese,) = of("KR1", text), of("CN1", text)
    assert [korean.text[one.start : one.end] for one in korean.mine] == ["A Korean participant"]
    assert [chinese.text[one.start : one.end] for one in chinese.mine] == ["a Chinese participant"]
    assert korean.fingerprint != chinese.fingerprint


def test_this_goes_on_with_the_passage_before():
    (passage,) = of("KR1", "{r1} spoke. {r1 this} added a word.")
    assert [each.part for each in passage.mine] == [Part.SPEAKER, Part.SPEAKER]
    assert passage.refs == ("r1",)


def test_each_remark_printed_twice_has_its_own_key():
    first, second = of("KR1", "{r1} spoke.", "{r1} spoke.")
    assert first.key != second.key
    assert first.fingerprint == second.fingerprint


def test_the_key_stays_where_the_words_change():
    (before,), (after,) = of("KR1", "{r1} spoke."), of("KR1", "{r1} spoke at length.")
    assert (before.key == after.key, before.fingerprint == after.fingerprint) == (True, False)


def test_each_audience_is_asked_apart():
    from reports.domain.audiences import Audience
    from reports.domain.guard import audit
    from tests.reports.domain.guard.meetings import STYLE

    record = meeting("{r1} spoke.")
    found = [
        audit(record, STYLE, audience=each, decided=()).reviewed.passages["KR1"][0]
        for each in Audience
    ]
    assert len({each.fingerprint for each in found}) == len(Audience)
    assert len({each.key for each in found}) == len(Audience)


def test_who_agrees_is_shown_it_and_need_not_clear():
    record = agreed(meeting("{r1} spoke."), "r1", "CN1")
    (passage,) = of("CN1", record=record)
    assert (passage.must_clear, passage.mine[0].part) == (False, Part.HOLDER)
    assert (passage.k, passage.refs) == (None, ("r1",))


def test_everybody_of_a_whole_cell_must_clear():
    record = agreed(meeting("{r1 all KR} spoke."), "r1", "KR2", "KR3")
    found = passages(record=record)
    assert {person: found[person][0].mine[0].part for person in sorted(found)} == {
        "KR1": Part.SPEAKER, "KR2": Part.CELL, "KR3": Part.CELL,
    }  # fmt: skip
    assert found["KR2"][0].must_clear
    assert found["KR1"][0].k is None


def test_a_list_in_full_is_a_whole_cell_of_those_it_names():
    found = passages("{r1 r2} and {r3 another} spoke.")
    assert sorted(found) == ["KR1", "KR2", "KR3"]


def test_the_count_is_that_of_their_own_remark():
    (korean,) = of("KR1", "{r1 r5} spoke.")
    (russian,) = of("RU1", "{r1 r5} spoke.")
    assert (korean.k, russian.k, russian.mine[0].refs) == (3, 1, ("r5",))
    assert russian.k_fellow is None


def test_a_fellow_participant_counts_where_there_is_one():
    (passage,) = of("KR1", "{r6} spoke.")
    assert (passage.k, passage.k_fellow) == (2, 2)


def test_a_name_is_known_as_one():
    from dialogues.domain.rules import Rule

    (passage,) = of("KR1", "{r1 named} spoke.", rule=Rule.ON_THE_RECORD)
    assert (passage.names_them, passage.text) == (True, "KR1 spoke.")


def test_a_remark_that_is_not_there_concerns_nobody():
    from reports.domain.document import Document, Paragraph
    from reports.domain.review.passages import find_passages
    from tests.reports.domain.guard.meetings import printed

    record = replace(meeting(), sessions=())
    document: Document = printed("{r1} spoke.")
    assert any(isinstance(part, Paragraph) for part in document.parts)
    assert find_passages(record, document, ()) == {}


def test_somebody_s_own_are_the_attributions_that_they_must_clear():
    found = passages("{r1} spoke, {r4} did not, and {r2} sang. {r1} left.", "{r1} came back.")
    assert list(own_of(found["KR1"]).values()) == [{0, 3}, {0}]
