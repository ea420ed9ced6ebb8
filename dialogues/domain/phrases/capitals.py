"""Seats of government that stand for a state: "Tokyo believes", "the Kremlin fears"."""

from __future__ import annotations

from typing import Final

# By the ISO two-letter code of the state; BE is also where the European Union sits.
SEATS_OF: Final = {
    "AE": "Abu Dhabi", "AF": "Kabul", "AM": "Yerevan", "AR": "Buenos Aires", "AT": "Vienna",
    "AU": "Canberra", "AZ": "Baku", "BD": "Dhaka", "BE": "Brussels", "BR": "Brasilia",
    "BY": "Minsk", "CA": "Ottawa", "CH": "Bern", "CN": "Beijing|Zhongnanhai", "CO": "Bogotá",
    "CU": "Havana", "CZ": "Prague", "DE": "Berlin", "DK": "Copenhagen", "EE": "Tallinn",
    "EG": "Cairo", "ES": "Madrid", "ET": "Addis Ababa", "FI": "Helsinki", "FR": "Paris|Élysée",
    "GB": "London|Foreign Office|Whitehall", "GE": "Tbilisi", "GR": "Athens", "HR": "Zagreb",
    "HU": "Budapest", "ID": "Jakarta", "IE": "Dublin", "IL": "Jerusalem|Tel Aviv",
    "IN": "New Delhi|Delhi", "IQ": "Baghdad", "IR": "Tehran", "IT": "Rome", "JO": "Amman",
    "JP": "Tokyo", "KE": "Nairobi", "KH": "Phnom Penh", "KP": "Pyongyang",
    "KR": "Seoul|Blue House", "KZ": "Astana", "LB": "Beirut", "LK": "Colombo", "LT": "Vilnius",
    "LV": "Riga", "LY": "Tripoli", "MM": "Naypyidaw", "MN": "Ulaanbaatar", "MY": "Kuala Lumpur",
    "NG": "Abuja", "NL": "The Hague", "NO": "Oslo", "NP": "Kathmandu", "NZ": "Wellington",
    "PH": "Manila", "PK": "Islamabad", "PL": "Warsaw", "PT": "Lisbon", "QA": "Doha",
    "RO": "Bucharest", "RS": "Belgrade", "RU": "Moscow|Kremlin", "SA": "Riyadh", "SD": "Khartoum",
    "SE": "Stockholm", "SY": "Damascus", "TH": "Bangkok", "TR": "Ankara", "TW": "Taipei",
    "UA": "Kyiv|Kiev", "US": "Washington|White House|Pentagon|State Department",
    "UZ": "Tashkent", "VE": "Caracas", "VN": "Hanoi", "ZA": "Pretoria",
}  # fmt: skip
SEATS: Final = "|".join(SEATS_OF.values())
