"""Words by which people are addressed, over the world."""

from __future__ import annotations

from typing import Final

from ...wordset import word_set
from .titles import RANKS_ABROAD, TITLES_ABROAD, elided_ranks

# Before a name of whoever is spoken of or to.
_PLAIN: Final = word_set(
    "kedves draga drago dragi szia mily mila vazeny vazena drogi droga szanowny szanowna dorogoy "
    "dorogaya uvazhaemy uvazhaemaya shanovny shanovna sevgili degerli basta baste hyva rakas hei "
    "hej karaste mieli mielas gerb kallis lugupeetud postovani postovana stimate stimata agapite "
    "agapiti muhtaram hormatli hurmatli qadrli azizim kurmetti merhaba ciao bonjour hola ola hallo "
    "ahoj czesc privet namaste salaam shalom tere labas sveiks zdravo barev selamat habari kumusta "
    "emeritus emerita pastor venerable bhante ajahn "
    "doctor doctora docteur doktor dottore professore professoressa professeur profesor profesora "
    "professora hocam estimado estimada querido querida cher chere caro cara lieber liebe beste "
    "geachte kjaere kara hello hi hey dr dra drs prof profa professor professors docent lecturer "
    "mr mrs ms mx mdm miss messrs sir dame "
    "madam madame mme mlle me maitre monsieur mister m herr frau hr fr fru dhr mijnheer mynheer "
    "mevr mevrouw meneer mw senor senora senorita sr sra srta don dona lic ing arq senhor "
    "senhora dom signor signora dott pan pani gospodin gospozha gospodja tovarish tov comrade "
    "kyrios kyria bay bayan sayin ato weizero woizero bwana bi mzee mwalimu mheshimiwa alhaji "
    "alhaja malam mallam otunba oba ogbeni khun datuk dato datin ajarn nai nang lok srey "
    "lokchumteav samdech than encik puan cik tuan pak bapak ibu bu mas mbak bung ustaz ustad "
    "ustadh ustadha ustazah kyai gus sayyid sayed haji hajji hajja hajjah hajj al-hajj agha aqa "
    "aghaye ratu adi "
    "bang kak cak kang mbok khanom mar adon gveret shri sri smt shrimati kumari pandit janab begum "
    "u daw ko saya sayama dasho lyonpo aum lopon "
    "ong ba anh chi co bac lao xiao ginoo ginang atty engr maestro advocate adv rev reverend "
    "father fr sister brother mother rabbi imam mullah archdeacon canon excellency hon "
    "honourable honorable colleague delegate participant panellist panelist moderator rapporteur "
    "interpreter speaker discussant convenor convener facilitator dear auntie uncle"
)
# What somebody is, before their name with its capital: "Analyst Hill".
CALLINGS: Final = word_set(
    "counsellor counselor attache academician barrister shaykh swami tovarishch hojjatoleslam "
    "hojjat syed hajia elder deacon observer supt abbot lama rinpoche acharya guru aunt tante oom "
    "tata mama prosecutor fellow analyst historian correspondent scholar journalist lawyer expert "
    "nurse host guest engineer attorney mssrs prorector provost librarian archivist technician "
    "researcher academic veteran activist negotiator diplomat strategist specialist scientist "
    "coordinator rapporteur-general notetaker note-taker organiser organizer secretary-general"
)
# Before the name of whoever has that rank, which their title then says in some of its words.
_RANKS: Final = {
    **dict.fromkeys(
        word_set(
            "admiral adm vadm radm laksamana laksdya laksda commodore cdre almirante amiral "
            "ammiraglio"
        ),
        "admiral",
    ),
    **dict.fromkeys(
        word_set(
            "general gen genl jenderal letjen mayjen brig brigadier marshal generale liwa amid"
        ),
        "general",
    ),
    **dict.fromkeys(
        word_set("colonel col ltcol kolonel coronel oberst albay aqid polkovnik colonnello"),
        "colonel",
    ),
    **dict.fromkeys(
        word_set("captain capt kapten commander cmdr cdr capitan kapitan capitaine"), "captain"
    ),
    **dict.fromkeys(word_set("ministro ministra ministre"), "minister"),
    **dict.fromkeys(word_set("prefet prefete prefetto"), "prefect"),
    **dict.fromkeys(word_set("alcalde alcaldesa sindaco"), "mayor"),
    **dict.fromkeys(word_set("major maj lieutenant lt ltg sergeant sgt corporal"), "major"),
    **dict.fromkeys(
        word_set(
            "ambassador amb commissioner envoy consul dubes minister-counsellor embajador "
            "embajadora "
            "embaixador embaixadora ambasciatore ambasciatrice ambassadeur ambassadrice "
            "botschafter "
            "botschafterin buyukelci posol elci safir safira ambasadora"
        ),
        "ambassador",
    ),
    **dict.fromkeys(
        word_set(
            "judge justice magistrate juez jueza juiz juiza giudice juge richter richterin rechter "
            "hakim sedzia"
        ),
        "judge",
    ),
    **dict.fromkeys(word_set("director dir"), "director"),
    **dict.fromkeys(word_set("usec asec undersecretary undersec"), "undersecretary"),
    **dict.fromkeys(word_set("dean"), "dean"),
    **dict.fromkeys(word_set("chair chairman chairwoman chairperson"), "chair"),
    **dict.fromkeys(word_set("lord lady baroness baron viscount count earl"), "lord"),
    **dict.fromkeys(word_set("tun tengku toh"), "tun"),
    **dict.fromkeys(word_set("sheikh shaikh sheikha emir sardar nawab"), "sheikh"),
    **dict.fromkeys(word_set("chief ratu paramount tui"), "chief"),
    **dict.fromkeys(word_set("senator congressman congresswoman deputy mp"), "senator"),
    **dict.fromkeys(word_set("inspector superintendent constable"), "inspector"),
    **dict.fromkeys(word_set("imam rabbi mullah archdeacon canon"), "priest"),
}
RANKS: Final = RANKS_ABROAD | elided_ranks(_RANKS) | _RANKS
# Words of titles that go with a rank.
RANKED: Final = {
    "admiral": word_set("admiral commodore navy naval"),
    "general": word_set("general brigadier marshal lieutenant major commander"),
    "colonel": word_set("colonel"),
    "captain": word_set("captain commander commodore pilot"),
    "major": word_set("major lieutenant sergeant"),
    "ambassador": word_set("ambassador envoy consul commissioner representative diplomat"),
    "judge": word_set("judge justice magistrate jurist"),
    "undersecretary": word_set("undersecretary assistant deputy permanent"),
    "chair": word_set("chair chairman chairwoman chairperson convener convenor"),
    "priest": word_set("imam rabbi mullah archdeacon canon priest cleric theologian chaplain"),
}
_ARMED: Final = word_set(
    "military army navy naval air force forces coast guard officer defence defense strategic "
    "security marine marines maritime pilot sailor soldier police intelligence staff attache "
    "hydrographer harbour harbor ship shipping master veteran war armed peacekeeping border "
    "submarine gunner squadron regiment fleet command admiral commodore general colonel captain "
    "brigadier commander lieutenant major marshal"
)
# Words of titles beside which the roster may have left such a rank out. Others have it not.
MAY_HAVE: Final = {
    **dict.fromkeys(("admiral", "general", "colonel", "captain", "major", "inspector"), _ARMED),
    "ambassador": word_set(
        "foreign minister representative diplomat diplomatic negotiator counsellor counselor "
        "mission permanent secretary special un nations protocol attache protocol legation affairs"
    ),
    "judge": word_set(
        "court courts law legal lawyer attorney prosecutor registrar barrister notary solicitor "
        "advocate counsel ombudsman arbitrator tribunal"
    ),
    "lord": word_set(
        "peer lords lord member minister chancellor secretary governor mp chair chairman president "
        "surgeon professor judge justice speaker admiral general ambassador commissioner director"
    ),
    "senator": word_set(
        "member parliament deputy senator legislator assembly congress congressman politician "
        "lawmaker council councillor mp party"
    ),
    "priest": word_set(
        "pastor bishop religious church mosque islamic interfaith monk nun dean vicar parish faith "
        "seminary mission missionary mufti sheikh preacher scholar rector minister teacher"
    ),
}
# A general of those is no soldier.
CIVIL: Final = word_set("consul director secretary attorney solicitor auditor surgeon postmaster")
# Before a rank, and of a rank of its own.
GRADES: Final = word_set(
    "chief vice rear lieutenant major brigadier field deputy assistant grand high prime foreign "
    "defence defense attorney permanent senior junior"
)
HONORIFICS: Final = _PLAIN | CALLINGS | TITLES_ABROAD | frozenset(RANKS)
# After a name, joined by a hyphen or a space.
HONORIFICS_AFTER: Final = word_set(
    "san sensei sama shi kun kyoju hakase taishi ssi nim gyosu gyosunim kyosu kyosunim paksa baksa "
    "sonsaengnim seonsaengnim seonsaeng daesa xiansheng laoshi jiaoshou boshi nushi xiaojie zhuren "
    "ji bey hanim efendi effendi sahib saheb sahab guai aga agha khanum garu avargal bhai sir "
    "madam hocam abi abla beyefendi hanimefendi apa aapa didi dada bhaiya bhaijaan akka amma ayya "
    "saab sab babu khatun noona nuna oppa hyung unni eonni sonbae seonbae senpai chan ben"
)
# Of those, the ones that are no name by themselves where they have a capital and no hyphen.
AFTER_APART: Final = HONORIFICS_AFTER - word_set(
    "san sama shi kun ji nim boshi nushi guai khan chan ben babu dada"
)
# In Myanmar, before any part of a name; and what goes before a shortened name in Indonesia.
BURMESE: Final = word_set("u daw ko ma maung saya sayama")
FAMILIAR: Final = word_set(
    "pak bapak bu ibu mas mbak bung bang kak cak teh kang mbok datuk dato datin puan encik cik "
    "abang kakak"
)
MEN: Final = word_set(
    "mr sir mister monsieur herr hr meneer dhr senor don senhor signor pan gospodin ato bwana "
    "encik pak bapak shri bey brother uncle lord ong anh"
)
WOMEN: Final = word_set(
    "mrs ms mdm miss madam madame mme mlle frau fru mevrouw mevr mw senora sra senorita srta dona "
    "senhora signora pani gospozha weizero woizero puan cik ibu bu mbak smt shrimati kumari "
    "begum daw sayama hanim khanom sister auntie lady dame ba chi co"
)
