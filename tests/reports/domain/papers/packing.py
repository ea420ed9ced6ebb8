"""Word files to read: made with python-docx, then changed part by part as no program would."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from functools import cache

import docx

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)
PLAIN = "Nobody of note spoke here."


def saved(document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


# The styles that a test asks for; reading the others takes most of the time of a small file.
STYLES = {
    *("Normal", "Default Paragraph Font", "Normal Table", "No List", "Table Grid", "Title"),
    *("Heading 1", "Heading 2", "Heading 3", "List Number", "List Bullet", "Header", "Footer"),
    *("CommentText", "CommentReference", "Quote"),
}
EFFECTS = "stylesWithEffects"  # the styles once more, for one version of Word


@cache
def template() -> bytes:
    """The library's own empty file, without the most of its styles and what it says of itself."""
    document = docx.Document()
    document.core_properties.author = ""
    document.core_properties.comments = ""
    for style in list(document.styles):
        if style.name not in STYLES:
            style.delete()
    for latent in list(document.styles.latent_styles)[5:]:
        latent.delete()
    parts = {name: data for name, data in parts_of(saved(document)).items() if EFFECTS not in name}
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        named = re.sub(rf"<[^<>]*{EFFECTS}\.xml[^<>]*>", "", parts[name].decode())
        parts[name] = named.encode()
    return zipped(parts)


def made(build: Callable[..., object] = lambda document: None) -> bytes:
    """A file with one plain paragraph, and what `build` adds."""
    document = docx.Document(io.BytesIO(template()))
    document.add_paragraph(PLAIN)
    build(document)
    return saved(document)


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Mapping[str, bytes | str], *, comment: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
        archive.comment = comment
    return out.getvalue()


def changed(content: bytes, name: str, old: str, new: str) -> bytes:
    """The file with a piece of a part in another's place."""
    parts = parts_of(content)
    text = parts[name].decode()
    assert old in text
    return zipped({**parts, name: text.replace(old, new, 1)})


def with_body(markup: str, content: bytes | None = None) -> bytes:
    """The file with some markup at the end of its text."""
    text = parts_of(content or made())["word/document.xml"].decode()
    start = text.index("<w:document")
    end = text.index(">", start)
    content = changed(
        content or made(), "word/document.xml", text[start : end + 1], f"<w:document {SPACES}>"
    )
    return changed(content, "word/document.xml", "<w:sectPr", f"{markup}<w:sectPr")


def with_part(
    name: str, data: bytes | str, kind: str, content: bytes | None = None, *, key: str = "rId900"
) -> bytes:
    """The file with one more part, to which its text has a relation of that kind."""
    content = content or made()
    relation = f'<Relationship Id="{key}" Type="{R}/{kind}" Target="{name}"/></Relationships>'
    content = changed(content, "word/_rels/document.xml.rels", "</Relationships>", relation)
    ending = name.rpartition(".")[2]
    type_ = f'<Default Extension="{ending}" ContentType="application/octet-stream"/></Types>'
    if f'Extension="{ending}"' not in parts_of(content)["[Content_Types].xml"].decode():
        content = changed(content, "[Content_Types].xml", "</Types>", type_)
    return zipped({**parts_of(content), f"word/{name}": data})


def with_link(kind: str, target: str, content: bytes | None = None, key: str = "rId901") -> bytes:
    """The file with a relation that leads out of it."""
    relation = (
        f'<Relationship Id="{key}" Type="{R}/{kind}" Target="{target}" TargetMode="External"/>'
        "</Relationships>"
    )
    return changed(content or made(), "word/_rels/document.xml.rels", "</Relationships>", relation)


def notes(kind: str, markup: str) -> str:
    """The part of the foot- or endnotes, with the lines above them."""
    return (
        f'<w:{kind}s {SPACES}><w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r>'
        f'</w:p></w:{kind}><w:{kind} w:id="1">{markup}</w:{kind}></w:{kind}s>'
    )


def run(text: str, properties: str = "") -> str:
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    look = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{look}{''.join(runs)}</w:p>"


def field(code: str, result: str = "there") -> str:
    """A field, its code broken over two runs."""
    half = len(code) // 2
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{code[:half]}</w:instrText></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{code[half:]}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
