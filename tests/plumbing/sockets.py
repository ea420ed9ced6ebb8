"""No test talks to another machine: a connection that leaves this one is an error."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from typing import Any

import pytest


class OutsideError(RuntimeError):
    """A test tried to reach another machine."""


def stays_here(address: Any) -> bool:
    """Whether a socket address is on this machine. Unix sockets are paths, not pairs."""
    if not isinstance(address, tuple):
        return True
    host = address[0]
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host in {"localhost", ""}


@pytest.fixture(scope="session", autouse=True)
def closed_sockets() -> Iterator[None]:
    """Let every connection of this process stay on this machine."""
    connect = socket.socket.connect
    look_up = socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if not stays_here(address):
            raise OutsideError(f"A test tried to connect to {address!r}.")
        connect(self, address)

    def guarded_look_up(host: Any, *args: Any, **kwargs: Any) -> Any:
        if host is not None and not stays_here((host,)):
            raise OutsideError(f"A test tried to look up {host!r}.")
        return look_up(host, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket, "getaddrinfo", guarded_look_up)
        yield
