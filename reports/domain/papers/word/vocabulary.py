"""The words that Office Open XML makes its own of: "eastAsia" is of "east" and "Asia".

Source: the enumerations of ECMA-376 part 1, and of VML (part 4), taken apart at their capitals.
Words of up to three letters are too short to be a name that is told by itself.
"""

from __future__ import annotations

import re
from typing import Final

_TEXT: Final = """
    abjad above absolute accent accounting action active address administrators after aink
    aiueo alpha alternate anchor angle ansi arabic arch area arial around arrow ascii asia
    aspectratio asst asvg atan atomic auto autofit axis back background baht balanced band
    base baseline before begin beginning behind below beneath bent beside best between bevel
    bidi billions black blank block blue bold bolt book border both bottom brace bracket break
    brick bright bullet button callout caption card cardinal cascade catalog category cell
    center changes char character chars chart check chevron chicago chilly chinese chord
    chosung circle circular clean clear clip clone cloud clustered cmpd collate color colour
    column combo comments compatibility compress cone confetti connector connecttype
    consonants cont content continuation continue continuous contrasting contributors convex
    cool corner cosatan counting created creator cross cube current curve curved cust custom
    cyan cylinder dark darken dash dashed database date days dcmitype dcterms decagon decimal
    decision deco default deflate delay description diag diamond digital dirty disk display
    dist distance distribute divide divot dmnd document docx dodecagon dollar donut dotted
    double down drop drum each east edge edit editors ellipse ellipsis email embed emboss
    emuheight emuwidth enable enclosed english engrave envelope envelopes equal even everyone
    exact extension external extract extreme extrusionok face facing factor fade false family
    features field file fill filled final first fixed flat flip floating flood flow folded
    followed font footer form forms formulas forward fraktur frame freezing french front full
    fullstop funnel ganada gear geom german glow gradient gradientradial gradientshapeok gram
    gray green grid group hair half hard harsh hasfill hash hasstroke header heart heavy
    hebrew height heights help heptagon heroic hexagon hidden high highlight hindi hint hlink
    home horizontal horz hqprint hundred hundreds hybrid hyperlink hyphen icon identifier
    ideograph imagedata inactive indents index inflate info information inherit inherited
    inner input inset inside internal inverted iroha irregular isometric isosceles italic
    japanese joinstyle jpeg junction just justification kana kashida kern keywords korean
    labels landscape language large last layout least left legacy legal less letter letters
    level light lighten lightning limo line linear linedrawn lines link list lock locked long
    longdash longdashdot longdashdotdot loose lower lowest lpstr macro magenta magnetic mail
    mailing major manual margin margins marker master math matte medium menu merge metal
    middle millions minor minus mirror miter mode moderately modern modified mongolian
    monospace months moon morning movie moving mult multidocument multilevel multiply name
    native never next node none norm normal notched noteditable nothing notice null number
    numbering numbers oblique octagon odttf offline offpage online only open operation ordinal
    orthographic outer outline output outset outside oval over overflow override owners page
    pages pair para paragraph parallelogram paren part path pattern pentagon percent
    percentage period perspective picture pixelheight pixellinewidth pixelwidth plaid plain
    plaque plastic plate plus poly portrait position pour powder power pptx pred predecessor
    predefined preparation pres preserve previous print printed printer priority process prod
    prompt prst punched punctuation pyramid quad range read rect regression relationship
    relative relaxed rels repeat restart return reverse ribbon riblet rich right ring roman
    room rotate rotation round rule russian same scale scheme screen scrgb script scroll sdtdh
    seal second sect segments self separate separator settings shadow shape shapetype shdw
    shingle shortdash shortdashdot shortdashdotdot shortdot sigma simplified sinatan single
    size slant slope small smiley smoking smooth snap snip soft softmetal solid sort sound
    space spacing span spanish spell sphere spid split spreadsheet sqrt square srgb stack
    stacked standard star start static status stealth stop storage story straight stretch
    strike stripe striped stroke stroked style styles subheading subject subscript subst
    subtotal sumangle summing sunrise sunset superscript swoosh table tabs tail taiwanese tape
    teardrop term terminal terminator text textbox textpath thai thick thickbetweenthin
    thickthin thin thinthick third thousand thousands three through tick tiff tight tile time
    title total tracked tracking traditional trans translucent trapezoid tree trellis triangle
    trillions triple true type underscore unicode unknown unlocked unnamed upper uturn values
    variable variant version vert vertical vietnamese view visibility visible vowels warm wave
    wavy weave wedge weight white whole width window wireframe word words workspace wrap
    wrapcoords wrapper wrapping xcenter xlimo xlsx ycenter years yellow ylimo zero zodiac
"""
_WORDS: Final = frozenset(_TEXT.split())
_PIECES: Final = re.compile(r"[a-z]{4,}|[A-Z][a-z]{3,}")


def is_of_format(value: str) -> bool:
    """Whether every longer word in a value is one of the format's own."""
    return all(each.lower() in _WORDS for each in _PIECES.findall(value))
