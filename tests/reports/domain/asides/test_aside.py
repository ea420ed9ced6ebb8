"""What stands beside an attribution and says something of the speaker."""

from __future__ import annotations

import pytest

from dialogues.domain.nations import nations_lexicon
from dialogues.domain.phrases import Mention, Token, parse, split
from reports.domain.asides.aside import Aside, find_asides
from reports.domain.document import Attribution, Text

WHO = "a Korean participant"


def asides(text: str, label: str = "any") -> list[Aside]:
    """The asides of a text in which each attribution is one of a token."""
    token = next(each for each in split("{r1}") if isinstance(each, Token))
    found = parse(text, nations_lexicon())
    return list(
        find_asides(
            Text(
                text,
                attributions=tuple(
                    Attribution(one.start, one.end, token, one, Mention(("r1",), (label,)))
                    for one in found
                ),
            )
        )
    )


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("A Korean participant, who had come late, argued.", ", who had come late,"),
        ("It came from a Korean participant, who had come late.", ", who had come late"),
        ("A Korean participant, who, having come late, sat down, argued.",
         ", who, having come late,"),
        ("A Korean participant, whose ministry paid, argued.", ", whose ministry paid,"),
        ("A Korean participant, the youngest there, argued.", ", the youngest there,"),
        ("A Korean participant — himself a sailor — argued.", " — himself a sailor —"),
        ("A Korean participant (a woman) argued.", " (a woman)"),
        ("A Korean participant, speaking in French, argued.", ", speaking in French,"),
        ("A Korean participant, through an interpreter, argued.", ", through an interpreter,"),
        ("A Korean participant with a naval background argued.", " with a naval background"),
        ("A Korean participant in uniform argued.", " in uniform"),
        ("A Korean participant from Busan argued.", " from Busan"),
        ("A Korean participant, 74, argued.", ", 74,"),
        ("A Korean participant [of the press] argued.", " [of the press]"),
        ("On behalf of others in the delegation, a Korean participant argued.",
         "On behalf of others in the delegation, "),
        ("Speaking in French, a Korean participant argued.", "Speaking in French, "),
        ("It was late. However, from the chair, a Korean participant argued.",
         "However, from the chair, "),
        ("In her opening remarks, a Korean participant argued.", "In her opening remarks, "),
        ("As the only lawyer, a Korean participant argued.", "As the only lawyer, "),
    ],
)  # fmt: skip
def test_is_found_with_what_is_cut_with_it(text, cut):
    (found,) = (each for each in asides(text) if not each.needs_fact)
    assert text[found.start : found.end] == cut
    assert found.can_be_cut
    assert found.said == cut.strip(" ,()[]—").removeprefix("However, ")


@pytest.mark.parametrize(
    "text",
    [
        "A Korean participant argued.",
        "A Korean participant, who argued so, sat down.",
        "A Korean participant, who was sceptical, sat down.",
        "A Korean participant, a view that had gained ground, argued.",
        "A Korean participant, an American participant and two others argued.",
        "To a Korean participant, the sea was cold, and so was the wind.",
        "A Korean participant's, the youngest's, view.",
        "A Korean participant: the youngest.",
        "A Korean participant (see below) argued.",
        "As a result, a Korean participant argued.",
        "As the only way out, a Korean participant proposed fog.",
        "In their own interest, a Korean participant argued, states agree.",
        "The plan was, as a Korean participant said, a good one.",
        "It was a Korean participant.",
        "A Korean participant argued in Korean waters. The interpreter left.",
        "A Korean participant, who was less optimistic, argued.",
    ],
)
def test_what_says_nothing_of_the_speaker(text):
    assert [each.said for each in asides(text) if not each.needs_fact] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A Korean participant had come late.", "had come late"),
        ("A Korean participant spoke. She had come late.", "had come late"),
        ("The last to speak was a Korean participant.", "The last to speak was"),
        ("The next to speak, a Korean participant, argued.", "The next to speak,"),
        ("A Korean participant recalled having served at sea.", "recalled having served"),
        ("A Korean participant drew on thirty years at sea.", "drew on thirty years at"),
        ("A Korean participant argued in French.", "in French"),
        ("A Korean participant argued in her presentation.", "in her presentation"),
        ("In the session that she chaired, a Korean participant argued.", "that she chaired"),
        ("A Korean participant argued, then left.", "then left"),
        ("It took the interpreter two attempts at what a Korean participant said.",
         "the interpreter"),
        ("A Korean participant's interpreter hesitated.", "'s interpreter"),
        ("A Korean participant who had once worn a uniform argued.",
         "who had once worn a uniform argued"),
        ("A Korean participant offered a naval perspective.", "offered a naval perspective"),
        ("A Korean participant spoke as one who had commanded ships.",
         "as one who had commanded ships"),
        ("A Korean participant spoke with the authority of a naval career.",
         "with the authority of a naval career"),
        ("The insurer's view was put by a Korean participant.", "The insurer's view was put by"),
        ("A Korean participant put on a lawyer's hat.", "put on a lawyer's hat"),
        ("A Korean participant offered the company’s repair ship.", "offered the company’s repair"),
        ("A Korean participant took the room through a set of slides.",
         "took the room through a set of slides"),
        ("A Korean participant regretted having missed the debate on cables.",
         "having missed the debate on cables"),
        ("A Korean participant argued at 10:30 that ice melts.", "at 10:30"),
    ],
)  # fmt: skip
def test_what_cannot_be_cut(text, said):
    found = asides(text)[-1]
    assert (found.said, found.can_be_cut) == (said, False)


@pytest.mark.parametrize(
    ("text", "needs_fact", "is_view"),
    [
        ("Just before lunch, a Korean participant argued.", True, False),
        ("At half past ten, a Korean participant argued.", True, False),
        ("After two hours of debate, a Korean participant argued.", True, False),
        ("Midway through the session, a Korean participant argued.", True, False),
        ("A Korean participant, who found no end of it, argued.", False, True),
        ("A Korean participant, who works on cables, argued.", False, False),
        ("A Korean participant, who had flown in, argued.", False, False),
        ("A Korean participant, who had no doubts, argued.", False, True),
    ],
)
def test_what_tells_less(text, needs_fact, is_view):
    (found,) = asides(text)
    assert (found.needs_fact, found.is_view) == (needs_fact, is_view)


def test_a_pronoun_before_any_attribution_is_nobodys():
    assert asides("It rained. She came late. A Korean participant argued.") == []


def test_beside_a_name_nothing_is_told():
    assert asides("A Korean participant, who had come late, argued.", label="named") == []
