"""The strings of an object, each with the part of a paper that it belongs to."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Any, Final

from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)

from dialogues.domain.characters import without_controls

from .vocabulary import is_strange

Said = tuple[str, str]  # part, text

# A string's key says what it is; what is under no key of these is a property.
_OF_KEY: Final = {
    "/Alt": "alt-text",
    "/ActualText": "alt-text",
    "/E": "alt-text",
    "/TU": "alt-text",
    "/V": "text-box",
    "/DV": "text-box",
    "/Opt": "text-box",
    "/CA": "text-box",
    "/RC": "comment",
    "/RV": "text-box",
    "/URI": "link",
    "/Base": "link",
    "/F": "link",
    "/UF": "embedded",
    "/Desc": "embedded",
    "/JS": "hidden-text",
}
_OF_ANNOTATION: Final = {"/Contents": "comment", "/T": "comment", "/Subj": "comment"}
_DIGESTS: Final = frozenset({"/ID", "/CheckSum", "/O", "/U"})
_WORD: Final = re.compile(r"[A-Za-z]{4}[A-Za-z .,'-]*\Z|\A[A-Z][a-z]{3}")
# How a font's characters are numbered, as nearly every file says.
_OF_FONTS: Final = frozenset({"/Registry", "/Ordering"})
_USUAL: Final = frozenset({"Adobe", "Identity", "UCS", "GB1", "CNS1", "Japan1", "Korea1", "KR"})
# The keys of these dictionaries are names that somebody chose, and so are the values of the others.
_CHOSEN_KEYS: Final = frozenset({"/Dests", "/PieceInfo", "/XObject", "/Properties", "/Names"})
_CHOSEN_STATES: Final = frozenset({"/N", "/D", "/R"})
_CHOSEN_VALUES: Final = frozenset({"/V", "/DV", "/AS"})
_NUMBERED: Final = re.compile(r"/[A-Za-z]{0,4}[_-]?\d*|/(?:Off|Form|Image)\d*")  # by programs
_INFO: Final = frozenset({"/Producer", "/Creator", "/Author", "/CreationDate", "/ModDate"})


def strings_of(value: Any) -> Iterator[Said]:
    """The strings of an object, references not followed: every object is looked at for itself."""
    stack: list[tuple[Any, str, str]] = [(value, "", "property")]
    while stack:
        each, key, part = stack.pop()
        if isinstance(each, DictionaryObject):
            yield from _chosen_names(each, key)
            yield from (("property", name[1:]) for name in each if is_strange(name))
            stack += reversed([(each.raw_get(name), name, _part(each, name)) for name in each])
        elif isinstance(each, ArrayObject):
            stack += reversed([(inner, key, part) for inner in each])
        elif isinstance(each, (TextStringObject, ByteStringObject)):
            text = text_of(each)
            if text and not _is_usual(key, text):
                yield part, text
        elif isinstance(each, NameObject) and (key in _CHOSEN_VALUES or is_strange(each)):
            yield part, each.lstrip("/")


def _is_usual(key: str, text: str) -> bool:
    """Whether a string is a sum over bytes, or says how a font's characters are numbered."""
    if key in _DIGESTS:
        return not text.isascii() or _WORD.search(text) is None
    return key in _OF_FONTS and text in _USUAL


def _part(holder: Any, key: str) -> str:
    if "/Rect" in holder and "/Subtype" in holder and key in _OF_ANNOTATION:
        return _OF_ANNOTATION[key]
    if key == "/Title" and "/Parent" in holder:
        return "heading"  # of the outline
    return _OF_KEY.get(key, "property")


def _chosen_names(holder: Any, key: str) -> Iterator[Said]:
    """Names in the place of keys, which a program or a person made up."""
    if key in _CHOSEN_KEYS or (key in _CHOSEN_STATES and "/Type" not in holder):
        yield from (("property", name[1:]) for name in holder if not _NUMBERED.fullmatch(name))
    elif key == "" and _INFO & set(holder):
        yield from (("property", name[1:]) for name in holder if name not in _INFO)


def text_of(value: TextStringObject | ByteStringObject) -> str:
    """A string as text, in every way in which it may be meant, a line each.

    Many programs write UTF-8, or UTF-16, without the mark that says so.
    """
    raw = value.original_bytes
    told = without_controls(str(value)) if isinstance(value, TextStringObject) else ""
    if raw.startswith((codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)) and told:
        return told
    return "\n".join(dict.fromkeys(each for each in (told, printable(raw)) if each))


def printable(raw: bytes) -> str:
    """Bytes as text, without what cannot be printed."""
    for encoding in ("utf-8", "cp1252"):
        try:
            return without_controls(raw.replace(b"\0", b"").decode(encoding))
        except UnicodeDecodeError:
            continue
    return without_controls(raw.replace(b"\0", b"").decode("latin-1"))
