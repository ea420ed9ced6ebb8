"""The forms of English verbs: past, third person, -ing, and back to the base."""

from __future__ import annotations

import re
from typing import Final

from dialogues.domain.wordset import word_set

# base: past. Where the participle differs, it does not matter here.
IRREGULAR: Final = dict(
    pair.split(":")
    for pair in word_set(
        """arise:arose be:was become:became begin:began bend:bent bet:bet bind:bound bleed:bled
        blow:blew break:broke bring:brought build:built burn:burned buy:bought cast:cast
        catch:caught choose:chose come:came cost:cost cut:cut deal:dealt dig:dug do:did
        draw:drew drink:drank drive:drove eat:ate fall:fell feed:fed feel:felt fight:fought
        find:found flee:fled fly:flew forbid:forbade forecast:forecast foresee:foresaw
        forget:forgot forgive:forgave freeze:froze get:got give:gave go:went grow:grew hang:hung
        have:had hear:heard hide:hid hit:hit hold:held hurt:hurt keep:kept know:knew lay:laid
        lead:led leave:left lend:lent let:let lie:lay lose:lost make:made mean:meant meet:met
        overcome:overcame override:overrode oversee:oversaw pay:paid put:put quit:quit read:read
        rebuild:rebuilt ride:rode ring:rang rise:rose run:ran say:said see:saw seek:sought
        sell:sold send:sent set:set shake:shook shed:shed shoot:shot show:showed shrink:shrank
        shut:shut sink:sank sit:sat sleep:slept speak:spoke spend:spent split:split
        spread:spread stand:stood steal:stole stick:stuck strike:struck swear:swore sweep:swept
        swing:swung take:took teach:taught tear:tore tell:told think:thought throw:threw
        undergo:underwent undermine:undermined understand:understood undertake:undertook
        uphold:upheld wear:wore win:won withdraw:withdrew withhold:withheld withstand:withstood
        write:wrote"""
    )
)
# Verbs of more than one syllable that double their last letter.
_DOUBLING: Final = word_set(
    """abhor acquit admit begin allot commit compel concur confer control defer deter dispel emit
    equip expel forget incur infer omit outbid patrol permit prefer propel rebut recur refer regret
    repel submit transfer transmit"""
)
_SHORT: Final = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]")  # plan, stop, nod


def past(base: str) -> str:
    """ "argue" -> "argued", "deny" -> "denied", "say" -> "said"."""
    if base in IRREGULAR:
        return IRREGULAR[base]
    if base.endswith("e"):
        return f"{base}d"
    return f"{_stem(base)}ed"


def gerund(base: str) -> str:
    """ "argue" -> "arguing", "put" -> "putting"."""
    if base == "be":
        return "being"
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return f"{base[:-1]}ing"
    return f"{_doubled(base)}ing"


def third(base: str) -> str:
    """ "argue" -> "argues", "deny" -> "denies"."""
    if base in ("have", "be"):
        return {"have": "has", "be": "is"}[base]
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{base}es"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return f"{base[:-1]}ies"
    return f"{base}s"


def _stem(base: str) -> str:
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return f"{base[:-1]}i"
    return _doubled(base)


def _doubled(base: str) -> str:
    double = base in _DOUBLING or _SHORT.fullmatch(base) or base in ("get", "put", "set", "let")
    return base + base[-1] if double else base
