"""Faults of connections before the request is heard."""

from __future__ import annotations

from typing import Callable

from ..fault import CONNECT, HEAD, LOST, SILENT, SOUND, Catalogue
from ..peer import Peer

CONNECTING = Catalogue("connecting")
fault = CONNECTING.fault

SPEAKING_FIRST = {
    "an SSH banner first": b"SSH-2.0-OpenSSH_9.9\r\n",
    "garbage first": b"\x00\xff" * 200,
    "a TLS alert first": b"\x15\x03\x01\x00\x02\x02\x28",
    "an HTTP/2 preface first": b"\x00\x00\x12\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x64\x00\x04",
}


@fault(LOST, listens=False)
def refused(peer: Peer) -> None:
    """Listens no longer."""


@fault(LOST, stage=CONNECT)
def reset_at_once(peer: Peer) -> None:
    """Accepts the connection and resets it."""
    peer.reset()


@fault(LOST, stage=CONNECT)
def closed_at_once(peer: Peer) -> None:
    """Accepts the connection and closes it."""


@fault(SILENT, stage=CONNECT)
def silent(peer: Peer) -> None:
    """Accepts the connection, reads what comes and says nothing."""
    peer.stall()


@fault(LOST, stage=CONNECT)
def reset_in_the_request(peer: Peer) -> None:
    """Reads a little and resets the connection."""
    peer.hear_some()
    peer.reset()


@fault(LOST, stage=CONNECT)
def closed_in_the_request(peer: Peer) -> None:
    """Reads a little and closes the connection."""
    peer.hear_some()


@fault(LOST, stage=HEAD)
def reset_after_the_head_of_the_request(peer: Peer) -> None:
    """Reads the head of the request and resets the connection."""
    peer.reset()


@fault(LOST | SOUND, warm=True)
def closed_when_used_again(peer: Peer) -> None:
    """Answers one call, and closes the connection at the next."""


@fault(LOST | SOUND, warm=True)
def reset_when_used_again(peer: Peer) -> None:
    """Answers one call, and resets the connection at the next."""
    peer.reset()


@fault(SILENT, warm=True)
def silent_when_used_again(peer: Peer) -> None:
    """Answers one call, and says nothing to the next."""
    peer.stall()


@fault(SILENT, stage=HEAD, upload=SILENT | SOUND)
def never_reads_the_body(peer: Peer) -> None:
    """Reads the head of the request and nothing more, and says nothing."""
    peer.wait_unheard()


@fault(LOST | {"APIStatusError"}, stage=CONNECT)
def a_timeout_status_before_the_request(peer: Peer) -> None:
    """Says 408 before it has heard anything, and closes the connection."""
    peer.send(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


def _saying(data: bytes) -> Callable[[Peer], None]:
    def act(peer: Peer) -> None:
        peer.send(data)

    return act


for name, data in SPEAKING_FIRST.items():
    CONNECTING.add(name, "Speaks another protocol.", _saying(data), LOST, stage=CONNECT)
