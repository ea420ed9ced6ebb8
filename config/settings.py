"""Settings, read from the environment at each start. The defaults serve one person on localhost."""

from __future__ import annotations

import os
from pathlib import Path

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

from dialogues.vault.keyfiles import make_directory, read_secret_key
from reports.languages import LANGUAGES as OURS

BASE_DIR = Path(__file__).resolve().parent.parent


def flag(name: str) -> bool:
    """Whether an environment variable is switched on."""
    return os.environ.get(name, "").strip().lower() in {"1", "true", "yes", "on"}


def listed(name: str, default: str) -> list[str]:
    """The comma-separated values of an environment variable."""
    return [part.strip() for part in os.environ.get(name, default).split(",") if part.strip()]


# --- Where everything is kept -------------------------------------------------------------

DATA = make_directory(Path(os.environ.get("RAPPORTEUR_DATA", BASE_DIR / "data")).absolute())
KEYSTORE = make_directory(DATA / "keystore")
MEDIA_ROOT = make_directory(DATA / "media")
LOGS = make_directory(DATA / "logs")
ROOT_KEY = Path(os.environ.get("RAPPORTEUR_ROOT_KEY", DATA / "root.key"))

# --- On a server, or on one's own machine -------------------------------------------------

PRODUCTION = flag("RAPPORTEUR_PRODUCTION")
DEBUG = flag("RAPPORTEUR_DEBUG")
if PRODUCTION and DEBUG:
    raise ImproperlyConfigured("RAPPORTEUR_DEBUG must be off where RAPPORTEUR_PRODUCTION is on.")

SECRET_KEY = os.environ.get("RAPPORTEUR_SECRET_KEY") or read_secret_key(DATA)
if PRODUCTION and len(SECRET_KEY) < 50:
    raise ImproperlyConfigured("RAPPORTEUR_SECRET_KEY must have 50 characters or more.")
ALLOWED_HOSTS = listed("RAPPORTEUR_HOSTS", "" if PRODUCTION else "localhost,127.0.0.1,[::1]")
SITE_URL = os.environ.get(
    "RAPPORTEUR_URL",
    f"https://{ALLOWED_HOSTS[0]}" if PRODUCTION and ALLOWED_HOSTS else "http://localhost:8000",
).rstrip("/")
CSRF_TRUSTED_ORIGINS = [SITE_URL]

INSTALLED_APPS = [
    "dialogues",
    "reports",
    "allauth",
    "allauth.account",
    "crispy_forms",
    "crispy_bootstrap5",
    "bootstrap",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "config.apps.SiteAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "config.padding.PadGuests",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.middleware.PrivateResponses",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "config.middleware.TellOrigin",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
ASGI_APPLICATION = "config.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "debug": DEBUG,
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# --- Database -----------------------------------------------------------------------------

# One writer at a time takes the lock when it begins (IMMEDIATE), so that a transaction never
# fails half-way; FULL, so that what was acknowledged survives a power cut; secure_delete, so
# that what was deleted is gone from the file.
SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA secure_delete=ON;"
    "PRAGMA foreign_keys=ON;PRAGMA temp_store=MEMORY;"
)
if os.environ.get("DATABASE_URL"):
    DATABASES = {
        "default": dj_database_url.config(conn_max_age=600, conn_health_checks=True),
    }
else:
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(DATA / "db.sqlite3"),
            "CONN_MAX_AGE": 600,
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": SQLITE_PRAGMAS,
            },
        },
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
JOBS = {  # who does which kind of long work (dialogues/tasks.py)
    "roster-import": "dialogues.actions.import_roster.import_roster_job",
    "draft": "reports.actions.draft_report.draft_report_job",
    "export": "reports.actions.export_report.export_report_job",
    "review": "reports.actions.write_invitations.write_invitations_job",
    "release": "reports.actions.release_report.release_report_job",
}
# What a process keeps in memory of people, to be dropped where one of them is taken out.
FORGETS = (
    "reports.desk.forget_desks", "reports.owned.forget_owners", "reports.domain.leaks.forget",
)  # fmt: skip
STAYS = ("reports.invited.why_not_leave",)  # what else keeps somebody on the roster
# What the worker does every minute, whether anything is queued or not.
CHORES = (
    "reports.actions.lay_anew.lay_all_anew", "reports.actions.seal_anew.seal_texts_anew",
    "reports.actions.tend.tend_reviews",
)  # fmt: skip

# --- Sign-in ------------------------------------------------------------------------------

AUTH_USER_MODEL = "dialogues.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
ACCOUNT_ADAPTER = "dialogues.accounts.ClosedAccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # an account exists only because somebody invited the address
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""  # a mail names no dialogue, and not the site either
ACCOUNT_SESSION_REMEMBER = False
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
# A sentence for the next page may hold a name: it stays out of the database's session rows.
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True

# --- Mail ---------------------------------------------------------------------------------

DEFAULT_FROM_EMAIL = os.environ.get("RAPPORTEUR_MAIL_FROM", "rapporteur@localhost")
EMAIL_HOST = os.environ.get("RAPPORTEUR_MAIL_HOST", "")
EMAIL_PORT = int(os.environ.get("RAPPORTEUR_MAIL_PORT", "587"))
EMAIL_HOST_USER = os.environ.get("RAPPORTEUR_MAIL_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("RAPPORTEUR_MAIL_PASSWORD", "")
EMAIL_USE_TLS = EMAIL_PORT == 587
EMAIL_USE_SSL = EMAIL_PORT == 465
EMAIL_TIMEOUT = 20
# Without a mail server nothing is sent: links are shown to the organiser to pass on.
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if EMAIL_HOST
    else "django.core.mail.backends.dummy.EmailBackend"
)

# --- Safety on the wire -------------------------------------------------------------------

SECURE_SSL_REDIRECT = PRODUCTION
SECURE_HSTS_SECONDS = 31_536_000 if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = PRODUCTION
SECURE_HSTS_PRELOAD = PRODUCTION
# How many servers in front tell where a browser is (X-Forwarded-For): limits are counted by that.
ALLAUTH_TRUSTED_PROXY_COUNT = int(os.environ.get("RAPPORTEUR_PROXIES", "1" if PRODUCTION else "0"))
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PRODUCTION else None
# Nothing is told to another host. A page whose address is a secret says "no-referrer" itself.
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = PRODUCTION
CSRF_COOKIE_SECURE = PRODUCTION
CSRF_FAILURE_VIEW = "reports.views.participant.errors.stale_form"
CSRF_COOKIE_HTTPONLY = False  # htmx sends the token as a header, from a meta element
X_FRAME_OPTIONS = "DENY"

# What may be uploaded, in bytes. A roster or a set of notes is far smaller.
UPLOAD_LIMIT = 10 * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = UPLOAD_LIMIT + 1024 * 1024
# An upload stays in memory: a temporary file on disk would hold names in clear.
FILE_UPLOAD_HANDLERS = ["config.uploads.MemoryUploadHandler"]

# --- Words and files ----------------------------------------------------------------------

LANGUAGE_CODE = "en-gb"
LANGUAGES = list(OURS.items())  # of the participants' pages; organisers read English
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = make_directory(DATA / "static")  # WhiteNoise warns where it is absent
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": (
            "whitenoise.storage.CompressedManifestStaticFilesStorage"
            if PRODUCTION
            else "django.contrib.staticfiles.storage.StaticFilesStorage"
        ),
    },
}
WHITENOISE_USE_FINDERS = not PRODUCTION

CRISPY_ALLOWED_TEMPLATE_PACKS = CRISPY_TEMPLATE_PACK = "bootstrap5"

DEFAULT_EXCEPTION_REPORTER = "config.errors.QuietReporter"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "guests": {"()": "config.logs.DropGuests"},
        "faults": {"()": "config.logs.OnlyFaults"},
        "mask": {"()": "config.logs.MaskTokens"},
    },
    "formatters": {
        "line": {
            "()": "config.logs.LineFormatter",
            "format": "{asctime} {levelname} {name} {message}",
            "style": "{",
        },
        "bare": {"()": "config.logs.LineFormatter"},
    },
    "handlers": {
        "file": {
            "class": "logging.handlers.WatchedFileHandler",
            "filename": LOGS / "rapporteur.log",
            "formatter": "line",
            "filters": ["guests", "mask"],
            "delay": True,
        },
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "filters": ["guests", "mask"],
            "level": "WARNING",
        },
        "faults": {
            "class": "config.logs.FaultHandler",
            "filename": LOGS / "faults.log",
            "formatter": "bare",
            "filters": ["faults"],
            "delay": True,
        },
    },
    "loggers": {
        # Django's own handlers print errors in their words and addresses with their tokens.
        "django": {"handlers": [], "level": "INFO"},
        "django.server": {"handlers": [], "level": "WARNING", "propagate": True},
        # gunicorn's own would print an error that our page of errors has in its words, and where.
        "gunicorn.error": {"handlers": [], "propagate": True},
    },
    "root": {"handlers": ["file", "console", "faults"], "level": "INFO"},
}
