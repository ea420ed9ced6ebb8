"""Words that go on with a speaker whom a token named before."""

from __future__ import annotations

import pytest

from reports.domain.typed import find_unbound

from .papers import STYLE, paper, printed


def found(*texts: str) -> list[tuple[str, str, list[str]]]:
    """What is found in the last of some paragraphs: words, severity, tokens of the clicks."""
    record = paper(*texts)
    return [
        (each.text, str(each.severity), [one.replacement for one in each.rewrites])
        for each in find_unbound(record, STYLE, printed(record))
        if each.place.block == len(texts)
    ]


THIS = ["{r1 this}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{r1} spoke. She added a word.", [("She", "hold", THIS)]),
        ("{r1} spoke. Later, he also warned of storms.", [("he", "hold", THIS)]),
        ("{r1} spoke, and she warned of storms.", [("she", "hold", THIS)]),
        ("{r1} spoke; he had warned of storms.", [("he", "hold", THIS)]),
        ("{r1} spoke. He went on to say more.", [("He", "hold", THIS)]),
        ("{r1} spoke. Her main concern was money.", [("Her", "hold", ["{r1 this 's}"])]),
        ("{r1} spoke. In his view it was late.", [("his", "hold", ["{r1 this 's}"])]),
        (
            "{r5 some} left. {r1} spoke. {r4 r5 participants} sat. He argued.",
            [("He", "hold", THIS)],
        ),
        ("{r1} spoke of the king. He warned of storms.", [("He", "warn", THIS)]),
        ("{r1} spoke of Anna Hill. She warned of storms.", [("She", "warn", THIS)]),
        ("{r1 r4} spoke. He warned of storms.", [("He", "hold", [])]),
        ("{r1} spoke. He was tired.", []),
        ("{r1} spoke of what he said.", []),
        ("He warned of storms. {r1} spoke.", []),
        ("{r5 some} spoke. He warned of storms.", []),
        ("The king left. He warned of storms.", []),
    ],
)
def test_a_pronoun_that_goes_on_with_somebody(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{r1} spoke and {r4} answered. The former argued.", [("The former", "hold", ["{r1}"])]),
        ("{r1} spoke. {r4} answered. The latter, too, argued.",
         [("The latter", "hold", ["{r4 this}"])]),
        ("{r1 r4} spoke. The second argued.", [("The second", "hold", ["{r4}"])]),
        ("{r1} spoke, {r4} too. In the latter's eyes it was late.",
         [("the latter's", "hold", ["{r4 this 's}"])]),
        ("{r1} spoke. The other argued.", [("The other", "hold", [])]),
        ("{r1}, {r2} and {r4} spoke. The first argued.", [("The first", "hold", [])]),
        ("{r1} weighed two plans. The former argued.", []),
        ("{r1} spoke, {r4} too. The former cost less.", []),
        ("{r1} spoke, {r4} too. It rained. It poured. It went on. The former argued.", []),
    ],
)  # fmt: skip
def test_the_one_of_two(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("above", "text", "expected"),
    [
        ("{r1} spoke.", "She added a word.", [("She", "hold", [])]),
        ("{r1} spoke.", "It rained. She added a word.", []),
        ("{r1} spoke. {r5 some} left.", "She added a word.", [("She", "hold", [])]),
        ("{r1 r4} spoke.", "She added a word.", []),
        ("{r5 some} spoke.", "She added a word.", []),
        ("It rained.", "She added a word.", []),
        ("{r1} spoke.", "{r5 some} left, and she added a word.", []),
    ],
)
def test_the_last_speaker_of_the_paragraph_above_goes_on(above, text, expected):
    assert found(above, text) == expected


@pytest.mark.parametrize(
    ("text", "rewrites"),
    [
        ("{r1} spoke. The same participant argued.", THIS),
        ("{r1} spoke. This participant's answer came.", ["{r1 this 's}"]),
        ("{r1 r4} spoke. These participants argued.", ["{r1 r4 these}"]),
        ("{r1 r4} spoke. This participant argued.", []),
        ("{r1} spoke. A Korean participant argued.", []),
        ("This participant argued.", []),
    ],
)
def test_a_typed_this_is_bound_with_one_click(text, rewrites):
    ((_, severity, offered),) = found(text)
    assert (severity, offered) == ("hold", rewrites)


def test_it_says_what_it_would_print():
    record = paper("{r1} spoke. She added a word.")
    ((one,),) = (find_unbound(record, STYLE, printed(record))[0].rewrites,)
    assert (one.label, one.words) == ("Say “this participant”", "this participant")
