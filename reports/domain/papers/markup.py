"""Markdown, and HTML in it, as it prints: a name is read over the marks that stand within it.

No pattern looks past where the next mark like it begins, so that the time grows with the length.

What is found is told where it stands among the marks. Source: CommonMark, and the usual extensions
(footnotes, tables, attributes, struck out text).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from dialogues.domain.characters import without_controls

from .paper import OTHER_READING, PaperPart
from .readings import above

_ATTRIBUTES: Final = r"""(?:[^<>"']|"[^"<]{0,500}"|'[^'<]{0,500}')*"""
_BREAK: Final = (
    r"</?(?i:br|p|div|li|ul|ol|td|th|tr|table|h[1-6]|hr|dd|dt|blockquote|pre)\b"
    rf"{_ATTRIBUTES}>"
)
_TAG: Final = rf"</?(?!\w+:/)[A-Za-z]{_ATTRIBUTES}>"
_ENTITY: Final = r"&(?:\#\d{2,7}|\#[xX][0-9A-Fa-f]{2,6}|[A-Za-z]{2,31};);?"
_STARTS: Final = r"^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)]|\#{1,6})[ \t]+)+"
_CODED: Final = r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\})"
_CELLS: Final = r"\|"
_MARKS: Final = r"[*_~`=^$]+|\\(?:[a-zA-Z]+\{)?-?|!?\["

# In each: marks that are nothing on the page, those that are a space, and others by their group.
_PRINTED: Final = re.compile(
    rf"""
    (?P<none>
        <!--(?:(?!<!--).){{0,500}}?-->
      | <[A-Za-z][A-Za-z0-9+.-]*:[^<>\s]*>
      | \^?\[\^[^\[\]\n]{{0,300}}\] | \^\[[^\[\]\n]{{0,300}}\]
      | \]\((?:[^()\]\n]|\([^()\n]{{0,300}}\)){{0,500}}\)
      | \][ ]?\[[^\[\]\n]{{0,300}}\]
      | \{{\{{?[^{{}}\n]{{0,300}}\}}\}}? | (?<=\w):[a-z0-9_+-]+:(?=\w) )
  | (?P<end>{_BREAK} | {_STARTS})
  | (?P<tag>{_TAG} | \] | {_MARKS})
  | (?P<cell>{_CELLS})
  | (?P<entity>{_ENTITY})
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_WRITTEN: Final = re.compile(
    rf"""
    (?P<end>{_BREAK} | {_STARTS})
  | (?P<coded>{_CODED})
  | (?P<none><!-- | --> | {_TAG} | \]\(? | [{{}}] | {_MARKS})
  | (?P<cell>{_CELLS})
  | (?P<entity>{_ENTITY})
  | (?P<percent>(?:%[0-9A-Fa-f]{{2}})+)
    """,
    re.VERBOSE | re.MULTILINE,
)
# What stands between two letters and may not be seen: it is struck out, raised, or hidden.
_WITHIN: Final = re.compile(
    r"(?<=\w)(?:<(?P<open>[A-Za-z][A-Za-z0-9]*)\b[^<>]*>[^<>\n]{0,200}</(?P=open)\s*>"
    r"|~~[^~\n]{1,200}~~|\{--[^{}\n]{0,200}--\}|\^[^^\s]{1,80}\^)(?=\w)"
)


# What stands above letters, to say how they are read.
_ABOVE: Final = re.compile(r"<rt\b[^<>]{0,200}>([^<>\n]{0,200})", re.IGNORECASE)
_BELOW: Final = re.compile(rf"(?P<none><(?i:r[tp])\b[^<>]{{0,200}}>[^<>\n]{{0,200}}|{_TAG})")


def readings_of(text: str, of: str = "body") -> Iterator[PaperPart]:
    """The text as it prints, as it is written beneath that, and without what is not seen; what
    stands above letters, and the letters without it."""
    for pattern in (_PRINTED, _WRITTEN, _WITHIN):
        yield from _reading(text, pattern, of)
    if said := above(_ABOVE.findall(line) for line in text.split("\n")):
        yield from _reading(text, _BELOW, of)
        yield PaperPart(OTHER_READING, said, of=of)


def _reading(text: str, pattern: re.Pattern[str], of: str) -> Iterator[PaperPart]:
    kept: list[str] = []
    places = [(0, 0)]
    length = last = 0
    for found in pattern.finditer(text):
        start, end = found.span()
        shown = _shown(found)
        kept += (text[last:start], shown)
        length += start - last
        places += ((length, start), (length + len(shown), end))
        length += len(shown)
        last = end
    if kept:
        yield PaperPart(OTHER_READING, "".join(kept) + text[last:], of=of, places=tuple(places))


def _shown(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "end":
            return "\n"
        case "cell":
            return " "
        case "entity":
            return without_controls(html.unescape(found[0]))
        case "coded":
            return without_controls(chr(min(int(found[0].strip("\\xu{}"), 16), 0x10FFFF)))
        case "percent":
            return without_controls(unquote(found[0]))
    return ""
