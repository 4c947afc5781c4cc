"""Faults of TLS, and those of HTTP that look different through it."""

from __future__ import annotations

from ..fault import CONNECT, INVALID, LOST, OTHER, SILENT, SOUND, Catalogue
from ..peer import Peer

TLS = Catalogue("TLS")
fault = TLS.fault

CERTIFICATES = {
    "expired": "an expired certificate",
    "other host": "a certificate of another host",
    "unknown authority": "a certificate of an unknown authority",
}


def _nothing(peer: Peer) -> None:
    """The handshake is the fault."""


for identity, name in CERTIFICATES.items():
    TLS.add(name, "Shows a certificate that is not valid.", _nothing, LOST, identity=identity)


@fault(LOST, stage=CONNECT, identity="right")
def plain_text_in_place_of_a_handshake(peer: Peer) -> None:
    """Answers to the handshake in HTTP."""
    peer.hear_some()
    peer.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


@fault(LOST, stage=CONNECT, identity="right")
def an_alert_in_the_handshake(peer: Peer) -> None:
    """Refuses the handshake."""
    peer.hear_some()
    peer.send(b"\x15\x03\x03\x00\x02\x02\x28")


@fault(LOST, stage=CONNECT, identity="right")
def garbage_in_the_handshake(peer: Peer) -> None:
    """Answers to the handshake with other bytes."""
    peer.hear_some()
    peer.send(b"\x16\x03\x03\x01\x00" + b"\xff" * 300)


@fault(LOST, stage=CONNECT, identity="right")
def reset_in_the_handshake(peer: Peer) -> None:
    """Resets the connection in the handshake."""
    peer.hear_some()
    peer.reset()


@fault(LOST, stage=CONNECT, identity="right")
def closed_in_the_handshake(peer: Peer) -> None:
    """Closes the connection in the handshake."""
    peer.hear_some()


@fault(SILENT, stage=CONNECT, identity="right")
def silence_in_the_handshake(peer: Peer) -> None:
    """Accepts the connection and does not answer to the handshake."""
    peer.stall()


@fault(SILENT, identity="right")
def silence_over_TLS(peer: Peer) -> None:
    """Does not answer to the request."""
    peer.stall()


@fault(LOST, identity="right")
def closed_in_a_body_over_TLS(peer: Peer) -> None:
    """Closes the connection in the middle of the body, without the goodbye of TLS."""
    peer.send(peer.answer.sized() + peer.half())


@fault(LOST, identity="right")
def reset_in_a_body_over_TLS(peer: Peer) -> None:
    """Resets the connection in the middle of the body."""
    peer.send(peer.answer.sized() + peer.half())
    peer.reset()


@fault(SOUND | LOST, identity="right")
def a_body_until_TLS_ends_without_a_goodbye(peer: Peer) -> None:
    """Ends a body without a length with the connection."""
    peer.send(peer.answer.head() + peer.answer.body)


@fault(INVALID | LOST, download=OTHER | LOST, identity="right")
def half_a_body_until_TLS_ends_without_a_goodbye(peer: Peer) -> None:
    """Ends the connection in the middle of a body without a length."""
    peer.send(peer.answer.head() + peer.half())


@fault(SOUND, drips=True, identity="right")
def a_dripping_head_over_TLS(peer: Peer) -> None:
    """Sends the head piece by piece."""
    peer.drip(peer.answer.sized())
    peer.send(peer.answer.body)


@fault(SOUND, drips=True, identity="right")
def a_dripping_body_over_TLS(peer: Peer) -> None:
    """Sends the body piece by piece."""
    peer.send(peer.answer.sized())
    peer.drip(peer.answer.body)


@fault(LOST | SOUND, warm=True, identity="right")
def closed_when_used_again_over_TLS(peer: Peer) -> None:
    """Answers one call, and closes the connection at the next."""


@fault(LOST | SILENT, stage=CONNECT, identity="right", drips=True)
def a_dripping_handshake(peer: Peer) -> None:
    """Answers to the handshake piece by piece, with the beginning of a record that never ends."""
    peer.hear_some()
    peer.drip(b"\x16\x03\x03\x40\x00\x02" + b"\x00" * 26)
