"""Short and pet forms of given names."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

# One line a name: the names first, a colon, what their bearers are called.
_TABLE: Final = """
abigail: abby gail
albert: bert al bertie
alfred: alf fred alfie
alejandro alejandra: ale alex
alexander aleksandr alexandra oleksandr: alex sasha sandy xander alec sascha shura
andrew andrei andrey: andy drew andryusha
anthony antonio: tony toni
barbara: barb babs
benjamin: ben benny
catherine katherine kathryn kathleen: kate cathy kathy katie kat kitty
chaim haim: haim hayim chayim chaim
charles: charlie chuck chas carlos
christopher: chris kit
christina christine: chris tina chrissy
corazon: cora cory
daniel: dan danny
dolores: lola
david: dave davey
dariusz: darek
deborah: deb debbie
donald: don donnie
dorothy: dot dottie dolly
dmitry dmitri dmytro: dima mitya dmitry dmitri dmytro
edward: ed eddie ted ned teddy
elizabeth elisabeth: liz beth betty lizzie eliza betsy libby lisa
enrique: quique kike
eugene yevgeny evgeny yevhen: gene zhenya
frances: fran fanny frankie
francis francisco francesco: frank paco pancho frankie
frederick: fred freddie
georgina georgia: georgie gina
gerald: gerry jerry
gregory grigory: greg grisha
harold: harry hal
guadalupe: lupe
guillermo: memo
hannelore: hanne
henry: harry hank
ignacio: nacho
isabel isabella: isa bella izzy
ivan: vanya
jacob: jake
james: jim jimmy jamie
jennifer: jen jenny
jeffrey geoffrey: jeff geoff
john: jack johnny
johannes johann: hannes hans jan
johanna: hanna joan
jonathan: jon jonny
jose josep: pepe
josephine: josie jo
joseph: joe joey
judith: judy
katerina ekaterina yekaterina: katya
kenneth: ken kenny
katarzyna: kasia
lawrence laurence: larry
leonard: len lenny
louis luis: lou
magdalena: magda lena
malgorzata: gosia
manuel: manolo
margaret: maggie meg peggy greta rita madge
maria mariya: masha marusya
martin: marty
mathilde matilda: tilly tilda
matthew: matt
mehmet: memo
michael: mike mick mickey
mikhail mykhailo: misha
nataliia natalia natalya: natasha
nathaniel: nat nate
nicholas: nick nicky
nikolai mykola: kolya
oleg: olezhka
oliver: ollie
olga: olya
pamela: pam
patricia: pat patty trish tricia
patrick: pat paddy
peter pyotr petr: pete petya
philip phillip: phil pip
philippa: pippa
rafael: rafa
raymond: ray
rebecca: becky becca
richard: rick dick rich richie
robert: bob rob bobby robbie bert
roberto: beto
rosemary: rosie romy
ronald: ron ronnie
samuel samantha: sam sammy
sergei sergey serhiy siarhei: seryozha
stephen steven: steve
stanislaw: stas staszek
susan suzanne: sue susie
svetlana: sveta
tatiana tatyana: tanya
theodore: ted teddy theo
theresa: terry tess tessa
thomas: tom tommy
timothy: tim
victoria: vicky tori
vladimir volodymyr: vova volodya
vyacheslav: slava
walter: walt
wilhelmina: mina willa
william: bill will billy liam
yitzhak itzhak: itzhak yitzchak itzik isaac yitzhak
yulia julia yuliya: yulya julie
zoltan: zoli
yuri yury: yura
"""


@cache
def _short() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _TABLE.strip().splitlines():
        names, _, called = line.partition(":")
        for name in names.split():
            found[name] = found.get(name, frozenset()) | frozenset(called.split())
    return found


def nicknames(given: Iterable[str]) -> frozenset[str]:
    """What somebody with these folded given names may be called."""
    return frozenset(each for name in given for each in _short().get(name, ()))
