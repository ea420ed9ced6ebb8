"""A Word file as the archive that it is: every part by name, with nothing of this machine in it.

Written part by part: a library's template brings its own properties, dates and unused styles.
"""

from __future__ import annotations

from functools import cache
from html import escape
from importlib.resources import files
from typing import Final

from dialogues.domain.archives import pack_office
from reports.domain.document import Document

HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
CORE: Final = f"{PACKAGE}/relationships/metadata/core-properties"
KIND: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"

# The parts beside the text: name, its type, its relation to the text.
PARTS: Final = ("styles", "numbering", "settings", "footer")


@cache
def fixed_part(name: str) -> str:
    """A part that is the same in every file, or a template of one."""
    return (files(__package__) / "word" / f"{name}.xml").read_text(encoding="utf-8")


def pack(document: Document, body: str, nums: str) -> bytes:
    """The file around a body; `nums` are the lists that the body counts in."""
    names = (*PARTS, "header") if document.draft else PARTS
    parts = {
        "[Content_Types].xml": _types(names),
        "_rels/.rels": _package_relations(),
        "docProps/core.xml": _properties(document),
        "word/document.xml": _text(body, names),
        "word/_rels/document.xml.rels": _relations(names),
        **{f"word/{name}.xml": fixed_part(name) for name in names},
    }
    parts["word/styles.xml"] = fixed_part("styles").replace("{language}", _language(document))
    parts["word/numbering.xml"] = fixed_part("numbering").replace("{nums}", nums)
    return pack_office({name: content.encode() for name, content in parts.items()})


def _language(document: Document) -> str:
    """Word wants a region with a language."""
    return escape({"en": "en-US"}.get(document.language, document.language))


def _types(names: tuple[str, ...]) -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{KIND}.{kind}+xml"/>'
        for name, kind in (("document", "document.main"), *((name, name) for name in names))
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        f"{overrides}</Types>"
    )


def _package_relations() -> str:
    return (
        f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{CORE}" Target="docProps/core.xml"/>'
        "</Relationships>"
    )


def _relations(names: tuple[str, ...]) -> str:
    relations = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{name}" Target="{name}.xml"/>' for name in names
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>'


def _properties(document: Document) -> str:
    """What the file says of itself: title, language, and the author where the report does."""
    creator = f"<dc:creator>{escape(document.author)}</dc:creator>" if document.author else ""
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(document.title)}</dc:title>{creator}"
        f"<dc:language>{escape(document.language)}</dc:language></cp:coreProperties>"
    )


def _text(body: str, names: tuple[str, ...]) -> str:
    header = '<w:headerReference w:type="default" r:id="header"/>' if "header" in names else ""
    return (
        f'{HEAD}<w:document xmlns:w="{WORD}" xmlns:r="{OFFICE}"><w:body>{body}<w:sectPr>{header}'
        '<w:footerReference w:type="default" r:id="footer"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1588" w:right="1701" w:bottom="1588" '
        'w:left="1701" w:header="737" w:footer="737" w:gutter="0"/></w:sectPr></w:body>'
        "</w:document>"
    )
