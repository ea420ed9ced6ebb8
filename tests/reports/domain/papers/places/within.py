"""Files in the file, and what the file calls things or leads to."""

from __future__ import annotations

import base64
import zlib

from .. import packing as p
from .. import pictures
from .markup import (
    FIRST,
    LAST,
    NAME,
    TEXT,
    exif,
    extra,
    nested,
    padded,
    picture,
    sheet,
    style,
    styled,
    vml,
)

LOWER = NAME.replace(" ", "").lower()


def metadata() -> dict[str, bytes]:
    """In what a picture or a printer says."""
    text = pictures.chunk(b"tEXt", b"Author\0" + NAME.encode())
    packed = pictures.chunk(b"zTXt", b"Author\0\0" + zlib.compress(NAME.encode()))
    said = pictures.gif_comment(NAME.encode())
    printer = b"\0\1" + NAME.encode("utf-16-le")
    xmp = pictures.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>" + NAME.encode() + b"</x>")
    return {
        "text of a PNG": picture(pictures.png(text), "png"),
        "packed text of a PNG": picture(pictures.png(packed), "png"),
        "behind a PNG": picture(pictures.png(after=NAME.encode()), "png"),
        "camera data of a JPEG": picture(pictures.jpeg(pictures.segment(0xE1, exif())), "jpeg"),
        "XMP of a JPEG": picture(pictures.jpeg(xmp), "jpg"),
        "comment of a JPEG": picture(
            pictures.jpeg(pictures.segment(0xFE, NAME.encode("utf-16-le"))), "jpeg"
        ),
        "comment of a GIF": picture(pictures.gif(said), "gif"),
        "settings of a printer": p.with_part("printerSettings1.bin", printer, "printerSettings"),
        "thumbnail": extra("docProps/thumbnail.png", pictures.png(text)),
    }


def files() -> dict[str, bytes]:
    """In files."""
    return {
        "Word file in it": p.with_part(
            "embeddings/Microsoft_Word_Document.docx", nested(), "package"
        ),
        "Excel file in it": p.with_part(
            "embeddings/Microsoft_Excel_Sheet.xlsx", sheet(), "package"
        ),
        "text file in it": p.with_part("embeddings/package.txt", NAME, "package"),
        "name of a file in it": p.with_part(f"embeddings/{FIRST}-{LAST}.docx", p.made(), "package"),
        "old file in it": p.with_part(
            "embeddings/oleObject1.bin",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0" + NAME.encode("utf-16-le"),
            "oleObject",
        ),
    }


def links() -> dict[str, bytes]:
    """In what leads elsewhere."""
    simple = f'<w:fldSimple w:instr="USERNAME {NAME}">{p.run("x")}</w:fldSimple>'
    linked = p.with_body(
        p.paragraph(f'<w:hyperlink r:id="rId901">{p.run("Write to us.")}</w:hyperlink>')
    )
    return {
        "target of a link": p.with_link(
            "hyperlink", f"mailto:{FIRST}%20{LAST}@example.org", linked
        ),
        "code of a field": p.with_body(p.paragraph(p.field(f'HYPERLINK "mailto:{NAME}"'))),
        "entry of an index": p.with_body(
            p.paragraph(p.field(f'XE "{NAME}"').replace("separate", "end"))
        ),
        "code of a simple field": p.with_body(p.paragraph(simple)),
        "attached template": p.with_link(
            "attachedTemplate", f"file:///C:/Users/{FIRST}%20{LAST}/a.dotx"
        ),
        "source of a mail merge": p.with_link("mailMergeSource", f"file:///{NAME}.xlsx"),
        "name of a part that is not there": p.changed(
            p.made(),
            "word/_rels/document.xml.rels",
            "</Relationships>",
            f'<Relationship Id="rId9" Type="{p.R}/x" Target="{NAME}.xml"/></Relationships>',
        ),
    }


def packed() -> dict[str, bytes]:
    """In letters that a program unpacks, or in another order than they stand."""
    wide = base64.b64encode(NAME.encode("utf-16-le")).decode()
    data = f'<w:fldChar w:fldCharType="begin"><w:fldData>{wide}</w:fldData></w:fldChar>'
    return {
        "data of a field": p.with_body(
            f'<w:p><w:r>{data}<w:fldChar w:fldCharType="end"/></w:r>{p.run("x")}</w:p>'
        ),
        "packed custom XML": extra(
            "customXml/item9.xml", f"<a>{base64.b64encode(NAME.encode()).decode()}</a>"
        ),
        "name of a part in disguise": extra("word/ottoline%20vander%67ast.xml", "<a/>"),
    }


def around(old: str, new: str) -> bytes:
    return p.changed(p.made(), "word/document.xml", old, new)


def elsewhere() -> dict[str, bytes]:
    """In what only programs read."""
    mark = f'<w:bookmarkStart w:id="3" w:name="{FIRST}_{LAST}"/><w:bookmarkEnd w:id="3"/>'
    control = (
        f'<w:sdt><w:sdtPr><w:alias w:val="{NAME}"/><w:tag w:val="x"/></w:sdtPr>'
        f"<w:sdtContent>{p.paragraph(p.run('x'))}</w:sdtContent></w:sdt>"
    )
    custom = f"<a xmlns='urn:x'><b>{FIRST}</b><c>{LAST}</c></a>"
    glossary = f"<w:glossaryDocument {p.SPACES}>{TEXT}</w:glossaryDocument>"
    return {
        "name of a bookmark": p.with_body(p.paragraph(mark, p.run("x"))),
        "name of a content control": p.with_body(control),
        "name of a style": styled(style(f"Words of {NAME}", "X1"), p.made()),
        "custom XML": extra("customXml/item9.xml", custom),
        "glossary": extra("word/glossary/document.xml", glossary),
        "unknown part": extra("word/unknown.xml", f"<a xmlns='urn:x' b='{NAME}'/>"),
        "comment in the markup": p.with_body(f"<w:p><!-- {NAME} -->{p.run('x')}</w:p>"),
        "instruction in the markup": p.with_body(f"<?x {NAME}?><w:p/>"),
        "stray letters": p.with_body(f"<w:p>{NAME}{p.run('x')}</w:p>"),
        "letters behind a run": p.with_body(f"<w:p>{p.run('x')} {NAME}</w:p>"),
        "unknown element": p.with_body(
            f'<w:p><x:y xmlns:x="urn:x">{p.run(NAME)}</x:y>{p.run("x")}</w:p>'
        ),
        "comment of the archive": p.zipped(p.parts_of(p.made()), comment=NAME.encode()),
        "before the archive's parts": padded(),
    }


def formal() -> dict[str, bytes]:
    """Where the format has words of its own, or none, and around all of it."""
    return {
        "behind the text's end": around("</w:document>", f"</w:document><!-- {NAME} -->"),
        "before the text": around("<w:document", f"<?x {NAME}?><w:document"),
        "name of an instruction": p.with_body(f"<?{LOWER} x?><w:p/>"),
        "name of a namespace": extra(
            "customXml/item9.xml", f"<{LOWER}:a xmlns:{LOWER}='http://www.w3.org/'/>"
        ),
        "name of a font": p.with_body(p.paragraph(p.run("x", f'<w:rFonts w:ascii="{LOWER}"/>'))),
        "name of a theme": p.with_part(
            "theme/theme9.xml", f'<a:theme {p.SPACES} name="{LOWER}"/>', "theme"
        ),
        "language": p.with_body(p.paragraph(p.run("x", f'<w:lang w:val="{LOWER}"/>'))),
        "number of a sitting": p.with_body(f'<w:p w:rsidR="{LOWER}">{p.run("x")}</w:p>'),
        "number of a comment": p.with_part(
            "commentsIds.xml",
            f'<a:ids xmlns:a="http://schemas.microsoft.com/x" a:durableId="{LOWER}"/>',
            "commentsIds",
        ),
        "what one program needs": p.with_body(
            f'<w:p><mc:AlternateContent><mc:Choice Requires="{LOWER}"/></mc:AlternateContent></w:p>'
        ),
        "frame of a link": p.with_body(
            p.paragraph(
                f'<w:hyperlink w:anchor="x" w:tgtFrame="{LOWER}">{p.run("x")}</w:hyperlink>'
            )
        ),
        "look of an old shape": p.with_body(p.paragraph(vml("", f'style="{LOWER}"'))),
        "type of a part": p.changed(
            p.made(),
            "[Content_Types].xml",
            "</Types>",
            f'<Override PartName="/word/x.xml" ContentType="application/{LOWER}"/></Types>',
        ),
        "behind the archive": p.made() + NAME.encode(),
        "folder of the archive": p.zipped({**p.parts_of(p.made()), f"word/{NAME}/": b""}),
        "data of a folder": p.zipped({**p.parts_of(p.made()), "word/x/": NAME}),
    }
