"""Family names that are spelled in ways which neither look nor sound alike.

Source: the usual Latin spellings of Korean and Chinese family names, in Seoul, Pyongyang, Hong Kong
and Singapore, and of Indian ones, in English and as
they are spelled at home, and of Arabic ones from Morocco to Malaysia.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from ...wordset import word_set

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
mishra misra
sharma sarma
agarwal aggarwal agrawal
chaudhary chaudhuri choudhury chowdhury choudhary chaudhry
subramanian subramaniam subrahmanyam subrahmanian
tripathi tripathy
upadhyay upadhyaya
majumdar mazumdar mozumder
sarkar sircar
nair nayar
iyer aiyar ayyar
pillai pillay
reddy reddi
sheikh shaikh shaik
rahman rehman rahaman
hossain hussain hussein husain hosain
siddiqui siddiqi siddiquee
qureshi quraishi koreshi
ahmed ahmad ahamed
jeon jun chun cheon
jo cho joe
kang gang
ko go koh goh
koo ku gu goo
ahn an
baek paik paek back
byun byeon pyon
um eom ohm
gong kong
gil kil
gwak kwak
heo hur huh ho
hwang whang
hyun hyeon
jang chang
joo ju chu
shim sim
sung seong song
yang ryang
yeo yuh yo
yeom yum ryom
yoon yun youn
namgung namkoong
mahmood mahmoud mahmud mehmood
mohammed muhammad mohamed mohamad mohammad
yousef yusuf youssef yousuf yusof
hasan hassan
abdullah abdallah abdulla
khalid khaled
osman othman uthman usman
rashid rasheed rachid
hamid hameed
jamal gamal djamal jamaal
salim saleem
nasir nasser naser nasr
qasim kassem qassem kasem
karim kareem
"""
# Chinese family names as Hong Kong, Taiwan and Singapore spell them too.
_CHINESE: Final = word_set(
    "qiu chiu yau khoo yang yeung yong zhu chu choo ma mah he ho gao kao ko liang leung neo leong "
    "song soong luo lo law loh zhong chung tang tong shen sum shum han hon feng fung foong yu yue "
    "yee dong tung xiao hsiao siu siew cheng ching cao tsao peng pang phang lu loo jiang chiang "
    "keung zhao chao su so soh pan poon phua wei ngai du dai tai xia hsia ren jen yam yao yiu "
    "fang fong shi shih sze szeto tian tien tin fan jin kam qian chien tsien gu meng mang bai pai "
    "hou hau shao shiu xiong hsiung hung qin yan yim ngan lai lei lui mo mok ou au kang tan tam "
    "liao liew leow zeng tsang chan zhan chim xue hsueh sit gong kung kwong hong sun suen huo fok "
    "mei mui guan kwan wen man zhuang chong ruan yuen long lung tao to hao bao pau mao jian li "
    "lee wang wong zhang cheung chen tseng tsui cui yip ip lam lim ng goh teo ong sim seah quek "
    "ang chia chua koh tay toh heng yap yeo wee"
)

# And those of Vietnam and Cambodia, where they stand first too.
_SOUTHERN: Final = word_set(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong trinh mai "
    "dao doan lam luong phung vuong tang ta thai chu quach dam kieu ha ton luu trieu la mac "
    "nghiem nham sok chea meas keo heng prak chan hun sam som sar sin suon tep touch uch ung "
    "chhim chhay chheang chhun khieu khun kem ker leng men mom neang nhem nop nou nuon ouk oum "
    "pech pen pich pok pol pou ros"
)


@cache
def _spellings() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _TABLE.strip().splitlines():
        for name in line.split():
            found[name] = found.get(name, frozenset()) | frozenset(line.split())
    return found


def is_family(word: str) -> bool:
    """Whether a folded word is a usual family name where these stand first."""
    return word in _CHINESE or word in _SOUTHERN or word in _spellings()


def family_spellings(family: str) -> frozenset[str]:
    """The other usual spellings of a folded family name; none where there is no such table."""
    return _spellings().get(family, frozenset()) - {family}
