"""A server that has one fault until it is healed."""

from __future__ import annotations

import ssl
import threading
from typing import Dict, Optional

from raw_server import Connection, RawServer, Request

from .answers import sound_answer
from .fault import CONNECT, HEAD, Fault
from .peer import Peer

Identities = Dict[str, ssl.SSLContext]
"""The TLS contexts of servers, by what is wrong with their certificates; `right` is one with which nothing is."""


class Site:
    """Serves one cell of the table.

    Args:
        fault: What is wrong with it while it is `faulty`.
        identities: For servers with TLS.

    Attributes:
        faulty: Whether it is; not from the start.
    """

    def __init__(self, fault: Fault, identities: Identities) -> None:
        self.faulty = False
        self._fault = fault
        self._identities = identities
        self._acting = 0
        self._changed = threading.Condition()
        self._server = RawServer(
            self._answer,
            None if fault.identity is None else self._context,
            at_connect=self._at_connect,
            reads_bodies=lambda: not (self.faulty and fault.stage == HEAD),
            listens=fault.listens,
        )
        self.url = self._server.url
        self.stop = self._server.stop
        self.is_idle = self._server.is_idle

    def heal(self) -> None:
        """Ends the fault."""
        self.faulty = False
        if not self._fault.listens:
            self._server.listen()

    def has_acted(self, seconds: float) -> bool:
        """Tells whether all that the server does is done before this time is over."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._acting, seconds)

    def _act(self, peer: Peer) -> bool:
        with self._changed:
            self._acting += 1
        stays_open = False
        try:
            stays_open = bool(self._fault.act(peer))
        finally:
            if not stays_open:
                peer.connection.socket.close()
            with self._changed:
                self._acting -= 1
                self._changed.notify_all()
        return stays_open

    def _context(self) -> Optional[ssl.SSLContext]:
        return self._identities[self._fault.identity if self.faulty and self._fault.identity else "right"]

    def _at_connect(self, connection: Connection) -> bool:
        if self.faulty and self._fault.stage == CONNECT:
            return self._act(Peer(connection))
        return True

    def _answer(self, connection: Connection, request: Request) -> bool:
        if self.faulty and self._fault.stage != CONNECT and not _is_first_page(request):
            return self._act(Peer(connection, request))
        connection.send(sound_answer(request).whole())
        return True


def _is_first_page(request: Request) -> bool:
    """The first of the pages is sound: what may go wrong with it goes wrong with any call."""
    return request.method == "GET" and "purpose=" in request.target and "after=" not in request.target
