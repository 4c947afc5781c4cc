"""Redirects that lead nowhere, and those that do not (RFC 9110, section 15.4)."""

from __future__ import annotations

from typing import Callable, Dict, Optional, Tuple

from ..fault import HEAD, LOST, SILENT, SOUND, Catalogue, Outcomes
from ..peer import DRIPS, Peer

REDIRECTS = Catalogue("redirects")
fault = REDIRECTS.fault

STATUS: Outcomes = frozenset({"APIStatusError"})
NOWHERE = LOST | STATUS
"""A redirect that cannot be followed: no answer came, or the redirect itself is the answer."""

IMPOSSIBLE: Dict[str, Tuple[Optional[str], Outcomes]] = {
    "without a location": (None, NOWHERE),
    "to an empty location": ("", NOWHERE),
    "to another scheme": ("ftp://127.0.0.1/v1/x", NOWHERE),
    "to a port that cannot be": ("http://127.0.0.1:99999/v1/x", NOWHERE),
    "to a port that is no number": ("http://127.0.0.1:port/v1/x", NOWHERE),
    "to a closed port": ("http://127.0.0.1:1/v1/x", NOWHERE),
    "to a host that cannot be": ("http://" + "x" * 300 + "/v1", NOWHERE),
    "to a broken address": ("http://[::1/v1", NOWHERE),
    "to bytes": ("/\xff\x00\xfe", NOWHERE),
}


def _redirect(status: str, location: Optional[str], body: bytes = b"") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}"]
    if location is not None:
        lines.append(f"Location: {location}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def _to(location: Optional[str]) -> Callable[[Peer], bool]:
    def act(peer: Peer) -> bool:
        peer.send(_redirect("307 X", location))
        return True

    return act


for name, (location, right) in IMPOSSIBLE.items():
    # An empty one leads to where it came from, again and again.
    drips = location == ""
    REDIRECTS.add(f"a redirect {name}", "Redirects where nobody can go.", _to(location), right, drips=drips)


def _target(peer: Peer) -> str:
    assert peer.request is not None
    return peer.request.target


def _once(status: str) -> Callable[[Peer], bool]:
    """Redirects to the same path with a mark, and answers that."""

    def act(peer: Peer) -> bool:
        target = _target(peer)
        if "moved" in target:
            peer.send(peer.answer.whole())
        else:
            peer.send(_redirect(status, f"{target}{'&' if '?' in target else '?'}moved=1"))
        return True

    return act


for status in ("307 X", "308 X"):
    REDIRECTS.add(f"{status[:3]} to another path", "Redirects once.", _once(status), SOUND)


@fault(NOWHERE, drips=True)
def redirects_in_a_circle(peer: Peer) -> bool:
    """Redirects to itself for ever."""
    peer.send(_redirect("307 X", _target(peer)))
    return True


@fault(NOWHERE, drips=True)
def longer_and_longer_redirects(peer: Peer) -> bool:
    """Redirects to longer and longer paths for ever."""
    peer.send(_redirect("307 X", _target(peer).partition("?")[0] + "x" * 500))
    return True


@fault(NOWHERE)
def status_304(peer: Peer) -> bool:
    """Says that nothing has changed."""
    peer.send(b"HTTP/1.1 304 Not Modified\r\n\r\n")
    return True


@fault(NOWHERE)
def status_300(peer: Peer) -> bool:
    """Leaves the choice to the client."""
    peer.send(_redirect("300 X", None, b"choose"))
    return True


@fault(NOWHERE | SILENT)
def silence_in_the_body_of_a_redirect(peer: Peer) -> None:
    """Redirects to a closed port, and falls silent in the body."""
    peer.send(b"HTTP/1.1 307 X\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 50\r\n\r\nhalf")
    peer.stall()


@fault(NOWHERE | SILENT, drips=True)
def a_dripping_body_of_a_redirect(peer: Peer) -> None:
    """Redirects to a closed port, with a body that comes piece by piece."""
    peer.send(b"HTTP/1.1 307 X\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 50\r\n\r\n")
    peer.drip(b"x" * 50, DRIPS)


@fault(NOWHERE, stage=HEAD)
def redirected_before_the_body_was_heard(peer: Peer) -> None:
    """Redirects to a closed port after the head of the request."""
    peer.send(b"HTTP/1.1 307 X\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    peer.connection.socket.settimeout(0.3)
    peer.stall()
