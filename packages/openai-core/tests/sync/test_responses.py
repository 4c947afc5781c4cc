"""Responses of the synchronous client, read when asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Iterator, Type

import httpx
import pytest

from openai_core.models import BaseModel
from openai_core.options import FinalRequestOptions
from openai_core.responses import StreamAlreadyConsumed
from openai_core.sync.responses import APIResponse, BinaryAPIResponse, ResponseContextManager, StreamedBinaryAPIResponse
from openai_core.sync.streams import Stream


class Item(BaseModel):
    id: str


class Client:
    _strict_response_validation = False
    _default_stream_cls: Any = None


def streamed(
    cls: Type[Any] = APIResponse, *chunks: bytes, cast_to: Any = Item, library: Any = httpx, **arguments: Any
) -> Any:
    def body() -> Iterator[bytes]:
        yield from chunks or (b'{"id":', b' "a"}')

    http = library.Response(
        200,
        content=body(),
        headers={"content-type": "application/json", "x-request-id": "req_1"},
        request=library.Request("GET", "http://test/x"),
    )
    return cls(
        raw=http,
        cast_to=cast_to,
        client=Client(),
        options=FinalRequestOptions(method="get", url="/x"),
        **{"stream": False, "stream_cls": None, **arguments},
    )


def test_parse_reads_the_body() -> None:
    response = streamed()
    assert not response.is_closed
    item = response.parse()
    assert (item.id, item._request_id) == ("a", "req_1")
    assert response.is_closed
    assert response.parse() is item
    assert response.parse(to=str) == '{"id": "a"}'
    assert response.retries_taken == 0


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        (APIResponse.read, b'{"id": "a"}'),
        (APIResponse.text, '{"id": "a"}'),
        (APIResponse.json, {"id": "a"}),
        (lambda response: b"".join(response.iter_bytes()), b'{"id": "a"}'),
        (lambda response: list(response.iter_bytes(6)), [b'{"id":', b' "a"}']),
        (lambda response: "".join(response.iter_text()), '{"id": "a"}'),
        (lambda response: list(response.iter_text(100)), ['{"id": "a"}']),
        (lambda response: list(response.iter_lines()), ['{"id": "a"}']),
    ],
)
def test_the_body_in_every_form(read: Callable[[Any], Any], expected: Any) -> None:
    response = streamed()
    assert read(response) == expected
    assert response.is_closed


def test_json_that_is_none() -> None:
    with pytest.raises(json.JSONDecodeError):
        streamed(APIResponse, b"<html>").json()


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
def test_a_body_is_streamed_once(name: str) -> None:
    response = streamed(library=pytest.importorskip(name))
    assert list(response.iter_bytes())
    for read in (response.read, response.text, response.json, response.parse):
        with pytest.raises(StreamAlreadyConsumed, match="read"):
            read()


def test_close_gives_the_connection_back() -> None:
    response = streamed()
    response.close()
    assert response.is_closed


def test_an_event_stream_is_not_read_ahead() -> None:
    response = streamed(
        APIResponse, b'data: {"id": "a"}\n\n', b"data: [DONE]\n\n", stream=True, stream_cls=Stream[Item]
    )
    stream = response.parse()
    assert not response.is_closed
    assert [item.id for item in stream] == ["a"]


def test_files(tmp_path: Path) -> None:
    read = streamed(BinaryAPIResponse, b"ab", b"c", cast_to=bytes)
    read.read()
    read.write_to_file(tmp_path / "read")
    streamed(StreamedBinaryAPIResponse, b"ab", b"c", cast_to=bytes).stream_to_file(str(tmp_path / "all"))
    streamed(StreamedBinaryAPIResponse, b"ab", b"c", cast_to=bytes).stream_to_file(tmp_path / "two", chunk_size=2)
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {b"abc"}
    assert len([*tmp_path.iterdir()]) == 3


def test_the_context_manager_sends_on_entry_and_closes_on_exit() -> None:
    sent = []

    def send() -> Any:
        sent.append(streamed())
        return sent[-1]

    manager = ResponseContextManager(send)
    assert not sent
    with pytest.raises(KeyError), manager as response:
        assert response is sent[0]
        raise KeyError
    assert sent[0].is_closed


def test_the_context_manager_of_a_failed_request_has_nothing_to_close() -> None:
    def fail() -> Any:
        raise KeyError

    manager = ResponseContextManager(fail)
    with pytest.raises(KeyError), manager:
        pass
    manager.__exit__(None, None, None)
