from dataclasses import replace
from typing import Any

import pytest

from reports.domain.audiences import Audience
from reports.domain.causes import TOLD, Cause
from reports.domain.document import Document, Paragraph, Place, Text, Thanks, Title
from reports.domain.findings import Finding, Kind, Severity
from reports.domain.guard.waiving import (
    HOLDS_NOTHING,
    MEND_IT,
    NAMED,
    NEVER,
    NOT_A_RISK,
    SPEAKERS_ALONE,
    THEIRS,
    find_pass,
    pass_of,
    why_not_pass,
)

WORDS = "It was late. Hill argued for patience. Nobody else spoke."


def document(words: str = WORDS) -> Document:
    return Document("Coast", parts=(Title(Text("Coast")), Paragraph(Text(words, Place(1, 1)))))


def passes(cause: Cause, found: Finding, before: Document, after: Document | None = None) -> bool:
    """Whether what was let pass in one document passes in another."""
    given = frozenset({pass_of(cause, found, before)})
    return find_pass(found, after or before, given) is not None


def finding(kind: Kind = Kind.NAME, **fields: Any) -> Finding:
    found = Finding(
        kind, Severity.HOLD, "Somebody is named.", place=Place(1, 1), line=1, start=13, end=17,
        text="Hill", participant="GB1",
    )  # fmt: skip
    return replace(found, **fields)


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (finding(Kind.WHOLE_CELL), SPEAKERS_ALONE),
        (finding(Kind.K_BELOW_THRESHOLD, gives_away=True), SPEAKERS_ALONE),
        (finding(Kind.K_UNKNOWN, gives_away=True), SPEAKERS_ALONE),
        (finding(Kind.K_BELOW_THRESHOLD), ""),
        (finding(Kind.QUANTIFIER, gives_away=True), ""),
        (finding(Kind.TOKEN), MEND_IT),
        (finding(Kind.CONVERGENCE), NOT_A_RISK),
        (finding(Kind.RULE), NEVER),
        (finding(), NAMED),
        (finding(Kind.NATIVE_NAME), NAMED),
        (finding(Kind.EMAIL), NAMED),
        (finding(Kind.HANDLE), NAMED),
        (finding(Kind.QUOTE, gives_away=True), THEIRS),
        (finding(Kind.CLEARANCE_MISSING), THEIRS),
        (finding(Kind.QUOTE), ""),
        (finding(Kind.DESCRIPTOR), ""),
    ],
)
def test_what_nobody_may_let_pass_on_their_own_word(found, reason):
    assert why_not_pass(Cause.RISK, found, document()) == reason
    assert passes(Cause.RISK, found, document()) is not bool(reason)


def test_what_holds_nothing_is_no_risk():
    warning = finding(severity=Severity.WARN)
    assert why_not_pass(Cause.RISK, warning, document()) == HOLDS_NOTHING
    assert passes(Cause.NOBODY, warning, document())


def test_only_what_tells_of_a_person_can_be_nobody():
    assert why_not_pass(Cause.NOBODY, finding(), document()) == ""
    told = why_not_pass(Cause.NOBODY, finding(Kind.QUOTE), document())
    assert told == "This does not say that it is somebody."


@pytest.mark.parametrize("cause", [Cause.NATIONAL, Cause.ANALYSIS])
def test_only_a_typed_phrase_can_be_accepted(cause):
    assert why_not_pass(cause, finding(Kind.UNBOUND_ATTRIBUTION), document()) == ""
    told = why_not_pass(cause, finding(), document())
    assert told.startswith("Only a phrase that was typed")


def test_every_cause_has_words():
    assert set(TOLD) == set(Cause)
    assert [cause for cause in Cause if cause.is_for_convenors] == [Cause.RISK, Cause.THANKED]
    assert Cause.NOBODY.told == "nobody on the roster"


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        (WORDS, True),
        (WORDS.replace("Nobody", "Somebody"), False),
        (WORDS.replace("patience", "haste"), False),
    ],
)
def test_a_risk_lapses_when_any_word_of_its_text_changes(words, stands):
    assert passes(Cause.RISK, finding(Kind.TITLE), document(), document(words)) is stands


def test_a_risk_is_taken_for_one_audience_and_a_fact_for_all():
    wider = replace(document(), audience=Audience.PUBLIC)
    assert not passes(Cause.RISK, finding(), document(), wider)
    assert passes(Cause.NOBODY, finding(), document(), wider)


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        (WORDS, True),
        (WORDS.replace("Nobody", "Somebody"), True),
        (WORDS.replace("patience", "haste"), False),
    ],
)
def test_words_are_nobody_as_long_as_their_sentence_stays(words, stands):
    assert passes(Cause.NOBODY, finding(), document(), document(words)) is stands


def test_another_finding_in_the_same_words_is_another():
    title = finding(Kind.TITLE)
    given = frozenset({pass_of(Cause.RISK, title, document())})
    assert find_pass(title, document(), given) is not None
    assert find_pass(replace(title, participant="GB2"), document(), given) is None
    assert find_pass(replace(title, reason="k is 2 of 3."), document(), given) is None


def test_a_cause_lets_pass_what_it_is_for_alone():
    given = frozenset({(Cause.ANALYSIS, pass_of(Cause.NOBODY, finding(), document())[1])})
    assert find_pass(finding(), document(), given) is None


def test_a_finding_in_no_text_passes_until_any_word_changes():
    found = finding(Kind.QUANTIFIER, line=None)
    assert passes(Cause.RISK, found, document())
    assert not passes(Cause.RISK, found, document(), document(WORDS + " Or so."))


def thanking(*names: str) -> Document:
    thanks = Thanks(Text("We thank:"), tuple(map(Text, names)))
    return Document("Coast", parts=(Title(Text("Coast")), thanks))


def test_somebody_is_thanked_by_name_in_the_thanks_alone():
    named = finding(line=2, start=0, end=4)
    thanks = thanking("Hill of the Harbour Office")
    assert why_not_pass(Cause.THANKED, named, thanks) == ""
    told = "Only somebody in the thanks can be thanked by name."
    assert why_not_pass(Cause.THANKED, finding(line=1), thanks) == told
    assert why_not_pass(Cause.THANKED, finding(), document()) == told
    assert why_not_pass(Cause.THANKED, replace(named, participant=""), thanks) == told


def test_whoever_is_thanked_may_be_told_from_all_of_the_line():
    named = finding(line=2, start=0, end=4)
    employer = finding(Kind.AFFILIATION, line=2, start=12, end=26, text="Harbour Office")
    thanks = thanking("Hill of the Harbour Office", "Hill")
    given = frozenset({pass_of(Cause.THANKED, named, thanks)})
    assert find_pass(employer, thanks, given) is not None
    assert find_pass(replace(employer, participant="GB2"), thanks, given) is None
    assert find_pass(replace(named, line=3), thanks, given) is None
