"""Answers that end too early: by a reset, or by a close, at every place."""

from __future__ import annotations

from typing import Any, Callable, Dict

from ..answers import chunk
from ..fault import INVALID, LOST, OTHER, SOUND, Catalogue
from ..peer import Peer

ENDINGS = Catalogue("endings")
fault = ENDINGS.fault


def nothing(peer: Peer) -> None:
    """Nothing at all."""


def half_a_status_line(peer: Peer) -> None:
    peer.send(b"HTTP/1.1 20")


def half_a_head(peer: Peer) -> None:
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Type: applic")


def a_head(peer: Peer) -> None:
    peer.send(peer.answer.sized())


def half_a_body(peer: Peer) -> None:
    peer.send(peer.answer.sized() + peer.half())


def all_but_one_byte(peer: Peer) -> None:
    peer.send(peer.answer.whole()[:-1])


def the_head_of_chunks(peer: Peer) -> None:
    peer.send(peer.answer.head("Transfer-Encoding: chunked"))


def half_a_chunk_size(peer: Peer) -> None:
    peer.say_in_chunks(peer.half())
    peer.send(b"1")


def half_a_chunk(peer: Peer) -> None:
    body = peer.answer.body
    peer.send(peer.answer.head("Transfer-Encoding: chunked") + chunk(body)[: len(body) // 2])


def all_but_the_last_chunk(peer: Peer) -> None:
    peer.say_in_chunks(peer.answer.body)


def half_a_trailer(peer: Peer) -> None:
    peer.say_in_chunks(peer.answer.body)
    peer.send(b"0\r\nX-Trailer: ha")


PLACES: Dict[str, Callable[[Peer], None]] = {
    "before the answer": nothing,
    "in the status line": half_a_status_line,
    "in the head": half_a_head,
    "after the head": a_head,
    "in the body": half_a_body,
    "one byte before the end": all_but_one_byte,
    "before the first chunk": the_head_of_chunks,
    "in the size of a chunk": half_a_chunk_size,
    "in a chunk": half_a_chunk,
    "before the last chunk": all_but_the_last_chunk,
    "in a trailer": half_a_trailer,
}
ALL_BUT_THE_END = ("one byte before the end", "before the last chunk", "in a trailer")
"""Places where a stream has said `[DONE]` already."""


def _with_reset(begin: Callable[[Peer], None]) -> Callable[[Peer], Any]:
    def act(peer: Peer) -> None:
        begin(peer)
        peer.reset()

    return act


for place, begin in PLACES.items():
    stream = LOST | SOUND if place in ALL_BUT_THE_END else LOST
    ENDINGS.add(f"closed {place}", "Closes the connection too early.", begin, LOST, stream=stream)
    ENDINGS.add(f"reset {place}", "Resets the connection too early.", _with_reset(begin), LOST, stream=stream)


@fault(LOST | SOUND)
def reset_after_the_answer(peer: Peer) -> None:
    """Sends the whole answer and resets the connection."""
    peer.send(peer.answer.whole())
    peer.reset()


@fault(SOUND)
def closed_after_the_answer(peer: Peer) -> None:
    """Sends the whole answer and closes the connection without having said that it would."""
    peer.send(peer.answer.whole())


@fault(SOUND)
def a_body_until_the_connection_closes(peer: Peer) -> None:
    """Says no length; the end of the connection is that of the body."""
    peer.send(peer.answer.head() + peer.answer.body)


@fault(INVALID, stream=LOST, download=OTHER)
def half_a_body_until_the_connection_closes(peer: Peer) -> None:
    """Says no length and closes the connection in the middle."""
    peer.send(peer.answer.head() + peer.half())


@fault(INVALID | LOST, stream=LOST, download=OTHER | LOST)
def a_shorter_length_than_the_body(peer: Peer) -> None:
    """Says a length of half of the body, but sends all of it."""
    answer = peer.answer
    peer.send(answer._replace(body=peer.half()).sized() + answer.body)


@fault(INVALID | LOST, download=OTHER)
def an_empty_body(peer: Peer) -> None:
    """Sends a body of no bytes."""
    peer.say(b"")


@fault(INVALID | LOST, download=OTHER | INVALID, upload=INVALID)
def no_content(peer: Peer) -> bool:
    """Answers with 204."""
    peer.send(b"HTTP/1.1 204 No Content\r\n\r\n")
    return True
