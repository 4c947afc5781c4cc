"""Refusals: statuses of 4xx and 5xx, and what may be wrong with them."""

from __future__ import annotations

from typing import Callable, Dict, Tuple

from ..fault import HEAD, INVALID, LOST, OTHER, SILENT, Catalogue, Outcomes
from ..peer import Peer

STATUSES = Catalogue("statuses")
fault = STATUSES.fault

RATE_LIMIT: Outcomes = frozenset({"RateLimitError"})
SERVER_ERROR: Outcomes = frozenset({"InternalServerError"})
STATUS_ERROR: Outcomes = frozenset({"APIStatusError"})

DOCUMENT = b'{"error": {"message": "no", "type": "t", "code": "c", "param": null}}'
HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"

BODIES: Dict[str, Tuple[str, bytes, Outcomes]] = {
    "400 with a document": ("400 X", DOCUMENT, frozenset({"BadRequestError"})),
    "401 with a document": ("401 X", DOCUMENT, frozenset({"AuthenticationError"})),
    "403 with HTML": ("403 X", HTML, frozenset({"PermissionDeniedError"})),
    "404 without a body": ("404 X", b"", frozenset({"NotFoundError"})),
    "409 with a document": ("409 X", DOCUMENT, frozenset({"ConflictError"})),
    "422 with half a document": ("422 X", DOCUMENT[:20], frozenset({"UnprocessableEntityError"})),
    "429 with a document": ("429 X", DOCUMENT, RATE_LIMIT),
    "500 with deep brackets": ("500 X", b"[" * 100_000, SERVER_ERROR),
    "502 with HTML": ("502 X", HTML, SERVER_ERROR),
    "503 with bytes": ("503 X", b"\xff\xfe\x00" * 100, SERVER_ERROR),
    "529 with a number": ("529 X", b"42", SERVER_ERROR),
    "599 with null": ("599 X", b"null", SERVER_ERROR),
    "418 with a text for the error": ("418 X", b'{"error": "teapot"}', STATUS_ERROR),
}


def _refusing(status: str, body: bytes) -> Callable[[Peer], bool]:
    def act(peer: Peer) -> bool:
        peer.say(body, status=status)
        return True

    return act


for name, (status, body, right) in BODIES.items():
    STATUSES.add(name, "Refuses the call.", _refusing(status, body), right)


def _head(status: str, length: int, *lines: str) -> bytes:
    usual = [f"HTTP/1.1 {status}", "Content-Type: application/json", f"Content-Length: {length}"]
    return "\r\n".join([*usual, *lines, "", ""]).encode()


@fault(RATE_LIMIT)
def closed_in_the_body_of_429(peer: Peer) -> None:
    """Refuses the call and closes the connection in the middle of its reasons."""
    peer.send(_head("429 X", 500) + DOCUMENT)


@fault(RATE_LIMIT | LOST)
def reset_in_the_body_of_429(peer: Peer) -> None:
    """Refuses the call and resets the connection in the middle of its reasons."""
    peer.send(_head("429 X", 500) + DOCUMENT)
    peer.reset()


@fault(RATE_LIMIT | SILENT)
def silence_in_the_body_of_429(peer: Peer) -> None:
    """Refuses the call and falls silent in the middle of its reasons."""
    peer.send(_head("429 X", 500) + DOCUMENT)
    peer.stall()


@fault(SERVER_ERROR)
def a_broken_gzip_body_of_500(peer: Peer) -> bool:
    """Says gzip of the plain body of an error."""
    peer.send(_head("500 X", len(DOCUMENT), "Content-Encoding: gzip") + DOCUMENT)
    return True


@fault(RATE_LIMIT)
def a_long_wait_after_429(peer: Peer) -> bool:
    """Asks for a pause of an hour."""
    peer.send(_head("429 X", len(DOCUMENT), "Retry-After: 3600") + DOCUMENT)
    return True


@fault(RATE_LIMIT)
def an_impossible_wait_after_429(peer: Peer) -> bool:
    """Asks for a pause that is no number."""
    peer.send(_head("429 X", len(DOCUMENT), "Retry-After: soon", "Retry-After-Ms: nan") + DOCUMENT)
    return True


@fault(STATUS_ERROR | SERVER_ERROR | LOST | INVALID)
def status_600(peer: Peer) -> bool:
    """Answers with a status that there is not."""
    peer.say(DOCUMENT, status="600 X")
    return True


@fault(STATUS_ERROR | SERVER_ERROR | LOST | INVALID)
def status_999(peer: Peer) -> bool:
    """Answers with a status that there is not, as some bot filters do."""
    peer.say(DOCUMENT, status="999 X")
    return True


@fault(frozenset({"APIStatusError"}), stage=HEAD)
def refused_before_the_body_was_heard(peer: Peer) -> None:
    """Says 413 after the head of the request, and closes the connection soon."""
    peer.send(_head("413 X", len(DOCUMENT), "Connection: close") + DOCUMENT)
    peer.connection.socket.settimeout(0.3)
    peer.stall()


@fault(frozenset({"AuthenticationError"}), stage=HEAD)
def unauthorized_before_the_body_was_heard(peer: Peer) -> bool:
    """Says 401 after the head of the request, and reads the body all the same."""
    peer.send(_head("401 X", len(DOCUMENT)) + DOCUMENT)
    peer.hear()
    return True


@fault(INVALID | LOST, download=INVALID | OTHER)
def a_page_with_200(peer: Peer) -> bool:
    """Answers with 200 and the HTML page of a gateway."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(HTML)}\r\n\r\n"
    peer.send(head.encode() + HTML)
    return True
