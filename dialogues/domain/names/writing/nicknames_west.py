"""Short and pet forms of given names in Europe and the Americas."""

from __future__ import annotations

from typing import Final

# One line a name: the names first, a colon, what their bearers are called.
WEST: Final = """
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
adalberto alberto eriberto filiberto gilberto heriberto humberto norberto dagoberto rigoberto: beto
adriana: adri
agnieszka: aga agniesia
aleksandra: ola sanja
anastasia anastasiya anastasiia: nastya nastia asya stasya
andreas: andi
angelika: geli
antonina: tonya tosia
arkady arkadiy: arkasha
bartholomew: bart
bartlomiej: bartek
beatriz beatrice beatrix: bea bia trixie
boris: borya
bogdan bohdan: bodya
carmen: carmina menchu
cecilia: ceci
chidinma chidiebere: chidi
concepcion conceicao: concha conchita
consuelo: chelo
cornelis cornelia: cor kees nelleke corrie
cristina: cris tina
denys denis: deniska
diego santiago: santi diego tiago yago
dimitrios: dimitris mitsos jimmy
eduardo: edu lalo duda
ekkehard: ekki ekke
elena yelena olena: lena alyona
emily emilia: emmy milly
ernesto: neto
esther: essie
felipe: pipe lipe
fernando fernanda: nando fer nanda
fyodor fedor: fedya
galina halyna: galya
georgios giorgos: yorgos
gennady hennadiy: gena
gianfranco: gianni franco
gianluca gianpaolo gianmarco: gianni
giovanni giovanna: gianni nino vanna
giuseppe: beppe peppe pino
gonzalo: gonza chalo
graciela: chela
gustavo: tavo guga
hendrik hendrikje henrik henrike: henk henny henri rik
hendrawan: hendra wawan
hilary hillary: hilly
hussein husayn: hussi
irina iryna: ira irisha
jadwiga: jadzia
jerzy: jurek
joao: joaozinho jota
joaquim joaquin: quim quino chimo
joachim: achim jochen
jorge: coco koke
juan: juancho juanito
karolina karoline caroline carolina: caro carrie
kazimierz: kazik
klaus nikolaus: klaus niko
konstantin kostiantyn konstantinos: kostya kostas
krzysztof: krzys krzysiek
larisa larissa: lora
lev: lyova leva
lidia lydia lidiya: lida
ludmila lyudmila liudmyla: lyuda luda lyusya mila lusia
luisa louisa: lulu
marcelo marcela: chelo
margarita margaryta: rita margo
marina maryna: marisha
mercedes: merche meche
miguel: migue
mustafa: musti
nadezhda nadiya: nadya nadia
oleksandra: lesya sasha
oluwaseun oluwaseyi: seun seyi
oluwadamilola: dami
pablo: pablito
parthasarathy: partha
pavel pavlo: pasha pavlik
polina: polya
raimund raimundo: mundo
ramon: moncho
ravichandran ravindra ravindran: ravi
refugio: cuca
ricardo: richi rica
rodrigo: rodri
roman: roma
rosario: charo
salvador: chava
sebastian sebastiao: seba sebas bastian tiao
semyon semen: syoma senya
sergio: checo
stanislav: stas slava
svitlana: svita sveta
tomas tomasz: tomi tomek
ulrich ulrike: uli ulli
valentin valentina: valya
valery valeriy valeria: valera lera
vasily vasyl vasiliy: vasya
venkataraman venkatesh: venkat venky
vera: verochka
vincent: vince vinnie
vincenzo: enzo
viktor victor: vitya vic
virginia: ginny
wilhelm: willi willy
winifred: win winnie freda
wojciech: wojtek
wolfgang: wolfi
wouter: wout
xavier javier: xavi javi
yaroslav: yarik slava
zdzislaw zdzislawa: zdzich zdzisia
zbigniew: zbyszek
zinaida: zina
"""
