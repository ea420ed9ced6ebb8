"""Firms that have their founder's family name, and what they make: "Kubota tractors".

Source: the design's leak check: what is sold under a name that somebody on the roster has too.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.context import Context

_BRANDS: Final = word_set(
    "honda toyota suzuki mazda mitsubishi kawasaki yamaha kubota nissan matsushita toshiba canon "
    "asahi kirin suntory shiseido seiko casio daihatsu isuzu subaru komatsu hitachi fujitsu nikon "
    "makita yanmar shimano kawai takeda otsuka morinaga meiji nomura daiwa sumitomo mitsui yasuda "
    "kajima shimizu obayashi taisei okuma mori murata hayashi ishida iseki tamura tanaka brother "
    "hyundai samsung daewoo doosan hanwha lotte kumho kia ssangyong huawei lenovo haier chery "
    "geely acer foxconn giant san miguel ayala sy gokongwei bata tata mahindra bajaj godrej birla "
    "ford chrysler porsche ferrari benz daimler bosch siemens philips miele renault peugeot "
    "citroen michelin dyson rolls royce bentley morgan ferguson deere mercer colt smith wesson "
    "beretta steinway bechstein heinz kellogg hershey nestle lindt cadbury lipton gillette levi "
    "dior chanel armani versace gucci prada ericsson olivetti piaggio lamborghini maserati "
    "bianchi schmidt krupp"
)
# What such a firm makes or has, in English.
_MADE: Final = re.compile(
    r"[ -](?:outboard |electric |diesel |grand |pickup |fishing |sewing |second-hand )?(?:tractor"
    r"|truck|car|engine|motor|pump|excavator|digger|piano|scooter|motorcycle|motorbike|bike"
    r"|bicycle|outboard|generator|crane|camera|lens|phone|telephone|television|watch|clock|van|bus"
    r"|jeep|ship|boat|tyre|tire|drug|share|store|dealer|dealership|showroom|factory|plant|pickup"
    r"|sedan|helicopter|plane|gun|rifle|pistol|beer|biscuit|chocolate|soup|ketchup|razor|dress"
    r"|suit|handbag|machine|drill|saw|lathe|robot|battery|hybrid|calculator|keyboard|guitar|flute"
    r"|turbine|harvester|brand|logo|advert|advertisement|billboard|warranty)(?:e?s)?\b"
)
_BESIDE: Final = re.compile(r"(?:,| and| or|/) ?(?P<other>[A-Z][a-z]+)\b")
_BEFORE: Final = re.compile(r"\b(?P<other>[A-Z][a-z]+)(?:, | and | or |/)$")
_BEHIND: Final = 24  # characters


def is_brand(context: Context, start: int, end: int) -> bool:
    """Whether a family name is that of a firm, by what it makes or by another firm beside it."""
    word = context.words[start]
    if end - start > 1 or word.folded not in _BRANDS:
        return False
    tail = context.tail(end)
    if _MADE.match(tail) is not None:
        return True
    beside = (
        _BESIDE.match(tail),
        _BEFORE.search(context.text, max(0, word.start - _BEHIND), word.start),
    )
    others = {each["other"].lower() for each in beside if each is not None}
    return not (others & _BRANDS).issubset(context.surnames)
