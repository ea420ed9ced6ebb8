"""Short and pet forms of given names: Slavic, Romance, Greek, Baltic, Hungarian and African ones.

Entries are parted by semicolons: the names first, a colon, what their bearers are called.
"""

from __future__ import annotations

from typing import Final

_SLAVIC: Final = """
agnieszka: jagna agusia; aleksander: olek alek; aleksandar: sasa; alojz alojzy: lojze; anastazja:
nastka; andrzej: jedrek; anna: ania anka hania hanka nyura asya; antoni antonin: antek tonda
tonik; barbara: basia baska bara varya; bartosz: bartek; boguslaw boguslawa: bogus bogdan;
boleslaw: bolek; bozena: bozka; bronislaw bronislawa: bronek bronka; czeslaw: czesiek; danuta:
danusia; dragan dragoslav dragana: draga; ewa: ewka; feliks: felek; frantisek: franta fanda;
franciszek: franek; gabriela: gabi gabrysia; grzegorz: grzes grzesiek; halina: halinka hala;
helena: hela hanka lenka; henryk: heniek henio; ignacy: ignas; ireneusz: irek; izabela: iza izka;
jacek: jacus; jan: janek jas jasiek honza jenda janko; jaroslav jaroslaw: jarda jarek slavek;
jelena: jela lela; jerzy: jurek; jiri: jirka jura; joanna: joasia; jozef: jozek pepa pepik joza
jozko; kazimierz: kazik; karel: karlik; katarzyna: kasia kaska; katerina: katka kacka; krystyna:
krysia; leszek lech: lesio; ljubomir lubomir: ljuba lubos lubo; lukasz lukas: lukaszek luki;
maciej: maciek; magdalena: madzia lenka; malgorzata: gosia malgosia goska; marek: mareczek; maria:
marysia maryska; mateusz: mati; mieczyslaw: mietek miecio; michal: michas misa; milan: milanko;
milorad miloslav miloslava: milos mila; miroslav miroslaw miroslava: mirek mirko mira; mirjana:
mira; nikola: nikolica; nebojsa: nebo; pawel: pawelek; piotr: piotrek; predrag: pedja; przemyslaw:
przemek; radoslav radoslaw radomir: radek rade rasa; rafal: rafalek; robert: robcio; ryszard:
rysiek rysio; slobodan: boba sloba; slawomir: slawek; stanislava stanislawa: stasia stanka;
svetozar: sveta; szymon: szymek; tadeusz: tadek tadzio; tihomir: tiho; tomasz: tomek; urszula:
ula; vaclav: vasek vena; veronika: verca verka; vladislav vladislava: vladek vlada vladik slava;
vladimir: vlada vladko vova volodya; vojtech: vojta; vojislav: voja; waldemar: waldek; wieslaw
wieslawa: wiesiek; wladyslaw: wladek; wojciech: wojtek; zbigniew: zbyszek zbych zbig; zdenek:
zdena zdenda; zdzislaw: zdzich; zofia zsofia: zosia zsofi; zoran: zoki; zygmunt: zyga zygmus;
afanasiy: afonya; aleksei alexei alexey oleksiy: alyosha lyosha; anatoly anatoliy: tolya; artyom
artem: tyoma; daria darya: dasha; denis: denya; evgenia yevgenia: zhenya; gavriil: gavrik; grigory
hryhoriy: grisha; ilya: ilyusha; innokenty: kesha; iosif: osya; kirill: kirya; klavdiya: klava;
kseniya ksenia oksana: ksyusha ksyu; leonid: lyonya lenya; liubov lyubov: lyuba; matvei: motya;
maxim maksim: max maks; nina: ninochka; oksana: ksana; pelageya: polya; praskovya: pasha; rodion:
rodya; rostislav: slava rostik; ruslan: rusik; sofia sofiya: sonya; stepan: styopa; tamara: toma
tamrika; taras: tarasik; timofei: tima; vadim vadym: vadik; varvara: varya; veniamin: venya;
viktoria viktoriya: vika; vitaly vitaliy: vitalik vitya; vsevolod: seva; yekaterina kateryna:
katya katia; yelizaveta elizaveta: liza; zakhar: zakharka
"""
_ROMANCE: Final = """
guadalupe: lupita; carmen: carmencita; dolores: lolita; jesus: chuchito; miguel: miguelito;
agostino agostinho: tino; alberto: berto; alessandro alessandra: sandro; alfonso afonso:
poncho fonsi foncho; alfredo: fredo fredi; ambrosio ambrogio: brogio; angel angela angelo:
angelito angie lino; anibal: ani; aniceto: cheto; antonio antonia antonino: tonio tonino nino
tonho tono antonito nucho; armando: mando; augusto: guto; baltasar baldassare: balta;
bartolomeo bartolome: bartolo; beatriz: betty bety beti; benedetto: benni; benito: beni; bernardo:
nardo beni; carlos: carlitos charly carlinhos cacau litos; carlo: carletto; catarina caterina:
cati rina; cayetano gaetano: tano; clemente: tente; clotilde: cloti; cristiano: cris; cristobal
cristovao: tobal cris; domenico domingo domingos: mimmo mico mingo menico; edoardo: edo; elisa:
eli; emanuele emmanuele emmanuel: manu lele manny; encarnacion: encarna encarni; enrico: rico
chicco; ernesto: neto ernes; esperanza: espe; estanislao: tanis; eugenio: geno; eulalia: lali
layo; fabrizio: fabri; faustino: tino; federico: fede fefe fico; felipe: pipo; feliciano: chano;
fernando: nano fer; filippo: pippo; filomena: mena filo; florencia florentino: flor floren;
francesco francesca: franco checco ciccio cesco; francisca: paqui paca xica kika paquita fran;
francisco: pancho paco curro chico kiko patxi quico; gabriel: gabo gabi biel; gerardo: gera;
giacomo: giacomino mino; giampiero giampaolo: giampi; giancarlo: gianni giangi; gioacchino: gino;
giorgio: giorgino gino; giovanni: nanni vanni gianni giannino; giuliano giuliana: giuli; giuseppe
giuseppina: beppe peppe peppino pino beppino geppi pina giusy pinuccia; gregorio: goyo gorio;
guilherme: gui guiga; guillermo: memo guille billy willy; hector:; hernan: nan; hortensia:
tencha; humberto: beto; ignacio: nacho inaki; ildefonso: fonso; inacio: nacio; jacinto: chinto;
jaime: jimmy; javier: javi; jesus: chuy suso chucho chus; joana: joaninha; joao: joaozinho janjao
jota; joaquim joaquin: quim quincas chimo xaquin; jordi: jordiet; jose josep: pepe pepito pepin
cheo chepe ze zezinho pep; josefina josefa: pepa pepita fina chepa; juan: juanito juancho juani;
juliana juliano: juli; julio julia: julito; leonardo: leo nardo; leonor: nono; leopoldo: poldo;
lorenzo: renzo lencho lolo; lourdes: lulu; luciano: lucho chano; lucia: lucha luci; luigi luigia:
gigi gino luigino; luis luisa: lucho luisito luisinho; manuel manuela: manolo manolito manu
lolo mane manecas manel nelo; marcelo: chelo celo; marco: marcolino; maria: mari marica maruja
maruchi mariquita; mariano: nano; mario: mariolino; martin: tincho; massimo massimiliano: max;
matilde: mati; mauricio: mau; maximo maximiliano: max maxi; michele: lino michelino; miguel: migue
michel miguelito micky miguelinho; milagros: mili mila; montserrat: montse; natividad: nati;
nicolas nicola nicolo: nico nicolino colas; norberto: beto; octavio: tavo; osvaldo oswaldo: valdo;
paola: pao; paolo: paolino; pasquale pascual pascoal: lino pasqualino; patricio patricia: pato
pati; paulo: paulinho; pedro: perico pedrinho perucho; pietro: piero pierino; pilar: pili pilarica
piluca; rafael raffaele raffaella: rafa lele rafi rafinha raffa; raimundo: mundo; raul: rulo;
remedios: reme; renato renata: rena; ricardo: riqui ricky; rigoberto: rigo; roberto: beto
robertinho; rocio: chio; rodolfo: rodo fito rudi; rodrigo: digo rodri; rogelio: roge; ronaldo:
ronnie; rosalia: lia rosi; rosario: charo chayo; salvatore: toto turi totuccio sasa salvo;
santiago: santi yago; sebastiano: bastiano nello; severino: rino; sofia: sofi chofi; soledad:
chole; stefano stefania: ste stefy; susana: susi; teodoro: teo; teresa: tere teresinha tete; tomas
tommaso: tommy masino maso; trinidad: trini; umberto: berto; vicente: chente; vicenta: tita;
vincenzo: enzo vinz cenzino; virgilio: gilo; vittorio vittoria: vito; ximena: xime; adela:
adelita; alexandre alexandru: alex alexandrinho sandu; amelie: mel; andre: dede; benedicte benoit:
ben bene; bernadette: berna; bertrand: bebert; catherine: cathy cath; christophe: chris;
clementine: clem; cyril cyrille: cyr; dominique: dom domi; edouard: ed; elisabeth: babeth zabeth;
emmanuel emmanuelle: manu; etienne: tienne; florence florent: flo; francois francoise: fanfan fran
soizic; frederic frederique: fred fredo; genevieve: ginette; georges georgette: jojo; guillaume:
guigui guillou; henri: riton; jacqueline: jacquie; jacques: jacquot jacky; jean: jeannot; joseph:
jojo zeph; laurent laurence: lolo lau; leopold: popol; louis: loulou; marguerite: margot; mathieu
matthieu: mat; nathalie: nath; nicolas: nico; pascal pascale: pasc; philippe: phil; pierre:
pierrot; raymond: momon; sebastien: seb; stephane stephanie: steph; theophile: theo; therese:
tete; valerie: val; veronique: vero; vincent: vince; yves: vonvon; alexandru: sandu alecu;
constantin: costel costi dinu; dumitru dumitra: mitica; gheorghe: gigi gica ghita; ileana elena:
lenuta ilenuta; ioan ion: nelu ionel ionut; mihai: misu mihaita; nicolae: nicu nelu; vasile: sile
vasilica
"""
_OTHER_EUROPE: Final = """
andras: bandi; arpad: arpi; attila: ati; balazs: bazsi; erzsebet: erzsi zsike bozsi; ferenc: feri
ferko; gabor: gabi; gergely: geri gergo; gyorgy: gyuri; gyula: gyuszi; ildiko: ildi; imre: imi;
istvan: pisti isti; janos: jani jancsi; jozsef: joska jozsi; judit: jutka juci; karoly: karcsi;
katalin: kati kata; klara: klari; laszlo: laci; lajos: lali; margit: manci; maria: mari marcsi;
mihaly: misi; miklos: miki; orsolya: orsi; sandor: sanyi; tamas: tomi; terezia: teri; tibor: tibi;
zoltan: zoli; zsigmond: zsiga; zsuzsanna: zsuzsa zsuzsi; aleksandras: ales; antanas: tonis
antanelis; juozas: juozukas juozelis; jonas: jonukas; janis: jancis; aikaterini katerina: katina
kaiti; alexandros: alekos; athanasios: thanasis sakis nasos; charalambos: babis haris; christos:
kitsos; dimitrios: mimis dimos mitsos; dionysios: dionysis; efstathios: stathis; eleni: lena
nitsa; emmanouil: manolis; evangelos evangelia: vangelis vaggelis lia; georgios: giorgos yiorgos
yorgos; grigorios: grigoris; ioannis: giannis yannis yiannis; konstantinos: kostas dinos kostis;
maria: marika; nikolaos: nikos; panagiotis panayiotis: panos takis panagos; pantelis: pantelakis;
spyridon: spyros; theodoros: thodoris theo; vasilios vasileios: vasilis vassilis; zacharias:
zacharis
"""
_AFRICAN: Final = """
adebayo: bayo ade; adewale: wale; adekunle: kunle; adetokunbo: tokunbo toks; babatunde: tunde;
olatunde: tunde; oluwole: wole; olufemi oluwafemi: femi; olusegun: segun; olumide: mide; olusola:
sola; olukayode: kayode; oluwakemi olukemi: kemi; olayinka: yinka; folasade: sade fola; omotola
omotunde: tunde; temitope: temi tope; yewande: wande; abiodun: biodun; abimbola: bimbo; ayodele:
ayo dele; chukwuemeka: emeka; chukwudi: chudi; chukwuma: chuma; chinedu: nedu edu; chinonso:
nonso; chinwe chinwendu: chichi; chukwuebuka: ebuka; ifeanyi: ify; ifeoma: ify oma; ikechukwu:
ike; kelechi: kele; nkechi nkechinyere: nk; nnamdi: namdi; obinna: obi; obiageli: oby; okechukwu:
okey; onyekachi: kachi; uchenna: uche; ugochukwu: ugo; uzoma: uzo; ekaterina: kate; abdoulaye:
ablaye laye; aminata: ami mina; fatoumata: fatou; ibrahima ibrahim: ibou brahim; mamadou: mams;
mohamed muhammad mohammed: mo; moussa: mous; ousmane: ous; kwabena: kobby ebo; kwame: kwamena;
kofi: koby; kwasi: akwasi; akosua: akos esi; nthabiseng: thabi; thandiwe thandeka: thandi;
nokuthula: thuli; nomvula: vuvu; nompumelelo: mpume; nonhlanhla: hlahla; sibongile: bongi;
siphiwe: sphiwe; sipho: sphiwe; thabo: tbos; themba: tembi; tshepo: chepo; lindiwe: lindi; lerato:
lera; bongani: bonga; nkosinathi: nathi; mandlenkosi: mandla; mduduzi: mdu; sibusiso: sbu;
simphiwe: sim; tendai: tendi; tafadzwa: tafi; rudo: rudie; wanjiku: shiku ciku; wanjiru: shiru
ciru; njeri: shiru; nyambura: nyams; kamau: kamaa; mwangi: mwas; otieno: oti; stephanus: fanie
faan; petrus: piet; gerhardus: gert; hendrik: hennie; hermanus: manie; jacobus: kobus koos;
johannes: hannes jannie johan; marthinus: tinus; nicolaas: nico klaas; petronella: nellie;
wilhelmina: mina; willem: willie; tewodros tewodrose teodros theodros: teddy tedi; yohannes: joni
yoni; gebremariam gebremedhin gebreselassie: gebre; haileselassie hailemariam: haile; woldemariam
woldegiorgis: wolde; mulugeta: mule; tesfaye tesfalem: tesfa; abebech: abebe; birtukan: birtu;
hiwot: hiwi; meseret: mesi; selamawit: selam; tsehay: tsehaye; zerihun: zere
"""
PETNAMES_SOUTH: Final = ";".join((_SLAVIC, _ROMANCE, _OTHER_EUROPE, _AFRICAN))
