from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, AsyncIterator, List, Optional, Tuple

import pytest
from hypothesis import example, given, strategies as st

from openai_core.streaming import sse
from openai_core.streaming.sse import ServerSentEvent, SSEDecoder

Fields = Tuple[Optional[str], str, Optional[str], Optional[int]]


def fields(event: ServerSentEvent) -> Fields:
    return event.event, event.data, event.id, event.retry


def feed(*chunks: bytes) -> List[Fields]:
    decoder = SSEDecoder()
    return [fields(event) for chunk in chunks for event in decoder.feed(chunk)]


def model(body: bytes) -> List[Fields]:
    """The standard's algorithm, line by line on text, with nothing optimised."""
    if body.startswith(b"\xef\xbb\xbf"):
        body = body[3:]
    text = body.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    events: List[Fields] = []
    last_id: Optional[str] = None
    name, retry, touched = "", None, False
    data: List[str] = []
    for line in text.split("\n")[:-1]:
        field, _, value = line.partition(":")
        value = value[1:] if value.startswith(" ") else value
        if not line:
            if name or data or touched:
                events.append((name or None, "\n".join(data), last_id, retry))
            name, data, retry, touched = "", [], None, False
        elif field == "event":
            name = value
        elif field == "data":
            data.append(value)
        elif field == "id" and "\0" not in value:
            last_id, touched = value, True
        elif field == "retry" and value and set(value) <= set("0123456789") and len(value) <= 18:
            retry, touched = int(value), True
    return events


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'data: {"a":1}\n\n', [(None, '{"a":1}', None, None)]),
        (b"data:x\n\n", [(None, "x", None, None)]),
        (b"data:  x\n\n", [(None, " x", None, None)]),
        (b"data\n\n", [(None, "", None, None)]),
        (b"data:\ndata:\n\n", [(None, "\n", None, None)]),
        (b"data: a\ndata: b\n\n", [(None, "a\nb", None, None)]),
        (b"event: e\ndata: x\n\n", [("e", "x", None, None)]),
        (b"event:e\ndata:x\n\n", [("e", "x", None, None)]),
        (b"event: \ndata: x\n\n", [(None, "x", None, None)]),
        (b"data: x\nevent: e\n\n", [("e", "x", None, None)]),
        (b"event: ping\n\n", [("ping", "", None, None)]),
        (b"retry: 10\n\n", [(None, "", None, 10)]),
        (b"retry: ten\n\nretry: -1\n\nretry:\n\nretry: 1.5\n\n", []),
        (b"retry: " + b"9" * 5000 + b"\n\n", []),
        (b"retry: " + b"9" * 19 + b"\n\n", []),
        (b"retry: " + b"9" * 18 + b"\n\n", [(None, "", None, 10**18 - 1)]),
        ("retry: ٣\n\n".encode(), []),
        (b"id: 7\n\n", [(None, "", "7", None)]),
        (b"id: 7\ndata: x\n\ndata: y\n\n", [(None, "x", "7", None), (None, "y", "7", None)]),
        (b"id: 7\ndata: x\n\nid\ndata: y\n\n", [(None, "x", "7", None), (None, "y", "", None)]),
        (b"id: a\0b\ndata: x\n\n", [(None, "x", None, None)]),
        (b"id: 7\n\n\n\n: comment\n\n\n", [(None, "", "7", None)]),
        (b": comment\n\n:\n\n", []),
        (b": comment\ndata: x\n: more\n\n", [(None, "x", None, None)]),
        (b"unknown: x\nDATA: y\ndata x: z\n\n", []),
        (b"\n\n\n\ndata: x\n\n", [(None, "x", None, None)]),
        (b"data: x\r\n\r\n", [(None, "x", None, None)]),
        (b"event: e\r\ndata: x\r\ndata: y\r\n\r\n", [("e", "x\ny", None, None)]),
        (b"data: x\r\r", [(None, "x", None, None)]),
        (b"data: x\r\n\n", [(None, "x", None, None)]),
        (b"data: x\n\r", [(None, "x", None, None)]),
        (b"data: x\n\r\n", [(None, "x", None, None)]),
        ("data: a\u2028b\u0085c\x0bd\n\n".encode(), [(None, "a\u2028b\u0085c\x0bd", None, None)]),
        (b"\xef\xbb\xbfdata: x\n\n", [(None, "x", None, None)]),
        (b"\xef\xbb\xbf\xef\xbb\xbfdata: x\n\n", []),
        (b"data: \xff\xe2\x82\n\n", [(None, "\ufffd\ufffd", None, None)]),
        (b"event: \xff\ndata: x\n\n", [("\ufffd", "x", None, None)]),
        (b"event: \xff\nid: \xff\ndata: x\n\n", [("\ufffd", "x", "\ufffd", None)]),
        (b"data: x\n", []),
        (b"", []),
    ],
)
def test_blocks(body: bytes, expected: List[Fields]) -> None:
    assert feed(body) == expected
    assert feed(*[body[i : i + 1] for i in range(len(body))]) == expected
    assert model(body) == expected


FIELDS = (
    b"data",
    b"event",
    b"id",
    b"retry",
    b":",
    b" ",
    b"\0",
    b"5",
    b"data: ",
    b"data: {}\n\n",
    b"event: e\ndata: 1\n\n",
)
LINE_ENDS = (b"\n", b"\r", b"\r\n", b"\n\n", b"\r\n\r\n")
TEXT = (b"\xef\xbb\xbf", b"\xef", b"\xff", "é".encode(), "\u2028".encode())
PIECES = st.sampled_from(FIELDS + LINE_ENDS + TEXT)
BODIES = st.one_of(st.binary(max_size=60), st.lists(PIECES, max_size=30).map(b"".join))


@given(BODIES, st.lists(st.integers(0, 120), max_size=12))
@example(b"\xef\xbb\xbfdata: x\n\n", [1, 2])
@example(b"data: x\r\n\r\ndata: y\r\r\n\r\n", [8, 9, 10, 11])
@example(b"data: x\r\ndata: y\n\n", [8])
def test_any_chunking_gives_what_the_model_gives(body: bytes, cuts: List[int]) -> None:
    edges = [0, *sorted(min(cut, len(body)) for cut in cuts), len(body)]
    chunks = [body[start:end] for start, end in zip(edges, edges[1:])]
    assert feed(*chunks) == feed(body) == model(body)


@given(BODIES)
def test_the_line_decoder_agrees(body: bytes) -> None:
    decoder = SSEDecoder()
    text = (body[3:] if body.startswith(b"\xef\xbb\xbf") else body).decode("utf-8", "replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:-1]
    events = [event for event in map(decoder.decode, lines) if event is not None]
    assert [fields(event) for event in events] == model(body)


@given(BODIES)
def test_the_end_of_a_stream_never_raises_and_leaves_a_fresh_decoder(body: bytes) -> None:
    decoder = SSEDecoder()
    decoder.feed(body)
    assert len(decoder.finish()) <= 1
    assert [fields(event) for event in decoder.feed(b"\xef\xbb\xbfdata: x\n\n")] == [(None, "x", None, None)]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        (b"", []),
        (b"data: x\n", [(None, "x", "1", None)]),
        (b"data: x\r", [(None, "x", "1", None)]),
        (b"event: e\ndata: x", [("e", "x", "1", None)]),
        (b": comment", []),
    ],
)
def test_finish_returns_the_block_without_a_blank_line(rest: bytes, expected: List[Fields]) -> None:
    decoder = SSEDecoder()
    decoder.feed(b"id: 1\n\n" + rest)
    assert [fields(event) for event in decoder.finish()] == expected


def test_an_object_in_a_line_called_error_is_an_error() -> None:
    body = b'error: {"code": 5}\n\nerror: five\n\n'
    assert feed(body) == [("error", '{"code": 5}', None, None)]


def test_a_byte_order_mark_may_come_alone() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"\xef\xbb\xbf") == []
    assert decoder.feed(b"") == []
    assert [event.data for event in decoder.feed(b"data: a\r\n\r\n")] == ["a"]
    assert decoder.feed(b"") == []


def test_half_a_byte_order_mark_is_no_event() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"\xef\xbb") == []
    assert decoder.finish() == []


def test_iter_bytes_discards_what_no_blank_line_ended_and_resets() -> None:
    decoder = SSEDecoder()
    events = list(decoder.iter_bytes(iter([b"id: 1\nda", b"ta: x\n", b"\ndata: cut\n"])))
    assert [fields(event) for event in events] == [(None, "x", "1", None)]
    assert [event.id for event in decoder.feed(b"data: y\n\n")] == [None]


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.anyio
async def test_aiter_bytes_does_the_same() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for chunk in (b"id: 1\nda", b"ta: x\n", b"\ndata: cut\n"):
            yield chunk

    decoder = SSEDecoder()
    assert [fields(event) async for event in decoder.aiter_bytes(chunks())] == [(None, "x", "1", None)]
    assert [event.id for event in decoder.feed(b"data: y\n\n")] == [None]


class CountingBuffer(bytearray):
    """Counts the bytes that are appended to it and copied out of it."""

    work = 0

    def __iadd__(self, other: Any) -> CountingBuffer:  # type: ignore[misc]
        CountingBuffer.work += len(other)
        return super().__iadd__(other)

    def __bytes__(self) -> bytes:
        CountingBuffer.work += len(self)
        return bytes(memoryview(self))


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_work_is_linear_in_the_length_of_an_event(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sse, "bytearray", CountingBuffer, raising=False)
    CountingBuffer.work = 0
    body = b"data: " + b"x" * 20000 + b"\ndata: y\n\n"
    decoder = SSEDecoder()
    events = [event for start in range(0, len(body), size) for event in decoder.feed(body[start : start + size])]
    assert [len(event.raw_data) for event in events] == [20002]
    assert CountingBuffer.work <= 2 * len(body)


def test_an_event_has_the_familiar_shape() -> None:
    event = ServerSentEvent(event="e", data='{"a": 1}', id="3", retry=5)
    assert (event.event, event.data, event.id, event.retry, event.json()) == ("e", '{"a": 1}', "3", 5, {"a": 1})
    assert repr(event) == 'ServerSentEvent(event=e, data={"a": 1}, id=3, retry=5)'
    assert fields(ServerSentEvent()) == (None, "", None, None)
    assert ServerSentEvent(event="").event is None
    assert ServerSentEvent(data="\ud800").data == "\ud800"
    assert ServerSentEvent(data=b"\xff").data == "\ufffd"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"a": NaN}', None),
        (b'"\\ud83d"', "\ud83d"),
        (b'"\xff"', "\ufffd"),
        (b"12345678901234567890123", 12345678901234567890123),
    ],
)
def test_json_reads_what_the_standard_library_reads(data: bytes, expected: Any) -> None:
    value = ServerSentEvent(data=data).json()
    assert value == expected if expected is not None else str(value) == str(json.loads(data))


@pytest.mark.parametrize("data", [b"", b"{", b"[DONE]", b"[" * 100000])
def test_json_raises_value_error_for_anything_else(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        ServerSentEvent(data=data).json()


def test_json_in_a_caller_deep_down_is_a_value_error_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def overflow(text: str) -> Any:
        raise RecursionError

    monkeypatch.setattr(json, "loads", overflow)
    with pytest.raises(ValueError, match="nested too deeply"):
        ServerSentEvent(data=b'"\\ud83d"').json()


def test_deep_json_never_reaches_the_parser_of_the_standard_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json, "loads", lambda text: pytest.fail("parsed"))
    with pytest.raises(ValueError, match=r"^The data is nested too deeply\.$"):
        ServerSentEvent(data=b"[" * 501).json()


WAITING = """
from openai_core.public_names import unnamed
from openai_core.streaming.sse import ServerSentEvent, SSEDecoder

print({ServerSentEvent, SSEDecoder} <= {*unnamed})
"""


def test_the_classes_wait_for_the_names_by_which_people_know_them() -> None:
    assert (
        subprocess.run([sys.executable, "-c", WAITING], capture_output=True, text=True, check=True).stdout == "True\n"
    )
