"""Sound answers that hold deep and odd JSON."""

from __future__ import annotations

import json
from typing import Callable, Dict

from ..fault import INVALID, LOST, OTHER, SOUND, Catalogue
from ..peer import Peer

DOCUMENTS = Catalogue("documents")

NO_DOCUMENT: Dict[str, bytes] = {
    "half a document": b'{"id": "c", "choices": [{"ind',
    "a hundred thousand brackets": b"[" * 100_000,
    "a hundred thousand objects": b'{"a":' * 100_000,
    "a text without quotes": b"hello",
    "two documents": b'{"id": "c"} {"id": "d"}',
    "single quotes": b"{'id': 'c'}",
    "a trailing comma": b'{"id": "c",}',
    "a control character": b'{"id": "\x01"}',
    "bytes that are not UTF-8": b'{"id": "\xff\xfe"}',
    "NULs": b"\x00" * 100,
}
"""No JSON at all."""

ODD_DOCUMENTS: Dict[str, bytes] = {
    "null": b"null",
    "a list": b"[1, 2]",
    "a number": b"42",
    "a text": b'"hello"',
    "an empty object": b"{}",
    "a deep document": b'{"id": "c", "x": ' + b"[" * 5_000 + b"]" * 5_000 + b"}",
    "an endless number": b'{"id": "c", "created": ' + b"9" * 100_000 + b"}",
    "an endless exponent": b'{"id": "c", "created": 1e999999}',
    "NaN and Infinity": b'{"id": NaN, "created": Infinity}',
    "lone surrogates": b'{"id": "\\ud800"}',
    "doubled keys": b'{"id": "a", "id": "c", "choices": 1, "choices": []}',
    "lists where there should be none": b'{"id": [], "choices": {}, "data": "x", "object": 5}',
    "nulls everywhere": b'{"id": null, "choices": null, "data": null, "object": null, "has_more": null}',
    "ten thousand keys": json.dumps({f"key-{number}": number for number in range(10_000)}).encode(),
    "an id of a megabyte": b'{"id": "' + b"x" * 1_000_000 + b'"}',
}
"""JSON that is not what was promised. The SDK keeps what a server sends, and never raises for a field."""


def _in_place(data: bytes) -> Callable[[Peer], bool]:
    def act(peer: Peer) -> bool:
        peer.say_in_place(data)
        return True

    return act


def _around(before: bytes, after: bytes) -> Callable[[Peer], bool]:
    def act(peer: Peer) -> bool:
        peer.say(before + peer.answer.body + after)
        return True

    return act


for name, data in NO_DOCUMENT.items():
    # In an event, a decoder replaces what is no UTF-8 (WHATWG, "interpreting an event stream").
    stream = INVALID | OTHER if "UTF-8" in name else INVALID
    DOCUMENTS.add(name, "Sends no JSON.", _in_place(data), INVALID, download=OTHER, stream=stream)
for name, data in ODD_DOCUMENTS.items():
    right = OTHER | INVALID | LOST
    DOCUMENTS.add(name, "Sends odd JSON.", _in_place(data), right, download=OTHER)
DOCUMENTS.add("a byte order mark", "Sends UTF-8 with a mark.", _around(b"\xef\xbb\xbf", b""), SOUND, download=OTHER)
DOCUMENTS.add("blanks around it", "Sends white space.", _around(b"\n \r\n", b"\n\n \n"), SOUND, download=OTHER)


@DOCUMENTS.fault(json=SOUND | INVALID, upload=SOUND | INVALID, pages=SOUND | INVALID)
def utf_16(peer: Peer) -> bool:
    """Sends the document in UTF-16."""
    peer.say(peer.answer.body.decode().encode("utf-16"))
    return True


@DOCUMENTS.fault(json=SOUND, upload=SOUND, pages=SOUND, download=SOUND)
def no_content_type(peer: Peer) -> bool:
    """Does not say what the body is."""
    body = peer.answer.body
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
    return True


@DOCUMENTS.fault(SOUND, stream=SOUND | INVALID)
def a_wrong_content_type(peer: Peer) -> bool:
    """Calls the body plain text."""
    peer.send(peer.answer._replace(content_type="text/plain; charset=martian").whole())
    return True
