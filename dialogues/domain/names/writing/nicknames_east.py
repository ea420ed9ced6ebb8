"""Short and pet forms of given names from the Balkans to the Bay of Bengal, and of Africa.

Also the forms that neighbours have of one name: an Armenian Hovhannes is Ovanes in Russian and
Ohannes in Beirut. One line a name: the names first, a colon, what their bearers are called.
"""

from __future__ import annotations

from typing import Final

EAST: Final = """
aleksandr alexander oleksandr aliaksandr ales: sashka sashenka shurik sanya sashko sasko les olek
aleksandar: aca sale aco sasa aleksa sasho sashko
anastasia anastasiia: nastia nastenka stasia
anatoly anatolii anatolij: tolya tolik
andrei andrey andrii andriy andrej: andriusha andryukha andriyko
anna hanna ganna: anya nyura annushka hanka hania
artyom artem: tyoma tema
bohdan bogdan: bodia boda dan
boris: borka borenka
dariya darya daria: dasha dashenka odarka
dejan: deki
dimitar dimitri: mitko mite dimo mitya dima
djordje dorde: djole djoka djura djuro djoko dole doka
dmitry dmytro dmitriy: dimka dimochka dmytryk mitia
dragan dragana: gaga dragi gaca
ekaterina kateryna katerina yekaterina: katia katka katenka katrusya katja kati katica
elena olena jelena yelena alena: lenochka lenka olenka jeca jelka lenche elenka elya
evgenia yevgenia evgeniya yevheniia: zhenya zhenia eugenia
evgeny yevgeny yevhen evgeniy: zhenia zhenka eugene
galina halyna: galka halka halya galia
georgi georgy georgiy heorhiy: gosho zhoro gogo zhora gosha yura
hristo hristina: itso tina
igor ihor: igorek ihorko garik
irina iryna irena: irka irochka irenka ica
ivan: vanka vanechka vanyo vancho ivo ivas ivanko ica
ivana: ivanka ica
kiril kirill kyrylo: kiro kirka kirusha kyrylko
konstantin kostiantyn: kostia kotsya kosta
ksenia kseniya oksana aksana: ksyusha ksiusha ksana oksanka ksenya
larysa larisa: lara
lyubov liubov: lyuba liuba lyubochka
lyudmila liudmyla ludmila: lyudochka liuda lyudka milka
maksim maxim maksym: max maks
maria mariya mariia marija: masha mariyka marichka mashenka mica maca mara
mihail mikhail mykhailo mikhailo: misha mishka mishko mykhas mishenka misho
milan milena milica: mica milche
miroslav miroslava: mirko slavko slavka mira
mykola nikolai nikolay nikola: kolka mykolka kolia nidza niki kolyo koljo
nadezhda nadiia nadiya: nadia nadiyka
natalia nataliia natalya natalija: nata natalka natalochka natasa natashka nacka
oleh oleg: olezhko olezhek olezha
olga olha volha: olenka olhunya olia olka
pavel pavlo pavle: pasha pavlusha pavka pavlyk
petar petr petro pyotr: pera petya pesho pepi petka petryk petia
rostislav rostyslav: slavik rostyk
semyon semen: syomka senka
sergei sergey serhii serhiy siarhei: serezha seryoga serzh serhiyko siarozha
slobodan slobodanka: boba sloba boban
sofia sofiya sofiia: sonya sofiyka sonia
stanislav: stasik stasyk slavik
stefan stepan: stiopa styopa stevo stepanko
stoyan: stojko
svetlana svitlana: ceca svetka svitlanka lana
taras: tarasyk tarasko
tatiana tetiana tetyana tatyana: tania tanechka tetyanka tanyusha tanja
timofey tymofii: tima
todor: tosho toshko tosa
tsvetana tsvetanka cvetana: tsveti tsetsa ceca cveta
uladzimir vladimir volodymyr: volodka vovka valodzia vlado vlada vladko uladzik vovchyk volodia
vadim vadym: vadik
valentina valentyna: valia valyusha
vasily vasyl vasil vasile: vasia vasko vasylko vasilko
vesna: vesnica
vladislav vladyslav uladzislau: vlad vladik vladyk slava vladko
vsevolod: seva
vyacheslav viacheslav: slavik slavko
yakov yakiv: yasha
yaroslav yaroslava jaroslav: yarko slavko yasya yarik
yelizaveta elizaveta yelyzaveta: liza lizaveta lizochka
yevdokia evdokia: dunya
yulia yuliia yuliya: yulka yulechka julia iulia
yuri yury yurii jurij yuriy: yurko yurik iura jurko yurochka
zoran zorana zorica: zoki zoka
hovhannes hovhanes: ovanes ohannes hovannes ovannes hovik hovo ovik vanik
armen: armik armo
gevorg kevork: kevork gevorg georg gevo gegham
grigor krikor: krikor grigor grisha gago grish
hakob hagop: hagop akop hakob hako
hayk haik: hayko haig
karapet garabed: garabed karapet karo
mkrtich mgrdich: mgrdich mkrtich mko
petros bedros: bedros petros
poghos boghos: boghos poghos
samvel: samo samvo
sargis sarkis: sarkis sargis serj saqo
tigran dikran: dikran tigran tiko
vardan vartan: vartan vardan vardo
gayane: gaya gayush
giorgi: gia goga gio gogi
davit davith: dato datuna datiko
ketevan: keti keto ketino ketato
levan: leo levaniko
mariam mariami: maka mari mariko
nikoloz: nika niko nikusha
nino: ninutsa ninka ninuca
tamar tamara: tamuna tako tamriko tamrika toma
zurab: zura zuriko zuka
eka ekaterine: eka eko ekuna
aleksandre: sandro aleko lekso
konstantine: koka kote kotiko
irakli: ika iko
dimitrios: mitsos dimitris jimmy dimitrakis
eleftherios: lefteris
emmanouil: manolis manos
evangelos: vangelis
georgios: giorgos yorgos yiorgos giorgis
ioannis: yannis giannis yiannis janis
konstantinos: kostas kostis dinos costas
michail michael: michalis
nikolaos: nikos nikolas
panagiotis: panos takis notis
spyridon: spyros
theodoros: thodoris thodoros
vasileios vasilios: vasilis vassilis billis
athanasios: thanasis thanos nasos sakis
anastasios: tasos anestis
charalambos: babis haris
efstathios: stathis
aikaterini: katerina kaiti katia
eleni: lena nitsa lenio
sotirios: sotiris
apostolos: tolis
stylianos: stelios
christos: chris kitsos
avraham avram: avi rami avrum
binyamin: benny bini beni
daniel: dani
david: dudi dudu
eliezer eliyahu: eli lazer
ephraim efraim: effi fima
gavriel: gabi gavri
menachem menahem: meni mendi
mordechai: motti moti motke
moshe: moishe moshiko
natan nathan: nati
nechama nehama: nechi
refael: rafi
rivka: riki rikki rivki
shlomo: shlomi momo
shimon: shimi
shmuel: shmulik muli
tzvi zvi: tzviki hershel
yaakov: kobi koby yaki yankel
yael: yaeli
yehoshua: shuki
yehuda: yudi udi yehudit
yehudit: yudit dita
yitzhak: itzik tzachi
yonatan: yoni
yosef: yossi yosi
zeev: zevik
ahmed ahmad: hamada hamoudi ahmadi
abdallah abdullah: abdo abdou abboud
abdelrahman abdulrahman: abboud abdo abdou
abdelkader abdelaziz abdelhamid: abdou kader aziz hamid
fatima fatma fatemeh fatimah: fatoum fati fatoush fatos tima
ibrahim: brahim ibo abraham hima
khadija khadijah: khadouj hadja
mohammed muhammad mohamed mohammad mohamad: hamoudi hamada hammoudi momo mamad moha medo
mustafa mostafa: darsh mustik sasa
yousef yusuf youssef: joe jojo sifo
zeinab zainab zaynab: zouzou zuzu
parvaneh: pari
hossein: hoss
mahdi mehdi: medi
ayse ayshe: aysecik ays
huseyin: huso
mehmet: memo memis
suleyman: sulo
zeynep: zeyno
elchin elcin: elis
srinivasan srinivas: srini vasu cheenu
subramanian subramaniam subrahmanyam subramanya: subbu subra mani
ramachandran ramakrishnan: ramu chandran rama
gopalakrishnan: gopal gopi
lakshmi lakshmanan: laxmi lakshman
krishnamurthy krishnamoorthy krishnan: krish kitta murthy
venkataraghavan venkatesan venkateswaran venkataramanan venkatachalam venkatasubramanian: venkat \
venky raghavan
balasubramanian balakrishnan: bala balu
natarajan: nattu raja
harpreet: harry preeti
gurpreet: guri gopi
manpreet: manny
rajendra rajender rajesh rajiv: raju raj
sanjay sanjeev: sanju
vijay vijayalakshmi: viju viji
debjani: deba
subhash: subho
amitabha amitava: amit
chandrasekhar chandrashekhar: chandru shekhar
muthukumar muthuswamy: muthu
gideon: gidi
vakhtang: vakho vato vaxo
selamawit: selam selamina
tewodros: tedy
yohannes: john
gebremariam: gebre
abdirahman: abdi
abubakar: bukar sadiq abu
aisha: indo shatu
hauwa: hawa hauwau
fatima: binta zara
ibrahim: iro
muhammadu: mamman
usman: usmanu
chukwuemeka: emeka
ifeanyi: ify
obinna: obi
ngozi: ngo
abdallah: dulla
mwanaisha: mwana
kwame: kwami kwamena
kofi: koffi fiifi yoofi
kwaku: kweku
kwasi: kwesi
yaw: yao ekow
akosua: esi akos
"""
