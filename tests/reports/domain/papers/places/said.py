"""What is said about the text, and about what is in it: comments, alt text, properties."""

from __future__ import annotations

from .. import packing as p
from .. import pictures
from .markup import NAME, commented, extra, property, setting, vml


def comments() -> dict[str, bytes]:
    """In comments and about them."""
    people = (
        '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
        f'<w15:person w15:author="{NAME}"><w15:presenceInfo w15:providerId="AD" '
        'w15:userId="S::x"/></w15:person></w15:people>'
    )
    return {
        "comment": commented("A", "A", f"Ask {NAME}."),
        "author of a comment": commented(NAME, "A", "Why?"),
        "initials of a comment": commented("A", NAME, "Why?"),
        "people": p.with_part("people.xml", people, "people"),
    }


def described() -> dict[str, bytes]:
    """In words for pictures and tables."""
    table = (
        f'<w:tbl><w:tblPr><w:tblCaption w:val="{NAME}"/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr>'
        "</w:tbl><w:p/>"
    )
    picture = p.with_part("media/image1.png", pictures.png(), "image", key="rId77")
    return {
        "words for a picture": p.with_body(
            p.paragraph(pictures.drawing("rId77", descr=NAME)), picture
        ),
        "name of a picture": p.with_body(
            p.paragraph(pictures.drawing("rId77", name=NAME)), picture
        ),
        "words for an old shape": p.with_body(
            p.paragraph(vml(p.paragraph(p.run("x")), f'alt="{NAME}"'))
        ),
        "words for a table": p.with_body(table),
    }


def properties() -> dict[str, bytes]:
    """In properties and settings."""
    custom = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
        ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        '<property fmtid="{0}" pid="2" name="{1}"><vt:lpwstr>{2}</vt:lpwstr></property>'
        "</Properties>"
    )
    app = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'extended-properties"><{0}>{1}</{0}></Properties>'
    )
    return {
        "author": property(author=NAME),
        "last modified by": property(last_modified_by=NAME),
        "title": property(title=f"Interview with {NAME}"),
        "template": extra("docProps/app.xml", app.format("Template", f"{NAME}.dotx")),
        "company": extra("docProps/app.xml", app.format("Manager", NAME)),
        "custom property": extra("docProps/custom.xml", custom.format("x", "Reviewer", NAME)),
        "name of a property": extra("docProps/custom.xml", custom.format("x", NAME, "1")),
        "document variable": setting(
            f'<w:docVars><w:docVar w:name="who" w:val="{NAME}"/></w:docVars>'
        ),
        "question of a mail merge": setting(
            f'<w:mailMerge><w:query w:val="SELECT {NAME}"/></w:mailMerge>'
        ),
    }
