"""Nothing escapes by being typed: attributions of no remark, words without leave, and what was said
off the record."""

from .attributions import find_unbound
from .finding import find_typed
from .offrecord import find_off_record
from .quotations import find_quotations
from .verbatim import find_verbatim

__all__ = ["find_off_record", "find_quotations", "find_typed", "find_unbound", "find_verbatim"]
