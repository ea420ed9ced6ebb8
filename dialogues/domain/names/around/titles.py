"""Titles before a name in the languages of Europe, Africa and America, as English texts keep them.

Each is written as it is folded: "commandorkapten", "pulkovnik". What stands for a rank in arms, in
court or abroad is told by the English one, for the roster may say otherwise; the rest fit anybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from ...wordset import word_set

_SHORT: Final = 4
_ELIDING: Final = frozenset("aeiouh")
# By the rank that they say.
_RANKS: Final = {
    "admiral": "admiraal amiraali admirali contraalmirante vicealmirante contreadmiral vizeadmiral "
    "konteradmiral kontreadmiral viceadmiral schoutbijnacht flottillenadmiral flotilleadmiral "
    "contrammiraglio amirali viceamiral kontraadmiral kontradmiral kontramiral aimireal",
    "general": "generaal generalleutnant generalmajor generalmajoor kenraali generolas generalis "
    "tabornok gjeneral",
    "colonel": "polkovnyk pulkovnik pukovnik pukovnica plukovnik podplukovnik pulkownik "
    "oversti overste oberste oberstleutnant oberstloytnant ezredes alezredes eversti kolonneli "
    "tenentecoronel ltcolonel",
    "captain": "commandant comandante komandor kommandor kommander kommendor kommandeur kapteijn "
    "kapitein kaptein kaptajn kapten kaptajnen kapteeni kapitany kapitonas kapetan kapteinis "
    "kapitaen capitano capitao comandant kommodore kommandant korvettenkapitan fregattenkapitan "
    "kommandorkapten kommandorkaptein orlogskaptajn kapitanleutnant kpt kptn komandorporucznik "
    "captaen kapetanios skipper zeekapitein corvetkapitein fregatkapitein kapteni",
    "major": "majoor majuri majur sargento sergente sergent tenente teniente leutnant luitenant "
    "lojtnant loytnant porucznik nadporucik porucik porucnik",
    "ambassador": "ambassadeur ambassadrice ambassadoren ambassadur velvyslanec "
    "velvyslankyne veleposlanik veleposlanica nagykovet suurlahettilas suursaadik ambasador "
    "ambasadorka posolcica presvis poslanik sendiherra ambasadore balozi",
    "judge": "magistrado magistrada magistrat desembargador desembargadora dommer domare tuomari "
    "kohtunik soudce soudkyne sudca sudija sudac sutkinja sudkinja sedzina "
    "judecator judecatoare teisejas tiesnesis regter raadsheer sodnik sodnica hakimu "
    "domari breitheamh amtsrichter juge",
    "director": "direktor direktorin direktoren direktorka direktorius directeur directrice "
    "directora diretor diretora direttore direttrice dyrektor reditel reditelka johtaja forstjori "
    "direktur mkurugenzi",
    "dean": "dekan doyen doyenne decano decana preside decaan dekaani dziekan",
    "senator": "senador senadora senateur senatrice senatore senatrice deputado deputada diputado "
    "diputada deputat deputee deputato poslanec poslankyne poslanka poslanica posel "
    "kansanedustaja stortingsrepresentant folketingsmedlem mbunge",
}
# What fits anybody: civil, learned, of a trade or of a family.
_ANYBODY: Final = (
    "herra rouva neiti froken frauken fraulein hr hra "
    "ponas ponia kungs kundze jaunkundze harra proua preili zoti zonja znj domnul doamna "
    "domnisoara gospodja gospa gospodicna slecna panna "
    "holgy asszony kisasszony mnr mev mejuffrouw mej juffrouw juffr "
    "mevrou mejuf madamigella mademoiselle messieurs mesdames signorina "
    "senhorita senorito exmo exma excelentissimo ilmo "
    "tuasal "
    "doktorin dottssa drssa dottoressa dotoressa doutor doutora doktorka doktori tohtori "
    "lektor lektorka lektorin lehtori dosent dotsent dozent dozentin docente docentka adjunkt "
    "universitetslektor forsteamanuensis privatdozent dipling habil "
    "professorin profesorka profesorius profesors profesar professori professore professoressa "
    "profssa professeure catedratico catedratica maestra maestro maitresse mestre mestra "
    "magister magistra magistri mgr licenciado licenciada bachiller "
    "rektor rektorin rektorka rettore rettrice rector rectora recteur rectrice reitor reitora "
    "prorektor prorector "
    "ingenieur ingenieurin ingenjor ingenior ingeniero ingeniera engenheiro engenheira ingegnere "
    "ingegner ingegnera inzynier inzenyr inzinier inzenjer insinoori mernok inginer "
    "arquitecto arquitecta arquiteto arquiteta architekt architetto arkitekt arkkitehti "
    "advokat advokatin advocat advocaat advokaat advocata advogado advogada abogado abogada avocat "
    "avocate avvocato avvocata avv rechtsanwalt rechtsanwaltin anwalt mecenas ugyved odvetnik "
    "odvetnica odvjetnik asianajaja lakimies procurador procuradora notar notario notaire notaris "
    "meester juriskonsult prokurator prokurorka procureur statsanwalt sakforer logmadur "
    "redaktor redaktorka redaktoren redaktorin redacteur redactrice redattore szerkeszto "
    "redaktris jornalista periodista journaliste journalistin toimittaja dziennikarz dziennikarka "
    "consejero consejera conseiller conseillere consigliere consigliera conselheiro conselheira "
    "radny ministerialrat hofrat hofratin geheimrat regierungsrat raadslid wethouder radmand "
    "radman kommunalrad byradsmedlem vereador vereadora concejal regidor regidora assessore "
    "secretaris secretario secretaria sekretar sekretarin segretario segretaria secretaire "
    "praeses voorzitter formand ordforande "
    "delegado delegada delegato delegata delegue deleguee delegierter delegierte relator relatora "
    "relatore rapporteuse moderador moderadora moderatore moderatorin companheiro companheira "
    "companera camarade compagno compagna kamerat kamrat towarzysz towarzyszka soudruh "
    "genosse genossin elvtars tovarasul "
    "overlege overlakare apteker lakare arzt medico medica medecin dottoreca laakari "
    "studierad direktrice skolebestyrer bibliotekar arkivar "
    "padre abbe prete parroco pfarrer pfarrerin dominee pastoor sogneprest kyrkoherde "
    "seradomprosti ksiadz paroch svecenik velecasny rovasti kirkkoherra suor soeur sor "
    "monsignor monsignore monsenor msgr mgr vicaire preot parintele archimandrite protopop "
    "igumen kasisi mchungaji "
    "graf grafin gravin freiherr freifrau baroness baronne barone baronessa barao baronesa "
    "jonkheer jonkvrouw ridder comte comtesse conte contessa condesa marquesa marchese "
    "marchesa marquis marquise greve grevinde grevinne friherre friherrinne vicomte visconde "
    "hrabia hrabina duquesa agente agent officer fiskal inspektor komisarz kommissar "
    "kommissarin kommissarie heer dhr overste oversten kommendoren professorn professoren "
    "advokaten dommeren ingenioren kapteinen kaptenen direktoren rektoren presten prasten "
    "lektoren doktoren lakaren radmannen "
    "sera profasto provst biskop prestur sognepraest "
    "councillor councilor cllr alderman alderwoman baillie provost principal coach chaplain "
    "midshipman seaman ensign cadet trooper "
    "ato woizerit woyzero woyzerit weyzerit blatta dejazmach fitawrari balambaras "
    "mheshimiwa daktari profesa mwalimu mzee ndugu komredi kamaradi "
    "malam mallam alhaji hajiya alhaja oloye olori ichie obong "
    "onyeisi nkosi nkosikazi mnumzane nkosazana mnu nksz mofumahadi rre mma ntate mme "
    "togbe kgosi sekuru ambuya baaba changamire "
    "serigne elhadj elhadji moulay lalla "
)


def _abroad() -> Iterator[tuple[str, str]]:
    for rank, words in _RANKS.items():
        yield from ((word, rank) for word in words.split())


def _elided(word: str) -> tuple[str, ...]:
    """A title by itself, and with an article run on to it: "l'ingegner"."""
    if word[0] not in _ELIDING or len(word) <= _SHORT:
        return (word,)
    return word, f"l{word}", f"dell{word}", f"d{word}"


def elided(words: Iterable[str]) -> frozenset[str]:
    """Titles, and with an article run on to them."""
    return frozenset(each for word in words for each in _elided(word))


def elided_ranks(ranks: Mapping[str, str]) -> dict[str, str]:
    """Ranks by their titles, and by those with an article run on to them."""
    return {each: rank for word, rank in ranks.items() for each in _elided(word)}


RANKS_ABROAD: Final = elided_ranks(dict(_abroad()))
# As Romanian puts an article behind: "inginerul", "doamnei".
_ROMANIAN: Final = frozenset(
    f"{word}{ending}"
    for word in word_set(
        "inginer doctor profesor amiral general colonel avocat ambasador capitan comandor "
        "judecator prefect director medic academician maior preot domn senator deputat "
        "consilier rector decan"
    )
    for ending in ("ul", "ului")
)
TITLES_ABROAD: Final = elided(word_set(_ANYBODY)) | _ROMANIAN
