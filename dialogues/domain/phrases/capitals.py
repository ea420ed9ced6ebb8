"""Seats of government that stand for a state: "Tokyo believes", "the Kremlin fears"."""

from __future__ import annotations

from typing import Final

SEATS: Final = (
    "Tokyo|Seoul|Pyongyang|Beijing|Moscow|Washington|Taipei|Ulaanbaatar|London|Paris|Berlin|Rome"
    "|Madrid|Lisbon|Brussels|The Hague|Vienna|Bern|Stockholm|Oslo|Helsinki|Copenhagen|Warsaw"
    "|Prague|Budapest|Bucharest|Athens|Ankara|Kyiv|Kiev|Minsk|Tbilisi|Yerevan|Baku|Astana"
    "|Tashkent|Tehran|Baghdad|Riyadh|Doha|Abu Dhabi|Damascus|Beirut|Amman|Cairo|Jerusalem"
    "|Tel Aviv|Kabul|Islamabad|New Delhi|Delhi|Dhaka|Colombo|Kathmandu|Bangkok|Hanoi|Jakarta"
    "|Manila|Kuala Lumpur|Naypyidaw|Phnom Penh|Canberra|Wellington|Ottawa|Brasilia|Buenos Aires"
    "|Caracas|Bogotá|Havana|Pretoria|Abuja|Nairobi|Addis Ababa|Khartoum|Tripoli|Vilnius|Riga"
    "|Tallinn|Dublin|Belgrade|Zagreb|Kremlin|White House|Blue House|Pentagon"
    "|State Department|Foreign Office|Élysée|Zhongnanhai|Whitehall"
)
