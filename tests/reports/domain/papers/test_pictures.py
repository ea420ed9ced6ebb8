"""Pictures lose what they say, and not a byte of what they show."""

import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.domain.papers.pictures import bare_picture, is_picture, picture_strings

from .pictures import JFIF, chunk, gif, gif_comment, jpeg, png, segment

SAID = b"Said by nobody"
LOOP = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
PICTURES = {
    "png": (png(), png(chunk(b"tEXt", b"Comment\0" + SAID), after=SAID)),
    "png, packed": (png(), png(chunk(b"zTXt", b"Commentx\0\0" + zlib.compress(SAID)))),
    "jpeg": (jpeg(), jpeg(segment(0xFE, SAID), after=SAID)),
    "jpeg with Adobe's mark": (
        jpeg(segment(0xEE, b"Adobe\0\x64\0\0\0\0\0")),
        jpeg(segment(0xEE, b"Adobe\0\x64\0\0\0\0\0"), segment(0xEE, SAID), segment(0xE0, SAID)),
    ),
    "gif": (gif(LOOP), gif(LOOP, gif_comment(SAID), after=SAID)),
}


@pytest.mark.parametrize("kind", PICTURES)
def test_what_a_picture_says_is_read_and_goes(kind):
    bare, saying = PICTURES[kind]
    assert is_picture(saying)
    assert SAID.decode() in "\n".join(picture_strings(saying))
    assert bare_picture(saying) == bare_picture(bare)
    assert SAID not in bare_picture(saying)


def test_a_jpeg_keeps_its_dots_and_a_png_all_its_bytes():
    assert bare_picture(png()) == png()
    assert bare_picture(jpeg()).replace(JFIF, b"").startswith(b"\xff\xd8\xff\xda")
    assert bare_picture(jpeg()).endswith(b"\x12\xff\x00\x34\xff\xd0\x56\xff\xd9")
    assert bare_picture(gif()) == gif()


BROKEN = {
    "a png cut off": png()[:-6],
    "a jpeg cut off in its parts": b"\xff\xd8\xff\xe0\x00",
    "a jpeg cut off in its dots": jpeg()[:-2],
    "a jpeg of no parts": b"\xff\xd8\xff\xff\x00",
    "a gif cut off": gif()[:-1],
    "a gif of no parts": gif()[:19] + b"\x07",
    "a bitmap": b"BM",
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_picture_that_cannot_be_taken_apart_is_read_as_it_is(kind):
    content = BROKEN[kind] + b"\0" + SAID
    assert SAID.decode() in "\n".join(picture_strings(content))
    with pytest.raises(ValueError, match="no other is cleaned"):
        bare_picture(content)


def test_a_text_that_says_it_is_packed_and_is_not():
    texts = (chunk(b"iTXt", b"Comment\0x" + SAID), chunk(b"zTXt", b"Comment" + SAID))
    assert SAID.decode() in "\n".join(picture_strings(png(*texts)))


@pytest.mark.parametrize("length", [65, 80, 97, 120, 300])
def test_lengths_and_sums_are_no_letters_of_what_it_says(length):
    """A length of 65 is the letter A before the words, and a sum is four bytes behind them."""
    said = (b"Nobody in particular said so. " * 20)[:length]
    for picture in (
        png(chunk(b"tEXt", b"Comment\0" + said)),
        jpeg(segment(0xFE, said)),
        gif(gif_comment(said)),
    ):
        assert said.decode().strip() in picture_strings(picture)


@given(st.sampled_from([b"\xff\xd8\xff", png()[:8], b"GIF89a"]), st.binary(max_size=200))
def test_no_bytes_raise_anything_else(start, rest):
    picture_strings(start + rest)
    with suppress(ValueError):
        bare_picture(start + rest)
