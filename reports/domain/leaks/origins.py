"""Where somebody is from, in words that no lexicon of labels has: "the Swede", "from Reykjavik".

Source: the demonyms of The World Factbook; seats of government, large ports, and the cities
where institutes of foreign policy are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.nations import nations

from .reading import Reading

Words = tuple[str, ...]

_PEOPLE: Final = """
AF Afghan; AR Argentine Argentinian; AU Aussie Tasmanian; BD Bangladeshi; BE Belgian Flemish
Walloon; BG Bulgar; BW Motswana; CA Quebec Quebecois Quebecer; CN Cantonese Shanghainese Tibetan
Uyghur; CZ Czech; DE German Bavarian Saxon; DK Dane Greenlander Faroese; ES Spaniard Basque Catalan
Galician Andalusian; FI Finn; FR Frenchman Frenchwoman Breton Corsican Norman Alsatian; GB Briton
Brit Englishman Englishwoman Scot Scotsman Scotswoman Welshman Welshwoman Scottish Welsh Cornish;
HR Croat; ID Javanese Balinese Acehnese; IE Irishman Irishwoman; IL Israeli; IS Icelander; IT
Sicilian Sardinian Tuscan; JP Okinawan; KZ Kazakh; LA Lao; LU Luxembourger; MK Macedonian; MM
Burmese; NL Frisian Dutchman Dutchwoman; NZ Kiwi; PH Filipino Filipina; PL Pole; RS Serb; RU
Siberian Muscovite Tatar Chechen; SE Swede; SI Slovene; SK Slovak; TH Thai; TJ Tajik; TM Turkmen;
TR Turk; TZ Zanzibari; US Texan Californian Hawaiian Alaskan; UZ Uzbek; ZA Afrikaner
"""
_CITIES: Final = """
AE Dubai Abu-Dhabi; AF Kabul; AL Tirana; AM Yerevan; AO Luanda; AR Buenos-Aires; AT Vienna; AU
Canberra Sydney Melbourne Perth Brisbane Hobart Darwin; AZ Baku; BA Sarajevo; BB Bridgetown; BD
Dhaka; BE Brussels Antwerp Ghent; BG Sofia; BH Manama; BJ Cotonou; BO La-Paz; BR Brasilia
Sao-Paulo Recife; BT Thimphu; BW Gaborone; BY Minsk; CA Ottawa Toronto Vancouver Montreal Halifax;
CD Kinshasa; CH Bern Geneva; CI Abidjan; CL Santiago Valparaiso; CM Yaounde Douala; CN Beijing
Shanghai Peking Guangzhou Dalian Qingdao Tianjin Nanjing Wuhan Xiamen Shenzhen Chongqing Harbin
Hangzhou Shenyang; CO Bogota; CR San-Jose; CU Havana; CY Nicosia; CZ Prague; DE Berlin Munich
Hamburg Frankfurt Kiel; DK Copenhagen Aarhus; DO Santo-Domingo; DZ Algiers; EC Quito Guayaquil; EE
Tallinn; EG Cairo Alexandria; ER Asmara; ES Madrid Barcelona Valencia Bilbao; ET Addis-Ababa; FI
Helsinki; FJ Suva; FR Paris Marseille Lyon Brest; GB London Edinburgh Oxford Liverpool Glasgow
Cardiff Belfast; GE Tbilisi; GH Accra; GR Athens Piraeus Thessaloniki; HK Hong-Kong; HR Zagreb; HU
Budapest; ID Jakarta Surabaya Bandung; IE Dublin; IL Jerusalem Tel-Aviv Haifa; IN Delhi New-Delhi
Mumbai Chennai Kolkata Bangalore Hyderabad Kochi; IQ Baghdad; IR Tehran Teheran; IS Reykjavik; IT
Rome Milan Naples Trieste Genoa Venice; JM Kingston; JO Amman; JP Tokyo Kyoto Osaka Nagoya Sapporo
Fukuoka Hiroshima Kobe Nagasaki Yokohama Sendai; KE Nairobi Mombasa; KG Bishkek; KH Phnom-Penh; KP
Pyongyang; KR Seoul Busan Incheon Daejeon Gwangju Ulsan Daegu; KW Kuwait-City; KZ Astana Almaty
Nur-Sultan; LA Vientiane; LB Beirut; LK Colombo; LR Monrovia; LT Vilnius; LV Riga; LY Tripoli; MA
Rabat Casablanca; MD Chisinau; ME Podgorica; MG Antananarivo; MK Skopje; ML Bamako; MM Naypyidaw
Yangon Rangoon; MN Ulaanbaatar Ulan-Bator; MR Nouakchott; MT Valletta; MV Male; MX Mexico-City
Veracruz; MY Kuala-Lumpur; MZ Maputo; NA Windhoek; NE Niamey; NG Abuja Lagos; NI Managua; NL
Amsterdam Hague Rotterdam Utrecht Leiden; NO Oslo Bergen Tromso Stavanger; NP Kathmandu; NZ
Wellington Auckland; OM Muscat; PE Lima; PG Port-Moresby; PH Manila Cebu Davao; PK Islamabad
Karachi Lahore; PL Warsaw Krakow Gdansk Szczecin; PS Ramallah; PT Lisbon Porto; PY Asuncion; QA
Doha; RO Bucharest Constanta; RS Belgrade; RU Moscow Saint-Petersburg St-Petersburg Vladivostok
Khabarovsk Murmansk Novosibirsk Irkutsk Arkhangelsk Kaliningrad; RW Kigali; SA Riyadh Jeddah; SD
Khartoum; SE Stockholm Gothenburg; SG Singapore; SI Ljubljana; SK Bratislava; SL Freetown; SN
Dakar; SO Mogadishu; SS Juba; SY Damascus; TD Ndjamena; TG Lome; TH Bangkok; TJ Dushanbe; TL Dili;
TM Ashgabat; TN Tunis; TR Ankara Istanbul Izmir; TW Taipei Kaohsiung; TZ Dodoma; UA Kyiv Kiev
Odesa Odessa Lviv Kharkiv; UG Kampala; US Washington New-York Boston Chicago Seattle Honolulu
Houston San-Francisco Los-Angeles Philadelphia; UY Montevideo; UZ Tashkent; VE Caracas; VN Hanoi
Haiphong; YE Sanaa; ZA Pretoria Cape-Town Johannesburg Durban; ZM Lusaka; ZW Harare
"""

_LONGEST: Final = 2  # words of a city
_PLURAL: Final = ("ese", "ch", "sh", "ss")  # "the Japanese" are many


@dataclass(frozen=True, slots=True)
class Origin:
    """Where somebody is said to be from: the code, and the words `start` up to `end` of it."""

    code: str
    start: int
    end: int


class Origins:
    """The words for where people are from, with the codes of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.people = _read(_PEOPLE, lexicon)
        self.cities = _read(_CITIES, lexicon)

    def adjective(self, reading: Reading, at: int) -> Origin | None:
        """The nation whose adjective stands before a noun."""
        word = reading.words[at]
        if not word.capital:
            return None
        if found := self._lexicon.adjectives.match(reading.text, word.start):
            return Origin(found[0], at, _end_of(reading, at, found[1]))
        code = self.people.get((word.folded,))
        return Origin(code, at, at + 1) if code else None

    def noun(self, reading: Reading, at: int) -> Origin | None:
        """Somebody called by their nation: "the Swede", but not "the Japanese".

        The word `at` has a capital.
        """
        word = reading.words[at]
        if code := self.people.get((word.folded,)):
            return Origin(code, at, at + 1)
        found = self._lexicon.adjectives.match(reading.text, word.start)
        if not found:
            return None
        end = _end_of(reading, at, found[1])
        last = reading.words[end - 1].folded
        if reading.folded(at - 1, at) == ("the",) and last.endswith(_PLURAL):
            return None
        return None if reading.words[end - 1].upper else Origin(found[0], at, end)

    def place(self, reading: Reading, at: int) -> Origin | None:
        """The nation or city that starts at a word."""
        at += reading.folded(at, at + 1) == ("the",)
        if at >= len(reading.words):
            return None
        found = self._lexicon.places.match(reading.text, reading.words[at].start)
        if found:
            return Origin(found[0], at, _end_of(reading, at, found[1]))
        for size in range(_LONGEST, 0, -1):
            words = reading.folded(at, at + size)
            code = self.cities.get(words)
            if code and reading.words[at].capital:
                return Origin(code, at, at + len(words))
        return None


def _end_of(reading: Reading, at: int, offset: int) -> int:
    """The word after those that end by an offset."""
    while at < len(reading.words) and reading.words[at].start < offset:
        at += 1
    return at


def _read(table: str, lexicon: Lexicon) -> Mapping[Words, str]:
    """A table's words, folded, with the code that a lexicon has for their nation."""
    by_iso = {each.code: (each.adjective, each.noun, each.name) for each in nations()}
    found: dict[Words, str] = {}
    for row in table.split(";"):
        iso, *words = row.split()
        adjective, *names = by_iso[iso]
        owner = lexicon.adjectives.owner(adjective) or ""
        for name in names:
            owner = owner or lexicon.places.owner(name) or ""
        if owner:
            found.update((tuple(word.casefold().split("-")), owner) for word in words)
    return found


def _nation_of() -> dict[str, str]:
    """Cities and nations of one word, folded: whoever is envoy in Riga is envoy to Latvia."""
    nouns = {each.code: each.noun.casefold() for each in nations()}
    rows = (row.split() for row in _CITIES.split(";"))
    return {
        city.casefold(): nouns[iso]
        for iso, *cities in rows
        for city in cities
        if "-" not in city and " " not in nouns[iso]
    }


NATION_OF: Final = _nation_of()
