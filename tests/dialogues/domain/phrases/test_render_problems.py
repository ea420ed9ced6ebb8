"""What reads but may not print: it falls back on plain words, and says why."""

from __future__ import annotations

import pytest

from dialogues.domain.phrases import Renderer, TokenError

from .cases import RECORD

RENDERER = Renderer(RECORD)


def prints(text, renderer=RENDERER):
    """What a block prints after a word, so that no sentence starts at its first token."""
    rendered = renderer.render(f"x {text}")
    assert rendered.problems == ()
    return rendered.text[2:]


@pytest.mark.parametrize(
    ("text", "printed", "kind", "sentence", "remedy"),
    [
        (
            "{r4 this}",
            "a Russian participant",
            "antecedent",
            "{r4 this} has nobody to point to: no token before it in the block names people.",
            'Take "this" out, or name them first.',
        ),
        (
            "{r1 r3} {r1 this}",
            "a Korean participant and a Japanese participant a Korean participant",
            "antecedent",
            '{r1 this} follows a list, and a reader could not tell whom "this" means.',
            'Take "this" out, or use "these" for the list.',
        ),
        (
            "{r4} {r5 this}",
            "a Russian participant a Russian participant",
            "antecedent",
            "{r5 this} would credit the wrong people: those named last are not its speakers.",
            'Take "this" out.',
        ),
        (
            "{r4} {r4 r5 this}",
            "a Russian participant two Russian participants",
            "antecedent",
            '{r4 r5 this} has remarks of several people, and "this" is for one.',
            'Take "this" out, or leave one remark.',
        ),
        (
            "{r1 r3 these}",
            "a Korean participant and a Japanese participant",
            "antecedent",
            "{r1 r3 these} has nobody to point to: no token before it in the block names people.",
            'Take "these" out, or name them first.',
        ),
        (
            "{r1} {r1 r3 these}",
            "a Korean participant a Korean participant and a Japanese participant",
            "antecedent",
            '{r1 r3 these} follows one person, and "these" points to a list.',
            'Take "these" out, or use "this".',
        ),
        (
            "{r1 r4} {r1 r3 these}",
            "a Korean participant and a Russian participant "
            "a Korean participant and a Japanese participant",
            "antecedent",
            "{r1 r3 these} would credit the wrong people: those named last are not its speakers.",
            'Take "these" out.',
        ),
        (
            "{r3} {r5 another}",
            "a Japanese participant a Russian participant",
            "antecedent",
            "{r5 another} has nobody to differ from: nobody before it in the block has its label.",
            'Take "another" out.',
        ),
        (
            "{r4 @any} {r5 another}",
            "a participant a Russian participant",
            "antecedent",
            "{r5 another} has nobody to differ from: nobody before it in the block has its label.",
            'Take "another" out.',
        ),
        (
            "{r4} {r7 another}",
            "a Russian participant a Russian participant",
            "antecedent",
            "{r7 another} is a person who is in the block already, so they are not another.",
            'Take "another" out, or use "this".',
        ),
        (
            "{r4} {r4 r5 another}",
            "a Russian participant two Russian participants",
            "antecedent",
            '{r4 r5 another} has remarks of several people, and "another" is for one.',
            'Take "another" out, or leave one remark.',
        ),
        (
            "{r1 r3 and-others}",
            "a Korean participant and a Japanese participant",
            "antecedent",
            '{r1 r3 and-others} has remarks of several people, and "and-others" is for one.',
            'Take "and-others" out, or leave one remark.',
        ),
        (
            "{r1 both}",
            "a Korean participant",
            "quantifier",
            '{r1 both} says "both" of other than two people.',
            'Take "both" out, or give it two people\'s remarks.',
        ),
        (
            "{r1 r3 r4 both}",
            "a Korean participant, a Japanese participant and a Russian participant",
            "quantifier",
            '{r1 r3 r4 both} says "both" of other than two people.',
            'Take "both" out, or give it two people\'s remarks.',
        ),
        (
            "{r1 on}",
            "a Korean participant",
            "quantifier",
            "{r1 on} lists remarks of one person as if several had made them.",
            "Leave one remark of each person.",
        ),
        (
            "{off}",
            "a Russian participant",
            "rule",
            "{off} rests on off, which was made off the record.",
            "Take out what rests on it.",
        ),
        (
            "{off most}",
            "most participants",
            "rule",
            "{off most} rests on off, which was made off the record.",
            "Take out what rests on it.",
        ),
        (
            "{r4} {off this}",
            "a Russian participant a Russian participant",
            "rule",
            "{off this} rests on off, which was made off the record.",
            "Take out what rests on it.",
        ),
        (
            "{r4 named}",
            "a Russian participant",
            "rule",
            "{r4 named} would print a name, and r4 was not made on the record.",
            'Take "named" out.',
        ),
        (
            "{on named}",
            "a Korean participant",
            "rule",
            "{on named} would print a name, and the speaker of on has not cleared it.",
            'Take "named" out until the speaker has cleared it.',
        ),
    ],
)
def test_falls_back_and_says_why(text, printed, kind, sentence, remedy):
    rendered = RENDERER.render(f"x {text}")
    (problem,) = rendered.problems
    assert rendered.text[2:] == printed
    assert (problem.kind, problem.text, problem.remedy) == (kind, sentence, remedy)
    assert problem.token in text


def test_a_superseded_remark_points_to_the_newest():
    (problem,) = RENDERER.render("{old}").problems
    assert problem.kind == "antecedent"
    assert problem.text == "{old} rests on old, which newest supersedes."
    assert problem.remedy == "Use newest, and read the passage again."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{r99}", 'names "r99", but no remark has that id.'),
        ("{r1 most XX}", 'has "XX", but no delegation or region has that code.'),
        ("{r1 ~Nihonite}", 'has "Nihonite", but no delegation has that alternative.'),
    ],
)
def test_refuses_what_is_not_there(text, sentence):
    with pytest.raises(TokenError) as error:
        RENDERER.render(text)
    assert str(error.value) == f"The token {text} {sentence}"
