"""How diplomatic English speaks of nations, where the package's data speaks otherwise.

One nation a line: code | name in a sentence | noun | adjective | alternatives | other names.
An empty cell leaves the data as it is. The adjectives are those that stand before a noun ("a
Philippine official"), which a people's own name sometimes does not; two nations never share one.
Source: the country names and adjectives of The World Factbook and of the United Nations' list
of member states.
"""

from __future__ import annotations

from typing import Final

WORDS: Final = """
AE | the UAE | UAE | | UAE | the United Arab Emirates
AG | | | Antiguan | Barbudan |
AR | | | Argentine | Argentinean, Argentinian |
BA | | | Bosnian | |
BF | | | Burkinabe | Burkinabè |
BS | the Bahamas | Bahamas | | |
BW | | | Botswanan | Motswana |
CD | the DRC | DRC | Congolese | DRC | the Democratic Republic of the Congo
CG | the Republic of the Congo | Congo-Brazzaville | Congo-Brazzaville | |
CI | Côte d'Ivoire | | Ivorian | | Ivory Coast
CN | | | | PRC | the People's Republic of China, mainland China
CV | Cabo Verde | | Cabo Verdean | Cape Verdean | Cape Verde
CZ | the Czech Republic | Czech Republic | | | Czechia
DJ | | | Djiboutian | |
DM | | | Dominica | |
EC | | | Ecuadorian | |
EU | the EU | EU | EU | European Union |
FM | Micronesia | | | | the Federated States of Micronesia
GB | the UK | UK | British | UK, U.K. | the United Kingdom, Great Britain, Britain
GI | | | Gibraltarian | |
GM | the Gambia | Gambia | | |
GW | | | Bissau-Guinean | |
HK | | | Hong Kong | |
IM | the Isle of Man | Isle of Man | | |
IS | | | Icelandic | |
KG | | | Kyrgyz | Kyrgyzstani |
KM | the Comoros | Comoros | Comorian | Comoran |
KN | | | Kittitian | |
KP | the DPRK | North Korea | North Korean | DPRK | the Democratic People's Republic of Korea
KR | the ROK | Korea | Korean | ROK, South Korean | South Korea, the Republic of Korea
KZ | | | Kazakh | Kazakhstani |
LA | | | Lao | Laotian | Lao PDR
LI | | | Liechtenstein | |
LS | | | Lesotho | Mosotho, Basotho |
LU | | | Luxembourg | Luxembourgish |
MH | the Marshall Islands | Marshall Islands | | |
MK | North Macedonia | | North Macedonian | Macedonian |
MM | | | Myanmar | Burmese | Burma
MO | | | Macanese | Macau, Macao | Macao
MV | the Maldives | Maldives | Maldivian | |
NL | the Netherlands | Netherlands | | | Holland
NP | | | Nepali | Nepalese |
NZ | | | New Zealand | |
PH | the Philippines | Philippines | Philippine | Filipino, Filipina |
RU | | | | | the Russian Federation
SA | | | Saudi | Saudi Arabian, KSA |
SB | the Solomon Islands | Solomon Islands | | |
SC | the Seychelles | Seychelles | | |
SI | | | Slovenian | Slovene |
SK | | | Slovak | Slovakian | the Slovak Republic
SR | | | Surinamese | |
ST | | | São Toméan | | Sao Tome and Principe
SY | | | | | the Syrian Arab Republic
SZ | Eswatini | | Swazi | Eswatini | Swaziland
TH | | | | | the Kingdom of Thailand
TJ | | | Tajik | Tajikistani |
TL | Timor-Leste | | Timorese | East Timorese | East Timor
TR | | | | | Türkiye
TW | | | | | the Republic of China
US | the US | US | American | US, U.S., USA | the United States, United States of America, America
UZ | | | Uzbek | Uzbekistani |
VA | the Holy See | Holy See | Vatican | | the Vatican
VN | | | | | Viet Nam
VU | | | Ni-Vanuatu | Vanuatu |
XK | Kosovo | | Kosovar | Kosovan |
"""

# Territories that print as the state which they belong to, and codes of states that are gone.
LEFT_OUT: Final = "AN CC CS CX GG GS HM IO JE MP MQ PM RE SJ TF WF YT"

# Code | name | adjective | the United Nations' subregion whose states it groups.
REGIONS: Final = """
NEA | Northeast Asia | Northeast Asian | Eastern Asia
SEA | Southeast Asia | Southeast Asian | South-eastern Asia
SAS | South Asia | South Asian | Southern Asia
CAS | Central Asia | Central Asian | Central Asia
MEA | the Middle East | Middle Eastern | Western Asia
EEU | Eastern Europe | Eastern European | Eastern Europe
WEU | Western Europe | Western European | Western Europe
NEU | Northern Europe | Northern European | Northern Europe
SEU | Southern Europe | Southern European | Southern Europe
NAF | North Africa | North African | Northern Africa
SSA | sub-Saharan Africa | sub-Saharan African | Sub-Saharan Africa
LAM | Latin America | Latin American | Latin America and the Caribbean
NAM | North America | North American | Northern America
OCE | Oceania | Oceanian | Australia and New Zealand
PIS | the Pacific Islands | Pacific Island |
CAR | the Caribbean | Caribbean |
SCA | the South Caucasus | South Caucasian |
EAS | East Asia | East Asian |
EUR | Europe | European |
AFR | Africa | African |
ASI | Asia | Asian |
APA | the Asia-Pacific | Asia-Pacific |
INP | the Indo-Pacific | Indo-Pacific |
CEU | Central Europe | Central European |
SAM | South America | South American |
CAM | Central America | Central American |
WAF | West Africa | West African |
EAF | East Africa | East African |
SAF | Southern Africa | Southern African |
GLF | the Gulf | Gulf |
ARB | the Arab world | Arab |
LEV | the Levant | Levantine |
BAL | the Baltics | Baltic |
BLK | the Balkans | Balkan |
NOR | Scandinavia | Nordic |
WST | the West | Western |
GSO | the Global South | Global South |
"""

# Other spellings of regions: code | names | adjectives.
REGION_SPELLINGS: Final = """
NEA | North-East Asia, North East Asia | North-East Asian, North East Asian
SEA | South-East Asia, South East Asia | South-East Asian, South East Asian, ASEAN
SCA | the Caucasus | Caucasian
NOR | the Nordics, the Nordic countries | Scandinavian
SSA | Sub-Saharan Africa | Sub-Saharan African
APA | Asia Pacific, the Asia Pacific | Asia Pacific
BAL | the Baltic states | Baltic-state
PIS | the Pacific, the South Pacific | Pacific
OCE | Australasia | Australasian
"""

# States that diplomacy counts to another region than the United Nations' statisticians do.
REGION_OF: Final = {
    "CAR": "AG AI AW BB BM BS CU CW DM DO GD GY HT JM KN KY LC MS PR SR TT VC",
    "EEU": "EE LT LV",
    "MEA": "EG IR",
    "NAF": "SD",
    "PIS": "AS CK FJ FM GU KI MH NC NF NR NU PF PG PN PW SB TK TO TV VU WS",
    "SCA": "AM AZ GE",
    "SEU": "CY XK",
    "WEU": "GB IE",
}
