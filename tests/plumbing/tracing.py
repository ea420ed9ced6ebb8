"""Python's tracing, on which coverage stands: off, but for our modules as they are imported.

It doubles what Python does, so it is on only where somebody asks for it (`measuring`): not for
pytest itself, nor for what others made.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Final

OURS: Final = {"config", "dialogues", "reports", "checks", "tests"}

# What traces the main thread, and what will trace the threads that are started.
Tracers = tuple[Any, Any]
NONE: Final[Tracers] = (None, None)
COVERAGE: Final[Tracers] = (sys.gettrace(), threading.gettrace())


@contextmanager
def traced_by(tracers: Tracers) -> Iterator[None]:
    """Let Python trace this thread and those that it starts so, and then as before."""
    before = sys.gettrace(), threading.gettrace()
    sys.settrace(tracers[0])
    threading.settrace(tracers[1])
    try:
        yield
    finally:
        threading.settrace(before[1])
        sys.settrace(before[0])


class TracedOnce(Loader):
    """Stands before a module's loader while the module is imported, and leaves no trace of itself.

    A tracer belongs to its thread, so an import in another thread goes on as that thread does.
    """

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """What the loader makes of it."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Run the module, measured."""
        module.__loader__ = self._loader
        if module.__spec__ is not None:
            module.__spec__.loader = self._loader
        here = threading.current_thread() is threading.main_thread()
        with traced_by(COVERAGE) if here else nullcontext():
            self._loader.exec_module(module)


class OurModules(MetaPathFinder):
    """Finds our modules where the other finders do, to be imported measured.

    The tests are among them: some ask a table of ours for their cases as they are imported.
    """

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module of ours lies; of others it knows nothing."""
        if fullname.partition(".")[0] not in OURS:
            return None
        for finder in sys.meta_path:
            if finder is self or not (spec := finder.find_spec(fullname, path, target)):
                continue
            if spec.loader is not None:
                spec.loader = TracedOnce(spec.loader)
            return spec
        return None


def trace_no_more() -> None:
    """From now on trace only where it is asked for. Without coverage nothing changes."""
    if COVERAGE[0] is None:
        return
    sys.meta_path.insert(0, OurModules())
    threading.settrace(None)
    sys.settrace(None)
