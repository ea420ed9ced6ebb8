"""Every test's ground. The environment comes first: the settings are read right after."""

from hypothesis import settings
from xdist.workermanage import NodeManager

from .plumbing import environment, tracing

# Seconds that a worker has to end. With ten, one that still writes down which lines it ran is
# killed on a loaded machine, and those lines count as never run.
NodeManager.EXIT_TIMEOUT = 300

tracing.trace_no_more()
environment.prepare()
environment.start_django()

pytest_plugins = [
    "tests.plumbing.garbage",
    "tests.plumbing.counters",
    "tests.plumbing.measuring",
    "tests.plumbing.rounds",
    "tests.plumbing.sockets",
    "tests.plumbing.browser",
    "tests.plumbing.pages",
    "tests.plumbing.instance",
    "tests.plumbing.people",
    "tests.plumbing.smtp",
]

# Two busy cores make any deadline a coin toss; in CI the same examples come every time.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if environment.IN_CI else "here")
