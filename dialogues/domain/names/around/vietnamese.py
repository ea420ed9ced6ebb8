"""Titles of two words that stand before a given name in Vietnam: "Đại sứ Quyền", "Bác sĩ Hà"."""

from __future__ import annotations

from typing import Final

from ...wordset import word_set
from .bearers import Bearer
from .context import Context

_HOME: Final = word_set("vn vietnam viet nam")
_FAMILIES: Final = word_set(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh luong mai "
    "truong lam doan dao ta quach cao chau"
)
# By the second word, folded, the first ones that make a title with it.
_TITLES: Final = {
    "su": word_set("dai giao ky luat cong phap thuyen"),
    "si": word_set("tien bac thac nghe ca nhac hoa thi vien nha duoc nu"),
    "tuong": word_set("thieu trung thuong dai chuan"),
    "ta": word_set("thieu trung thuong dai"),
    "uy": word_set("thieu trung thuong dai"),
    "doc": word_set("giam do"),
    "vien": word_set("giang nghien cuu bien tap phien"),
    "truong": word_set("hieu thuyen vien khoa"),
    "bao": word_set("nha"),
    "van": word_set("nha"),
    "tho": word_set("nha"),
    "duong": word_set("dieu"),
}


def is_titled(context: Context, start: int, who: Bearer) -> bool:
    """Whether such a title stands at once before a name of somebody from there."""
    if who.home.isdisjoint(_HOME):
        return False
    last = context.before(start)
    if last is None or last.folded not in _TITLES:
        return False
    first = context.before(start - 1)
    return first is not None and first.folded in _TITLES[last.folded]


def is_of_family(context: Context, start: int, who: Bearer) -> bool:
    """ "Le Thi Tram": the end of a name that begins with another family's."""
    at = start
    while (before := context.before(at)) and before.capital and before.folded in who.given:
        at -= 1
    if at == start or before is None or who.home.isdisjoint(_HOME):
        return False
    return before.capital and before.folded in _FAMILIES - context.surnames
