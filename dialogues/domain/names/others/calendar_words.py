"""Months and days of the week as other languages than English call them, and what is paid with.

Source: Unicode CLDR, as Babel has it: languages that are written in Latin letters.
"""

from __future__ import annotations

from typing import Final

from ...wordset import word_set

# Of the Hebrew, the Islamic, the Persian, the Ethiopian and the Indian year.
_OF_OTHER_YEARS: Final = word_set(
    "nisan iyar iyyar sivan tammuz tamuz av elul tishri tishrei heshvan cheshvan kislev tevet "
    "shevat shvat adar muharram safar rajab shaban ramadan shawwal farvardin ordibehesht khordad "
    "tir mordad shahrivar mehr aban azar dey bahman esfand meskerem tikimt hidar tahsas yekatit "
    "megabit miazia ginbot sene hamle nehase chaitra baishakh vaisakha jyeshtha ashadha shravana "
    "bhadra ashwin kartika pausha magha phalguna"
)
MONTHS_AND_DAYS: Final = _OF_OTHER_YEARS | word_set(
    "abameta abendua abriil abril abuztua afirilu agost agosti agosto agust agusta agustos "
    "agustus ahad aibrean aiku alhamis alhamisi anna antradienis aout apirila aprel aprila "
    "aprile aprili aprilie aprilis aprill aralik arbaco asabar asteartea asteazkena astelehena "
    "augusta augusti augusts augustus augusztus avgust avqust avril awgust awst awwissu axad "
    "azaroa balandis balandzio bazar bealtaine birzelio birzelis biyernes brezen brezna "
    "carsamba carsenbe cersenbe cerven cervence cervenec cervna cetrtek ceturtdiena cetvrtak "
    "chorshanba chwefror csutortok ctvrtek cuma cumartesi cume czerwca czerwiec czwartek dabril "
    "dagost deardaoin decembar decembra decembre decembrie decembris decembro dekabr desemba "
    "desember desembre detsember dezember dezembro dhjetor dicembre dicembru diciembre dienstag "
    "dijous dilluns dimanche dimarts dimecres dinsdag disamba diseembar disemba disember "
    "dissabte disyembre diumenge divendres doctubre domenica domingo donderdag donnerstag duben "
    "dubna duminica dusenbe dushanba eanair ebrill ekaina ekim elokuu elokuuta enero epreel "
    "esmaspaev eylul faburairu feabhra febbraio febraayo febreiro febrer febrero februar "
    "februara februari februarie februaris februwari fevereiro fevral fevrier fewral "
    "fimmtudagur fostudagur fraidee frar fredag freitag friggjadagur geguze geguzes gener "
    "gennaio giovedi giugno gorffennaf grudnia grudzien gruodis gruodzio gunju gusht haziran "
    "heinakuu heinakuuta helmikuu helmikuuta hetfo hosdagur huhtikuu huhtikuuta hulyo hunyo "
    "huwebes hydref ianuarie igandea ijumaa ionawr iraila isegun isniin isnin iuil iulie iunie "
    "iyul iyun jaanuar janaayo janairu janar janeiro jannaayo jannar januar januara januari "
    "januarie janvaris janvier jenuwari jeudi jimco joulukuu joulukuuta jueves juillet juin "
    "jula julai julho juli julie julij julijs julio juliol julius juma jumaat jumamosi jumanne "
    "jumapili jumat jumatano jumatatu jummaa juna junho juni junie junij junijs junio junius "
    "juny juuli juun juuni kamis kasim kedd kesakuu kesakuuta keskiviikko keskiviikkona "
    "ketvirtadienis khamiis khamis kolmapaev kolovoz kolovoza korrik kovas kovo kveten kvetna "
    "kwiecien kwietnia lahadi lapkricio lapkritis laraba larunbata lauantai lauantaina "
    "laugardagur laupaev laurdag leden ledna leygardagur liepa liepos linggo lipanj lipca "
    "lipiec lipnja listopad listopada listopadu litinin lokakuu lokakuuta lordag luglio lulju "
    "lunasa lundi lunedi lunes luni luns lutego luty luulyo maachi maaliskuu maaliskuuta "
    "maanantai maanantaina maandag maarso maart maayo machi maggio maiatza maig maijs maio maja "
    "majus manadagur mandag manudagur marc marca marcius marco mardi marec maret maris "
    "marraskuu marraskuuta mars marso mart marta martedi martes marti martie marts martxoa marz "
    "marzec marzo marzu mawrth mayis mayo mayu medi mehefin meitheamh mejju mercoledi mercores "
    "mercredi midvikudagur miercoles miercuri mikudagur minggu mittwoch miyerkules monde montag "
    "nedela nedele nedelja nedjelja neljapaev nentor niedziela nisan nobyembre noiembrie "
    "nollaig noofeembar novemba novembar novembra novembre novembris novembro novembru "
    "noviembre noyabr nuwamba ocak octobre octombrie octubre ogoost ogos ogosto ojobo ojoru "
    "oktabr oktoba oktobar oktober oktobra oktobris oktoobar oktoober oktubre oktyabr onsdag "
    "osteguna ostirala otrdiena otsaila ottobre ottubru outubro ozujak ozujka patek payshanba "
    "pazar pazartesi pazdziernik pazdziernika pebrero penktadienis pensenbe pentek perjantai "
    "perjantaina persembe petak petek piatek piatok piektdiena pirmadienis pirmdiena pondeli "
    "pondelok ponedeljek ponedjeljak poniedzialek prill prosinac prosinca prosince prosinec "
    "puhapaev qershor rabu reede rhagfyr rijen rijna rugpjucio rugpjutis rugsejis rugsejo rujan "
    "rujna sabado sabato sabti sabtu sali sambata samedi samhain samstag saterdag satodee "
    "satumba sausio sausis sebteembar sebtembar sekmadienis selasa senbe senin sentabr sentyabr "
    "septemba septembar septembra septembre septembrie septembris septiembre seshanba "
    "sestadienis sestdiena setembre setembro settembre settembru setyembre shanba shkurt "
    "shtator sierpien sierpnia sijecanj sijecnja sisenbe sobota sondag sondee sonntag spalio "
    "spalis sreda srijeda sroda srpanj srpen srpna srpnja streda studeni studenoga stvrtok "
    "styczen stycznia subat subota sunnudagur sunnuntai sunnuntaina svetdiena svibanj svibnja "
    "syyskuu syyskuuta szeptember szerda szombat tachwedd talaado talata tammikuu tammikuuta "
    "teisipaev temmuz tetor thridjudagur tiistai tiistaina tirsdag tisdag tiuzdee toozdee torek "
    "torsdag torstai torstaina toukokuu toukokuuta travanj travnja treciadienis tresdiena "
    "tysdag tysdagur unor unora urria urtarrila utery utorak utorok uztaila vasario vasaris "
    "vasarnap veebruar veljaca veljace vendredi venerdi venres viernes vineri vrijdag vrydag "
    "wenezdee woensdag wrzesien wrzesnia wtorek xaneiro xoves xullo xuno yakshanba yanvar "
    "yanwar yeksenbe yuli yuni zari zaterdag zondag "
)
MONEY: Final = word_set(
    "afghani ariary austral baht balboa birr bolivar boliviano cedi colon cordoba cruzado "
    "cruzeiro cupon currency dalasi denar dinar dinars dirham dobra dollar dollars dong drachma "
    "dram ekwele escudo euro euros florin forint franc francs gourde guarani guilder hryvnia "
    "hwan inti karbovanets kina kip koruna krona krone kroner kronor kroon kuna kwacha kwanza "
    "kyat lari larit lats lek lempira leone leu lev ley lilangeni lira litas loti manat mark "
    "markka marks metical naira nakfa ngultrum ouguiya paanga pataca peseta peso pesos pound "
    "pounds pula quetzal rand rands real rial riel ringgit riyal rouble roubles ruble rubles "
    "rufiyaa rupee rupees rupiah schilling shekel shilling soberano sol som somoni sucre syli "
    "taka tala talonas tenge tolar tugrik vatu won yen yens yuan zaire zloty "
)
