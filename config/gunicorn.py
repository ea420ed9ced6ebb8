"""How gunicorn serves the site: two processes, each with a few threads."""

import os
import sys

# How long a thread may keep the others of its process waiting, in seconds. With Python's 0.005 one
# that works out a page would hold up another's answer at each of its questions to the database, and
# everybody's with it while that answer holds the lock.
SWITCH = 0.0005

bind = f"{os.environ.get('RAPPORTEUR_BIND', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
wsgi_app = "config.wsgi"
workers = int(os.environ.get("RAPPORTEUR_WORKERS", "2"))
threads = 4
worker_class = "gthread"
graceful_timeout = 10
# Seconds until a process that shows no life is killed: on a slow or busy machine it may take more
# than gunicorn's 30 to load every page.
timeout = 120
loglevel = "warning"
# No access log: the address of a private page is a secret.
accesslog = None
# The control socket would lie in the user's home directory, outside RAPPORTEUR_DATA.
control_socket_disable = True


def post_fork(server: object, worker: object) -> None:
    """Called in each process as it starts."""
    sys.setswitchinterval(SWITCH)
