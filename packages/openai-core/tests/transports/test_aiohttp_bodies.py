from __future__ import annotations

import asyncio
import gc
import weakref
from types import SimpleNamespace
from typing import Any, AsyncIterator, Dict, Iterator

import httpx
import pytest

from openai_core.errors import ArgumentError
from openai_core.transports.aiohttp import DefaultAioHttpClient
from openai_core.transports.request_factory import new_request

aiohttp = pytest.importorskip("aiohttp")

from openai_core.transports.aiohttp_bodies import Upload, _pieces, mapped_error  # noqa: E402
from openai_core.transports.aiohttp_connections import AnswerLost  # noqa: E402

pytestmark = pytest.mark.anyio
LIMITS: Dict[str, Any] = {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": 5.0}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def request_for(client: Any, url: str, **changes: Any) -> httpx.Request:
    arguments: Dict[str, Any] = {"method": "POST", "headers": {}, "content": b"{}", "timeout": LIMITS}
    request: httpx.Request = new_request(client, url=url, **{**arguments, **changes})
    return request


class Chunks:
    def __init__(self, *chunks: Any) -> None:
        self._chunks = chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            if isinstance(chunk, Exception):
                raise chunk
            yield chunk


async def test_a_stream_is_read_as_it_arrives(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        response = await client.send(request_for(client, f"{loopback.url}/chunks"), stream=True)
        assert not response.is_closed
        assert b"".join([chunk async for chunk in response.aiter_bytes()]) == b"onetwothree"
        assert response.is_closed
        assert response.elapsed.total_seconds() > 0
        await response.aclose()


@pytest.mark.parametrize("stream", [False, True])
async def test_compressed_bodies_are_unpacked_once(stream: bool, loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        response = await client.send(request_for(client, f"{loopback.url}/gzip"), stream=stream)
        assert await response.aread() == b"unpacked once"


async def test_raw_bytes_stay_compressed(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        response = await client.send(request_for(client, f"{loopback.url}/gzip"), stream=True)
        assert b"".join([chunk async for chunk in response.aiter_raw()]).startswith(b"\x1f\x8b")


async def test_a_forgotten_stream_gives_its_connection_up(loopback: Any) -> None:
    async with DefaultAioHttpClient(limits=httpx.Limits(max_connections=1), timeout=5) as client:
        response: Any = await client.send(request_for(client, f"{loopback.url}/stall"), stream=True)
        gone = weakref.ref(response.stream)
        del response
        gc.collect()
        assert gone() is None
        assert (await client.get(loopback.url)).text == "2"


async def test_an_unread_stream_gives_its_connection_up(loopback: Any) -> None:
    async with DefaultAioHttpClient(limits=httpx.Limits(max_connections=1)) as client:
        async with client.stream("GET", f"{loopback.url}/stall"):
            pass
        assert (await client.get(loopback.url)).text == "2"


async def test_a_body_of_known_length(loopback: Any) -> None:
    content = Chunks(b"abc", b"def")
    content.content_length = 6  # type: ignore[attr-defined]
    async with DefaultAioHttpClient() as client:
        seen = (await client.send(request_for(client, f"{loopback.url}/echo", content=content))).json()
    assert seen["body"] == "abcdef"
    assert seen["headers"]["content-length"] == "6"


async def test_a_body_of_unknown_length(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        seen = (await client.send(request_for(client, f"{loopback.url}/echo", content=Chunks(b"a", b"bc")))).json()
    assert seen["body"] == "abc"
    assert seen["headers"]["transfer-encoding"] == "chunked"
    assert "content-length" not in seen["headers"]


async def test_up_to_256_kib_go_in_one_piece() -> None:
    def upload(size: int) -> Any:
        return Upload(httpx.Request("POST", "http://api.test", content=bytes(size))).data

    assert upload(0) is None
    assert upload(262_144) == bytes(262_144)
    assert isinstance(upload(262_145), aiohttp.AsyncIterablePayload)
    assert [len(piece) async for piece in _pieces(bytes(600_000))] == [262_144, 262_144, 75_712]


async def test_only_what_is_written_has_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    loop, timers = asyncio.get_running_loop(), []
    call_later = loop.call_later

    def noted(*args: Any) -> Any:
        timers.append(call_later(*args))
        return timers[-1]

    async def pieces() -> AsyncIterator[bytes]:
        for piece in (b"a", b"b"):
            # While the next piece is made, no time is counted.
            assert [timer.cancelled() for timer in timers] == [True] * len(timers)
            yield piece

    monkeypatch.setattr(loop, "call_later", noted)
    upload = Upload(httpx.Request("POST", "http://api.test"))
    assert [piece async for piece in upload._limited(pieces(), 60)] == [b"a", b"b"]
    assert [timer.cancelled() for timer in timers] == [True, True]


async def test_an_answer_counts_whatever_became_of_the_body() -> None:
    upload = Upload(httpx.Request("POST", "http://api.test", content=bytes(300_000)))
    with upload.sending():
        upload.error = ValueError("of the body")


async def test_a_large_body_in_memory(loopback: Any) -> None:
    size = 3 * 1024 * 1024 + 7
    async with DefaultAioHttpClient() as client:
        seen = (await client.send(request_for(client, f"{loopback.url}/echo", content=bytes(size)))).json()
    assert seen["size"] == size
    assert seen["headers"]["content-length"] == str(size)


async def test_an_error_in_the_body_is_not_disguised(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        request = request_for(client, f"{loopback.url}/echo", content=Chunks(b"a", ArgumentError("not bytes")))
        with pytest.raises(ArgumentError, match="not bytes"):
            await client.send(request)


async def test_a_synchronous_body_is_refused() -> None:
    class Body(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b""

    async with DefaultAioHttpClient() as client:
        request = httpx.Request("POST", "http://api.test", stream=Body(), extensions={"timeout": LIMITS})
        with pytest.raises(RuntimeError, match="synchronous"):
            await client.send(request)


async def test_a_server_that_stops_in_the_middle(loopback: Any) -> None:
    async with DefaultAioHttpClient(timeout=0.05) as client:
        with pytest.raises(httpx.ReadTimeout):
            await client.get(f"{loopback.url}/stall")
        response = await client.send(request_for(client, f"{loopback.url}/stall", timeout=0.05), stream=True)
        with pytest.raises(httpx.ReadTimeout):
            await response.aread()


@pytest.mark.parametrize("path", ["close", "cut"])
async def test_a_server_that_hangs_up(path: str, loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.send(request_for(client, f"{loopback.url}/{path}"))


async def test_a_cut_stream(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client, client.stream("GET", f"{loopback.url}/cut") as response:
        with pytest.raises(httpx.RemoteProtocolError):
            await response.aread()


async def test_an_error_of_the_reader_in_a_stream_is_left_alone(loopback: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(self: Any) -> bytes:
        raise LookupError

    async with DefaultAioHttpClient() as client, client.stream("GET", f"{loopback.url}/chunks") as response:
        monkeypatch.setattr(aiohttp.StreamReader, "readany", broken)
        with pytest.raises(LookupError) as caught:
            await response.aread()
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("streamed", [False, True])
async def test_a_server_that_takes_no_more_of_the_body(streamed: bool) -> None:
    given_up = asyncio.Event()

    async def never_read(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await given_up.wait()
        writer.transport.abort()

    server = await asyncio.start_server(never_read, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    content: Any = Chunks(*[bytes(1024 * 1024)] * 64) if streamed else bytes(64 * 1024 * 1024)
    async with DefaultAioHttpClient() as client:
        request = request_for(client, url, content=content, timeout={**LIMITS, "write": 0.05, "read": None})
        with pytest.raises(httpx.WriteTimeout, match="the server takes no more of the body") as caught:
            await asyncio.wait_for(client.send(request), 20)
    assert caught.value.request is request
    given_up.set()
    server.close()
    await server.wait_closed()


def test_the_words_of_aiohttp_are_kept() -> None:
    request = httpx.Request("GET", "http://api.test")
    info: Any = SimpleNamespace(real_url="http://user:secret@proxy.test")
    key: Any = SimpleNamespace(host="api.test", port=80, ssl=True)
    lost = AnswerLost()
    lost.__cause__ = aiohttp.ServerDisconnectedError("gone")
    for error, expected, text in (
        (aiohttp.ClientHttpProxyError(info, (), status=407, message="Who?"), httpx.ProxyError, "407 Who?"),
        (aiohttp.ClientResponseError(info, (), status=400, message="Bad head"), httpx.RemoteProtocolError, "Bad head"),
        (aiohttp.ClientConnectorError(key, OSError(111, "refused")), httpx.ConnectError, None),
        (aiohttp.ServerFingerprintMismatch(b"a", b"b", "api.test", 443), httpx.ConnectError, None),
        (aiohttp.NonHttpUrlClientError("ftp://api.test"), httpx.UnsupportedProtocol, None),
        (lost, httpx.RemoteProtocolError, "gone"),
        (OSError(), httpx.ReadError, "OSError"),
    ):
        mapped = mapped_error(error, request)
        assert type(mapped) is expected
        assert str(mapped) == (text or str(error))
        assert mapped.request is request


def test_errors_of_aiohttp_become_those_of_httpx() -> None:
    request = httpx.Request("GET", "http://api.test")
    reset = aiohttp.ClientPayloadError("incomplete")
    reset.__cause__ = ConnectionResetError("reset by peer")
    for error, expected in (
        (aiohttp.ConnectionTimeoutError("slow"), httpx.ConnectTimeout),
        (aiohttp.SocketTimeoutError("slow"), httpx.ReadTimeout),
        (asyncio.TimeoutError(), httpx.ReadTimeout),
        (aiohttp.ServerDisconnectedError(), httpx.RemoteProtocolError),
        (aiohttp.ClientPayloadError("incomplete"), httpx.RemoteProtocolError),
        (reset, httpx.ReadError),
        (aiohttp.ClientOSError(104, "reset"), httpx.ReadError),
        (ConnectionResetError(), httpx.ReadError),
        (aiohttp.InvalidURL("x"), httpx.UnsupportedProtocol),
        (aiohttp.ClientError("other"), httpx.ReadError),
    ):
        mapped = mapped_error(error, request)
        assert type(mapped) is expected
        assert mapped.request is request
        assert str(mapped)
    other = LookupError()
    assert mapped_error(other, request) is other
