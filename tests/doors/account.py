"""Who comes in: the addresses of an account."""

from __future__ import annotations

from typing import Final

from tests.doors.door import (
    ALL,
    NONE,
    SIGNED_IN,
    UNKNOWN_TOKEN,
    Door,
)

ACCOUNT: Final = {
    "account_login": Door(get="200 go go go go go", post="200 go go go go go"),
    "account_logout": Door(get="go 200 200 200 200 200", post="go go go go go go"),
    "account_inactive": Door(get=ALL),
    "account_change_password": Door(get=SIGNED_IN, post=SIGNED_IN),
    "account_set_password": Door(get="in go go go go go", post="in go go go go go"),
    "account_reset_password": Door(get=ALL, post=ALL),
    "account_reset_password_done": Door(get=ALL),
    "account_reset_password_from_key": Door({"uidb36": "1", "key": "x-y"}, get=ALL, post=ALL),
    "account_reset_password_from_key_done": Door(get=ALL),
    "account_signup": Door(get=NONE, post=NONE, other=NONE),
    "account_email": Door(get=NONE, post=NONE, other=NONE),
    "account_email_verification_sent": Door(get=NONE, post=NONE, other=NONE),
    "account_confirm_email": Door({"key": "x"}, get=NONE, post=NONE, other=NONE),
    "account_link": Door(UNKNOWN_TOKEN, get=NONE, post=NONE),
}
