"""The languages that texts tell of words of."""

from __future__ import annotations

from typing import Final

from ...wordset import word_set

LANGUAGES: Final = word_set(
    "English French German Italian Spanish Portuguese Catalan Basque Latin Greek Russian "
    "Ukrainian Belarusian Polish Czech Slovak Serbian Croatian Bosnian Slovene Bulgarian "
    "Macedonian Albanian Arabic Persian Farsi Dari Pashto Kurdish Turkish Azeri Azerbaijani "
    "Hebrew Yiddish Aramaic Armenian Georgian Hindi Urdu Punjabi Bengali Bangla Gujarati "
    "Marathi Tamil Telugu Kannada Malayalam Sinhala Nepali Sanskrit Amharic Tigrinya Oromo "
    "Somali Swahili Kiswahili Hausa Yoruba Igbo Akan Twi Wolof Zulu Xhosa Shona Kazakh Kyrgyz "
    "Uzbek Tajik Turkmen Tatar Mongolian Chinese Mandarin Cantonese Japanese Korean "
    "Vietnamese Thai Lao Burmese Khmer Malay Indonesian Javanese Tagalog Maori Hawaiian Welsh "
    "Irish Gaelic Breton Dutch Afrikaans Danish Swedish Norwegian Icelandic Finnish Estonian "
    "Latvian Lithuanian Hungarian Romanian Maltese Quechua Nahuatl"
)
