"""Servers that send more than anybody can want."""

from __future__ import annotations

from ..answers import chunk
from ..fault import LOST, SOUND, Catalogue
from ..peer import Peer

FLOODS = Catalogue("floods")
fault = FLOODS.fault


@fault(LOST, drips=True)
def endless_headers(peer: Peer) -> None:
    """Sends headers without end."""
    peer.send(b"HTTP/1.1 200 OK\r\n")
    peer.flood(b"X-Header: some words\r\n")


@fault(LOST, drips=True)
def an_endless_header(peer: Peer) -> None:
    """Sends one header without end."""
    peer.send(b"HTTP/1.1 200 OK\r\nX-Header: ")
    peer.flood(b"words ")


@fault(LOST, drips=True)
def an_endless_status_line(peer: Peer) -> None:
    """Sends a reason without end."""
    peer.send(b"HTTP/1.1 200 ")
    peer.flood(b"OK ")


@fault(LOST, drips=True)
def blank_lines_before_the_answer(peer: Peer) -> None:
    """Sends line breaks without end."""
    peer.flood(b"\r\n")


@fault(LOST | SOUND, drips=True)
def a_flood_of_interim_answers(peer: Peer) -> None:
    """Sends two thousand times 102 before the answer."""
    peer.flood(b"HTTP/1.1 102 Processing\r\n\r\n", 54_000)
    peer.send(peer.answer.whole())


@fault(LOST, drips=True)
def an_endless_size_of_a_chunk(peer: Peer) -> None:
    """Sends zeros where the size of a chunk should be."""
    peer.send(peer.answer.head("Transfer-Encoding: chunked"))
    peer.flood(b"0")


@fault(LOST, drips=True)
def an_endless_extension_of_a_chunk(peer: Peer) -> None:
    """Sends an extension of a chunk without end."""
    peer.send(peer.answer.head("Transfer-Encoding: chunked") + b"5;x=")
    peer.flood(b"y")


@fault(LOST, stream=LOST | SOUND, drips=True)
def endless_trailers(peer: Peer) -> None:
    """Sends trailers without end."""
    peer.say_in_chunks(peer.answer.body)
    peer.send(b"0\r\n")
    peer.flood(b"X-Trailer: some words\r\n")


@fault(SOUND | LOST)
def a_flood_behind_the_answer(peer: Peer) -> None:
    """Sends the whole answer, and other bytes without end."""
    peer.send(peer.answer.whole())
    peer.flood(b"surplus ")


@fault(SOUND)
def a_long_head(peer: Peer) -> bool:
    """Sends headers of 30 KiB, one of them of 12 KiB, as some gateways do."""
    lines = [f"X-Header-{number}: {'x' * 300}" for number in range(60)] + ["X-Long: " + "y" * 12_000]
    peer.send(peer.answer.sized(*lines) + peer.answer.body)
    return True


@fault(SOUND)
def chunks_of_one_byte(peer: Peer) -> bool:
    """Sends the body in chunks of one byte."""
    answer = peer.answer
    body = answer.body if len(answer.body) < 10_000 else None
    pieces = [answer.body] if body is None else [bytes([byte]) for byte in body]
    peer.send(answer.head("Transfer-Encoding: chunked") + b"".join(map(chunk, pieces)) + b"0\r\n\r\n")
    return True


@fault(json=SOUND, upload=SOUND, pages=SOUND)
def megabytes_of_spaces(peer: Peer) -> bool:
    """Sends 2 MiB of white space before the document."""
    peer.say(b" " * (2 * 1024 * 1024) + peer.answer.body)
    return True


@fault(stream=LOST | frozenset({"UnexpectedResponseError"}), drips=True)
def a_flood_of_comments(peer: Peer) -> None:
    """Sends 2 MiB of comments and no event."""
    peer.send(peer.answer.head())
    peer.flood(b": comment\n\n", 2 * 1024 * 1024)


@fault(stream=LOST | frozenset({"UnexpectedResponseError"}), drips=True)
def an_endless_line_of_a_stream(peer: Peer) -> None:
    """Sends one line of 16 MiB and no end of an event."""
    peer.send(peer.answer.head() + b"data: ")
    peer.flood(b"x")
