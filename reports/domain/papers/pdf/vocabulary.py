"""The words that PDF makes its own names of: "/FirstChar" is of "first" and "char".

A name in a PDF is whatever a program wants it to be; one that is made of other words may be
somebody's. Sources: ISO 32000-1, the tables of its dictionaries; the names of usual fonts.
"""

from __future__ import annotations

import re
from typing import Final

from pypdf._codecs.adobe_glyphs import adobe_glyphs

_TEXT: Final = """
    aapl absolute acro acrobat action adjust adobe after align alpha alternate alternates
    alternative angle angsana annot annots ansi antiqua appearances application aptos area
    arial artifact ascent ascii associated attachment attachments attributes auth author auto
    axial background baiti base based batang batangche bbox before bits black bleed block body
    bold boli book bookman border bottom brotli build burn byte caladea calculation calibri
    cambria candara caption caret carlito caron catalog category ccitt center century change
    char check cherokee circle clarity class clip cloud cmyk code collection color
    colorimetric colors colorspace column columns combo compatible component condensed config
    consolas console constantia content contents coords copies corbel cordia count courier
    creation creator crop crypt cyan damaged darken data date datetime daunpenh decimal decode
    decoration default dejavu dengxian denominator desc descendant descent descriptor dest
    dests devanagari device difference differences dingbats direction display division docinfo
    docs document dodge dokchampa domain dotless dotum duplex early ebrima edessa edge elem
    embedded emoji emphasis encode encoded encoding encrypt encrypted enforce entry error
    estrangelo euphemia event exclusion expert export expression extend extends extensions
    extgstate extra false family fangsong fields figure file files filespec filter first flags
    flate flatness flip font fonts foot form formula franklin free frequency full function
    gadugi gamma garamond gautami georgia gill globals google gothic goto grande gray group
    groups gulim halftone hard header headers heading height helv helvetica hide highlight
    himalaya hint identity image imageb imagec imagei import indent index indexed inferior
    info inline instantiated intent intents interpolate iskoola isolated italic item java
    javanese javascript jbig jhenghei justify kaiti kalinga kartika keywords khmer kids
    knockout label labels lang language last latha latin launch layout lbody leading
    leelawadee left legal length liberation libertinus libre ligature light lighten limits
    line linearized lining link linotype list long lucida luminosity macexpert macroman
    macromanencoding magenta malgun mangal mark marked mask math matrix matte mcid media
    medium meiryo menubar metadata metrics microsoft mincho mingliu missing mode modified
    mongolian mono moolboran movie multiline multiply myanmar name named names narrow need
    needs neue next nirmala none normal note noto nsimsun numerator nums nyala object oblique
    office oldstyle open opensymbol optional options order ordering outline outlines output
    overlay overprint owner page pages pagination paint palatino paragraph params parent
    parents parms part password pattern payload perceptual perms pgothic phagspa pick piece
    placement plantagenet play pmincho pmingliu point points poly polygon popup pota predictor
    preferences pres prev print printer private proc process procs procset producer projection
    properties proportional public quad quadding quartz quote raavi range rect redact
    reference registry regular relationship relative remote rendering rendition requirements
    reset resource resources rich right rockwell role roman root rotate rows ruby sans
    saturation scaling schema scope screen script sect section segoe semibold separation serif
    shading short shruti sign signature simhei simplex simsun single size skia small smask
    smoothness soft sound source space span spider spot square squiggly srgb stamp standard
    start state stem steps stream stretch strike stroke strong struct structure style subject
    submit subtype summary superior supplement suspects swash sylfaen symbol system table tabs
    tabular tahoma tbody template tenms terms text tfoot thead thickness thin thread threads
    three thumb thumbs tiling times title toci toolbar trans transfer transparency trap
    trapped tray trebuchet tree trim true tunga type typst uighur underline unicns unicode
    unigb unijis uniks unit unix unknown unspecified usage user value verdana version vertical
    vertices view viewer visible volatile vrinda warichu watermark webdings weight white
    widget width widths winansi window wingdings word writing xobject xstep yahei yellow ystep
    zapf zoom
"""
_WORDS: Final = frozenset(_TEXT.split())
_SUBSET: Final = re.compile(r"[A-Z]{6}\+")
_PIECES: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_a-zA-Z]+")
_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyz")
_LONGEST: Final = 3  # letters of a piece that tells nobody


def is_strange(name: str) -> bool:
    """Whether a name ("/FirstChar") has a word that is none of the format's own."""
    if name in adobe_glyphs:
        return False
    return any(map(_is_foreign, _PIECES.findall(_SUBSET.sub("", name))))


def _is_foreign(piece: str) -> bool:
    if not _LETTERS.issuperset(piece.lower()):
        return True
    known = piece.lower() in _WORDS or f"/{piece}" in adobe_glyphs
    return len(piece) > _LONGEST and not known
