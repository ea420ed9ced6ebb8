import pytest

from dialogues.vault import padding
from dialogues.vault.padding import FILE, UNPADDED, WORDS, Padding

STEPS = Padding((16, 64))


@pytest.mark.parametrize(
    ("size", "whole"),
    [(0, 16), (1, 16), (16, 16), (17, 64), (64, 64), (65, 128), (128, 128), (129, 192)],
)
def test_fills_up_to_the_first_step_that_holds_it(size, whole):
    plain = b"x" * size
    filled = STEPS.fill(plain)
    assert (len(filled), STEPS.strip(filled)) == (whole, plain)


@pytest.mark.parametrize("plain", [b"", b"x", b"PK\0\0\0", b"\0x\0", bytes(300_000)])
def test_a_file_comes_back_whatever_it_ends_in(plain):
    filled = FILE.fill(plain)
    assert len(filled) in (0, *FILE.steps)
    assert FILE.strip(filled) == plain


def test_a_file_of_before_is_as_it_was():
    assert FILE.strip(b"%PDF\0") == b"%PDF\0"


def test_leaves_what_is_not_padded_as_it_is():
    assert UNPADDED.fill(b"x\0") == UNPADDED.strip(b"x\0") == b"x\0"


def test_strips_what_was_written_without():
    assert STEPS.strip(b"word") == b"word"


@pytest.mark.parametrize("text", ["", "Yes.", "Yes. " * 200, "да " * 300, "同意します。" * 100])
def test_nothing_a_word_and_some_paragraphs_are_alike(text):
    assert len(WORDS.fill(text.encode())) == len(WORDS.fill(b""))


def test_steps_lie_apart_and_rise():
    policies = [each for each in vars(padding).values() if isinstance(each, Padding)]
    assert len(policies) > 5
    for each in policies:
        pairs = zip(each.steps, each.steps[1:], strict=False)
        assert all(above >= 4 * below for below, above in pairs)
