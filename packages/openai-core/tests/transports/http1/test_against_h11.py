"""Answers, well-formed and mutated, in random pieces: what h11 refuses is refused, what it reads is read the same.

`OPENAI_HTTP1_EXAMPLES` says how many; the same number gives the same examples.
"""

from __future__ import annotations

import os
import random
from typing import Any, List, Optional, Sequence, Tuple

import h11
import httpx

from openai_core.transports.http1.answers import Answer
from openai_core.transports.http1.request_heads import outgoing
from openai_core.transports.http1.response_heads import MAX_HEAD_BYTES

EXAMPLES = int(os.environ.get("OPENAI_HTTP1_EXAMPLES", "4000"))
SNIPPETS = [
    *(
        b"\r",
        b"\n",
        b"\r\n",
        b"\n\n",
        b"\0",
        b" ",
        b"\t",
        b":",
        b";",
        b",",
        b"0",
        b"5",
        b"-1",
        b"+",
        b"_",
        b"\x0b",
        b"\x7f",
    ),
    *(
        b"\xff",
        b"chunked",
        b"Content-Length: 3\r\n",
        b"Transfer-Encoding: chunked\r\n",
        b"Connection: close\r\n",
        b"0x",
    ),
    *(
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1",
        b"HTTP/1.0 200 OK\r\n\r\n",
        b"0\r\n\r\n",
        b"fffffffffffffffffffff",
    ),
]
STATUS_LINES = [
    *(
        b"HTTP/1.1 200 OK",
        b"HTTP/1.1 200 OK",
        b"HTTP/1.1 200",
        b"HTTP/1.1 200 ",
        b"HTTP/1.1 404 Not  Found\t",
        b"HTTP/1.0 200 OK",
    ),
    *(
        b"HTTP/1.1 204 No Content",
        b"HTTP/1.1 304 Not Modified",
        b"HTTP/1.1 500 \xe9",
        b"HTTP/1.1 999 Odd",
        b"HTTP/1.1 099 Odd",
    ),
    *(
        b"HTTP/2.0 200 OK",
        b"HTTP/1.2 200 OK",
        b"http/1.1 200 OK",
        b"HTTP/1.1  200 OK",
        b"HTTP/1.1 20 OK",
        b"ICY 200 OK",
    ),
]
FIELDS = [
    *(b"Server: test", b"x-empty:", b"X-Spaces: \t padded \t", b"Set-Cookie: a=b; c", b"Date:now", b"x-obs: caf\xe9"),
    *(
        b"Connection: keep-alive",
        b"Connection: close",
        b"connection: Close, x",
        b"Connection: upgrade",
        b"Upgrade: h2c",
    ),
    *(b"Bad name: 1", b"x : y", b": nameless", b"no colon", b" folded", b"x-del: \x7f", b"x-ctl: \x01", b"x-nul: \0"),
]
FRAMINGS = [
    *(
        b"Transfer-Encoding: chunked",
        b"transfer-encoding: Chunked",
        b"Transfer-Encoding: gzip",
        b"Transfer-Encoding: chunked, x",
    ),
    *(b"Transfer-Encoding:  chunked \t", b"Transfer-Encoding: identity", b"Content-Length: 0", b"Content-Length: 05"),
    *(b"Content-Length: 5, 5", b"Content-Length: 5, 6", b"Content-Length: +5", b"Content-Length: 99999999999999999999"),
    *(b"Content-Length: 123456789012345678901", b"Content-Length: 5 5", b"Content-Length:"),
]
SIZE_LINES = [b"%x", b"%x", b"%x", b"%X", b"0%x", b"%x;a=b", b"%x ", b" %x", b"0x%x", b"%x;\xff", b"+%x", b"%x\n"]
ENDS = [b"0\r\n\r\n"] * 4 + [
    b"0\r\nTrailer: x\r\n\r\n",
    b"000\r\n\r\n",
    b"0\r\n\n",
    b"0;x\r\n\r\n",
    b"0\r\n x\r\n\r\n",
    b"0\r\n",
    b"",
]


def chunked(chance: random.Random) -> bytes:
    chunks = []
    for _ in range(chance.randrange(4)):
        data = chance.choice([b"a", b"hello", b"\r\n", b"0\r\n\r\n", b"z" * 300])
        chunks.append(chance.choice(SIZE_LINES[: chance.choice([4, 4, 4, 12])]) % len(data) + b"\r\n" + data + b"\r\n")
    return b"".join(chunks) + chance.choice(ENDS)


def answer(chance: random.Random) -> bytes:
    first = chance.choice(STATUS_LINES[: chance.choice([2, 6, 17])])
    fields = [chance.choice(FIELDS[: chance.choice([6, 11, 19])]) for _ in range(chance.randrange(4))]
    body = chance.choice([b"", b"hello", b"more than five"])
    kind = chance.randrange(5)
    if kind == 0:
        fields.append(b"Content-Length: %d" % len(body))
    elif kind == 1:
        fields.append(FRAMINGS[0])
        body = chunked(chance)
    elif kind == 2:
        fields += [chance.choice(FRAMINGS) for _ in range(chance.randrange(1, 3))]
        body = chance.choice([body, chunked(chance)])
    chance.shuffle(fields)
    line_break = b"\r\n" if chance.random() < 0.95 else b"\n"
    early = chance.choice(
        [b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Hints\r\nLink: x\r\n\r\n", b"HTTP/1.1 101 Go\r\n\r\n"]
    )
    before = early * chance.choice([0] * 15 + [1, 2])
    behind = chance.choice([b""] * 8 + [b"HTTP/1.1 200 OK\r\n\r\n", b"x"])
    return before + line_break.join([first, *fields, b"", b""]) + body + behind


def mutated(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice([0, 0, 1, 1, 2, 3])):
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + chance.choice([0, 0, 1, 1, 2, 5]))
        data = data[:start] + chance.choice([b"", *SNIPPETS]) + data[end:]
    return data


def pieces_of(data: bytes, chance: random.Random) -> List[bytes]:
    if chance.random() < 0.05:
        return [data[at : at + 1] for at in range(len(data))]
    cuts = sorted(chance.randrange(len(data) + 1) for _ in range(chance.choice([0, 0, 1, 2, 5])))
    pieces = [data[start:end] for start, end in zip([0, *cuts], [*cuts, len(data)])]
    return [piece for piece in pieces if piece]


Reading = Optional[Tuple[int, bytes, Sequence[Tuple[bytes, bytes]], bytes, bytes, bool]]


def by_h11(method: str, pieces: Sequence[bytes]) -> Reading:
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD_BYTES)
    connection.send(h11.Request(method=method, target="/", headers=[("Host", "a")]))
    waiting = [*pieces, b""]
    head: Any = None
    body = b""
    try:
        while True:
            event = connection.next_event()
            if event is h11.NEED_DATA:
                if head is None and not waiting[0]:
                    return None
                connection.receive_data(waiting.pop(0))
            elif isinstance(event, h11.Response):
                head = event
            elif isinstance(event, h11.Data):
                body += event.data
            elif isinstance(event, h11.EndOfMessage):
                break
            elif not isinstance(event, h11.InformationalResponse):
                return None
    except h11.RemoteProtocolError:
        return None
    heard_end = not waiting
    reusable = connection.their_state is h11.DONE and not connection.trailing_data[0] and not heard_end
    headers = [(bytes(name), bytes(value)) for name, value in head.headers.raw_items()]
    return head.status_code, bytes(head.reason), headers, bytes(head.http_version), body, reusable


def by_us(method: str, pieces: Sequence[bytes]) -> Reading:
    answer = Answer(outgoing(httpx.Request(method, "http://a/")))
    waiting = list(pieces)
    head = None
    try:
        while head is None:
            if not waiting:
                return None
            head = answer.receive(waiting.pop(0))
        body = answer.body.feed(answer.rest)
        while not answer.body.done:
            body += answer.body.feed(waiting.pop(0)) if waiting else answer.body.end()
    except httpx.RemoteProtocolError:
        return None
    headers = [(bytes(name), bytes(value)) for name, value in head.headers]
    return head.status, bytes(head.reason), headers, head.version[5:], body, answer.reusable


def test_every_answer_is_read_as_h11_reads_it() -> None:
    chance = random.Random(17)
    refused = 0
    for number in range(EXAMPLES):
        method = chance.choice(["GET", "POST", "POST", "HEAD"])
        pieces = pieces_of(mutated(answer(chance), chance), chance)
        expected = by_h11(method, pieces)
        assert by_us(method, pieces) == expected, (number, method, pieces)
        refused += expected is None
    assert EXAMPLES / 20 < refused < EXAMPLES * 3 / 4
