"""What stands around a part of a name in Chinese, Japanese or Korean letters.

No spaces part them. Before it a word that no name ends with, or an institution that its bearer is
of; after it what makes it the name of a place, a firm, or a house of old.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from wordfreq import get_frequency_dict

from ..writing.chinese import one_shape
from .titles_eastern import is_within_word

# Words of one letter that stand before who does something or to whom it is done.
_LEADING: Final = frozenset(
    one_shape(
        "请與与和跟同及或对由给让问后前在称据当而但因被把将到见听说谢找叫邀按从替比像除即是位陪劝催托嘱诉聘访送迎使得于於的了着过都也又再便就才只仅还却等候谓认接派由及了且若"
    )
)
# Words that end an institution or an office, before the name of whoever is of it.
_INSTITUTIONS: Final = re.compile(
    one_shape(
        "(?:后来|随后|然后|接着|此时|届时|今天|昨天|明天|今日|昨日|下午|上午|晚上|会上|会后|席间|期间|目前|其中|因此|所以|但是"
        "|不过|同时|此外|另外|最后|首先|而且|其实|当时|之后|之前|以及|还有|包括|例如|比如|根据|按照|关于|对于|由于|通过|邀请|感谢"
        "|谢谢|欢迎|祝贺|转告|请问|询问|告诉|通知|联系|陪同|协助|采访|介绍|引用|支持|反对|同意|尊敬的|认为|指出|表示|提到|听到|见到"
        "|遇到|收到|看到|找到|"
        "大学|学院|学会|协会|研究会|委員会|委员会|中心|センター|研究所|究院|基金会|财団|財団"
        "|法人|论坛|公司|法院|报社|日报|新聞|智库|本院|我院|该所|我们的|理事长|会长|部长|院长|所长"
        "|主任|教授|前任|现任|時任|元|故|同|省|事务所|主持人|主席|代表|秘书长|顾问)$"
    )
)
# After a family name: then it is that of a place or a firm.
THINGS: Final = re.compile(
    one_shape(
        r"(?:市|町|村|县|区|駅|川|山|島|湖|海|港|城|寺|神社|大学|製薬|银行|株式|公司|集団|家具"
        r"|電機|商店|通り|路|街|橋|家の|藩|温泉|空港|高校|学院|病院|医院|酒店|饭店|大厦|工業"
        r"|自動車|製作所|書店|百貨|流)"
    )
)
AFTER_FAMILY: Final = frozenset(one_shape("案説说論发発的在和与及也說对対對是曾将向"))
# "老韩说", "小吕的": what may follow such a name, and no word that begins so.
_SAYING: Final = re.compile(
    one_shape(
        "(?:[^\u3400-\u9fff]|$|[说讲问答表认提也和与的在到是会要把请从对给跟没不就都已又再还去来])"
    )
)
_FAMILIAR: Final = frozenset("老小阿")
# "藤原氏は摂関政治で": what is told of a house of old.
_OF_OLD: Final = re.compile(
    one_shape(
        "[^。\n]{0,14}(?:時代|世紀|幕府|政治で|一族|朝廷|の乱|滅亡|系図|家系|領主|大名|宗祠|族谱"
        "|祠堂|後裔|后裔|王朝)"
    )
)
# A word in katakana after a family name makes a thing of it, unless it is a calling.
_OF_THING: Final = re.compile(
    "(?!(?:ディレクター|コーチ|キャスター|マネージャー|プロデューサー|アナ|リーダー|メモ|ゼミ"
    "|チーム|フェロー|センター長))[ァ-ヶー]{2}"
)
# What no particle of Japanese begins with: "金子みすゞ".
_GIVEN: Final = re.compile(
    "(?!は|が|を|に|の|と|も|へ|で|や|か|から|ま|よ|さ|く|ち|た|ら|氏|な|だ|し|っ|こ|そ|あ)[ぁ-ゖゝゞ]{2}"
)
_AFTER_WHOLE: Final = frozenset(one_shape("说表称认在和与也对是曾将问答的提坐站没不已请把说"))
_HAN: Final = re.compile("[\u3400-\u9fff]")
_NEAR: Final = 4


def may_lead(text: str, start: int) -> bool:
    """Whether what stands at once before a part of a name is no part of another name."""
    before = text[max(0, start - _NEAR) : start]
    return before[-1:] in _LEADING or _INSTITUTIONS.search(before) is not None


@cache
def _words() -> frozenset[str]:
    """The words of Chinese that are in general use."""
    return frozenset(map(one_shape, get_frequency_dict("zh", wordlist="small")))


def is_chinese_word(shown: str) -> bool:
    """Whether Chinese letters are a word, as a name may be: "高峰"."""
    return shown in _words()


def is_within(text: str, start: int, end: int) -> bool:
    """Whether the two letters of a whole name are within a word, or are one in a sentence."""
    if is_within_word(text, end):
        return True
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    joined = _HAN.match(before) or (_HAN.match(after) and after not in _AFTER_WHOLE)
    return joined is not None and joined is not False and is_chinese_word(text[start:end])


def is_of_longer(text: str, end: int) -> bool:
    """Whether hiragana after a family name is no particle, but another's given name."""
    return _GIVEN.match(text, end) is not None


def is_familiar(text: str, start: int, end: int) -> bool:
    """ "老韩说": a family name of one letter after what those who know somebody call them."""
    before = text[max(0, start - 1) : start]
    return before in _FAMILIAR and bool(before) and _SAYING.match(text, end) is not None


def is_of_firm(text: str, end: int) -> bool:
    """Whether a word in katakana makes a firm or a thing of a family name: "星野リゾート"."""
    return _OF_THING.match(text, end) is not None


def is_of_old(text: str, end: int) -> bool:
    """Whether what follows a family name is told of a house of another time."""
    return _OF_OLD.match(text, end) is not None


# What tells of a letter as such, before it and after it; or shows how a name is written.
_LETTER_BEFORE: Final = re.compile(
    r"(?:\b(?:[Cc]haracters?|[Ll]etters?|[Ww]ords?|[Ss]igns?|[Ss]yllables?|[Ss]urnames?|[Nn]ames?"
    r"|[Rr]adical|[Ss]troke|[Mm]eans|[Mm]eaning|[Ww]ritten|[Rr]eads?|[Ss]ays?|[Pp]ronounced|[Ii]n"
    r" (?:Chinese|Japanese|Korean|Hangul|Hanja|Kanji))[ ,:]*|\w ?[(\[/=]|[\"'“‘「『])$"
)
_LETTER_AFTER: Final = re.compile(
    r"['’](?!s\b)|[\"”」』]| ?(?:=|\([a-z])"
    r"|,? (?:means|meaning|stands for|reads|is (?:read|pronounced|written)"
    r"|character|which|for [a-z]+ness|in (?:Chinese|Japanese|Korean))\b"
)
_AT_HAND: Final = 24  # characters


def is_lone(text: str, start: int, end: int) -> bool:
    """Whether letters stand by themselves in a Latin sentence, and nothing is told of them.

    "Table 2: 김, Hill"; but "the character 王", "Wang (王)".
    """
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    if any(char.isalpha() for char in beside):
        return False
    low = max(0, start - _AT_HAND)
    told = _LETTER_BEFORE.search(text, low, start) or _LETTER_AFTER.match(text, end)
    return told is None
