"""Short and pet forms of given names from Ireland to Finland, and of German ones.

Entries are parted by semicolons: the names first, a colon, what their bearers are called.
"""

from __future__ import annotations

from typing import Final

_ENGLISH: Final = """
adelaide: addie; agnes: aggie nessie; alan allan allen: al; alastair alasdair alistair alister
alisdair: ally ali al; amelia: millie amy; antonia: toni; archibald: archie; arnold: arnie;
arthur: art artie; augustus augustine augustin: gus gussie augie; bernadette: bernie; bernard:
bernie; bertram: bert bertie; bradley: brad; bridget: biddy bridie; calvin: cal; cameron: cam;
cassandra: cassie; clarence: clarrie; clifford: cliff; constance: connie; cynthia: cindy; desmond:
des; dominic dominick: dom nick; douglas: doug dougie; edmund: ed ted ned; edwin: ed eddie;
eleanor eleanora: ellie nell nellie nora; ernest: ernie; florence: flo flossie florrie; gabriel
gabrielle gabriella: gabe gabby gaby; geraldine: gerry; gertrude: trudy gertie; gilbert: gil;
gordon: gordy; harriet harriett: hattie harri; herbert: herb bert bertie; horatio: horry; howard:
howie; hubert: bert; imogen: immy; isaac: zak; isadora isidore: izzy; jessica: jess jessie; joanna
joanne: jo; julian: jules; kimberly kimberley: kim; leopold: leo poldi; leslie lesley: les;
lucille lucinda lucy: cindy; malcolm: malc mal; marjorie: marge; marion: mari; maximilian maxwell
maximillian: max; melanie: mel; melvin: mel; mildred: millie; millicent: millie; mitchell: mitch;
montgomery montague: monty; mortimer: mort morty; nigel: nige; norman: norm; penelope: penny;
percival: percy; priscilla: cilla; prudence: pru; quentin: quin; randolph randall: randy;
reginald: reg reggie; roderick: rod roddy; rodney: rod; roger: rodge; roland rowland: rolly;
rosalind rosalie: ros roz rosie; rudolph rudolf: rudy rudi; russell: russ; sarah: sadie sally;
sidney sydney: sid syd; stanley: stan; stewart stuart: stew stu; sylvester: sly; terence terrence:
terry; tobias: toby; tristan: tris; ursula: ursie; valerie: val; vernon: vern; veronica: ronnie;
vivian vivien vivienne: viv; wallace: wally; wendell: wen; wesley: wes; wilfred wilfrid: wilf
fred; zachary zachariah: zach zack zak
"""
_CELTIC: Final = """
bairbre: babs; catriona: trina triona cat; ciaran kieran: kier; conchobhar conchubhar: conor;
diarmuid dermot: derry; donnchadh donough: don; eamonn eamon: ed; fionnuala finola: nuala;
gearoid: ger gerry; hamish: hame; mairead: peig; mairi: morag; margaret mairead peig: peigi;
micheal: mick mikey; padraig padraic: paud paudie padge podge paddy; seamus seumas: jim shay
shamie; siobhan: shiv; tomas: tommy; una: oonagh; dafydd: dai; gareth: gaz; gwendolen gwendoline:
gwen; llewellyn llywelyn: llew lew; myfanwy: myf; rhiannon: rhi
"""
_LOW_COUNTRIES: Final = """
koenraad coenraad koenrad: koen coen; evert everard everhard: eef; walburga: wally;
adriaan adrianus: arie adri; alexander: lex sander; antonius antoon antoinette: toon ton teun tony
antje; arnoud arnoldus: arno; bartholomeus: bart; bernardus: ben bernie; catharina katharina:
trijn tine toos katrien rina; christiaan: chris; dirkje diederik theodericus: diek; elisabeth:
betje els elsje; franciscus: frans; frederik frederick: frits freek; gerardus gerhardus gerard
gerrit: ger geert; geertruida: truus trudy geertje; gijsbert gijsbrecht: gijs; hendrik hendrika
hendricus: henk hein rik henny hennie drikus riek rika; hubertus: huib bert; jacobus jacob jakob:
koos jaap kobus sjaak; johannes johan: joop hans jo jan jannie; johanna: jopie jo annie hanneke;
jozef josephus: jos jef joos; laurens laurentius: lau rens; leendert leonardus: leen len;
lambertus: bert lammert; lodewijk: lode; maarten martinus: tinus; machteld: machtie; margaretha
margriet: griet gre; maria marijke: mieke ria rietje; mattheus matthijs mathijs: thijs matty;
nicolaas nikolaas: klaas nico; petronella: nel petra; petrus pieter: piet; reinier reinhard: rein;
sebastiaan: bas; theodorus: theo dorus; thomas: tommie; wilhelmina: willy mien mina; willem
wilhelmus: wim pim willy; wouter: wout woutje
"""
_GERMAN: Final = """
andreas: andi; anneliese: liese; antje: anni; barbara: babsi baerbel; benedikt: bene; bernhard:
bernd; brigitte: gitte gitta biggi; burkhard: burki; christiane: chris; christoph: chris stoffel;
dietrich: didi dieter; dorothea: thea dorle; eberhard: ebbo; elisabeth: elli lisbeth sissi
lisl; elfriede: friedel; ferdinand: ferdi ferdl; franziska: franzi; friedrich friederike: fritz
friedl fiete rieke fritzi; gabriele: gabi gaby; georg: schorsch jorg; gerhard: gerd; gertraud
gertrud: trudi gerti traudl; gottfried: friedel gotti; guenther gunther: gunni; heinrich: heinz
heiner hinnerk heini; heinz: heinzi; hermann: manni; hildegard: hilde hilla; ingeborg: inge inga;
irmgard: irmi; joachim: jochen achim jo; johannes johann: hans hannes hansi; josef joseph: sepp
seppl pepi jupp beppo; josefine: fini; juergen jurgen: juppi; karl: kalle charly; karlheinz:
kalle; katharina: kathi kati trine; klaus: klausi; konrad: kurt; leonhard: lenz; lieselotte
liselotte: lilo lotte; ludwig: lutz wiggerl; magdalena: lena leni; manfred: manni; margarete
margarethe: grete gretel gretl greti; maximilian: maxi; michael: michi michel; nikolaus: klaus
nik; reinhard: reini; reinhold: holdi; roswitha: rosi; ruediger rudiger: rudi; sebastian: basti
wastl; sieglinde: siggi; siegfried siegmund: siggi sigi; stefan stephan stefanie: steff steffi;
susanne: susi sanne; theresia therese: resi; thomas: tommi; ulrich ulrike: uli ulli rike; ursula:
uschi ursel; veronika: vroni; volker: volki; walter walther: walti; waltraud: traudl; wilhelm:
willi; wolfgang: wolf wolfi; xaver: xaverl
"""
_NORDIC: Final = """
thordis hjordis valdis asdis vigdis: disa; thorbjorg gudbjorg: bogga; hrafnhildur: krumma;
anders: ankan; asbjorn: asse; bengt: benke; birgitta birgitte: gitte gitta bitte; bjorn: bjarne
nalle; borghild: bogga; elisabeth elisabet: lis lisbet bettan lisa; erik eirik: erka; fredrik
frederik: fredde figge; gudmundur: gvendur gummi mundi; gudrun: gunna runa; gunnar: gunni; gustav
gustaf: gusten gurra; haakon hakon: konni; halldor: dori; helga: hella; henrik: henke henning;
ingibjorg: inga imba bogga; ingrid: inga inger; jakob: jeppe kobbe; jens: jenne; joakim: jocke;
johan johannes: janne jonte johs; jon: nonni; jorgen: jorn; juhani johannes: jussi juha; karl:
kalle; katarina katrine kristine kristina: kina stina kattis trine; kristjan: stjani kiddi;
kristinn kristin: kiddi stina; lars: lasse lalle; magnus: manni mange; margareta margrethe
margret: greta grete maggan magga; maria: maja majken; marjatta: maija; mikael: micke mikkel; nils
niels: nisse; olafur: oli; olof olav olaf: olle ole; per peder petter: pelle perra; pekka: pekko;
ragnar: raggi; ragnhild: ragna; sigurdur sigridur: siggi sigga; sigrid: siri; stefan: stebbi
steffe; svein: sveinung; sverrir: sverri; sven: svenne; thorbjorn torbjorn: tobbe tobbi; thordur:
doddi; thorsteinn: steini; tomas: tompa; torsten: totte; ulrik ulrika: ulla ulle; vilhjalmur
vilhelm: villi ville; wilhelm: ville
"""
PETNAMES_NORTH: Final = ";".join((_ENGLISH, _CELTIC, _LOW_COUNTRIES, _GERMAN, _NORDIC))
