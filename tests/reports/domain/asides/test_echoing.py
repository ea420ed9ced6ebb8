"""One speaker's remarks in the same words, in one paper and over two releases."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.anonymity import Room
from dialogues.domain.rules import Rule
from reports.domain.asides.echoing import find_echoes
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.guard import audit
from reports.domain.guard.verdict import Released

from .days import three_days, told_of
from .rooms import STYLE

SAID = "asked for a cap on the tolls of the canal."


def document_of(record):
    return compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document


def echoes(*texts: str) -> set[tuple[str, str]]:
    record = three_days(*texts)
    found = find_echoes(Room.of(record), document_of(record), ())
    return {(one.refs[0], other.refs[0]) for one, other in found}


@pytest.mark.parametrize(
    ("texts", "tied"),
    [
        ((f"{{a1}} {SAID}", f"{{c2 @any}} {SAID}"), {("a1", "c2")}),
        ((f"{{a1}} {SAID} {{c2 @any}} {SAID}",), {("a1", "c2")}),
        ((f"{{a1}} {SAID}", "A cap on the canal's tolls: {c2 @any} asked for it."),
         {("a1", "c2")}),
        ((f"{{a1}} {SAID}", f"{{c3 @any}} {SAID}"), set()),  # somebody else
        ((f"{{a1}} {SAID}", f"{{a1 @any}} {SAID}"), set()),  # one remark is one anyway
        ((f"{{a1}} {SAID}", "{c2 @any} asked for a cap on fishing in the strait."), set()),
        (("{a1} spoke.", "{c2 @any} spoke."), set()),
        ((f"{{a1 a2}} {SAID}", f"{{c2 @any}} {SAID}"), set()),
        ((f"{{a1 some}} {SAID}", f"{{c2 @any}} {SAID}"), set()),
    ],
)  # fmt: skip
def test_what_reads_as_one_statement(texts, tied):
    assert echoes(*texts) == tied


def test_both_are_counted_as_one_persons():
    found = told_of(f"{{a4}} {SAID}", f"{{c1 @any}} {SAID}")
    assert found
    assert all(each.holds and each.kind == "k-below-threshold" for each in found)
    assert all(each.reason.startswith("With what the text says besides") for each in found)
    assert told_of(f"{{a4}} {SAID}", "{c1 @any} spoke of ice.") == []


@pytest.mark.parametrize(
    ("audience", "holds"), [(Audience.PUBLIC, True), (Audience.INTERNAL, False)]
)
def test_an_earlier_release_is_read_beside_it(audience, holds):
    first = three_days(f"{{a4}} {SAID}")
    released = Released(1, audience, replace(document_of(first), audience=audience))
    later = three_days(f"{{c1 @any}} {SAID}")
    verdict = audit(later, STYLE, audience=Audience.PUBLIC, releases=(released,))
    small = [each for each in verdict.findings if each.kind == "k-below-threshold" and each.holds]
    assert bool(small) is holds


def test_of_a_name_nothing_is_asked():
    record = three_days(f"{{a1 named}} {SAID} {{c2 @any}} {SAID}")
    first, *others = record.sessions
    remarks = tuple(
        replace(each, rule=Rule.ON_THE_RECORD) if each.id == "a1" else each
        for each in first.remarks
    )
    record = replace(record, sessions=(replace(first, remarks=remarks), *others))
    document = compose(
        record, STYLE, audience=Audience.PUBLIC, draft=False, cleared=("a1",)
    ).document
    assert any("Bearer" in each.text for each in document.texts())
    assert list(find_echoes(Room.of(record), document, ())) == []
