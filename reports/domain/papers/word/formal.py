"""Tells what the format itself wrote from what a person may have: only the latter is a text.

Whoever writes a name as an attribute of which the format asks for a word of its own makes a file
that Word does not open, so words of that form are left out.
"""

from __future__ import annotations

import re
from typing import Final

from .vocabulary import is_of_format

_FORMAL: Final = re.compile(
    r"""
      [\W\d_]*                                          # no letter at all
    | (?=.*\d)[+-]?(0x)?[\dA-Fa-f]+ | [A-F]{2} | [A-Fa-f]{6} | [A-Fa-f]{8}   # a number, a colour
    | \{?[\dA-Fa-f]{8}(-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}\}?  # an id
    | [+-]?[\d.]+\ ?(pt|in|mm|cm|pc|pi|px|em|ex|emu|f|fd|%)?  # a measure
    | \d{4}-\d\d-\d\dT[\d:.]+(Z|[+-][\d:]+)?              # a moment
    | x-none | [a-z]{2,3}(-[A-Z][A-Za-z]{1,3}|-\d+)*             # a language
    | \#?_x0000_[a-z]+\d+ | rId\d+ | \+m[nj]-(lt|ea|cs)       # what programs number or refer to
    | T | F | True | False | TRUE | FALSE | Internal | External | Embed | Content | Icon
    """,
    re.VERBOSE,
)
# A word of the format, as in "bothSides", is made of words that it knows.
_WORD: Final = re.compile(r"[a-z][A-Za-z0-9]{0,59}")
# Names that Word gives by itself: marks, shapes, parts of its own gallery, the usual template.
_GIVEN: Final = re.compile(
    r"""
      _(Toc|Ref|Hlk|GoBack|PictureBullets|Ctrl|Hlt|MON)_?\d* | OLE_LINK\d+
    | (Picture|Image|Text\ ?Box|TextBox|Rectangle|Shape|Group|Line|Oval|Object|Straight\ Connector
      |Straight\ Arrow\ Connector|Arrow:\ \w+|Chart|Diagram|Canvas|Frame\d*|AutoShape)\ ?\d*
    | Normal(\.dotm?)? | Microsoft(\ Office)?\ Word | Microsoft\ Macintosh\ Word
    | Office(\ Theme)? | Theme\d* | LibreOffice.* | python-docx | None | Custom\ \d+ | Cover\ Pages?
    | dcterms:W3CDTF | true | false | [\\/]?APA\w*(\.XSL)? | General | style\ ?\d+
    | DefaultPlaceholder_[-\d]+ | Table\ of\ Contents | Bibliographies
    """,
    re.VERBOSE,
)
# Word's own styles, of which later versions write the whole list into every file.
_STYLE: Final = re.compile(
    r"""
      macro(\ ?text)?(\ ?char)? | normal(\ indent|\ table|\ ?\(web\)|web)? | heading\ ?\d(\ ?char)?
    | (index|toc)\ ?(\d|heading)
    | (footnote|endnote|annotation|balloon|placeholder|plain|block|body)\ ?text(\ ?char)?
    | (footnote|endnote|annotation|intense|subtle)\ ?(reference|subject|quote|emphasis)(\ ?char)?
    | body\ ?text(\ ?first)?(\ ?indent)?(\ ?\d)?(\ ?char)?
    | (header|footer|title|subtitle|quote)(\ ?char)?
    | caption | table\ ?of\ ?(figures|authorities) | envelope\ ?(address|return)
    | (line|page)\ ?number | toa\ ?heading | list(\ ?(bullet|number|continue|paragraph))?(\ ?\d)?
    | closing | signature | default\ ?paragraph\ ?font | message\ ?header | salutation | date
    | note\ ?heading | (followed)?hyperlink | strong | emphasis | document\ ?map
    | e-?mail\ ?signature | html\ ?[a-z]+(\ (of\ form))? | no\ ?(list|spacing) | outline\ ?list\ ?\d
    | table\ ?(grid|list|web|3d|colorful|columns|classic|simple|subtle|elegant|professional
      |contemporary|theme|normal)[\ a-z]*\ ?\d?
    | (comment|annotation)\ ?(text|reference|subject)(\ ?char)? | commentreference | balloontext
    | (light|medium|dark|colorful)\ ?(shading|list|grid)(\ ?\d)?(\ ?-?\ ?accent\ ?\d)?
    | (grid|list|plain)\ ?table\ ?(\d|light)(\ ?-?\ ?(light|dark|colorful))?(\ ?-?\ ?accent\ ?\d)?
    | revision | book\ ?title | bibliography | (smart\ ?)?(hyperlink|link) | mention | hashtag
    | unresolved\ ?mention | article\ ?/\ ?section | 1\ ?/\ ?(a|1\.1)(\ ?/\ ?(i|1\.1\.1))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
# The fonts that the usual files name; somebody may be called Roman, or Georgia.
_FONT_NAMES: Final = """
    Times New Roman; Times; Arial; Arial Narrow; Arial Black; Arial Unicode MS; Calibri;
    Calibri Light; Cambria; Cambria Math; Aptos; Aptos Display; Courier; Courier New;
    Georgia; Verdana; Tahoma; Trebuchet MS; Garamond; Palatino Linotype; Book Antiqua;
    Bookman Old Style; Century; Century Gothic; Symbol; Wingdings; Wingdings 2;
    Wingdings 3; Webdings; Segoe UI; Segoe UI Symbol; Segoe UI Emoji; Consolas;
    Helvetica; Helvetica Neue; Candara; Constantia; Corbel; Franklin Gothic Book;
    Franklin Gothic Medium; Gill Sans MT; Lucida Grande; Lucida Sans Unicode;
    Lucida Console; Rockwell; Tw Cen MT; Liberation Serif; Liberation Sans;
    Liberation Mono; DejaVu Sans; DejaVu Serif; DejaVu Sans Mono; Noto Sans; Noto Serif;
    Noto Sans CJK SC; Noto Serif CJK SC; Noto Sans Devanagari; Carlito; Caladea;
    OpenSymbol; Microsoft YaHei; Microsoft JhengHei; Microsoft Sans Serif;
    Microsoft Uighur; Microsoft Yi Baiti; Microsoft Himalaya; MS Mincho; MS PMincho;
    MS Gothic; MS PGothic; Mincho; Yu Mincho; Yu Gothic; Yu Gothic Light; Meiryo;
    SimSun; SimHei; NSimSun; PMingLiU; MingLiU; DengXian; DengXian Light; FangSong;
    KaiTi; Batang; BatangChe; Dotum; Gulim; Malgun Gothic; Angsana New; Cordia New;
    Nyala; Vrinda; Shruti; MoolBoran; DaunPenh; Tunga; Raavi; Euphemia;
    Plantagenet Cherokee; MV Boli; Mangal; Gautami; Latha; Estrangelo Edessa; Kartika;
    DokChampa; Sylfaen; Iskoola Pota; Mongolian Baiti; Kalinga; Leelawadee;
    Leelawadee UI; Nirmala UI; Ebrima; Gadugi; Javanese Text; Myanmar Text; Phagspa;
    Khmer UI; 宋体; 新細明體; ＭＳ 明朝; ＭＳ ゴシック; 游明朝; 游明朝 Light;
    游ゴシック; 游ゴシック Light; 游ゴシック Medium; 맑은 고딕; 等线; 等线 Light; 黑体;
    仿宋
"""
_FONTS: Final = frozenset(re.split(r"\s*;\s*", _FONT_NAMES.strip()))
_ADDRESS: Final = re.compile(
    r"application/(vnd\.|x-|xml$|octet-stream$)[\w.+-]*|image/(x-)?\w{3,4}(\+xml)?|urn:(schemas-)?microsoft[\w./:-]*"
    r"|https?://(schemas\.(openxmlformats\.org|microsoft\.com)|purl\.org/dc|www\.w3\.org)/[\w./:-]*"
)
_VML: Final = re.compile(r"[a-z0-9@#,.;:%+*/()' &!-]*")
_COLOUR: Final = re.compile(r"#[0-9a-f]{3,6}\b")
# A part's name as Word gives it.
_PART: Final = re.compile(
    r"""
      \[Content_Types\]\.xml | (word/|customXml/|word/glossary/)?_rels/\w*(\.xml)?\.rels
    | docProps/(core|app|custom|thumbnail)\.\w+ | customXml/item(Props)?\d+\.xml
    | word/(glossary/)?(document|styles|settings|numbering|fontTable|webSettings|footnotes|endnotes
      |comments\w*|people|stylesWithEffects|theme\d*|(header|footer)\d*)\.xml
    | word/theme/theme\d+\.xml | word/media/(image|hdphoto)\d+\.\w+ | docMetadata/LabelInfo\.xml
    | word/embeddings/(oleObject|package|Microsoft_(Office_)?(Excel|Word|PowerPoint|Visio)?_?
      (Worksheet|Document|Presentation|Drawing|Slide|Sheet)?)\d*\.\w{3,4}
    | word/(charts|diagrams|printerSettings|fonts|activeX|ink)/
      (chart|colors|style|data|layout|quickStyle|drawing|printerSettings|font|activeX|ink)\d*\.\w+
    | word/charts/_rels/chart\d+\.xml\.rels
    """,
    re.VERBOSE,
)


def is_formal(value: str) -> bool:
    """Whether an attribute's value is a word of the format."""
    if _WORD.fullmatch(value) and is_of_format(value):
        return True
    return bool(_FORMAL.fullmatch(value) or value in _FONTS or is_address(value) or is_given(value))


def is_moment(value: str) -> bool:
    """Whether it is a day and a time as files write them."""
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-][\d:]+)?)?", value))


def is_address(value: str) -> bool:
    """Whether it is a type, or the address by which the format knows a kind of thing."""
    return bool(_ADDRESS.fullmatch(value))


def is_given(name: str) -> bool:
    """Whether a program gave this name, and no person."""
    return bool(_GIVEN.fullmatch(name) or is_style(name) or not re.search(r"[^\W\d_]", name))


def is_style(name: str) -> bool:
    """Whether it is the name or the id of a style that Word brings."""
    return bool(_STYLE.fullmatch(name))


def is_drawn(value: str) -> bool:
    """Whether it is a path, a formula or a style of the old drawing language."""
    return bool(_VML.fullmatch(value)) and is_of_format(_COLOUR.sub("", value))


def is_usual_part(name: str) -> bool:
    """Whether a part of the file is called as Word calls it."""
    return bool(_PART.fullmatch(name))
