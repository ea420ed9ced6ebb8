"""The product's own settings, with the little that a test needs otherwise."""

from __future__ import annotations

from config.settings import *  # noqa: F403
from config.settings import DATA, DATABASES, INSTALLED_APPS, MIDDLEWARE

# Argon2 takes a twentieth of a second for each account that a test makes.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

# A query for each row of a list is an error in every request of every test.
INSTALLED_APPS = [*INSTALLED_APPS, "zeal"]
MIDDLEWARE = ["zeal.middleware.zeal_middleware", *MIDDLEWARE]
# Whoever asks is read with each request, and a session once more where it ends: no list.
ZEAL_ALLOWLIST = [
    {"model": "sessions.Session", "field": "get()"},
    {"model": "dialogues.User", "field": "get()"},
    # An action locks the row that it changes, and what it calls locks it again.
    {"model": "dialogues.Dialogue", "field": "get()"},
    {"model": "reports.Report", "field": "get()"},
]

# A file, not memory: WAL, locks and pragmas are then those of the product. PostgreSQL's test
# database is named by pytest-django after the one in DATABASE_URL.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(DATA / "test.sqlite3")}
# A connection that outlives its request would keep a test database from being dropped.
DATABASES["default"]["CONN_MAX_AGE"] = 0

# Each client of a test has a handler of its own, which would look for all static files anew.
WHITENOISE_AUTOREFRESH = True
