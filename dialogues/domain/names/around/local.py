"""Words by which people are addressed where they come from, and which elsewhere are names or words.

Source: what is usual in each country, with or without a capital: "chị Mai", "Kuya Ben", "Ana tía".
Each counts beside the names of people from there only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

# Where; what stands before a name; what stands after it.
_TABLE: Final = """
vn vietnam: ong ba anh chi co bac chu thay em cau di ts ths pgs gs bs ls ks:
th thailand: khun phi pi nong mae pho por lung pa na luang phra mom ajahn ajarn kru than:
la laos: ai euay thao sao nang ajan mae pho thit sieng maman than:
kh cambodia: lok lokkru neak bong oknha yeay om pu ming:
mm myanmar burma: u daw ko ma maung saya sayama sayagyi sayamagyi ama ako thra thara tharamu \
pado padoh sao duwa ashin mahn sai nan:
id indonesia: pak bapak bpk bu ibu mas mbak bang bung kak cak teh kang mbok sdr sdri yth ir hj om \
tante opa oma eyang mbah abah neng nyai lurah kades camat \
bli tu jik opung amang inang uda uni daeng aa nona nyonya romo frater suster bruder pendeta:
my malaysia sg singapore bn brunei: encik en puan pn cik tuan tn kak abang makcik pakcik cikgu:
ph philippines: ginoong ginang binibini attorney atty engineer architect \
ate kuya mang aling nanay tatay manong manang tito tita lolo lola ka maam gng bb:
kr korea kp dprk: : ssaem pansa pansanim daepyo daepyonim bujang gwajang gija gijanim moksa \
moksanim \
sunim hyeong imo seonbae seonbaenim wiwon janggwan jangwan chagwan wonjang kyojang ya
jp japan: : jikan daijin bengoshi shacho kacho bucho kaicho shocho kancho gakucho jokyoju senshu \
shisho hakushi senpai tan taisho meiyo fuku moto zen
cn china tw taiwan hk hong sg: lao xiao da: gong zong ju jie ge shushu ayi shifu tongzhi jiaoshou
mn mongolia: : bagsh guai
in india lk ceylon lanka np nepal: thiru thirumathi selvi tmt sardarni babu ustad mausi chacha \
thatha srimati shreemati sriman shriman srijukta srijukto kumari sardar bibi panditji swami \
acharya thalaivar ayya: anna akka tai bhabhi chechi chettan bhaiya saab sahib di da dada didi babu \
mashi mashai kaku kaka garu avargal amma appa thatha paaji veerji bhaisaab ben bhai jee
np nepal: shreemati shriman: dai didi bhai bahini jyu ju sir miss sahu baje
lk ceylon lanka: : mahattaya mahathmaya mahatmaya nona aiya ayya akka malli nangi hamuduruwo
pk pakistan bd bangladesh af afghanistan: janab sardarni ustad mian maulana maulvi hafiz qari \
mawlawi mufti pir qazi begum bibi sahiba sahib: sahib saheb sahiba khala chacha bhabhi jan jaan \
khan boudi bhai apa da di dada didi babu mia miah lala agha jee ji
ir iran tj tajikistan: sarhang sartip sarlashkar timsar daryadar sardar hojatoleslam \
seyyed aqa agha aqaye khanom khanum ostad doktor haj: jan joon jun jon khan khanom \
khanum agha aqa
tr turkey turkiye az azerbaijan tm turkmenistan cy cyprus: sayin hoca kaptan usta: amca usta teyze \
dayi hoca kaptan agabey muallim muellim muellime xanim khanim hanim bey bay bek agha hocam xala \
emi pasha pasa abi abla efendi
kz kazakhstan uz uzbekistan kg kyrgyzstan tj tajikistan tm turkmenistan: gospodin gospozha muallim \
domullo domla ustod ustoz myrza khanym xonim: aka \
opa apa ake aga eke baike eje ata myrza khanym xonim khonim domla agai apai hoja oke apke bayke \
muallim jon jan
iq iraq sy syria kurdistan: mamosta kak kaka sitt mam xatu: xan
iq iraq sy syria lb lebanon jo jordan ps palestine eg egypt sd sudan sa arabia ye yemen kw kuwait \
ae emirates om oman qa qatar bh bahrain ly libya: al-ustadh hajj hajja hajji hajjah sayed sayid \
sayyed sayidah sayyidah anisa muallim ustaza doktor duktur muhandis moallem maalem \
rayyes rais hakim:
eg egypt sd sudan ly libya: ustaz ustadh ustadha ustaza hagg hagga sitt abla bash:
sa arabia ae emirates kw kuwait qa qatar om oman bh bahrain ye yemen jo jordan lb lebanon ps \
palestine: ustadh ustadha sayyid sayyida sitt ammo khalto shaikha:
ma morocco dz algeria tn tunisia mr mauritania: si sidi lalla moulay ustadh ustadha sitt:
il israel: mar gveret rav dod doda harav hagveret reb:
ge georgia: batono batoni kalbatono kalbatoni: batono
am armenia: paron baron tikin digin oriort: jan
ru russia by belarus: gospodin gospozha tovarishch dyadya tyotya otets baba ded dyadia tetya \
spadar spadarynia spadarynya:
ua ukraine pl poland cz czechia sk slovakia: pan pani panna ks mecenas inz mgr mudr otec:
rs serbia hr croatia ba bosnia me montenegro mk macedonia bg bulgaria si slovenia: gospodin \
gospodja \
gospa gosn gdja fra cika teta gazda gospodo baba kum bai bate chicho lelya kaka kako:
gr greece cy cyprus: kyr kyrios kyria kyrie barba thia theia theios papa:
it italy: avvocato avv ingegnere ing notaio geometra onorevole padre suor don donna monsignor zio \
zia:
es spain mx mexico ar argentina cl chile pe peru co colombia ve venezuela cu cuba uy uruguay ec \
ecuador bo bolivia py paraguay cr rica gt guatemala hn honduras ni nicaragua pa panama dominican \
salvador: padre madre fray sor hermano hermana licenciado licenciada ingeniero ingeniera tia tio \
compadre comadre maestra profe don dona:
pt portugal br brazil ao angola mz mozambique cv verde: padre seu dona doutor doutora tia tio \
mestre \
irma frei sor:
fr france be belgium ch switzerland ca canada ht haiti sn senegal ci ivoire ml mali bf faso ne \
niger \
cm cameroon cd cg congo: pere abbe soeur maman papa tonton tantie tata maitre:
de germany at austria ch switzerland: pfarrer pastor onkel tante fraulein:
nl netherlands be belgium: dominee ds meester juf ome tante:
ng nigeria gh ghana sl leone lr liberia gm gambia: oga aunty uncle mama papa baba nana maame \
pastor \
deacon barrister barr engr mallam malam mal mallama alhaja hajiya hajia alhaji alh otunba chief \
yaya iya egbon arc surv pharm igwe eze opanyin togbe ohene efo wofa agya eno auntie:
ke kenya tz tanzania ug uganda rw rwanda bi burundi ss sudan: \
mama baba bibi dada kaka ndugu mzee mwalimu bi bwana bw shangazi mjomba maalim sheikh mhe dkt \
mheshimiwa:
za africa bw botswana ls lesotho sz eswatini zw zimbabwe zm zambia na namibia mw malawi: mama tata \
ntate mme gogo sis bra oom tannie ma mai sekuru:
et ethiopia er eritrea: ato weyzero wro gashe gash etete etye abba emama weizero woizero weyzerit \
weizerit woizerit wrt ayte aya kes lij memhir:
so somalia dj djibouti: aw adeer abti eedo ugaas sheekh walaal xaaji macallin:
gb uk britain kingdom ie ireland us usa states au australia nz zealand jm jamaica tt trinidad bb \
barbados: aunty aunt nurse matron skipper pastor deacon doc canon vicar whaea matua:
tl timor leste: maun mana tiu tia avo katuas ferik senhor dona padre amu madre:
pf tonga to ws samoa fj fiji vu vanuatu pg guinea sb solomon: matua whaea ratu adi pastor tama:
"""


def _read() -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    for line in _TABLE.replace("\\\n", "").strip().splitlines():
        homes, before, after = (frozenset(part.split()) for part in line.split(":"))
        for home in homes:
            yield home, before, after


def _by_word(at: int) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in _read():
        for word in (row[1], row[2])[at]:
            found[word] = found.get(word, frozenset()) | {row[0]}
    return found


_BEFORE: Final = _by_word(0)
_AFTER: Final = _by_word(1)


def is_local_before(word: str, home: frozenset[str]) -> bool:
    """Whether people from there are addressed by a folded word before their name."""
    return not _BEFORE.get(word, frozenset()).isdisjoint(home)


def is_local_after(word: str, home: frozenset[str]) -> bool:
    """Whether people from there are addressed by a folded word after their name."""
    return not _AFTER.get(word, frozenset()).isdisjoint(home)
