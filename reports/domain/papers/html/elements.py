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
