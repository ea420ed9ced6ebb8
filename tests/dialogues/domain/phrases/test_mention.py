"""What a printed token counts as: its labels, and its form after it fell back."""

from __future__ import annotations

import pytest

from dialogues.domain.phrases import Mention, Renderer

from .cases import RECORD

RENDERER = Renderer(RECORD, cleared=["on"])


def mentions(text):
    return [span.mention for span in RENDERER.render(text).spans]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("{r4}", Mention(("r4",), ("RU",))),
        ("{r1 ~ROK 's}", Mention(("r1",), ("KR",))),
        ("{r4 @region}", Mention(("r4",), ("EEU",))),
        ("{r6 @region}", Mention(("r6",), ("any",))),
        ("{r4 @any}", Mention(("r4",), ("any",))),
        ("{r3 and-others}", Mention(("r3",), ("JP",), "and-others")),
        ("{r1 r6 both}", Mention(("r1", "r6"), ("KR", "US"), "both")),
        ("{r1 r6}", Mention(("r1", "r6"), ("KR", "US"))),
        ("{r4} {r5 another}", Mention(("r5",), ("RU",), "another")),
        ("{on named}", Mention(("on",), ("named",), "named")),
        ("{r5 some}", None),
    ],
)
def test_a_token_counts_as_it_prints(text, last):
    assert mentions(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("{r4 @any} {r7 this} {r5 some} {r4 this}", Mention(("r4",), ("any",), "this")),
        ("{r1 r4 @region} {r7 r1 these}", Mention(("r7", "r1"), ("EEU", "NEA"), "these")),
        ("{on named} {r1 this}", Mention(("r1",), ("named",), "this")),
    ],
)
def test_what_points_back_bears_the_labels_it_points_to(text, last):
    assert mentions(text)[-1] == last
    assert last.points_back


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("{r4 this}", Mention(("r4",), ("RU",))),
        ("{r4 another}", Mention(("r4",), ("RU",))),
        ("{r4} {r5 @any} {r4 this}", Mention(("r4",), ("RU",))),
        ("{r4} {r5 this}", Mention(("r5",), ("RU",))),
        ("{r1 r4 r6 both}", Mention(("r1", "r4", "r6"), ("KR", "RU", "US"))),
        ("{on2 named}", Mention(("on2",), ("JP",))),
        ("{old}", Mention(("old",), ("RU",))),
    ],
)
def test_a_form_that_fell_back_counts_as_none(text, last):
    assert mentions(text)[-1] == last
    assert not last.points_back
