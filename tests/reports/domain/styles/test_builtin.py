import pytest

from dialogues.domain.rules import Rule
from reports.domain.styles import (
    LADDER,
    Level,
    ListPolicy,
    Marker,
    Numbering,
    PartKind,
    builtin_styles,
)


def test_three_styles_come_with_the_program():
    styles = builtin_styles()
    assert list(styles) == ["ncafp", "numbered", "plain"]
    assert [style.code for style in styles.values()] == list(styles)
    assert all(style.title and style.about for style in styles.values())


def test_ncafp_prints_takeaways_first_and_no_rule():
    style = builtin_styles()["ncafp"]
    assert style.order == (
        PartKind.TITLE,
        PartKind.BYLINE,
        PartKind.FRAMING,
        PartKind.TAKEAWAYS,
        PartKind.RECOMMENDATIONS,
        PartKind.SECTIONS,
        PartKind.THANKS,
        PartKind.PARTICIPANTS,
    )
    assert style.numbering is Numbering.NONE
    assert style.takeaways.marker is style.recommendations.marker is Marker.BULLET
    assert style.participants.policy is ListPolicy.NAMES
    assert style.levels == set(Level)
    assert style.ladder == LADDER


def test_numbered_states_every_rule_in_its_own_words():
    style = builtin_styles()["numbered"]
    assert style.numbering is Numbering.PARAGRAPHS
    assert set(style.rule.wordings) == set(Rule)
    assert style.order[-2:] == (PartKind.DISCLAIMER, PartKind.BYLINE)
    assert style.ladder["several"].least == 4


@pytest.mark.parametrize("code", ["ncafp", "numbered", "plain"])
def test_no_ladder_is_laxer_than_the_design(code):
    ladder = builtin_styles()[code].ladder
    assert set(ladder) == set(LADDER)
    for word, rung in LADDER.items():
        assert ladder[word].least >= rung.least
        assert ladder[word].over >= rung.over
