"""The syntax of attribution tokens."""

from __future__ import annotations

import pytest

from dialogues.domain.codes import FORM_WORDS, NAMING_WORDS, QUANTITY_WORDS
from dialogues.domain.phrases import Token, TokenError, split


def one(text):
    (token,) = split(text)
    return token


def test_splits_literals_and_tokens():
    assert split("A {r7} b {{c} {r8 this}") == (
        "A ",
        Token("{r7}", 2, 6, ("r7",)),
        " b {c} ",
        Token("{r8 this}", 14, 23, ("r8",), form="this"),
    )


@pytest.mark.parametrize(
    ("text", "parts"), [("", ()), ("plain }", ("plain }",)), ("{{", ("{",)), ("{{{{x", ("{{x",))]
)
def test_literals(text, parts):
    assert split(text) == parts


def test_a_brace_before_a_token():
    assert split("{{{r7}")[0] == "{"
    assert one("{r7}{r8}"[:4]).refs == ("r7",)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("{r9 r12 ~ROK both}", {"refs": ("r9", "r12"), "alternative": "ROK", "form": "both"}),
        ("{r9 both ~South Korean 's}", {"alternative": "South Korean", "possessive": "'s"}),
        ("{r7 @region ’s}", {"level": "region", "possessive": "’s"}),
        ("{r7 @any another}", {"level": "any", "form": "another"}),
        ("{r5 most KR}", {"quantity": "most", "narrowed": "KR"}),
        ("{ r5\n's some NEA }", {"quantity": "some", "narrowed": "NEA", "possessive": "'s"}),
        ("{r5 sense KR}", {"quantity": "sense", "narrowed": "KR"}),
        ("{r5 ~U.S.}", {"alternative": "U.S."}),
    ],
)
def test_reads_forms(text, fields):
    token = one(text)
    assert {field: getattr(token, field) for field in fields} == fields
    assert token.text == text
    assert (token.start, token.end) == (0, len(text))


@pytest.mark.parametrize("word", sorted(FORM_WORDS))
def test_every_form_word_is_read(word):
    token = one(f"{{r5 {word}}}")
    assert (token.form or token.quantity) == word
    assert token.names_people is (word in NAMING_WORDS)
    assert {*NAMING_WORDS, *QUANTITY_WORDS} == FORM_WORDS


@pytest.mark.parametrize("text", ["x {r7", "x {r7 {r8}", "x {r7\n{{"])
def test_says_where_a_brace_is_not_closed(text):
    with pytest.raises(TokenError) as error:
        split(text)
    shown = " ".join(text[2:].split())
    sentence = f'The brace at "{shown}" is not closed; write "{{{{" for a brace.'
    assert str(error.value) == sentence


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{}", "names no remark; a remark's id comes first"),
        ("{most}", "names no remark; a remark's id comes first"),
        ("{r7's}", "names no remark; a remark's id comes first"),
        ("{r7 this r8}", 'holds "r8", which is no form of a token'),
        ("{r7 @eu}", 'holds "@eu", which is no form of a token'),
        ("{r7 most KR JP}", 'holds "JP", which is no form of a token'),
        ("{r7 ~ ROK}", 'has nothing after "~"; write an alternative such as ~ROK'),
        ("{r7 this another}", 'has "this" and "another", of which it may have one'),
        ("{r7 most both}", 'has "most" and "both", of which it may have one'),
        ("{r7 's 's}", 'has "\'s" and "\'s", of which it may have one'),
        ("{r7 ~A ~B}", 'has "A" and "B", of which it may have one'),
        ("{r7 @any @any}", 'has "any" and "any", of which it may have one'),
        ("{r7 ~ROK @any}", 'has both "~" and "@", of which it may have one'),
        ("{r7 this ~ROK}", 'has "this" and "~", which do not go together'),
        ("{r7 r8 these @any}", 'has "these" and "@", which do not go together'),
        ("{r7 named @any}", 'has "named" and "@", which do not go together'),
        ("{r7 @any some}", 'has "some" and "@", which do not go together'),
        ("{r7 sense 's}", 'has "sense" and "\'s", which do not go together'),
    ],
)
def test_says_why_a_token_cannot_be_read(text, problem):
    with pytest.raises(TokenError) as error:
        split(text)
    assert str(error.value) == f"The token {text} {problem}."


def test_a_word_that_could_be_an_id_is_one():
    assert one("{r7 anothr}").refs == ("r7", "anothr")
