"""The door for ASGI servers."""

import os
from importlib import import_module

from django.conf import settings
from django.core.asgi import get_asgi_application

from dialogues.checks import refuse_to_start

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_asgi_application()
# Django's own checks are for its commands: a server runs none of them.
refuse_to_start()
# Every page is loaded now, and all that pages need: else the first request would wait for it.
import_module(settings.ROOT_URLCONF)
