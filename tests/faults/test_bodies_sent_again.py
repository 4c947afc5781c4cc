"""A body is sent whole or not again: a second attempt never sends what is left of it."""

from __future__ import annotations

import io
import os
import tempfile
from typing import Any, Callable, Dict, Iterator, List

import pytest
from raw_server import Connection, Request, json_answer
from ways import Way, in_each_way, result

from openai import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    InternalServerError,
    OpenAI,
    RetryPolicy,
)

CONTENT = b"abcdef" * 1000
PREFIX = b"skipped"


def generator() -> Iterator[bytes]:
    yield CONTENT[:10]
    yield CONTENT[10:]


def pipe() -> Any:
    reading, writing = os.pipe()
    os.write(writing, CONTENT)
    os.close(writing)
    return os.fdopen(reading, "rb")


class OneWay:
    """Has nothing but `read`, as streams of other libraries."""

    def __init__(self) -> None:
        self._left = CONTENT

    def read(self, size: int = -1) -> bytes:
        data, self._left = self._left[:size], self._left[size:]
        return data


def positioned(handle: Any) -> Any:
    handle.write(PREFIX + CONTENT)
    handle.seek(len(PREFIX))
    return handle


ONCE: Dict[str, Callable[[], Any]] = {
    "generator": generator,
    "iterator": lambda: iter([CONTENT]),
    "pipe": pipe,
    "one-way": OneWay,
}
AGAIN: Dict[str, Callable[[], Any]] = {
    "bytes": lambda: CONTENT,
    "memory": lambda: memoryview(CONTENT),
    "list": lambda: [CONTENT[:10], CONTENT[10:]],
    "buffer": lambda: positioned(io.BytesIO()),
    "file": lambda: positioned(tempfile.TemporaryFile()),  # noqa: SIM115
    "spooled": lambda: positioned(tempfile.SpooledTemporaryFile()),  # noqa: SIM115
}


class Flaky:
    """Fails the first request, answers the second one, and keeps the bodies of both."""

    def __init__(self, fault: str) -> None:
        self.bodies: List[bytes] = []
        self._fault = fault

    def __call__(self, connection: Connection, request: Request) -> bool:
        self.bodies.append(request.body)
        if len(self.bodies) > 1:
            connection.send(json_answer({"id": "file-1"}))
        elif self._fault == "status":
            connection.send(json_answer({"error": {}}, 500))
        elif self._fault == "redirect":
            connection.send(b"HTTP/1.1 307 X\r\nLocation: /v1/elsewhere\r\nContent-Length: 0\r\n\r\n")
        elif self._fault == "silence":
            connection.wait_for_end()
            return False
        else:
            return False
        return True


FAULTS: Dict[str, Any] = {
    "status": InternalServerError,
    "silence": APITimeoutError,
    "hang-up": APIConnectionError,
    "redirect": APIConnectionError,
}

each_fault = pytest.mark.parametrize("fault", [*FAULTS])


async def sent(server: Any, way: Way, call: Callable[[Any], Any]) -> Any:
    async with way.client(server.url, max_retries=2, retry_policy=RetryPolicy(initial_delay=0)) as client:
        return await result(call(client.with_options(timeout=0.3)))


def as_content(content: Any) -> Callable[[Any], Any]:
    headers = {"Content-Type": "application/octet-stream"}
    return lambda client: client.post("/u", cast_to=object, content=content, options={"headers": headers})


@each_fault
@pytest.mark.parametrize("body", [*AGAIN])
@in_each_way
async def test_a_body_that_can_be_read_again(serve: Callable[..., Any], way: Way, body: str, fault: str) -> None:
    script = Flaky(fault)
    content = AGAIN[body]()
    assert await sent(serve(script), way, as_content(content)) == {"id": "file-1"}
    assert script.bodies == [CONTENT, CONTENT]
    getattr(content, "close", lambda: None)()


@each_fault
@pytest.mark.parametrize("body", [*ONCE])
@in_each_way
async def test_a_body_that_can_be_read_once(serve: Callable[..., Any], way: Way, body: str, fault: str) -> None:
    script = Flaky(fault)
    content = ONCE[body]()
    with pytest.raises(FAULTS[fault]):
        await sent(serve(script), way, as_content(content))
    assert script.bodies == [CONTENT]
    getattr(content, "close", lambda: None)()


@each_fault
@in_each_way
async def test_a_file_of_a_form(serve: Callable[..., Any], way: Way, fault: str) -> None:
    script = Flaky(fault)
    handle = io.BytesIO(CONTENT)
    answer = await sent(serve(script), way, lambda client: client.files.create(file=handle, purpose="assistants"))
    assert answer.id == "file-1"
    assert [CONTENT in body for body in script.bodies] == [True, True]


@each_fault
@in_each_way
async def test_a_pipe_in_a_form(serve: Callable[..., Any], way: Way, fault: str) -> None:
    script = Flaky(fault)
    with pipe() as handle, pytest.raises(FAULTS[fault]):
        await sent(serve(script), way, lambda client: client.files.create(file=("a.txt", handle), purpose="assistants"))
    assert [CONTENT in body for body in script.bodies] == [True]


@pytest.mark.parametrize("content_type", [None, "application/json", "multipart/form-data", "Multipart/Form-Data"])
@pytest.mark.parametrize("verb", ["post", "put", "patch"])
@in_each_way
async def test_files_are_sent_whatever_the_content_type(
    serve: Callable[..., Any], way: Way, verb: str, content_type: Any
) -> None:
    requests: List[Request] = []

    def script(connection: Connection, request: Request) -> bool:
        requests.append(request)
        connection.send(json_answer({}))
        return True

    headers = {} if content_type is None else {"content-TYPE": content_type}
    async with way.client(serve(script).url) as client:
        method = getattr(client, verb)
        files = {"file": ("a.txt", CONTENT)}
        await result(method("/u", cast_to=object, body={"x": 1}, files=files, options={"headers": headers}))
    assert requests[0].headers["content-type"].startswith("multipart/form-data; boundary=")
    assert CONTENT in requests[0].body
    assert b'name="x"' in requests[0].body


@pytest.mark.parametrize("content_type", ["application/sdp", "application/json", "multipart/form-data; boundary=abc"])
def test_a_call_with_the_callers_content_type(serve: Callable[..., Any], content_type: str) -> None:
    requests: List[Request] = []

    def script(connection: Connection, request: Request) -> bool:
        requests.append(request)
        connection.send(b"HTTP/1.1 201 X\r\nContent-Length: 3\r\n\r\nv=0")
        return True

    with OpenAI(api_key="sk-test", base_url=serve(script).url) as client:
        client.realtime.calls.create(
            sdp="v=0", session={"type": "realtime", "model": "m"}, extra_headers={"Content-Type": content_type}
        )
    assert b"v=0" in requests[0].body
    assert b'"realtime"' in requests[0].body
    assert requests[0].headers["content-type"].startswith("multipart/form-data; boundary=")


@in_each_way
async def test_a_handle_that_was_closed_meanwhile(serve: Callable[..., Any], way: Way) -> None:
    handle = positioned(io.BytesIO())
    bodies: List[bytes] = []

    def script(connection: Connection, request: Request) -> bool:
        bodies.append(request.body)
        handle.close()
        connection.send(json_answer({"error": {}}, 500))
        return True

    with pytest.raises(APIError):
        await sent(serve(script), way, as_content(handle))
    assert bodies == [CONTENT]
