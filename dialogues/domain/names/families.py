"""Family names that are spelled in ways which neither look nor sound alike.

Source: the usual Latin spellings of Korean and Chinese family names, in Seoul, Pyongyang, Hong Kong
and Singapore, and of Bengali ones, in English and in Sanskrit.
"""

from __future__ import annotations

from functools import cache
from typing import Final

# One line a name, in every usual spelling.
_TABLE: Final = """
lee yi rhee ri i li
park pak bak
choi choe choy
lim im rim yim
noh roh no ro
yoo yu ryu you ryoo
jung jeong chung cheong chong
kim gim
bae pae
woo wu u
oh o
moon mun
shin sin
seo suh so
kwon gwon
chen tan chan chin
lin lim lam
huang wong ng ooi
wang wong ong heng
zhang cheung chang teo
chen chan tan
wu ng goh
xu hsu hui koh
liu lau low
cai tsai choy chua
xie hsieh tse cheah
zheng cheng teng tay
guo kuo kwok kok
zhou chou chow chew
ye yeh yip yap
mukherjee mukherji mukhopadhyay mookerjee
banerjee banerji bandyopadhyay bonnerjee
chatterjee chatterji chattopadhyay
ganguly ganguli gangopadhyay
bhattacharya bhattacharjee bhattacharyya
roy ray rai
bose basu
dutta datta dutt
ghosh ghose
"""


@cache
def _spellings() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _TABLE.strip().splitlines():
        for name in line.split():
            found[name] = found.get(name, frozenset()) | frozenset(line.split())
    return found


def family_spellings(family: str) -> frozenset[str]:
    """The other usual spellings of a folded family name; none where there is no such table."""
    return _spellings().get(family, frozenset()) - {family}
