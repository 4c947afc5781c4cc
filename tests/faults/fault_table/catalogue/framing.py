"""Heads and chunks that are not as the standard has them (RFC 9112)."""

from __future__ import annotations

from typing import Callable, Dict, Tuple

from ..answers import Answer, chunk
from ..fault import LOST, SOUND, Catalogue, Outcomes
from ..peer import Peer

FRAMING = Catalogue("framing")
EITHER = LOST | SOUND
"""Malformed, but harmless: a client may read it or refuse it, and has to be right in what it makes of it."""

STATUS_LINES: Dict[str, Tuple[bytes, Outcomes]] = {
    "no status line": (b"Hello", LOST),
    "a status that is no number": (b"HTTP/1.1 abc OK", LOST),
    "a status of two digits": (b"HTTP/1.1 20 OK", LOST),
    "a status of four digits": (b"HTTP/1.1 2000 OK", LOST),
    "a negative status": (b"HTTP/1.1 -20 OK", LOST),
    "another protocol": (b"ICY 200 OK", LOST),
    "a protocol in small letters": (b"http/1.1 200 OK", EITHER),
    "version 1.0": (b"HTTP/1.0 200 OK", SOUND),
    "version 1.2": (b"HTTP/1.2 200 OK", EITHER),
    "version 2.0": (b"HTTP/2.0 200 OK", EITHER),
    "no reason": (b"HTTP/1.1 200", SOUND),
    "a reason that is not ASCII": (b"HTTP/1.1 200 \xc3\x9cber", EITHER),
    "a NUL in the reason": (b"HTTP/1.1 200 O\x00K", EITHER),
}

LINES: Dict[str, Tuple[bytes, Outcomes]] = {
    "a header without a colon": (b"nonsense", EITHER),
    "a space before a colon": (b"X-Space : 1", EITHER),
    "an empty name of a header": (b": value", EITHER),
    "a folded header": (b"X-Folded: a\r\n b", EITHER),
    "a NUL in a header": (b"X-Nul: a\x00b", EITHER),
    "a bare CR in a header": (b"X-Cr: a\rb", EITHER),
    "a header that is not ASCII": (b"X-Name: \xff\xfe", EITHER),
    "the same length twice": (b"Content-Length: %(length)d", EITHER),
    "two different lengths": (b"Content-Length: 3", LOST),
    "a length and chunks": (b"Transfer-Encoding: chunked", LOST),
    "an unknown transfer coding": (b"Transfer-Encoding: zip", EITHER),
    "chunked twice": (b"Transfer-Encoding: chunked, chunked", LOST),
}

LENGTHS: Dict[str, bytes] = {
    "a negative length": b"-1",
    "a length that is no number": b"many",
    "a length with a sign": b"+%d",
    "an endless length": b"9" * 40,
    "two lengths in one header": b"%d, 3",
}

CHUNKS: Dict[str, Tuple[Callable[[bytes], bytes], Outcomes]] = {
    "a size that is no number": (lambda body: b"xyz\r\n" + body + b"\r\n0\r\n\r\n", LOST),
    "a negative size": (lambda body: b"-5\r\n" + body + b"\r\n0\r\n\r\n", LOST),
    "a size with 0x": (lambda body: b"0x%x\r\n%b\r\n0\r\n\r\n" % (len(body), body), LOST),
    "an endless size": (lambda body: b"f" * 40 + b"\r\n" + body + b"\r\n0\r\n\r\n", LOST),
    "a chunk that is longer than its size": (lambda body: b"5\r\n%b\r\n0\r\n\r\n" % body, LOST),
    "a chunk without a line break": (lambda body: b"%x\r\n%b0\r\n\r\n" % (len(body), body), LOST),
    "an extension": (lambda body: b'%x;name="value"\r\n%b\r\n0\r\n\r\n' % (len(body), body), SOUND),
    "trailers": (lambda body: chunk(body) + b"0\r\nX-Sum: 1\r\nX-Other: 2\r\n\r\n", SOUND),
    "leading zeros": (lambda body: b"0000%x\r\n%b\r\n000\r\n\r\n" % (len(body), body), SOUND),
    "large letters": (lambda body: b"%X\r\n%b\r\n0\r\n\r\n" % (len(body), body), SOUND),
    "spaces behind the size": (lambda body: b"%x  \r\n%b\r\n0\r\n\r\n" % (len(body), body), EITHER),
}


def _head_of(answer: Answer, status_line: bytes, *lines: bytes) -> bytes:
    usual = [b"Content-Type: " + answer.content_type.encode(), b"Connection: close"]
    return b"\r\n".join([status_line, *usual, *lines, b"", b""])


def _with_status_line(line: bytes) -> Callable[[Peer], None]:
    def act(peer: Peer) -> None:
        answer = peer.answer
        peer.send(_head_of(answer, line, b"Content-Length: %d" % len(answer.body)) + answer.body)

    return act


def _with_line(line: bytes) -> Callable[[Peer], None]:
    def act(peer: Peer) -> None:
        length = len(peer.answer.body)
        own = line.replace(b"%(length)d", b"%d" % length)
        head = _head_of(peer.answer, b"HTTP/1.1 200 OK", b"Content-Length: %d" % length, own)
        peer.send(head + peer.answer.body)

    return act


def _with_length(value: bytes) -> Callable[[Peer], None]:
    def act(peer: Peer) -> None:
        own = value.replace(b"%d", b"%d" % len(peer.answer.body))
        peer.send(_head_of(peer.answer, b"HTTP/1.1 200 OK", b"Content-Length: " + own) + peer.answer.body)

    return act


def _with_chunks(encode: Callable[[bytes], bytes]) -> Callable[[Peer], None]:
    def act(peer: Peer) -> None:
        peer.send(peer.answer.head("Transfer-Encoding: chunked") + encode(peer.answer.body))

    return act


for name, (line, right) in STATUS_LINES.items():
    FRAMING.add(name, "Sends an odd status line.", _with_status_line(line), right)
for name, (line, right) in LINES.items():
    FRAMING.add(name, "Sends an odd line in the head.", _with_line(line), right)
for name, value in LENGTHS.items():
    FRAMING.add(name, "Says an impossible length.", _with_length(value), EITHER if "sign" in name else LOST)
for name, (encode, right) in CHUNKS.items():
    stream = EITHER if name == "a chunk without a line break" else right
    FRAMING.add(f"chunks: {name}", "Sends odd chunks.", _with_chunks(encode), right, stream=stream)


@FRAMING.fault(EITHER)
def bare_line_feeds(peer: Peer) -> None:
    """Ends the lines of the head without carriage returns."""
    peer.send(peer.answer.sized().replace(b"\r\n", b"\n") + peer.answer.body)


@FRAMING.fault(EITHER)
def a_blank_line_before_the_answer(peer: Peer) -> None:
    """Sends a line break first."""
    peer.send(b"\r\n" + peer.answer.whole())


@FRAMING.fault(EITHER)
def a_second_answer_behind_the_answer(peer: Peer) -> bool:
    """Sends two answers to one request, and keeps the connection open."""
    peer.send(peer.answer.whole() + peer.answer.whole())
    return True


@FRAMING.fault(EITHER)
def garbage_behind_the_answer(peer: Peer) -> bool:
    """Sends other bytes behind the answer, and keeps the connection open."""
    peer.send(peer.answer.whole() + b"\r\n\r\ngarbage")
    return True


@FRAMING.fault(LOST)
def a_body_without_a_head(peer: Peer) -> None:
    """Answers as HTTP/0.9 did."""
    peer.send(peer.answer.body)
