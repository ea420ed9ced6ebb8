"""Words that are surnames too, and the words around a name that tell what it is."""

from __future__ import annotations

from typing import Final


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Surnames that a reader takes for the word first.
ORDINARY: Final = _set(
    "abbey ash bacon baker ball banks barn bass bay bean bear bell berry best bird bishop "
    "black blue bond booth bow branch brand bridge bright brook brooks brown bull burns bush "
    "butler cannon carpenter case cash castle chance chase church clay close cook cross crown "
    "curry day dean dear dove duke early east english fair farmer field fish fisher flood "
    "flowers ford forest foster fountain fox france frank free french frost gardener gates gold "
    "good grace grant gray green grey grove hall hand hardy hawk hay heath hill holland hook "
    "hope house hunt hunter iron jewel joy judge just key king knight lake lamb land lane law "
    "leaf light lily little lock long lord love low major man march marsh mason may mayor mercy "
    "miles mill mills miner moody moon moor more moss new noble north oak old olive page park "
    "parish parsons pay peace peak pearl penny pepper pike pine piper place plant pole pond pool "
    "pope porter potter pound power price priest prince prior proud quick rain raven read reader "
    "reed rice rich ring rivers rock rose royal rule rush rust sage sales salt sand savage sea "
    "seal self sharp sheep shepherd shore short silver singer small smart snow song son south "
    "sparks speed spring stable star steel stone storm strange street strong summer summers sun "
    "swift tall tan temple thorn tower towers town trade tree turner unit vale vine walker wall "
    "ward waters way weaver weeks well wells west wheat wheel white wild will wind winter wise "
    "wolf wood woods words work worth wright year young so do no he she you in an min ha such "
    "hung ran sang tang gang wan bang don sin tin ton win won than then thin dung fan fang hang "
    "hue ban can our us we any am as at be by go if is it me my of or up to on"
)

HONORIFICS: Final = _set(
    "dr prof professor mr mrs ms miss sir madam dame lady ambassador amb general gen colonel col "
    "admiral adm captain capt commander major brigadier lieutenant judge justice rev father "
    "excellency he hon honourable honorable sheikh haji u daw comrade chairman chair senator "
    "pan pani herr frau khun datuk dato tun ustaz ing maestro monsieur "
    "madame senor senora signor tovarish pak bu ibu bapak shri smt"
)
HONORIFICS_AFTER: Final = _set("san sensei sama ssi nim xiansheng laoshi ji bey hanim effendi khan")
# Who holds one of these is a public figure, unless it is the person's own title.
PUBLIC_OFFICES: Final = _set(
    "president premier minister chancellor king queen prince emperor secretary leader chairman "
    "marshal governor mayor pope senator congressman premiership presidents vice spokesman "
    "spokesperson spokeswoman representative commissioner"
)
SPEECH: Final = _set(
    "said says noted notes argued argues thought thinks felt feels suggested suggests asked asks "
    "answered answers replied replies added adds told tells warned warns observed observes "
    "remarked stressed emphasised emphasized recalled recalls proposed proposes agreed agrees "
    "disagreed disagrees explained explains described believed believes claimed claims insisted "
    "insists pointed raised objected doubted wondered questioned spoke speaks commented cautioned "
    "urged opened closed offered responded countered concluded concurred recommended reported "
    "reminded presented presents outlined mentioned maintained contended conceded acknowledged "
    "joked complained admitted predicted pushed wrote writes smiled nodded laughed had has was is "
    "would will and who then also s"
)
# Those of them that follow a thing as well as a person.
WEAK: Final = _set("had has was is would will and who then also s opened closed reminded pointed")
# After a name: then the name is a part of that.
THINGS: Final = _set(
    "street road avenue lane square park bridge river lake mountain mount island islands sea bay "
    "strait canal valley hill hills house hall palace castle tower station airport port harbour "
    "harbor county city town village province district region state university college school "
    "institute institution center centre foundation fund bank company corporation group museum "
    "library hospital church doctrine plan effect law prize award lecture memorial peninsula "
    "mosque temple dynasty desert ocean coast line theorem index report commission committee "
    "programme program trust dam treaty agreement accord conference dialogue initiative forum "
    "chair stadium hotel press times fellowship fellow curve"
)
# After the name of somebody who governs.
TIMES: Final = _set("administration administrations government era regime presidency cabinet years")
# Before a name: a place or a thing is called after somebody.
BEFORE_THINGS: Final = _set("lake mount mt port fort cape river saint st new north south east west")
