"""The door for ASGI servers."""

import os

from django.core.asgi import get_asgi_application

from dialogues.checks import refuse_to_start

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_asgi_application()
# Django's own checks are for its commands: a server runs none of them.
refuse_to_start()
