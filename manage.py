#!/usr/bin/env python
"""The command line of Rapporteur."""

import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line

from config.logs import describe_error

# What these say is about the installation; any other error may quote a name or a remark.
PLAIN = (ImproperlyConfigured, ImportError, KeyboardInterrupt)

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        execute_from_command_line(sys.argv)
    except PLAIN:
        raise
    except Exception as error:
        sys.exit(describe_error(error))
