"""Answers before the answer (RFC 9110, section 15.2)."""

from __future__ import annotations

from typing import Callable

from ..fault import LOST, SOUND, Catalogue
from ..peer import Peer

INTERIM = Catalogue("interim answers")

BEFORE = {
    "100": b"HTTP/1.1 100 Continue\r\n\r\n",
    "102 with headers": b"HTTP/1.1 102 Processing\r\nX-Wait: 1\r\nDate: now\r\n\r\n",
    "103": b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n",
    "100 and 102 and 103": b"HTTP/1.1 100 X\r\n\r\nHTTP/1.1 102 X\r\n\r\nHTTP/1.1 103 X\r\nLink: </x>\r\n\r\n",
    "199": b"HTTP/1.1 199 Whatever\r\n\r\n",
    "100 with a length": b"HTTP/1.1 100 Continue\r\nContent-Length: 5\r\n\r\n",
    "100 without a reason": b"HTTP/1.1 100\r\n\r\n",
    "fifty times 102": b"HTTP/1.1 102 Processing\r\n\r\n" * 50,
}


def _before(data: bytes) -> Callable[[Peer], bool]:
    def act(peer: Peer) -> bool:
        peer.send(data)
        peer.send(peer.answer.whole())
        return True

    return act


for name, data in BEFORE.items():
    right = SOUND | LOST if "length" in name else SOUND
    INTERIM.add(f"{name} before the answer", "Sends interim answers first.", _before(data), right)


@INTERIM.fault(LOST)
def an_upgrade_that_nobody_asked_for(peer: Peer) -> None:
    """Answers with 101."""
    peer.send(b"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
    peer.send(peer.answer.whole())


@INTERIM.fault(LOST)
def an_interim_answer_and_the_end(peer: Peer) -> None:
    """Sends 103 and closes the connection."""
    peer.send(b"HTTP/1.1 103 Early Hints\r\n\r\n")
