"""What somebody answers on their page is sent in one length, whichever button of whichever form is
pressed, as long as nothing is typed.

A form sends all that stands in it and the value of the button: "approve" sends the words that could
have been changed too, and "disagree" is longer than "agree". What a browser sends can be measured
by whoever keeps the line, and the printed report has the words.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import quote_plus

from django.http import HttpRequest

from reports.domain.review.decisions import Decision
from reports.puts import CODE_LENGTH

from .sheets import Words

# Bytes of a body; longer ones are filled up to a multiple.
STEP: Final = 2_048
MANY: Final = 8_192  # of what has a mark for each of somebody's passages
FILLER: Final = "0"
PAD: Final = "_"  # no value of a button ends in it, and browsers send it as it is
COARSER: Final = f"{Decision.COARSER}:"  # with what follows, one of those offered


def filler_for(*sent: tuple[str, str], button: str = "", step: int = STEP) -> Words:
    """What fills a form up that sends these names and values, one of the buttons of a name, and
    what all forms send, where nothing is typed."""
    pressed = ((button, as_long("")),) if button else ()
    size = sum(len(name) + len(_encoded(value)) + 2 for name, value in (*sent, *pressed))
    return Words(FILLER * (-size % step if size else step))


def as_long(value: str) -> str:
    """The value of a button, as long as that of any other."""
    return value + PAD * (_LONGEST - len(_encoded(value)))


def pressed_in(request: HttpRequest, name: str) -> str:
    """What the button stands for that was pressed, of those of a name; "" where none was."""
    return request.POST.get(name, "").rstrip(PAD)


def _encoded(value: str) -> str:
    """As browsers send it (application/x-www-form-urlencoded, WHATWG)."""
    lines = value.replace("\r\n", "\n").replace("\n", "\r\n")
    return quote_plus(lines, safe="*").replace("~", "%7E")


# That of a coarser description, all of which are as long; the page writes it without a pad.
_LONGEST: Final = len(_encoded(COARSER)) + CODE_LENGTH
