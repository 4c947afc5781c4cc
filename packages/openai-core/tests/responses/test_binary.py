"""Files as results, in memory."""

from __future__ import annotations

from pathlib import Path
from typing import Any, AsyncIterator

import httpx
import pytest

from openai_core.responses.binary import HttpxBinaryResponseContent


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: Any) -> Any:
    return request.param


def content(
    body: bytes = b'{"a": 1}\nb', content_type: str = "text/plain; charset=latin-1"
) -> HttpxBinaryResponseContent:
    return HttpxBinaryResponseContent(httpx.Response(200, content=body, headers={"content-type": content_type}))


def test_the_body_in_every_form(tmp_path: Path) -> None:
    binary = content()
    assert binary.content == binary.read() == b'{"a": 1}\nb'
    assert binary.text == '{"a": 1}\nb'
    assert binary.encoding == binary.charset_encoding == "latin-1"
    assert list(binary.iter_bytes(4)) == [b'{"a"', b": 1}", b"\nb"]
    assert list(binary.iter_text(4)) == ['{"a"', ": 1}", "\nb"]
    assert list(binary.iter_lines()) == ['{"a": 1}', "b"]
    binary.write_to_file(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == binary.content
    binary.close()
    assert binary.response.is_closed


def test_json() -> None:
    assert content(b'{"a": 1.5}').json() == {"a": 1.5}
    assert content(b'{"a": 1.5}').json(parse_float=str) == {"a": "1.5"}


def test_raw_bytes_of_a_streamed_response() -> None:
    response = httpx.Response(200, content=iter([b"a", b"b"]))
    assert b"".join(HttpxBinaryResponseContent(response).iter_raw()) == b"ab"


def test_stream_to_file_says_that_it_does_not_stream(tmp_path: Path) -> None:
    binary: Any = content()
    with pytest.warns(DeprecationWarning, match="with_streaming_response"):
        binary.stream_to_file(str(tmp_path / "file"), chunk_size=3)
    assert (tmp_path / "file").read_bytes() == content().content


@pytest.mark.anyio
async def test_the_asynchronous_methods(tmp_path: Path) -> None:
    binary: Any = content()
    assert await binary.aread() == binary.content
    assert [chunk async for chunk in await binary.aiter_bytes(4)] == [b'{"a"', b": 1}", b"\nb"]
    assert [chunk async for chunk in await binary.aiter_text(4)] == ['{"a"', ": 1}", "\nb"]
    assert [line async for line in await binary.aiter_lines()] == ['{"a": 1}', "b"]
    with pytest.warns(DeprecationWarning, match="with_streaming_response"):
        await binary.astream_to_file(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == binary.content
    await binary.aclose()
    assert binary.response.is_closed


@pytest.mark.anyio
async def test_raw_bytes_asynchronously() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"b"

    binary = HttpxBinaryResponseContent(httpx.Response(200, content=chunks()))
    assert [chunk async for chunk in await binary.aiter_raw()] == [b"a", b"b"]
