"""A PDF written anew: its pages with what they show, and nothing else.

Every object is copied by hand into a new file: no document information, metadata, notes, fields,
links, outline, structure, attachments, scripts and earlier versions, no text that is not seen, no
metadata of pictures. What notes and form fields show on a page goes with them.
"""

from __future__ import annotations

import io
from typing import Any, Final

from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    ContentStream,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from ..paper import PaperError
from ..pictures import bare_picture
from .objects import COMMENT, comments_of
from .operators import MARKS, OPERATORS, read_drawing
from .reading import layers_off, read_pdf
from .source import Source, damaged, entry, open_pdf
from .streams import is_plain, packed_picture
from .vocabulary import is_strange

_OF_PAGE: Final = ("/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Group")
_DROPPED: Final = frozenset(
    {
        *("/Metadata", "/PieceInfo", "/LastModified", "/OC", "/StructParent", "/StructParents"),
        *("/AA", "/A", "/Annots", "/Parent", "/Alternates", "/OPI", "/Ref", "/Measure", "/Name"),
        *("/PtData", "/Thumb", "/ID", "/Private", "/Properties", "/AF", "/Length"),
    }
)
# Strings that letters and colours cannot be shown without.
_NEEDED: Final = frozenset({"/Registry", "/Ordering"})
_SEEN: Final = frozenset({"body", "header"})


def clean_pdf(name: str, content: bytes) -> bytes:
    """A copy with the same words on the same pages.

    Errors: `PaperError` where the file cannot be read, or the copy would not be the same.
    """
    before = read_pdf(name, content)
    source = open_pdf(name, content)
    if layers_off(source):
        raise _not(name, "it has layers that are not shown; save it without them")
    try:
        copy = _Copy(source).write()
        after = read_pdf(name, copy)
    except _UnfitError as unfit:
        raise _not(name, str(unfit)) from None
    except Exception:
        # pypdf raises whatever its parsers meet in a broken file.
        raise damaged(name) from None
    words = [
        [each.text.split() for each in paper.parts if each.part in _SEEN]
        for paper in (before, after)
    ]
    shown = {each.part for each in after.parts if not each.of}
    if words[0] != words[1] or not shown <= _SEEN or after.enclosed:
        raise _not(name, "a copy would not show the same; print it to a new PDF and check that")
    return copy


def _only(resources: Any, drawn: set[str]) -> DictionaryObject:
    """Resources without the forms and pictures that are not drawn."""
    only = DictionaryObject(resources)
    objects = entry(resources, "/XObject")
    if isinstance(objects, DictionaryObject):
        kept = {NameObject(name): objects.raw_get(name) for name in objects if name in drawn}
        only[NameObject("/XObject")] = DictionaryObject(kept)
    return only


def _not(name: str, why: str) -> PaperError:
    return PaperError(f"{name} was not cleaned: {why}.")


def _bare(picture: bytes) -> bytes:
    try:
        return bare_picture(picture)
    except ValueError:
        raise _UnfitError("it has a picture that is damaged") from None


def _is_commented(stream: StreamObject) -> bool:
    """Whether a stream is a table of letters, or a function, with comments in it."""
    if entry(stream, "/Filter") == "/DCTDecode" or entry(stream, "/Subtype") is not None:
        return False
    data = stream.get_data()
    return is_plain(data) and not data.startswith(b"%!PS-AdobeFont") and bool(comments_of(data))


class _UnfitError(ValueError):
    """Something that cannot be copied without its secrets."""


class _Copy:
    """A new file, into which objects of another are copied."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._objects: list[PdfObject | None] = []
        self._known: dict[int, IndirectObject] = {}
        self._names: dict[str, NameObject] = {}

    def write(self) -> bytes:
        """The bytes of the new file."""
        tree = DictionaryObject()
        parent = self._add(tree)
        pages = [self._add(self._page(page, parent)) for page in self._source.pages]
        tree[NameObject("/Type")] = NameObject("/Pages")
        tree[NameObject("/Kids")] = ArrayObject(pages)
        tree[NameObject("/Count")] = NumberObject(len(pages))
        root = DictionaryObject()
        root[NameObject("/Type")] = NameObject("/Catalog")
        root[NameObject("/Pages")] = parent
        return self._bytes(self._add(root))

    def _add(self, value: PdfObject | None) -> IndirectObject:
        self._objects.append(value)
        return IndirectObject(len(self._objects), 0, self._source)

    def _page(self, page: Any, parent: IndirectObject) -> DictionaryObject:
        copy = DictionaryObject()
        copy[NameObject("/Type")] = NameObject("/Page")
        copy[NameObject("/Parent")] = parent
        for key in _OF_PAGE:
            if (value := entry(page, key)) is not None:
                copy[NameObject(key)] = self._copied(value)
        resources = entry(page, "/Resources") or DictionaryObject()
        contents, drawn = entry(page, "/Contents"), set[str]()
        if contents is not None:
            content = self._drawn(contents, resources, drawn)
            copy[NameObject("/Contents")] = self._add(content)
        copy[NameObject("/Resources")] = self._copied(_only(resources, drawn))
        return copy

    def _copied(self, value: Any) -> Any:
        """A value without what nobody sees."""
        if isinstance(value, IndirectObject):
            if value.idnum not in self._known:
                self._known[value.idnum] = reference = self._add(None)
                self._objects[reference.idnum - 1] = self._copied(value.get_object())
            return self._known[value.idnum]
        if isinstance(value, StreamObject):
            return self._stream(value)
        if isinstance(value, DictionaryObject):
            return self._entries(value, DictionaryObject())
        if isinstance(value, ArrayObject):
            return ArrayObject(self._copied(each) for each in value)
        return self._called(value) if isinstance(value, NameObject) else value

    def _entries(self, value: DictionaryObject, copy: Any) -> Any:
        for key in value:
            inner = value.raw_get(key)
            is_text = isinstance(entry(value, key), (TextStringObject, ByteStringObject))
            if key not in _DROPPED and not (is_text and key not in _NEEDED):
                copy[self._called(key)] = self._copied(inner)
        return copy

    def _called(self, name: str) -> NameObject:
        """A name; one that somebody made up is a number in the copy, everywhere the same."""
        if not is_strange(name):
            return NameObject(name)
        return self._names.setdefault(name, NameObject(f"/N{len(self._names) + 1}"))

    def _stream(self, value: StreamObject) -> Any:
        if entry(value, "/Subtype") == "/Form" or entry(value, "/PatternType") == 1:
            drawn: set[str] = set()
            resources = entry(value, "/Resources") or DictionaryObject()
            copy = self._drawn(value, resources, drawn)
            rest = DictionaryObject({**value, NameObject("/Resources"): _only(resources, drawn)})
            return self._entries(rest, copy)
        copy = DecodedStreamObject()
        copy.set_data(value._data)
        self._entries(value, copy)
        if _is_commented(value):
            copy.set_data(COMMENT.sub(b"", value.get_data()))
            dict.pop(copy, "/Filter", None)
            dict.pop(copy, "/DecodeParms", None)
        if picture := packed_picture(value):
            if not picture.startswith(b"\xff\xd8"):
                raise _UnfitError("it has a picture (JPEG 2000) whose metadata stay with it")
            copy.set_data(_bare(picture))
            copy[NameObject("/Filter")] = NameObject("/DCTDecode")
            dict.pop(copy, "/DecodeParms", None)
        return copy

    def _drawn(self, contents: Any, resources: Any, drawn: set[str]) -> StreamObject:
        """Operators without marks, comments and text that nobody sees; notes what is `drawn`."""
        content = ContentStream(contents, self._source, "bytes")
        operations = list(content.operations)
        drawing = read_drawing(operations, resources)
        drawn |= {name for name, _ in drawing.forms}
        kept = [
            (self._operands(operands), operator)
            for (operands, operator), unseen in zip(operations, drawing.hidden, strict=True)
            if not unseen and operator in OPERATORS - MARKS
        ]
        content.operations = kept
        copy = DecodedStreamObject()
        copy.set_data(content.get_data())
        packed: StreamObject = copy.flate_encode()
        return packed

    def _operands(self, operands: Any) -> Any:
        """Operands with the names that they have in the copy."""
        if isinstance(operands, dict):  # of a picture in the page itself
            return operands
        return [self._called(each) if isinstance(each, NameObject) else each for each in operands]

    def _bytes(self, root: IndirectObject) -> bytes:
        out = io.BytesIO()
        out.write(b"%PDF-1.7\n")
        places = []
        for number, value in enumerate(self._objects, 1):
            places.append(out.tell())
            out.write(b"%d 0 obj\n" % number)
            # An empty dictionary is false, and so is a stream without any entry.
            (DictionaryObject() if value is None else value).write_to_stream(out)
            out.write(b"\nendobj\n")
        start = out.tell()
        out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1))
        out.writelines(b"%010d 00000 n \n" % place for place in places)
        out.write(b"trailer\n<< /Size %d /Root " % (len(places) + 1))
        root.write_to_stream(out)
        out.write(b" >>\nstartxref\n%d\n%%%%EOF\n" % start)
        return out.getvalue()
