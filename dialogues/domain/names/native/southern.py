"""Names in scripts of South and Southeast Asia, whose vowels stand above and below the letters.

Thai, Lao, Burmese and Khmer put no space between words: whole names are looked for as they are
written, a given name after a form of address, and a long family name alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from ..found import Certainty
from ..writing.person import Person

_SOUTH: Final = re.compile("[\u0e00-\u109f\u1780-\u17ff]")
_TITLES: Final = (
    "พลเอก|พลโท|พลตรี|พลเรือเอก|พลเรือโท|พลเรือตรี|พลอากาศเอก|พลอากาศโท|พลอากาศตรี|พันเอก|พันโท|พันตรี"
    "|ร้อยเอก|ร้อยโท|นาวาเอก|เอกอัครราชทูต|ทูต|ผู้พิพากษา|รัฐมนตรี|กำนัน|ผู้ใหญ่บ้าน|ลุง|ป้า|พ่อ|แม่|หลวงพ่อ|พระ"
    "|คุณ|ท่าน|นาย|นางสาว|นาง|ดร\\.|ดอกเตอร์|อาจารย์|อ\\.|ศาสตราจารย์|ผศ\\.|รศ\\.|ศ\\.|หมอ|นพ\\."
    "|พญ\\.|พี่|น้อง|ครู|ທ່ານ|ນາງ|ທ້າວ|ດຣ\\.?|ອາຈານ|ဦး|ဒေါ်|ကို|မောင်|မ|ဆရာမကြီး|ဆရာကြီး|ဆရာမ|ဆရာ"
    "|ဒေါက်တာ|លោកស្រី|លោក|អ្នកស្រី|បណ្ឌិត|ឯកឧត្តម|श्री|श्रीमती|डॉ\\.?|प्रो\\.?"
)
_ADDRESSED: Final = re.compile(rf"(?:{_TITLES})[ \u00a0\u200b]?$")
_SPACE: Final = "[ \u00a0\u200b]?"
_LONGEST_TITLE: Final = 16
_LONG: Final = 8  # characters of a family name that is hardly a word too


@dataclass(frozen=True, slots=True, eq=False)
class SouthernIndex:
    """Native names as they are written: whole ones, and their parts."""

    names: Mapping[str, tuple[tuple[str, bool], ...]] = field(repr=False)  # of whom, and if whole
    pattern: re.Pattern[str] | None = field(repr=False)

    @classmethod
    def of(cls, people: Iterable[Person]) -> SouthernIndex:
        """The index of a roster."""
        names: dict[str, dict[tuple[str, bool], None]] = {}
        for person in people:
            for native in (person.native_name, *person.other_names):
                if _SOUTH.match(native):
                    words = unicodedata.normalize("NFC", native).split()
                    names.setdefault("".join(words), {})[person.key, True] = None
                    for word in words if len(words) > 1 else ():
                        names.setdefault(word, {})[person.key, False] = None
        longest_first = sorted(names, key=len, reverse=True)
        joined = "|".join(_SPACE.join(map(re.escape, each)) for each in longest_first)
        found = {form: tuple(parts) for form, parts in names.items()}
        return cls(found, re.compile(joined) if joined else None)

    def find(self, text: str) -> Iterator[tuple[int, int, str, Certainty]]:
        """The native names in a text: start, end, key and how sure."""
        if self.pattern is None or text.isascii():
            return
        for match in self.pattern.finditer(text):
            shown = re.sub(_SPACE.removesuffix("?"), "", match[0])
            low = max(0, match.start() - _LONGEST_TITLE)
            title = _ADDRESSED.search(text, low, match.start())
            for key, whole in self.names[shown]:
                sure = whole or title is not None
                if sure or len(shown) >= _LONG:
                    start = title.start() if title else match.start()
                    yield start, match.end(), key, Certainty.SURE if sure else Certainty.LIKELY
