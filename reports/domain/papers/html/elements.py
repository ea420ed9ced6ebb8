"""What the elements and attributes of HTML are to somebody who reads a page.

Source: the HTML standard, "Void elements", "Optional tags", "Rendering".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

VOID: Final = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"),
        *("track", "wbr", "param", "frame", "keygen", "basefont", "bgsound"),
    }
)
# Elements between whose words there is a line's end.
BLOCKS: Final = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd"),
        *("details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure"),
        *("footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr"),
        *("html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p"),
        *("pre", "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot"),
        *("th", "thead", "title", "tr", "ul", "text", "tspan"),
    }
)
# Elements whose words nobody sees.
UNSEEN: Final = frozenset(["script", "style", "template", "noscript", "noembed", "noframes"])
# Elements whose words stand above others, to say how these are read, and the brackets for them.
RUBY: Final = frozenset(["rt", "rp", "rtc"])
# Elements whose words describe the page and stand in no place of it.
ABOUT: Final = frozenset(["title"])

_CELLS: Final = frozenset(["td", "th", "p"])
# Which open elements end where another begins.
ENDED_BY: Final[Mapping[str, frozenset[str]]] = {
    **{block: frozenset(["p"]) for block in BLOCKS - {"br", "option", "text", "tspan", "title"}},
    "li": frozenset(["li", "p"]),
    "dt": frozenset(["dt", "dd", "p"]),
    "dd": frozenset(["dt", "dd", "p"]),
    "td": _CELLS,
    "th": _CELLS,
    "tr": _CELLS | {"tr"},
    "tbody": _CELLS | {"tr", "thead", "tbody"},
    "tfoot": _CELLS | {"tr", "thead", "tbody"},
    "option": frozenset(["option"]),
    **dict.fromkeys(("rt", "rp", "rtc"), frozenset(["rt", "rp"])),
    "body": frozenset(["head"]),
}

SPOKEN: Final = frozenset(
    {
        *("alt", "title", "placeholder", "label", "summary", "abbr", "desc", "standby"),
        *("prompt",),
    }
)
LINKS: Final = frozenset(
    {
        *("href", "src", "action", "formaction", "cite", "srcset", "poster", "data"),
        *("background", "longdesc", "usemap", "manifest", "ping", "codebase", "classid"),
        *("archive", "profile", "xlink:href", "itemid", "itemtype", "imagesrcset", "lowsrc"),
        *("dynsrc", "icon"),
    }
)
# What a cleaned copy keeps: elements, each with attributes that hold no words.
KEPT: Final = (
    BLOCKS
    - {"body", "html", "dialog", "form", "select", "option", "optgroup", "textarea", "title"}
    - {"text", "tspan", "fieldset", "legend"}
) | frozenset(
    {
        *("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "col", "colgroup", "data"),
        *("del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp"),
        *("small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    }
)
# Elements and attributes that have their names from the standards; others somebody made up.
_TAGS: Final = """
    head script canvas iframe object audio video picture map output progress meter datalist
    button label svg math font nobr slot search portal acronym applet marquee frameset xmp
    plaintext listing param blink image
    g path circle rect line ellipse polygon polyline defs use symbol marker clippath mask
    pattern lineargradient radialgradient stop filter textpath foreignobject desc metadata
    switch view animate animatetransform set
    mi mo mn ms mtext mrow mfrac msqrt mroot msub msup msubsup munder mover munderover mtable
    mtr mtd mspace mstyle mpadded mphantom menclose semantics annotation annotation-xml
"""
_ATTRIBUTES: Final = """
    id class style title lang dir hidden value content name type width height align valign
    border cellpadding cellspacing colspan rowspan bgcolor color face size rel rev media charset
    http-equiv method target enctype role tabindex accesskey contenteditable draggable
    spellcheck translate span start reversed scope headers nowrap clear noshade compact
    checked selected disabled readonly required multiple autocomplete autofocus maxlength
    minlength pattern min max step rows cols wrap for form list loading decoding sizes
    crossorigin integrity referrerpolicy async defer nomodule language hreflang download
    datetime open controls autoplay loop muted preload shape coords ismap allow
    allowfullscreen sandbox srcdoc frameborder scrolling marginwidth marginheight
    shadowrootmode slot is part itemscope itemprop itemref property about vocab typeof
    resource prefix datatype inputmode enterkeyhint popover nonce high low optimum
    version xmlns viewbox fill stroke d x y x1 y1 x2 y2 cx cy r rx ry dx dy points transform
    opacity offset preserveaspectratio text-anchor font-size font-family font-weight
    fill-rule clip-rule clip-path stroke-width stroke-linecap stroke-linejoin focusable
    xml:lang xml:space xmlns:xlink link vlink alink text topmargin leftmargin char axis frame
    rules hspace vspace
"""
KNOWN_TAGS: Final = BLOCKS | VOID | UNSEEN | KEPT | frozenset(_TAGS.split())
KNOWN_ATTRIBUTES: Final = SPOKEN | LINKS | frozenset(_ATTRIBUTES.split())
KEPT_VALUES: Final[Mapping[str, str]] = {
    "colspan": r"\d{1,4}",
    "rowspan": r"\d{1,5}",
    "span": r"\d{1,4}",
    "start": r"-?\d{1,6}",
    "reversed": "",
    "dir": "ltr|rtl|auto",
    "scope": "row|col|rowgroup|colgroup",
    "lang": r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}",
}
