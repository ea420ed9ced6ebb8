"""Nothing escapes by being typed: attributions of no remark, quotations without leave."""

from .attributions import find_unbound
from .quotations import find_quotations

__all__ = ["find_quotations", "find_unbound"]
