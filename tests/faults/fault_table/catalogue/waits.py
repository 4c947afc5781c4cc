"""Servers that make their client wait: with drips, and with silence."""

from __future__ import annotations

import time
from typing import Callable, Dict

from ..answers import chunk
from ..fault import HEAD, LOST, SILENT, SOUND, Catalogue
from ..peer import DRIPS, Peer
from . import endings

WAITS = Catalogue("waits")
fault = WAITS.fault

SILENCES: Dict[str, Callable[[Peer], None]] = {f"silence {place}": begin for place, begin in endings.PLACES.items()}


def _with_silence(begin: Callable[[Peer], None]) -> Callable[[Peer], None]:
    def act(peer: Peer) -> None:
        begin(peer)
        peer.stall()

    return act


for name, begin in SILENCES.items():
    late = any(name.endswith(place) for place in endings.ALL_BUT_THE_END)
    stream = SILENT | LOST | SOUND if late else SILENT
    WAITS.add(name, "Falls silent in the middle.", _with_silence(begin), SILENT, stream=stream)


@fault(SOUND, drips=True)
def a_dripping_head(peer: Peer) -> None:
    """Sends the head piece by piece."""
    peer.drip(peer.answer.sized())
    peer.send(peer.answer.body)


@fault(SOUND, drips=True)
def a_dripping_body(peer: Peer) -> None:
    """Sends the body piece by piece."""
    peer.send(peer.answer.sized())
    peer.drip(peer.answer.body)


@fault(SOUND, drips=True)
def dripping_chunks(peer: Peer) -> None:
    """Sends the body in chunks, piece by piece, their sizes too."""
    peer.send(peer.answer.head("Transfer-Encoding: chunked"))
    peer.drip(chunk(peer.answer.body) + b"0\r\n\r\n")


@fault(SOUND, drips=True)
def dripping_trailers(peer: Peer) -> None:
    """Sends trailers piece by piece."""
    peer.say_in_chunks(peer.answer.body)
    peer.send(b"0\r\n")
    peer.drip(b"X-Trailer: some words\r\n" * 10 + b"\r\n")


@fault(SOUND, drips=True)
def dripping_interim_answers(peer: Peer) -> None:
    """Sends one 102 after the other before the answer."""
    peer.drip(b"HTTP/1.1 102 Processing\r\n\r\n" * DRIPS)
    peer.send(peer.answer.whole())


@fault(frozenset({"InternalServerError"}), drips=True)
def a_dripping_body_of_an_error(peer: Peer) -> None:
    """Answers with 500, whose body comes piece by piece."""
    body = b'{"error": {"message": "something is broken", "type": "server_error", "code": null}}'
    peer.send(peer.answer._replace(body=body, content_type="application/json").sized(status="500 X"))
    peer.drip(body)


@fault(LOST, drips=True)
def drips_and_silence(peer: Peer) -> None:
    """Sends half of the body piece by piece, falls silent, and closes the connection in the end."""
    peer.send(peer.answer.sized())
    peer.drip(peer.half(), 7)
    time.sleep(0.7)


@fault(json=SOUND, upload=SOUND, pages=SOUND, drips=True)
def dripping_spaces_before_the_document(peer: Peer) -> None:
    """Keeps the connection alive with white space, as some proxies do."""
    body = b" " * DRIPS + peer.answer.body
    peer.send(peer.answer._replace(body=body).sized())
    peer.drip(b" " * DRIPS)
    peer.send(peer.answer.body)


@fault(stream=SOUND, drips=True)
def dripping_comments(peer: Peer) -> None:
    """Keeps a stream alive with comments."""
    body = b": wait\n\n" * DRIPS + peer.answer.body
    peer.send(peer.answer._replace(body=body).sized())
    peer.drip(b": wait\n\n" * DRIPS)
    peer.send(peer.answer.body)


@fault(upload=SOUND | SILENT, stage=HEAD, drips=True)
def reads_in_drips(peer: Peer) -> None:
    """Reads the request slowly."""
    peer.hear_slowly()
    peer.send(peer.answer.whole())


@fault(SILENT)
def silence_after_interim_answers(peer: Peer) -> None:
    """Says 100 and 103, and nothing more."""
    peer.send(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")
    peer.stall()


@fault(SILENT | {"InternalServerError"})
def silence_in_the_body_of_an_error(peer: Peer) -> None:
    """Answers with 500 and half of a body."""
    peer.send(b"HTTP/1.1 500 X\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n" + b'{"error": {')
    peer.stall()


@fault(stream=SOUND)
def silence_after_the_end_of_a_stream(peer: Peer) -> None:
    """Says `[DONE]`, but neither ends the body nor closes the connection."""
    peer.say_in_chunks(peer.answer.body)
    peer.stall()
