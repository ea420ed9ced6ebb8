"""A mail server of our own: real SMTP on a free port, with an answer for each address."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from django.core.mail.backends.smtp import EmailBackend


@dataclass
class Postbox:
    """What arrived, and what the server says to whom: answers are used up, the last one stays."""

    port: int = 0
    arrived: list[EmailMessage] = field(default_factory=list)
    answers: dict[str, list[str]] = field(default_factory=dict)
    tried: list[str] = field(default_factory=list)

    def answer(self, address: str) -> str:
        """What is said to an address."""
        self.tried.append(address)
        said = self.answers.get(address, ["250 OK"])
        return said.pop(0) if len(said) > 1 else said[0]

    def to(self, address: str) -> list[str]:
        """The bodies of the mails that arrived for an address."""
        return [each.get_content() for each in self.arrived if each["To"] == address]


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, postbox: Postbox) -> None:
        self.postbox = postbox
        super().__init__(("127.0.0.1", 0), _Conversation)


class _Conversation(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        self.say("220 here")
        while line := self.rfile.readline():
            verb = line[:4].upper()
            if verb == b"RCPT":
                address = line.decode().partition("<")[2].partition(">")[0]
                self.say(self.server.postbox.answer(address))
            elif verb == b"DATA":
                self.say("354 go on")
                self.take()
            elif verb == b"QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 OK")

    def take(self) -> None:
        """Everything up to the line with a dot."""
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        message = message_from_bytes(b"".join(lines), policy=policy.default)
        self.server.postbox.arrived.append(message)
        self.say("250 taken")

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


class Killed(BaseException):
    """What ends a worker in the middle of its work, whatever it catches."""


class KilledBackend(EmailBackend):
    """Hands the mail over, and dies before it can say so."""

    def send_messages(self, messages: Any) -> int:
        super().send_messages(messages)
        raise Killed


@pytest.fixture
def postbox(settings: Any) -> Iterator[Postbox]:
    """A mail server that the site sends by, until the test ends."""
    box = Postbox()
    with _Server(box) as server:
        box.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, args=[0.05], daemon=True).start()
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", box.port
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        yield box
        server.shutdown()
