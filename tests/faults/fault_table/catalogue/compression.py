"""Bodies with a content coding."""

from __future__ import annotations

import gzip
import zlib
from typing import Callable, Dict

from ..fault import INVALID, LOST, OTHER, SOUND, Catalogue
from ..peer import DRIPS, Peer

COMPRESSION = Catalogue("compression")
fault = COMPRESSION.fault

BROKEN = LOST | INVALID
"""A body that cannot be decompressed: the answer did not arrive, or is not what was promised."""


def raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(data) + compressor.flush()


def members(data: bytes) -> bytes:
    half = len(data) // 2
    return gzip.compress(data[:half]) + gzip.compress(data[half:])


SOUND_CODINGS: Dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "GZIP": gzip.compress,
    "deflate": zlib.compress,
    "identity": lambda data: data,
    "deflate, gzip": lambda data: gzip.compress(zlib.compress(data)),
}


def _coded(coding: str, encode: Callable[[bytes], bytes]) -> Callable[[Peer], bool]:
    def act(peer: Peer) -> bool:
        peer.say(encode(peer.answer.body), f"Content-Encoding: {coding}")
        return True

    return act


for coding, encode in SOUND_CODINGS.items():
    COMPRESSION.add(f"the coding {coding}", "Compresses the body.", _coded(coding, encode), SOUND)
COMPRESSION.add("deflate without a header", "Compresses as old servers do.", _coded("deflate", raw_deflate), SOUND)
COMPRESSION.add("several members of gzip", "Compresses the body in two parts.", _coded("gzip", members), SOUND)


@fault(SOUND)
def gzip_in_chunks(peer: Peer) -> bool:
    """Compresses the body and sends it in chunks."""
    peer.say_in_chunks(gzip.compress(peer.answer.body), "Content-Encoding: gzip")
    peer.send(b"0\r\n\r\n")
    return True


@fault(BROKEN)
def half_of_a_gzip_body(peer: Peer) -> bool:
    """Sends half of a compressed body, with the length of that half."""
    body = gzip.compress(peer.answer.body)
    peer.say(body[: len(body) // 2], "Content-Encoding: gzip")
    return True


@fault(BROKEN, stream=BROKEN | SOUND)
def a_gzip_body_without_its_checksum(peer: Peer) -> bool:
    """Sends a compressed body without its last eight bytes."""
    peer.say(gzip.compress(peer.answer.body)[:-8], "Content-Encoding: gzip")
    return True


@fault(BROKEN, stream=BROKEN | SOUND)
def a_wrong_checksum(peer: Peer) -> bool:
    """Sends a compressed body with another checksum."""
    body = gzip.compress(peer.answer.body)
    peer.say(body[:-8] + b"\x00\x00\x00\x01" + body[-4:], "Content-Encoding: gzip")
    return True


@fault(BROKEN)
def garbage_in_a_gzip_body(peer: Peer) -> bool:
    """Sends a compressed body that is broken in the middle."""
    body = gzip.compress(peer.answer.body)
    middle = len(body) // 2
    peer.say(body[:middle] + b"\xff" * 20 + body[middle + 20 :], "Content-Encoding: gzip")
    return True


@fault(BROKEN)
def a_plain_body_that_is_called_gzip(peer: Peer) -> bool:
    """Says gzip of a body that is not compressed."""
    peer.say(peer.answer.body, "Content-Encoding: gzip")
    return True


@fault(BROKEN | SOUND)
def a_plain_body_of_an_unknown_coding(peer: Peer) -> bool:
    """Says a coding that nobody knows of a body that is not compressed."""
    peer.say(peer.answer.body, "Content-Encoding: martian")
    return True


@fault(INVALID | LOST, download=OTHER | BROKEN)
def a_gzip_body_that_is_not_called_so(peer: Peer) -> bool:
    """Sends a compressed body without saying so."""
    peer.say(gzip.compress(peer.answer.body))
    return True


@fault(INVALID | LOST, download=OTHER | BROKEN)
def an_empty_gzip_body(peer: Peer) -> bool:
    """Says gzip of a body of no bytes."""
    peer.say(b"", "Content-Encoding: gzip")
    return True


@fault(SOUND, drips=True)
def a_dripping_gzip_body(peer: Peer) -> bool:
    """Compresses the body and sends it piece by piece."""
    body = gzip.compress(peer.answer.body)
    peer.send(peer.answer._replace(body=body).sized("Content-Encoding: gzip"))
    peer.drip(body, min(DRIPS, len(body)))
    return True


@fault(LOST)
def closed_in_a_gzip_body(peer: Peer) -> None:
    """Closes the connection in the middle of a compressed body."""
    body = gzip.compress(peer.answer.body)
    peer.send(peer.answer._replace(body=body).sized("Content-Encoding: gzip") + body[: len(body) // 2])
